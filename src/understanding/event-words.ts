// The vocabulary of events that keep someone from work, by what they are: whom they see, what is done to them, where they
// are called, whose day it is. Lists are alternatives of one phrase element.
const alternatives = (words: string) => words.trim().split(/\s+/).join('|');

/** Those whom one has an appointment with. */
export const SEEN = alternatives(`
  dentist orthodontist hygienist endodontist doctor doc docs drs quack optician opticians optometrist oculist ophthalmologist
  dermatologist derm cardiologist physio physiotherapist chiro chiropractor osteo osteopath podiatrist chiropodist paediatrician
  pediatrician paediatrics midwife nurse specialist consultant surgeon therapist psychologist psychiatrist psych shrink counsellor
  counselor gynae gyno gynaecologist gynecologist obgyn ob urologist oncologist neurologist ent audiologist acupuncturist
  haematologist hematologist endocrinologist rheumatologist dietitian dietician allergist vet vets notary solicitor solicitors lawyer
  barber barbers hairdresser hairdressers registrar mechanic mechanics ortho anaesthetist dentals`);

/** Parts of the body, and what is put into it. */
export const BODY = alternatives(`
  tooth teeth molar molars tonsils appendix adenoids gallbladder gall knee knees hip hips shoulder shoulders elbow wrist hand foot
  feet toe toes toenail toenails ankle leg arm nose eye eyes ear ears cataract cataracts hernia mole moles cyst lump stitches cast brace braces
  retainer pins heart valve stent pacemaker coil implant implants prostate thyroid ligament acl meniscus cartilage bunion bunions
  stone stones cavity cavities spine neck jaw gums sinus sinuses septum`);

/** Done to a part of the body so that the day is gone. */
export const OPERATED = alternatives(`
  done removed replaced fixed yanked pulled extracted operated scoped drained drilled taken whipped sorted chopped repaired
  lasered reset in opened reconstructed`);

/** Done to it in an hour or two. */
export const TREATED = alternatives(
  'tightened checked scanned tested examined looked seen cleaned whitened filled x xrayed injected fitted off rinsed syringed realigned adjusted',
);

/** Family, for a possessive, for company and for a child's appointments. */
const KIN_WORDS = `
  mum mums mom moms mam mother mothers mummy dad dads father fathers daddy parents parent folks wife wifes husband husbands hubby
  partner partners missus gran grans granny grandma grandmother nan nans nanna nana grandad grandads granddad grandpa grandfather
  grandparents uncle uncles aunt aunts auntie aunty cousin cousins brother brothers bro bros sister sisters sis sibling inlaws laws
  law nephew nephews niece nieces godson goddaughter godchild friend friends mate mates bestie neighbour neighbor flatmate roommate
  boyfriend girlfriend fiance fiancee family families stepdad stepmum stepmom stepson stepdaughter other oh`;

/** Children of the house. */
const CHILD_WORDS = `
  kid kids kiddo kiddos child childs children son sons daughter daughters boy boys girl girls baby babies bub toddler little one ones
  lad lads lass youngest eldest oldest middle twin twins grandson granddaughter grandkids wee teen teenager`;

/** Animals of the house. */
const PET_WORDS = 'dog dogs cat cats puppy pup kitten rabbit hamster horse pony pet hound pooch doggo kitty';

/** Rites of death. */
export const RITES = alternatives('funeral wake burial cremation requiem shiva tehravi chautha antyeshti');

/** Feasts and rites of passage of many peoples. */
export const FEASTS = alternatives(`
  wedding christening baptism bris communion puja pooja poojas pujan havan homam upanayanam mundan sangeet mehndi mehendi haldi nikah
  walima aqiqah roka seemantham annaprashan quinceanera quince graduation convocation`);

/** Holy days and festivals that one keeps. */
export const FESTIVALS = alternatives(`
  diwali deepavali dussehra dasara navratri navaratri holi pongal onam ugadi lohri baisakhi vaisakhi sankranti ganpati ganesh janmashtami eid
  bakrid muharram ashura ramadan ramzan nowruz navroz passover pesach seder rosh yom hanukkah shavuot sukkot purim easter orthodox christmas
  lunar chuseok tet songkran midsummer vesak guru gurpurab`);

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** People and animals that one goes with or takes somewhere. */
export const COMPANY = setOf(`${KIN_WORDS} ${CHILD_WORDS} ${PET_WORDS} car van bike him her them`);

/** Children, whose appointments take a parent along. */
export const CHILDREN = setOf(CHILD_WORDS);

/** What may stand in front of an event's noun. */
export const BEFORE_NOUN = setOf(`
  a an the my our this another quick short little small wee minor big long routine annual yearly urgent emergency 1st first 2nd second third final next last
  follow up oral eye hip knee back foot hand skin dental hospital medical school nursery family local old new own private early late private scheduled planned
  wisdom front baby week weeks month all both two three some few left right upper lower dodgy bad broken bloody damn stupid dumb cousin's house
  christmas xmas summer year prep primary college uni cataract laser day us uk indian american canadian schengen british home car boiler mandatory
  compulsory official civic church post pre good nice important crown county sheriff high district family magistrates magistrate traffic town lil cheeky full body possible potential probable likely his her their tooth teeth best the physical kindergarten kinder preschool reception its young oul auld ganesh ganpati lakshmi durga saraswati kali satyanarayan satyanarayana`);

/** Ways of getting to an event and being at it, besides those that every walk steps over. */
export const EVENT_VERBS = setOf(`
  go gone going head heading headed nip nipping pop popping run running rush rushing dash dashing bring bringing drive driving drop dropping accompany accompanying
  see seeing attend attending do doing stuck sat sitting booked called due scheduled waiting visit visiting catch catching being in into off over down up
  straight early escorting ferrying playing singing performing dancing reading facing undergo undergoing found managed scored slot facing hosting performing doing
  flying take taking get getting got have having had been make making celebrating observing keeping meeting called summoned required appear appearing wanted chosen selected watching watch blocked giving evidence testifying scattering reporting report bridesmaid usher pallbearer groomsman`);

/** Words that go before the place or the event. */
export const EVENT_LEADS = setOf('at in to with for by into inside under of');

/** Work that is named after a place or an event: "the dentist client", "the court scene". */
export const WORK = setOf(`
  client clients campaign campaigns shoot shoots ad ads spot spots copy deck decks brief briefs briefing pitch script scripts video videos film films asset
  assets banner banners post posts launch account brand poster posters leaflet leaflets creative creatives content storyboard edit edits cut scene scenes
  review feedback meeting meetings call calls workshop workshops standup sync proposal budget media pr site page pages landing layout logo headline email emails
  reel reels carousel tagline visuals report mockup mockups team sponsor sponsorship event stand vo animatic radio tv billboard series season deadline delivery
  rights studio office kit server award awards client's crew props talent cast actor actors actress model models influencer influencers sale sales offer discount giveaway prop scandal story article promo teaser trailer concept concepts photos photo footage interview interviews pilot case study proposal contract invoice`);
