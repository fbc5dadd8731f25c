// More words for leave, appointments, comings and goings, as people of many places say them; as data.
import type { LexiconEntry } from './lexicon.ts';
import { list } from './phrases.ts';

const REST = 'last|rest|dregs|remains|remainder|remnants|end|tail|final|crumbs';
const OWED = 'leave|holiday|holidays|pto|vacation|allowance|entitlement|toil';

/** Leave by other names, and how a day is skipped, begun late or ended early. */
export const LEAVE_WORD_ENTRIES: readonly LexiconEntry[] = [
  {
    // "Using up the dregs of my leave: the 8th and the 10th".
    cue: 'away',
    means: { form: 'weak', placed: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      us~|using|burn~|spend~|clear~|eat~|mop~ up? the? ${REST} of my|our|his|her|the ${OWED}; us~|using|burn~|clear~|mop~ up my|our|his|her last? pto? ${OWED}; burn~ my|his|her last? pto? ${OWED}|days;
      ${REST} of my|our|his|her ${OWED} is going|gone|spent|used|goes on?
    `),
  },
  {
    // "One PTO day left, burning it Friday".
    cue: 'away',
    means: { form: 'weak', adjacent: true, spends: true },
    trigger: true,
    needsWhen: true,
    phrases: list('spend~|us~|using|burn~|cash~|redeem~ it|them|one in|up? on?'),
  },
  {
    cue: 'away',
    means: { form: 'noun' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      family day off; my family day; take~|taking|have|having a family day; cl; sl; pl; el; ado; vto; lwop; casual leave; earned leave; privilege leave; duvet day; wellbeing day; wellness day; self care day; recharge day;
      mental health morning|afternoon; travel day; flexi day|time; flex time|friday; summer friday; bank holiday in lieu; floating day; floater; me day; rest day for me;
      annual leave day; holiday day; vacation day; pto day; personal time; personal leave;
      leave application; comp off; compensatory off; an off; pto block; vacay; staycation; half term off; volunteering day; reading week; inset day; snow day;
      sick leave; unpaid day; unpaid time off; shared parental; keeping half term; block leave; use or lose days; carry over days; religious holiday; fasting day; wedding leave; marriage leave
    `),
  },
  {
    cue: 'away',
    means: { form: 'state' },
    trigger: true,
    phrases: list(`
      on cl|sl|pl|el|lwop|flexi|flex|lieu; on comp off; on lieu leave|time; on an|my|me rdo|ado|flexi|flex day; on casual|earned|privilege leave; out of station; on a day 's leave; on half term duty;
      on a? well earned|deserved break|holiday|rest; on a break until|through|for; on ... break until|through; on a career break; on garden leave; on my holidays|hols; on our hols|holidays; off on my|our|his|her|their hols|holidays|holiday|jollies|travels;
      play~ hooky|hookie|truant; taking a me day; on carer 's leave; on kid|school|baby|toddler duty; on babysitting duty; on family time; on family leave; off the tools; off the clock; out of circulation; out of range; out of coverage;
      taking an? unpaid day; on unpaid; on dad|mum|mom|parent|puppy|dog duty; home with sick|poorly kid|kids|child|baby|toddler; minding a? sick|poorly|the|my kid|kids|child|baby|toddler; off with the|my kids|kid|baby|toddler|family|little; out with a? sick kid|baby|toddler|child
    `),
  },
  {
    cue: 'away',
    means: { form: 'weak' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      gone fishing|surfing|skiing|hiking|camping|walkabout|sailing|cycling; not at office|work; stuck at|in the airport; stuck at ... airport; stuck in transit; stuck at the station|hospital|vet|garage|dmv|embassy; dark; not avail; not on; unavail; go~ away; going off grid; off line; out office; be missing; skip~ work; skip~ out on; skiv~; skive~; bunk~ off; mitch~; mitch~ off; wag~; wagging; wag~ off; bail~ on; slack~ off;
      bagging off; ducking; jack~ it in; throw~ in the towel for; sack~ off; sit~ this one out; sitting out; stranded; marooned; snowed in; flooded in; stuck abroad; not contactable;
      fasting; out of the country; out of the loop completely; in surgery; having an op; having an operation; off the map; on a boat; up a mountain; in the wilderness; hors de combat; kaput; unobtainable; not reachable;
      no use to anyone|anybody|you; no good to anyone|anybody; staying put; not be on; nobody home; no laptop; laptop free; laptopless; screen free; not doing; not at the office|desk; not at desk; in mourning; missing work
    `),
  },
  {
    cue: 'away',
    means: { form: 'take' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      burn~ ... day|days|pto|leave|holiday|toil; cash~ in ... day|days|pto|leave|toil|lieu; us~ up ... day|days|pto|leave|holiday|toil; using ... pto|leave|toil|day|days; avail~ ... leave|off;
      take~ an off; take~ ... free; take~ an? unpaid day; take~ a flexi|flex|lieu|comp|duvet|wellness|wellbeing|vacation|holiday|pto|birthday|sick|study|family|moving|floating day; take~ comp|flex|personal|lieu|unpaid time;
      take~ a? comp|compensatory off; take~ my birthday off; giving myself ... off; grabbing ... leave; book~~ ... leave; book~~ in ... off; book~~ myself ... off; booked ... annual; apply~~ ... leave; have ... holiday booked; have ... leave booked; got ... leave booked;
      i am having ... off; spend~ ... pto|toil; put~ ... down as leave|pto|holiday; tack~ ... onto my|the; add~ ... to my leave|pto|holiday|vacation|trip|annual; adding ... on to my; tack~ ... on to my
    `),
  },
  {
    cue: 'early',
    means: { form: 'weak' },
    trigger: true,
    phrases: list(`
      early out; early exit; early doors; early knock off; early knockoff; bunk~ off early; bounce~ early; peel~ off early; duck~ out? early; slip~ away early; tap~ out early; disappear~ early; close~ up early; check~ out early;
      get~ off early; hop~ off early; jump~ off early; pack~ up early; call~ it a? day early; out early; off early; away early; gone early
    `),
  },
  {
    cue: 'late',
    means: { form: 'weak' },
    trigger: true,
    phrases: list(`
      delayed start; reach~ office late; reach~ late; reach~ the office late; come~ late; having a lie in; arrive~ later; in a tad|touch|smidge late; in a tad|touch|smidge later; late getting in; late to desk; late to start; late starting; log~ in late|later; hop~ on late|later; online a bit late|later
    `),
  },
  {
    cue: 'arrive',
    means: { form: 'weak' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      desk; in office; into office; on desk; by my desk; back at desk; at keyboard; at the keyboard; at the office; to the office; in work; into work; up and about; on deck; live; not in; not in before; not on before; not online; not on; not here; not around; not available; not be in; not start~;
      on the clock; ready to go; in the building; on slack; clock~ on; log~~ on; make~ it; make~ it in; i sit at the desk; at my screen; at the screen; reach~ desk
    `),
  },
  {
    // Said of an afternoon or a morning, the other half is away.
    cue: 'mornings_only',
    means: { form: 'noun' },
    trigger: true,
    phrases: list(`
      am only; only am; a.m. only; only do~ mornings; only work~ mornings; only in mornings; only in in the morning; only in the mornings; only around mornings; mornings; only work~ the morning; work~ the morning only; just work~ the morning; only on|online|available|around in the morning; morning shift only; just the morning; just the mornings; working mornings only; working mornings; only here mornings
    `),
  },
  {
    cue: 'mornings_only',
    means: { form: 'noun', rest: 'morning' },
    trigger: true,
    phrases: list(`
      pm only; only pm; afternoon only; afternoons only; only afternoons; only in the afternoon|afternoons; only do~ afternoons; only work~ afternoons; just afternoons; just the afternoon; working afternoons only; only here afternoons
    `),
  },
  {
    cue: 'half_day',
    means: { form: 'noun' },
    trigger: true,
    phrases: list(
      `take~ a? half day pto|leave|holiday|off|vacation|toil; work~ half a day; do~ half a day; 1/2 day; take~ a? 1/2 day; half day leave; half day holiday; half day vacation; a half day off; halfer; half dayer`,
    ),
  },
];
