import { changesSaid } from '../../support/read-changes.ts';

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
] as const)('two changes at once: %s', (text, channel, said) => {
  expect(changesSaid(text, channel)).toEqual(said);
});
