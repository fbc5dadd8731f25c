// The outbox on its way to Slack, one message after the other. What a notice says is asked at that moment; a living
// message is edited where it stands, or posted anew with the old one closed.
import type { NoticeContent } from '../domain/contents.ts';
import type { ChannelId, MessageTs } from '../domain/ids.ts';
import { livingKey, type Notice } from '../domain/notices.ts';
import type { OutboxEntry } from '../store/outbox.ts';
import { digestOf, type Prompt } from '../store/prompts.ts';
import type { Store } from '../store/store.ts';
import type { ChannelAudience } from './channel-audience.ts';
import { classifyFailure, type Failure } from './classify-failure.ts';
import type { OutgoingMessage, Posted, SlackPort } from './slack-port.ts';

const BACKOFF_S = [1, 5, 15, 60, 300, 900, 1800, 3600];
const GIVE_UP_AFTER = 12; // attempts: about a working day

export interface DeliveryParts {
  readonly store: Store;
  readonly port: SlackPort;
  readonly audience: ChannelAudience;
  readonly now: () => Date;
  /** What the notice says now; null where there is nothing to say any more. */
  /** `anew`: it is about to be posted, again where it stands already. */
  readonly describe: (notice: Notice, now: Date, anew: boolean) => NoticeContent | null;
  /** What is said to someone of the team where people outside it read the channel; null where nothing is. */
  readonly insteadOf: (notice: Notice, now: Date) => Notice | null;
  /** Adds what only Slack knows and nobody keeps; gives the content as it is where there is nothing to add. Never throws. */
  readonly lookUp: (notice: Notice, content: NoticeContent) => Promise<NoticeContent>;
  readonly render: (content: NoticeContent) => OutgoingMessage;
  /** Keys of the questions that the content asks of its reader. */
  readonly asksOf: (content: NoticeContent) => readonly string[];
  /** What stands in a morning message that a newer one replaced. */
  readonly renderReplaced: (link: string | null) => OutgoingMessage;
  readonly log: { warn(fields: object, text: string): void; error(fields: object, text: string): void };
}

/** Sends what is due, in order, until nothing is; never throws for what Slack answers. */
export function createDelivery(parts: DeliveryParts) {
  let running: Promise<void> | null = null;
  let again = false;
  let stopped = false;

  const nextDue = () => (stopped ? undefined : parts.store.outbox.due(parts.now(), 1)[0]);

  async function run(): Promise<void> {
    do {
      again = false;
      for (let entry = nextDue(); entry; entry = nextDue()) await deliver(parts, entry);
    } while (again);
  }

  return {
    /** Starts sending, or, while sending is under way, has it look once more. Resolves when all is sent. */
    wake: (): Promise<void> => {
      again = true;
      running ??= run().finally(() => {
        running = null;
      });
      return running;
    },
    /** Lets the message under way finish and sends no more. */
    stop: async (): Promise<void> => {
      stopped = true;
      await running;
    },
  };
}

async function deliver(parts: DeliveryParts, entry: OutboxEntry): Promise<void> {
  const now = parts.now();
  try {
    await send(parts, entry, now);
  } catch (error) {
    const failure = classifyFailure(error);
    if (!failure)
      parts.log.error({ err: error, notice: entry.notice.kind }, 'a notice could not be prepared');
    settle(parts, entry, failure ?? { kind: 'refused', problem: 'internal' }, now);
  }
}

async function send(parts: DeliveryParts, entry: OutboxEntry, now: Date): Promise<void> {
  const { store } = parts;
  const { notice } = entry;
  if (notice.kind === 'reaction') {
    if ((await parts.audience.of(notice.at.channel, true)) !== 'outside') {
      await parts.port.react(notice.at, notice.name, notice.on);
    }
    return store.outbox.sent(entry, now);
  }
  const content = parts.describe(notice, now, entry.repost);
  if (!content) return store.outbox.dropped(entry.id, now);
  const writes = store.writes();
  const recipient = recipientOf(notice);
  if (isChannel(recipient) && (await parts.audience.of(recipient as ChannelId, true)) === 'outside') {
    return store.transact(() => {
      store.outbox.dropped(entry.id, now);
      const instead = parts.insteadOf(notice, now);
      if (instead) store.outbox.add({ key: livingKey(instead), notice: instead, dueAt: now, now });
    });
  }
  const message = async () => parts.render(await parts.lookUp(notice, content));
  const digest = digestOf(content);
  const prompt = entry.key === null ? null : store.prompts.get(entry.key);
  if (entry.key !== null && prompt?.ts && prompt.channel && !entry.repost) {
    if (prompt.digest !== digest)
      await parts.port.update({ channel: prompt.channel, ts: prompt.ts }, await message());
    return store.transact(() => {
      // What was settled meanwhile counts as new when it is asked again.
      const asks = prompt.asks.filter((ask) => parts.asksOf(content).includes(ask));
      const overtaken = store.writes() !== writes;
      store.prompts.put({ ...prompt, notice, digest, asks, revision: prompt.revision + 1 });
      store.outbox.sent(entry, now);
      if (overtaken) sayAgain(parts, entry, digest);
    });
  }
  const posted = await post(parts, entry, recipient, await message());
  store.transact(() => {
    const overtaken = store.writes() !== writes;
    if (entry.key !== null) {
      const previous = prompt?.channel && prompt.ts ? { channel: prompt.channel, ts: prompt.ts } : null;
      store.prompts.put(
        postedPrompt(
          entry,
          entry.key,
          recipient,
          posted,
          digest,
          parts.asksOf(content),
          now,
          prompt,
          previous,
        ),
      );
    }
    store.outbox.sent(entry, now);
    if (overtaken) sayAgain(parts, entry, digest);
  });
  if (prompt?.channel && prompt.ts) await closeOld(parts, { channel: prompt.channel, ts: prompt.ts }, posted);
}

