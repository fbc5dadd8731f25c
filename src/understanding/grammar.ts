// The small words of English that the absence grammar steps over, by what they do.
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Forms of "be" in the present. */
export const BE = set("am is are 's be being");
/** Words between a subject and what it is or does. */
export const AUXILIARIES = set(
  "doing am is are 's be being will would shall going to go have has having need needs got get getting want wants ask asking applied apply attending plan plans planning planned intend intending supposed meant due about try trying hope hoping hopes thinking think considering might may could can should must like of end ends ending ended up end wanted asked request requested start starts starting continue do does remain remains stay stays staying keep keeps only feeling feel actually turned taking take help better ought let us prob says said will looks seems make find scheduled arranged decided",
);
/** Forms that say the past. */
export const PAST_FORMS = set('was were been had did took went left');
/** Adverbs and such between a subject and its state. */
export const ADVERBS = set(
  'possible potential also just still now actually really probably maybe perhaps possibly potentially definitely both all currently officially mostly likely unfortunately sadly basically completely totally already again each either who one afraid sure then too mainly fully partly partially around about quickly finally very pretty quite likewise certainly sick ill feeling flat ok okay officially hereby technically most however thus therefore completely entirely straight simply physically literally lowkey fr tho though well out off home working the a an bit little soon earlier later myself at least proper dead well pure mad real awful awfully terribly right rather super hella mega tentatively provisionally looking like that permission longer who free sitting based staying stuck located parked holed',
);
/** What may stand before a sentence's first real word: greetings, announcements, joining words. */
export const INTRODUCTIONS = set(
  'fyi heads up reminder note psa morning afternoon evening hi hey hello hiya yo all team everyone everybody folks guys gang peeps people sorry apologies ok okay so but because and then plus that as since while update yes no yep nope ugh right well also lol haha anyway btw oh ah just quick warning notice hence therefore thus think thought guess know knows says said saying told tell looks like seems means meaning mean if unless when or where cause please remember this good welcome friends lads yall gm thanks alas fun fact one thing things two 1 2 3 another hope reckon forgot mention confirm confirming confirmed announce announcing announcement decided being like actually hmm welp damn argh alright righto cheers today until after before anyways hopefully else otherwise rest dear kindly flag flagging advance daily standup status me mine plan whereabouts tldr tl dr schedule morning everything legends besties fam squad happy ps nb ahem again unfortunately sadly luckily yeah lol omg hence now nvm nevermind',
);
/** Joining words after which the subject before may go on. */
export const JOINERS = set('and then & but or plus + / so because hence therefore thus since while');
export const PRONOUNS_THIRD = set('he she they');
