import { changesSaid } from '../../support/read-changes.ts';

it.each([
  ['their cmo just left for vacation so no feedback before the 12th', 'c-northwind'],
  ['their CMO left for the day', 'c-northwind'],
] as const)('says nothing of a campaign: %s', (text, channel) => {
  expect(changesSaid(text, channel)).toEqual([]);
});

it.each([
  [
    'Litware paused and Woodgrove moved to 22 March',
    'c-team',
    ['podcast paused stated', 'students deadline stated 2027-03-22'],
  ],
  [
    'Litware: launch moved to 18 Jan and budget cut by 10%',
    'c-team',
    ['podcast budget stated -10%', 'podcast deadline stated 2027-01-18'],
  ],
  [
    "launch is now 7 Jan and we've lost 10k",
    'c-northwind',
    ['sale budget stated', 'sale deadline stated 2027-01-07'],
  ],
  [
    "they've cut the budget 20% and dropped the radio",
    'c-northwind',
    ['sale budget stated -20%', 'sale scope stated'],
  ],
  [
    'new tagline and new date: 7 Jan',
    'c-northwind',
    ['sale brief stated', 'sale deadline stated 2027-01-07'],
  ],
  [
    "Ben's off this now, Alicia takes over; launch moves a week",
    'c-northwind',
    ['sale deadline stated 7d', 'sale staffing stated'],
  ],
  [
    'Northwind live, Litware paused, Woodgrove dead',
    'c-team',
    ['podcast paused stated', 'sale launched stated', 'students cancelled stated'],
  ],
  [
    'Northwind +1 week, Litware -10% budget',
    'c-team',
    ['podcast budget stated -10%', 'sale deadline stated 7d'],
  ],
  [
    'Litware back on, launch now 18 Jan',
    'c-team',
    ['podcast deadline stated 2027-01-18', 'podcast resumed stated'],
  ],
  ['paused until Jan, budget frozen too', 'c-northwind', ['sale paused stated']],
  ['Pulling 5k from Litware into Woodgrove', 'c-team', ['podcast budget stated', 'students budget stated']],
  [
    'ten grand has come out of Litware to feed Woodgrove',
    'c-team',
    ['podcast budget stated', 'students budget stated'],
  ],
  ['moved 5k Litware → Woodgrove', 'c-team', ['podcast budget stated', 'students budget stated']],
  ['Contoso are paused', 'c-team', ['launch|retargeting paused stated']],
  ["Contoso's marketing director has left", 'c-team', ['launch|retargeting contact stated']],
  ['Contoso is paused', 'c-contoso', ['launch paused stated']],
  ['retargeting is paused', 'c-contoso', ['retargeting paused stated']],
  ["Good news, we've the green light to start again", 'c-northwind', ['sale resumed stated']],
  ['The radio spot is no longer part of the job.', 'c-northwind', ['sale scope stated']],
  ['Ben leaves the Litware account. Alicia will manage it.', 'c-team', ['podcast staffing stated']],
  ['Ben leaves the account. Alicia will manage it.', 'c-northwind', ['sale staffing stated']],
  ["Ben is rolling off Litware and i'm picking it up", 'c-team', ['podcast staffing stated']],
  ['Litware have signed off £85k for the year, up from £70k.', 'c-team', ['podcast budget stated =85000']],
  ["hearing that Litware's budget might get cut in half", 'c-team', ['podcast budget tentative -50%']],
  ['budget cut by a tenth', 'c-northwind', ['sale budget stated -10%']],
  ['It can be that Litware moves to 18 Jan', 'c-team', ['podcast deadline tentative 2027-01-18']],
  ['Litware budget stands revised to INR 80,00,000', 'c-team', ['podcast budget stated =8000000']],
  ['Litware have signed off £85k, up from £70k', 'c-team', ['podcast budget stated =85000']],
  ['Litware signed off 85k, up from 70k', 'c-team', ['podcast budget stated =85000']],
  ['budget approved at 85k, up from 70k', 'c-northwind', ['sale budget stated =85000']],
] as const)('two changes at once: %s', (text, channel, said) => {
  expect(changesSaid(text, channel)).toEqual(said);
});

it.each(['summer sale at Zara is over', 'the product launch in Berlin got pushed'])(
  'a name of everyday words that is elsewhere is nobody of ours: %s',
  (text) => {
    expect(changesSaid(text, 'c-team')).toEqual([]);
  },
);
