// Why an absence ends or does not happen, by who or what has recovered: signs beside words of being in; as data.
import type { LexiconEntry } from './lexicon.ts';
import { list } from './phrases.ts';

const KIN =
  'husband|wife|partner|son|daughter|kid|kids|kiddo|kiddos|child|children|boy|boys|girl|girls|one|toddler|baby|babe|twins|mum|mom|dad|mother|father|gran|nan|parents|dog|cat|puppy|everyone|everybody|monster|tribe|clan';
const WELL = 'better|fine|ok|okay|well|grand|alright|recovered|healthy|asleep';
const ILLS =
  'plague|bug|virus|flu|cold|lurgy|fever|migraine|headache|cough|temperature|infection|covid|nausea|poisoning|vertigo|hangover|jetlag|symptoms|pain|strep|dizziness|bronchitis|rash|toothache';
const GONE =
  'gone|passed|over|cleared|subsided|lifted|eased|broken|broke|down|out|left|finished|done|behind|faded|retreated|under';
const BE = "is|'s|has|have|are|had";
const SOON =
  'finally|now|all|mostly|completely|totally|basically|nearly|mercifully|thankfully|much|feeling|doing';
const PLACES = 'dentist|doctor|hospital|surgery|appointment|physio|clinic|vet|optician|er|scan|dmv|court';
const CARE = 'childcare|nanny|sitter|babysitter|childminder|daycare|nursery|creche|school|kita|grandma|camp';
const SUPPLY = 'power|electricity|hydro|internet|wifi|broadband|heating|boiler|car|train|trains|laptop';
const LEAVE = 'leave|pto|vacation|holiday|holidays|trip|honeymoon|sabbatical';

