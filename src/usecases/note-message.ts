// One message of a person, read and acted on in one transaction: event seen, facts changed, notices to send.
import { asId, type ChannelId, type MessageTs, type PersonId } from '../domain/ids.ts';
import { NOTHING_READ, type Reading, type RepliedTo } from '../domain/interpretations.ts';
import type { DmReply, MessageRef } from '../domain/notices.ts';
import { isOnTeam } from '../domain/people.ts';
import { withOffset } from '../domain/plain-date.ts';
import { applyReading } from './apply-reading.ts';
import { confirmBack } from './confirm-back.ts';
import { type Deps, inTransaction } from './deps.ts';
import { say } from './say.ts';
import type { Scene } from './scene.ts';
import { switchReading } from './switch-reading.ts';
import { withdrawChanges } from './withdraw-changes.ts';
import { withdrawMessage } from './withdraw-message.ts';

/** A message as the Slack edge hands it in. */
export interface HeardMessage {
  readonly channel: ChannelId;
  readonly ts: MessageTs;
  readonly author: PersonId;
  readonly text: string;
  /** When it was first sent: an edited message is re-read against that. */
  readonly sentAt: Date;
  /** The first message of the thread that it answers in. */
  readonly threadTs: MessageTs | null;
  readonly audience: 'team' | 'outside' | 'dm';
  /** All keys under which the event may come again. */
  readonly eventKeys: readonly string[];
}

export type Heard = 'seen_before' | 'not_read' | 'nothing' | 'understood';

/** Reads a new message and does what follows from it. */
export function noteMessage(deps: Deps, message: HeardMessage, now: Date): Heard {
  const note = (scene: Scene): Heard => {
    if (!scene.store.seenEvents.remember(message.eventKeys, now)) return 'seen_before';
    scene.store.channels.read(message.channel, message.ts);
    return hear(deps, scene, message);
  };
  return inTransaction(deps, now, note, saysNothing);
}

/** Reads an edited message anew against the time when it was first sent. */
export function noteEdit(deps: Deps, message: HeardMessage, now: Date): Heard {
  const note = (scene: Scene): Heard => {
    if (!scene.store.seenEvents.remember(message.eventKeys, now)) return 'seen_before';
    const person = readablePerson(scene, message);
    if (!person) return 'not_read';
    const reading = read(deps, scene, message);
    return applyReading(scene, message, reading, 'edited') ? 'understood' : 'nothing';
  };
  return inTransaction(deps, now, note, saysNothing);
}

const saysNothing = (heard: Heard) => heard !== 'understood';

/** Withdraws what a deleted message said. */
export function noteDeletion(
  deps: Deps,
  at: MessageRef & { readonly sentAt: Date; readonly eventKeys: readonly string[] },
  now: Date,
): void {
  inTransaction(deps, now, (scene) => {
    if (!scene.store.seenEvents.remember(at.eventKeys, now)) return;
    scene.store.acts.perform('message.delete', null, now, () => withdrawMessage(scene, at.channel, at.ts));
    withdrawChanges(scene, at, at.sentAt);
  });
}

function hear(deps: Deps, scene: Scene, message: HeardMessage): Heard {
  const person = scene.facts.people.get(message.author);
  if (!person || !isOnTeam(person, scene.calendars.dayOf(person.id, scene.now)))
    return strange(scene, message);
  const switched = message.audience === 'dm' ? switchReading(scene, person, message.text) : null;
  if (switched) return answer(scene, message, switched);
  if (!readablePerson(scene, message)) return 'not_read';
  const reading = read(deps, scene, message);
  const understood = applyReading(scene, message, reading, 'new');
  if (message.audience !== 'outside' && !saysAway(reading, person.id))
    confirmBack(scene, person, message.sentAt);
  if (understood) return 'understood';
  return message.audience === 'dm' ? answer(scene, message, 'nothing') : 'nothing';
}

/** True where the author says that they are away, or asks about it: no sign of being back. */
function saysAway(reading: Reading, author: PersonId): boolean {
  return reading.interpretations.some(
    (each) => each.kind === 'absence' && each.person === author && each.availability === 'away',
  );
}

/** The author, where what they write may be read: of the team, and not opted out (a DM with the bot is always read). */
function readablePerson(scene: Scene, message: HeardMessage) {
  const person = scene.facts.people.get(message.author);
  if (!person || !isOnTeam(person, scene.calendars.dayOf(person.id, scene.now))) return null;
  return person.readingOff && message.audience !== 'dm' ? null : person;
}

function read(deps: Deps, scene: Scene, message: HeardMessage): Reading {
  const person = scene.facts.people.get(message.author);
  if (!person) return NOTHING_READ;
  const inReplyTo = message.threadTs && message.threadTs !== message.ts ? threadOf(scene, message) : null;
  return deps.reader.read(
    {
      id: message.ts,
      text: message.text,
      sentAt: withOffset(message.sentAt, person.timeZone),
      author: message.author,
      channel: message.channel,
      ...(inReplyTo ? { inReplyTo } : {}),
    },
    scene.now,
  );
}

/** Whose absence the thread's first message said, so that a reply can offer to take the work. */
function threadOf(scene: Scene, message: HeardMessage): RepliedTo {
  const ts = asId<MessageTs>(message.threadTs as string);
  const absent = scene.store.sources
    .standingAtMessage(message.channel, ts)
    .map(({ absence }) => scene.store.absences.get(absence)?.person)
    .filter((id) => id !== undefined);
  return { absent };
}

function strange(scene: Scene, message: HeardMessage): Heard {
  return message.audience === 'dm' ? answer(scene, message, 'stranger') : 'not_read';
}

function answer(scene: Scene, message: HeardMessage, reply: DmReply): Heard {
  say(scene, { kind: 'dm_reply', person: message.author, reply });
  return 'not_read';
}
