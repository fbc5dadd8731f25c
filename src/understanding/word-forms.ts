// How people shorten words in chat, as data: contractions are split so that the lexicon writes "i am", "will not"
// once, and short spellings are read as the word they stand for. Add a line here to teach a new spelling.

/** Whole words that stand for two: where the second begins, and what each part means. */
export const CONTRACTIONS: Readonly<Record<string, readonly [split: number, first: string, second: string]>> =
  {
    "can't": [2, 'can', 'not'],
    cant: [3, 'can', 'not'],
    cannot: [3, 'can', 'not'],
    "won't": [2, 'will', 'not'],
    wont: [2, 'will', 'not'],
    "shan't": [3, 'will', 'not'],
    "ain't": [2, 'am', 'not'],
    dont: [2, 'do', 'not'],
    doesnt: [4, 'does', 'not'],
    didnt: [3, 'did', 'not'],
    isnt: [2, 'is', 'not'],
    arent: [3, 'are', 'not'],
    wasnt: [3, 'was', 'not'],
    werent: [4, 'were', 'not'],
    havent: [4, 'have', 'not'],
    hasnt: [3, 'has', 'not'],
    wouldnt: [5, 'would', 'not'],
    shouldnt: [6, 'should', 'not'],
    couldnt: [5, 'could', 'not'],
    im: [1, 'i', 'am'],
    ive: [1, 'i', 'have'],
    youre: [3, 'you', 'are'],
    theyre: [4, 'they', 'are'],
    hes: [2, 'he', "'s"],
    shes: [3, 'she', "'s"],
    whos: [3, 'who', "'s"],
    thats: [4, 'that', "'s"],
    theres: [5, 'there', "'s"],
    gonna: [3, 'going', 'to'],
    gunna: [3, 'going', 'to'],
    wanna: [3, 'want', 'to'],
    gotta: [3, 'have', 'to'],
    hafta: [3, 'have', 'to'],
    imma: [1, 'i', 'will'],
    "i'ma": [1, 'i', 'will'],
    lemme: [3, 'let', 'me'],
  };

/** What follows an apostrophe at the end of a word. */
export const ENDINGS: Readonly<Record<string, string>> = {
  m: 'am',
  re: 'are',
  ve: 'have',
  ll: 'will',
  d: 'would',
  s: "'s",
};

/** "ill" is "I'll" before one of these, and sick elsewhere. */
export const AFTER_ILL: ReadonlySet<string> = new Set(
  'be probably prob have take leave need try join start work come go head miss not also likely then just get catch step duck pop'.split(
    ' ',
  ),
);

const SPELLINGS: Readonly<Record<string, string>> = {
  tomorrow:
    'tmrw tmrow tmw tmr tmro tmoro tomo 2moro 2morrow 2mrw 2mro tomoz tommorow tommorrow tomorow tomorro tomrrow tmorrow morrow tomrow tomm tommorw',
  today: '2day tday todya todday',
  tonight: 'tonite tonigh 2nite 2night',
  yesterday: 'yday yest yesterdy',
  morning: 'mornin morn mrng morng moring',
  afternoon: 'arvo aft afternoons arvos afternon aftn',
  monday: 'mondays moday mondy',
  tuesday: 'tuesdays tuseday teusday tuesdy',
  wednesday: 'wednesdays weds wendesday wensday wednsday wedensday wednesdy',
  thursday: 'thursdays thurs thur thrs thirsday thrusday thursdy thusday',
  friday: 'fridays firday fryday',
  saturday: 'saturdays satuday',
  sunday: 'sundays',
  until: 'til till untill unti untl',
  before: 'b4 befor',
  from: 'frm',
  about: 'abt abou',
  through: 'thru thro',
  between: 'b/w btwn betw betwixt',
  week: 'wk',
  weeks: 'wks',
  month: 'mth',
  months: 'mths',
  minutes: 'mins',
  minute: 'min',
  hours: 'hrs',
  hour: 'hr',
  because: 'b/c bc cos coz cuz bcos becuase',
  please: 'pls plz',
  maybe: 'mayb mebbe maybee',
  probably: 'prob probs prolly probly proly probaly',
  definitely: 'def defo definately',
  appointment: 'appt appoint apptmt appointement appts',
  vacation: 'vaca vacay vacations vac vaction vacaction',
  holiday: 'hols holidays hol holliday',
  doctor: 'doctors dr gp',
  dentist: 'dentists',
  you: 'u ya',
  are: 'r',
  and: 'n',
  your: 'ur',
  with: 'w w/ wth',
  without: 'wo w/o',
  back: 'bck bak',
  office: 'offc ofc',
  colour: 'color',
  unavailable: 'n/a unavail unavailble',
  cancelled: "canceled cancled cxl'd cxld cxled",
  cancelling: 'canceling',
  travelling: 'traveling traveing',
  postponed: 'postpond',
  thinking: 'thinkin thinkn',
  taking: 'takin',
  going: 'goin',
  leaving: 'leavin leavign',
  working: 'workin workng wokring',
  heading: 'headin',
  coming: 'comin',
  feeling: 'feelin',
  having: 'havin',
  staying: 'stayin',
  running: 'runnin',
  getting: 'gettin',
  budget: 'budgt bugdet',
  deadline: 'dealine dedline',
  approved: 'aproved',
  receive: 'recieve',
  campaign: 'campain campaing',
  forward: 'fwd forwards',
  requested: "req'd reqd",
  cancel: 'cxl',
  extended: "ext'd extd",
  launch: 'lauch lanch launh',
  paused: 'pasued pausd puased',
  audience: 'audiance audence',
  client: 'cleint clinet',
  schedule: 'shedule scedule',
  moved: 'movd moevd',
  pushed: 'pushd psuhed',
  possibly: 'poss possib',
  apparently: 'apparantly apprently',
  potentially: 'potentialy',
  language: 'lang',
  languages: 'langs',
  marketing: 'mktg mkting',
};

/** Short and misspelt words by what they stand for. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries(SPELLINGS).flatMap(([word, forms]) => forms.split(' ').map((form) => [form, word] as const)),
);

/** A full stop after one of these ends no sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'approx appt dr mr mrs ms st vs etc no nr max min est tel eff poss prob ca excl resp req'.split(' '),
);

/** A full stop after one of these ends a sentence only where a name or another word with a capital follows. */
export const DATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mon tue tues wed weds thu thur thurs fri sat sun mo tu we th fr sa su jan feb mar apr jun jul aug sep sept oct nov dec incl inc wk wks hr hrs mins am pm'.split(
    ' ',
  ),
);

/** Emoji characters by the shortcode Slack has for them. */
export const EMOJI_NAMES: Readonly<Record<string, string>> = {
  '🌴': 'palm_tree',
  '🏝': 'desert_island',
  '🏖': 'beach_with_umbrella',
  '⛱': 'umbrella_on_ground',
  '🤒': 'face_with_thermometer',
  '🤧': 'sneezing_face',
  '🤢': 'nauseated_face',
  '🤮': 'face_vomiting',
  '🤕': 'face_with_head_bandage',
  '😷': 'mask',
  '✈': 'airplane',
  '🏠': 'house',
  '🏡': 'house_with_garden',
  '🦷': 'tooth',
  '👶': 'baby',
  '🎉': 'tada',
  '🚀': 'rocket',
};
