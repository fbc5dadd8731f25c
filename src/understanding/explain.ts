// Why: the words that decided and what was assumed, as data. It lives in memory only.
import type { Explanation } from '../domain/interpretations.ts';
import type { Frame } from './frames.ts';
import type { Scene } from './scene.ts';
import type { Saying } from './spans.ts';
import { type TokenRange, wordsOf } from './text.ts';

/** The explanation of what a frame said. */
export function explain(
  scene: Scene,
  frame: Frame,
  sayings: readonly Saying[],
  rule: string,
  assumed: readonly string[],
): Explanation {
  return {
    rule,
    evidence: [
      evidenceOf(scene, frame.anchor, 'state'),
      ...sayings.map((saying) =>
        evidenceOf(
          scene,
          saying.mention,
          saying.back ? `back, ${saying.mention.kind}` : `${saying.role}, ${saying.mention.kind}`,
        ),
      ),
    ],
    assumed,
  };
}

function evidenceOf(scene: Scene, range: TokenRange, as: string): Explanation['evidence'][number] {
  const first = scene.text.tokens[range.start];
  const last = scene.text.tokens[range.end - 1];
  return { start: first?.start ?? 0, end: last?.end ?? 0, text: wordsOf(scene.text, range), as };
}
