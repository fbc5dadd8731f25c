// What happened, told as why someone is not at work, where no word says that they are: "tested positive", "stuck in Denver
// until Friday", "son's ill, I'm home with him"; as data. What happened is never given on.
import type { LexiconEntry } from './lexicon.ts';
import { list } from './phrases.ts';

const BUGS = 'covid|flu|influenza|norovirus|strep|tonsillitis|chickenpox|gastro|pneumonia';
const WHOM = 'the? him|her|them|kid|kids|boys|girls|baby|twins|children';
const MINE = 'my son|daughter|kid|kids|mum|mom|dad|wife|husband|partner|mother|father|boys|girls|baby';

/** Stories that stand for an absence. `alone`: a day or nothing follows; `abroad`: the name of a place does. */
export const STORY_ENTRIES: readonly LexiconEntry[] = [
  {
    cue: 'away',
    means: { form: 'weak', alone: true },
    trigger: true,
    phrases: list(`
      tested|testing positive; tested|testing positive for ${BUGS}; have|has|got|caught ${BUGS}; have|has|got|caught the flu|lurgy|norovirus; have got ${BUGS}; have got the flu|lurgy|norovirus;
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
    means: { form: 'weak', ailing: true, alone: true },
    trigger: true,
    phrases: list(`
      home with ${WHOM}; home with ${MINE}; at home with ${WHOM}; looking after ${WHOM}; looking after ${MINE}; minding ${WHOM}; caring for ${WHOM}; nursing ${WHOM}; stay~ home with ${WHOM}; stay~ at home with ${WHOM}; with her|him|them today;
      have|got the kids|boys|girls|twins; have got the kids|boys|girls|twins; with the kids|boys|girls; heading there|over; heading there|over now; on my way there; going there now; call~ in|off
    `),
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
    phrases: list(
      `stuck|stranded|trapped|grounded|marooned in|at; stuck over|up|down|out in; kept in; being kept in`,
    ),
  },
  {
    cue: 'unfit',
    phrases: list(`
      school|schools|nursery|daycare|creche|kindergarten is|'s|are? closed|shut|cancelled; no school|nursery|daycare|creche|childcare|sitter|nanny; sitter|nanny|childminder cancelled; is|'s closed today; rushed to
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
