// "I wanted to let you know that I'm off Friday", "can I just say": words of wishing and asking that only lead to what is told.
import type { Cue } from './lexicon.ts';
import type { Token } from './text.ts';

const HEDGES = new Set(['doubt', 'request', 'asking']);
const LEADS = new Set(
  'to only just quickly also please you i we like wanted want briefly hereby once again here have already ever'.split(
    ' ',
  ),
);
const SAYS = new Set(
  'say tell inform mention flag remind share announce notify update warn state report note said told mentioned flagged shared announced posted updated warned noted'.split(
    ' ',
  ),
);
const GIVES = new Set(['let', 'make', 'give', 'drop', 'send', 'put', 'leave', 'post', 'be']);
const NEWS = new Set([
  'know',
  'aware',
  'heads',
  'notice',
  'warning',
  'reminder',
  'note',
  'fyi',
  'clear',
  'transparent',
]);
const LEADS_AT_MOST = 4;
const NEWS_WITHIN = 6;

/** The cues without hedges that only introduce what is told. */
export function withoutIntroductions(cues: readonly Cue[], tokens: readonly Token[]): readonly Cue[] {
  return cues.filter((cue) => !(isHedge(cue, tokens) && introduces(cue, tokens)));
}

/** "Not sure if I mentioned": an "if" only after words of not knowing. */
const isHedge = ({ cue, start }: Cue, tokens: readonly Token[]) =>
  HEDGES.has(cue) || (cue === 'if' && UNSURE.has(tokens[start - 1]?.norm ?? ''));

const UNSURE = new Set(['sure', 'remember', 'recall', 'certain', 'know']);

function introduces({ end }: Cue, tokens: readonly Token[]): boolean {
  let at = end;
  while (at - end < LEADS_AT_MOST && LEADS.has(tokens[at]?.norm ?? '')) at += 1;
  const verb = tokens[at]?.norm ?? '';
  if (SAYS.has(verb)) return true;
  return (
    GIVES.has(verb) &&
    tokens.slice(at + 1, at + NEWS_WITHIN).some(({ norm, kind }) => kind === 'word' && NEWS.has(norm))
  );
}
