// Words of being back, being in after all, and of a day off that moves; as data.
import type { LexiconEntry } from './lexicon.ts';
import { list } from './phrases.ts';

const MOVERS = 'swap~~|move~~|switch~~|shift~~|change~~|exchange~~|trade~~|bump~~|flip~~|push~~|reschedule~~';
const BEEN = "is|has|'s|have|was|got|will|being|are|been";
const MOVED =
  'preponed|postponed|shifted|moved|pushed|changed|switched|rescheduled|swapped|advanced|deferred|bumped';

const DAY_NAMES = 'mon|monday|tue|tues|tuesday|wed|weds|wednesday|thu|thur|thurs|thursday|fri|friday';

/** Back, recovered, in after all, swapped. */
export const RETURN_ENTRIES: readonly LexiconEntry[] = [
  {
    cue: 'back',
    means: { form: 'weak' },
    trigger: true,
    phrases: list(`
      back among|amongst the|you|us|my; back in the fold; back in the world; back in the real world; back in the hot seat; back in one piece; back at base; back on board; back on the job; back on the grid; back on the horse; back in the trenches; back on line; back on deck;
      back a day|week early; back early; back earlier than planned|expected|thought|advertised; back sooner than planned|expected|thought; back ahead of schedule; reporting back for duty; reporting for duty; reporting for work; at your service again;
      log~ back on; log~ back in; logged back in; logged back on; starting work again; start~ work again; starts work again; up and about once more; up and about again; restored to you; among you again; amongst you again; in business again; first working day is; first working day back; first day back is; first day back in; back with you; resuming on|from; resume on|from; resuming; resumes on|from; resuming duty|work|office; again here; again in the office; again at my desk; again at work; again with you; again online; once more with you; back to normal service; back to normal on;
      made it in; made it to the office|work|my|desk; made it into the office|work; here again; on deck again; at it again; at the desk again; at desk again; around again; in the office again; at my post again; on the grid again; up and running again;
      first day back; returned from ...; home and online; i have resumed; resumed work|duty|office|today; have rejoined; joined back; rejoined
    `),
  },
  {
    cue: 'back',
    means: { form: 'weak', addressed: true },
    trigger: true,
    needsWhen: true,
    phrases: list(
      `see me again; see me back; seeing me again; have me back; get me back; hear from me again; next see me; see me next`,
    ),
  },
  {
    // The day of return is another than known.
    cue: 'back',
    means: { form: 'weak', until: true },
    trigger: true,
    phrases: list(`
      return slips to; return is now; return date is now; return moved to; return pushed to; my return is; return now; return date slips|moves to; return has slipped|moved to; return is pushed|moved to; coming back is now
    `),
  },
  {
    cue: 'recovered',
    phrases: list(`
      alive + ; talking|walking|eating|standing|breathing|moving|speaking|vertical again; fever free; symptom free; pain free; covid free; test is negative; head is clear; earlier plane|flight|train|bus; an earlier one home; turned a|the corner; has|have electricity|power|internet|wifi again; got electricity|power|internet|wifi again; up and about once; up and about again; let off; off the jury; stood down; sent us home; sent me home early; nobody needed me; not selected; not called; did not get picked; wrapped early; wrapped up early;
      upright again; upright; human again; alive again; vertical again; functional again; functioning again; mobile again; conscious again; well again; fit again; whole again; healthy again; myself again; compos mentis; alive and; alive and kicking; alive and well;
      on my feet again; back on my feet; out of the woods; out of hospital; discharged; negative now; testing negative; test came back negative; came back negative; negative covid; no longer contagious|infectious|positive; fever broke; fever 's broken; fever has broken; fever has lost; fever has gone; temperature is|has down|gone;
      cut~ my ... short; cutting my ... short; cutting my|the ... short; cut~ short my; trip|holiday|holidays|vacation|leave|break|honeymoon cut short; trip|holiday|holidays|vacation|leave|break is|was|got|been cut short; cutting ... short; cut it short; came back early; come back early; came home early; home sooner; earlier|sooner than planned|expected|thought|hoped|feared; earlier|sooner than i said|thought|planned|expected|told; ahead of schedule; survived the; made it out; made it out alive; bug 's gone; lurgy 's gone; migraine 's gone; migraine gone; headache gone; headache 's gone; fever gone; fever down; feel fine; feels fine;
      power 's back; power is back; internet 's back; internet is back; wifi 's back; wifi is back; wifi fixed; internet fixed; wifi sorted; power 's on; power restored; boiler fixed; sitter showed; sitter turned; childcare sorted; found a sitter; got a sitter; trains are running; car 's fixed; duty over; jury duty over|done|finished; jury duty is over|done; off the hook
    `),
  },
  {
    // Being in, said in a word or two; only beside a sign that an absence is off, and where the clause says no more.
    cue: 'present',
    means: { form: 'state', bare: true },
    trigger: true,
    needsSign: true,
    phrases: list(`
      online; in; here; around; working; on; at my desk; at desk; in the office; about; available; in as normal|usual; here as normal|usual; on as normal|usual; around as normal|usual
    `),
  },
  {
    cue: 'present',
    means: { form: 'state' },
    trigger: true,
    needsSign: true,
    phrases: list(`
      fit|okay|ok|cleared|well|able|ready to work ... after all; fit|okay|ok|cleared|well|able to work today|tomorrow; can make it; able to make it; make it after all; i come; i am coming; coming in; i will come; i continue; i resume; i sit at my desk; sit at my desk; be there; am there; am very much there; working already today; i work that; i do work; show up as normal; turn up as normal; be on|in as; be on|in that; be working that; at my own desk; logging on as normal|usual;
      be on; am in|on|around|online|working|about|available; make it in; work~ ... after all; come~ in ... after all; come~ to the office|work ... after all; log~ on ... after all; join~ ... after all; around ... after all; here ... after all; on ... after all; online ... after all; at my desk ... after all; can do; able to work; good to work; be about; be on deck; be at my desk
    `),
  },
  {
    cue: 'present',
    means: { form: 'state', addressed: true },
    trigger: true,
    needsSign: true,
    phrases: list(`
      you have got me; you have me; you get me; you get me in the office; you have me at work; you have me back; you have me here; you are stuck with me; stuck with me; you 've got me; you 'll have me; you will have me; mark me present; mark me in; mark me as present|in|working; put me back in|on; count me in
    `),
  },
  {
    // "Got my Friday back": a day off that is one of work again, and the sign of it in the same words.
    cue: 'present',
    means: { form: 'state', addressed: true },
    trigger: true,
    phrases: list(`have|got|regained my ${DAY_NAMES} back`),
  },
  {
    cue: 'off',
    means: { how: 'denied' },
    phrases: list(`my ${DAY_NAMES} back`),
  },
  {
    cue: 'off',
    means: { how: 'strong' },
    phrases: list(`
      forget about me being; forget|ignore|disregard|scratch|scrap me being; forget that i; ignore my; give~ away my; giving back my; give~ back my; giving up my; give~ up my; handing back my; hand~ back my; do not need my; no longer need my; not taking my; not using my; unbook~~ my; revoke~~ my; called off my; calling off my; nix~~ my; axe~~ my; taking back my; takes back my|his|her; pull~~ my pto|leave|holiday|vacation request; pulling my pto|leave|holiday|vacation request; pull~~ my request; un book my
    `),
  },
  {
    // Right before a day and its leave: "scrap Friday's leave".
    cue: 'off',
    means: { how: 'strong', beside: true },
    phrases: list(
      `cancel~~; scrap~~; scratch~; nix~; delete~; drop~; ignore~; disregard~; forget~; remove~; kill~; bin~; withdraw~; undo~; unbook~; scrub~; axe~; no longer taking; no need for; cancel~~ the|my; scrap~~ the|my`,
    ),
  },
  {
    cue: 'off',
    means: { how: 'denied' },
    phrases: list(`
      as though|if nothing happened; as though|if nothing had happened; as though|if none of it had happened; as though|if none of it happened; as though|if nothing were amiss; as if nothing ever happened; working|work|normal day once more; working|work|normal day again;
      visa|passport|dentist|biometrics|surgery|scan|appointment|doctor|funeral|move|exam|interview|test got|is|was|all done|over|sorted|finished early?
    `),
  },
  {
    cue: 'back',
    means: { form: 'weak' },
    trigger: true,
    phrases: list(`
      restored to health|strength|full|duty; restored to you all?; present and correct; with you once more; with you all again|once; with us once more|again; back to full strength|power|health|fitness|speed; back in the land of the living; back on my|his|her|their feet; back to full strength; log~ back in again; back in the swing; back in circulation;
      back in the fray; back at the helm|coalface|wheel; back in residence; back in situ; back from the wars; back from my travels; back in one piece; back to fighting fitness; reporting back; fully operational again
    `),
  },
  {
    cue: 'recovered',
    phrases: list(`
      day|days|week|hour sooner than; day|days|week earlier than; sooner than advertised|feared|hoped|thought; ahead of time; on the mend and; restored to health; as right as rain; out of quarantine; out of isolation; cleared by the doctor; doctor cleared me; discharged me; signed me fit; fit to return; good to go again; over the worst; past the worst; over it now; 's|is|am|are over it; shaken it; seen it off; kicked the bug|cold|flu
    `),
  },
  {
    // Said of a day: it is one of work after all.
    cue: 'present',
    means: { form: 'state', addressed: true },
    trigger: true,
    needsSign: true,
    phrases: list(`
      is|becomes a working|work|normal day once more; is|becomes a working|work|normal day again; is|becomes a working|work|normal day again for me; is|becomes a working|work|normal day once more for me; is|becomes a working|work|normal day for me after all; is back to being a working|work|normal day; you can have me; you will|can have me; you have|got me after all; have me after all; you get me
    `),
  },
  {
    cue: 'off',
    means: { how: 'reason' },
    phrases: list(`
      is not required; is not needed; is no longer required|needed; no longer required|needed; not required; not required anymore; cxl; cxled; is cxl; can be cancelled; may be cancelled; is to be cancelled; is withdrawn; stands withdrawn; withdrawn; revoked; rescinded; called back; not approved|granted|sanctioned; got postponed; is postponed; itself got postponed; is done with; put off until; put me off
    `),
  },
  {
    cue: 'off',
    means: { how: 'denied' },
    phrases: list(`
      change|update to my leave|pto|holiday|vacation|days|plans; changed|changing|change my mind; changed his|her|their mind; did not approve|sanction|grant; made it on|in time; not needed after; no longer necessary; as normal then; stand down; panic over; plans fell; plan 's off; plans are off; plans off; change in plan|plans; slight change; little change; update on that; ignore me; ignore last; scratch the; i am an idiot; wrong week; wrong day; as it turns out; turns out i; no need now; not any more; all sorted
    `),
  },
  {
    cue: 'off',
    means: { how: 'reason' },
    phrases: list(`
      's off; is off; 's cancelled; 's been cancelled; got cancelled; been cancelled; was cancelled; stands cancelled; is now off; 's moved; 's been moved; 's been pushed; got bumped; no longer happening; is not happening; not happening; is not going ahead; not going ahead; fallen through; 's fallen through; has fallen through; called it off; off the table; cried off
    `),
  },
  {
    cue: 'swap',
    means: { verb: true },
    phrases: list(`
      day off shifted|moved|changed|switched|swapped|becomes; day off has|is moved|changed|shifted|switched; day off is moving|shifting|changing|switching|going; pto|leave|vacation|holiday|wfh is moving|shifting|changing|switching; day off is now;  leave shifted|moved|changed|switched; leave has been moved|changed|shifted|switched; leave is moved|changed|shifted; pto shifted|moved|changed|switched; pto has been moved|changed|shifted;
      ${MOVERS} his|her|their; leave|pto|holiday|vacation|rdo|off|wfh ${BEEN} now|been|being|be|got? ${MOVED}; leave|pto|holiday|vacation|rdo|off|wfh ${MOVED}; days|day|week|leave|pto off? moves|shifts|slides|goes|move|shift|slide to|from;
      leave|pto|holiday is|was|got|has preponed|postponed|advanced|shifted|changed|moved; leave|pto|holiday preponed|advanced; leave is being moved|changed; swap~~ my; swap~~ the; mov~ my; move~~ my; moving my; reschedule~~ my; rescheduling my; swap|swapping|swapped|swaps|switching|switched|trading|traded ... for; switch~~ my; shift~~ my; chang~ my; change~~ my; exchang~ my; exchange~~ my; trade~~ my; trading my; postpone~~ my|the; deferring my; defer~~ my; bump~~ my; flip~~ my; push~~ my; pull~~ my; rdo moved|changed|shifted
    `),
  },
  {
    // What was said before, where another day follows.
    cue: 'told',
    phrases: list(
      `i said; i told|mentioned; told you|everyone|everybody|people|folks|the; i had said|told|mentioned; i would told|said; earlier i said; said i am|was|would|will; i did say; i announced; i had announced|put; i would announced`,
    ),
  },
  {
    cue: 'swap',
    phrases: list(
      `now not; instead; and not; in place of; in lieu of; swap; swap :; not the; no longer this|the|next`,
    ),
  },
];
