// One interpretation per campaign and change, with the words that say it.
import type { CampaignChangeInterpretation } from '../../domain/interpretations.ts';
import type { Finding } from '../scene.ts';
import { type ReadText, wordsOf } from '../text.ts';
import type { ChangeScene, Draft } from './reading.ts';
import { clauseOf } from './stance-cues.ts';
import { type About, campaignsOf } from './which-campaign.ts';

const DETAIL_AT_MOST = 200;

interface Settled {
  readonly draft: Draft;
  readonly about: About;
}

/** One interpretation per campaign and change: the one that tells most, of equals the later. */
export function settle(
  drafts: readonly Draft[],
  of: ChangeScene,
  text: ReadText,
): Finding<CampaignChangeInterpretation>[] {
  const kept = new Map<string, Settled>();
  for (const draft of drafts) {
    for (const about of campaignsOf(draft, of)) {
      const key = `${about.campaign ?? (about.candidates ?? []).join(' ')} ${draft.change}`;
      const known = kept.get(key);
      if (known === undefined || tells(draft) >= tells(known.draft)) kept.set(key, { draft, about });
    }
  }
  const settled = [...kept.values()];
  return settled
    .filter((each) => !isMootIn(each, settled) && !isOfMove(each, settled, text))
    .map((each) => finding(each, text));
}

/** A campaign that is cancelled has no budget to speak of, and is neither paused nor launched. */
const isMootIn = ({ draft, about }: Settled, all: readonly Settled[]) =>
  isToldOfEach({ draft, about }, all) ||
  ((draft.change === 'paused' ||
    draft.change === 'launched' ||
    (draft.change === 'budget' && Object.keys(draft.values).length === 0)) &&
    all.some((other) => other.draft.change === 'cancelled' && other.about.campaign === about.campaign));

const STARTS = /^start/; // yes: starting · no: restart

/** "Tom's moving onto Acme starting Monday": the day is of who moves. */
const isOfMove = ({ draft, about }: Settled, all: readonly Settled[], { tokens }: ReadText) =>
  draft.change === 'deadline' &&
  STARTS.test(tokens[draft.start]?.norm ?? '') &&
  all.some(
    (other) =>
      other.draft.change === 'staffing' &&
      other.draft.sentence === draft.sentence &&
      other.draft.start < draft.start &&
      !tokens.slice(other.draft.end, draft.start).some(({ norm }) => norm === ',') &&
      other.about.campaign === about.campaign,
  );

/** One of a client's campaigns, where the same is told of each by name. */
const isToldOfEach = ({ draft, about }: Settled, all: readonly Settled[]) =>
  about.campaign === null &&
  (about.candidates ?? []).every((id) =>
    all.some((other) => other.draft.change === draft.change && other.about.campaign === id),
  );

/** A date tells more than a shift, a figure more than none. */
const tells = ({ values }: Draft) => (values.newDate === undefined ? 0 : 2) + Object.keys(values).length;

function finding({ draft, about }: Settled, text: ReadText): Finding<CampaignChangeInterpretation> {
  const words = wordsOf(text, draft);
  const { start } = text.tokens[draft.start] ?? { start: 0 };
  const clause = clauseOf(text, draft.start);
  return {
    interpretation: {
      kind: 'campaign_change',
      ...about,
      change: draft.change,
      ...draft.values,
      certainty: draft.certainty,
      detail: wordsOf(text, clause).slice(0, DETAIL_AT_MOST),
    },
    explanation: {
      rule: `change_${draft.rule}`,
      evidence: [{ start, end: start + words.length, text: words, as: draft.change }],
      assumed: [],
    },
  };
}

/** The same without the words that say it: a message that also says an absence leaves none behind. */
export function withoutWords(
  found: Finding<CampaignChangeInterpretation>,
): Finding<CampaignChangeInterpretation> {
  const { detail: _unsaid, ...interpretation } = found.interpretation;
  return { ...found, interpretation };
}
