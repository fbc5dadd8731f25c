// What happened, told as why someone is not at work, where no word says that they are: "tested positive", "stuck in Denver
// until Friday", "son's ill, I'm home with him"; as data. What happened is never given on.
import type { LexiconEntry } from './lexicon.ts';
import { list } from './phrases.ts';

const BUGS = 'covid|flu|influenza|norovirus|strep|tonsillitis|chickenpox|gastro|pneumonia';
const WHOM = 'the? him|her|them|kid|kids|boys|girls|baby|twins|children';
const ON_THE_WAY = 'driving|heading|headed|going|rushing|rushed|travelling|traveling|flying|dashing';
const THERE = 'up|over|down|back|in there';
const DEALING = 'dealing|sorting|handling';
const AT_BEDSIDE = 'in|at the? hospital|clinic|vet|vets|doctors';
const MINE = 'my? son|daughter|kid|kids|mum|mom|dad|wife|husband|partner|mother|father|boys|girls|baby';

/** Stories that stand for an absence. `alone`: a day or nothing follows; `abroad`: the name of a place does. */
export const STORY_ENTRIES: readonly LexiconEntry[] = [
  {
    cue: 'away',
    means: { form: 'weak', alone: true, told: true },
    trigger: true,
    phrases: list(`
      tested|testing positive; tested|testing positive for ${BUGS}; down with a? bad|high? fever|flu|cold|covid|bug; throwing up; been throwing up all? night; been sick all night; up all night being sick; have|has|got|caught ${BUGS}; have|has|got|caught the flu|lurgy|norovirus; have got ${BUGS}; have got the flu|lurgy|norovirus;
      have|has|got|caught a stomach|tummy bug; have|has|got food poisoning
    `),
  },
  {
    // No illness but an appointment.
    cue: 'event',
    means: { form: 'event' },
    trigger: true,
    needsWhen: true,
    phrases: list(
      `have|has|got|getting the|my|a|his|her? flu|covid shot|jab|jabs|booster|vaccine|vaccination|test`,
    ),
  },
  {
    // Beside words of being ill or of an emergency.
    cue: 'away',
    means: { form: 'weak', plight: true, alone: true },
    trigger: true,
    phrases: list(`
      home with ${WHOM}; home with ${MINE}; at home with ${WHOM}; looking after ${WHOM}; looking after ${MINE}; minding ${WHOM}; caring for ${WHOM}; nursing ${WHOM}; stay~ home with ${WHOM}; stay~ at home with ${WHOM}; with her|him|them today;
      have|got the kids|boys|girls|twins; have got the kids|boys|girls|twins; with the kids|boys|girls; heading there|over; heading there|over now; on my way there; going there now; call~ in|off;
      have|got the? little one|ones; have|got got? both|all the? kids; have|got him|her|them home|today; have got him|her|them; have got him|her|them home|today|here;
      have~|need~|got|going|gonna|off|must to? collect|fetch|get ${WHOM}; have~|need~|got|going|gonna|off|must to? pick ${WHOM} up; have~|need~|got|going|gonna|off|must to? pick up ${WHOM}; collecting|fetching ${WHOM}; picking ${WHOM} up; picking up ${WHOM};
      ${ON_THE_WAY} ${THERE}; ${ON_THE_WAY} ${THERE} now; ${ON_THE_WAY} to|up|down|over to? hers|his|theirs; ${ON_THE_WAY} to|up|down|over to? hers|his|theirs now;
      can not move|walk|stand|speak|talk|think|function|sleep|see; can not get up; can not get out of bed; can not look at a? screen|screens; can not keep anything down; can not stop throwing|puking|vomiting|vomming up?;
      waiting for|on the? police|ambulance|recovery|locksmith|breakdown; waiting for|on the? tow truck; waiting for|on the? fire brigade; called to|in to? school|nursery|daycare; will not make it; will not make it in; not going to make it; not going to make it in; can not make it; can not make it in; not gonna make it; not gonna make it in;
      need~ a|the day; need~ the rest of the day; need~ the afternoon|morning; need~ some time; going back home; turning back; turned back; turned round; going to go lie down; back to bed;
      ${AT_BEDSIDE}; with ${MINE} in|at the? hospital|er; at|in hospital now; with my doctor
    `),
  },
  {
    cue: 'away',
    means: { form: 'weak', plight: true, alone: true, tentative: true },
    trigger: true,
    phrases: list(
      `not|unsure sure? if|whether|that? i will make it; not|unsure sure? if|whether|that? i will make it in; might not make it; might not make it in; may not make it; may not make it in`,
    ),
  },
  {
    cue: 'away',
    means: { form: 'noun' },
    trigger: true,
    needsWhen: true,
    phrases: list(
      `starts|begins his|her|their? mat|pat|maternity|paternity|parental|annual|sick|adoption? leave`,
    ),
  },
  {
    cue: 'away',
    means: { form: 'noun', gone: true },
    trigger: true,
    needsWhen: true,
    phrases: list(
      `started|began his|her|their? mat|pat|maternity|paternity|parental|annual|sick|adoption leave`,
    ),
  },
  {
    // Beside a plight too, and of a person who is said: work is dealt with as well.
    cue: 'away',
    means: { form: 'weak', plight: true, alone: true, named: true },
    trigger: true,
    phrases: list(`
      ${DEALING} with? it|this|that|them; ${DEALING} with? it|this|that out; ${DEALING} with? it|this|that today; ${DEALING} with the? a? flood|mess|plumber|insurance|police|landlord|fallout|garage|breakdown
    `),
  },
  {
    // Nobody has a client there: "in A&E with my son", "at urgent care".
    cue: 'away',
    means: { form: 'weak', alone: true },
    trigger: true,
    phrases: list(`
      in|at a & e; in|at a and e; in|at the? er|ed|emergency|casualty; in|at the? emergency room|dept|department; in|at an? urgent care; in|at the? minor injuries; in the back of an ambulance; in an ambulance;
      take|taking|took|run|rush|rushing|rushed ${MINE} to the? hospital|er; take|taking|took|run|rush|rushing|rushed ${MINE} to a & e; take|taking|took|run|rush|rushing|rushed ${MINE} to urgent care; take|taking|took|run|rush|rushing|rushed ${MINE} to the? emergency room|dept;
      in|at|to the? hospital|er with ${MINE}; in|at|to the? hospital|er with ${WHOM}; in|at|to a & e with ${MINE}; in|at|to a & e with ${WHOM}; in|at an? urgent care with ${MINE}; in|at an? urgent care with ${WHOM}
    `),
  },
  {
    // Right before a day: "mom's having surgery so I'm with her Thursday".
    cue: 'away',
    means: { form: 'weak', ailing: true, adjacent: true },
    trigger: true,
    needsWhen: true,
    phrases: list('with her|him|them until|through?'),
  },
  {
    // Done to the author: "docs are keeping me overnight", "they're keeping me in until Friday".
    cue: 'away',
    means: { form: 'weak', addressed: true, alone: true },
    trigger: true,
    phrases: list(`keeping|keep|kept me overnight; keeping|keep|kept me in overnight`),
  },
  {
    cue: 'away',
    means: { form: 'weak', addressed: true, span: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`keeping|keep|kept me in`),
  },
  {
    // Of someone who is named, said of this day: they have gone already.
    cue: 'away',
    means: { form: 'weak', ofOthers: true, alone: true, gone: true },
    trigger: true,
    phrases: list(`
      called out; is|'s|has|have gone home; left for the day; left early; had to leave; had to leave early; had to go home; had to rush home|off; had to go home ill|sick; had to run
    `),
  },
  {
    cue: 'away',
    means: { form: 'weak', abroad: true },
    trigger: true,
    needsWhen: true,
    phrases: list(`stuck|stranded|trapped|grounded|marooned in|at; stuck over|up|down|out in`),
  },
  {
    cue: 'unfit',
    phrases: list(`
      school|schools|nursery|daycare|creche|kindergarten is|'s|are? closed|shut|cancelled; the er|hospital; in er|icu|hospital|labor|labour; urgent care; a & e; having|getting|has|had surgery; having|getting|has|had an? operation; having|had|has the|a|her|their baby; getting|having her|his|a|the knee|hip|shoulder|back|eye|eyes|gallbladder|appendix done|out|replaced|fixed|operated; going into labor|labour; went into labor|labour; no school|nursery|daycare|creche|childcare|sitter|nanny; sitter|nanny|childminder cancelled; is|'s closed today; rushed to
    `),
  },
  {
    cue: 'away',
    means: { form: 'noun' },
    trigger: true,
    needsWhen: true,
    phrases: list(`absences; absentees`),
  },
  {
    // "The laptop is off to repair".
    cue: 'idiom',
    phrases: list(`laptop|computer|machine|phone|screen|pc|mac is|'s? off to|for|at|in`),
  },
];
