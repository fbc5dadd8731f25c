// Whether someone will be in at all, told as a doubt: "not 100 % I'll make it in Thursday"; as data.
import type { LexiconEntry } from './lexicon.ts';
import { list } from './phrases.ts';

const PRESENT = 'in|on|online|around|about|here|there|available|working|back';
const UNSURE = 'sure|certain|convinced|confident|positive|clear|decided';
const WHETHER = 'if|whether|that';
const WILL = 'will|can|could|am|would';

/** Doubts of one's own presence, and words of doubt before what is planned. */
export const DOUBT_ENTRIES: readonly LexiconEntry[] = [
  {
    cue: 'away',
    means: { form: 'weak', addressed: true, tentative: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      not # %? ${UNSURE}? ${WHETHER}? i ${WILL} be ${PRESENT}; not # %? ${UNSURE}? ${WHETHER}? i ${WILL} make it in?; not # %? ${UNSURE}? ${WHETHER}? i am in|on|around|here;
      not ${UNSURE} ${WHETHER}? i ${WILL} be ${PRESENT}; not ${UNSURE} ${WHETHER}? i ${WILL} make it in?; not ${UNSURE} ${WHETHER}? i am in|on|around|here;
      not at all|entirely|totally|too ${UNSURE} ${WHETHER}? i ${WILL} be ${PRESENT}; not at all|entirely|totally|too ${UNSURE} ${WHETHER}? i ${WILL} make it in?;
      not know|think|reckon|believe|expect|see ${WHETHER}? i ${WILL} be ${PRESENT}; not know|think|reckon|believe|expect|see ${WHETHER}? i ${WILL} make it in?; no idea|clue if|whether i ${WILL} be ${PRESENT}; no idea|clue if|whether i ${WILL} make it in?;
      doubt ${WHETHER}? i ${WILL} be ${PRESENT}; doubt ${WHETHER}? i ${WILL} make it in?; unsure if|whether i ${WILL} be ${PRESENT}; unsure if|whether i ${WILL} make it in?; touch and go if|whether i ${WILL} make it in?; touch and go if|whether i am in
    `),
  },
  {
    // A doubt before what is planned.
    cue: 'request',
    phrases: list(`
      odds are; chances are; the odds are; looks as though|if; look as though|if; dare say; daresay; in all likelihood; by the look|looks of it|things; with any luck; god willing; inshallah; pencilling|penciling in; requesting; request you; i request; i am requesting; toying with; playing with the idea;
      all things being equal; fair chance; decent chance; strong chance; outside chance; slim chance; better than even; more than likely; as likely as not; there may be; there might be; there is to be; quite possibly; contemplating; leaning towards|toward; half thinking; mulling; pondering; minded to; inclined to;
      hope to; hoping to; if all goes well|to plan; provided|providing that?; so long as; as long as; wait~ on|for my|the|our boss|manager|lead|hr|director|line|approver
    `),
  },
  {
    cue: 'asking',
    phrases: list(`
      anyone|anybody|someone|you object if; object if i; object to my|me; objections to my|me; objection to my|me; any objections; okay for you all that i; okay|ok|alright|fine that i; be excused; am i allowed to; am i good to; am i clear to; is there any problem with me|my; any issue with my; would it work if i; does it work if i; shall we say; might i; do you mind my|me; does anyone|anybody mind my|me; mind me; mind my; would you mind; permission to; requesting permission to
    `),
  },
  {
    cue: 'away',
    means: { form: 'take' },
    trigger: true,
    needsWhen: true,
    phrases: list(
      'any chance of ... off; need~ ... as leave; steal ... off; nab ... off; bag ... off; swing ... off; wangle ... off',
    ),
  },
  {
    cue: 'away',
    means: { form: 'weak' },
    trigger: true,
    needsWhen: true,
    phrases: list('be excused; excused; be spared'),
  },
  {
    cue: 'away',
    means: { form: 'take', tentative: true },
    trigger: true,
    needsWhen: true,
    phrases: list(
      'would love|like|appreciate|prefer|fancy ... off; toy~ with taking|having ... off; toy~ with the idea of taking|having ... off; flirt~ with taking|having ... off; idea of taking|having ... off',
    ),
  },
  {
    cue: 'away',
    means: { form: 'take', addressed: true, tentative: true },
    trigger: true,
    needsWhen: true,
    phrases: list(
      'to ok|okay|approve|sign ... off; grant me ... off; give me ... off; let me have|take ... off; grant me leave|permission; grant me ... leave',
    ),
  },
  {
    // Unreal wherever in the sentence it stands.
    cue: 'unreal',
    means: { anywhere: true },
    phrases: list('if i had any|a|the|enough|more; if only; if i were; had i known|the|any; would that i'),
  },
];
