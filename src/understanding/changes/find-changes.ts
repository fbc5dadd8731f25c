// Campaign changes: deeds and what they are done to, then what is said to be another now; each stands or falls by the
// words around it, and only then is asked which campaign it is about.
import type { CampaignChangeInterpretation, Change } from '../../domain/interpretations.ts';
import type { Finding, Scene } from '../scene.ts';
import { type ReadText, wordsOf } from '../text.ts';
import type { Act } from './act-words.ts';
import { becomings } from './becomes.ts';
import { corrected, isTakenBack } from './corrections.ts';
import { countsTold } from './counts.ts';
import { moveOf, movesDeadline } from './deadline-deeds.ts';
import { type DeedSite, surroundings } from './deed-site.ts';
import type { Deed } from './deeds.ts';
import { changesLife } from './life-deeds.ts';
import { changeOf } from './matrix.ts';
import { changesMoney, moneyOf } from './money-deeds.ts';
import { peopleChanges } from './people-changes.ts';
import type { Piece } from './pieces.ts';
import { type ChangeScene, type Draft, prepareChanges, type Sentence, type Values } from './reading.ts';
import { clauseOf, standingOf } from './stances.ts';
import { sumsTold } from './sums.ts';
import { type Target, targetOf } from './targets.ts';
import type { Theme } from './theme-words.ts';
import { movedTo } from './when-moved.ts';
import { type About, campaignsOf } from './which-campaign.ts';
import { changesBrief, changesScope } from './work-deeds.ts';

const DETAIL_AT_MOST = 200;

/** What the message says of campaigns. */
export function findChanges(text: ReadText, scene: Scene): Finding<CampaignChangeInterpretation>[] {
  const prepared = prepareChanges(scene);
  if (prepared === null) return [];
  const drafts = prepared.sentences.flatMap((sentence) => [
    ...sentence.deeds.flatMap((deed) => draftsOf(deed, sentence, prepared)),
    ...becomingDrafts(sentence, prepared),
  ]);
  const standing = drafts.filter((draft) => !isTakenBack(draft, drafts, scene));
  const told = dated(standing, prepared).map((draft) => corrected(draft, scene, prepared.sentences));
  return settle(
    told.map((draft) => ahead(draft, scene)),
    prepared,
    text,
  );
}

/** A new date lies ahead: "two date changes today" gives none. */
function ahead(draft: Draft, scene: Scene): Draft {
  const { newDate } = draft.values;
  return newDate !== undefined && newDate <= scene.now.today ? { ...draft, values: {} } : draft;
}

/** "The launch date has changed again. It's 3 February.": the day may follow in a sentence of its own. */
function dated(drafts: readonly Draft[], of: ChangeScene): Draft[] {
  return drafts.map((draft) => {
    if (draft.change !== 'deadline' || Object.keys(draft.values).length > 0) return draft;
    const rest = restOf(draft);
    if (rest.length > 0) return { ...draft, values: movedTo(rest, false, undefined) };
    const next = of.sentences[of.sentences.indexOf(draft.sentence) + 1]?.pieces ?? [];
    const opens = next[0];
    const told =
      next.slice(0, 5).some(({ kind }) => kind === 'day') && opens !== undefined && OPENS.has(opens.norm);
    return told ? { ...draft, values: movedTo(next, false, undefined) } : draft;
  });
}
/** "…, it's 3 February now", "…: 17 February": a later clause of the sentence that begins with the day. */
function restOf({ sentence, end }: Draft): readonly Piece[] {
  const after = sentence.pieces.filter(({ start }) => start >= end);
  const mark = after.findIndex(({ kind, norm }) => kind === 'mark' && norm !== '.');
  const rest = mark < 0 ? [] : after.slice(mark + 1);
  const opens =
    rest[0]?.kind === 'day' ||
    (OPENS.has(rest[0]?.norm ?? '') && rest.slice(0, 4).some(({ kind }) => kind === 'day'));
  return opens ? rest : [];
}
const OPENS = new Set(['it', 'that', 'now', 'new', 'we', 'to']);

function deadlineOf(groups: readonly (readonly string[])[], of: ChangeScene): string | undefined {
  const ids = groups.length > 0 ? groups.flat() : of.ofChannel;
  return ids.length === 1 ? of.scene.campaigns.byId.get(ids[0] ?? '')?.deadline : undefined;
}

/** All that one deed says: one draft at most, by the first of its meanings that fits. */
function draftsOf(deed: Deed, sentence: Sentence, of: ChangeScene): Draft[] {
  const around = surroundings(sentence, deed);
  const verb = of.scene.text.tokens
    .slice(deed.start, deed.end)
    .map(({ norm }) => norm)
    .join(' ');
  for (const { act, frame } of deed.meanings) {
    const whole = targetOf(deed, frame, sentence.pieces);
    for (const theme of whole.themes) {
      const draft = draftOf({ sentence, deed, act, frame, target: { ...whole, theme }, verb, ...around }, of);
      if (draft !== null) return [draft];
    }
  }
  return [];
}

