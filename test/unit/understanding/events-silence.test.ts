// Work that is named after an event, other people's events, past ones and evenings: nobody is away.
import { saidBy } from '../../support/understanding.ts';

const TEXTS = `
  shoot at the hospital Friday
  court scene at 3
  the dentist client at 2
  my 3 o'clock is with the dentist client
  demo at 4
  I'm in the Contoso meeting until 12
  drinks at 7
  concert tomorrow at 8pm
  did you see the dentist ad at 3?
  the actor has a doctor appointment at 3
  client has a dentist appointment at 2 so the call moves
  The plumber ad goes live at 3 tomorrow
  school play video is due Friday
  pitch for the hospital on Monday at 11
  flight of ads starts Monday
  flights end on Friday
  the passport campaign is due on Friday
  Visa's brief lands Friday
  jury of the award meets on Friday
  funeral home client at 4
  blood test poster sign off Monday
  please vet these before 2
  court is not a good word for the headline, change by 3
  test at 3
  interview with the candidate at 2
  moving the launch Monday
  moving on Monday's post
  completion date is Friday
  survey results Monday
  delivery between 8 and 1
  the engineer is coming at 3 to fix the printer
  I was at the hospital yesterday
  we were in court all week last week
  if I had the dentist at 3 I'd say so
  hope the funeral goes ok on Friday
  good luck at the dentist at 3
  how was the dentist this morning?
  anyone know a good dentist near the office open at 8?
  party at 7 on Friday
  team lunch at 1 on Thursday
  need therapy after today's call
  getting the deck done on Monday
  getting the copy seen by legal on Monday
  take it to the vet of the brand, he decides Friday
  in with Noor from ten to twelve
  ceremony for the awards is on Thursday at 7
  Diwali posts go live Monday
  Eid is on Friday this year
  puja creatives due Monday
  kids day creative due tomorrow
  the doctor will see the copy at 3
  Doctor advised against the claim on Friday
  knee campaign done Friday
  my part is done at 3
  teeth whitening ad due weds
  I'm burying the headline below the fold on Monday
  fly the banner on Monday
  rushing to get the deck out today
  dashing to a meeting now
  drive to 10k followers by Friday
  train to be delivered Friday
  parents evening spot airs at 8 on Thursday
  MOT reminders email goes Monday at 9
  the bank call at 2
  embassy event posters by Friday
  op ed at 3
  co-op at 3
  chemo ad at 3
  Movers client at 3
  gym at 6
  haircut at 7pm
  I need to see a doctor about this deck at 3 lol
  remember your dentist at 3
  book your flu jab by Friday
  funeral directors pitch at 11 Monday
  my brother's wedding was on Friday
  we fly the drone on Monday
  the pilot airs on Monday
  I'll take the 9:15 train tomorrow
  the patient ads at 3
  Tailspin's school event is on Friday 10-12
  Surgery campaign kick off Monday
  operations meeting on Friday
  chemo brochure first draft Friday
  graduation posts due Friday
  celebrating Noor's birthday with cake at 3
  we're celebrating Contoso's award on Friday
  moving day for the server is Friday
  house ads go Monday
  the keys for the studio are with Noor until Friday
  she has surgery on Monday
  my dad has a scan at 3
  their daughter's wedding is on Friday
  client is flying to Paris on Friday
  crew travelling to Leeds on Friday
  product flies off the shelves on Friday
  driving to a decision on Friday
  heading to a decision Friday
  traveling show brief Friday
  flights booked for the crew on Friday
  what time's the flight on Friday?
  training Noor on the tool at 2
  ferry client call at 11
  coach for the offsite leaves at 8 Friday
  ball is in their court until Friday
  food court activation Friday 10-2
  jury's out till Friday
  passport scans by 3 please
  the embassy wants the invite list by Friday
  town hall meeting at 3
  assembly cut at 3
  assembly edit due Friday
  viewing of the rough cut at 3
  voting closes at 3
  Pick up the kids campaign at 2
  pick-up shoot Friday 10-12
  drop off the drives at 3
  collecting the boards at 2
  legal will vet the ad on Friday
  lawyers want changes by 3
  lawyer call at 3
  consultant deck at 4
  therapist persona due Friday
  PT 2 at 3
  injection moulding client at 2
  extraction of the data at 3
  scan of the contract by 2
  eye tracking test at 3
  heart of the campaign done by Friday
  my back end is done on Friday
  hip new look done by Monday
  foot of the page fixed by 3
  need your eyes on this before Friday
  rest of the deck on Monday
  will do the rest tomorrow
  rush to print on Friday
  running to the client now
  on my way to the office
  off to the shops
  we shoot in the hospital from 10 to 12
  at a school for the Contoso shoot 10-12
  the film has a wedding on Friday in scene 3
  reshoot of the funeral tomorrow
  who's in court tomorrow
  if the scan at 3 runs over I'll shout
  thanks for the christening gift, Friday was lovely
  we had the funeral on Monday
  my knee was done in March
  I've been to the doctor this morning
  just out of surgery, all good
  my flight landed at 9
  a wedding on Friday is a bad date for the launch
  their wedding is on Friday
  dentist ad moved to 3
  GP practice pitch 10-12
  surgery opening hours are 8 to 6
  hospital recce Friday 10-12
  casting at the school at 10
  wedding photographer quote due Friday
  royal wedding posts Friday
  funeral insurance ad Friday
  court ruling expected Friday
  court decision tomorrow at 10
  jury day for the awards Monday
  MRI scanner ad at 3
  Flight cases arrive at 3
  second flight on Friday
  train wreck of a meeting at 3
  catch the train ad at 3 on Dave
  I'm driving the pitch on Friday
  travel campaign live on Friday
  moving house prices piece due Friday
  moving homes is the theme on Friday
  viewing figures at 3
  completion of the edit Friday
  communion wine ad Friday
  engagement is up 10% since Friday
  engagement posts Friday
  naming session at 3
  shower gel brief at 3
  Eid mailer goes Friday
  celebrating Diwali with Contoso's ad on Monday
  rest the copy till Monday
  collecting quotes by 3
  picking the winner at 3
  picking up my deck again at 3
  getting my hands on the brief at 3
  my hands are tied till Friday
  my heart is set on Friday for launch
  bank of images due at 3
  in the bank's offices for the workshop 10-12?
  visa brief at 3
  passport to fun goes live at 3
  garage band session at 7
  therapy dog shoot at 3
  physio brand call 4-5
  tattoo shoot at 2
  fitting at 2 for the talent
  assembly line shoot at 10
  school play trailer 2pm
  carol service ad at 4
  airport takeover at 3
  station takeover from Monday 6am
  Noor, how did the scan go this morning
  don't miss your dentist at 3, Noor
  anyone flying to Cannes on Friday?
  would you drive to Leeds on Friday?
  I flew to Berlin on Monday
  my wedding was on Friday
  her knee is being done on Monday
  my mum's knee is being done on Monday, fingers crossed for her
  my flatmate is moving house on Friday
  the kids are flying to their dad's on Friday
  my nan's in hospital
  bring the dog to the office Friday!
  grab my kid a Tailspin toy on Friday
  getting my son a job here lol, starts Monday
  rush to the vet ad on Friday
  driving to school ads Friday
  sick kids charity: to the hospital we go for the shoot Friday
  in hospital scenes use the wide lens tomorrow
  court the press on Friday
  court case study is due Friday
  a witness to history spot airs Friday
  surgery with the deck scalpel on Friday: cut 20 slides
  memorial day posts go Monday
  wake up call at 7 Friday
  in the wake of Friday's news, hold posts
  wedding list app goes live Friday
  graduation filter on the reel for Friday
  my engagement numbers are up on Friday's post
  celebrating Friday wins at 4
  keep Easter in the plan for Friday
  flying colours on the QA Friday
  travel vlog goes up Friday
  drive home the message on Friday
  driving out the bugs by Friday
  travel to site costs due Friday
  catch a break Friday
  doctor ordered rest for the athlete in the ad until Friday
  need to rest my case by Friday lol
  take complete stock of the rest by Friday
  flat viewing ad at 4
  mortgage meeting with the Contoso team at 2
  physio tips reel at 4
  blood test kit client at 9
  vaccine comms due at 2
  check-up with Contoso at 2
  site health check at 2
  school meeting for Contoso edu at 2
  parents evening ad at 4
  sports day at Contoso HQ 2-4?
  dropoff in conversions since 3
  viewing party at 3
  appointment with the client at 2
  specialist team joins at 2
  therapist client 3-4
  garage sale ad at 2
  passport office campaign shoot 9-5
  hearing test ad at 11
`;

test.each(
  TEXTS.split('\n')
    .map((text) => text.trim())
    .filter(Boolean),
)('nobody is away: %s', (text) => expect(saidBy(text)).toBe(''));
