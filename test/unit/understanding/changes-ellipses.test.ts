import { changesSaid } from '../../support/read-changes.ts';

it.each([
  ["Litware isn't paused, Woodgrove isn't either", 'c-team'],
  ['Litware is fine, Woodgrove is too', 'c-team'],
  ['Litware is going great, same for Woodgrove', 'c-team'],
  ['Litware deck is with Ben, ditto Woodgrove', 'c-team'],
  ['Litware paused? Same for Woodgrove?', 'c-team'],
  ['Litware not paused', 'c-team'],
  ["Litware isn't cancelled!", 'c-team'],
  ["Litware hasn't moved", 'c-team'],
] as const)('says nothing of a campaign: %s', (text, channel) => {
  expect(changesSaid(text, channel)).toEqual([]);
});

it.each([
  ["Litware isn't paused, Woodgrove is", 'c-team', ['students paused stated']],
  ['Northwind is on hold. Same for Litware', 'c-team', ['podcast paused stated', 'sale paused stated']],
  ['Litware paused, ditto Woodgrove', 'c-team', ['podcast paused stated', 'students paused stated']],
  [
    'Litware launch moved to 14 Jan, Woodgrove to 1 April',
    'c-team',
    ['podcast deadline stated 2027-01-14', 'students deadline stated 2027-04-01'],
  ],
  [
    "Litware's pushed a week. Woodgrove too.",
    'c-team',
    ['podcast deadline stated 7d', 'students deadline stated 7d'],
  ],
  ['Litware is live, so is Northwind', 'c-team', ['podcast launched stated', 'sale launched stated']],
  ["Litware's paused and so is Woodgrove", 'c-team', ['podcast paused stated', 'students paused stated']],
  ['Northwind cancelled. Litware likewise', 'c-team', ['podcast cancelled stated', 'sale cancelled stated']],
  [
    'Litware budget cut 10%, same with Woodgrove',
    'c-team',
    ['podcast budget stated -10%', 'students budget stated -10%'],
  ],
  ["it's Litware that's paused, not Northwind", 'c-team', ['podcast paused stated']],
  ["Northwind isn't on hold but Litware is", 'c-team', ['podcast paused stated']],
  ['Not Litware, Woodgrove is paused', 'c-team', ['students paused stated']],
  [
    'Litware slips a week, Woodgrove two',
    'c-team',
    ['podcast deadline stated 7d', 'students deadline stated 14d'],
  ],
  ['Litware on hold, Northwind too.', 'c-team', ['podcast paused stated', 'sale paused stated']],
  ['Litware on hold as well as Northwind', 'c-team', ['podcast paused stated', 'sale paused stated']],
  ['both Litware and Northwind are on hold', 'c-team', ['podcast paused stated', 'sale paused stated']],
  ['Litware AND Northwind paused', 'c-team', ['podcast paused stated', 'sale paused stated']],
  ['Litware + Northwind paused', 'c-team', ['podcast paused stated', 'sale paused stated']],
  ['Litware/Northwind paused', 'c-team', ['podcast paused stated', 'sale paused stated']],
  ["Litware isn't moving, but Woodgrove is - to 22 March", 'c-team', ['students deadline stated 2027-03-22']],
  ['Litware is paused. Northwind is fine.', 'c-team', ['podcast paused stated']],
  ['Litware is paused, Northwind is live', 'c-team', ['podcast paused stated', 'sale launched stated']],
  ['Litware moved to 14 Jan, Woodgrove call is at 3', 'c-team', ['podcast deadline stated 2027-01-14']],
  ['Litware moved to 14 Jan, Woodgrove is fine', 'c-team', ['podcast deadline stated 2027-01-14']],
  ['Litware is paused so Woodgrove is our focus', 'c-team', ['podcast paused stated']],
  ['Litware paused. Woodgrove deck on Friday', 'c-team', ['podcast paused stated']],
  [
    "Litware's budget has been cut. So has Northwind's",
    'c-team',
    ['podcast budget stated', 'sale budget stated'],
  ],
  [
    'Litware is cancelled and so are Northwind and Woodgrove',
    'c-team',
    ['podcast cancelled stated', 'sale cancelled stated', 'students cancelled stated'],
  ],
  ["Litware hasn't been paused but Woodgrove has", 'c-team', ['students paused stated']],
  [
    'Litware might be paused. Same for Woodgrove',
    'c-team',
    ['podcast paused tentative', 'students paused tentative'],
  ],
  ["no Litware isn't cancelled, Northwind is", 'c-team', ['sale cancelled stated']],
  ['Litware on hold. Woodgrove also on hold', 'c-team', ['podcast paused stated', 'students paused stated']],
  [
    'Litware budget → 50k, Woodgrove → 30k',
    'c-team',
    ['podcast budget stated =50000', 'students budget stated =30000'],
  ],
  [
    'Litware moves to 18 Jan and Woodgrove to 22 March',
    'c-team',
    ['podcast deadline stated 2027-01-18', 'students deadline stated 2027-03-22'],
  ],
  [
    'Pushed: Litware to 18 Jan, Woodgrove to 22 March',
    'c-team',
    ['podcast deadline stated 2027-01-18', 'students deadline stated 2027-03-22'],
  ],
  [
    'Litware, Woodgrove and Northwind all pushed a week',
    'c-team',
    ['podcast deadline stated 7d', 'sale deadline stated 7d', 'students deadline stated 7d'],
  ],
  ['Paused: Litware, Northwind', 'c-team', ['podcast paused stated', 'sale paused stated']],
  [
    'On hold: Litware, Northwind and Woodgrove',
    'c-team',
    ['podcast paused stated', 'sale paused stated', 'students paused stated'],
  ],
  [
    'Litware + Northwind launches both 2d earlier',
    'c-team',
    ['podcast deadline stated -2d', 'sale deadline stated -2d'],
  ],
  [
    'everything for Litware and Northwind moves a week',
    'c-team',
    ['podcast deadline stated 7d', 'sale deadline stated 7d'],
  ],
  [
    'Contoso have called off both, Product Launch and Retargeting',
    'c-team',
    ['launch cancelled stated', 'retargeting cancelled stated'],
  ],
  ['Contoso paused both', 'c-team', ['launch paused stated', 'retargeting paused stated']],
  ['both Contosos are paused', 'c-team', ['launch paused stated', 'retargeting paused stated']],
  [
    'both Contoso jobs slip a week',
    'c-team',
    ['launch deadline stated 7d', 'retargeting deadline stated 7d'],
  ],
  ['Contoso on hold', 'c-team', ['launch|retargeting paused stated']],
  ['one of the Contoso ones is paused', 'c-team', ['launch|retargeting paused stated']],
] as const)('the same is said of another campaign: %s', (text, channel, said) => {
  expect(changesSaid(text, channel)).toEqual(said);
});
