// Campaign changes: deeds and what they are done to, then what is said to be another now; each stands or falls by the
// words around it, and only then is asked which campaign it is about.

import type { CampaignChangeInterpretation, Change } from '../../domain/interpretations.ts';
import type { Finding, Scene } from '../scene.ts';
import type { ReadText, TokenRange } from '../text.ts';
import { becomings } from './becomes.ts';
import { corrected, isTakenBack } from './corrections.ts';
import { countsTold } from './counts.ts';
import { dayIsNew } from './day-is-new.ts';
import { type DeedSite, surroundings } from './deed-site.ts';
import type { Deed } from './deeds.ts';
import { repeated, type Said } from './ellipses.ts';
import { isOtherTalk } from './false-deeds.ts';
import { ahead, dated } from './follow-ups.ts';
import { peopleChanges } from './people-changes.ts';
import { isAuxiliary } from './phrases.ts';
import type { Piece } from './pieces.ts';
import { changeRead } from './read-deed.ts';
import { type ChangeScene, type Draft, prepareChanges, type Sentence } from './reading.ts';
import { isOfWork } from './said-again.ts';
import { settle } from './settle.ts';
import { clauseOf } from './stance-cues.ts';
import { isOver, type Standing, standingOf } from './stances.ts';
import type { KnownDate } from './struck-days.ts';
import { sumsTold } from './sums.ts';
import { targetOf } from './targets.ts';
import { STRUCK, twoDays } from './two-days.ts';
import { workTold } from './work-told.ts';

/** What the message says of campaigns. */
export function findChanges(text: ReadText, scene: Scene): Finding<CampaignChangeInterpretation>[] {
  const prepared = prepareChanges(scene);
  if (prepared === null) return [];
  const said = prepared.sentences.flatMap((sentence) => [
    ...sentence.deeds.flatMap((deed) => draftsOf(deed, sentence, prepared)),
    ...becomingDrafts(sentence, prepared),
  ]);
  const drafts = [
    ...said.filter(({ denied }) => !denied).map(({ draft }) => draft),
    ...repeated(prepared.sentences, said),
  ];
  const standing = drafts.filter((draft) => !isTakenBack(draft, drafts, scene) && !isOfWork(draft, drafts));
  const told = dated(standing, prepared).map((draft) => corrected(draft, scene, prepared.sentences));
  return settle(
    told.map((draft) => ahead(draft, scene)),
    prepared,
    text,
  );
}

/** The known deadline where the campaigns are one. */
function deadlineOf(groups: readonly (readonly string[])[], of: ChangeScene): string | undefined {
  const ids = groups.length > 0 ? groups.flat() : of.ofChannel;
  return ids.length === 1 ? of.scene.campaigns.byId.get(ids[0] ?? '')?.deadline : undefined;
}

/** The campaigns that may be meant, and what deadlines are known of them. */
const datesKnown = (groups: readonly (readonly string[])[], of: ChangeScene): KnownDate[] =>
  (groups.length > 0 ? [...new Set(groups.flat())] : of.ofChannel).flatMap((campaign) => {
    const deadline = of.scene.campaigns.byId.get(campaign)?.deadline;
    return deadline === undefined ? [] : [{ campaign, deadline }];
  });

