import type { Campaign } from '../domain/campaigns.ts';
import { type Cover, standsOn } from '../domain/covers.ts';
import type { PersonId } from '../domain/ids.ts';
import { type IsoDate, localDate } from '../domain/plain-date.ts';
import { isOpen, type Task } from '../domain/tasks.ts';
import type { WhoisCampaignContent, WhoisRole } from '../domain/whois-contents.ts';
import { absencesOn, presenceOf } from './presence.ts';
import type { Scene } from './scene.ts';

interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Who does what on the campaigns in those days. */
export function describeCampaigns(
  scene: Scene,
  campaigns: readonly Campaign[],
  span: Span,
  asOf: IsoDate,
): WhoisCampaignContent {
  return {
    kind: 'whois_campaign',
    asOf,
    ...span,
    campaigns: campaigns.map((campaign) => ({
      campaign: campaign.id,
      name: scene.campaignName(campaign.id),
      status: campaign.status,
      deadline: campaign.deadline,
      was: lastDeadline(scene, campaign),
      accountManager: scene.nameOf(campaign.accountManager),
      roles: rolesOf(scene, campaign, span),
    })),
  };
}

/** What the deadline was before it was last changed. */
function lastDeadline(scene: Scene, campaign: Campaign): WhoisCampaignContent['campaigns'][number]['was'] {
  const change = scene.store.changes
    .where("campaign = @campaign AND change = 'deadline' AND state = 'applied' AND task IS NULL", {
      campaign: campaign.id,
    })
    .at(-1);
  if (!change?.decidedAt || !change.decidedBy || change.was?.deadline === undefined) return null;
  // An import has changed it since.
  if (change.becomes?.deadline !== campaign.deadline) return null;
  return {
    deadline: change.was.deadline,
    by: scene.nameOf(change.decidedBy),
    on: localDate(change.decidedAt, scene.facts.settings.timeZone),
  };
}

/** Each role with its people, those who cover without being members included. */
function rolesOf(scene: Scene, campaign: Campaign, span: Span): WhoisRole[] {
  const covers = scene.facts.covers.filter((each) => each.campaign === campaign.id && standsIn(each, span));
  const roles = new Map<string, PersonId[]>();
  for (const { person, role } of campaign.members) roles.set(role, [...(roles.get(role) ?? []), person]);
  const members = new Set(campaign.members.map((member) => member.person));
  const standIns = [...new Set(covers.map((each) => each.holder))].filter((holder) => !members.has(holder));
  if (standIns.length > 0) roles.set('cover', standIns);
  return [...roles].map(([role, people]) => ({
    role,
    people: people.map((person) => personOn(scene, campaign, covers, person, span)),
  }));
}

const standsIn = (cover: Cover, span: Span) => standsOn(cover, span.from) || standsOn(cover, span.to);

function personOn(
  scene: Scene,
  campaign: Campaign,
  covers: readonly Cover[],
  person: PersonId,
  span: Span,
): WhoisRole['people'][number] {
  const holding = covers.filter((each) => each.holder === person);
  const covered = covers.filter((each) => each.absentee === person);
  const own = [...scene.facts.tasks.values()].filter(
    (task) => task.campaign === campaign.id && isOpen(task) && doerOf(task, covers) === person,
  );
  const due = own
    .map((task) => task.due)
    .filter((day) => day !== null)
    .sort();
  const episode = scene.calendars
    .episodes(person)
    .find((each) =>
      absencesOn(scene, person, span).some(({ id }) => each.absences.some((one) => one.id === id)),
    );
  return {
    name: scene.nameOf(person),
    presence: presenceOf(scene, person, span),
    backOn: episode && !episode.endAssumed ? scene.calendars.firstWorkingDayBack(episode) : null,
    coversFor: unique(holding.map((each) => each.absentee)).map((id) => ({
      name: scene.nameOf(id),
      until: holding.find((each) => each.absentee === id)?.until ?? null,
    })),
    coveredBy: unique(covered.map((each) => each.holder)).map(scene.nameOf),
    dueInSpan: due.filter((day) => day >= span.from && day <= span.to).length,
    nextDue: due[0] ?? null,
  };
}

/** Who has the task in those days: its holder where it is covered. */
const doerOf = (task: Task, covers: readonly Cover[]) =>
  covers.find((each) => each.task === task.id)?.holder ?? task.owner;

const unique = (people: readonly PersonId[]) => [...new Set(people)];
