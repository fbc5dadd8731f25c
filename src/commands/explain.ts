import type { Explanation, IncomingMessage, Interpretation, Reading } from '../domain/interpretations.ts';

/** What decided the reading of one message, in lines for its author's own terminal. */
export function explain(message: IncomingMessage, reading: Reading): string {
  const { id } = message;
  const lines = [
    ...reading.interpretations.map((each, index) => explainOne(id, each, reading.explanations[index])),
    ...reading.questions.map(({ candidates }) => `${id}: which of ${candidates.join(', ')} is meant?\n`),
    ...reading.offers.map(({ person }) => `${id}: ${person} offers to take work\n`),
  ];
  return lines.length > 0 ? lines.join('') : `${id}: says nothing\n`;
}

function explainOne(id: string, interpretation: Interpretation, why: Explanation | undefined): string {
  if (!why) return `${id}: ${interpretation.kind}\n`;
  const words = why.evidence.map(({ start, end, text, as }) => `    "${text}" (${start}-${end}) as ${as}\n`);
  const assumed = why.assumed.length > 0 ? [`    assumed: ${why.assumed.join('; ')}\n`] : [];
  return [`${id}: ${interpretation.kind} by ${why.rule}\n`, ...words, ...assumed].join('');
}
