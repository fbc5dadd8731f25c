// A client who is out leaves; what was made for it and is out has gone live.
import type { DeedSite } from './deed-site.ts';

/** "Oatley are out": the client, not what was made for it. */
export function isClientOut({ verb, before, target }: DeedSite): boolean {
  const last = before.findLast(({ norm }) => norm !== 'all' && norm !== 'now' && norm !== 'officially');
  return (
    verb === 'out' &&
    (last?.norm === 'are' || last?.norm === 'have') &&
    target.pieces.length === 1 &&
    target.pieces[0]?.client === true
  );
}
