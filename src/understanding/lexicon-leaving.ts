// Many ways to say that one goes before the day ends, built from small parts, and any "…ing off" with a time; as data.
import type { LexiconEntry } from './lexicon.ts';
import { list } from './phrases.ts';

const GO =
  'go|run|leave|dash|head|jet|drop|bounce|split|fly|shoot|scoot|scram|finish|stop|skip|hop|skedaddle|disappear|vanish|scarper|leg|bail|bolt|exit';
const GONE = 'off|away|gone|out|done|finished';
const FURTHER = 'off|out|away|home';
const SLOPE =
  'clear~|nick~|slip~|sneak~|bugger~|sod~|toddle~|trot~|scoot~|hop~|jump~|slink~|steal~|skip~|slide~|dash~|rush~|zip~|zoom~|drift~|shuffle~|trundle~';
const DEVICE = 'laptop|computer|machine|screen|shop';

/** Leaving, in slang and in general. */
export const LEAVING_ENTRIES: readonly LexiconEntry[] = [
  {
    cue: 'leave',
    means: { form: 'weak', generic: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      *ing off; *ing out; *ing offline
    `),
  },
  {
    cue: 'early',
    means: { form: 'weak' },
    trigger: true,
    phrases: list(`${SLOPE} ${FURTHER} early; ${SLOPE} early`),
  },
  {
    // "me" is the author, or whoever stands in its place: "you have Noor until 2".
    cue: 'leave',
    means: { form: 'weak', addressed: true, object: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      have|got|get me only|just? until; only have|got|get me until; last you will see|hear of|from me; last you will be seeing|hearing of|from me; last you see|hear of|from me; lose me at|from|after|around; not see me after|past
    `),
  },
  {
    // A time right before it: "3pm finish for me".
    cue: 'leave',
    means: { form: 'weak', timeBefore: true, addressed: true, object: true },
    trigger: true,
    needsWhen: true,
    phrases: list('finish|logoff|exit today|tomorrow? for me'),
  },
  {
    // Only for an appointment of one's own, see blocked-out.ts.
    cue: 'away',
    means: { form: 'weak', blocked: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      block~~ out|off; block~~ ... out|off; block~~ my|the calendar|diary|day|time out|off?; calendar|diary is|'s? blocked out|off?; calendar|diary block; put a block in
    `),
  },
  {
    cue: 'leave',
    means: { form: 'weak', addressed: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      that 's|is me ${GONE}; that 's|is me ${GONE} for the day|afternoon; that 's|is me from|at|after|by
    `),
  },
  {
    cue: 'leave',
    means: { form: 'weak' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      do~ one; go~ home; go at; head~ home; get~ home; leg~ it; legging it; make~ tracks; make~ a move; offski; hit~ the road|bricks; down~ tools; tools|pens down; sack~ it off;
      pack~ it in; pack~ in; call~ it; call~ it quits; call~ time; knock~ it on the head; get~ off; get~ away; be off|away|gone at|by|from; ${SLOPE} ${FURTHER};
      have~|need~|got|must|has|ought to? ${GO}; have~|need~|got|must|has|ought to? ${GO} ${FURTHER}; have~|need~|got|must to? go offline; have~|need~|got|must to? be done|finished; have~|need~|got|must to? be off|away|gone|out at|by|from|before|around|now|in; have~|need~|must to? ${SLOPE.replaceAll('~', '')} ${FURTHER}; head~ for the hills|airport|train|station; out the door; out of the door; be out the door;
      out of here; off at; off from; away at; away from; gone at; gone from; gone by; done at|by|from|around|about|after; finished at|by|from|around|about; in|at? desk|office|studio until; exit~; make~ my exit; my exit;
      stop~ at; stop~ for the day; finish~ at; finish~ work; wrap~ at; end~ my day; end~ my workday; my day|workday|shift|afternoon ends|finishes|stops|closes; my day|workday|shift is over|done|finished;
      close~ my|the|down ${DEVICE}; close~ shop; shut~ my|the|up ${DEVICE}; shut~ my ${DEVICE} down; ${DEVICE} shut|closed|shuts|closes|closing|shutting|off; lid down; power~ down; turn~ into a pumpkin; turn~ back into a pumpkin; evaporate~; skedaddle~; scarper~; scram~; punch~ out; clock~ off|out; log~ at;
      here until; around until; in until; can only do until; can work until; can only work until; can stay until; can only stay until; will drop at|by|off; hard stop; hard stop at; dropping at; off out; away home; do~ a runner; *ing a runner
    `),
  },
];