/** All that one deed says: one draft at most, by the first of its meanings that fits. */
function draftsOf(deed: Deed, sentence: Sentence, of: ChangeScene): Said[] {
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

function draftOf(site: DeedSite, of: ChangeScene): Said | null {
  const { target, sentence, deed, act } = site;
  const known = target.campaigns.length > 0 ? target.campaigns : namedIn(sentence, of);
  const read = isOtherTalk(site, of.scene.text.tokens[deed.end])
    ? null
    : changeRead(site, deadlineOf(known, of), of.scene);
  if (read === null) return null;
  const certainty = standingOf(of.scene, deed, sentence, read.change === 'deadline');
  if (certainty === 'nothing') return null;
  const ended = isOver(of.scene, deed, clauseOf(of.scene.text, deed.start)) ? ENDED[read.change] : undefined;
  const told = ended === undefined ? certainty : certainty === 'denied' ? 'stated' : certainty;
  const rule = `${act}_${target.theme}`;
  const { start, end } = deed;
  const change = ended ?? read.change;
  return saidOf({ ...read, change, campaigns: target.campaigns, rule, sentence, start, end }, told);
}

/** What it means that a state is over. */
const ENDED: Readonly<Partial<Record<Change, Change>>> = {
  paused: 'resumed',
  cancelled: 'resumed',
  launched: 'paused',
};

/** A denied draft is kept for what may be said of another campaign instead. */
const saidOf = (draft: Omit<Draft, 'certainty'>, standing: Exclude<Standing, 'nothing'>): Said =>
  standing === 'denied'
    ? { draft: { ...draft, certainty: 'stated' }, denied: true }
    : { draft: { ...draft, certainty: standing }, denied: false };

const namedIn = (sentence: Sentence, of: ChangeScene) =>
  of.named
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .map(({ campaigns }) => campaigns);

/** The campaign is talked of already: in its channel, or named before. */
const hasTopic = (sentence: Sentence, of: ChangeScene) =>
  of.ofChannel.length > 0 ||
  (sentence.pieces[0]?.kind === 'campaign' && sentence.pieces[1]?.norm === ':') ||
  of.named.some(({ end }) => end <= sentence.start);

/** "The launch is probably the 18th": the doubt between a noun and its value. */
function lastDoubt(pieces: readonly Piece[], from: number): TokenRange | undefined {
  const end = pieces.findIndex(({ kind }, at) => at > from && VALUES.has(kind));
  return pieces.slice(from + 1, end < 0 ? from + 2 : end).findLast(({ stance }) => stance === true);
}

/** "The launch has not moved to the 18th": a verb is denied, not an old value. */
function isDeniedVerb(pieces: readonly Piece[], from: number): boolean {
  const end = pieces.findIndex(({ kind }, at) => at > from && VALUES.has(kind));
  const not = pieces.findIndex(({ norm }, at) => at > from && (norm === 'not' || norm === 'never'));
  const verb = pieces.slice(not + 1, end).find((piece) => !isAuxiliary(piece) || piece.deed === true);
  return not > from && verb?.deed === true;
}

const VALUES: ReadonlySet<Piece['kind']> = new Set(['day', 'length', 'figure', 'mark']);

function becomingDrafts(sentence: Sentence, of: ChangeScene): Said[] {
  const deadline = (groups: readonly (readonly string[])[]) => deadlineOf(groups, of);
  const next = of.sentences[of.sentences.indexOf(sentence) + 1];
  const days = twoDays(sentence, next, (groups) => datesKnown(groups, of)) ?? dayIsNew(sentence);
  const found = [
    ...becomings(sentence, deadline),
    ...(days === null ? [] : [days]),
    ...sumsTold(sentence),
    ...countsTold(sentence),
    ...workTold(sentence),
    ...peopleChanges(sentence, of.scene, hasTopic(sentence, of)),
  ];
  return found.flatMap((becoming): Said[] => {
    const first = sentence.pieces[becoming.from];
    if (first === undefined) return [];
    const range = { start: first.start, end: first.end };
    const doubt = lastDoubt(sentence.pieces, becoming.from) ?? range;
    const certainty = isDeniedVerb(sentence.pieces, becoming.from)
      ? 'nothing'
      : standingOf(of.scene, doubt, sentence, becoming.change === 'deadline');
    if (certainty === 'nothing') return [];
    const { change, values, campaigns, rule } = becoming;
    // What is denied with the old day is the old day.
    const told = certainty === 'denied' && rule === STRUCK ? 'stated' : certainty;
    return [saidOf({ change, values, campaigns, rule, sentence, ...range }, told)];
  });
}
