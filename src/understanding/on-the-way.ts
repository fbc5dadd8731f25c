// "On the slow train with the laptop, at my desk from half past nine": at work on the way, until they arrive.
import type { Frame } from './frames.ts';
import type { Scene } from './scene.ts';

const VEHICLES = new Set([
  'train',
  'trains',
  'service',
  'bus',
  'coach',
  'tram',
  'ferry',
  'sleeper',
  'eurostar',
]);

/** True where someone is said to be on their way by train or bus. */
export const isOnTheWay = ({ text }: Scene, { anchor }: Frame): boolean =>
  text.tokens.slice(anchor.start, anchor.end).some(({ norm }) => VEHICLES.has(norm));

/** True where they are at work there and the sentence goes on with when they arrive. */
export const worksUntilArrival = (scene: Scene, frame: Frame): boolean =>
  isOnTheWay(scene, frame) &&
  scene.cues.some(({ cue, start }) => cue === 'reachable' && start >= frame.sentence.start) &&
  scene.cues.some(
    ({ cue, start, end }) => cue === 'arrive' && start >= frame.anchor.end && end <= frame.sentence.end,
  ) &&
  scene.dates(frame.sentence).some(({ kind, start }) => kind === 'time' && start >= frame.anchor.end);
