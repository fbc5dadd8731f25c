// A person's part in a campaign: all of it, or only what a role names ("copy").
import type { Campaign, CampaignMember } from '../domain/campaigns.ts';
import type { AgencyFacts } from '../domain/facts.ts';
import type { PersonId } from '../domain/ids.ts';
import { isOpen, type Task } from '../domain/tasks.ts';

const SPECIAL = /[.*+?^${}()|[\]\\]/g; // yes: the point of "c.r.o." · no: copy

/** Open tasks of the person on the campaign; with a role, those of that skill, or of none where it is their role there. */
export function tasksOfPart(
  facts: AgencyFacts,
  campaign: Campaign,
  person: PersonId,
  role: string | null,
): Task[] {
  const isTheirRole = role === null || hasRole(campaign, person, role);
  return [...facts.tasks.values()].filter(
    ({ campaign: of, owner, skill, status }) =>
      of === campaign.id &&
      owner === person &&
      isOpen({ status }) &&
      (role === null || (skill ? same(skill, role) : isTheirRole)),
  );
}

/** True where the person is a member of the campaign in that role; in any, where none is asked for. */
export function hasRole(campaign: Campaign, person: PersonId, role: string | null): boolean {
  return campaign.members.some(
    (member) => member.person === person && (role === null || same(member.role, role)),
  );
}

/** The members after one handed a part on to another: whoever keeps another role there stays. */
export function membersAfter(
  { members }: Campaign,
  from: PersonId,
  to: PersonId,
  role: string | null,
): readonly CampaignMember[] {
  const given = members.find(
    (member) => member.person === from && (role === null || same(member.role, role)),
  );
  const others = members.filter((member) => member !== given);
  const isMember = others.some(({ person }) => person === to);
  const newRole = role ?? given?.role;
  return isMember || newRole === undefined ? others : [...others, { person: to, role: newRole }];
}

/** The role that the words name, of those that the campaign has; the longest of several, null for none. */
export function roleNamedIn(facts: AgencyFacts, campaign: Campaign, words: string): string | null {
  const skills = [...facts.tasks.values()].flatMap((task) =>
    task.campaign === campaign.id && task.skill ? [task.skill] : [],
  );
  const roles = new Set([...campaign.members.map(({ role }) => role), ...skills].filter(Boolean));
  return [...roles].sort((one, other) => other.length - one.length).find((role) => isIn(role, words)) ?? null;
}

/** "copy" also as "copywriting", "design" as "designer", "ads" as it is. */
function isIn(role: string, words: string): boolean {
  const word = role.toLowerCase().replaceAll(SPECIAL, String.raw`\$&`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${word}(?:s|ers?|ing|writ\\w+)?(?![\\p{L}\\p{N}])`, 'u').test(
    words.toLowerCase(),
  );
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
