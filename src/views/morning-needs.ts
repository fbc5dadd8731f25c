// One line per piece of work: what, when, who is proposed and the few words that say why.
import type { CoverLine, NeedLine, ProposalLine } from '../domain/lines.ts';
import { formatDay, type IsoDate } from '../domain/plain-date.ts';
import { formatHours } from '../domain/tasks.ts';
import { dueIn, partOfDay, untilDay } from './days.ts';
import { isEmpty, join, listed, NOTHING, type Phrase, say } from './phrase.ts';

/** "Acme banners (today 15:00)"; a role as "media on Globex Retargeting, launch Thu 26 Nov". */
export function workOf(need: NeedLine, asOf: IsoDate): Phrase {
  if (need.role !== null) {
    const launch = need.due === null ? NOTHING : say`, launch ${formatDay(need.due, asOf)}`;
    return say`${need.role} on ${need.what}${launch}`;
  }
  return say`${need.what} (${dueIn(need.due, need.dueTime, asOf)})`;
}

/** A task with its proposal: "Acme banners (today 15:00) → Ravi, named by Dana · 3 h free". */
export function taskLine(need: NeedLine, asOf: IsoDate): Phrase {
  const { proposal } = need;
  const work = workOf(need, asOf);
  const declined = asides(need);
  if (proposal === null) return say`${work}: nobody is free who could take it.${declined}`;
  if (proposal.overHours > 0) {
    return say`${work}: nobody has the hours; ${proposal.name} would be ${formatHours(proposal.overHours)} over.${declined}`;
  }
  const reasons = reasonsOf(proposal);
  const why = isEmpty(reasons) ? NOTHING : say`, ${reasons}`;
  return say`${work} → ${proposal.name}${why}${isEmpty(declined) ? NOTHING : say`.${declined}`}`;
}

/** What speaks of it besides: who cannot, what its owner said, whom else it is with. */
function asides({ shared, declinedBy, saidToWait, absentee, alsoWith }: NeedLine): Phrase {
  return join(
    [
      shared.length === 0
        ? NOTHING
        : say` ${listed(shared.map(shareOf))} ${shared.length === 1 ? 'has' : 'have'} a part of it.`,
      declinedBy.length === 0 ? NOTHING : say` ${listed(declinedBy)} can't take it.`,
      saidToWait ? say` ${absentee} says that it can wait.` : NOTHING,
      alsoWith.length === 0 ? NOTHING : say` Also with ${listed(alsoWith)}; the first answer counts.`,
    ],
    '',
  );
}

/** "named by Dana · knows Acme · freelancer", at most four of them. */
function reasonsOf(proposal: ProposalLine): Phrase {
  return join([...proposal.reasons.slice(0, 4), proposal.freelancer ? 'freelancer' : NOTHING], ' · ');
}

/** A role where no tasks are known, in two short lines. */
export function roleLines(need: NeedLine, presence: Phrase, asOf: IsoDate): Phrase[] {
  const launch = need.due === null ? NOTHING : say`, launch ${formatDay(need.due, asOf)}`;
  return [
    say`${need.absentee} (${need.role ?? ''}) is ${presence} and is on ${need.what}${launch}.`,
    say`I have no tasks of ${need.absentee}'s there, so I can't tell what is open.${asides(need)} Who stands in?`,
  ];
}

/** What was decided: "Ravi covers Acme banners until Tue 24 Nov; not confirmed yet. Mia, 09:12." */
export function outcomeLine(need: NeedLine, asOf: IsoDate): Phrase {
  if (need.cover?.late) return notSeenLine(need, need.cover, need.proposal, asOf);
  const by = need.decided === null ? NOTHING : say` ${need.decided.by}, ${need.decided.at}.`;
  return say`${outcome(need, asOf)}${by}`;
}

function notSeenLine(need: NeedLine, cover: CoverLine, next: ProposalLine | null, asOf: IsoDate): Phrase {
  if (next === null)
    return say`${cover.holder} has not seen ${workOf(need, asOf)}. Nobody else is free who could take it.`;
  const reasons = reasonsOf(next);
  const why = isEmpty(reasons) ? NOTHING : say`, ${reasons}`;
  return say`${cover.holder} has not seen ${workOf(need, asOf)}. Next: ${next.name}${why}.`;
}

function outcome(need: NeedLine, asOf: IsoDate): Phrase {
  const work = need.role === null ? say`${need.what}` : say`${need.role} on ${need.what}`;
  switch (need.state) {
    case 'open':
      return say`${work}: open.`;
    case 'covered':
      return need.cover === null ? say`${work}: covered.` : coverOutcome(need.cover, need.shared, work, asOf);
    case 'left':
      return say`${work}: left until ${need.absentee} is back.`;
    case 'nobody':
      return say`${work}: nobody needed.`;
    case 'void':
      return say`${work}: no longer needs anyone.`;
  }
}

function coverOutcome(cover: CoverLine, shared: readonly CoverLine[], work: Phrase, asOf: IsoDate): Phrase {
  const until = cover.until === null ? NOTHING : say` ${untilDay(cover.until, asOf)}`;
  const over = cover.overHours > 0 ? say` (⚠ ${formatHours(cover.overHours)} over)` : NOTHING;
  const seen = [cover, ...shared].every((each) => each.seen) ? NOTHING : say`; not confirmed yet`;
  const others = shared.length === 0 ? NOTHING : say`, ${listed(shared.map(shareOf))} the rest`;
  return say`${cover.holder} covers ${work}${partIn(cover)}${until}${over}${others}${seen}.`;
}

const shareOf = (cover: CoverLine) => say`${cover.holder}${partIn(cover)}`;

function partIn(cover: CoverLine): Phrase {
  const part = partOfDay(cover);
  return part === '' ? NOTHING : say` (${part})`;
}
