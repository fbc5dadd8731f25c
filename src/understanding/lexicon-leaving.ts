// Many ways to say that one goes before the day ends, and any "…ing off" with a time; as data.
import type { LexiconEntry } from './lexicon.ts';
import { list } from './phrases.ts';

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
    cue: 'leave',
    means: { form: 'weak' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      do~ one; go~ home; head~ home; have to go home; need to go home; get~ home; leg~ it; make~ tracks; make~ a move; offski; hit~ the road; down~ tools; sack~ it off;
      pack~ it in; pack~ in; call~ it; call~ it quits; call~ time; hop~ off; jump~ off; get~ off;
      must go|run|stop; head~ for the hills|airport|train|station; out the door; out of the door;
      out of here; off at; off from; away at; away from; gone at; gone from; done at; done by; done from;
      stop~ at; stop~ for the day; finish~ at; finish~ work; wrap~ at; end~ my day; end~ my workday;
      close~ my laptop; close~ shop; shut~ my laptop|shop; shut~ up shop; lid down;
      you have got me until; you have me until; got me until; here until; around until;
      can only do until; can work until; can only work until; can stay until; can only stay until;
      need to leave|go|head|be gone|finish|stop|drop|run|dash|bounce|split|jet;
      have to leave|go|head|finish|stop|drop|run|dash|bounce|split|jet; got to go|leave|run|dash|head;
      hard stop; hard stop at; dropping at; clear~ off; nick~ off; slip~ away|off|out;
      sneak~ off|out|away; bugger~ off; sod~ off; toddle~ off; trot~ off; scarper~; scoot~ off
    `),
  },
];
