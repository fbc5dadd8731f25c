// "Working from the cafe": a place to work at, and what only looks like one.
import { goesOnAsAbsence, has, isDated } from './form-checks.ts';
import type { Frame } from './frames.ts';
import { nounForm } from './noun-form.ts';
import { worksUntilArrival } from './on-the-way.ts';
import { followsPresence } from './presence-then.ts';
import type { Scene } from './scene.ts';
import type { Token } from './text.ts';

const WORK_IS_A_NOUN = new Set([
  'my',
  'the',
  'did',
  'this',
  'some',
  'your',
  'their',
  'of',
  'should',
  'does',
  'not',
  'would',
  'to',
  'they',
  'it',
]);

const WISHES = new Set(
  'like love hoping hope want wanted wanting planning plan trying need prefer wish able allowed permission ok okay going have'.split(
    ' ',
  ),
);

const REMOTE_WORDS_AT_MOST = 30;

/** "I'll work from the cafe", not "it should work from there" or "working from memory". */
function worksThere(scene: Scene, frame: Frame): boolean {
  const { tokens } = scene.text;
  const { anchor } = frame;
  const first = tokens[anchor.start]?.norm;
  const next = tokens[anchor.end];
  if (
    first === 'work' &&
    !WISHES.has(tokens[anchor.start - 2]?.norm ?? '') &&
    WORK_IS_A_NOUN.has(tokens[anchor.start - 1]?.norm ?? '') &&
    tokens[anchor.start - 2]?.norm !== 'going' &&
    tokens[anchor.start - 2]?.norm !== 'have'
  )
    return false;
  const named = next !== undefined && next.text !== next.text.toLowerCase();
  if (
    tokens[anchor.end - 1]?.norm === 'from' &&
    anchor.end - anchor.start === 2 &&
    !(named && next?.kind === 'word')
  )
    return isDated(scene, frame) && isSomewhere(frame, tokens);
  if (tokens[anchor.start]?.norm === 'from' && !goesOnAsAbsence(frame, tokens, anchor.end)) return false;
  return isDated(scene, frame) || frame.sentence.end - frame.sentence.start <= REMOTE_WORDS_AT_MOST;
}

/** "Working from native place till the 4th", not "working from memory". */
function isSomewhere(frame: Frame, tokens: readonly Token[]): boolean {
  const { anchor, sayings } = frame;
  const next = tokens[anchor.end];
  if (
    next?.kind !== 'word' ||
    NO_PLACES.has(next.norm) ||
    sayings.some((saying) => saying.mention.start === anchor.end)
  )
    return false;
  return !tokens.slice(anchor.end, anchor.end + 3).some((token) => WORKED_FROM.has(token.norm));
}

const NO_PLACES = new Set(
  'memory scratch assumption assumptions feedback last first there here it that this these those what where now then time home your our his her their you me us them him start screenshots comments figma slack email briefs top bottom left right inside out data instinct gut experience old'.split(
    ' ',
  ),
);

const OWN_OFFICE = new Set(['home', 'main', 'same', 'our', 'my', 'usual', 'head']);

/** "At the Kestrel office", not "in the office". */
function isElsewhere(scene: Scene, frame: Frame): boolean {
  const { gap } = frame.anchor.cue;
  const inside = gap ? scene.text.tokens.slice(gap.start, gap.end) : [];
  const named = inside.slice(1).some((token) => token.text !== token.text.toLowerCase());
  if (inside[0]?.norm === 'our' && named) return true;
  if (inside.some((token) => OWN_OFFICE.has(token.norm))) return false;
  return inside.some(
    (token) => token.norm === 'client' || token.norm === "'s" || token.text !== token.text.toLowerCase(),
  );
}

const WORKED_FROM = new Set(
  'brief doc docs file files deck version list sheet template script plan draft drafts notes spec numbers assets brand copy folder old new latest same original one assumption'.split(
    ' ',
  ),
);

/** "Home tomorrow", "at home Friday": a day stands right beside it. */
const besideForm = ({ anchor, sayings }: Frame, tokens: readonly Token[]) => {
  const next = tokens[anchor.end]?.norm ?? '';
  const at =
    next === 'for' && tokens[anchor.end + 1]?.norm === 'me'
      ? anchor.end + 2
      : BESIDE_LEADS.has(next)
        ? anchor.end + 1
        : anchor.end;
  return sayings.some(
    ({ mention }) => mention.start === at || mention.start === anchor.end || mention.end === anchor.start,
  )
    ? null
    : 'no day said';
};

const BESIDE_LEADS = new Set(['on', 'for', 'until', 'all']);
const PLAIN_NEXT = new Set(
  'because as while due again only but with w bc waiting also until for though and'.split(' '),
);
const DAY_LEADS = new Set('on until for through from all the this next starting'.split(' '));
const SEATED = new Set(
  "am is are be 's me us working online here today tomorrow in all and so now up at back stay staying sitting set based live".split(
    ' ',
  ),
);

/** "Dialling in until Wednesday", not "dialling in to the call"; "couch office today", not "the couch office shoot". */
function goesOnPlainly({ anchor, sayings, sentence }: Frame, tokens: readonly Token[]): boolean {
  const next = tokens[anchor.end];
  const dated = (at: number) => sayings.some(({ mention }) => mention.start === at);
  const goesOn =
    next === undefined ||
    anchor.end >= sentence.end ||
    next.kind !== 'word' ||
    dated(anchor.end) ||
    PLAIN_NEXT.has(next.norm) ||
    (DAY_LEADS.has(next.norm) && (dated(anchor.end + 1) || dated(anchor.end + 2)));
  if (!goesOn || anchor.cue.entry.means?.['seat'] !== true) return goesOn;
  const before = tokens[anchor.start - 1];
  return (
    before === undefined ||
    anchor.start === sentence.start ||
    before.kind !== 'word' ||
    SEATED.has(before.norm) ||
    sayings.some(({ mention }) => mention.end === anchor.start)
  );
}

