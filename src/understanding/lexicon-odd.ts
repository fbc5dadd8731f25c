// Slang and turned phrases of being away, late, remote or back, as data. Each is a construction, not a message.
import type { LexiconEntry } from './lexicon.ts';
import { list } from './phrases.ts';

/** Ways of saying it that no grammar would guess. */
export const ODD_ENTRIES: readonly LexiconEntry[] = [
  {
    cue: 'away',
    means: { form: 'state' },
    trigger: true,
    phrases: list(`
      on the sick; on sick leave; off with covid|flu|norovirus|tonsillitis; off with stress;
      taking a sicky|sickie|duvet; chucking|throwing|pulling a sicky|sickie; on the bench sick;
      not in today|tomorrow; not at it today; not fit for work; not fit to work; in no fit state;
      in no state to work; can not come to work|office; can not come in; can not make it in;
      not well enough to work; too ill|sick|poorly to work; too ill|sick|poorly to come in;
      going to be off sick; stay~ off; spending the day in bed; in bed with; in a&e; in the er;
      at the er; in labour|labor; on call with the doctor; quarantining; self isolating;
      isolating; out of contact; uncontactable; out of reach; out of signal; off radar; off the radar;
      off comms; awol; off grid; on shore leave; on annual; on a week off;
      on my hols|jollies|holibobs|vacay|break; on the beach; on my jolly; on a jolly; on a long weekend;
      on long weekend; on a break until; on reserve duty; on strike; on gardening leave; on garden leave;
      on childcare; on childcare duty|duties; on nursery duty; on carer duty; solo parenting;
      playing nurse; out with covid|flu|norovirus; out for surgery; having surgery; having an operation;
      having an op; giving birth
    `),
  },
  {
    cue: 'away',
    means: { form: 'weak' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      elsewhere; otherwise engaged; not contactable; can not work; no show; a no show;
      not going to be about|there; not be about; not be logging on|in; not logging on|in; not be joining;
      not attending; not be attending; not be at my desk; not be at work; not be working; not online;
      not on slack; not be on slack; not going to work; not do any work; not be able to make it;
      not able to make it; not able to work|attend; not make it; on a plane|train|boat|ferry|bus|flight;
      on the plane|boat|ferry; on holibobs; in surgery; in theatre;
      in the mountains; skiing; camping; festivalling; hiking; sunning myself; getting married;
      on a stag|hen;
      at a stag|hen|festival|retreat; down a person;
      without a laptop; phone off; phone is off; laptop off; laptop shut|closed;
      nowhere near a laptop|desk; away from my desk; away from desk; away from the desk|keyboard|office;
      away from work; off work; off school; off games; out of it; unplugging; radio silent
    `),
  },
  {
    cue: 'away',
    means: { form: 'weak', addressed: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      rule me out; that 's me done; that is me done; that 's me off|out; that 's me for the week|year|month; me done; leave me out; scratch me; strike me off; not have me; not get me; not great for me;
      no good for me; not good for me; does not work for me; a bust for me; a wash for me; a goner;
      manage without me; survive without me; carry on without me; not hear from me; do not hear from me;
      not be hearing from me; do not expect replies|a reply|anything from me; i do not exist;
      treat me as out|away|off|gone; assume i am out|away|off|gone; forget about me
    `),
  },
  {
    cue: 'arrive',
    means: { form: 'weak' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      expect me; expect me in; see me; be with you; with you; eta; eta is; my eta; my eta is; eta to office|desk|work; eta to the office; be in the office;
      be in work; get to the office|desk; get to my desk; get there; make it in; make it for; show~ up;
      turn~ up; pop~ up; clock~ in|on; log~ back on|in; power~ up; be up and running; be on the tools;
      be logged in|on; logged on; be reachable; be contactable; be available; only be available;
      only reachable; only online; only in; only start~; not be on; kick~ off my day; starting my day;
      start~ my day; resume~; pick~ up again
    `),
  },
  {
    cue: 'remote',
    means: { form: 'state' },
    trigger: true,
    phrases: list(`
      ;
      work~ from my|the|our kitchen|sofa|couch|bed|house|flat|parents|mums|dads|hotel|airport|train|cafe|library|cottage|garden|van;
      working from bed; working from abroad; home working; homeworking; working at home;
      doing home office; make~ home office; do~ home office; online from home; in from home;
      on from home; dialling in from; work~ off site; work~ on site; co working; coworking; hotdesking;
      on the road but working; working on the road; working on the train; working from a train;
      join~ from; log~ in from; online from; dial~ in from
    `),
  },
  {
    cue: 'back',
    means: { form: 'weak' },
    trigger: true,
    phrases: list(`
      back in action; back in business; back in the saddle; back in the land;
      back in the room|game|hot seat; back to the grindstone|grind|desk|reality; back to it;
      back from the dead; back among the living; back and running; back on the tools; back on my feet;
      back on duty|shift; back on it; back on slack; back at the desk|coalface|office; back in town;
      back in the building; back up and running; back in harness; back on it; returning to work;
      home and back online
    `),
  },
  {
    cue: 'recovered',
    phrases: list(`
      back from the dead; land of the living; fit as a fiddle; right as rain; good as new; panic over;
      crisis averted; as you were; i am alive; i live; still alive; cleared to work; fit for work;
      fit to work; kept it down; slept it off; shaken it off; bug has gone; feel~ human;
      feel~ much better; feel~ great; feel~ fine; feel~ ok|okay|alright|loads|a lot|way; kid is better;
      kid 's better; made it home; got home early; finished early; let us go; let me go; released;
      dismissed; excused; done early
    `),
  },
];
