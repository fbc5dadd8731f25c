// The small words between the telling ones, by what they do in a sentence.

/** What a small word does. */
export type WordClass =
  | 'be'
  | 'have'
  | 'get'
  | 'modal'
  | 'adverb'
  | 'not'
  | 'determiner'
  | 'subject'
  | 'preposition'
  | 'joiner'
  | 'and'
  | 'asking'
  | 'filler';

const CLASSES: Readonly<Record<WordClass, string>> = {
  be: "is are am was were be been being 's looks look seems seem stays stay became become becomes isn wasn",
  have: 'has have had having',
  get: 'get gets got getting gotten',
  modal: 'will would can could may might shall should must going to do does did let lets cud',
  adverb:
    'now just already also officially finally probably likely possibly maybe perhaps apparently actually really definitely currently again both all each fully completely totally basically effectively formally suddenly sadly unfortunately hopefully only even then simply quite well so too immediately temporarily indefinitely once more always never ever yet soon def quietly provisionally supposedly allegedly reportedly potentially presumably pretty sure certainly surely nearly almost still initially obviously clearly honestly literally straight back further slightly momentarily very altogether entirely anyway outright instead tomorrow today together ago here there longer anymore overnight tonight yesterday hour hours minute minutes moment secs',
  not: 'not never no neither nor without',
  determiner:
    'the a an this that these those my our your his her its their whose any some every another no which what extra additional more less further both all half third quarter two three four five six seven eight nine ten eleven twelve',
  subject: 'i we they he she you it who everyone everybody someone somebody nobody',
  preposition:
    'through across of for on with at in from to by about into onto over under before after during as like than per via off up down out around towards toward against near w/ until till regarding re vs between within',
  joiner:
    'but so because that which while if when since though although until till unless whereas where whether why how pending due owing given as or then & after before once therefore hence except plus meaning',
  and: 'and & + n',
  asking:
    'did does do is are was were has have will can could should would when what who why how where which anyone any',
  filler:
    'ffs lmao smh fml wtf omfg tbh imo innit yikes argh woohoo whoop hurrah boo ouch sheesh rn asap kindly dear hiya morning afternoon alright cheers lads gang fam bro man dude lol omg ugh sigh lah folks team guys yay haha btw fyi pls please hey hi hello ok okay right update news quick heads up everyone everybody peeps all legends mate thanks ta sorry yep yes yeah damn wow well anyway reminder note psa exciting phew finally ps ttyl tho though',
};

const byWord = new Map<string, Set<WordClass>>();
for (const [name, words] of Object.entries(CLASSES) as [WordClass, string][]) {
  for (const word of words.split(' ')) byWord.set(word, (byWord.get(word) ?? new Set()).add(name));
}

/** True where the word can do this in a sentence. */
export const isWord = (word: string, name: WordClass): boolean => byWord.get(word)?.has(name) ?? false;

/** True for any small word. */
export const isSmallWord = (word: string): boolean => byWord.has(word);
