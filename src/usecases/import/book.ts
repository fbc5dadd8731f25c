// Whom and what cells may name: what the store knows, and what the files given together are about to add.
import type { CampaignId, ChannelId, PersonId } from '../../domain/ids.ts';
import type { Settings } from '../../domain/settings.ts';
import { nearestNames } from '../../understanding/nearest-names.ts';
import { tidy } from './clean-cells.ts';
import type { Cleaned } from './column.ts';
import type { Known } from './known.ts';

/** A campaign by the names that cells may call it. */
export interface BookedCampaign {
  readonly id: CampaignId;
  readonly client: string;
  readonly name: string;
  readonly ref: string | null;
}

export class Book {
  readonly settings: Settings;
  readonly #people = new Map<string, PersonId>();
  readonly #names = new Map<string, string>();
  readonly #campaigns = new Map<CampaignId, BookedCampaign>();
  readonly #channels = new Map<string, ChannelId>();

  constructor(known: Known) {
    this.settings = known.settings;
    for (const person of known.people) this.addPerson(person.id, person.email, person.name);
    for (const campaign of known.campaigns) this.addCampaign(campaign);
    for (const channel of known.channels) {
      this.#channels.set(channel.name.toLowerCase(), channel.id);
      this.#names.set(channel.id, `#${channel.name}`);
    }
  }

  addPerson(id: PersonId, email: string | null, name: string): void {
    this.#people.set(id.toLowerCase(), id);
    if (email) this.#people.set(email.toLowerCase(), id);
    this.#names.set(id, name);
  }

  addCampaign(campaign: BookedCampaign): void {
    const { id, ref } = campaign;
    const client = tidy(campaign.client);
    const name = tidy(campaign.name) || client;
    this.#campaigns.set(id, { id, client, name, ref });
    this.#names.set(id, name === client ? client : `${client} ${name}`);
  }

  /** A person, a campaign or a channel as people call them. */
  nameOf(id: string): string {
    return this.#names.get(id) ?? id;
  }

  /** The id of a person named by Slack id or e-mail. */
  cleanPerson(text: string): Cleaned {
    const id = this.#people.get(text.toLowerCase());
    if (id) return { text: id };
    const [near] = nearestNames(text, [...this.#people.keys()], 1);
    const meant = near ? `; did you mean ${near.includes('@') ? near : near.toUpperCase()}?` : '';
    return { problem: `knows nobody called “${text}”; give a Slack id or an e-mail of people.csv${meant}` };
  }

  /** The id of a channel, or of `#name`; pending where no channel of that name is known yet. */
  cleanChannel(text: string): Cleaned {
    if (CHANNEL_ID.test(text)) return { text };
    if (!text.startsWith('#')) return { problem: `“${text}” is no channel; write its id or #name` };
    const id = this.#channels.get(text.slice(1).toLowerCase());
    return id ? { text: id } : { text: '', pending: text };
  }

  /** The campaign that a client's name with a campaign's name or ref means; or what is wrong. */
  findCampaign(client: string, campaign: string): BookedCampaign | Unfound {
    const its = [...this.#campaigns.values()].filter((each) => same(each.client, client));
    if (its.length === 0) {
      const clients = [...this.#campaigns.values()].map((each) => each.client);
      const [near] = nearestNames(client, clients, 1);
      return {
        column: 'client',
        problem: `knows no client “${client}”${near ? `; did you mean ${near}?` : ''}`,
      };
    }
    const wanted =
      campaign === ''
        ? its
        : its.filter((each) => same(each.name, campaign) || each.ref === campaign || each.id === campaign);
    const found = wanted.find((each) => same(each.name, campaign === '' ? client : campaign)) ?? wanted[0];
    if (found && (campaign !== '' || wanted.length === 1)) return found;
    const names = its.map((each) => each.name).join(', ');
    return {
      column: 'campaign',
      problem:
        campaign === ''
          ? `does not say which campaign of ${client}: ${names}`
          : `knows no campaign “${campaign}” of ${client}; it has ${names}`,
    };
  }
}

/** Which cell names no campaign, and why. */
export interface Unfound {
  readonly column: 'client' | 'campaign';
  readonly problem: string;
}

const CHANNEL_ID = /^[CG][A-Z0-9]{2,}$/; // yes: C024BE91L · no: #acme

/** True where two names are the same but for case and blanks. */
export function same(one: string, other: string): boolean {
  return tidy(one).toLowerCase() === tidy(other).toLowerCase();
}
