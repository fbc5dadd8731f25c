// Work that is named after an event, other people's events, past ones and evenings: nobody is away.
import { saidBy } from '../../support/understanding.ts';

const TEXTS = `
  shoot at the hospital Friday
  court scene at 3
  client wedding campaign Friday
  the dentist client is at 2
  my 3 o'clock is with the dentist client
  doctor copy due Thu
  I'm in the Contoso meeting until 12
  had the dentist yesterday at 3
  concert tonight
  wedding shoot Saturday
  who has the dentist on Friday?
  the actor has a doctor appointment at 3
  client has a dentist appointment at 2 so the call moves
  the model has a visa appointment tomorrow at 10
  the boiler campaign launches Monday
  the nursery client wants a call at 3
  meeting with the hospital client at 2
  flight of ads starts Monday
  flight plan for Q1 due Friday
  the flight runs 10 Jan to 20 Feb
  Visa call at 3
  the wedding deck is due Friday
  jury of the award meets on Friday
  our funeral spot airs Monday
  eye test for the new layout at 3
  can you vet the copy by 3?
  scan the contracts by 3
  court is not a good word for the headline, change by 3
  test at 3
  QA test tomorrow at 10
  training deck due at 3
  moving the deadline to Friday
  we are moving offices on Monday
  completion date is Friday
  the survey closes on Friday at 5
  delivery between 8 and 1
  plumber came yesterday
  the photographer is coming at 3
  I was at the hospital yesterday
  we were in court all week last week
  if I had the dentist at 3 I'd say so
  imagine a wedding at 3
  good luck with the surgery tomorrow!
  enjoy the wedding on Friday
  how was the dentist this morning?
  anyone know a good dentist near the office open at 8?
  dinner with the client at 8 on Thursday
  Christmas party Thursday at 6
  gig tomorrow night
  need therapy after today's call
  getting the deck done on Monday
  getting the copy seen by legal on Monday
  take the deck to the client at 3
  be needed at the shoot on Friday
  I am at the printer for proofs at 3
  awards ceremony Thursday 7pm
  Diwali posts go live Monday
  Diwali is on Monday
  Christmas is on Friday
  kids campaign at 2
  Mum's Day posts go out on Monday
  the doctor will see the copy at 3
  Doctor advised against the claim on Friday
  legal needs two days for the court case study
  the site is to be done on 8 March
  my laptop is getting fixed tomorrow
  uncle Ben's account on Monday
  I'm burying the headline below the fold on Monday
  flying start to Monday!
  rushing to finish this for 3
  running to the printers now
  singing in the new ad on Thursday
  drive to 10k followers by Friday
  take the train to the client on Friday?
  parents evening spot airs at 8 on Thursday
  the christening film is due on Friday
  bank holiday Monday
  the bank call at 2
  embassy event posters by Friday
  op ed at 3
  the op is at 3
  jab at the competition on Friday
  Kids' dentist spot goes live at 5
  Movers client at 3
  gym at 6
  haircut at 7pm
  surgery hours on the landing page: change to 9-5
  Noor's dentist spot airs at 3
  remember your dentist at 3
  flu jabs available in the office on Thursday at 10
  funeral directors pitch at 11 Monday
  my sister's wedding is in June
  my mum's birthday is on Friday
  we fly the drone on Monday
  I fly to these comments on Monday
  I'll take the 9:15 train tomorrow
  the nurse script at 2
  if I get called for jury duty next week I'm in trouble
  Contoso sports day is Friday 2-4
  surgery posters to print on Friday
  operations meeting on Friday
  chemo brochure first draft Friday
  graduation campaign brief lands Monday
  Puja special offer ends Friday
  cake for June at 3
  celebrating 10k followers on Friday
  moving day for the server is Friday
  moving the house ad to Monday
  the keys for the studio are with Noor until Friday
  he's at the dentist until 3
  his wife is in hospital until Friday
  my dad has a scan at 3
  their daughter's wedding is on Friday
  client is flying to Paris on Friday
  Talent flies to Rome on Monday
  crew travel day Friday
  product flies off the shelves on Friday
  driving to a decision on Friday
  heading to a decision Friday
  travelling exhibition opens Friday
  flying banners up on Monday
  book me a flight for Friday?
  what time's the flight on Friday?
  training Noor on the tool at 2
  ferry client call at 11
  bus to the shoot leaves at 7 on Friday
  taxi at 3 for the client
  ball is in their court until Friday
  tennis court shoot at 3
  jury's out till Friday
  Noor's visa is approved, she starts Monday
  your passport is needed by Friday
  embassy reception shoot on Thursday at 11
  all hands at 3
  assembly cut at 3
  assembly edit due Friday
  class action copy due 3
  viewing at 3 with the client
  voting for the awards ends Friday at 5
  Pick up the kids campaign at 2
  pick-up shoot Friday 10-12
  courier pickup at 3
  pick up the drives at 3
  vet review of the script at 3
  ENT client brief at 3
  lawyers want changes by 3
  call with the solicitor at 2
  consultant call at 4
  therapist persona due Friday
  pt 2 goes live Friday
  labs reel at 3
  filling in the form by 3
  extraction of the data at 3
  scan of the contract by 2
  eye tracking test at 3
  hands on deck Friday at 9
  face of the brand replaced on Friday
  nose for news, due Friday
  ear for music needed Friday
  foot of the page fixed by 3
  eyes on this by 3 please
  need eyes on the deck checked off by 3
  I'll do the rest on Friday
  to rest the case on Monday
  rush to print on Friday
  heading to a meeting now
  dashing to the post office, back in 20
  on my way to the shoot
  with the client at the hospital from ten to twelve
  we shoot in the hospital from 10 to 12
  at a school for the Contoso shoot 10-12
  filming in court tomorrow
  wedding scene at 2
  the funeral edit is due tomorrow
  is anyone at the dentist at 3?
  if the scan at 3 runs over I'll shout
  what about the wedding on Friday?
  we had the funeral on Monday
  got my tooth out yesterday
  the knee was done on Friday
  I've been to the doctor this morning
  came back from court at 2
  my flight landed at 9
  my flight was at 6 this morning
  Friday is a wedding so the venue is closed
  their wedding is on Friday
  dentist ad moved to 3
  GP practice pitch 10-12
  vets charity shoot 9-5 tomorrow
  clinic visit with the client Friday 10-12
  hospital visit for the case study Friday at 10
  casting at the school at 10
  wedding photographer quote due Friday
  royal wedding posts Friday
  graduation season kicks off Monday
  funeral plan copy due Friday
  court ruling expected Friday
  hearing from the client on Friday
  jury day for the awards Monday
  scan app launches Friday at 10
  chemo charity film due Friday
  flight 2 starts on Monday at 9
  first flight ends Friday at 5
  train wreck of a meeting at 3
  catching up with the client at 3
  driving the launch on Friday
  I drive the deck on Friday
  travel to be booked by Friday
  moving house prices piece due Friday
  moving homes is the theme on Friday
  removal of the watermark by Friday
  home completion rates due Friday
  keys frames due Friday
  baptism of fire on Monday lol
  engagement is up 10% since Friday
  brand engagement deck Friday
  naming session at 3
  ring light arrives Friday
  baby shower campaign assets Friday
  Eid mailer goes Friday
  celebrating Diwali with Contoso's ad on Monday
  rest the copy till Monday
  keep my feet up on the deck lol
  collecting feedback until 3
  picking up the pitch again on Monday
  picking up my deck again at 3
  getting my hands on the brief at 3
  my hands are full until 3
  my foot is in the door, meeting at 3
  nose to the grindstone until 3
  bank of images due at 3
  in the bank's offices for the workshop 10-12?
  visa brief at 3
  Visa appointment of new CMO at 3
  driving test ad at 3
  garage band session at 7
  retail therapy ad at 3
  physio brand call 4-5
  barber shoot 2-4
  nail the deck by 3
  wardrobe fitting at 2
  sports day campaign planning at 2
  school play trailer 2pm
  carol service ad at 4
  PTA client at 3
  airport ads from Monday
  Noor, good luck at the dentist at 3!
  Hope Noor's surgery goes well on Friday
  don't miss your dentist at 3, Noor
  has anyone got the dentist deck for 3
  are we flying to Cannes on Monday?
  if I fly to Berlin on Monday can someone cover
  I drove to Leeds on Friday
  my wedding was on Friday
  he's having his knee done Monday
  the client's knee is being done on Monday
  my husband has court on Monday
  my sister is flying to Rome tomorrow
  the kids are flying to their dad's on Friday
  my nan's in hospital
`;

test.each(
  TEXTS.split('\n')
    .map((text) => text.trim())
    .filter(Boolean),
)('nobody is away: %s', (text) => expect(saidBy(text)).toBe(''));
