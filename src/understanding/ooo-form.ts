// "OOO", which is written in capitals where it stands alone, and is also written on banners, replies and calendars.
import { explicit, goesOnAsAbsence, isDated } from './form-checks.ts';
import type { Frame } from './frames.ts';
import type { Scene } from './scene.ts';
import type { Token } from './text.ts';

/** "OOO" by itself is written in capitals; "ooo nice", "OOo" and "the OOO banner" are other things. */
export function oooForm(scene: Scene, frame: Frame): string | null {
  const token = scene.text.tokens[frame.anchor.start];
  if (token?.norm === 'out' && isSpelt(frame, scene.text.tokens))
    return isMessageOf(frame, scene.text.tokens) ? 'another sense' : null;
  if (token?.norm !== 'ooo' && token?.norm !== 'oof' && token?.norm !== 'oop') return null;
  if (token.text !== token.text.toUpperCase() && token.text !== token.text.toLowerCase())
    return 'another sense';
  if (isMessageOf(frame, scene.text.tokens)) return 'another sense';
  if (isDated(scene, frame) || explicit(frame)) return null;
  const alone =
    token.text === token.text.toUpperCase() &&
    token.norm === 'ooo' &&
    goesOnAsAbsence(frame, scene.text.tokens, frame.anchor.end);
  return alone ? null : 'another sense';
}

/** "Out of office". */
const isSpelt = ({ anchor }: Frame, tokens: readonly Token[]) =>
  tokens[anchor.start + 1]?.norm === 'of' && tokens[anchor.end - 1]?.norm === 'office';

const NOTES = new Set(
  'banner banners message messages reply replies auto autoreply autoresponder responder campaign campaigns template templates policy policies tracker sheet form ad ads post posts creative copy line headline spot video email emails status teaser'.split(
    ' ',
  ),
);
const OF_THINGS = new Set(['the', 'our', 'an', 'a', 'this', 'that', 'their', 'your']);

/** "The OOO banner runs Friday", "an OOO message": what it is written on, nobody's absence. */
const isMessageOf = ({ anchor, subject }: Frame, tokens: readonly Token[]) =>
  subject.subject.kind !== 'author' &&
  (NOTES.has(tokens[anchor.end]?.norm ?? '') || OF_THINGS.has(tokens[anchor.start - 1]?.norm ?? ''));
