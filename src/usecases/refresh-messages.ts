// Living messages other than the morning one are edited where they stand whenever what they say has changed: those of
// today and yesterday, and any older one whose facts were just written.
import type { AbsenceId, CoverId } from '../domain/ids.ts';
import { asId } from '../domain/ids.ts';
import type { Notice } from '../domain/notices.ts';
import { localDate } from '../domain/plain-date.ts';
import { digestOf, type Prompt } from '../store/prompts.ts';
import { describeNotice } from './describe-notice.ts';
import { say } from './say.ts';
import type { Scene } from './scene.ts';

const ALIVE_MS = 36 * 60 * 60 * 1000;

/** Has each one edited that no longer says what is true. */
export function refreshMessages(scene: Scene): void {
  const { prompts } = scene.store;
  const touched = scene.store.takeTouched().flatMap((row) => messagesAbout(scene, row));
  const alive = prompts.postedSince(new Date(scene.now.getTime() - ALIVE_MS));
  const due = new Map([...touched, ...alive].map((prompt) => [prompt.key, prompt]));
  for (const prompt of due.values()) {
    if (!prompt.ts || prompt.notice.kind === 'morning' || isOfAnotherDay(scene, prompt.notice)) continue;
    const content = describeNotice(scene, prompt.notice);
    if (content && digestOf(content) !== prompt.digest) say(scene, prompt.notice);
  }
}

/** The messages that tell of a row, however old. */
function messagesAbout(scene: Scene, row: string): Prompt[] {
  const { prompts, sources, covers } = scene.store;
  const [table = '', id = ''] = row.split(':');
  if (table === 'absence') {
    const receipts = sources
      .everOf(asId<AbsenceId>(id))
      .flatMap(({ source }) => (source.kind === 'message' ? [`receipt:${source.channel}:${source.ts}`] : []));
    return [...receipts, `receipt:${id}`, `reported:${id}`].flatMap((key) => prompts.get(key) ?? []);
  }
  if (table === 'campaign_change') return [...prompts.under(`change:${id}:`), ...prompts.under(`ask:${id}:`)];
  const cover = table === 'cover' ? covers.get(asId<CoverId>(id)) : null;
  return cover ? prompts.under(`cover:${cover.holder}:${cover.assignedBy}:`) : [];
}

/** A digest tells of its day alone: the day after, it is left as it was. */
function isOfAnotherDay(scene: Scene, notice: Notice): boolean {
  return notice.kind === 'digest' && notice.day !== localDate(scene.now, scene.facts.settings.timeZone);
}
