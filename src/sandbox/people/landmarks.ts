import type { ActResult, LandmarkInfo } from '../protocol.ts';
import { stampOf } from '../workspace/message-stamps.ts';
import type { Message } from '../workspace/model.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** A moment of the day worth going to, as the caller tells it. */
export interface Landmark {
  readonly id: string;
  readonly label: string;
  /** The instant on the present day, or on the next day that has one. */
  readonly at: () => Date;
  /** The id of the channel where something will then be posted. */
  readonly channel: () => string;
  /** Whether a message of the app in that channel is the one; any, from `at` on, if not given. */
  readonly isIt?: (message: { readonly text: string; readonly metadata: unknown }) => boolean;
}

/** The landmark's message, if the app has posted it at or after the landmark's time. */
function messageAt(workspace: Workspace, { at, channel, isIt = () => true }: Landmark): Message | null {
  const from = stampOf(at());
  const messages = workspace.conversations.get(channel())?.messages ?? [];
  const { botId } = workspace.seed.bot;
  return messages.find((each) => each.bot?.botId === botId && each.ts >= from && isIt(each)) ?? null;
}

/** The landmark as the page shows it. */
export function landmarkInfo(workspace: Workspace, landmark: Landmark): LandmarkInfo {
  const { id, label, at, channel } = landmark;
  const messageTs = messageAt(workspace, landmark)?.ts ?? null;
  return { id, label, at: at().toISOString(), channel: channel(), messageTs };
}

/** Opens the landmark's message, or moves the clock to its time if that is still to come. */
export function goTo(workspace: Workspace, landmark: Landmark): ActResult {
  const channel = landmark.channel();
  const message = messageAt(workspace, landmark);
  if (message !== null) return { ok: true, open: { channel, ts: message.ts } };
  if (landmark.at() > workspace.clock.now()) workspace.clock.moveTo(landmark.at());
  return { ok: true, open: { channel } };
}
