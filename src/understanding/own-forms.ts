// Words whose entry in the lexicon asks for a form of its own: right beside a day, with a span, alone in the clause.
import { isBoundary } from './boundaries.ts';
import { goesOnAsAbsence, isDated, spanSaid } from './form-checks.ts';
import type { Frame } from './frames.ts';
import type { Scene } from './scene.ts';
import { saysNoMore, stuckForm } from './story-form.ts';
import type { Token } from './text.ts';

/** True where the entry of the frame's anchor says so. */
export const meansOf = (frame: Frame, name: string) => frame.anchor.cue.entry.means?.[name] === true;

/** What is wrong with the form that the entry asks for; undefined where it asks for none, null where nothing is. */
export function ownForm(scene: Scene, frame: Frame, nextIsDate: boolean): string | null | undefined {
  return OWN_FORMS.find(({ means }) => meansOf(frame, means))?.wrong(scene, frame, nextIsDate);
}

/** What such words ask for besides; undefined where they are like any others. */
const OWN_FORMS: readonly {
  readonly means: string;
  wrong(scene: Scene, frame: Frame, nextIsDate: boolean): string | null | undefined;
}[] = [
  {
    means: 'adjacent',
    wrong: ({ text }, frame, nextIsDate) => adjacentForm(frame, text.tokens, nextIsDate),
  },
  { means: 'pastime', wrong: pastimeForm },
  { means: 'span', wrong: spanForm },
  {
    means: 'alone',
    wrong: ({ text }, frame) => (saysNoMore(frame, text.tokens) ? null : 'another sense'),
  },
  {
    means: 'abroad',
    wrong: stuckForm,
  },
];

function pastimeForm(scene: Scene, frame: Frame, nextIsDate: boolean): string | null | undefined {
  const { tokens } = scene.text;
  const { end } = frame.anchor;
  if (isDated(scene, frame)) return meansOf(frame, 'span') ? spanForm(scene, frame, nextIsDate) : undefined;
  const goesOn = tokens[end]?.norm !== 'the' && goesOnAsAbsence(frame, tokens, end);
  return goesOn ? 'no day said' : 'another sense';
}

/** "Signed off until Monday", not "signed off by legal until Friday", "signed off on Friday". */
function spanForm({ text: { tokens } }: Scene, frame: Frame, nextIsDate: boolean): string | null {
  const next = tokens[frame.anchor.end]?.norm ?? '';
  const mine =
    ['author', 'people', 'which'].includes(frame.subject.subject.kind) || frame.subject.between.length === 0;
  return mine && spanSaid(frame) && (nextIsDate || SPAN_GOES_ON.has(next)) ? null : 'another sense';
}

const SPAN_GOES_ON = new Set([
  'until',
  'through',
  'for',
  'up',
  'from',
  'to',
  'now',
  'again',
  'another',
  'as',
  'since',
]);

const PLURAL = /(?:days|mornings|afternoons|evenings)$/i; // yes: Fridays · no: Friday

/** "I don't work on Wednesday" against "I don't work Fridays", a standing pattern. */
function adjacentForm(frame: Frame, tokens: readonly Token[], nextIsDate: boolean): string | null {
  const days = frame.sayings.filter(
    (saying) => saying.mention.kind === 'day' || saying.mention.kind === 'time',
  );
  if (
    days.some(
      (saying) =>
        PLURAL.test(tokens[saying.mention.end - 1]?.text ?? '') &&
        saying.mention.end - saying.mention.start <= 3,
    )
  )
    return 'a standing pattern';
  if (isSlot(frame, tokens)) return 'a meeting';
  const articled =
    tokens[frame.anchor.end]?.norm === 'the' &&
    frame.sayings.some((saying) => saying.mention.start === frame.anchor.end + 1);
  if (articled) return null;
  const ends = isBoundary(tokens, frame.anchor.end) || frame.anchor.end >= frame.sentence.end;
  return nextIsDate || (ends && days.length > 0) ? null : 'another sense';
}

/** "I can't do 3pm tomorrow": an hour for something. */
const isSlot = ({ anchor, sayings }: Frame, tokens: readonly Token[]) =>
  tokens[anchor.end - 1]?.norm === 'do' &&
  sayings.some(
    ({ mention }) =>
      mention.start === anchor.end &&
      mention.kind === 'time' &&
      mention.to === undefined &&
      mention.part === undefined,
  );
