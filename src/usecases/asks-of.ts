import type { NoticeContent } from '../domain/contents.ts';
import { asksOfMorning } from './describe-morning.ts';

/** Keys of the questions that a message puts to its reader. */
export function asksOf(content: NoticeContent): readonly string[] {
  return content.kind === 'morning' ? asksOfMorning(content) : [];
}
