// What a visitor is shown to try, found in the agency's own data, so that it works for any.
import { type Campaign, fullName } from '../domain/campaigns.ts';
import type { PersonId } from '../domain/ids.ts';
import { firstName } from '../domain/people.ts';
import { addDays, formatDay, type IsoDate, instantOf, localDate, weekdayOf } from '../domain/plain-date.ts';
import { isClosed } from '../domain/settings.ts';
import { isOpen } from '../domain/tasks.ts';
import type { Landmark } from '../sandbox/people/landmarks.ts';
import type { Hint } from '../sandbox/protocol.ts';
import type { Store } from '../store/store.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Three things to try, each naming whom to act as and where. */
export function thingsToTry(store: Store, now: Date): Hint[] {
  const { timeZone } = store.settings.read();
  const today = localDate(now, timeZone);
  const campaigns = store.campaigns.all().filter((each) => each.status === 'active' && each.channel !== null);
  const task = store.tasks
    .where()
    .find(
      (each) =>
        isOpen(each) &&
        each.clientFacing &&
        each.due === today &&
        each.owner !== null &&
        isIn(store, each.owner, today),
    );
  const touched = campaigns.find((each) => each.id === task?.campaign) ?? campaigns[0];
  if (!touched) return [];
  const other =
    campaigns.find((each) => each.accountManager !== touched.accountManager && each.deadline !== null) ??
    touched;
  return [
    absence(store, touched, task?.owner ?? touched.accountManager),
    change(other),
    question(store, touched),
  ];
}

function absence(store: Store, campaign: Campaign, owner: PersonId): Hint {
  const team = channelCalled(store, 'team') ?? (campaign.channel as string);
  const manager = nameOf(store, campaign.accountManager);
  return {
    as: owner,
    conversation: team,
    text: `Write “out today”. Then act as ${manager} and open the message from Understudy.`,
  };
}

function change(campaign: Campaign): Hint {
  const channel = campaign.channel as string;
  const day = campaign.deadline ? nextMonday(campaign.deadline) : null;
  const when = day
    ? `moved to ${WEEKDAYS[weekdayOf(day) - 1]} ${formatDay(day).split(' ').slice(1).join(' ')}`
    : 'on hold';
  return {
    as: campaign.accountManager,
    conversation: channel,
    text: `Write “${campaign.client} launch ${when}”.`,
  };
}

function question(store: Store, campaign: Campaign): Hint {
  const team = channelCalled(store, 'team') ?? (campaign.channel as string);
  return {
    as: campaign.accountManager,
    conversation: team,
    text: `Type /whois-on ${fullName(campaign).toLowerCase()}`,
  };
}

/** Today's digest: its time of the clock's day, or of the next working day. */
export function digestLandmark(store: Store, clock: { now(): Date }): Landmark {
  return {
    id: 'digest',
    label: 'Jump to the digest',
    at: () => {
      const settings = store.settings.read();
      const { timeZone, digestTime } = settings;
      let day = localDate(clock.now(), timeZone);
      while (weekdayOf(day) > 5 || isClosed(settings, day)) day = addDays(day, 1);
      return instantOf(day, digestTime, timeZone);
    },
    channel: () => store.settings.read().digestChannel ?? '',
  };
}

function nextMonday(day: IsoDate): IsoDate {
  let next = addDays(day, 1);
  while (weekdayOf(next) !== 1) next = addDays(next, 1);
  return next;
}

const isIn = (store: Store, person: PersonId, day: IsoDate) =>
  !store.absences
    .where("person = @person AND state = 'active'", { person })
    .some((each) => each.from <= day && (each.to === null || each.to >= day));

function nameOf(store: Store, id: PersonId): string {
  const person = store.people.get(id);
  return person ? firstName(person) : id;
}

const channelCalled = (store: Store, name: string) =>
  store.channels.all().find((each) => each.name === name)?.id ?? null;
const channelName = (store: Store, id: string) =>
  store.channels.all().find((each) => each.id === id)?.name ?? id;

/** A hint as the terminal tells it: whom to act as, and where. */
export function tellHint(store: Store, { as, conversation, text }: Hint): string {
  return `Act as ${nameOf(store, as as PersonId)}, in #${channelName(store, conversation)}: ${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}
