// English as people say it whose first language is another: the words of absence put together word for word, the day in the
// middle of the verb, the names that other countries give to leave; as data.
import type { LexiconEntry } from './lexicon.ts';
import { list } from './phrases.ts';

const DAYS = 'today|tomorrow|monday|tuesday|wednesday|thursday|friday';
const GO = 'go~|leave~|finish~|stop~|quit~';
const HERE = 'available|reachable|here|there|online|around|working|present';
const PERIOD = 'year|month|week|season|term|holidays';
const BREAK = 'christmas|xmas|easter|holiday|holidays|vacation|leave|break|summer';

/** Each a construction that many languages share, none a message. */
export const WORD_FOR_WORD_ENTRIES: readonly LexiconEntry[] = [
  {
    cue: 'away',
    means: { form: 'weak' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      not come~; written sick|ill; sick listed; sicklisted; sick written; krank; wrote sick; put on sick leave; not in house|home;
      not in the house; on a|the fair; at a|the fair; on a|an|the exhibition; out of station; not anymore ${HERE}
    `),
  },
  {
    // "No more available" begins an absence, where "no more" elsewhere ends one.
    cue: 'away',
    means: { form: 'weak', over: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`no|not more ${HERE}; not ${HERE} anymore; not ${HERE} any more`),
  },
  {
    // "The doctor wrote me sick until Friday".
    cue: 'away',
    means: { form: 'weak', addressed: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      wrote|written|writes|put|puts me sick|ill; wrote|written|writes|put|puts|has me on sick leave; gave|gives|given me sick leave; gave|gives|given me a sick note|certificate|leave
    `),
  },
  {
    cue: 'away',
    means: { form: 'state' },
    trigger: true,
    phrases: list('stay~ in the bed; lie~|lying in bed|the bed'),
  },
  {
    // Staying with somebody who is ill.
    cue: 'away',
    means: { form: 'weak', ailing: true },
    trigger: true,
    needsWhen: true,
    phrases: list('stay~ with her|him|them; stay~ at home with her|him|them'),
  },
  {
    cue: 'away',
    means: { form: 'take' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      have~ already|also free; got|gets free; have~ my|his|her|their free day; do|does|doing|make|makes|making the bridge; take~ the bridge; bridge the day;
      use~ my? time compensation; compensate~|compensating my|some? hours|overtime; reduce~|reducing my|some? overtime; take~ my? compensation; ask~~ for vacation|holiday|holidays|pto|time
    `),
  },
  {
    cue: 'away',
    means: { form: 'noun' },
    trigger: true,
    needsWhen: true,
    phrases: list(
      'bridge day; bridging day; rtt; urlaub; zeitausgleich; gleittag; time compensation; resturlaub; absences; compensatory off|leave|day',
    ),
  },
  {
    cue: 'half_day',
    means: { form: 'noun' },
    trigger: true,
    phrases: list(`work~ ${DAYS}? only|just? a? half day; work~ ${DAYS}? only|just? half a|the day`),
  },
  {
    cue: 'mornings_only',
    means: { form: 'noun' },
    trigger: true,
    phrases: list('only work~ in|during the? morning; work~ only in|during the? morning'),
  },
  {
    cue: 'mornings_only',
    means: { form: 'noun', rest: 'morning' },
    trigger: true,
    phrases: list('only work~ in|during the? afternoon; work~ only in|during the? afternoon'),
  },
  {
    // "Noor late (10.30)", as a roster has it.
    cue: 'late',
    means: { form: 'weak' },
    trigger: true,
    needsWhen: true,
    phrases: list('late ( #'),
  },
  {
    cue: 'back',
    means: { form: 'weak' },
    trigger: true,
    phrases: list(
      `come~ again on|from ${DAYS}|the|#; come~ again ${DAYS}|next; working with you again; working with you all again; sit~ again at|behind my|the desk; fit and here|back`,
    ),
  },
  {
    // A day off that is given up, whosever it is.
    cue: 'away',
    means: { form: 'take' },
    trigger: true,
    needsWhen: true,
    phrases: list('taking|take|having|have ... anymore; taking|take|having|have ... any more'),
  },
  {
    // Opens "everyone in bar Noor", see all-but.ts.
    cue: 'all_in',
    trigger: true,
    phrases: list(
      "everyone|everybody|all|rest 's|is|are? in|here|present|online|around|working|available; full house; full team|crew|squad in?; all hands on deck; all hands; team is|'s? all? in|here",
    ),
  },
  {
    cue: 'idiom',
    phrases: list(
      `earlier in the; earlier on the list; on|at the|a fair use|price|prices|share|play|wage|deal|game|point|value|split|market; ${GO} ${DAYS} already? early feedback|version|draft|drafts|access|look|numbers|results`,
    ),
  },
  {
    cue: 'early',
    means: { form: 'weak' },
    trigger: true,
    phrases: list(`${GO} ${DAYS} already? a|some? bit|little? earlier|early`),
  },
  {
    cue: 'leave',
    means: { form: 'weak' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      ${GO} ${DAYS} already; ${GO} already; work~ ${DAYS} only until; am|is|are ${DAYS} only until; be ${DAYS} only until; am|is|are|be only until; ${HERE} ${DAYS} only until;
      done|finished|finishing|out for the ${PERIOD} at|from|as; done|finished|finishing|out for ' # at|from|as; done|finished|finishing|out for # at|from|as
    `),
  },
  {
    cue: 'arrive',
    means: { form: 'weak' },
    trigger: true,
    needsWhen: true,
    phrases: list(
      `come~|start~|begin~ only at|from|after|around; come~|start~|begin~ ${DAYS} only at|from|after|around; come~|start~|begin~ ${DAYS} later`,
    ),
  },
  {
    cue: 'away',
    means: { form: 'last_day' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      last working? day for me is; last working? day before|until ${BREAK} is; last working? day before|until my|the ${BREAK} is; last working? day of|in|for|this|before this? ${PERIOD} is; last working? day of|in|for this|the ${PERIOD} is;
      last working? day is; last working? day will be; that was my last day
    `),
  },
  {
    cue: 'doubt',
    phrases: list('it can be; can be that; could be that; it can happen'),
  },
  {
    cue: 'off',
    means: { how: 'reason' },
    phrases: list(
      'not take place; does not take place; falls|fell|fallen out today|tomorrow?; not happen; will not take place; not taking place',
    ),
  },
  {
    cue: 'off',
    means: { how: 'strong' },
    phrases: list('ignore|forget|disregard that i wrote|said|told|announced|mentioned you? that?'),
  },
  {
    cue: 'planned',
    phrases: list(`
      had told you|everyone|everybody|all? that?; told you|everyone|everybody|all that; it was planned that?; i wrote|announced|informed|told that?; i had written|announced|informed that?;
      ignore|forget|disregard that i wrote|said|told|am|will|would?
    `),
  },
];
