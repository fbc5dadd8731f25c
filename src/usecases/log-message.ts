// Message shortcuts: what was not heard, or wrongly, is logged by hand, filled in as far as the words are understood. A
// message of someone who switched reading off is not read, here neither (product rule 9).
import type { AbsenceSource } from '../domain/absences.ts';
import type { Answer } from '../domain/answers.ts';
import { isRunning } from '../domain/campaigns.ts';
import { asId, type CampaignId, type ChannelId, type MessageTs, type PersonId } from '../domain/ids.ts';
import {
  type CampaignChangeInterpretation,
  type Change,
  NOTHING_READ,
  type Reading,
} from '../domain/interpretations.ts';
import type { LogAbsenceForm, LogChangeForm } from '../domain/log-contents.ts';
import { may } from '../domain/permissions.ts';
import { type IsoDate, withOffset } from '../domain/plain-date.ts';
import { tellReported } from './apply-reading.ts';
import { type Deps, inTransaction } from './deps.ts';
import { hearChanges } from './hear-changes.ts';
import { noteAbsence } from './note-absence.ts';
import { say } from './say.ts';
import { readScene, type Scene } from './scene.ts';

/** A message that a shortcut was used on. */
export interface PickedMessage {
  readonly channel: ChannelId;
  readonly ts: MessageTs;
  readonly author: PersonId | null;
  readonly text: string;
  readonly sentAt: Date;
}

/** *Log as absence*, filled in. */
export function logAbsenceForm(deps: Deps, message: PickedMessage, now: Date): LogAbsenceForm {
  const scene = readScene(deps.store, now);
  const said = readPicked(deps, scene, message).interpretations.find((each) => each.kind === 'absence');
  const today = scene.calendars.dayOf(message.author ?? ('' as PersonId), now);
  const known = message.author !== null && scene.facts.people.has(message.author) ? message.author : null;
  return {
    at: { channel: message.channel, ts: message.ts },
    person: said ? asId<PersonId>(said.person) : known,
    from: said?.from ?? today,
    to: said ? said.to : today,
    availability: said?.availability ?? 'away',
  };
}

/** *Log as campaign change*, filled in. */
export function logChangeForm(deps: Deps, message: PickedMessage, now: Date): LogChangeForm {
  const scene = readScene(deps.store, now);
  const said = readPicked(deps, scene, message).interpretations.find(
    (each) => each.kind === 'campaign_change',
  );
  const here = [...scene.facts.campaigns.values()].find(
    (each) => each.channel === message.channel && isRunning(each),
  );
  const campaign = said?.campaign ? asId<CampaignId>(said.campaign) : (here?.id ?? null);
  return {
    at: { channel: message.channel, ts: message.ts },
    campaign: campaign ? { id: campaign, name: scene.campaignName(campaign) } : null,
    change: said?.change ?? 'deadline',
    newDate: said?.newDate ?? null,
    amount: said?.amount ?? null,
  };
}

function readPicked(deps: Deps, scene: Scene, message: PickedMessage): Reading {
  const person = message.author ? scene.facts.people.get(message.author) : undefined;
  if (!person || person.readingOff) return NOTHING_READ;
  const { channel, ts, text } = message;
  return deps.reader.read(
    { id: ts, text, author: person.id, channel, sentAt: withOffset(message.sentAt, person.timeZone) },
    scene.now,
  );
}

/** Records the absence that the form says, as reported by whoever logged it. */
export function logAbsence(
  deps: Deps,
  by: PersonId,
  wish: Pick<LogAbsenceForm, 'from' | 'to' | 'availability'> & { person: PersonId },
  now: Date,
): Answer | null {
  return inTransaction(deps, now, (scene) => {
    if (!scene.facts.people.has(wish.person)) return { kind: 'gone' };
    if (!may(scene.facts, by, { action: 'report_absence', person: wish.person }, now)) {
      return { kind: 'not_allowed', who: ['a colleague on the same campaign'], what: 'report this' };
    }
    scene.store.acts.perform('absence.log', by, now, (act) => {
      const source: AbsenceSource = { kind: 'form', by, at: now };
      const { from, to, availability } = wish;
      const said = {
        from,
        to,
        availability,
        startTime: null,
        endTime: null,
        part: null,
        certainty: 'stated',
        endAssumed: false,
        coverBy: [],
      } as const;
      const id = noteAbsence(scene, wish.person, said, source);
      tellReported(scene, id, by);
      say(scene, { kind: 'receipt', author: by, source: { kind: 'absence', absence: id }, act, returns: [] });
    });
    return null;
  });
}

/** Handles the change that the form says as if whoever logged it had said it. */
export function logChange(
  deps: Deps,
  by: PersonId,
  at: LogChangeForm['at'],
  wish: { campaign: CampaignId; change: Change; newDate: IsoDate | null; amount: number | null },
  now: Date,
): void {
  inTransaction(deps, now, (scene) => {
    const said: CampaignChangeInterpretation = {
      kind: 'campaign_change',
      campaign: wish.campaign,
      change: wish.change,
      certainty: 'stated',
      ...(wish.newDate ? { newDate: wish.newDate } : {}),
      ...(wish.amount !== null ? { amount: wish.amount } : {}),
    };
    // Said by whoever logs it, in no place: the message itself may be anyone's.
    const message = {
      ...at,
      author: by,
      text: '',
      sentAt: now,
      threadTs: null,
      audience: 'dm',
      eventKeys: [],
    } as const;
    hearChanges(scene, message, [said], true);
  });
}
