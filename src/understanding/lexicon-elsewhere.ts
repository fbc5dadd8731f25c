// Working somewhere else, said of the work itself: "running things from Nairn", "dialling in until Wednesday"; as data.
import type { LexiconEntry } from './lexicon.ts';
import { list } from './phrases.ts';

const OWN = 'my|his|her|their|the|our';
const WORK = 'hours|work|job|day|days|bit|calls|shift|shifts|stuff|meetings|usual';
const PLACE =
  'library|cafe|café|coffee|starbucks|pub|cottage|cabin|hotel|airport|lounge|station|hospital|garage|beach|lake|farm|airbnb|hostel|dorm|uni|campus|studio|gallery|museum|gym';
const HOMES = 'town|village|place|country|city|base|state|land';
const FURNITURE = 'kitchen|dining|garden|living|spare|sofa|couch|bed|porch|balcony|conservatory|shed|attic';

/** Elsewhere by what is done from there. */
export const ELSEWHERE_ENTRIES: readonly LexiconEntry[] = [
  {
    cue: 'remote',
    means: { form: 'state' },
    trigger: true,
    phrases: list(`
      conduct~ ${OWN} business|work|affairs from; conduct~ business from; do~ business from; carry~ on ${OWN} business|work from; run~ things|everything|it|operations|matters from; run~ things|everything|it|operations|matters out of; run~ the show|shop|desk|account|accounts from|in; keep~ things going from; hold~ the fort from; do~ ${OWN} ${WORK} from; do~ the rest from my|the|home; do~ everything from my|the|home;
      beam~ in from; zoom~ in from; log~ on|in from ${OWN} parents|sister|brother|mum|mom|hotel|cottage|cabin|sofa|couch|bed|kitchen; dialling in from; patch~ in from; hotspot~ from|on; hotspotting from|on; tether~ from|on; tethered to my phone; remot~ in; remoting in; remote~ in from; work~ in|on the train|car|bus|cottage|cabin|library|cafe|hotel|airport; work~ off my phone; work~ from whichever|wherever; set~ up shop at|in; set up shop at|in; ${OWN} office is the|my kitchen|sofa|couch|car|train|bed; mark me wfh|remote; put me down as wfh|remote; count me wfh|remote; consider me wfh|remote
    `),
  },
  {
    // Furniture: a clause of its own or said of someone, not "the view from the kitchen table".
    cue: 'remote',
    means: { form: 'state', goes: true, seat: true },
    trigger: true,
    phrases: list(`
      from the|my|our own? ${FURNITURE} table|room|office; at the|my|our own? ${FURNITURE} table|room|office; ${FURNITURE} office; ${FURNITURE} desk; kitchen table office; dining room office; kitchen table
    `),
  },
  {
    cue: 'remote',
    means: { form: 'state' },
    trigger: true,
    phrases: list(`
      work~ at|in the|a|my|our|some|this ${PLACE} shop|house|lobby|room|bar|store?; work~ from|in|at ${OWN}|native|home home|native|old? ${HOMES}; work~ from native ${HOMES}; work~ from hometown|home;
      stay~ home|at to work; stay~ home and work~; stay~ at home and work~; stay~ home today|tomorrow and|to work~; going home|back to finish|work; finish~ the day from; home with the|my ... but working|online|on; home with a|the sick ... but working|online|on;
      in homeoffice|telework|homeworking; on|doing telework|homeoffice|wfh; in home office; take~ a? wfh day?; avail~ wfh; coworking|co space|spot|place|office; co working space|spot|place|office;
      if i work|worked|stayed|stay|do|did|took from? home|remote|remotely|wfh; if i wfh
    `),
  },
  {
    // Only where the words go on as an absence does: not "dialling in to the call".
    cue: 'remote',
    means: { form: 'weak', goes: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      dial~ in; home all day; dialling in; dial~|dialling in to things|everything|work; beam~ in; zoom~ in; joining remotely|virtually; virtual; virtual only; remotely; working remote; fully|full remote; homebound but working; hotspotting; tethering; online only; in virtually|remotely
    `),
  },
];
