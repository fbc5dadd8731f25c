// Words that change how an absence is read, as data: doubt, questions, the past, cancellations, breaks, open ends.
import type { LexiconEntry } from './lexicon.ts';
import { list } from './phrases.ts';

/** Signs: none of them begins an interpretation by itself, but `off` and `recovered` may end an absence. */
export const SIGN_ENTRIES: readonly LexiconEntry[] = [
  {
    cue: 'doubt',
    phrases: list(`
      might; potential; in theory; theoretically; possible; it is possible; it 's possible; possible that; it could be; it may be;
      there might be; not 100 %? sure|certain|confirmed|percent|set|decided; ask permission; asking permission; may; maybe; perhaps; possibly;
      probably; likely; most likely; potentially; could be; could; could need; could have; hope~; hoping;
      hopefully; think~ of; think~ about; thinkin of|about; thinking of|about; thinking; considering;
      look~ like; looking like; looks like; waiting to hear;
      wait~ for|on approval|signoff|confirmation|sign|ok|okay|hr|permission; waiting on the ok|green|go;
      wait~ for the approval|ok|green; awaiting approval|confirmation|signoff|sign; pending; tbc; tbd;
      not confirmed; not sure if; not sure whether; unsure if; if approved; subject to; to be confirmed;
      unless; depending on; depends on; depends; requested; put in for; put in a request; applied for;
      asked for; ask~ for; fifty fifty; 50 / 50; a coin flip; coin toss; touch and go; not bet on;
      provisionally; provisional; tentatively; tentative; pencilled; penciled; wonder~ if; would like to;
      would love to; want to; wanted to; seems like; there is a chance; there 's a chance; good chance;
      chance i; chance that; in case; if necessary; if needed; if i have to; risk of; eyeing;
      fingers crossed; need to clear; need to run it past; need~ approval|signoff; sign off from;
      if that is ok|okay|fine|alright; if that 's ok|okay|fine|alright|cool; if nobody minds;
      if no one minds; unconfirmed; should i; may have to; may need to
    `),
  },
  {
    cue: 'asking',
    phrases: list(`
      can i; could i; may i; might i; ok if i; okay if i; ok for me to; mind if i; ok to;
      any objection|objections to me; any objection|objections if i; all right if i; alright if i;
      fine if i; cool if i; possible for me to; possible to; any chance i; anyone mind;
      would it be ok|okay|possible|alright|fine; is it ok|okay|possible|alright|fine;
      are you ok|okay if i; that cool with; is that ok|okay|cool|fine|alright; am i ok|okay to;
      good for me to; work for everyone; any issue|issues|problem|problems if i;
      any issue|issues with me; shall i; could we; how would you feel if i
    `),
  },
  {
    cue: 'if',
    phrases: list(`
      if; unless; in case; should the; assuming; whether
    `),
  },
  {
    cue: 'unreal',
    phrases: list(`
      had i a|the|any|been|known|taken; were i to; if i had|could; if only; if i were|was; if i ever; if we were; imagine; suppose; pretend; wish i|we; i wish;
      one of these days; would anyone notice; every time; whenever; what if;
      if someone|somebody|anyone|anybody|you|everyone; used to; back when; when i was; would have been;
      would have; assume i|we|everyone|everybody; as if; nobody|no one would notice|know|miss|mind|care; would|will anyone notice; dream~ of; cannot wait to be
    `),
  },
  {
    cue: 'past',
    phrases: list(`
      was; were; had been; have been; has been; been; took; went; left; yesterday; had; did not;
      called in; got back; last night
    `),
  },
  {
    // An absence is off, whatever words say it next: "scrap my leave".
    cue: 'off',
    means: { how: 'strong' },
    phrases: list(`
      scratch my|the|what|my; scrap my|the|what; ignore my|the|what; ignore earlier|previous; disregard;
      scratch|scrap|cancel|nix|kill pto|leave|vacation|holiday|ooo|wfh|al|annual|the; cancel my;
      disregard my|the|what; never mind my|what; nvm|nevermind my|what; forget what; forget my|about; cancel~ my; cancelled my;
      cancel~ the leave|pto|vacation|day|holiday; withdraw~~; withdraw my; no more;
      no longer taking|need|needing|going; called off my; delete my; remove my; drop my; strike my;
      take back my; undo my; bin my; retract~~ my
    `),
  },
  {
    // Beside an absence denied or words of being in: "not out Friday after all", "I'll be in after all".
    cue: 'off',
    means: { how: 'denied' },
    phrases: list(`
      after all; anymore; any more; no longer; scratch that; scrap that; ignore that|this;
      forget that|it; ignore my|the last|previous|earlier|message|msg; ignore the last|previous|earlier;
      ignore my earlier|previous|last msg|message|note; false alarm; change~~ of plan|plans;
      plans changed; plan changed; never mind; nevermind; nvm; jk; i take that back; no need for me;
      as i wrote|said; not happening
    `),
  },
  {
    // What kept them away falls through. Only beside words of being in, or right after the appointment itself.
    cue: 'off',
    means: { how: 'reason' },
    phrases: list(`
      cancelled; canned; fell through; fell thru; fall~ through; called off; was moved; got moved;
      were moved; been moved; moved me to; moved to; moved; bumped me; bumped; bailed on me; bailed;
      rescheduled; been rescheduled; pushed; got pushed; is off; postponed; been postponed; not needed;
      got sorted; settled; finished early; ended early; arrived early; came early; was quick
    `),
  },
  {
    // A day off that moves to another day.
    cue: 'swap',
    phrases: list(`
      swap~~ my|the|our day|days|rdo|leave|pto|off; swap~~ my; swapping; mov~ my day;
      move~~ my day|days|rdo|leave|pto|holiday|vacation|off|wfh; moved my; switch~~ my; shift~~ my;
      chang~~ my day; change~~ my day|days|leave; instead of; rather than; and not; not the;
      and no longer; got my days mixed; a small correction; correction; now not;
      not mon|monday|tue|tues|tuesday|wed|wednesday|thu|thursday|fri|friday; got my days wrong;
      mixed up my days
    `),
  },
  {
    // Later words correct earlier ones: the days before it no longer count, and nothing is returned.
    cue: 'correction',
    phrases: list(`
      i meant; meant to say; make that; no wait; wait no; wait , no; i mean; sorry , i mean;
      sorry ,? meant; oops ,? meant; oops
    `),
  },
  {
    // Recovered, arrived, done with what kept them.
    cue: 'recovered',
    phrases: list(`
      feel~ better; feeling better; feel~ well; already feel well; feeling human; feeling much better;
      on the mend; all better; much better; negative test; tested negative; testing negative;
      fever is gone; fever 's gone; just a 24h bug; he 's fine; she 's fine; back to normal; i lived;
      i survived; duty done; i am good; just a bug; turns out it was; landed a day early; landed early;
      home early; they settled; all clear; got the all clear; fit again; recovered; healthy again;
      again healthy; well again; fine again; a day early; back early; feeling fine; feeling ok;
      feeling good; feeling okay; up and about
    `),
  },
  {
    cue: 'break',
    phrases: list(`
      brb; bbl; bbiab; on lunch; on my lunch|break; lunch break; for lunch; to lunch; at lunch; grab~ lunch; school run; nursery run;
      coffee run; boba run; smoko; quick break; quick walk; for a moment; for a sec; for a minute;
      for a bit; a sec; quick errand; popping to; pop~ to the shop|shops; walk~ the dog; dog walk;
      coffee break; quick call; in a call; on a call; on calls; in calls; in back to back; back to back;
      in meetings; in a meeting; gym; tea break; comfort break; bio break; taking a break; a breather;
      for a smoke; parcel; doorbell
    `),
  },
  {
    cue: 'sign_off',
    phrases: list(`
      see you tomorrow; see you in the morning; see you monday; see yas; good night; goodnight;
      night all; night everyone; nite all|everyone|team|yall|folks; nite nite; gn; have a good|great|nice|lovely; bye; bye bye; cya; ttyl;
      thanks; thx; ciao; take care; laters; later all; cu; see you later; for now; enjoy the|your;
      to bed; off home; bed time; bedtime; have a; calling it; happy friday; off to bed
    `),
  },
  {
    cue: 'open_end',
    phrases: list(`
      until further notice; till further notice; for the foreseeable; for the foreseeable future;
      foreseeable; indefinitely; no return date; no end date; date of return is not;
      return is not decided|known; end date unknown|tbc|tbd; end tbc|tbd|unknown; no end in sight;
      return date is not; return date tbc|tbd|unknown; no date for my|his|her|their|a return; without a|any? return|end date; no date of return; no fixed return; return date unknown; see you when i see you;
      see y all when; see yall when; see ya when i see ya; when i see; open ended;
      do not know when i will be back; no idea when; until i say otherwise; until whenever;
      for now until
    `),
  },
  {
    cue: 'reachable',
    phrases: list(`
      but working; but online; but still online; online as normal|usual; but reachable; but on slack;
      online though; still working; will be working; will work from; laptop with me|us;
      laptops with us|me; got my laptop; have my laptop; with my laptop; laptop 's coming;
      laptop is coming; bring~ my laptop; taking my laptop; still on slack; on slack; answer slack;
      still reply; can still reply; can reply; still reachable; reachable; reachable on|by|via;
      still online; online in between; check~ slack|messages|email; you find me; will answer; by phone;
      on mobile; on my phone; usual hours; normal hours; available on|by|via; keep an eye on;
      working from the; still contactable; contactable; ping away
    `),
  },
  {
    cue: 'closure',
    phrases: list(`
      office is closed; office closed; office closes; office shuts; office will be closed;
      office is shut; company holiday; company wide; company shutdown; bank holiday; public holiday;
      federal holiday; rest day; we are closed; studio is closed; building is closed; shutdown
    `),
  },
  {
    cue: 'now',
    phrases: list(`
      now; right now; rn; immediately; straight away; for the day; for today; rest of the day;
      rest of today
    `),
  },
  {
    cue: 'whole_day',
    phrases: list(`
      for the day; all day; whole day; the whole day; entire day; full day; day off; rest of the day;
      rest of today; remainder of the day
    `),
  },
  {
    // Everyday turns of phrase in which the words of absence mean something else.
    cue: 'idiom',
    phrases: list(`
      not about to; about to; on holiday|leave|vacation|maternity|mat|sick|pto cover; holiday|leave|vacation|maternity|mat|sickness cover; must go live; must|should be live; need|needs|has|have to be live; go~ live; off to repair|be; away with the fairies; need~|get~|want~|await~|final|client|their|your sign off; sign off needed|required|due; back~ out of; backed out of; jury is|'s still? out; jury still out; jury out on; down to my|our|the|a|one|two|# last?; down from # to; no laptop stickers|bag; could use a|some|the; could do with a|some; could really use; in and out; flat out; sign~~ off on; signing off on; go~ all out; all out of; out and back; back on track;
      off the back; late to; late for; late on; out and back in; back in time; log~ back in; report back;
      on and off; off and on; out and about; inside out; far out; figure~~ out; check~~ out; work~~ out;
      find~~ out; turn~~ out; run~~ out; ran out; sold out; sell~ out; point~~ out; sort~~ out;
      help~~ out; hang~ out; hanging out; hung out; reach~~ out; roll~~ out; try~~ out; tried out;
      test~~ out; went out; go~ out; going out; send~~ out; sent out; put~ out; pull~~ out; come~~ out;
      came out; stand~~ out; miss~~ out; burn~~ out; drop~~ out; carry~~ out; fill~~ out; give~~ out;
      hand~~ out; look out; watch out; freak~~ out; way off; a bit off; slightly off; looks off;
      look off; feels off; feel off; seems off; off by; better off; best off; worse off;
      turn~~ off; turned off; switch~~ it off; cut~~ off; kick~~ off; kicks off; show~~ off; set~~ off;
      pay~~ off; paid off; put~~ off; piss~~ off; pissed off; rip~~ off; based off; right away;
      straight away; throw~~ away; go~ away; went away; give~~ away; far away; take~~ away; get~~ away;
      run~~ away; hours away; days away; weeks away; minutes away; a week away; a day away; a month away;
      back and forth; come~~ back to; get~ back to; go~ back to; back to you; back up; back then;
      back when; way back; hold~~ back; call~~ back; ring back; write back; give~~ back; bring~~ back;
      push~~ back; pushed back; on leave it; leave it; leave that; leave this; leave a; leave the;
      leave them; leave me; leave you; in a bit; in the meantime; in the way; log in; sick of;
      sick and tired; sick edit; that is sick; off topic; off brand; off season; off peak;
      off the charts; off the shelf; off the record; off the top; off guard; out loud; out of the box;
      out of the blue; out of date; out of stock; out of context; out of curiosity; out of interest;
      out of scope; out of control; out of sync; out of memory; out of space; out of disk; out there;
      out of nowhere; gone wrong; long gone; all gone; gone through; gone over; gone to; night off;
      do not worry; day in day out; work from the
    `),
  },
  {
    // A day on which one would have worked, whatever one's usual days are.
    cue: 'rostered',
    phrases: list(`
      working saturday|sunday|weekend|day; meant|supposed|due|scheduled|down|rostered|asked to work|cover|do; meant|supposed|due|scheduled to be in|on;
      would have worked|been working; was going to work; was working; on shift|rota|call; my|our|weekend|saturday|sunday shift;
      on the rota|roster|schedule; on duty; scheduled for; rostered for|on; weekend work|duty
    `),
  },
  {
    // Why someone leaves before the day ends: only that there is such a reason counts, it is never given on.
    cue: 'unfit',
    phrases: list(`
      keep anything|food|water down; pink eye; sick; ill; unwell; poorly; migraine; not well; feel~ rough|awful|terrible|bad|sick|ill|rotten|grim|ropey|faint|dizzy|lousy;
      feeling really|so|very|pretty rough|awful|terrible|bad|sick|ill; throwing up; headache; fever; food poisoning;
      stomach; nauseous; under the weather; emergency; hospital; school called; nursery called; daycare called; flooding
    `),
  },
];
