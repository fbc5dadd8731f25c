// A client who is out leaves; what was made for it and is out has gone live.
import type { DeedSite } from './deed-site.ts';

/** "Oatley are out": the client, not what was made for it. */
export const isClientOut = ({ verb, before, target }: DeedSite) =>
  verb === 'out' &&
  (before.at(-1)?.norm === 'are' || before.at(-1)?.norm === 'have') &&
  target.pieces.length === 1 &&
  target.pieces[0]?.client === true;
