// Words in quotation marks behind a name: `Noor says: "I'm out today"` is of Noor.
import { coordinated } from './listed-people.ts';
import type { Subject, SubjectScene } from './subject.ts';

const QUOTES = new Set(['"', '\u201c', '\u201d']);
const LEADS = new Set(
  ': , - just texted text called rang phoned messaged messages says said wrote writes emailed pinged dm dmed texts here'.split(
    ' ',
  ),
);
const LEAD_AT_MOST = 4;

/** Whose words stand at a place inside quotation marks; null where it is in none, or nobody is named before them. */
export function speakerOf(scene: SubjectScene, at: number): Subject | null {
  const opening = openingBefore(scene, at);
  if (opening < 0) return null;
  const name = scene.names.findLast(({ end }) => end <= opening && opening - end <= LEAD_AT_MOST);
  if (name === undefined || name.end === opening) return null;
  const led = scene.tokens.slice(name.end, opening).every(({ norm }) => LEADS.has(norm));
  return led ? coordinated(scene, name, 0) : null;
}

/** Where the quotation around a place opens; -1 where none does. */
function openingBefore({ tokens }: SubjectScene, at: number): number {
  let opening = -1;
  for (let place = 0; place < at; place += 1)
    if (QUOTES.has(tokens[place]?.norm ?? '')) opening = opening < 0 ? place : -1;
  return opening;
}
