import type { KnownBlock } from '@slack/types';
import { FIRST_PAGES, type HomeContent } from '../../../src/domain/home-contents.ts';
import { asId } from '../../../src/domain/ids.ts';
import { renderHome } from '../../../src/views/home.ts';
import { decode } from '../../../src/views/payloads.ts';
import { aCampaignLine, aNeed, aSpan } from '../../support/contents.ts';
import { aHome, ORDINARY } from '../../support/every-view.ts';

/** What is seen from top to bottom; buttons in brackets. */
function seen(over: Partial<HomeContent> = {}): string[] {
  const view = renderHome(aHome({ ...ORDINARY, many: 0 }, { pages: FIRST_PAGES, admin: null, ...over }));
  return (view.blocks as KnownBlock[]).flatMap((block) => {
    if (block.type === 'header') return [`# ${block.text.text}`];
    if (block.type === 'section') return (block.text?.text ?? '').split('\n');
    if (block.type !== 'actions') return [];
    return [block.elements.map((each) => (each.type === 'button' ? `[${each.text.text}]` : '')).join(' ')];
  });
}

const campaigns = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...aCampaignLine({ name: `Campaign ${index + 1}` }),
    campaign: asId<never>(`campaign_${index}`),
    people: 3,
  }));

test('with nothing to show, every part says so and offers what can be done', () => {
  expect(seen({ decisions: { prompt: null, needs: [], changes: [] } })).toEqual([
    '# To decide',
    'Nothing to decide.',
    '# My campaigns',
    "You're on no running campaign.",
    '[Add campaign…]',
    '# This week',
    'Everybody is in.',
    '# My tasks',
    'No open tasks.',
    '# My absences',
    'None known.',
    '[Add absence…]',
    '# What I know about you',
    'Mia Holt, account manager',
    '40 h a week, Mon, Tue, Wed, Thu, Fri, 08:30 to 17:00 (Europe/London)',
    'Also your tasks and absences above, and who covered what for whom. Never a message of yours, never why you are away.',
    "I read what you write in channels I'm in, for absences and campaign changes only.",
    '[Stop reading my messages]',
  ]);
});

test('whoever leads nothing is asked nothing and sees their own first', () => {
  const lines = seen({ leads: false, decisions: { prompt: null, needs: [], changes: [] } });
  expect(lines.filter((line) => line.startsWith('#'))).toEqual([
    '# My tasks',
    '# My absences',
    '# My campaigns',
    '# This week',
    '# What I know about you',
  ]);
});

test('what needs a decision comes first, and leads to the form that decides it', () => {
  const decisions = {
    prompt: { key: 'morning:U_MIA:2026-11-23', revision: 3 },
    needs: [aNeed()],
    changes: [],
  };
  expect(seen({ decisions }).slice(0, 3)).toEqual([
    '# To decide: 1',
    'Acme banners (today 15:00) → Ravi, named by Dana',
    '[Decide…]',
  ]);
});

test('60 campaigns are paged, and a page that is gone is the last one', () => {
  expect(seen({ campaigns: campaigns(60) })).toContain('# My campaigns: 1 to 10 of 60');
  const last = seen({ campaigns: campaigns(60), pages: { ...FIRST_PAGES, campaigns: 99 } });
  expect(last).toContain('# My campaigns: 51 to 60 of 60');
  expect(last).toContain('[Earlier campaigns]');
  expect(last.join()).not.toContain('[More campaigns]');
});

test('turning a page of campaigns keeps the page of people', () => {
  const people = Array.from({ length: 60 }, () => aSpan());
  const view = renderHome(
    aHome(
      { ...ORDINARY, many: 0 },
      { campaigns: campaigns(60), people, pages: { ...FIRST_PAGES, campaigns: 1, people: 2 } },
    ),
  );
  const values = (view.blocks as KnownBlock[])
    .flatMap((block) => (block.type === 'actions' ? block.elements : []))
    .flatMap((each) => (each.type === 'button' && each.value ? [decode('pages', each.value)] : []))
    .filter((each) => each !== null);
  expect(values).toMatchObject([
    { campaigns: 0, people: 2 },
    { campaigns: 2, people: 2 },
    { campaigns: 1, people: 1 },
    { campaigns: 1, people: 3 },
  ]);
});

test('an own absence can be changed and deleted, deleting asks first', () => {
  const absences = [{ ...aSpan(), absence: asId<never>('absence_1') }];
  expect(seen({ absences })).toEqual(
    expect.arrayContaining(["You're away today, Mon 23 Nov.", '[Change…] [Delete]', '[Add absence…]']),
  );
  const view = JSON.stringify(renderHome(aHome({ ...ORDINARY, many: 0 }, { absences })));
  expect(view).toContain('"text":"Delete this absence?"');
});

test('whoever switched reading off can switch it on again', () => {
  const { about } = aHome(ORDINARY);
  expect(seen({ about: { ...about, readingOff: true } }).slice(-2)).toEqual([
    "I don't read what you write in channels.",
    '[Read my messages again]',
  ]);
});

test('only an admin sees the gaps, people and settings', () => {
  expect(seen().join()).not.toContain('For admins');
  const gaps = [
    { kind: 'no_deputy', campaign: 'Acme Spring Launch' },
    { kind: 'person_gone', campaign: 'Acme Spring Launch', person: 'Noor' },
  ] as const;
  const lines = seen({ admin: { gaps } });
  const from = lines.indexOf('# For admins');
  expect(lines.slice(from, from + 4)).toEqual([
    '# For admins',
    'Acme Spring Launch: no deputy',
    'Acme Spring Launch: Noor is no longer on the team',
    '[Edit a person…] [Settings…]',
  ]);
});