const THINGS_NEXT = new Set([
  'every',
  'each',
  'most',
  'mostly',
  'on',
  'in',
  'at',
  'with',
  'as',
  'because',
  'due',
  'while',
  'bc',
  'w',
  'via',
  'again',
  'only',
  'except',
  'though',
  'but',
  'day',
  'days',
  'waiting',
]);

const ARTICLES = new Set('the a an our your their this that every any'.split(' '));
const SAYS_OF_IT = new Set("is 's was are has works beats makes rocks sucks means".split(' '));

/** "The remote team", "working from home is the best": no one works elsewhere by it. */
function isSpokenOf({ anchor, sayings, subject }: Frame, tokens: readonly Token[]): boolean {
  const next = tokens[anchor.end];
  if (next?.kind !== 'word' || sayings.some(({ mention }) => mention.start === anchor.end)) return false;
  const before = tokens[anchor.start - 1]?.norm ?? '';
  const forMe = next.norm === 'for' && tokens[anchor.end + 1]?.norm === 'me';
  if (!forMe && ARTICLES.has(before) && SHORT_WAYS.has(tokens[anchor.start]?.norm ?? '')) return true;
  return subject.subject.kind === 'implicit' && SAYS_OF_IT.has(next.norm);
}

const HOSTS = new Set(['client', 'clients', 'customer']);

/** "At the client meeting at 3". */
function leadsToThing(frame: Frame, tokens: readonly Token[]): boolean {
  const { anchor } = frame;
  const next = tokens[anchor.end];
  const worksOn = tokens[anchor.start + 1]?.norm === 'on';
  return (
    (worksOn || HOSTS.has(tokens[anchor.end - 1]?.norm ?? '')) &&
    next?.kind === 'word' &&
    next.text === next.text.toLowerCase() &&
    next.norm !== "'s" &&
    !goesOnAsAbsence(frame, tokens, anchor.end)
  );
}

/** "WFH policy", "remote shoot", "on site banners": said of a thing, not of someone. */
function isOfThings(frame: Frame, tokens: readonly Token[]): boolean {
  const { anchor, subject } = frame;
  const first = tokens[anchor.start]?.norm ?? '';
  const next = tokens[anchor.end];
  if (isSpokenOf(frame, tokens) || leadsToThing(frame, tokens)) return true;
  if (!SHORT_WAYS.has(first) || subject.subject.kind === 'author' || subject.subject.kind === 'people')
    return false;
  if (next?.kind !== 'word' || (next.norm !== 'work' && goesOnAsAbsence(frame, tokens, anchor.end)))
    return false;
  return !THINGS_NEXT.has(next.norm) && !next.norm.endsWith('ing') && next.text === next.text.toLowerCase();
}

const SHORT_WAYS = new Set([
  'wfh',
  'wfa',
  'wfx',
  'remote',
  'onsite',
  'home',
  'client',
  'homeoffice',
  'on',
  'coworking',
]);

/** "Working from the old brief" is no place. */
export function remoteForm(scene: Scene, frame: Frame): string | null {
  const { anchor } = frame;
  if (anchor.kind !== 'remote') return null;
  const { tokens } = scene.text;
  if (worksUntilArrival(scene, frame) || followsPresence(frame, tokens)) return null;
  if (anchor.cue.entry.means?.['placed'] === true) return isDated(scene, frame) ? null : 'no day said';
  if (anchor.cue.entry.means?.['goes'] === true)
    return (isDated(scene, frame) || tokens[anchor.start - 1]?.norm === 'today') &&
      goesOnPlainly(frame, tokens)
      ? null
      : 'another sense';
  if (anchor.cue.entry.means?.['beside'] === true) return besideForm(frame, tokens);
  if (!worksThere(scene, frame) || isOfThings(frame, tokens) || worksFromThings(frame, tokens))
    return 'another sense';
  if (anchor.form === 'noun') return nounForm(scene, frame);
  return whereForm(scene, frame);
}

/** "Working from the old plan", not "working from home until the new year". */
function worksFromThings({ anchor, sayings }: Frame, tokens: readonly Token[]): boolean {
  if (anchor.form !== 'state') return false;
  const day = sayings.find(({ mention }) => mention.start >= anchor.end)?.mention.start ?? tokens.length;
  return tokens.slice(anchor.end, Math.min(anchor.end + 3, day)).some(({ norm }) => WORKED_FROM.has(norm));
}

/** A place that is elsewhere, and a day where the words alone do not say it. */
function whereForm(scene: Scene, frame: Frame): string | null {
  const { tokens } = scene.text;
  const { anchor } = frame;
  const last = tokens[anchor.end - 1]?.norm;
  if (last === 'from' && frame.sayings.some((saying) => saying.mention.start === anchor.end))
    return 'a start';
  const usual = anchor.cue.gap && last === 'office' && anchor.form === 'weak' && !isElsewhere(scene, frame);
  if (usual) return 'the usual place';
  const waits = has(scene, { start: frame.sentence.start, end: anchor.start }, 'visitor');
  return anchor.form === 'weak' && !isDated(scene, frame) && !waits ? 'no day said' : null;
}