/** Recovered, released, supplied again; what was booked is off. */
export const RECOVERY_ENTRIES: readonly LexiconEntry[] = [
  {
    cue: 'recovered',
    phrases: list(`
      feel~ # %? again; feel~ fit|fitter|okay|ok|recovered|alright; over my|his|her|the|that flu|cold|bug|covid|virus|jetlag; she|he|they 's|is|are much|a lot? better; we are back|home from; am|'s|is # % again; back to # %; fever|temperature|cold|flu|cough|infection|pain has|have subsided; landed safely|back;
      ${KIN} ${BE} ${SOON}|so? ${WELL}; ${KIN} feel~ ${WELL}; ${KIN} ${WELL} again|now; ${KIN} ${BE} a? lot ${WELL};
      ${KIN} ${BE} back at|in school|daycare|nursery|creche; went|gone back to school|daycare|nursery|creche;
      ${ILLS} ${BE} ${SOON}? ${GONE}; ${ILLS} ${GONE}; ${ILLS} ${BE} done with; no more ${ILLS}; no longer sick|ill|contagious|coughing|feverish; not sick|ill anymore; not sick|ill any more;
      am|are|'s|is|feeling|feel|feels healthy|fit|well|human|normal|grand|good|fine|great|ok|okay|alright again|enough; feeling|feel|feels normal|grand|like; feel~ myself; feel~ like a person|human|myself; feel~ like a new person|man|woman; feel~ way|loads|heaps|tons|lots|miles better;
      well|healthy|fit|ok|okay|good|recovered enough to work|be|come|go|log|sit; ok|okay|fine|good|grand|better now; am ok|okay|fine|grand now; cured; all good now; on the up; he|she is|'s feeling? better; i am better; he|she feels better; much improved; over the flu|worst|cold|bug|jetlag;
      covid|rapid|flu|strep test? negative; swab negative; antibiotics|meds|painkillers|tablets|drugs kicked in; antibiotics|meds|painkillers|tablets|drugs are|have|finally? working|worked|work; got the green light from; doctor says|said|gave i|me
    `),
  },
  {
    cue: 'recovered',
    phrases: list(`
      out of the|my ${PLACES}; out of surgery|hospital|quarantine|isolation|court; done at|with the ${PLACES}; done at|with my ${PLACES}; home from the? hospital|airport|er|clinic|vet; finished at the ${PLACES};
      ${CARE} reopened|reopens|reopening|opened; ${CARE} ${BE}|just open|opened|reopened|back; ${CARE} came through|back; found a|another ${CARE}; got a ${CARE}; ${CARE} showed up|after; ${CARE} ${BE} sorted|feeling;
      ${SUPPLY} ${BE} ${SOON}? back|fixed|restored|sorted|running|repaired|working; ${SUPPLY} came back|on; ${SUPPLY} back; have|got ${SUPPLY} again|back; ${SUPPLY} fixed|restored|sorted|repaired;
      strike ${BE} off|over|ended|cancelled; strike ended; roads are|were clear|cleared|open; roads cleared; snow melted|stopped; storm passed|missed; snowed in no more;
      end~~ my|the ${LEAVE} early|now; wrap~ up my|the? ${LEAVE} early; wrapping up my|the? ${LEAVE} early; cut~ my|the ${LEAVE} early; finish~~ my|the ${LEAVE} early; come~ home early|today|tomorrow; fly~ back|home early|today|tomorrow|tonight; flying back|home early; driving home|back early; return~ early; come~ back already; come~ back already|early|sooner; let me out|off|home|go; got out|off early; survived; survived my|jury|court; ${LEAVE}|visit|break ${BE}|was|got been? cut short; cut|cutting my|the|our ${LEAVE}|visit|break short; done early; was quick|quicker|short; took less
    `),
  },
  {
    // Only words about leave that begin as if something were away, with the time of it.
    cue: 'idiom',
    phrases: list(`
      end~~ my|the ${LEAVE} early; finish~~ my|the ${LEAVE} early; cutting my|the ${LEAVE} early
    `),
  },
  {
    cue: 'back',
    means: { form: 'weak' },
    trigger: true,
    phrases: list(`
      back at his|her|their desk|post|station; back behind my|the desk; back to the? office|studio|desk|normal|normality|usual|regular; back to normal hours|service; back to his|her|their|my desk|normal|usual; back to my? normal|regular|usual hours|schedule|self;
      back of my|the vacation|holiday|holidays|leave; back since; back from the ${PLACES}; come~ back a day|week|# early; come~ back # days early; back two|three|few days|weeks early; back a couple of? days early; back # days early; returned from; returned from ...; has|have returned; report~ back to work|duty|office; resumed work|duty; joined|joining back; join~ office|duty; join~ the office; join~ from; rejoin~ work|office|duty|from; come~ back to work|the;
      alive|human|healthy|well|fit|upright|vertical|functional|functioning|conscious|myself again; alive|human|healthy|well|fit|upright|vertical|functional|functioning|conscious|myself once more; well|healthy|fit|ok|okay|recovered enough to work|be; cured; come~ back to the office; back in working order; back in the chair; back in the mix; back in one piece
    `),
  },
  {
    // Said of an absence that another clause denies: "I had booked Friday off but I'll be in".
    cue: 'planned',
    phrases: list(`
      had ... booked; had booked|planned|requested|put|asked|wanted|said|told|intended|scheduled|blocked; i would|'d booked|planned|said; i said; i told you|everyone; i know i said; was|were supposed|meant|going|planning|due|scheduled|booked|hoping|slated; was|were to; supposed|meant|scheduled|due to; originally; initially; i mentioned; was planning on; i put; my plan was; the plan was
    `),
  },
  {
    cue: 'off',
    means: { how: 'denied' },
    phrases: list(`
      turns out; turned out; wrong date|dates; wrong friday|monday|thursday; got my dates; dates mixed|wrong|muddled; mixed up the|my dates; correction; i misread|misremembered; had the wrong;
      ${LEAVE}|request|day got|was|were|is|has|been not? denied|rejected|declined|refused|turned|approved; ${LEAVE}|request denied|rejected|declined|refused; did not get approved|approval; not get approved; decided not to; taking back the; decided against; opted not to
    `),
  },
  {
    cue: 'off',
    means: { how: 'reason' },
    phrases: list(`
      to cancel|reschedule|postpone on? i|me|us|today|tomorrow?; had to cancel|reschedule|postpone; called to cancel|reschedule; is|are not coming; can not come; can not make it; cancelled on me|us; no showed; never showed; not show up; is|'s a no go; is|'s off the table; is|'s a bust; is|'s not happening; is|'s out of the question; rained|snowed off; sold out; delayed until; got delayed|denied|rejected|declined|nixed|scrapped|shelved; got|was|been turned down; ${BE} delayed; ${BE} been|now? pushed|delayed|shelved|scrapped; is actually next|on|in; in january|february instead; came down with; backed out
    `),
  },
  {
    // Of an appointment alone: "my holiday is next week" says when it is.
    cue: 'off',
    means: { how: 'reason', ofEvents: true },
    phrases: list(`
      is next week|month|year
    `),
  },
  {
    cue: 'off',
    means: { how: 'strong' },
    phrases: list(
      `decided against; cancel~~|scrap~~|withdraw~~|postpon~~|drop~~|revok~~ his|her|their; opted out of; returning my day; give~ back the; bagged my|the; bailing on my; no need for; do not need the day|afternoon|morning; not need the day|afternoon|morning; not avail~ my|the|leave|of; not availing; not be availing`,
    ),
  },
  {
    cue: 'present',
    means: { form: 'state', bare: true },
    trigger: true,
    needsSign: true,
    phrases: list(`
      full day; a full day; full days; all day; logging on; logging on now; logging in; logging back in|on; online now; fully operational; on duty; at work; at my usual desk; raring to go; ready to work; on my normal|regular|usual hours; normal|regular|usual hours; open for business; in all day|morning|afternoon|week; able to work; at your disposal; reporting for duty; around as planned|scheduled; here all day|week
    `),
  },
  {
    cue: 'present',
    means: { form: 'state' },
    trigger: true,
    needsSign: true,
    phrases: list(
      `be able to work|join|come; be at work|your; be here; stay until|till the end; will be able to make it`,
    ),
  },
];
