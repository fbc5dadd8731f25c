// The morning's digest for everyone, at most 12 lines, empty parts left out: what needs a decision, who is away and
// back when, who is remote, who covers, what changed, what is coming up. No budgets, nobody's words, nobody pinged.
import type { DigestContent } from '../domain/contents.ts';
import type { SpanLine } from '../domain/lines.ts';
import { formatDay } from '../domain/plain-date.ts';
import { CHANGE_WORDS, changeForAll } from './change-words.ts';
import { inBrackets } from './days.ts';
import { type Message, toMessage } from './message.ts';
import { isEmpty, join, listed, NOTHING, type Phrase, say } from './phrase.ts';

const MOST = { decisions: 5, people: 15, covers: 8, changes: 5, comingUp: 5 };

/** Today's digest, as posted or as edited since. */
export function renderDigest(content: DigestContent): Message {
  const lines = [
    ...decisionLines(content),
    waitingLine(content),
    peopleLine('Away', content.away, content),
    peopleLine('Remote', content.remote, content),
    coveredLine(content),
    changedLine(content),
    comingUpLine(content),
  ].filter((line) => !isEmpty(line));
  const updated = content.updatedAt === null ? NOTHING : say` · updated ${content.updatedAt}`;
  return toMessage([{ lines }, { small: say`${formatDay(content.asOf)}${updated}` }]);
}

/** What `/digest` answers where there is nothing to say. */
export function renderQuietDigest(): Message {
  return toMessage([{ lines: [say`Nothing to report today: nobody is away and nothing is open.`] }]);
}

function decisionLines(content: DigestContent): Phrase[] {
  const { decisions, calm, asOf } = content;
  if (decisions.length === 0) return [calmLine(calm, false)];
  const shown = decisions
    .slice(0, MOST.decisions - (content.waiting.length + content.giveBack.length > 0 ? 1 : 0))
    .map((each) => {
      const launch = each.deadline === null ? '' : `, launch ${formatDay(each.deadline, asOf)}`;
      const verb = each.open.length === 1 ? 'has' : 'have';
      return say`At risk: ${campaignTitle(each)}${launch}: ${listed(each.open, 4)} ${verb} no stand-in yet; it is with ${each.with}.`;
    });
  const rest = decisions.length - shown.length;
  const more = rest > 0 ? say`At risk: ${rest} more.` : NOTHING;
  return [...shown, join([more, calmLine(calm, true)], ' ')];
}

/** "Waiting for a decision: Acme Spring Launch, new date (with Mia); Acme banners, back to Dana or kept with Ravi (with Mia)." */
function waitingLine({ waiting, giveBack }: DigestContent): Phrase {
  const each = [
    ...giveBack.map(
      ({ what, absentee, holder, with: decider }) =>
        say`${what}, back to ${absentee} or kept with ${holder} (with ${decider})`,
    ),
    ...waiting.map(
      ({ campaign, what, with: decider }) => say`${campaign}, ${CHANGE_WORDS[what]} (with ${decider})`,
    ),
  ];
  return each.length === 0 ? NOTHING : say`Waiting for a decision: ${some(each, MOST.changes, '; ')}.`;
}

function calmLine(calm: number, others: boolean): Phrase {
  if (calm === 0) return NOTHING;
  const noun = calm === 1 ? 'campaign' : 'campaigns';
  if (others) return say`The other ${calm === 1 ? noun : `${calm} ${noun}`}: nothing open.`;
  return calm === 1
    ? say`Nothing open on the one running campaign.`
    : say`Nothing open on all ${calm} campaigns.`;
}

/** The client leads; a campaign's full name begins with it already. */
function campaignTitle({ client, campaign }: { client: string; campaign: string }): Phrase {
  return campaign.startsWith(client) ? say`${campaign}` : say`${client} ${campaign}`;
}

function peopleLine(label: string, spans: readonly SpanLine[], { asOf }: DigestContent): Phrase {
  if (spans.length === 0) return NOTHING;
  const people = spans.map((span) => say`${span.name} (${inBrackets(span, asOf)})`);
  return say`${label}: ${some(people, MOST.people, ', ')}.`;
}

function coveredLine({ covered }: DigestContent): Phrase {
  const each = covered.map(
    ({ holder, absentee, campaigns }) => say`${holder} for ${absentee} on ${listed(campaigns, 3)}`,
  );
  return each.length === 0 ? NOTHING : say`Covering: ${some(each, MOST.covers, '; ')}.`;
}

function changedLine({ changed, asOf }: DigestContent): Phrase {
  const each = changed.map((change) => changeForAll(change, asOf));
  return each.length === 0 ? NOTHING : say`Changed: ${some(each, MOST.changes, '; ')}.`;
}

function comingUpLine({ comingUp, asOf }: DigestContent): Phrase {
  const each = comingUp.map(({ campaign, deadline }) => say`${campaign} ${formatDay(deadline, asOf)}`);
  return each.length === 0 ? NOTHING : say`Coming up: ${some(each, MOST.comingUp, ', ')}.`;
}

function some(items: readonly Phrase[], most: number, between: string): Phrase {
  const rest = items.length - most;
  return join(rest > 0 ? [...items.slice(0, most), say`${rest} more`] : items, between);
}
