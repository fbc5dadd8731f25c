// What a use case stands in: the facts of one moment inside its transaction, and what is worked out from them once.
import type { AgencyFacts } from '../domain/facts.ts';
import type { CampaignId, PersonId, TaskId } from '../domain/ids.ts';
import type { CoverCandidate, KnownNeed } from '../domain/needs.ts';
import { type Calendars, createCalendars } from '../planning/calendar.ts';
import type { Store } from '../store/store.ts';
import { planFor } from './kept-plan.ts';
import { proposalsFor } from './kept-proposals.ts';
import { nameEveryone } from './names.ts';

export interface Scene {
  readonly store: Store;
  readonly now: Date;
  readonly facts: AgencyFacts;
  readonly calendars: Calendars;
  /** First names, told apart by a surname's initial where two share one. */
  readonly nameOf: (person: PersonId) => string;
  /** "Acme banners": the client and the title. */
  readonly taskName: (task: TaskId) => string;
  readonly campaignName: (campaign: CampaignId) => string;
  /** The best name for each open need, worked out once. */
  readonly proposals: () => ReadonlyMap<string, CoverCandidate | null>;
  /** Needs that wait for a decision. */
  readonly openNeeds: () => readonly KnownNeed[];
}

/** Reads the facts as of `now`. Read anew after writing: a scene does not follow what changes under it. */
export function readScene(store: Store, now: Date): Scene {
  const facts = store.readFacts(now);
  const calendars = createCalendars(facts);
  const campaignName = (id: CampaignId) => {
    const campaign = facts.campaigns.get(id);
    return campaign ? `${campaign.client} ${campaign.name}`.trim() : 'a campaign';
  };
  let proposals: ReadonlyMap<string, CoverCandidate | null> | null = null;
  let open: readonly KnownNeed[] | null = null;
  const scene: Scene = {
    store,
    now,
    facts,
    calendars,
    nameOf: nameEveryone(facts),
    campaignName,
    taskName: (id) => {
      const task = facts.tasks.get(id) ?? store.tasks.get(id);
      if (!task) return 'a task';
      const client = facts.campaigns.get(task.campaign)?.client ?? '';
      const named = task.title.toLowerCase().startsWith(client.toLowerCase());
      return named ? task.title : `${client} ${task.title}`;
    },
    openNeeds: () => {
      open ??= store.needs.where("state = 'open'");
      return open;
    },
    proposals: () => {
      proposals ??= proposalsFor(scene, planFor(store, scene.openNeeds()));
      return proposals;
    },
  };
  return scene;
}
