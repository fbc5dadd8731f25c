// Beginning later than usual, built from small parts; as data.
import type { LexiconEntry } from './lexicon.ts';
import { list } from './phrases.ts';

const HERE = 'in|here|around|on|online|about|available|working|free';
const COUNTS = '#|a|an|one|two|three|four|couple|few';
const DESK = 'desk|screen|laptop|keyboard|computer|machine|post';
const RESTS = 'everyone|everybody|you|the|my|usual|all';

const LINES =
  'train|trains|tube|metro|subway|bus|buses|tram|ferry|flight|line|rail|service|signals|traffic|commute';
const FAILS =
  'cancelled|canceled|delayed|late|suspended|stopped|down|knackered|stuffed|screwed|broken|buggered|dead|stuck|held|terrible|awful|horrendous|mental|mad|murder|bad|insane|brutal|hell|heavy|backed|crawling|slow';
const MESS =
  'mess|nightmare|disaster|joke|shambles|crawl|standstill|trouble|problem|problems|issue|issues|chaos';

/** Arriving, in general. */
export const ARRIVAL_ENTRIES: readonly LexiconEntry[] = [
  {
    // "me" is the author, or whoever stands in its place: "expect Noor around 11".
    cue: 'arrive',
    means: { form: 'weak', addressed: true, object: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      expect me; expect me in|on|online|there|here|back; expect me at my|the|her|his desk; expect me in the office; expect to see me; have me; have me in|on|online|back; get me; look for me; expect me first
    `),
  },
  {
    cue: 'arrive',
    means: { form: 'weak' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      with us; with you all; with everyone; desk; london|nyc|office|home desk; at my|the|his|her ${DESK}; be|get|arrive|land|appear|settle|back at my|the|his|her ${DESK}; get~|getting to my|the ${DESK};
      open~ my|the|up laptop|computer|machine|shop; laptop|computer open|on|up; first reachable|available|online|in|there|here|on; will|can|to|i|and login|logon; login|logon by|at|around|post; roll~ up; rock~ up; tip~ up; float~ in; swan~ in; wander~ in;
      saunter~ in; crawl~ in; stroll~ in; drift~ in; straggle~ in; trundle~ in; be at it; be in action; be on deck; getting online|in; get on|online; come~ on|in|online first; start~ first; only from; only ${HERE}; only get~ in; only make~ it in; clocking in; punch~ in; show my face; show~ my face; my day|workday|shift|morning starts|begins|kicks off?
    `),
  },
  {
    // A commute gone wrong: what is said of a time beside it is of an arrival.
    cue: 'held_up',
    phrases: list(`
      stuck|sat|sitting|crawling|caught in|on|at? the|a|some? ${LINES}; traffic jam; gridlock; gridlocked; tailback; tailbacks; ${LINES} is|are|'s|has|have|got|been|being|was|all|totally|super|so|really? a|an|been|just? ${FAILS}|${MESS}; ${LINES} ${MESS}|jam; no trains|buses|tubes; ${LINES} died|broke|stopped;
      signal failure|failures|fault; engineering works; missed my|the train|bus|tube|ferry|connection|flight|alarm; next train|bus; flat tyre|tire; flat battery; dead battery; puncture; car will|would|does|did not start; broke|broken down; accident|crash|pile on the; road|roads|bridge|tunnel closed|shut|blocked; train|tube|rail|bus strike; car trouble;
      overslept; slept in|through; slept through my|the alarm; alarm did not go; locked out; lost my keys; bus never|not came|come|showed|show
    `),
  },
  {
    // Hours right after it: "working 8-2 tomorrow" is away outside them.
    cue: 'arrive',
    means: { form: 'weak', hours: true },
    trigger: true,
    needsWhen: true,
    phrases: list('work~; am|is|are|be on; doing; my hours; my hours are; my hours today|tomorrow'),
  },
  {
    // A time right before it: "noon start for me".
    cue: 'arrive',
    means: { form: 'weak', timeBefore: true },
    trigger: true,
    needsWhen: true,
    phrases: list('start; login; arrival'),
  },
  {
    cue: 'arrive',
    means: { form: 'weak', timeBefore: true, addressed: true, object: true },
    trigger: true,
    needsWhen: true,
    phrases: list('start|login today|tomorrow? for me'),
  },
  {
    // Only beside words of being late or held up: "stuck in traffic, there by 11".
    cue: 'arrive',
    means: { form: 'weak', late: true },
    trigger: true,
    needsWhen: true,
    phrases: list('there; probably|prob|should be|hopefully? there'),
  },
  {
    cue: 'away',
    means: { form: 'weak' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      not expect~ to be|get ${HERE}; not expect~ to be at my|the desk|laptop; can not get|make in|on|online|there|into; can not be ${HERE}; not plan~ to be ${HERE}; not get~ in|on|online|there; not get~ into the office; not likely to be ${HERE}
    `),
  },
  {
    cue: 'late',
    means: { form: 'weak' },
    trigger: true,
    phrases: list(`
      come~|start~|arrive~|begin~|be ${COUNTS} of? hour|hours late|later; late|later|slow one for me; late|later|slow|delayed start for me; make~|have~ a late|later|slow|delayed start; a? later|slower start; make~ a late one; going to be late in?
    `),
  },
  {
    // By the hour: "two hours late". Minutes are nothing.
    cue: 'late',
    means: { form: 'weak', hours: true },
    trigger: true,
    phrases: list(`
      ${COUNTS} more? hour|hours late|later; ${COUNTS} of? hour|hours behind ${RESTS}; run~ about|around? a? ${COUNTS} of? hour|hours late|behind; couple of hours late; an hour and a half late; hour or two|so late; few hours late; late by ${COUNTS} of? hours|hour
    `),
  },
  {
    // Said of an afternoon or a morning, the other half is away.
    cue: 'mornings_only',
    means: { form: 'noun', rest: 'morning' },
    trigger: true,
    phrases: list(`
      only ${HERE} this afternoon; ${HERE} this afternoon only; ${HERE} for the afternoon only; ${HERE} in the afternoon only; only|just ${HERE} for|in|during the? afternoon; only|just with you in|for the afternoon; only do~ the? afternoon; do~ only the? afternoon; second half only; only second half; only the second half; in second half only; join~|come~|available|online|start~|reach~|report~ in|from|during|only the? second|2nd|# half
    `),
  },
  {
    cue: 'mornings_only',
    means: { form: 'noun' },
    trigger: true,
    phrases: list(`
      only ${HERE} this morning; ${HERE} this morning only; ${HERE} for the morning only; ${HERE} in the morning only; only|just ${HERE} for|in|during the? morning; only|just with you in|for the morning; only do~ the? morning; do~ only the? morning; do~ only the first half; only do~ the first half; first half only; only first half; only the first half
    `),
  },
];
