// Words that say that someone is away or works elsewhere, as data. `means.form` says what the words need to count:
//   state  a person who is it ("X is …"), or a sentence that begins with it
//   weak   the same, and a day or a time, since the words mean much else
//   noun   a day or a length beside it ("PTO Friday")
//   take   as a state; its gap or what follows says when ("taking Friday off")
//   event  an appointment: a time makes it a part of a day
// Add a phrase to teach one; a new entry with a cue below needs no other change.
import type { LexiconEntry } from './lexicon.ts';
import { list } from './phrases.ts';

const LEAVE_KINDS =
  'annual|sick|parental|maternity|mat|paternity|pat|bereavement|compassionate|medical|family|unpaid|study|carer|carers|care|emergency|personal|service|special|casual|earned|stress|shared|adoption|military|mental|xmas|christmas|chrissie|diwali|eid|thanksgiving|reading|summer|winter|easter|long|child|childcare|paid|vacation|cny';

const STATES: readonly LexiconEntry[] = [
  {
    cue: 'away',
    means: { form: 'state' },
    trigger: true,
    phrases: list(`
      ooo; oof; oop; outta the? office|town; out of office; out of the office; out of town; out of action; out of commission;
      out of pocket; on pto|vto|toil|sabbatical|furlough|annualleave|rdo|ooo; on ... leave; on leave;
      in vacation|holidays|holiday; in my vacation|holidays|holiday; in parental|sick leave;
      stay~ in my|me bed; on vacation; on holiday; on my holiday; on me holiday;
      on his|her|their holiday; on honeymoon; on our honeymoon; on a / l; on al; on mc; on jury duty;
      on strike; on bereavement;
      on mum|mom|dad|kid|baby|parent|puppy|nanny|childcare|daddy|mummy|grandparent|toddler duty;
      on daddy daycare; out on ... leave; off on ... leave; off sick|ill|work|duty; out sick|ill;
      off on leave|holiday|vacation; out on leave|pto|vacation; home sick|ill;
      home with covid|flu|sick|my; call~ in sick; call~ out sick; call~ out; call~ off sick;
      chuck~ a sickie; pull~ a sickie; throw~ a sickie; take~ a sickie; not in work; not come~ in;
      not coming in; not make it in; not be in; not be coming in; not going to make it in;
      not going to be in; unable to come in; stay~ in bed; stay~ home; go~ back to bed;
      crawl~ back to bed; called in sick; went home sick|ill; gone home sick|ill; called out sick;
      called off sick; phoned in sick; rang in sick; called in ill; signed off work|sick;
      been signed off; go~ dark; on a sick day; on sick; laid up; bedbound; out for the count;
      on a day off; week off; week 's leave; day 's leave; fortnight off; on my day off; on day off; stay~ at home; in bed; off the grid; off grid;
      off the clock; using pto; bed ridden; bedridden; under the knife; hospitalized|hospitalised;
      not manage to work; enter~ in vacation|holiday; go~ on vacation|holiday|leave|pto;
      going on ... leave; head~ off on ... leave; have the day to myself; incommunicado
    `),
  },
  {
    cue: 'away',
    means: { form: 'weak' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      out; off; away; gone; offline; unavailable; unreachable; mia; a ghost; afk; not working;
      unable to work; not in the office; not in office; not at the office; not be in the office;
      not able to work|come; not be working; not at work; absent; not available; not reachable;
      not around; not online; not here; not there; not be there; not at my desk; not in; not be in;
      not be around; not be available; not be online; not be on; not be here; not be working;
      not be reachable; not be contactable; not going to be in|around|available|online|here|on|working;
      not come~ in; not come~ to work; not come~ into work; not come~ to the office; not be coming in;
      not be coming to work; not coming into; not make it in; not make it into; not make it to work;
      not going to make it in; not going to make it; no longer available;
      not be able to join|work|come|attend; not able to join; not join;
      extend~ my ... leave|pto|holiday|vacation|stay; extend~ my|the time|days off; extend~ it; extend~ by; out cold; out and about;
      spend~ ... asleep; dead to the world; head~ to; head~ off to; off to;
      ghosting; going ghost; not be seen again?; be of no|little use|help to anyone|anybody|man; of no use to anyone|anybody|man; beyond reach; beyond the reach of all|any|everything; abroad; overseas; in transit; unplugged; unplugging; switch~ off; sick; ill; unwell; poorly; crook;
      under the weather; on the mend; resting; off duty; indisposed; on the road;
      home with a|the|our|his|her; not about; in the air; on a flight|plane; on flights;
      to myself; tied up at; down for the count; not gonna make it
    `),
  },
  {
    cue: 'away',
    means: { form: 'weak', addressed: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      do not expect me; not expect me; do not count on me; not count on me; not be seeing me;
      will not see me; not see me; do not look for me; not plan on seeing me; not plan anything with me;
      do not plan on me; do not book anything for me; do not schedule me; do not wait on me;
      count me out; pretend i do not exist; a no for me; no for me; toast for me; a write off for me;
      is out for me; signed me off; signed us off; you lose me; lose me; book nothing; no me; minus me;
      without me; block me out
    `),
  },
  {
    cue: 'away',
    means: { form: 'weak', addressed: true, tentative: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      not bet on seeing me; not count on seeing me; not sure i will make it in; not sure i will be in;
      doubt i will be in; doubt i will make it in; not hold your breath for me
    `),
  },
  {
    cue: 'away',
    means: { form: 'state', addressed: true },
    trigger: true,
    phrases: list(`
      consider me out|gone|away|off|ooo; mark me as? out|off|away|ooo; put me down as? out|off|away|ooo
    `),
  },
  {
    // Only right before a day: "I miss Friday", "can't do this morning", "I don't work on Wednesday".
    cue: 'away',
    means: { form: 'weak', adjacent: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      miss; missing; not do; not work; not work on; not to work; skip~; can not do; no go;
      extend~ to|until|through; take~; need~; have~ off; not join
    `),
  },
  {
    cue: 'away',
    means: { form: 'noun' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      :palm_tree:; :desert_island:; :island:; :beach_with_umbrella:; :beach:; :airplane:;
      :airplane_departure:; :face_with_thermometer:; :sick:; :ooo:; :vacation:; :umbrella_on_ground:
    `),
  },
  {
    cue: 'remote',
    means: { form: 'noun' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      :house:; :house_with_garden:; :wfh:
    `),
  },
  {
    cue: 'away',
    means: { form: 'state', open: true },
    trigger: true,
    phrases: list(`
      on parental|maternity|mat|paternity|pat|adoption leave; on mat|pat leave;
      go~ on|off parental|maternity|mat|paternity|pat leave; go~ off on parental|maternity|mat|paternity|pat leave; start~ my|his|her|their? parental|maternity|mat|paternity|pat leave;
      begin~ my|his|her|their? parental|maternity|mat|paternity|pat leave;
      parental|maternity|mat|paternity|pat leave starts|start|begins|from|is;
      off|out on parental|maternity|mat|paternity|pat leave
    `),
  },
];

