// Words of a campaign change are kept (product rule 7); why somebody is away never is. Where a message may tell that beside
// the change, nothing of it is kept: losing a quotation costs little.
import type { PersonMention } from './people.ts';
import type { Scene } from './scene.ts';

const OF_HEALTH_OR_LIFE = new Set(['unfit', 'event']);
const WHY = new Set('because cos cuz bc since as due owing thanks given while after'.split(' '));
const REACH = 4;

/** True where the message may say why somebody is away: words of health or life, or a reason that is about a person. */
export function mayTellWhy(scene: Scene, names: readonly PersonMention[]): boolean {
  const { tokens } = scene.text;
  if (scene.cues.some(({ cue, entry }) => OF_HEALTH_OR_LIFE.has(cue) || entry.means?.['ailing'] === true))
    return true;
  const isPerson = (at: number) =>
    tokens[at]?.kind === 'mention' || names.some(({ start, end }) => start <= at && at < end);
  return tokens.some(
    ({ norm }, at) =>
      WHY.has(norm) && Array.from({ length: REACH }, (_, ahead) => at + 1 + ahead).some(isPerson),
  );
}