/** What changed while the message was on its way is edited in: nobody else has seen that it is out of date. */
function sayAgain(
  { store, describe, now }: DeliveryParts,
  { key, notice }: OutboxEntry,
  digest: string,
): void {
  const content = key === null || notice.kind === 'reaction' ? null : describe(notice, now(), false);
  if (content && digestOf(content) !== digest) store.outbox.add({ key, notice, dueAt: now(), now: now() });
}

function postedPrompt(
  entry: OutboxEntry,
  key: string,
  recipient: string,
  posted: Posted,
  digest: string,
  asks: readonly string[],
  now: Date,
  prompt: Prompt | null,
  previous: { channel: ChannelId; ts: MessageTs } | null,
): Prompt {
  return {
    key,
    notice: entry.notice,
    recipient,
    channel: posted.channel as ChannelId,
    ts: posted.ts as MessageTs,
    postedAt: now,
    revision: (prompt?.revision ?? 0) + 1,
    digest,
    asks,
    previousChannel: previous?.channel ?? null,
    previousTs: previous?.ts ?? null,
  };
}

/** Posts, unless an earlier attempt that got no answer turns out to have gone through. */
async function post(
  parts: DeliveryParts,
  entry: OutboxEntry,
  recipient: string,
  message: OutgoingMessage,
): Promise<Posted> {
  const id = `outbox_${entry.id}`;
  const earlier = entry.unsure ? await parts.port.find(recipient, id) : null;
  return earlier ?? parts.port.post(recipient, message, id);
}

/** Closing the old message is a courtesy: where it fails the new one stands all the same. */
async function closeOld(parts: DeliveryParts, old: Posted, posted: Posted): Promise<void> {
  try {
    await parts.port.update(old, parts.renderReplaced(await parts.port.permalink(posted)));
  } catch (error) {
    parts.log.warn({ err: error }, 'an old morning message could not be closed');
  }
}

function settle(parts: DeliveryParts, entry: OutboxEntry, failure: Failure, now: Date): void {
  const { outbox, prompts } = parts.store;
  switch (failure.kind) {
    case 'already':
      outbox.sent(entry, now);
      break;
    case 'wait':
      outbox.retryAt(entry.id, later(now, failure.seconds), entry.unsure, 'rate limited');
      break;
    case 'message_gone':
      // A living message is posted anew; a message that was to be reacted to is simply gone.
      if (entry.key === null) outbox.dropped(entry.id, now);
      else {
        prompts.remove(entry.key);
        outbox.retryAt(entry.id, now, false, 'the message to edit is gone');
      }
      break;
    case 'unsure':
      if (entry.attempts >= GIVE_UP_AFTER) giveUp(parts, entry, failure.problem, now);
      else outbox.retryAt(entry.id, later(now, backoffSeconds(entry.attempts)), true, failure.problem);
      break;
    case 'refused':
      giveUp(parts, entry, failure.problem, now);
  }
}

function giveUp(parts: DeliveryParts, entry: OutboxEntry, problem: string, now: Date): void {
  parts.log.error(
    { notice: entry.notice.kind, problem, attempts: entry.attempts + 1 },
    'Slack did not take a notice',
  );
  parts.store.outbox.failed(entry.id, problem, now);
}

const backoffSeconds = (attempts: number) => BACKOFF_S[Math.min(attempts, BACKOFF_S.length - 1)] as number;

const later = (now: Date, seconds: number) => new Date(now.getTime() + seconds * 1000);

const isChannel = (recipient: string) => recipient.startsWith('C') || recipient.startsWith('G');

/** The user or channel id that a notice goes to. */
function recipientOf(notice: Exclude<Notice, { kind: 'reaction' }>): string {
  switch (notice.kind) {
    case 'receipt':
    case 'which_person':
    case 'change_receipt':
      return notice.author;
    case 'reported':
    case 'return_brief':
    case 'before_you_go':
    case 'dm_reply':
    case 'handed_on':
    case 'stale_tasks':
      return notice.person;
    case 'morning':
    case 'new_channel':
    case 'leaver':
    case 'change_ask':
    case 'handover_ask':
    case 'line_to_copy':
      return notice.reader;
    case 'cover_request':
    case 'given_back':
      return notice.holder;
    case 'channel_line':
    case 'change_line':
    case 'digest':
      return notice.channel;
    case 'introduction':
      return notice.inviter ?? notice.channel;
  }
}
