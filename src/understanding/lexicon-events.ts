// Events and reasons that keep someone from work, as data. `means.form` is always `event`; besides
//   lasts   `day` where a day by itself says that they are away; else a time of day is needed
//   place   counts only where someone is at it or goes there ("at the bank", not "the bank at 3")
//   feast   "the wedding is on 12 June" tells of the wedding only
//   ours    "we" are the author's family
//   body    a part of the body, then what is done to it: "having my knee done", "my knee is being done"
// Add a phrase to teach one.
import { BODY, FEASTS, FESTIVALS, OPERATED, RITES, SEEN, TREATED } from './event-words.ts';
import type { LexiconEntry } from './lexicon.ts';
import { list } from './phrases.ts';

type Means = Readonly<Record<string, string | boolean>>;

const event = (means: Means, phrases: string): LexiconEntry => ({
  cue: 'event',
  means: { form: 'event', ...means },
  trigger: true,
  needsWhen: true,
  phrases: list(phrases),
});

/** Appointments, duties, feasts, moves and journeys. */
export const EVENT_ENTRIES: readonly LexiconEntry[] = [
  event(
    {},
    `
      ${SEEN}; ${SEEN} 's; ${SEEN} appointment|visit|slot|trip|run; ${SEEN} 's appointment|visit|chair|surgery|office; appointment; health visitor; eye doctor;
      eye|hearing|driving|theory|citizenship|allergy|smear|blood|covid|glucose|licence|license|stress|emissions test; eye|medical exam; eyes tested; mock exam;
      clinic; hospital; hosp; infirmary; hosp|hospital appointment|visit; urgent care; walk in clinic|centre|center; scan; mri; ct; ct|pet|bone|baby|dating|anomaly scan; ultrasound; sonogram; x ray; xray;
      mammogram; smear; biopsy; blood draw|work; bloods; bloodwork; labs; injection; infusion; jab; jabs; flu|covid|travel jab|shot|booster|jabs; vaccine; vaccination; vaccinations; booster; immunisations; checkup; check up; chekup; health check;
      medical; annual physical; a filling; fillings; crown; crown put on; crown fitting; root canal; extraction; teeth cleaning; physiotherapy; pt; at pt; therapy; therapy session; counselling; counseling; acupuncture;
      dialysis; blood donation; give~|donate~ blood; tyre|tire change; new tyres|tires; antenatal; antenatal class; prenatal; pre op; post op; surgery consult; follow up appointment; fitting; dress|suit|brace|crown|wig fitting; haircut; hair|nail|tattoo appointment;
      dental; dental|eye|personal|family|bank|mortgage|embassy|visa|passport|consulate|vfs|dmv|council appointment
    `,
  ),
  event(
    {},
    `
      visa appointment|interview|slot|biometrics|stamping; biometrics; fingerprinting; passport appointment|slot|renewal|interview; passport office; passport office slot|appointment; citizenship|naturalisation|naturalization|oath ceremony|interview;
      consulate; embassy; high commission; visa centre|center; vfs; dmv; rmv; rto; tax|immigration|social office; tax office appointment; at|in the tax|passport|immigration|visa|benefits|registry|register|post|social office; registry|register office; courthouse; traffic court; tag office; polling station; voting; aadhaar update; police verification; document verification;
      bank work; bank meeting; mot; car service|inspection; smog check; driving lesson; garage; house|flat|apartment|home viewing|inspection|survey; mortgage|solicitor|lawyer meeting; house closing; closing on the|our|my house|flat|home|condo|apartment|place; personal|family errand|errands; errands; movers; removal men|van
    `,
  ),
  event(
    { ours: true },
    `
      school play|concert|assembly|meeting|thing|tour; sports day; nativity; nativity play; recital; class assembly; assembly; parents ' evening; parents 's? evening|night|talk; parent evening; parent teacher; parent teacher meeting|conference|conferences|evening|night|thing|interview; ptm; pta; iep meeting;
      annual day; prize giving; harvest festival; stay and play; settling in; settling in session; swimming gala; dance|ballet|piano recital|show|exam; carol service|concert; christmas|carols|xmas concert; kinder|kindergarten interview; kinder|kindergarten|nursery|school orientation; settl~ ... in at nursery|school|daycare|creche; grandparents ' day; school run; nursery run;
      school|nursery|daycare|kid|kids|creche pickup|dropoff; nursery|daycare drop; school|nursery|daycare|kid|kids drop off; nursery|daycare|school pick up; pickup; school closing; graduation rehearsal
    `,
  ),
  event(
    { ours: true, place: true },
    `
      bank; school; nursery; daycare; creche; kindergarten; police station; post office; temple; church; mosque; synagogue; gurdwara; solicitor; accountant; accountants; dealership; tip; er; a & e; emergency; emergency room; station; airport; jobcentre; council; pharmacy; chemist; theatre; town|city hall
    `,
  ),
  event(
    {},
    'flight; my flight|train|plane|ferry|eurostar leaves|departs|boards; catch~ a|the|my train|ferry|bus|coach|plane|flight|eurostar; flight|train|ferry|bus|coach|eurostar to; airport run|pickup|drop|dropoff; station run',
  ),
  event(
    { lasts: 'day' },
    `
      surgery; eye|knee|hip|hand|foot|back|oral|heart|dental|cataract|laser|day|keyhole|hernia|shoulder|sinus surgery; operation; knee|hip|hand|foot|back|eye|hernia|cataract|shoulder|routine|minor|little|small|wee|big op; an|my op; medical|minor|small|little|day|hospital|surgical|outpatient procedure; day case; in|at|into the? hospital|infirmary;
      colonoscopy; endoscopy; gastroscopy; chemo; chemotherapy; radiotherapy; c section; caesarean; cesarean; vasectomy; hysterectomy; lasik; arthroscopy; angiogram; general anaesthetic; knee|hip replacement; egg collection; wisdom tooth|teeth removal|extraction;
      court; court date|hearing|appearance|case; custody|immigration hearing; jury selection; called|picked|summoned|summonsed|selected|drawn|required|needed|chosen|up for|to|as jury; called|picked|summoned|summonsed|selected|drawn|required|needed|chosen|up for|to|as jury duty|service; on a? jury; on a? jury panel; as a? juror; as a? witness; a witness; jury; jury duty|service; jury duty|service starts|begins
    `,
  ),
  event(
    { lasts: 'day', ours: true },
    `
      ${RITES}; memorial; memorial service; removal and funeral; month 's mind; month 's mind mass; anniversary mass; last rites; bury~ a|an|my|our|the uncle|aunt|auntie|nan|nana|gran|grandma|granny|grandmother|grandad|granddad|grandpa|grandfather|mother|mum|mom|father|dad|brother|sister|cousin|friend|neighbour|godfather|godmother;
      moving day; house move; house shifting; shift~ house|home|flat; moving house|home|flat|flats|apartment|apartments|apts|places; move~ house|home|flat|apartment|apartments|apts; complete~ on the|our|my house|flat|apartment|place|purchase|cottage; move~ into|to|in my|our|the|a new? place|house|flat|apartment|home|digs; scatter~ ... ashes; lay~ ... to rest; completion day; house|flat completion; getting|get|collecting the|our|my keys; pick~ up the|our|my keys
    `,
  ),
  event(
    { lasts: 'day', ours: true, feast: true },
    `
      ${FEASTS}; ${FEASTS} at my|our? home|temple|church|native|place; a marriage; marriage in|at the|my family|home|native; cousin|sister|brother|friend|nephew|niece marriage; house warming ceremony|puja|pooja|function; griha pravesh; griha pravesh at home; engagement|naming|thread|ring ceremony at home; gruha pravesham; gruhapravesam; housewarming; housewarming puja|pooja|ceremony; satyanarayan|ganesh|ganpati|lakshmi|durga|family|house|saraswati puja|pooja; ganpati visarjan; thread|naming|engagement|ring|mundan|cradle|graduation|housewarming ceremony; bar|bat mitzvah; holy|first communion; first holy communion;
      best man at|to|for|on; baby shower; family function|event|gathering|reunion|occasion; marriage function|ceremony; function at home|native|my; celebrate~|observe~|keeping ${FESTIVALS}; celebrate~|observe~|keeping yom kippur; celebrate~|observe~|keeping rosh hashanah; celebrate~|observe~|keeping chinese|lunar new year; celebrate~|observe~|keeping durga|ganesh puja|chaturthi; brother|sister|cousin|son|daughter|nephew|niece|friend|uncle|aunt 's engagement|marriage|confirmation|ordination
    `,
  ),
  event({ lasts: 'day', body: true }, `${BODY} ... ${OPERATED}`),
  event({ lasts: 'day', body: true }, `${BODY} ... out`),
  event(
    { body: true },
    `${BODY} ... ${TREATED}; hair|nails|car ... done|cut|serviced|coloured|fixed|checked`,
  ),
  event(
    { mine: true },
    `has|have me in his|her|their|its diary|chair|books|schedule|calendar; ${SEEN} ... has|have|wants|sees|seeing|squeezed|squeezing|fit|fitted|fitting|booked|expects|needs me`,
  ),
  event(
    { lasts: 'day', mine: true },
    `
      court|tribunal|inquest|jury ... requires|needs|wants|summoned|called me as|for a? juror|witness|jury; replace~|remove~|fix~|scope~|do~|pull~|extract~ my wisdom? ${BODY}; take~ out my wisdom? ${BODY}; operate~ on? my ${BODY}; take~ my wisdom? ${BODY} out
    `,
  ),
  {
    // Gone at once: no day needs to be said.
    cue: 'event',
    means: { form: 'event', lasts: 'now' },
    trigger: true,
    phrases: list(`
      rush~|dash~|race~|hurry~|hurtl~|speed~|bolt~ to|off|back|over to? the|my? hospital|infirmary|er|emergency|vet|vets|doctor|clinic|school|nursery|daycare|creche; rush~ there; head~|go~|off|take~|drive~ to the? er|infirmary; head~|go~|off|drive~ to urgent care;
      head~|go~|off|drive~ to a & e; on my|the|our? way to the? hospital|infirmary|er; on my|the|our way to a & e; rush~ my|our|the son|daughter|kid|mum|mom|dad|wife|husband|baby|father|mother|dog|cat to; er with; a & e with; to a & e; to the? er; to urgent care; to the? emergency
    `),
  },
  {
    // At a time, or at once where the message also says what has happened.
    cue: 'event',
    means: { form: 'event', lasts: 'soon', ours: true },
    trigger: true,
    phrases: list(`
      to the? hospital|infirmary|vet|vets; head~|go~|run~|drive~ to the? hospital|infirmary; bring~ my|the|our son|daughter|kid|kids|child|dog|cat to;
      pick~ up my|the|our|his|her|their|mum|mom|dad son|daughter|kid|kids|child|children|boy|boys|girl|girls|little|small|wee|young|grandson|granddaughter|baby|toddler|twins|mum|mom|dad|parents|wife|husband|partner|brother|sister|in; collect~|fetch~|get~|grab~ my|the|our|his|her|their son|daughter|kid|kids|child|children|boy|boys|girl|girls|little|small|wee|young|grandson|granddaughter|baby|toddler|twins|mum|mom|dad|parents|wife|husband|partner|brother|sister|in;
      pick~ the|my|our|his|her|their kids|kid|boys|boy|girls|girl|mum|mom|dad|parents|wife|husband|partner|son|daughter|brother|sister|cousin|nephew|niece|gran|nan|twins|baby up; need~ collecting|fetching|picking; to be collected|fetched|picked
    `),
  },
  {
    cue: 'away',
    means: { form: 'weak', journey: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      travelling; travel~; flying; fly~ out|in; fly~|travel~|drive~ home|back; fly~|travel~|drive~|driving to; fly~|travel~|drive~ out|off|over|up|down|across|back|home to; go~ over|up|down|across to; going over|up|down|across to; take~|get~|catch~ the train|ferry|plane|coach|eurostar|sleeper to
    `),
  },
  {
    // "Doctor advised complete rest for 3 days".
    cue: 'away',
    means: { form: 'weak', addressed: true, advice: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      doctor|doc|docs|physio|surgeon|hospital|consultant|medics|nurse|midwife|cardiologist|dentist ... rest; advised|told|ordered|prescribed|recommended bed|complete|total|full|strict|absolute rest; advised|told|ordered to rest; taking|take complete|full|bed|total? rest; will|shall|must rest;
      keep my feet up; keep my leg|foot|ankle|knee|arm up|elevated; keep off my feet|leg|foot; resting up; rest my ankle|knee|back|leg|foot|voice|eye|eyes
    `),
  },
  {
    // Who comes to the house: whoever waits works from there.
    cue: 'visitor',
    phrases: list(`
      boiler|gas|broadband|internet|wifi|sky|openreach|ac|aircon|cable|heating|alarm|meter|window|carpet|kitchen|bathroom|tv|phone man|men|guy|guys|engineer|engineers|technician|lady|fella|people|fitter|fitters|chap|lad|lads; washing machine|dishwasher ... man|guy|engineer|repair; plumber; plumbers; electrician; electricians; sparky; roofers; roofer; decorator; decorators; painters; tiler; builders;
      chimney sweep; handyman; locksmith; landlord; surveyor; delivery; movers; installer; installers; carpenter; joiner; gasman; exterminator; pest control; piano tuner; engineer; furniture delivery; sofa delivery; fridge delivery
    `),
  },
];