function draftOf(site: DeedSite, of: ChangeScene): Draft | null {
  const { target, sentence, deed, act } = site;
  const known = target.campaigns.length > 0 ? target.campaigns : namedIn(sentence, of);
  const read = changeRead(site, deadlineOf(known, of), of.scene);
  if (read === null) return null;
  const certainty = standingOf(of.scene, deed, sentence, read.change === 'deadline');
  if (certainty === 'nothing') return null;
  return {
    ...read,
    certainty,
    campaigns: target.campaigns,
    rule: `${act}_${target.theme}`,
    sentence,
    start: deed.start,
    end: deed.end,
  };
}

const namedIn = (sentence: Sentence, of: ChangeScene) =>
  of.named
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .map(({ campaigns }) => campaigns);

const LIFE: readonly Act[] = ['stop', 'resume', 'cancel', 'launch', 'finish'];
const DATES: readonly Act[] = ['move', 'delay', 'advance', 'extend', 'schedule'];

function changeRead(
  site: DeedSite,
  deadline: string | undefined,
  scene: Scene,
): { change: Change; values: Values } | null {
  const { act, target } = site;
  const change = expected(act, target);
  if (DATES.includes(act)) {
    return movesDeadline(site, deadline) ? { change: 'deadline', values: moveOf(site, deadline) } : null;
  }
  if (LIFE.includes(act)) {
    if (change === undefined || !changesLife(site, scene.now.today)) return null;
    return { change: change === 'paused' && isForGood(site) ? 'cancelled' : change, values: {} };
  }
  if (act === 'raise' || act === 'cut') {
    if (change === 'scope') return changesScope(site) ? { change, values: {} } : null;
    return changesMoney(site) ? { change: 'budget', values: moneyOf(site) } : null;
  }
  if (act === 'add' || act === 'drop') return changesScope(site) ? { change: 'scope', values: {} } : null;
  return changed(site, change, deadline);
}

/** "Decided to stop the newsletter altogether". */
const isForGood = ({ after }: DeedSite) =>
  after.some(
    ({ norm }, at) =>
      norm === 'altogether' ||
      norm === 'permanently' ||
      norm === 'forever' ||
      (norm === 'good' && after[at - 1]?.norm === 'for'),
  );

/** The campaign is talked of already: in its channel, or named before. */
const hasTopic = (sentence: Sentence, of: ChangeScene) =>
  of.ofChannel.length > 0 || of.named.some(({ end }) => end <= sentence.start);

const NOT_WHOLE: Readonly<Partial<Record<Act, Theme>>> = { add: 'scope', drop: 'scope', change: 'brief' };

/** The change by the matrix; a phrase that needs no theme stands for the whole campaign. */
function expected(act: Act, target: Target): Change | undefined {
  if (target.theme === 'other') return undefined;
  if (target.theme === 'none') return changeOf(act, NOT_WHOLE[act] ?? 'whole');
  return changeOf(act, target.theme === 'campaign' ? 'whole' : target.theme);
}

function changed(
  site: DeedSite,
  change: Change | undefined,
  deadline: string | undefined,
): { change: Change; values: Values } | null {
  switch (change) {
    case 'brief':
      return changesBrief(site) ? { change, values: {} } : null;
    case 'scope':
      return changesScope(site) ? { change, values: {} } : null;
    case 'deadline':
      return redated(site, deadline);
    case 'budget':
      return { change, values: moneyOf(site) };
    default:
      return change === undefined ? null : { change, values: {} };
  }
}

/** "Revised timeline to follow" gives no date and says nothing of one: only "the date has changed" does. */
function redated(site: DeedSite, deadline: string | undefined): { change: Change; values: Values } | null {
  const values = moveOf(site, deadline);
  const told = values.newDate !== undefined || values.shiftDays !== undefined;
  const changed = site.target.side === 'before' && REDATES.has(site.verb.split(' ')[0] ?? '');
  return told || changed ? { change: 'deadline', values } : null;
}

const REDATES = new Set(
  'change changes changed changing move moves moved moving shift shifts shifted shifting revised'.split(' '),
);

function becomingDrafts(sentence: Sentence, of: ChangeScene): Draft[] {
  const found = [
    ...becomings(sentence, (groups) => deadlineOf(groups, of)),
    ...sumsTold(sentence),
    ...countsTold(sentence),
    ...peopleChanges(sentence, of.scene, hasTopic(sentence, of)),
  ];
  return found.flatMap((becoming): Draft[] => {
    const first = sentence.pieces[becoming.from];
    if (first === undefined) return [];
    const range = { start: first.start, end: first.end };
    const certainty = standingOf(of.scene, range, sentence, becoming.change === 'deadline');
    if (certainty === 'nothing') return [];
    const { change, values, campaigns, rule } = becoming;
    return [{ change, values, campaigns, rule, certainty, sentence, ...range }];
  });
}

interface Settled {
  readonly draft: Draft;
  readonly about: About;
}

/** One interpretation per campaign and change: the one that tells most, of equals the later. */
function settle(
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
  return settled.filter((each) => !isMootIn(each, settled)).map((each) => finding(each, text));
}

/** A campaign that is cancelled has no budget to speak of. */
const isMootIn = ({ draft, about }: Settled, all: readonly Settled[]) =>
  draft.change === 'budget' &&
  Object.keys(draft.values).length === 0 &&
  all.some((other) => other.draft.change === 'cancelled' && other.about.campaign === about.campaign);

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
