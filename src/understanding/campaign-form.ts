// What is off, out or stopped here is a campaign, its date or its staff, and nobody is away: "Tom is off Spring Launch",
// "stop work on Acme until January", "moving this out a week", "Acme: Ana on, Noor off".
import { nameKey } from './campaign-index.ts';
import type { Frame } from './frames.ts';
import type { Scene } from './scene.ts';
import type { Token } from './text.ts';

/** Why an absence is none but news of a campaign; null where it may be one. */
export function campaignForm(scene: Scene, frame: Frame): string | null {
  if (frame.anchor.kind !== 'away' && frame.anchor.kind !== 'leave') return null;
  const { tokens } = scene.text;
  if (isOffCampaign(scene, frame)) return 'of a campaign';
  if (isMovedOut(tokens, frame) || isUnsuited(tokens, frame) || isDeadlineTalk(scene, frame))
    return 'a date that moves';
  return isRoster(scene, frame) ? 'staff that change' : null;
}

const LEADS = new Set(['the', 'on', 'of', 'our', 'all', 'work', 'for']);
const ENDS_IN = new Set(['off', 'work', 'working', 'out', 'stop']);

/** "Off Spring Launch from Monday", "out of Acme", "stop work on Acme until January". */
function isOffCampaign(scene: Scene, { anchor }: Frame): boolean {
  const { tokens } = scene.text;
  const last = tokens[anchor.end - 1]?.norm ?? '';
  if (!ENDS_IN.has(last)) return false;
  let at = anchor.end;
  while (at < anchor.end + 3 && LEADS.has(tokens[at]?.norm ?? '')) at += 1;
  const leads = tokens.slice(anchor.end, at).map(({ norm }) => norm);
  if ((last === 'off' || last === 'out') && (leads.includes('on') || leads.includes('for'))) return false;
  return isNameAt(scene, at) || (last === 'off' && isThisAt(tokens, anchor.end));
}

/** "Off this from Monday", "off it now"; "off this week" is leave. */
const isThisAt = (tokens: readonly Token[], at: number) =>
  THIS.has(tokens[at]?.norm ?? '') &&
  (tokens[at + 1]?.kind !== 'word' || AFTER_THIS.has(tokens[at + 1]?.norm ?? ''));
const THIS = new Set(['this', 'it']);
const AFTER_THIS = new Set(['from', 'now', 'and', 'as', 'one', 'account', 'project', 'campaign']);

/** True where a campaign's whole name begins here, written as one. */
function isNameAt({ text, campaigns }: Scene, at: number): boolean {
  const first = text.tokens[at];
  if (first?.kind !== 'word') return false;
  const forms = campaigns.byFirstWord.get(nameKey(first.text)) ?? [];
  const capital = first.text !== first.text.toLowerCase();
  return forms.some(
    ({ words, ordinary }) =>
      (capital || !ordinary) &&
      words.every((word, place) => nameKey(text.tokens[at + place]?.text ?? '') === word),
  );
}

const MOVES = /^(?:mov|push|shift|slid|bump|kick|shov|nudg|put|slip)/; // yes: moving · no: out
const MOVED = new Set([
  'this',
  'it',
  'that',
  'everything',
  'things',
  'launch',
  'date',
  'deadline',
  'delivery',
]);

/** "Moving this out a week", "pushed the launch out two weeks". */
const isMovedOut = (tokens: readonly Token[], { anchor, sentence }: Frame) =>
  MOVED.has(tokens[anchor.start - 1]?.norm ?? '') &&
  tokens
    .slice(Math.max(sentence.start, anchor.start - 4), anchor.start - 1)
    .some(({ norm }) => MOVES.test(norm));

/** "Can't do the 10th, 14th instead" in the channel of what is due on the 10th. */
function isDeadlineTalk(scene: Scene, { sentence, subject }: Frame): boolean {
  const { kind } = subject.subject;
  const ofChannel = scene.campaigns.byChannel.get(scene.message.channel ?? '') ?? [];
  if (kind === 'author' || kind === 'people' || ofChannel.length === 0) return false;
  const days = scene.dates(sentence).flatMap((mention) => (mention.kind === 'day' ? [mention.from] : []));
  const due = ofChannel.map((id) => scene.campaigns.byId.get(id)?.deadline);
  return (
    days.length > 1 &&
    days.some((day) => due.some((date) => date?.slice(8) === day.slice(8))) &&
    scene.text.tokens.slice(sentence.start, sentence.end).some(({ norm }) => INSTEAD.has(norm))
  );
}
const INSTEAD = new Set(['instead', 'now', 'rather', 'going', 'aiming']);

/** "18th won't work": a day that does not suit. */
const isUnsuited = (tokens: readonly Token[], { anchor, sayings, subject }: Frame) =>
  tokens[anchor.end - 1]?.norm === 'work' &&
  subject.subject.kind !== 'author' &&
  subject.subject.kind !== 'people' &&
  sayings.some(({ mention }) => mention.end <= anchor.start && mention.end >= anchor.start - 2);

/** "Acme: Ana on, Noor off": one comes, another goes. */
function isRoster({ text: { tokens }, people }: Scene, { anchor, sentence, subject }: Frame): boolean {
  if (subject.subject.kind !== 'people') return false;
  if (tokens[anchor.end - 1]?.norm !== 'off' || !endsAt(tokens, anchor.end, sentence.end)) return false;
  return tokens
    .slice(sentence.start, sentence.end)
    .some(
      ({ norm }, at, run) =>
        norm === 'on' &&
        people.byFirstWord.has(run[at - 1]?.norm ?? '') &&
        endsAt(tokens, sentence.start + at + 1, sentence.end),
    );
}

const endsAt = (tokens: readonly Token[], at: number, end: number) =>
  at >= end || tokens[at]?.kind === 'punctuation' || tokens[at]?.norm === 'and';
