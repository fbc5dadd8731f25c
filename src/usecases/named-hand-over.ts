// "@Ravi takes over copy from @Dana": the interpretation of a change of staff has no persons, the words do. Only two
// whose parts are told by the words count; anything else is recorded and told, and nobody is moved.
import type { Campaign, HandOver } from '../domain/campaigns.ts';
import type { PersonId } from '../domain/ids.ts';
import { firstName, isOnTeam, type Person } from '../domain/people.ts';
import { localDate } from '../domain/plain-date.ts';
import { withoutNames } from './named-tasks.ts';
import { roleNamedIn } from './part-of.ts';
import type { Scene } from './scene.ts';

const MENTION = /<@([UW][A-Z0-9_]+)(?:\|[^>]*)?>/g; // yes: <@U1|dana> · no: @dana
/** Who comes stands before the deed, who goes after it. */
const COMES_FIRST =
  /⟨(\d+)⟩[^⟨⟩]*\b(?:tak\w+ (?:over|on)|took over|replac\w+|step\w+ in|is on|moves? onto|inherits?|gets?|picks? up)\b[^⟨⟩]*⟨(\d+)⟩/i; // yes: ⟨1⟩ takes over copy from ⟨0⟩ · no: ⟨1⟩ hands copy to ⟨0⟩
/** Who goes stands before, who comes after. */
const GOES_FIRST =
  /⟨(\d+)⟩[^⟨⟩]*\b(?:hand\w*|pass\w*|giv\w+|transfer\w*|mov\w+|is off|comes off|came off|replaced (?:by|with)|swapp?\w* (?:for|with))\b[^⟨⟩]*⟨(\d+)⟩/i; // yes: ⟨0⟩ hands copy to ⟨1⟩ · no: ⟨1⟩ takes over from ⟨0⟩
/** "Dana is replaced by Ravi": the deed is the other way round. */
const GOES_PASSIVE = /⟨(\d+)⟩[^⟨⟩]*\b(?:replaced (?:by|with)|swapp?ed (?:for|with))\b[^⟨⟩]*⟨(\d+)⟩/i; // yes: ⟨0⟩ is replaced by ⟨1⟩ · no: ⟨1⟩ replaces ⟨0⟩
/** "Dana is off it, Ravi takes over", "swap Dana for Ravi": who goes, then who comes. */
const GOES_THEN_COMES =
  /⟨(\d+)⟩[^⟨⟩]*\boff\b[^⟨⟩]*⟨(\d+)⟩[^⟨⟩]*\b(?:tak\w+ over|took over|replac\w+|step\w+ in|is (?:in|on)|joins?|joining|picks? (?:it )?up)\b|\b(?:swap\w*|switch\w*) (?:out )?⟨(\d+)⟩ (?:for|with) ⟨(\d+)⟩/i; // yes: ⟨0⟩ is off it, ⟨1⟩ takes over · no: ⟨0⟩ is off until ⟨1⟩ is back
/** "Ravi is joining, Dana is off the project": who comes, then who goes. */
const COMES_THEN_GOES =
  /⟨(\d+)⟩[^⟨⟩]*\b(?:join\w*|is (?:in|on)|takes? over)\b[^⟨⟩]*⟨(\d+)⟩[^⟨⟩]*\boff (?:it|the|this)\b/i; // yes: ⟨1⟩ joins, ⟨0⟩ is off the project · no: ⟨1⟩ joins while ⟨0⟩ is off
const INSTEAD = /⟨(\d+)⟩[^⟨⟩]*\b(?:instead of|in place of|rather than)\b[^⟨⟩]*⟨(\d+)⟩/i; // yes: ⟨1⟩ on copy instead of ⟨0⟩ · no: ⟨1⟩ and ⟨0⟩
const AUTHOR = /\b(?:i|i'm|i’m|i'll|i’ll|me)\b/gi; // yes: I'm taking over · no: mine

/** Who takes over from whom, and which part, as the words say; null where they do not say both persons. */
export function handOverIn(
  scene: Scene,
  campaign: Campaign,
  words: string,
  author: PersonId,
): HandOver | null {
  const found: PersonId[] = [];
  const placed = placePeople(scene, words, author, found);
  const pair = (match: RegExpExecArray | null, comes: 1 | 2): HandOver | null => {
    const to = found[Number(match?.[comes])];
    const from = found[Number(match?.[comes === 1 ? 2 : 1])];
    return to && from && to !== from ? { from, to } : null;
  };
  const isOn = (id: PersonId) =>
    campaign.members.some(({ person }) => person === id) ||
    [...scene.facts.tasks.values()].some(({ owner, campaign: of }) => owner === id && of === campaign.id);
  const said =
    pair(INSTEAD.exec(placed), 1) ??
    pair(goesThenComes(placed), 2) ??
    pair(COMES_THEN_GOES.exec(placed), 1) ??
    pair(GOES_PASSIVE.exec(placed), 2) ??
    pair(COMES_FIRST.exec(placed), 1) ??
    pair(GOES_FIRST.exec(placed), 2);
  if (!said || !isOn(said.from)) return null;
  const role = roleNamedIn(scene.facts, campaign, withoutNames(placed, campaign));
  return role === null ? said : { ...said, role };
}

/** The two places, whichever way it was said. */
function goesThenComes(placed: string): RegExpExecArray | null {
  const match = GOES_THEN_COMES.exec(placed);
  if (match?.[3] === undefined) return match;
  [match[1], match[2]] = [match[3], match[4] ?? ''];
  return match;
}

/** The words with each person as ⟨n⟩, an index of `found`. */
function placePeople(scene: Scene, words: string, author: PersonId, found: PersonId[]): string {
  const place = (id: PersonId) => {
    const at = found.includes(id) ? found.indexOf(id) : found.push(id) - 1;
    return `⟨${at}⟩`;
  };
  let text = words.replaceAll(MENTION, (_, id: string) => place(id as PersonId));
  for (const [name, person] of namesOf(scene)) {
    text = text.replaceAll(
      new RegExp(`(?<![\\p{L}\\p{N}⟨])${escaped(name)}(?:['’]s)?(?![\\p{L}\\p{N}])`, 'giu'),
      () => place(person),
    );
  }
  return text.replaceAll(AUTHOR, () => place(author));
}

/** Names that only one person of the team has, longest first. */
function namesOf(scene: Scene): [string, PersonId][] {
  const owners = new Map<string, PersonId | null>();
  const team = [...scene.facts.people.values()].filter((person) =>
    isOnTeam(person, localDate(scene.now, person.timeZone)),
  );
  for (const person of team) {
    for (const name of new Set(callsOf(person))) owners.set(name, owners.has(name) ? null : person.id);
  }
  return [...owners]
    .flatMap(([name, id]): [string, PersonId][] => (id ? [[name, id]] : []))
    .sort(([one], [other]) => other.length - one.length);
}

const callsOf = (person: Person) =>
  [person.name, firstName(person), ...person.alsoCalled].map((name) => name.toLowerCase()).filter(Boolean);

const SPECIAL = /[.*+?^${}()|[\]\\]/g; // yes: the point of "J. Bell" · no: Bell
const escaped = (name: string) => name.replaceAll(SPECIAL, String.raw`\$&`);
