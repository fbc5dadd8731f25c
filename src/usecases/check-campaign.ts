// What is wrong with a campaign's form, told at the field; nothing is written where anything is.
import { type Campaign, fullName } from '../domain/campaigns.ts';
import type { CampaignFields } from '../domain/desk-contents.ts';
import type { PersonId } from '../domain/ids.ts';
import { isOnTeam } from '../domain/people.ts';
import type { IsoDate } from '../domain/plain-date.ts';
import type { Scene } from './scene.ts';

type Errors = Partial<Record<keyof CampaignFields, string>>;

const CURRENCY = /^[A-Z]{3}$/; // yes: EUR · no: EU, €

/** What is wrong, field by field. */
export function errorsInCampaign(
  scene: Scene,
  by: PersonId,
  fields: CampaignFields,
  current: Campaign | undefined,
): Errors {
  const others = [...scene.facts.campaigns.values()].filter((each) => each.id !== current?.id);
  return {
    ...nameErrors(fields, others),
    ...dateErrors(fields, current, scene.calendars.dayOf(by, scene.now)),
    ...moneyErrors(fields),
    ...peopleErrors(scene, fields, current),
  };
}

/** What another campaign is called, or has as its channel, is taken. */
function nameErrors({ client, name, aliases, channel }: CampaignFields, others: readonly Campaign[]): Errors {
  const errors: Errors = {};
  if (client === '') errors.client = 'Say whose campaign it is';
  const twin = others.find((each) => each.client === client && each.name === name);
  const meant = name === '' ? undefined : others.find((each) => hasName(each.aliases, name));
  if (twin) errors.name = `${fullName(twin)} exists already`;
  else if (meant) errors.name = `“${name}” already means ${fullName(meant)}`;
  for (const alias of aliases) {
    const owner = others.find((each) => hasName([each.name, fullName(each), ...each.aliases], alias));
    if (owner) errors.aliases = `“${alias}” already means ${fullName(owner)}`;
  }
  const sharing = channel && others.find((each) => each.channel === channel);
  if (sharing) errors.channel = `That channel is ${fullName(sharing)}'s`;
  return errors;
}

function dateErrors(
  { start, deadline }: CampaignFields,
  current: Campaign | undefined,
  today: IsoDate,
): Errors {
  if (deadline === null) return {};
  if (start && deadline < start) return { deadline: 'That is before the start' };
  return deadline < today && deadline !== current?.deadline ? { deadline: 'That day is past' } : {};
}

function moneyErrors({ budget, currency }: CampaignFields): Errors {
  const errors: Errors = {};
  if (budget !== null && budget < 0) errors.budget = 'A budget cannot be less than nothing';
  else if (budget !== null && !Number.isSafeInteger(budget))
    errors.budget = 'A total in whole units, such as 20000';
  if (currency !== null && !CURRENCY.test(currency)) errors.currency = 'Three letters, such as EUR';
  return errors;
}

const hasName = (names: readonly string[], asked: string) =>
  names.some((name) => name.toLowerCase() === asked.toLowerCase());

/** Whoever is newly picked is on the team; who has left since stands until their work is handed on. */
function peopleErrors(scene: Scene, fields: CampaignFields, current: Campaign | undefined): Errors {
  const { accountManager, deputy, members } = fields;
  const before = new Set(current?.members.map(({ person }) => person));
  const gone = (id: PersonId) => {
    const person = scene.facts.people.get(id);
    return person === undefined || !isOnTeam(person, scene.calendars.dayOf(id, scene.now));
  };
  const told = (id: PersonId) => `${scene.facts.people.get(id)?.name ?? id} is not on the team`;
  const errors: Errors = {};
  if (!accountManager) errors.accountManager = 'Pick who leads it';
  else if (accountManager !== current?.accountManager && gone(accountManager))
    errors.accountManager = told(accountManager);
  if (deputy && deputy !== current?.deputy && gone(deputy)) errors.deputy = told(deputy);
  const leaver = members.find((id) => !before.has(id) && gone(id));
  if (leaver) errors.members = told(leaver);
  return errors;
}
