// Several people in one message: the same said of others in a few words, days of their own, lists under a heading.
import { saidBy } from '../../support/understanding.ts';

type Case = readonly [text: string, said: string];
const check = (cases: readonly Case[]) =>
  it.each(cases)('%s', (text, said) => expect(saidBy(text)).toBe(said));

describe('names after an absence that are of something else', () => {
  check([
    ["I'm out Friday so can June cover?", 'kofi away 11-27'],
    ["I'm out Friday so Noor will run the call", 'kofi away 11-27'],
    ["I'm out Thursday, covering: Noor Thursday, June Friday", 'kofi away 11-26'],
    ["I'm off Thursday and Friday, cover is Noor Thursday, June Friday", 'kofi away 11-26; kofi away 11-27'],
    ["I'm off Friday, ping Noor on Thursday", 'kofi away 11-27'],
    ["I'm off Friday, Noor on Monday please send the deck", 'kofi away 11-27'],
    ["I'm out today, Noor too busy to cover", 'kofi away 11-25'],
    ["I'm out tomorrow, Noor also has the deck", 'kofi away 11-26'],
    ['Noor is off Friday, as is the custom', 'noor away 11-27'],
    ["I'm off Friday and Noor is in Monday", 'kofi away 11-27'],
    ["I'm out Friday and Noor's review is Monday", 'kofi away 11-27'],
    ["I'm off Friday, meeting with Noor Monday", 'kofi away 11-27'],
    ['OOO tomorrow: Noor has the keys', 'kofi away 11-26'],
    ['Off tomorrow:\n- Noor: please send the deck\n- June: review it', 'kofi away 11-26'],
    ['Noor presents Thursday, June Friday', ''],
    ["Noor's off to a great start, June too", ''],
    ['The two of us should talk Friday', ''],
    ['Both decks are off today', ''],
    ['Not sure if Noor or Fatima is out Friday', ''],
    ['One of Noor and Fatima is off Friday', ''],
    ['Noor and Fatima are both in today', ''],
    ['OOO tomorrow: ask Noor or Fatima', 'kofi away 11-26'],
  ]);
});

describe('everyone who is said to be away, each on their own days', () => {
  check([
    ["Noor's out today and so is June", 'noor away 11-25; june away 11-25'],
    ["Noor's out today, June too", 'noor away 11-25; june away 11-25'],
    ["Noor's out today, and June as well", 'noor away 11-25; june away 11-25'],
    ["Noor's out Thursday, ditto June", 'noor away 11-26; june away 11-26'],
    ["Noor's out today, same for June", 'noor away 11-25; june away 11-25'],
    ['Noor is out Friday, as is June', 'noor away 11-27; june away 11-27'],
    ["I'm off Friday and so is Noor", 'kofi away 11-27; noor away 11-27'],
    ['Noor is off Friday, as am I', 'noor away 11-27; kofi away 11-27'],
    ["Noor's on leave Thursday. So am I.", 'noor away 11-26; kofi away 11-26'],
    ["Noor can't make it in today and neither can June", 'noor away 11-25; june away 11-25'],
    ["Noor's out today. June's out too", 'noor away 11-25; june away 11-25'],
    ['Noor is off tomorrow. June is covering. Fatima is off too.', 'noor away 11-26; fatima away 11-26'],
    ["I'm out tomorrow along with June", 'kofi away 11-26; june away 11-26'],
    ["Noor's out today; June might be out too", 'noor away 11-25; june away 11-25 tentative'],
    ["Noor's off today, June tomorrow", 'noor away 11-25; june away 11-26'],
    ['Noor is out until Monday and June until Wednesday', 'noor away 11-25..11-29; june away 11-25..12-01'],
    ['Noor is on PTO this week, June next week', 'noor away 11-25..11-27; june away 11-30..12-04'],
    ["I'm off Thursday, Noor Friday", 'kofi away 11-26; noor away 11-27'],
    ['Noor is off 23-25 Dec, Fatima 24-29 Dec', 'noor away 12-23..12-25; fatima away 12-24..12-29'],
    [
      "Noor's out the week of the 7th and June the week of the 14th",
      'noor away 12-07..12-11; june away 12-14..12-18',
    ],
    ['Thursday Noor and June are off, Friday Fatima', 'june away 11-26; noor away 11-26; fatima away 11-27'],
    ['Noor might be off Friday and June is definitely off', 'noor away 11-27 tentative; june away 11-27'],
    ['Tomorrow: Noor off, June WFH', 'noor away 11-26; june remote 11-26'],
    ['Noor and June are sharing a migraine, both off today', 'june away 11-25; noor away 11-25'],
    ["Noor's here, the two of us are off Friday", 'noor away 11-27; kofi away 11-27'],
    [
      'The three of us (Noor, June and me) are out Thursday',
      'noor away 11-26; june away 11-26; kofi away 11-26',
    ],
    ['Noor and June: both out today', 'june away 11-25; noor away 11-25'],
    ['Noor and June - PTO Thursday', 'june away 11-26; noor away 11-26'],
    ['Alex Y. and Alex P. are out Thursday', 'alexp away 11-26; alexy away 11-26'],
    ['Out this week:\nWed: Noor\nThu: Fatima', 'noor away 11-25; fatima away 11-26'],
    ["Who's out this week:\nWed: Noor\nThu: Fatima\nFri: nobody", 'noor away 11-25; fatima away 11-26'],
    ['OOO:\n- Noor: Wed\n- June: Thu-Fri', 'noor away 11-25; june away 11-26..11-27'],
    [
      'OOO this week: Noor (Wed), June (Thu-Fri), Fatima (all week)',
      'noor away 11-25; june away 11-26..11-27; fatima away 11-25..11-27',
    ],
    [
      'PTO next week: Noor Mon-Tue, June Wed, Fatima all week',
      'noor away 11-30..12-01; june away 12-02; fatima away 11-30..12-04',
    ],
    [
      'Noor: off Wed\nJune: off Thu\nFatima: WFH Fri',
      'noor away 11-25; june away 11-26; fatima remote 11-27',
    ],
    ['Noor is on leave today and I am on leave tomorrow', 'noor away 11-25; kofi away 11-26'],
    ['Noor is on vacation next week, me the week after', 'noor away 11-30..12-04; kofi away 12-07..12-11'],
    [
      'Noor and June are WFH today and out tomorrow',
      'june remote 11-25; noor remote 11-25; june away 11-26; noor away 11-26',
    ],
    [
      'Heads up: Noor (16-18 Dec) and June (21-22 Dec) are on leave',
      'noor away 12-16..12-18; june away 12-21..12-22',
    ],
    [
      'Vacations coming up: Noor Dec 16-18, Fatima Dec 21-22, me Dec 28-31',
      'noor away 12-16..12-18; fatima away 12-21..12-22; kofi away 12-28..12-31',
    ],
    [
      'Next week OOO: Noor, Fatima and me',
      'noor away 11-30..12-04; fatima away 11-30..12-04; kofi away 11-30..12-04',
    ],
    ['Next week Noor is off Mon-Wed and Fatima Thu-Fri', 'noor away 11-30..12-02; fatima away 12-03..12-04'],
    ['Noor is out all week, June just Friday', 'noor away 11-25..11-27; june away 11-27'],
    ['Out today: Noor (sick), June (PTO), Fatima (WFH)', 'noor away 11-25; june away 11-25'],
    ['all three of us (Noor, June, me) are off Friday', 'noor away 11-27; june away 11-27; kofi away 11-27'],
    ['<@noor> <@june> and I are out tomorrow', 'june away 11-26; noor away 11-26; kofi away 11-26'],
  ]);
});
