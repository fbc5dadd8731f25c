// Being somewhere for oneself: with no laptop, with the children, on the water, at home in the village; and being reached there;
// as data.
import type { LexiconEntry } from './lexicon.ts';
import { list } from './phrases.ts';

const DEVICE = 'laptop|laptops|phone|phones|computer|computers|macbook|device|devices|mobile';
const STAYS = "'s|is|are|will|stays|stay|staying|goes|go|going";
const OWN = 'my|our|the|his|her|their';
const HOME =
  'native|hometown|homeland|village|parents|parent|folks|family|inlaws|grandparents|gran|nan|mum|mom|dad|mother|sister|brother|in';
const OUTDOORS =
  'beach|lake|cabin|coast|seaside|cottage|caravan|chalet|bach|river|pool|waterpark|festival|races';
const WILD =
  'bush|mountains|hills|woods|wild|wilderness|forest|outback|highlands|countryside|desert|alps|jungle';
const CLUB =
  'school|nursery|daycare|summer|winter|spring|autumn|easter|christmas|march|february|october|term|midterm';

/** Stays of one's own, and words of being reached at work elsewhere. */
export const STAY_ENTRIES: readonly LexiconEntry[] = [
  {
    // Beside a place: nobody works there.
    cue: 'cut_off',
    trigger: true,
    needsWhen: true,
    phrases: list(`
      without the|my|a|any|our ${DEVICE}; without signal|wifi|internet|coverage|reception; no ${DEVICE}; no signal|wifi|reception|internet|coverage|network|slack;
      ${DEVICE} ${STAYS} staying|stay|be|left|being|going? behind|home|off|shut|closed|put|in|at; ${DEVICE} is|are|'s|am|will not be? coming|allowed|permitted|invited|travelling|with; ${DEVICE} not allowed|permitted|invited|coming; ${DEVICE} left behind|home|at;
      leave~ ${OWN} ${DEVICE} at|behind|home|in|here; left ${OWN} ${DEVICE}; not bring~|take~|pack~ ${OWN} ${DEVICE}; not bring~|take~|pack~ a|any ${DEVICE};
      not open~|touch~ ${OWN} ${DEVICE}; not open~|touch~ a ${DEVICE}; not look~ into|at slack|email|emails|messages
    `),
  },
  {
    cue: 'away',
    means: { form: 'weak' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      not be? open~|opening|touch~|touching ${OWN} ${DEVICE}; not be? open~|opening|touch~|touching a ${DEVICE}; not go~|going near ${OWN} ${DEVICE}; not open~|opening slack|email|emails;
      not be? look~|looking into|at slack|email|emails
    `),
  },
  {
    cue: 'away',
    means: { form: 'noun' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      family|road|fishing|hiking|camping|ski|skiing|beach|surf|surfing trip; family|beach|ski vacation|holiday|hols
    `),
  },
  {
    // "Half term is next week" is of nobody.
    cue: 'away',
    means: { form: 'noun', season: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      ${CLUB} break|hols|holidays|holiday; half term; ${CLUB} break|holidays|holiday with|w the|my|our? kids|kiddos|children|boys|girls|family; half term with|w the|my|our? kids|kiddos|children|boys|girls|family
    `),
  },
  {
    // With the day of return, or a span: "surfing, back Friday".
    cue: 'away',
    means: { form: 'weak', span: true, pastime: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      surfing|fishing|skiing|sailing|climbing|diving|kayaking|snowboarding|hunting|glamping|festivalling|sunbathing; chas~ waves|sun|sunshine|snow|powder|trout|rainbows; at the ${OUTDOORS}; in the ${WILD}; on the slopes|water|beach|piste|lake|river|islands; up|down|out the coast|mountains|lake; up north; up a mountain; out bush;
      sun , sand; eating|drinking ... in the sun; under canvas; in a tent|field|hammock|caravan|campervan
    `),
  },
  {
    // "Going to my native place for Diwali, 19/10 to 23/10".
    cue: 'away',
    means: { form: 'weak', journey: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      go~|going|head~|off|drive~|driving to ${OWN}? native|hometown|village place|town?; go~|going|head~|off|drive~|driving to my|our ${HOME} place|house|home|laws?; go~|going|head~|driving back? home to; go~|going|head~|driving home to see|visit|be my|our|the? family|parents|folks|mum|mom|dad|kids;
      taking|take~ the|my|our kids|children|boys|girls|family away; travel~|travelling to ${OWN}? native|hometown|village place|town?; travel~|travelling to my|our ${HOME} place|house|home|laws?
    `),
  },
  {
    cue: 'remote',
    means: { form: 'weak', addressed: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      find me working out of|from|at|in; find|catch|have|get me at|in the|a|an|our|their ... office|offices|studio|branch|building|site|hq; find|catch|have|get me at|in ... office|offices|hq
    `),
  },
  {
    cue: 'away',
    means: { form: 'trip' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      have|has|got a|an|my ... exam|exams|certification; recce at|in|on|for; tech recce at|in|on|for; do~|doing|sit~|sitting|take~|taking|write~|writing the|a|an|my|our ... certification|certificate|exam|exams; sitting|taking exams|finals; do~|doing the|a|my ... training|refresher|induction; on the shoot
    `),
  },
  {
    cue: 'reachable',
    trigger: true,
    needsWhen: true,
    phrases: list(`
      slack works; slack is|'s fine|ok|okay|good|best|working; get to msgs|messages|slack|emails|them; will read|see ... messages; see|read|check the|my|your|all? messages in|at|between; checking|check messages|slack|emails|msgs between|at|in|when;
      reply|replying|respond|responding|answering|answer in the evenings|evening|breaks|gaps|pauses; replying|responding|answering between|at; laptop|laptops 's|is|are|will be? coming|with; laptop|laptops coming with; with the|a laptop; laptop on my knees|knee|lap; call|reach|ring|ping me as|like always|usual|normal|ever
    `),
  },
  {
    cue: 'remote',
    means: { form: 'weak' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      on the|a stopping|slow|fast|early|late|next|first|second|replacement|rail|delayed service|train|bus|coach
    `),
  },
];
