// Words for who looks after what meanwhile, and for offering to, as data.
import type { LexiconEntry } from './lexicon.ts';
import { list } from './phrases.ts';

/** After a name ("Ravi has my Acme stuff"), before one ("ask Fatima"), and offers ("I can take the banners"). */
export const COVER_ENTRIES: readonly LexiconEntry[] = [
  {
    cue: 'covers',
    phrases: list(`
      has; 's got; has got; have; is covering; 's covering; covering; covers; will cover; to cover;
      is on; owns; will own; can answer; can help; can cover; can take; will take; 's taking; is taking;
      takes; takes over; will handle; is handling; 's handling; handles; picks up; will pick up;
      is picking up; 's picking up; is looking after; 's looking after; will look after; looks after;
      is minding; will mind; will run; is running; runs; will step in; is standing in; will stand in;
      is my backup; is backup; is in charge; leads; will lead; knows; is across; is point
    `),
  },
  {
    cue: 'cover_to',
    phrases: list(`
      ask; ping; contact; message; email; call; bother; nudge; try; go to; speak to; speak with; talk to;
      reach out to; check with; cover is; cover :; covered by; handed over to; handed to;
      handing over to; route ... to; direct ... to; send ... to; questions to; queries to;
      anything urgent to; requests to; stuff to; things to; everything to; left ... with; backup is
    `),
  },
  {
    cue: 'offers',
    phrases: list(`
      i can|could|will take|cover|grab|handle|do|run|mind|own|manage; i can|could|will pick up;
      i can|could|will look after; i can|could|will step in; i can|could|will jump on;
      happy|glad to take|cover|grab|handle|do|run|help; happy|glad to pick up;
      let me take|cover|grab|handle; i have got; i got; i am on; dibs on; leave ... with me;
      i do not mind taking|covering|doing
    `),
  },
];
