// "Noor's out Friday, so is June", "Ben too", "as am I", "ditto Jess": the absence before, said once more of others.
import type { Frame } from './frames.ts';
import { listFrom } from './listed-people.ts';
import type { PersonMention } from './people.ts';
import type { Scene } from './scene.ts';
import type { Token } from './text.ts';

/** The frames, each followed by one for those of whom the words after it say the same. */
export function withEchoes(scene: Scene, frames: readonly Frame[], names: readonly PersonMention[]): Frame[] {
  return frames.flatMap((frame) => {
    const { ids, doubted } = saysNothing(frame) ? NOBODY : echoedIn(scene, frame, frames, names);
    const subject = { ...frame.subject, subject: { kind: 'people' as const, ids } };
    return ids.length > 0 ? [frame, { ...frame, subject, like: frame, doubted }] : [frame];
  });
}

const saysNothing = ({ anchor, subject }: Frame) =>
  anchor.kind === 'present' ||
  anchor.kind === 'back' ||
  subject.subject.kind === 'other' ||
  subject.subject.kind === 'which';

/** An echo begins no further from the absence than these tokens. */
const NEAR = 5;

function echoedIn(
  scene: Scene,
  frame: Frame,
  frames: readonly Frame[],
  names: readonly PersonMention[],
): Omit<People, 'end'> {
  const { tokens } = scene.text;
  const stop = frames.find(({ anchor }) => anchor.start >= frame.anchor.end)?.anchor.start ?? tokens.length;
  const from = Math.max(frame.anchor.end, ...frame.sayings.map(({ mention }) => mention.end));
  for (let at = frame.anchor.end; at < Math.min(stop, from + NEAR); at += 1) {
    const list = listAfterLead(scene, at, names);
    if (list === null) {
      if (names.some((name) => name.start <= at && at < name.end)) break;
      continue;
    }
    return list.end <= stop && closes(tokens, list.end) ? list : NOBODY;
  }
  return NOBODY;
}

interface People {
  readonly ids: readonly string[];
  /** Behind the last word of the echo. */
  readonly end: number;
  /** "Noor might be too". */
  readonly doubted: boolean;
}

const NOBODY = { ids: [], doubted: false };

const SO = new Set(['so', 'as', 'neither', 'nor']);
const DOES = new Set("is 's am are will can has have does".split(' '));
const SAME: readonly (readonly string[])[] = [
  ['ditto', 'for'],
  ['ditto'],
  ['likewise'],
  ['same', 'for'],
  ['same', 'with'],
  ['same', 'goes', 'for'],
  ['along', 'with'],
  ['together', 'with'],
  ['as', 'well', 'as'],
];
const TOO = new Set(['too', 'also', 'ditto', 'likewise']);
const OPENS = new Set([',', '.', ';', '&', '+', '-', '(', '\n', 'and', 'plus', '!']);

/** The people of an echo that begins here; null where none does. */
function listAfterLead(scene: Scene, at: number, names: readonly PersonMention[]): People | null {
  const { tokens } = scene.text;
  const norm = (place: number) => tokens[place]?.norm ?? '';
  const list = (start: number): People | null => {
    const found = listFrom({ scene, names }, start);
    return found && { ...found, doubted: false };
  };
  if (SO.has(norm(at)) && DOES.has(norm(at + 1))) return list(at + 2);
  const same = SAME.find((words) => words.every((word, index) => norm(at + index) === word));
  if (same) return list(at + same.length);
  if (!OPENS.has(norm(at))) return null;
  const also = norm(at + 1) === 'also' || norm(at + 1) === 'plus';
  const people = list(at + (also ? 2 : 1));
  if (people === null || also) return people;
  let { end } = people;
  while (BEING.has(norm(end)) || MIGHT.has(norm(end))) end += 1;
  const doubted = tokens.slice(people.end, end).some((token) => MIGHT.has(token.norm));
  if (TOO.has(norm(end))) return { ids: people.ids, doubted, end: end + 1 };
  return norm(end) === 'as' && norm(end + 1) === 'well' ? { ids: people.ids, doubted, end: end + 2 } : null;
}

const BEING = new Set(["'s", 'is', 'are', 'am', 'will', 'be', ':']);
const MIGHT = new Set(['might', 'may', 'could', 'probably', 'possibly', 'maybe', 'likely']);
const GOES_ON = new Set([',', '.', '!', ';', ')', '-', '\n', 'and', 'but', 'so', 'because', 'too', 'though']);

/** Nothing more is said of them: "so is June", not "so is June's deck", "so can June cover". */
const closes = (tokens: readonly Token[], end: number) => {
  const next = tokens[end];
  return next === undefined || next.kind === 'emoji' || GOES_ON.has(next.norm);
};
