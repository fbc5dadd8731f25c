// Days told before the comma that are of what follows: a feast for which those named are off, a day with the phone off.
import type { Frame } from './frames.ts';
import type { Scene } from './scene.ts';

const FEASTS = new Set(
  'heritage freedom canada labour labor victoria boxing independence republic women womens youth workers reconciliation goodwill mandela rights national civic memorial veterans remembrance'.split(
    ' ',
  ),
);

const isOfOthers = ({ subject, sayings }: Frame) => subject.subject.kind === 'people' && sayings.length === 0;

/** "Bank holiday Monday, Noor is off": nobody's leave, and the day of those who are off for it. */
export const isFeast = ({ text: { tokens } }: Scene, frame: Frame, reason: Frame): boolean =>
  tokens[reason.anchor.end - 1]?.norm === 'holiday' &&
  reason.subject.subject.kind === 'implicit' &&
  isOfOthers(frame);

/** "It's Heritage Day on Thursday, Noor's not around", "it's a holiday in Mexico on Monday, Noor is off". */
export function isOffForFeast({ text: { tokens } }: Scene, frame: Frame): boolean {
  const { subject, sentence } = frame;
  if (!isOfOthers(frame)) return false;
  return tokens
    .slice(sentence.start, subject.start)
    .some(
      ({ norm }, at, before) =>
        norm === 'holiday' ||
        (norm === 'day' &&
          FEASTS.has(
            before[at - 1]?.norm === "'s" ? (before[at - 2]?.norm ?? '') : (before[at - 1]?.norm ?? ''),
          )),
    );
}

const CUT_OFF = new Set('phone phones laptop laptops offline unreachable uncontactable'.split(' '));

/** "Judging the awards Thursday, phones off all day". */
export const isCutOff = ({ text: { tokens } }: Scene, { anchor, subject, sayings }: Frame): boolean =>
  sayings.length === 0 &&
  tokens[subject.start]?.norm === ',' &&
  CUT_OFF.has(tokens[anchor.start]?.norm ?? '');
