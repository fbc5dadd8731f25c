// The forms of a verb, for lexicon phrases: `leave~` stands for its present forms (leave, leaves, leaving), `pause~~`
// for all of them (also paused).

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  be: ['am', 'is', 'are', "'s", 'be', 'being', 'was', 'were', 'been'],
  beat: ['beat', 'beaten'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  break: ['broke', 'broken'],
  bring: ['brought'],
  burn: ['burnt', 'burned'],
  buy: ['bought'],
  catch: ['caught'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cut: ['cut'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  fall: ['fell', 'fallen'],
  feel: ['felt'],
  find: ['found'],
  fly: ['flew', 'flown'],
  forget: ['forgot', 'forgotten'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  have: ['had'],
  hit: ['hit'],
  hold: ['held'],
  keep: ['kept'],
  leave: ['left'],
  let: ['let'],
  lose: ['lost'],
  make: ['made'],
  mean: ['meant'],
  meet: ['met'],
  overrun: ['overran', 'overrun'],
  pay: ['paid'],
  put: ['put'],
  quit: ['quit'],
  read: ['read'],
  rebuild: ['rebuilt'],
  redo: ['redid', 'redone'],
  reset: ['reset'],
  resit: ['resat'],
  rewrite: ['rewrote', 'rewritten'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said'],
  see: ['saw', 'seen'],
  sell: ['sold'],
  send: ['sent'],
  set: ['set'],
  shoot: ['shot'],
  shut: ['shut'],
  shrink: ['shrank', 'shrunk'],
  sit: ['sat'],
  sleep: ['slept'],
  speak: ['spoke', 'spoken'],
  spend: ['spent'],
  split: ['split'],
  stand: ['stood'],
  swim: ['swam', 'swum'],
  take: ['took', 'taken'],
  tell: ['told'],
  think: ['thought'],
  throw: ['threw', 'thrown'],
  undergo: ['underwent'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'],
};

const DOUBLING = new Set(
  'overrun grab nab snag bag wag nap hop shop kip hug beg hop scram sod leg jet stop drop cancel travel slip cut put get run hit set let plan scrap trim swap step pop bin skip log sit shut slot ship flip dip nip zip wrap chop jog transfer refer can axe'.split(
    ' ',
  ),
);
const VOWEL_Y = /[aeiou]y$/; // yes: delay · no: fly
const HISSING = /(?:s|x|z|ch|sh|o)$/; // yes: finish · no: leave
const ENDS_IE = /ie$/; // yes: die · no: leave
const ENDS_E = /[^e]e$/; // yes: leave · no: see

function ing(verb: string): string {
  if (verb === 'be') return 'being';
  if (ENDS_IE.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (ENDS_E.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${verb}${doubled(verb)}ing`;
}

const doubled = (verb: string) => (DOUBLING.has(verb) ? verb.slice(-1) : '');

function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has';
  if (verb.endsWith('y') && !VOWEL_Y.test(verb)) return `${verb.slice(0, -1)}ies`;
  return HISSING.test(verb) ? `${verb}es` : `${verb}s`;
}

function past(verb: string): readonly string[] {
  const irregular = Object.hasOwn(IRREGULAR, verb) ? IRREGULAR[verb] : undefined;
  if (irregular) return irregular;
  if (verb.endsWith('e')) return [`${verb}d`];
  if (verb.endsWith('y') && !VOWEL_Y.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return [`${verb}${doubled(verb)}ed`];
}

/** Base, third person, -ing. */
export function presentForms(verb: string): string[] {
  return [verb, thirdPerson(verb), ing(verb)];
}

/** The present forms and the past ones. */
export function allForms(verb: string): string[] {
  return [...new Set([...presentForms(verb), ...past(verb)])];
}
