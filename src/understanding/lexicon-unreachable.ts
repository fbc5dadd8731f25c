// Ways to say that someone cannot be reached or counted on, built from small parts; as data.
import type { LexiconEntry } from './lexicon.ts';
import { list } from './phrases.ts';

const PRESENT =
  'in|on|online|around|about|here|there|available|reachable|contactable|working|joining|present|free';
const NOTHING = 'nothing|nowt|zip|zilch|nada|crickets|diddly|zero|naff';
const DEVICES = 'phone|phones|laptop|laptops|computer|computers|devices|mobile|notifications';
const SHUT = 'off|shut|closed|away|locked|home';
const STAYS = "'s|is|are|will|stays|stay|staying|goes|go|going";
const EVERYONE = "you|y'all|yall|everyone|everybody|all|us|folks";
const BREAK = 'long|bank|weekend|holiday|holidays|leave|break|trip|vacation|xmas|christmas|easter|half';
const UNITS = 'day|days|pto|leave|vacation|holiday|toil|hours';

/** Not to be reached, by whatever words. */
export const UNREACHABLE_ENTRIES: readonly LexiconEntry[] = [
  {
    // "me" is the author, or whoever stands in its place: "manage without Noor", "count him out".
    cue: 'away',
    means: { form: 'weak', addressed: true, object: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      manage~|cope~|survive~|do|struggle~|soldier~|muddle~ on|through|along? without me; carry~ on without me; get~ by|on|along|through without me;
      make~ do without me; manage ... without me; cope ... without me; are|am|is|be|'s|being without me; are|be|is|'s down me; live without me; crack~ on without me;
      count~ me out; rule~ me out; write~ me off; cross~ me off; leave~ me out of it|things; excuse me; miss me; mark me absent|away|out|off|leave|unavailable;
      not expect|see|count|bank|plan|rely|reckon|bother|disturb|ring|call|ping|message|text|book|schedule|want|try|need on? me;
      not expect to see me; not expect me in|online|on|around|at; not hear from|of me; not look|wait|hold out for me; not come looking for me; not bother looking for me; not go looking for me;
      not book me for anything|something; not schedule me for anything|something; not put me down for anything; be rid|shot|free of me; are rid|shot|free of me; lose me; consider me nonexistent|unavailable|unreachable|offline;
      hide nor hair of me; not hear a peep|word|thing|squeak out|from of? me; not get a peep|word|thing|squeak out|from of? me; not see anything|much of me; without the pleasure of me;
      last you will see|hear of|from me until; last you will be seeing|hearing of|from me until
    `),
  },
  {
    cue: 'away',
    means: { form: 'weak', addressed: true, later: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      ${NOTHING} from me; ${NOTHING} out of me; ${NOTHING} from my end|side; silence from me|my; expect silence; radio silence; no replies|reply|answer|answers|response|emails|slack|messages from me; no sign of me;
      not a peep|word from|out of? me
    `),
  },
  {
    // The next word in is the day they are back: "catch me Friday".
    cue: 'back',
    means: { form: 'weak' },
    trigger: true,
    needsWhen: true,
    phrases: list('catch me; catch you|ya|yall; among you again; among you all again; amongst you again'),
  },
  {
    cue: 'away',
    means: { form: 'weak' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      lost to you|everyone|us|civilisation|civilization|humanity; lost to the world|team|cause; lost to you all; ghost~ ${EVERYONE} all?; ghost~ the team|office|lot;
      not be? darken~ the|your|any door|doors|doorstep|doorway; not be? grace~ the|you|your|us office|studio|with|presence|floor; spared my company|presence; are|be spared my company|presence;
      horizontal; benched; nonexistent; invisible; on airplane|flight mode; in airplane|flight mode; on dnd; on do not disturb; not to be disturbed; not be disturbed; not lift~ a finger; not do~ any work|anything;
      not be doing any work|anything|much; not be picking up|answering; not pick~ up; not answer~; not checking|check slack|email|emails|messages|anything; not looking at slack|email|emails|anything;
      not be among|amongst|with you|us all?; not among|amongst|with you|us; not be joining you|us; not join~ you|us; not get to my|the|a desk|office|laptop; a write off; a writeoff; out of play; out of the picture; out of the running; out of bounds;
      off the face of the earth|planet|map; off the planet; off planet; off earth; drop~ off the face; stay~ put? under the duvet|blanket|blankets|covers|quilt|eiderdown; under the duvet|blanket|blankets|covers|quilt|eiderdown; under my duvet|blanket|covers|quilt;
      lie down; lying down; lay down; lying low; lie low; feet up; keep~ my|his|her|their feet up; take~ rest; taking rest; resting; going to rest; need|have to rest; rest up; going to rest today|tomorrow; staying in bed; stay~ in bed; off my feet; on bed rest; taking complete rest; rest at home;
      ${DEVICES} ${STAYS} be|staying|going|to? ${SHUT}; ${DEVICES} ${STAYS} be|staying|to? in the|a|my drawer|bag; ${DEVICES} ${STAYS} be|staying? at home; ${DEVICES} ${SHUT}; turn~ my|the phone|laptop|computer|notifications off; switch~ my|the phone|laptop|computer|notifications off; turn~ off my phone|laptop;
      no phone|signal|reception|coverage|laptop|computer; no phone no laptop; no laptop no phone; no phone or laptop; no laptop or phone; zero signal; neither phone nor laptop
    `),
  },
  {
    // "Down until Friday" of someone: much else is down, so it needs who and how long.
    cue: 'away',
    means: { form: 'weak', span: true, person: true },
    trigger: true,
    needsWhen: true,
    phrases: list('down'),
  },
  {
    // Right before a day: "I'm not joining tomorrow".
    cue: 'away',
    means: { form: 'weak', adjacent: true },
    trigger: true,
    needsWhen: true,
    phrases: list('not joining; can not make; can not manage; not making; not good for me'),
  },
  {
    // Of everyone in the list before: "neither of us will be about".
    cue: 'away',
    means: { form: 'weak', group: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      neither|none of us|them will|is|are|can be? ${PRESENT}; neither|none of us|them will|is|are be? at work; neither|none of us|them will|is|are be? in the office; neither|none of us|them work~
    `),
  },
  {
    cue: 'away',
    means: { form: 'take' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      burn~|blow~|use~|spend~|using|cash~|take~|redeem~|expend~ ... ${UNITS}; us~ up ... ${UNITS}; use~ up ... ${UNITS}; cash~ in ... ${UNITS}; tack~ ... onto my|the|a ${BREAK}; tack~ ... on to my|the|a ${BREAK}; tack~ a day 's leave|holiday;
      add~ ... to my weekend|holiday|holidays|leave|break|trip; add~ a day 's leave|holiday; tag~ ... onto|on my|the|to ${BREAK}; bolt~ ... onto|on my|the|to ${BREAK}
    `),
  },
  {
    cue: 'away',
    means: { form: 'noun' },
    trigger: true,
    needsWhen: true,
    phrases: list(
      'summer|winter|spring|autumn|fall|festive|family|ski|city|short|little vacation|holiday|break|leave|getaway; free days; my off; year end vacation|holiday|break|leave|getaway; end of year vacation|holiday|break|leave|getaway',
    ),
  },
  {
    cue: 'half_day',
    means: { form: 'noun' },
    trigger: true,
    phrases: list(
      'half daying it?; half day it; do~ a? half day; do~ half a day; a half day from me; half a day from me; half shift; half day of leave',
    ),
  },
];
