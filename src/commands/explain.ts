import type { Explanation, IncomingMessage, Interpretation, Reading } from '../domain/interpretations.ts';

/** What decided the reading of one message, in lines for its author's own terminal. */
export function explain(message: IncomingMessage, reading: Reading): string {
  if (reading.interpretations.length === 0) return `${message.id}: says nothing\n`;
  return reading.interpretations
    .map((interpretation, index) => explainOne(message.id, interpretation, reading.explanations[index]))
    .join('');
}

function explainOne(id: string, interpretation: Interpretation, why: Explanation | undefined): string {
  if (!why) return `${id}: ${interpretation.kind}\n`;
  const words = why.evidence.map(({ start, end, text, as }) => `    "${text}" (${start}-${end}) as ${as}\n`);
  const assumed = why.assumed.length > 0 ? [`    assumed: ${why.assumed.join('; ')}\n`] : [];
  return [`${id}: ${interpretation.kind} by ${why.rule}\n`, ...words, ...assumed].join('');
}
