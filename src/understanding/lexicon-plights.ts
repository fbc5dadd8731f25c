// What befalls people and those near to them, as data: beside what is done about it ("need to go", "heading there now") it
// is an absence. What befell is never given on.
import type { LexiconEntry } from './lexicon.ts';
import { list } from './phrases.ts';

const KIN =
  'wife|husband|partner|girlfriend|boyfriend|missus|mum|mom|mam|dad|mother|father|son|daughter|kid|child|toddler|baby|brother|sister|nan|nana|gran|grandma|granny|grandmother|grandad|granddad|grandpa|grandfather|uncle|aunt|cousin|dog|cat|puppy';

/** Plights, and a birth that has begun. */
export const PLIGHT_ENTRIES: readonly LexiconEntry[] = [
  {
    cue: 'unfit',
    trigger: true,
    phrases: list(`
      emergency; er; ambulance; paramedics; accident; car accident|crash; crashed the? my? car; been in a crash; had a fall|stroke|seizure|crash|tumble|bump|prang; a bad|nasty fall; funny turn; heart attack; got hit by; hit by a car|bus|van|bike|cyclist|lorry|truck; hand foot and mouth; hand foot & mouth; scarlet fever; hit and run; fell off|down|over;
      taken|taken in to hospital; rushed in|to; taken ill; taken a turn; ${KIN} collapsed|fainted; ${KIN} has collapsed|fainted; fainted; passed out; broke~~ his|her|their|a arm|leg|wrist|ankle|foot|toe|finger|hip|nose|collarbone|tooth; fractured; dislocated;
      thrown up; been sick; high|bad|roaring|raging fever|temp|temperature; have|has|got|running|with a fever|temp|temperature; fever; severe|splitting|awful|terrible headache|migraine; bad stomach; upset stomach; stomach upset|ache|pain|cramps;
      threw my back out; done my back in; pulled my back; back has gone|locked|seized; back locked|seized up?; slipped disc; knee has gone; twisted my; cut my; burnt my; concussion;
      ${KIN} passed; ${KIN} died; ${KIN} has passed|died; ${KIN} just? passed away; passed away; passed on last night; lost my ${KIN}; ${KIN} is|'s dying; put down;
      childcare|sitter|nanny|babysitter|childminder fell|fallen|falls through; childcare has fallen|collapsed; childcare|sitter|nanny|babysitter|childminder cancelled|bailed|no show|sick; no childcare; childcare issue|issues|nightmare|problem|problems|drama;
      call|called from school|nursery|daycare; school|nursery|daycare|creche just? called|rang|phoned; school|nursery|daycare|creche 's|is? want|wants me;
      came|come|comes|coming up at home; something|things|thing|stuff has? just? come|came|cropped up; family|home|domestic|personal matter|situation|crisis|issue|stuff|drama; crisis;
      burst pipe; pipe burst|has burst; boiler 's|has? burst|exploded|died; water|ceiling|roof coming|came|come in|through|down; ceiling fell|collapsed; break-in; been burgled; burgled; got broken into; gas leak; house|kitchen fire; on fire; power cut; lost power; no power; power is|'s? out; lost my keys; locked out;
      car 's|has? broken|broke|breaks down; car 's|is? dead; car will not start; broke|broken down on|at; flat tyre|tire; got rear ended; rear ended
    `),
  },
  {
    // A journey that went wrong: beside the day of return an absence until then.
    cue: 'stranded',
    trigger: true,
    needsWhen: true,
    phrases: list(`
      missed my|the|our flight|plane|train|connection|ferry|boat|coach|bus; flight|train|connection|ferry|eurostar 's|is|was|got|been|has? cancelled|canceled|delayed|diverted|grounded|overbooked; flights cancelled|canceled|grounded; bumped off|from my? flight; passport stolen|expired|lost; lost my passport; snowed in; stuck at the? airport|station|border
    `),
  },
  {
    // Said of one's own: "wife's in labour". Of nobody else's, which the words before it tell.
    cue: 'away',
    means: { form: 'weak', addressed: true, kin: true, alone: true },
    trigger: true,
    phrases: list(
      `wife|partner|girlfriend|missus|fiancee is|'s|has|just? gone|going|went? in|into labour|labor; wife|partner|girlfriend|missus 's|has|just? gone|going|went into labour|labor; wife|partner|girlfriend|missus 's? water|waters broke|have|has? broken?; my|her water|waters just? broke; my|her water|waters have|has just? broken; contractions have|has? started`,
    ),
  },
];
