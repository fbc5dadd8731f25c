// Names that are said to be somebody else's people: "Dana (Contoso)", "Dana (my wife)", "their PM Dana". They are no one of ours.
import type { CampaignIndex } from './campaign-index.ts';
import type { PersonMention } from './people.ts';
import { isRole } from './role-words.ts';
import type { Token } from './text.ts';

/** The names of a text without those of outsiders. */
export const withoutOutsiders = (
  names: readonly PersonMention[],
  tokens: readonly Token[],
  campaigns: CampaignIndex,
): PersonMention[] =>
  names.filter(
    (name) => !isNotedElsewhere(name, tokens, campaigns) && !isTheirs(name, tokens) && !isMonth(name, tokens),
  );

const NOTE_AT_MOST = 6;
const OWNERS = new Set(['my', 'our', 'the', 'a', 'from', 'at', 'of', 'client', 'their', 'your']);
const STRANGERS = new Set(
  'client clients vendor supplier freelance freelancer contractor photographer agency contact wife husband partner sister brother mum mom dad son daughter girlfriend boyfriend friend mate neighbour neighbor flatmate roommate landlord nanny cousin fiance fiancee dog cat'.split(
    ' ',
  ),
);

/** "Dana (Contoso)", "Dana (my wife)", "Dana (the client)": a note of whose she is. */
function isNotedElsewhere(
  { end }: PersonMention,
  tokens: readonly Token[],
  campaigns: CampaignIndex,
): boolean {
  if (tokens[end]?.norm !== '(') return false;
  const length = tokens.slice(end + 1, end + 1 + NOTE_AT_MOST).findIndex(({ norm }) => norm === ')');
  const note = length < 0 ? [] : tokens.slice(end + 1, end + 1 + length);
  const [first] = note.filter(({ norm }) => !OWNERS.has(norm));
  if (first === undefined) return false;
  return STRANGERS.has(first.norm) || isClient(first, campaigns);
}

const isClient = ({ norm, text }: Token, { byFirstWord }: CampaignIndex) =>
  text !== text.toLowerCase() && (byFirstWord.get(norm)?.some(({ client }) => client) ?? false);

const THEIR = new Set(['their', "'s"]);

/** "Their PM Dana", "the client's new PM Dana", "our client, Dana". */
function isTheirs({ start }: PersonMention, tokens: readonly Token[]): boolean {
  if (tokens[start - 1]?.norm === ',' && STRANGERS.has(tokens[start - 2]?.norm ?? '')) return true;
  if (!isRole(tokens[start - 1]?.norm ?? '') && !TITLES.has(tokens[start - 1]?.norm ?? '')) return false;
  return [start - 2, start - 3].some((at) => THEIR.has(tokens[at]?.norm ?? ''));
}

const TITLES = new Set('pm lead director head cmo ceo vp manager producer md'.split(' '));

const MONTHS = new Set('april may june july august'.split(' '));
const BE = new Set(['is', "'s", 'are']);

/** "June is out, July is in": months against one another. */
function isMonth({ start }: PersonMention, tokens: readonly Token[]): boolean {
  const month = tokens[start]?.norm ?? '';
  return (
    MONTHS.has(month) &&
    tokens.some(({ norm }, at) => norm !== month && MONTHS.has(norm) && BE.has(tokens[at + 1]?.norm ?? ''))
  );
}
