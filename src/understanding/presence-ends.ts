// Where someone says until when they are there: "at my desk until 3" is away from 3, "around until 6" is a day of work.
import type { Draft } from './plan-spans.ts';
import type { Scene } from './scene.ts';

const HOME_TIME = '17:00';
const DENIALS = new Set(['not', 'no', 'only', 'never', 'can', 'without', 'back']);

/** "At my desk till 3": there until then, where it is not denied. */
function isPresentUntil(scene: Scene, { plan }: Draft): boolean {
  const { anchor, subject } = plan.frame;
  return (
    anchor.kind === 'arrive' &&
    plan.sayings.some(({ mention, role }) => mention.kind === 'time' && role === 'until') &&
    !DENIALS.has(scene.text.tokens[anchor.start]?.norm ?? '') &&
    !subject.between.some((word) => DENIALS.has(word))
  );
}

const AT_WORK = new Set('at in desk office here around'.split(' '));

/** "I'm at my desk until 3", "in the office until 2" that opens a clause. */
function isPerson({ plan: { frame } }: Draft, { text: { tokens } }: Scene): boolean {
  const { kind } = frame.subject.subject;
  if (kind === 'implicit') return AT_WORK.has(tokens[frame.anchor.start]?.norm ?? '');
  return (kind === 'author' || kind === 'people') && tokens[frame.subject.start]?.norm !== 'my';
}

/** The absence that begins where someone's presence ends; none where a day of work ends anyway. */
export function endsOfPresence(drafts: readonly Draft[], scene: Scene): readonly Draft[] {
  return drafts.flatMap((draft) => {
    const { anchor } = draft.plan.frame;
    const { startTime, endTime, ...days } = draft.span;
    const until = scene.text.tokens[anchor.end - 1]?.norm === 'until';
    if (anchor.kind === 'leave') return until && (startTime ?? '') >= HOME_TIME ? [] : [draft];
    if (startTime !== undefined || endTime === undefined || !isPresentUntil(scene, draft)) return [draft];
    return endTime < HOME_TIME && isPerson(draft, scene)
      ? [{ ...draft, span: { ...days, startTime: endTime } }]
      : [];
  });
}

const EVENING = '18:00';

/** From the evening on nobody works anyway. */
export const dropEvenings = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.filter(
    ({ span }) => span.startTime === undefined || span.startTime < EVENING || span.from !== span.to,
  );