const NOUNS: readonly LexiconEntry[] = [
  {
    cue: 'away',
    means: { form: 'noun' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      leave|pto|holiday|vacation|absence form|slip|chit|card|docket is|'s|has? been? in|signed|approved|stamped|sorted|filed|done off? and?; pto; al; rdo; toil; vacation; holiday; leave; annual leave; a / l; ${LEAVE_KINDS} leave;
      long service|term leave; carer 's leave; sick day; sickday; personal day; mental health day;
      duvet day; floating holiday; day off; absence; holiday|leave|vacation|pto request|requests;
      days off; time off; shore leave; off day; study day; exam day; 
      volunteer~ day; keeping ... free; first aid course|refresher|training; honeymoon; staycation;
      long weekend; sabbatical; bereavement; no work; new year vacation; in lieu; comp day; comp off;
      compensation day; overtime compensation; over time compensation; flexitime day; flex day;
      flexi day; flexi; free day; comp time; paternity; maternity; compoff; leaves; avail~ ... off;
      avail~ leave; on leave request; lieu day; day in lieu; wellness day; birthday off; got leave; have leave
    `),
  },
  {
    cue: 'away',
    means: { form: 'trip' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      conference; conf; training; course; offsite; off site; retreat; business trip; on business trip;
      on a business trip; for a business trip; travelling for work|business; at a trade show|fair;
      at the trade show|fair; on set; on a shoot; on shoot; workshop; on course; in training;
      in a workshop|training|course; at a workshop|training|course|summit; on a course|retreat;
      on a training; on training; on a training course|day; at a training course|day; on the training course;
      attend~ ... conference|summit|training|workshop|course|offsite|expo|seminar; at the ... summit;
      at the ... conference; at a conference; at con; summit; bootcamp; in vegas|cannes|lisbon|austin
    `),
  },
  {
    cue: 'away',
    means: { form: 'take' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      take~ ... off; take~ off; have~ ... off; have~ off; got ... off; get~ ... off; book~~ ... off;
      book~~ off; need~ ... off; snag ... off; grab~ ... off; give~ myself ... off;
      use~ ... off; put~ in for ... off; booked a|my|our|some holiday|vacation|break|leave|getaway; ask~~ for ... off; request~~ ... off; took ... off;
      take~ ... free; have~ ... free; take~ ... as? pto|leave|holiday|vacation|toil|al;
      take~ ... vacation|pto|leave|holiday; taking pto|leave|vacation|holiday|toil;
      use~ ... day|holiday|pto|leave; taken ... off; taken ... as? leave|holiday|pto|vacation;
      booked ... as? leave|holiday|pto|vacation; took ... as? leave|pto|holiday|vacation;
      take~ pto|leave|vacation|holiday|toil|rdo; take~ a long weekend; take~ the day;
      take~ today|tomorrow; take~ a sick day; take~ a personal day; take~ a mental health day;
      take~ a day; take~ sick leave; take~ the rest of; take~ the morning|afternoon|week;
      take~ this morning|afternoon|week; take~ next week;
      apply~~ for leave|pto|vacation|holiday; apply~~ for ... leave;
      requested leave|pto|vacation|holiday; ask~~ for leave; need~ the morning|afternoon|day|week;
      need~ ... off for; need~ ... for
    `),
  },
  {
    cue: 'half_day',
    means: { form: 'noun' },
    trigger: true,
    phrases: list(`
      half day; take~ half a day off; work~ half day|days; work~ a half day; take~ a half day off;
      half a day off; on a half day; on half day; half days; half a day; 1 / 2 day; halfday;
      half day leave|off|pto|holiday|vacation; take~ a? half day; take~ half a day; take~ half day;
      have~ a half day; half day off work
    `),
  },
  {
    cue: 'mornings_only',
    means: { form: 'noun' },
    trigger: true,
    phrases: list(`
      morning only; mornings only; only mornings; only in the morning; just mornings; work~ mornings
    `),
  },
];

const REMOTE: readonly LexiconEntry[] = [
  {
    cue: 'remote',
    means: { form: 'state' },
    trigger: true,
    phrases: list(`
      wfh; wfx; wfa; wfo; work~ abroad|overseas; work~ from home; work~ at home; work~ remote|remotely; working remotely;
      in home office; on from home;
      work~ from the|my|a|an|his|her|our|their|there|mum|mom|some|one|abroad|hotel|hers|theirs;
      work~ off the|my|a; work~ out of; work~ from; work~ from up|down|over|here; teleworking; telework; home with the|my|a laptop|computer|macbook|machine;
      telecommuting; on site at; onsite at; on site with; dial~ in from;
      dialling|dialing in from home|my; working from; remote working
    `),
  },
  {
    cue: 'remote',
    means: { form: 'weak' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      remote; home office; from home; homeoffice; on site; over at; onsite; on location; hot desking;
      camp~ at|in|out; camped at|in|out; set up at|in; based at|in|out; at the client; at client;
      at clients; at the customer; at customer; client site; client visit; client offices;
      at ... hq|headquarters|factory|warehouse|plant|studio|studios; at ... 's hq|studio|place;
      at the agency in; visiting the client|customer; visiting client|customer; at the client 's;
      at the ... office; in the ... office; visiting the|our ... office; at ... office; in ... office; over at the ... office;
      at ... 's office; in the office of; at client 's; on the train
    `),
  },
];

/** States, nouns, appointments and working elsewhere. */
export const AWAY_ENTRIES: readonly LexiconEntry[] = [...STATES, ...NOUNS, ...REMOTE];
