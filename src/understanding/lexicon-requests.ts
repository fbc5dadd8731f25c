// Words by which leave is asked for, waited for or given, as data. None of them says it by itself: a day must stand right
// beside it, or words of leave in the same sentence.
import type { LexiconEntry } from './lexicon.ts';
import { list } from './phrases.ts';

/** Asking for leave: what makes it tentative, and what is a request beside a day. */
export const REQUEST_ENTRIES: readonly LexiconEntry[] = [
  {
    // Only right before a day: "requested 23-31 Dec", "put in for Fri", "can I have Friday?".
    cue: 'away',
    means: { form: 'weak', adjacent: true, tentative: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      requested; req; requesting; put in for; pencil~~ in; pencilled in leave|pto|holiday|vacation|al for?; penciled in leave|pto|holiday|vacation|al for?; pencilling in leave|pto|holiday|al for?; have put in for; applied for; apply~ for; put in a? request for;
      pending approval for; approval pending for; leave approval pending for;
      wait~ for|on approval for; awaiting approval for; leave request for; sign off pending for;
      put~ in pto|leave|holiday|vacation|al; put~ in annual leave; hoping for; hope~ for; can|could|may i please? have|get|snag|grab|nab|steal|claim|bag|swipe|skip; could i possibly have|get|take; ok if i have|grab|snag; i can|could have|get
    `),
  },
  {
    // Only where it is asked: "any chance I can grab the 12th?", "mind if I snag Friday?".
    cue: 'away',
    means: { form: 'weak', adjacent: true, tentative: true, asked: true },
    trigger: true,
    needsWhen: true,
    phrases: list('i can|could? grab|snag|nab|steal|swipe|claim|bag; might i have|take|get|claim'),
  },
  {
    // A doubt wherever in the sentence it stands.
    cue: 'request',
    means: { anywhere: true },
    phrases: list(`
      approval pending; pending approval; approval awaited; awaiting approval; approval is pending;
      has to approve; have to approve; needs to approve; need to approve; still to approve; yet to approve;
      not approved yet; not yet approved; not signed off; not yet signed off; not been approved; to be approved; has not approved; have not approved;
      has not signed it? off; have not signed it? off; needs signing off; needs sign off; subject to approval; if approved; if granted;
      if it is approved; if it gets approved; if signed off; approval permitting; awaiting sign off;
      awaiting confirmation; awaiting the ok|okay|nod|green; awaiting hr|manager
    `),
  },
  {
    // A doubt before what is planned.
    cue: 'request',
    phrases: list(`
      i want|wanted; would rather; would prefer; prefer to; rather not; tentatively planning; yet to come; i could do with; would not mind; fancy having; not 100 % yet|there; not 100% sure; all being well; touch wood; if all goes;
      would like; look~ to; looking to; trying to get|take|have; try~ to get|take|have; try~ and get|take|have;
      trying and; toy~ with; angling for; gunning for; tempted to; fancy; fancying; was|were hoping|thinking; had hoped;
      unlikely; unlikely to; sounds like; sounding like; i think; i reckon; i suspect; i guess; i imagine; i expect;
      approve my|the|me; kindly approve; please approve; grant me; kindly grant; sanction my; consider my;
      wonder~ if|whether; 50/50; 60/40; 70/30; toss up; not decided; not settled; undecided; up in the air; playing it by ear;
      pto|leave|holiday|vacation|al|toil request|requests|req|submitted|requested;
      a / l request|requests|req|submitted|requested; wfh request; request for leave|pto|wfh
    `),
  },
  {
    cue: 'asking',
    phrases: list(`
      would it be a|any|much problem|issue|bother|pain|drama|disaster|nuisance|trouble|hassle|deal;
      would it be a|any big|huge|massive|terrible|great problem|issue|bother|pain|drama|disaster|nuisance|deal;
      would it be possible|fine|cool|alright|ok|okay if; would anyone|anybody|you|y'all|people mind;
      do|does you|anyone|anybody|u mind if; is it a problem|issue if i; is that alright; any chance of; any chance; any problem if;
      is it cool|alright|fine|possible if|for; would you be ok|okay; would that be; do you need me; grateful if i; 
      would it bother anyone; would it kill anyone; can we let me; any way i could|can; is there any way i; chance of
    `),
  },
  {
    cue: 'away',
    means: { form: 'take', tentative: true },
    trigger: true,
    needsWhen: true,
    phrases: list(
      `want~ ... off; wanted ... off; want~ to take ... off; asked for ... off; ask~ for ... off`,
    ),
  },
  {
    cue: 'away',
    means: { form: 'take' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      get~ ... free; take~ the bridge day; sit~ ... out; sitting ... out; sit~ today|tomorrow out; i went early|home; i left early; i finished early; i headed off early; i left at; i went at; i finished at;
      plan~ on taking ... off; plan~ on having ... off; got approved for ... off; approved for ... off;
      cleared for ... off; chance of ... off; wait~ for|on approval for ... off; get approval for ... off;
      penciled|pencilled in ... off; pencilled|penciled ... off; i took ... off; i had ... off; sign~~ off for ... off;
      hoping for ... off; hope~ for ... off
    `),
  },
  {
    cue: 'away',
    means: { form: 'weak', addressed: true, tentative: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      50/50 on being in|on|around|online; 50/50 on making it in; 50/50 whether i am in|on|around;
      fifty fifty on being in|on|around|online; unlikely to be in|online|around|available|on|working;
      unlikely to make it in?; unlikely i am|will in|online|around|available|make|be; unlikely i will be in|online|around|available|on|working;
      unlikely i will make it in?; not sure i can|will make it in?; not sure if i can|will make it in?;
      not sure i will be in|online|around|available|on|working; not sure if i will be in|online|around|available|on|working;
      not likely to be in|online|around|available|on|working; do not think i will be in|online|around|available|on|working;
      do not think i will make it in?; do not think i can make it in?; not convinced i will be|make in|it
    `),
  },
];
