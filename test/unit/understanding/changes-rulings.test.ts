import { changesSaid } from '../../support/read-changes.ts';

type Case = readonly [text: string, said: readonly string[], channel?: string];

const check = (cases: readonly Case[]) =>
  it.each(cases.map((each) => [...each, undefined] as const))('%s', (text, said, channel) => {
    expect(changesSaid(text, channel)).toEqual(said);
  });

describe('ruling 14: asked, hedged, confirmed, or only an if', () => {
  check([
    ['did Litware move?', []],
    ['is Woodgrove paused', []],
    ['If Woodgrove cancelled we would be fine', []],
    ['Imagine Litware paused us now', []],
    ['Can we push Litware to the 12th of January?', ['podcast deadline tentative 2027-01-12']],
    ['Woodgrove wants to pause over Christmas', ['students paused tentative']],
    ['Apparently Litware is cancelled', ['podcast cancelled tentative']],
    ['Pretty sure Woodgrove will pause', ['students paused tentative']],
    ['Litware could slip if legal is late', ['podcast deadline tentative']],
    ['Litware is paused, nothing in writing yet', ['podcast paused tentative']],
    ['Client confirmed, Woodgrove is paused', ['students paused stated']],
    ['Woodgrove told us to pause Student Accounts', ['students paused stated']],
    ['Woodgrove is paused, shout if you have questions', ['students paused stated']],
  ]);
});

describe('ruling 15: as before is no change, another known date is', () => {
  check([
    ['Litware is still on hold', []],
    ['Woodgrove is on track for 15 March', []],
    ['Reminder: Litware is due on 11 January', []],
    ['Litware goes live on 11 January', []],
    ['Litware goes live on 18 January', ['podcast deadline stated 2027-01-18']],
    ['Litware slips a week, to 18 January', ['podcast deadline stated 2027-01-18']],
  ]);
});

describe('ruling 16: deliveries move, meetings do not', () => {
  check([
    ['Litware review moved to Thursday', []],
    ['shoot moved to Wednesday', [], 'c-northwind'],
    ['pushed our weekly sync to Thursday', [], 'c-northwind'],
    ['Litware delivery moved to Friday week', ['podcast deadline stated 2026-11-20']],
    ['Litware is due a week today now', ['podcast deadline stated 2026-11-17']],
    ['Litware pushed to end of month', ['podcast deadline stated 2026-11-30']],
    ['Litware slipped a fortnight', ['podcast deadline stated 14d']],
    ['Litware brought forward by 48 hours', ['podcast deadline stated -2d']],
    ['Litware slipped a few days', ['podcast deadline stated']],
    ['Woodgrove slips into April', ['students deadline stated']],
    ['Litware moved to mid-January', ['podcast deadline stated']],
  ]);
});

describe('ruling 17: a budget has a new total, a share, or neither', () => {
  check([
    ["We've spent 20k of Litware's 45k", []],
    ['Another £8k for Litware, PO on its way', ['podcast budget stated']],
    ['Litware could rise to 60k', ['podcast budget tentative =60000']],
    ['Litware doubled the budget', ['podcast budget stated 100%']],
    ['Litware halved the media spend', ['podcast budget stated -50%']],
    ['Litware may trim the budget by 10 to 15%', ['podcast budget tentative']],
    ['stop all spend on Litware', ['podcast paused stated']],
    ['Moving 5k from Litware to Woodgrove', ['podcast budget stated', 'students budget stated']],
  ]);
});

describe('ruling 18: parts, starts and ends', () => {
  check([
    ['paused two keywords, they were eating money', [], 'c-northwind'],
    ['Litware is 80% complete', []],
    ['Litware is live again', ['podcast resumed stated']],
    ['Pausing Litware from Monday', ['podcast paused stated']],
    ['first Litware spots started running this morning', ['podcast launched stated']],
    ['Woodgrove went with another agency', ['students cancelled stated']],
    ['Litware is done and dusted', ['podcast completed stated']],
  ]);
});

describe('ruling 19: work is scope, message and look are brief', () => {
  check([
    ['Litware dropped the Spanish version', ['podcast scope stated']],
    ['Two more languages were approved for Litware', ['podcast scope stated']],
    ['Six reels instead of four for Litware', ['podcast scope stated']],
    ['New tagline for Litware: "Play on"', ['podcast brief stated']],
    ["Litware's audience is now graduates", ['podcast brief stated']],
    ['the hero is changing, they hate the drone shot', ['sale brief stated'], 'c-northwind'],
  ]);
});

describe('ruling 20: cover is no staffing, a move is one on both', () => {
  check([
    ["I'll pick up Litware while Ben is out", []],
    ['Alicia is covering Litware this week', []],
    ["I'm taking over Litware from Alicia from Monday", ['podcast staffing stated']],
    [
      'Ben moves from Litware to Woodgrove next week',
      ['podcast staffing stated', 'students staffing stated'],
    ],
  ]);
});

describe('ruling 21: which campaign', () => {
  check([
    ['everything is paused', []],
    ['Contoso is paused', ['launch|retargeting paused stated']],
    ['Contoso is paused', ['launch paused stated'], 'c-contoso'],
    ['Both Contoso campaigns are paused', ['launch paused stated', 'retargeting paused stated']],
    ['Contoso are pausing the lot', ['launch paused stated', 'retargeting paused stated']],
    ["Contoso's 10 December one is moving to the 15th", ['retargeting deadline stated 2026-12-15']],
    ["Alicia's Contoso job is on hold", ['retargeting paused stated']],
    ['Our new contact at Contoso is Meera Shah', ['launch|retargeting contact stated']],
    ['We have been paused', ['sale paused stated'], 'c-northwind'],
    ['Woodgrove is paused', ['students paused stated'], 'c-northwind'],
    ['<#c-contoso|contoso-launch> is on hold', ['launch paused stated']],
  ]);
});

describe('ruling 22: quotes and code are not said, later words correct earlier ones', () => {
  check([
    ['&gt; Litware is paused\nthat is from March', []],
    ['the API says `litware: paused`', []],
    ['&gt; any news of Litware?\nLitware is paused', ['podcast paused stated']],
    ['Litware moves to Jan 18, no wait, Jan 25', ['podcast deadline stated 2027-01-25']],
    ['Woodgrove is paused. Correction: Litware is paused', ['podcast paused stated']],
  ]);
});
