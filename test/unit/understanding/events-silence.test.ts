// Work that is named after an event, other people's events, past ones and evenings: nobody is away.
import { saidBy } from '../../support/understanding.ts';

const TEXTS = `
  shoot at the hospital Friday
  the hospital shoot is at 9 tomorrow
  we film the court scene at 3
  client wedding campaign Friday
  the dentist client is at 2
  workshop with Contoso 10-12
  my 3 o'clock
  doctor copy due Thu
  doctor copy due Thursday
  had the dentist yesterday
  had the dentist yesterday at 3
  concert tonight
  concert tomorrow at 8pm
  is the dentist at 3 today?
  who has the dentist on Friday?
  Client is at the doctor until 3
  the client's at a funeral tomorrow
  client has a dentist appointment at 2 so the call moves
  the model has a visa appointment tomorrow at 10
  The plumber ad goes live at 3 tomorrow
  school campaign briefing at 2
  the nursery client wants a call at 3
  pitch for the hospital on Monday at 11
  meeting with the surgery about posters at 2
  flight of ads starts Monday
  flight plan for Q1 due Friday
  flights end on Friday
  the passport campaign is due on Friday
  Visa call at 3
  Visa's brief lands Friday
  wedding client moved to Thursday
  jury of the award meets on Friday
  our funeral spot airs Monday
  eye test for the new layout at 3
  blood test poster sign off Monday
  can you vet the copy by 3?
  please vet these before 2
  scan this by Friday please
  court is not a good word for the headline, change by 3
  test at 3
  QA test tomorrow at 10
  interview with the candidate at 2
  training deck due at 3
  moving the launch Monday
  moving on Monday's post
  we are moving offices on Monday
  completion date is Friday
  the survey closes on Friday at 5
  survey results Monday
  delivery between 8 and 1
  delivery of assets on Friday
  the engineer is coming at 3 to fix the printer
  the photographer is coming at 3
  I was at the hospital yesterday
  we were in court all week last week
  I had surgery in March
  if I had the dentist at 3 I'd say so
  what if you have jury duty next week
  hope the funeral goes ok on Friday
  good luck at the dentist at 3
  enjoy the wedding on Friday
  how was the dentist this morning?
  when is your flight on Friday?
  anyone know a good dentist near the office open at 8?
  can anyone recommend a plumber for Friday?
  party at 7 on Friday
  team lunch at 1 on Thursday
  gig tomorrow night
  need therapy after today's call
  that meeting was like a root canal
  getting the deck done on Monday
  getting the logo fixed tomorrow
  have the deck at 3
  take it to the vet of the brand, he decides Friday
  be needed at the shoot on Friday
  in with Noor from ten to twelve
  I am at the printer for proofs at 3
  awards ceremony Thursday 7pm
  Diwali campaign Monday
  Eid creative due Friday
  Eid is on Friday this year
  Christmas is on Friday
  the school run ad at 3
  kids campaign at 2
  Mum's Day posts go out on Monday
  the doctor will see the copy at 3
  doctor approved the script on Friday
  medical review of the ad at 2
  legal needs two days for the court case study
  my deck is to be done on Friday
  the site is to be done on 8 March
  my laptop is getting fixed tomorrow
  uncle Ben's account on Monday
  burying the lede again on Monday
  flying through these edits today
  flying start to Monday!
  time flies, it is Friday
  rushing to finish this for 3
  running to the printers now
  singing in the new ad on Thursday
  singing your praises on Thursday
  I'll drive to the decision on Friday
  take the train to the client on Friday?
  I train the model on Monday
  parents evening spot airs at 8 on Thursday
  the christening film is due on Friday
  bank holiday Monday
  bank details needed by 3
  the bank wants it at 3
  embassy event posters by Friday
  GPs poster due Friday
  op-ed due Friday
  the op is at 3
  jab at the competition on Friday
  chemo ad at 3
  movers and shakers list due Monday
  Movers client at 3
  class at 6 tonight
  yoga at 7
  haircut at 7pm
  surgery hours on the landing page: change to 9-5
  I need to see a doctor about this deck at 3 lol
  hospital wants the leaflet by 3
  remember your dentist at 3
  book your flu jab by Friday
  blood drive in the office Thursday 10-12
  funeral directors pitch at 11 Monday
  my sister's wedding is in June
  my brother's wedding was on Friday
  the baby is due in March
  we fly the drone on Monday
  the pilot airs on Monday
  taking the train tomorrow as usual
  I'll take the 9:15 train tomorrow
  the nurse script at 2
  the patient ads at 3
  Tailspin's school event is on Friday 10-12
  the client's funeral campaign is due Friday
  Surgery campaign kick off Monday
  operation goes live Friday
  operations meeting on Friday
  chemo brochure first draft Friday
  the wedding reel goes up Friday
  graduation posts due Friday
  we celebrate the launch on Friday
  celebrating Noor's birthday with cake at 3
  we're celebrating Contoso's award on Friday
  celebrating 10k followers on Friday
  moving day for the server is Friday
  moving the shoot to Friday
  house ads go Monday
  the keys for the studio are with Noor until Friday
  getting the keys to the studio Friday at 9
  she has surgery on Monday
  his wife is in hospital until Friday
  my dad has a scan at 3
  my mum is at the doctor at 3
  Contoso's founder has a funeral on Friday
  client is flying to Paris on Friday
  talent flying in on Friday
  crew travelling to Leeds on Friday
  crew travel day Friday
  product flies off the shelves on Friday
  driving to a decision on Friday
  drive to the wire on Friday
  heading to a decision Friday
  travel client call at 3
  traveling show brief Friday
  flying banners up on Monday
  book me a flight for Friday?
  what time's the flight on Friday?
  the flight tracker ad at 3
  training Noor on the tool at 2
  bus ads from Monday
  the bus side is up from Friday
  bus to the shoot leaves at 7 on Friday
  taxi at 3 for the client
  ball is in their court until Friday
  the ball's in our court till Monday
  tennis court shoot at 3
  the jury is out on that until Monday
  witness statement copy at 3
  Noor's visa is approved, she starts Monday
  your passport is needed by Friday
  embassy reception shoot on Thursday at 11
  town hall at 3
  all hands at 3
  company town hall Thursday 10-11
  first assembly of the edit at 2
  recital hall shoot at 10
  class action copy due 3
  viewing at 3 with the client
  screening at 3
  voting for the awards ends Friday at 5
  bank shots by 3
  pickup shots at 3
  pickup of the props at 2
  courier pickup at 3
  pick up the drives at 3
  collect the prints at 3
  vet review of the script at 3
  legal will vet the ad on Friday
  lawyer review at 2
  call with the lawyers at 3
  call with the solicitor at 2
  consultant call at 4
  consultant deck at 4
  consultant joins at 3
  therapist persona due Friday
  pt 2 goes live Friday
  labs reel at 3
  injection moulding client at 2
  crown prince of decks at 3 lol
  extraction of the data at 3
  fitting room ad at 3
  body copy due at 3
  eye tracking test at 3
  hands on deck Friday at 9
  heart of the campaign done by Friday
  the spine of the deck is done, rest Monday
  my back end is done on Friday
  hip new look done by Monday
  arm wrestling final at 3
  foot of the page fixed by 3
  eyes on this by 3 please
  need your eyes on this before Friday
  knees up on Friday!
  rest of the deck on Monday
  will do the rest tomorrow
  the doctor's notes on the rest of the script come Friday
  rush to print on Friday
  heading to a meeting now
  running to the client now
  on my way to the office
  on the way in
  off to the shops
  we shoot in the hospital from 10 to 12
  recce at the school 10-12
  filming at the bank 9-11
  filming in court tomorrow
  scene 4 funeral at 3
  reshoot of the funeral tomorrow
  the funeral edit is due tomorrow
  is anyone at the dentist at 3?
  do you have the dentist at 3?
  maybe do the dentist ad on Friday?
  what about the wedding on Friday?
  I had a wedding on Friday
  I had my wisdom teeth out last week
  got my tooth out yesterday
  the knee was done on Friday
  been to the dentist at 9
  I went to the bank at 11
  came back from court at 2
  boiler man came at 9
  flight got in at 3am
  my flight was at 6 this morning
  Friday is a wedding so the venue is closed
  client wedding on Friday
  Ben's wedding on Friday??
`;

test.each(
  TEXTS.split('\n')
    .map((text) => text.trim())
    .filter(Boolean),
)('nobody is away: %s', (text) => expect(saidBy(text)).toBe(''));
