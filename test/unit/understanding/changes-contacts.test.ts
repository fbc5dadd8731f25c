import { changesSaid } from '../../support/read-changes.ts';

it.each([
  ['Bill at Litware signs off everything by Friday', undefined],
  ['Joan at Litware is off to lunch', undefined],
  ['Gemma at Litware is off to Rome for the weekend', undefined],
  ['Gemma at Litware is off sick', undefined],
  ['Gemma at Litware is off to a meeting, will call back', undefined],
  ['everything goes to the printer on Monday', 'c-contoso'],
  ['everything goes to legal now', 'c-contoso'],
  ['everything goes to studio now', 'c-contoso'],
  ['marco on their side says hi', 'c-contoso'],
  ['the quit button is broken on their side now', 'c-contoso'],
  ['Joan replaces the batteries at Litware', undefined],
  ['Joan Pruitt from Litware now follows us on Instagram', undefined],
  ['Fergus from Litware signs everything with a smiley', undefined],
  ['Our client at Litware has moved on to the next topic', undefined],
  ['client has moved on to the layouts', 'c-contoso'],
])('tells no change of contact: %s', (text, channel) => {
  expect(changesSaid(text, channel)).toEqual([]);
});

it.each([
  [
    'Our client at Litware has moved on; a Fergus Boyd now signs everything off.',
    undefined,
    ['podcast contact stated'],
  ],
  [
    'Our day to day at Litware has moved on, Fergus Boyd now signs everything off',
    undefined,
    ['podcast contact stated'],
  ],
  ['Fergus Boyd now signs off everything at Litware', undefined, ['podcast contact stated']],
  ['A Ms Boyd now approves everything for Litware', undefined, ['podcast contact stated']],
  ['Sign-off at Litware is now Fergus Boyd', undefined, ['podcast contact stated']],
  [
    'Litware update: Joan Pruitt replaces Bill as our day-to-day on the client side',
    undefined,
    ['podcast contact stated'],
  ],
  ['Joan Pruitt replaces Bill at Litware', undefined, ['podcast contact stated']],
  ['Joan Pruitt is replacing Bill as brand lead at Litware', undefined, ['podcast contact stated']],
  ['Joan takes over from Bill on the Litware side', undefined, ['podcast contact stated']],
  ['Litware: Bill out, Joan Pruitt in', undefined, ['podcast contact stated']],
  [
    'Gemma at Litware is off to run a vineyard. Lewis inherits her chair and therefore us',
    undefined,
    ['podcast contact stated'],
  ],
  ['Gemma at Litware is leaving to run a vineyard', undefined, ['podcast contact stated']],
  ['Gemma from Litware is going on to pastures new, Lewis steps in', undefined, ['podcast contact stated']],
  ['nadia quit, everything goes to marco on their side now', 'c-contoso', ['launch contact stated']],
  ['their nadia quit, marco has it now on their side', 'c-contoso', ['launch contact stated']],
  ["Nadia has left the client, Marco's our new point of contact", 'c-contoso', ['launch contact stated']],
  ["Nadia's gone, Marco is the new contact client-side", 'c-contoso', ['launch contact stated']],
  ['everything goes to Marco on their side now', 'c-contoso', ['launch contact stated']],
  ['on the client side Joan replaces Bill', 'c-contoso', ['launch contact stated']],
  ["Client-side, it's Joan now and no longer Bill", 'c-contoso', ['launch contact stated']],
  ['client has a new CMO, Joan Pruitt', 'c-contoso', ['launch contact stated']],
  ["Litware's marketing lead resigned", undefined, ['podcast contact stated']],
  ['Litware have hired a new head of brand', undefined, ['podcast contact stated']],
  ["Bill's been let go at Litware, we deal with Joan now", undefined, ['podcast contact stated']],
  [
    'Bill at Litware is off on mat leave, Joan Pruitt replaces her until June',
    undefined,
    ['podcast contact stated'],
  ],
  ['Bill at Litware might be leaving, Joan would replace him', undefined, ['podcast contact tentative']],
])('tells a change of contact: %s', (text, channel, said) => {
  expect(changesSaid(text, channel)).toEqual(said);
});
