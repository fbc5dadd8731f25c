import type { CampaignChangeInterpretation } from '../../domain/interpretations.ts';
import type { Finding, Scene } from '../scene.ts';
import type { ReadText } from '../text.ts';

/** What the message says of campaigns. */
export function findChanges(_text: ReadText, _scene: Scene): Finding<CampaignChangeInterpretation>[] {
  return [];
}
