// Words of being ill and of leave for it, as data. They serve to tell an absence from a turn of phrase; which of them was
// said is never given on.
import type { LexiconEntry } from './lexicon.ts';
import { list } from './phrases.ts';

const AILMENTS =
  'sick;ill;unwell;poorly;crook;migraine;headache;fever;feverish;flu;norovirus;norwalk;covid;strep;tonsillitis;bronchitis;pneumonia;vertigo;gastro;lurgy;lurgi;sinusitis;shingles;mono;pinkeye;conjunctivitis;chickenpox;nauseous;nausea;puking;vomiting;vomming;concussion;concussed;sciatica;hives;labyrinthitis;laryngitis;chicken pox;food poisoning;stomach;tummy bug;stomach bug;sick bug;man flu;bad cold;stinking cold;chest infection;ear infection;toothache;kidney stone|stones;wisdom tooth|teeth';

/** Being ill, as a reason beside other words, and as leave. */
export const AILING_ENTRIES: readonly LexiconEntry[] = [
  {
    cue: 'unfit',
    phrases: list(`
      ${AILMENTS}; not feel~ the best; in bits; in a heap; in ribbons; not well; not feel~ well|great|good|right|myself|hot|human|brilliant|fab; not keeping well; not feeling too|so|very|at good|great|well|clever|hot|my;
      feel~ rough|awful|terrible|bad|sick|ill|rotten|grim|ropey|faint|dizzy|lousy|rubbish|horrendous|dreadful|horrible|crap|shit|shite|manky|peaky|woozy|shivery|horrid|ghastly|off|crook|gross|yuck|yucky|queasy|nauseous;
      feeling really|so|very|pretty|proper|absolutely|pure|right rough|awful|terrible|bad|sick|ill|grim|rotten|rubbish|horrendous;
      throwing up; threw up; thrown up; throwing my; under the weather; emergency; hospital; a & e; urgent care; the er;
      school|nursery|daycare|creche|kindergarten|kita just? called|rang|phoned|ringing; flooding; flooded; coming down with; come down with; came down with; down with;
      in labour|labor; waters broke; waters have broken; contractions; baby 's|is? coming; baby on the|its|her|his way; head 's splitting|pounding|banging|killing; head is splitting|pounding|banging|killing; splitting head|headache; in agony;
      back 's gone|out; back is gone|out; my back has gone; put my back out; lost my voice; no voice; up all night; not slept; no sleep; did not sleep;
      tested|testing|test positive; still positive; broke~~ my; sprained my; twisted my; dying; dead; cramps; power cut; boiler burst; burst pipe;
      kid|kids|child|son|daughter|baby|toddler|little|wee|wife|husband|partner|mum|mom|dad sick|ill|poorly|unwell|home;
      kid|son|daughter|baby|toddler|child 's sick|ill|poorly|unwell|home; allergic reaction; dog rough; rough as; sick as; flat on my back
    `),
  },
  {
    cue: 'away',
    means: { form: 'state' },
    trigger: true,
    phrases: list(`
      off with a|the|my? cold|migraine|bug|fever|lurgy|lurgi|back|tummy|stomach|gastro|vertigo|strep|sickness;
      not making it in; not making it in today; off poorly|unwell|crook; out ill|poorly|unwell; home poorly|unwell|crook; down sick; at a & e; in a & e; at urgent care;
      too crook|unwell|rough to work; too crook|unwell|rough to come in; not fit to come in; in no condition to work;
      chuck~~ a sicky|sickie; pull~ a sicky; throw~ a sicky; taking a sicky|sickie; on sick ... leave; gone home sick|ill|poorly|unwell;
      going home sick|ill|poorly|unwell; go~ home sick|ill|poorly|unwell; head~ home sick|ill|poorly|unwell; headed home sick|ill|poorly|unwell; on bed rest; bed rest; back to bed for me; back in bed; back under the duvet;
      retreat~ to bed; confined to bed; stuck in bed; tucked up in bed; bed bound; hospitalised; hospitalized; admitted to hospital; in a hospital bed;
      calling in ill|unwell|dead|poorly|crook; called in ill|unwell|poorly|crook; call~ off work|shift; calling off work
    `),
  },
  {
    cue: 'away',
    means: { form: 'weak' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      called out|off today|tomorrow; called in today|tomorrow; calling in today|tomorrow; calling off today|tomorrow; call~ in for today|tomorrow;
      still not right|better|well|great|myself|fit|100|100%|recovered|up; not better yet; no better; not any better; go~ back? to bed; head~ back? to bed; crawl~ back? to bed; off to bed; retir~ to bed; off back to bed; still rough|ropey|grim|awful|dying|positive|contagious|infectious;
      flat on my back; laid low; flat out with; floored; floored by; wiped out; wiped out with; bedridden; poorly|crook in bed; resting up; convalescing; recuperating; recovering;
      dying of; dead; half dead; dead until; need~ another day|week; need~ one more day; need~ a couple|few more; need~ a bit longer|more; ropey; ropy; peaky; manky; bad today
    `),
  },
  {
    // Nothing where a "but" follows: they work all the same.
    cue: 'away',
    means: { form: 'weak', unlessBut: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`not well; not keeping well; not keeping too|so well`),
  },
  {
    // "Signed off until Monday", "been signed off sick for a week": needs a span, since plans are signed off too.
    cue: 'away',
    means: { form: 'weak', span: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      being? kept in; being? kept in hospital|overnight; signed off; been signed off; am signed off; signed off work|sick|again|ill; signed off with; signed off on sick leave;
      told|advised|ordered|instructed|supposed|meant|have|need~|has|got|says|said|wants|orders to rest; told|advised|ordered|instructed|wants me|us to rest; told|advised|ordered|says|said|orders|order : rest; says|said|orders|advises rest; says|said|insists i should|must rest; must|should rest
    `),
  },
  {
    // Of someone who is named, and beside words of being ill: "Hope: strep, down thru Wednesday".
    cue: 'away',
    means: { form: 'weak', ailing: true },
    trigger: true,
    needsWhen: true,
    phrases: list(
      `gone home; went home; sent home; been sent home; sent myself home; down; down for; down and out; out of it; horizontal; in pieces; no use to anyone; useless; asleep; sleeping; in my pit; under the blanket; under the duvet; under the covers; on the sofa; on the couch`,
    ),
  },
  {
    cue: 'away',
    means: { form: 'state', ofOthers: true },
    trigger: true,
    needsWhen: true,
    phrases: list(
      `with flu|covid|norovirus|fever|strep|migraine|tonsillitis|gastro; with the flu|lurgy|norovirus; with a migraine|fever|bug|cold|temperature; down with flu|covid`,
    ),
  },
  {
    cue: 'away',
    means: { form: 'state' },
    trigger: true,
    phrases: list(
      `out|off|home with flu|covid|norovirus|strep|tonsillitis|gastro|food; out|off|home with the flu|lurgy|norovirus; out|off|home with a migraine|fever|cold|temperature; out|off|home with a stomach|tummy bug`,
    ),
  },
  {
    // Leave that grew longer: "my sick leave was prolonged to Friday".
    cue: 'away',
    means: { form: 'weak' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      leave was|is|got prolonged|extended|lengthened; leave has|have been prolonged|extended|lengthened; leave prolonged|extended; pto was|is|got extended; pto extended; note was|is|got extended|prolonged; sick note extended|prolonged; parental|maternity|paternity|adoption|annual|sick|medical|study|mat|pat|family|unpaid? leave now? runs; leave goes on; wrote|written|prescribed me sick leave; wrote|written me off; holiday extended; holiday got|was extended; my stay got|was extended; extended my ... leave|pto|holiday|vacation|stay; prolong~~ my ... leave|stay
    `),
  },
  {
    cue: 'away',
    means: { form: 'noun' },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      sick note; doctor 's note; doctor note; fit note; sick cert; sick line; medical certificate; med cert; sicknote; self cert;
      hand~~ in a|her|his|their doctor 's|sick|fit note; hand~~ in a|her|his|their sicknote; sick leave; sickday; sickie; sicky; sick days; recovery day
    `),
  },
  {
    cue: 'away',
    means: { form: 'weak', addressed: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`
      doctor|doc|docs|hospital|surgeon|consultant|quack|physio 's? has? given|gave|giving me; doctor|doc|docs|hospital|surgeon|consultant|quack|physio have given me;
      signed me off; signing me off; written me off; ordered me to rest; put me on bed rest; doctor|doc|docs|surgeon|consultant 's? has? added; knocked me out
    `),
  },
];
