// Being away, elsewhere or late told in a roundabout way: what one calls the day, what one cannot do on it, how late it will
// be; as data.
import type { LexiconEntry } from './lexicon.ts';
import { list } from './phrases.ts';

const DAYS = 'sick|personal|duvet|recovery|mental|rest|wellness|snow|holiday|vacation|pto';
const LEAVE = 'pto|leave|vacation|holiday|annual|sick|toil|al|off|lieu';
const NAME = 'call~|make~|declare~|log~|record~|count~|mark~|chalk~';
const VERY =
  'super|really|very|massively|hella|so|way|mad|stupidly|crazy|quite|pretty|rather|fairly|horribly|terribly|seriously|badly|proper|properly|mega|extremely|incredibly|ridiculously|insanely|well';
const ANIMALS = 'dog|parrot|hell|pig|dogs|buggery|chips';
const ILL = 'sick|crook|rough|ill|ropey';

/** Each a construction of its own, none a message. */
export const ROUNDABOUT_ENTRIES: readonly LexiconEntry[] = [
  {
    cue: 'away',
    means: { form: 'take' },
    trigger: true,
    phrases: list(`
      ${NAME} it|this|that|today|tomorrow? a|as|an|my a? ${DAYS} health? day; ${NAME} ... a|as|an|my a? ${DAYS} health? day; chalk~ it|this|that|today|tomorrow up as|to a? ${DAYS} health? day
    `),
  },
  {
    cue: 'away',
    means: { form: 'take', addressed: true },
    trigger: true,
    phrases: list('a|another sick|personal|duvet|recovery|pto|leave|vacation|holiday day for me'),
  },
  {
    cue: 'away',
    means: { form: 'weak' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      ${ILL} as a? ${ANIMALS}; not log~|login~ in|on; not be logging in|on; not login|logon; no work from me; no work out of me; no work for me; no work getting|being done from|by me
    `),
  },
  {
    // Who cannot get at something is no absentee, but beside words of being ill or on a day to come.
    cue: 'away',
    means: { form: 'weak', barred: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      can not log in|on; can not login|logon; not be? able to log in|on; not be? able to login|logon; unable to log in|on; unable to login|logon; can not get online|on
    `),
  },
  {
    // In a question alone: "would it be rude if I skipped Monday?".
    cue: 'away',
    means: { form: 'weak', asked: true },
    trigger: true,
    needsWhen: true,
    phrases: list(
      'skipped; missed; disappeared; vanished; sat out; ducked out; bunked off; went away; stayed home|away|off',
    ),
  },
  {
    // "June has asked for Monday, I have yet to approve it".
    cue: 'away',
    means: { form: 'weak', adjacent: true, tentative: true, approval: true },
    trigger: true,
    needsWhen: true,
    phrases: list('asked|asks|asking|applied for; wants|requests|requested|requesting'),
  },
  {
    cue: 'away',
    means: { form: 'weak', adjacent: true, tentative: true, addressed: true },
    trigger: true,
    needsWhen: true,
    phrases: list('can|could you|we|u please? spare me'),
  },
  {
    // A whole message in a few words: lets it through the screen, see sick-notes.ts.
    cue: 'short_note',
    trigger: true,
    phrases: list(`
      sick|ill|unwell|poorly|crook again|sorry|apologies; still sick|ill|unwell|poorly|crook; not in sorry|again
    `),
  },
  {
    cue: 'away',
    means: { form: 'take' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      block~|mark~|log~|claim~|count~|treat~|enter~|register~|record~|use~|have~ ... as ${LEAVE}; block~|mark~|log~|put~|enter~ ... down|in|out as|for ${LEAVE}
    `),
  },
  {
    cue: 'away',
    means: { form: 'noun' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      use it or lose it ${LEAVE}? day|days|time|hours; use it or lose it ${LEAVE}; use or lose ${LEAVE}? day|days; last|leftover|remaining|spare|final ${LEAVE} day|days
    `),
  },
  {
    // A doubt of the day it stands beside.
    cue: 'doubt',
    phrases: list(`
      doubtful; iffy; dicey; unclear; uncertain; touch and go; not looking good|great|likely|promising|hopeful; looking doubtful|iffy|dicey|unlikely|ropey|shaky; unlikely as|also|too|either; in doubt; up in the air; a maybe; a question mark
    `),
  },
  {
    cue: 'open_end',
    phrases: list(`
      no set|fixed|firm|definite|clear|known|planned|specific return|end|comeback|finish date; no set|fixed|firm|definite|clear|known|planned return|end; no set|fixed|firm|definite date for|to return|coming|my|returning; no date set for|to;
      coming back date? depends|open|unknown|unclear|undetermined|tbd|tbc; return|back|comeback|end date? depends|open|unknown|unclear|undetermined|tbd|tbc; coming back date? is|'s not|still? depends|open|unknown|unclear|undetermined|tbd|tbc|known|set|fixed|decided; return|comeback|end date? is|'s not|still? depends|open|unknown|unclear|undetermined|tbd|tbc|known|set|fixed|decided; length|duration is|'s? depends|open|unknown|unclear|undetermined|tbd|tbc;
      no return date set; for as long as it takes|needed|necessary|needs; god|lord|heaven|who knows when; god|lord|heaven only knows when
    `),
  },
  {
    cue: 'asking',
    phrases: list('can|could you|we|u please? spare me; ask if|whether i; check if|whether i can|could'),
  },
  {
    cue: 'remote',
    means: { form: 'state' },
    trigger: true,
    phrases: list('all|whole|full|entire|another day from home; day from home'),
  },
  {
    cue: 'late',
    means: { form: 'weak' },
    trigger: true,
    phrases: list(`
      run~ ${VERY} late; be ${VERY} late; be running ${VERY} late; in ${VERY} late; ${VERY} late in; start~ ${VERY} late; arrive~ ${VERY} late
    `),
  },
  {
    cue: 'arrive',
    means: { form: 'weak' },
    trigger: true,
    needsWhen: true,
    phrases: list('be more like; be closer|nearer to?'),
  },
  {
    // After words of being late: "running late, more like 11".
    cue: 'arrive',
    means: { form: 'weak', late: true },
    trigger: true,
    needsWhen: true,
    phrases: list(
      'more like; like; closer|nearer to?; think; probably; prob; maybe; say; call it; i reckon|guess|think; looking at; looking like; expect; eta',
    ),
  },
];
