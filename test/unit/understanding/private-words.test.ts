// What is kept of a campaign change's words: never why somebody is away. The author is Kofi.
import { readingOf } from '../../support/understanding.ts';

const kept = (text: string) =>
  readingOf(text, { channel: 'C_LAUNCH' }).interpretations.map((each) =>
    each.kind === 'campaign_change' ? (each.detail ?? null) : each.kind,
  );

test.each([
  'Contoso launch has to move to 15 December because Noor is in hospital with pneumonia',
  'Noor is having chemo so Contoso is on hold',
  'Contoso is paused, June has the flu',
  'Contoso slips a week as Fatima lost her father',
  'we push Contoso to 15 December since <@noor> is not well',
])('nothing is kept of “%s”', (text) => {
  for (const detail of kept(text)) expect(detail === null || detail === 'absence').toBe(true);
});

test.each([
  'Contoso launch moved to 15 December',
  'client wants Contoso paused until legal signs off',
  'Contoso slips a week because the printer is late',
])('the words of “%s” are', (text) => {
  expect(kept(text).join()).toContain('Contoso');
});
