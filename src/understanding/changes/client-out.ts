// Ends that are others: a client who is out leaves, what was made for it and is out has gone live, what is dropped from
// the plan is a part of it.
import type { DeedSite } from './deed-site.ts';

const COMES = new Set(['come', 'came', 'comes', 'coming']);

/** "Acme have come back and asked for more": an answer. */
export const isReply = ({ before, after }: DeedSite): boolean =>
  COMES.has(before.at(-1)?.norm ?? '') && after[0] !== undefined && after[0].kind !== 'mark';

const PLANS = new Set('scope sow plan list mix package order schedule'.split(' '));

/** "Dropped from scope": a part of the work. */
export const isFromPlan = ({ after }: DeedSite): boolean =>
  after[0]?.norm === 'from' && after.slice(1, 4).some(({ norm }) => PLANS.has(norm));

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
