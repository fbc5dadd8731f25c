import type { PersonId } from '../domain/ids.ts';
import type { Scene } from './scene.ts';

/** Whoever opened the question again need not be notified of it. */
export function knowsAlready(scene: Scene, by: PersonId, need: string): void {
  const { prompts } = scene.store;
  const prompt = prompts.get(`morning:${by}:${scene.calendars.dayOf(by, scene.now)}`);
  if (prompt && !prompt.asks.includes(need)) prompts.put({ ...prompt, asks: [...prompt.asks, need] });
}
