// The entry to understanding: one reader per context and lexicon, built once, cheap to ask.
// A message goes through the quick screen, is split into tokens, cues are found by the lexicon, and the recognisers
// compose them: absences and returns in absences.ts, campaign changes by
//   findChanges(text: ReadText, scene: Scene): Finding<CampaignChangeInterpretation>[]
// in changes/find-changes.ts. No message makes it throw.
import type {
  AbsenceInterpretation,
  IncomingMessage,
  KnownPerson,
  Reading,
  ReadingContext,
} from '../domain/interpretations.ts';
import { NOTHING_READ } from '../domain/interpretations.ts';
import { parseIsoDate, parseTimeOfDay } from '../domain/plain-date.ts';
import { NO_ABSENCES, readAbsences } from './absences.ts';
import { askedIfs } from './asked-leave.ts';
import { type CampaignIndex, indexCampaigns } from './campaign-index.ts';
import { findChanges } from './changes/find-changes.ts';
import { withoutWords } from './changes/settle.ts';
import { coversIn, offersIn } from './covers.ts';
import { type DateMention, findDates, type LocalNow } from './dates.ts';
import { withoutIntroductions } from './introductions.ts';
import { type CompiledLexicon, compileLexicon, findCues, type Lexicon } from './lexicon.ts';
import { LEXICON } from './lexicon-data.ts';
import { compileObjects, objectCues } from './objects.ts';
import { oncePerLexicon } from './once-per-lexicon.ts';
import { withoutOutsiders } from './outsiders.ts';
import { indexPeople, namesIn, type PeopleIndex, type PersonMention } from './people.ts';
import { mayTellWhy } from './private-words.ts';
import type { Finding, Scene } from './scene.ts';
import { type Admission, buildScreen } from './screen.ts';
import { type ReadText, readText, type TokenRange } from './text.ts';

/** Reads messages against one context. */
export interface Reader {
  /** What the message says; the empty reading where it says nothing. Never throws. */
  read(message: IncomingMessage): Reading;
  /** The same without the quick screen: for tests and the benchmark. */
  readInFull(message: IncomingMessage): Reading;
  /** True where the quick screen lets the message through. */
  admits(message: IncomingMessage): boolean;
}

interface Indexes {
  readonly people: PeopleIndex;
  readonly campaigns: CampaignIndex;
  readonly lexicon: CompiledLexicon;
  /** Phrases said of others than the author. */
  readonly objects: CompiledLexicon;
}

/** A reader for a context; the lexicon given replaces the built-in one. */
export function createReader(context: ReadingContext, lexicon: Lexicon = LEXICON): Reader {
  const indexes: Indexes = {
    people: indexPeople(context.people),
    campaigns: indexCampaigns(context.campaigns),
    ...compiledOf(lexicon),
  };
  const screen = buildScreen(lexicon, indexes.people, indexes.campaigns);
  const admit = (message: IncomingMessage): Admission =>
    message.inReplyTo === undefined
      ? screen.admit(message.text, indexes.campaigns.byChannel.has(message.channel ?? ''))
      : IN_FULL;
  return {
    read: (message) => readMessage(message, indexes, admit(message)),
    readInFull: (message) => readMessage(message, indexes, IN_FULL),
    admits(message) {
      const { absence, change } = admit(message);
      return absence || change;
    },
  };
}

const compiledOf = oncePerLexicon((lexicon) => ({
  lexicon: compileLexicon(lexicon),
  objects: compileObjects(lexicon.entries),
}));

const IN_FULL: Admission = { absence: true, change: true };

function readMessage(message: IncomingMessage, indexes: Indexes, admitted: Admission): Reading {
  if (!admitted.absence && !admitted.change) return NOTHING_READ;
  const text = readText(message.text);
  const names = withoutOutsiders(namesIn(text.tokens, indexes.people), text.tokens, indexes.campaigns);
  const scene = sceneOf(message, text, indexes, names);
  if (scene === null) return NOTHING_READ;
  const read = admitted.absence ? readAbsences(scene, names) : NO_ABSENCES;
  const absences = withCovers(scene, names, read.absences);
  const saysAbsence = read.returns.length + absences.length + read.questions.length > 0;
  const found = admitted.change ? findChanges(text, scene) : [];
  const changes = saysAbsence || mayTellWhy(scene, names) ? found.map(withoutWords) : found;
  const findings = [...read.returns, ...absences, ...changes];
  return {
    interpretations: findings.map(({ interpretation }) => interpretation),
    explanations: findings.map(({ explanation }) => explanation),
    questions: read.questions,
    offers: offersIn(scene),
  };
}

/** chrono looks at no more stretches of one message. */
const WINDOWS_AT_MOST = 40;

/** The first absence of the message carries who looks after what. */
function withCovers(
  scene: Scene,
  names: readonly PersonMention[],
  absences: readonly Finding<AbsenceInterpretation>[],
): readonly Finding<AbsenceInterpretation>[] {
  const [first, ...rest] = absences;
  if (first === undefined) return absences;
  const away = new Set(absences.map(({ interpretation }) => interpretation.person));
  const coverBy = coversIn(scene, names, away);
  return coverBy.length === 0
    ? absences
    : [{ ...first, interpretation: { ...first.interpretation, coverBy } }, ...rest];
}

function sceneOf(
  message: IncomingMessage,
  text: ReadText,
  indexes: Indexes,
  names: readonly PersonMention[],
): Scene | null {
  const author = indexes.people.byId.get(message.author);
  const now = localNow(message.sentAt, author);
  if (now === null) return null;
  const remembered = new Map<string, readonly DateMention[]>();
  return {
    message,
    text,
    author,
    now,
    people: indexes.people,
    campaigns: indexes.campaigns,
    cues: withoutIntroductions(
      [
        ...findCues(indexes.lexicon, text.tokens, text.sentences),
        ...objectCues(indexes.objects, text, names),
        ...askedIfs(text),
      ],
      text.tokens,
    ),
    dates(range: TokenRange) {
      const key = `${range.start}-${range.end}`;
      const known = remembered.get(key);
      if (known) return known;
      const found = remembered.size < WINDOWS_AT_MOST ? findDates(text, range, now) : [];
      remembered.set(key, found);
      return found;
    },
  };
}

/** The wall clock that `sentAt` itself shows; null where it shows none. */
function localNow(sentAt: string, author: KnownPerson | undefined): LocalNow | null {
  const today = parseIsoDate(sentAt.slice(0, 10));
  const time = parseTimeOfDay(sentAt.slice(11, 16));
  if (today === null || time === null) return null;
  return {
    today,
    time,
    monthFirst: (author?.locale ?? '').toLowerCase().replace('_', '-') === 'en-us',
    workdays: author?.workdays ?? [1, 2, 3, 4, 5],
  };
}
