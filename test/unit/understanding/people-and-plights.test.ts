// Several people, others' people, and what befell somebody, told without a word of being away. The author is Kofi, on
// Wednesday 25 November 2026 at 09:30 in London.
import { saidBy } from '../../support/understanding.ts';

describe('nothing is said by', () => {
  test.each([
    'Noor (Contoso) is out',
    'Noor (my wife) is out',
    'Noor (from Contoso) is on leave this week',
    'Our client, Noor, is off today',
    'their PM Noor is out today',
    'Marta: out today',
    'the client - out today',
    'text from the vendor: out sick today',
    'heard from the client, out until Monday',
    'June is out, July is in',
    "Noor's wife just went into labour",
    "a colleague's wife is in labour, lol",
    "who's got Contoso while Noor's off this week?",
    'while the client is out this week we wait',
    'while I was out last week, what happened?',
    '<@noor> go home! you are sick',
    '<@noor> <@june> are you around today?',
    'client emergency, need to run the numbers again',
    'server crash, dealing with it now',
    'the site crashed, sorting it now',
    "we're shooting at the hospital all day",
    'had a car accident years ago, now I only take trains',
    "new brief came in, can't move on it until Friday",
    "won't make it to drinks tonight",
    'power cut at the office, everyone is in the cafe',
    'school called, kid forgot lunch. back in 20',
    "daughter has a temperature, husband is with her, I'm working as normal",
    'missed my train, next one in 10 mins',
    'flight delayed, landing at 9 tonight',
    "feeling awful but I'm here",
    "not well today but I'm online",
    'need to go, client on the line',
    'have to fetch the props, family drama shoot',
    'Noor - PTO deck, June - budget, Fatima - leave-behind',
  ])('%s', (text) => expect(saidBy(text)).toBe(''));
});

describe('several people and others', () => {
  test.each([
    ['<@noor> <@june> are out today', 'noor away 11-25; june away 11-25'],
    ['<@noor> <@june> is out today', 'june away 11-25'],
    ['<@noor> - out today', 'noor away 11-25'],
    ['<@noor> - out today, sorry', 'kofi away 11-25'],
    ['hi <@noor> <@june>, out sick today', 'kofi away 11-25'],
    ['Kofi: out today', 'kofi away 11-25'],
    ['Dentist: out 2-4', 'kofi away 11-25 14:00-16:00'],
    ["Noor's out and June might be too", 'noor away 11-25; june away 11-25 tentative'],
    ["Noor's out and June might be too busy", 'noor away 11-25'],
    ["Noor's out sick again, she said probably tomorrow too", 'noor away 11-25; noor away 11-26 tentative'],
    ['Noor - AL, June - WFH', 'noor away 11-25; june remote 11-25'],
    ["Today's absences: Noor (sick), June (PTO)", 'noor away 11-25; june away 11-25'],
    ['Noor and Fatima are both at a conference wed-fri', 'noor away 11-25..11-27; fatima away 11-25..11-27'],
    ['Noor started mat leave today, back in June', 'noor away 11-25..05-31'],
    ["Noor's offline from now", 'noor away 11-25'],
    ['our PM on Contoso, Noor, is off this week', 'noor away 11-25..11-27'],
    ["If you're looking for Noor, she's off today", 'noor away 11-25'],
    ["covering for Noor today as she's out", 'noor away 11-25'],
    ["I'm covering for Noor while she's on leave till Monday", 'noor away 11-25..11-29'],
    ['While Noor is out this week, send Contoso stuff to me', 'noor away 11-25..11-27'],
    ["Noor is covering me next week while I'm on holiday", 'kofi away 11-30..12-04'],
    ["ping Fatima instead of Noor this week, she's on hols", 'noor away 11-25..11-27'],
    ['Heard from Noor, still sick, out today and tomorrow', 'noor away 11-25; noor away 11-26'],
    ['Noor is not keeping well, she has gone home. Pls ping me', 'noor away 11-25'],
    ["Noor's out of office - away till Friday", 'noor away 11-25..11-26'],
  ])('%s', (text, said) => {
    const parts = saidBy(text).split('; ').sort();
    expect(parts).toEqual(said.split('; ').sort());
  });
});

describe('what befell, and what is done about it', () => {
  test.each([
    ['missed my flight, back Friday', 'kofi away 11-25..11-26'],
    ['stuck in Denver, back tomorrow', 'kofi away 11-25'],
    ['in A&amp;E with my son, back later', 'kofi away 11-25'],
    ['broke my wrist, at the hospital', 'kofi away 11-25'],
    ["I'm being kept in hospital until Friday", 'kofi away 11-25..11-26'],
    ['family emergency, need to go', 'kofi away 11-25'],
    ['feeling awful, calling it', 'kofi away 11-25'],
    ['not well today', 'kofi away 11-25'],
    ['not keeping well today, taking rest', 'kofi away 11-25'],
    ["childcare fell through so I'm home with the kids today", 'kofi away 11-25'],
    ["wife's in labor, talk to you all in a few weeks", 'kofi away 11-25'],
    ["my mum's had a fall, driving to hers now", 'kofi away 11-25'],
    ["dad's in hospital, heading up there now. not sure when I'll be back", 'kofi away 11-25'],
    ["nursery's shut today so I've got the little one", 'kofi away 11-25'],
    ["threw my back out, can't move", 'kofi away 11-25'],
    ["car accident on the way in, I'm ok but won't make it", 'kofi away 11-25'],
    ["car broke down on the M25, not sure I'll make it in", 'kofi away 11-25 tentative'],
    ["boiler's burst, dealing with a flood, back tomorrow", 'kofi away 11-25'],
    ["something's come up at home, have to go offline", 'kofi away 11-25'],
    ['tested positive this morning', 'kofi away 11-25'],
    ['surgery went ok, doctor says two weeks rest', 'kofi away 11-25..12-08'],
    ["just got a call from school, kid's thrown up, have to collect him", 'kofi away 11-25'],
  ])('%s', (text, said) => expect(saidBy(text)).toBe(said));
});
