// "stop reading" and "start reading", said to the bot itself (product rule 9).
import type { DmReply } from '../domain/notices.ts';
import type { Person } from '../domain/people.ts';
import type { Scene } from './scene.ts';

const OFF = /^\W*(?:please )?(?:stop|do ?n[o'’]?t) (?:reading|read)(?: (?:my )?messages)?\W*$/i; // yes: Stop reading my messages · no: stop reading the brief
const ON =
  /^\W*(?:please )?(?:(?:start|resume) reading(?: (?:my )?messages)?|read (?:my )?messages)(?: again)?\W*$/i; // yes: start reading · yes: read my messages · no: I start reading at 9
const HELP = /^\W*(?:help|hi|hello|hey|what can you do)\W*$/i; // yes: help? · no: help Dana with the deck

/** Switches reading off or on where the words ask for just that; null where they are about something else. */
export function switchReading(scene: Scene, person: Person, text: string): DmReply | null {
  if (HELP.test(text)) return 'help';
  const off = OFF.test(text);
  if (!off && !ON.test(text)) return null;
  setReadingOff(scene, person, off);
  return off ? 'reading_off' : 'reading_on';
}

/** Sets it, as one act of the person's own. */
export function setReadingOff(scene: Scene, person: Person, off: boolean): void {
  scene.store.acts.perform('person.reading', person.id, scene.now, () =>
    scene.store.people.put({ ...person, readingOff: off }),
  );
}
