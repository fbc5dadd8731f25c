// An import that changes a campaign while the bot runs: kept in its history, told in no channel. Wed 25 Nov 2026, 08:55.
import { asId } from '../../src/domain/ids.ts';
import { importData } from '../../src/usecases/import-data.ts';
import { DEADLINE } from '../support/change-agency.ts';
import { importFiles, tablesOf } from '../support/csv-files.ts';
import { acme } from '../support/running-bot.ts';
import { buttonsOf, eachWithBot, saidIn, untilItSays } from '../support/story.ts';

const HEAD = 'client,name,account_manager,deputy,status,deadline,budget,currency,channel';
const csv = (row: string) => ({ 'campaigns.csv': `${HEAD}\nAcme,Spring Launch,${row}\n` });
const AS_IT_WAS = 'UMIA,UJON,active,2026-12-04,40000,GBP,CACME';

const story = eachWithBot(() => {
  const agency = acme();
  return { ...agency, campaigns: agency.campaigns.map((each) => ({ ...each, deadline: DEADLINE })) };
});
const campaign = () => story().store.campaigns.get(asId('campaign_acme'));
const minutesOn = (minutes: number) =>
  story().moveTo(new Date(story().clock.now().getTime() + minutes * 60_000));

beforeEach(() => {
  importFiles(story().store, csv(AS_IT_WAS), story().clock.now());
});

async function historyFor(person: string): Promise<string> {
  const { sandbox } = story();
  await sandbox.as(person).openHome();
  await sandbox.waitForHome(person, (view) => JSON.stringify(view.body).includes('Acme Spring Launch'));
  await sandbox.as(person).choose('home', 'home.campaign', 'History');
  return JSON.stringify((await sandbox.waitForModal(person)).body.blocks);
}

describe('an import that changes a campaign', () => {
  test('with a deadline that is none is refused, and the history stays as it was', async () => {
    const { store, clock } = story();
    const before = store.campaignEdits.where();
    const wrong = csv('UMIA,UJON,active,soon,40000,GBP,CACME');
    const outcome = importData(store, tablesOf(wrong), clock.now(), { dryRun: false });
    expect(outcome).toHaveProperty('problems');
    expect(store.campaignEdits.where()).toEqual(before);
    expect(campaign()?.deadline).toBe('2026-12-04');
  });

  test('as a dry run, or with nothing new, keeps nothing', async () => {
    const { store, clock } = story();
    const before = store.campaignEdits.where();
    importFiles(store, csv(AS_IT_WAS), clock.now());
    const tables = tablesOf(csv('UMIA,UJON,paused,2026-12-09,40000,GBP,CACME'));
    importData(store, tables, clock.now(), { dryRun: true });
    expect(store.campaignEdits.where()).toEqual(before);
  });

  test('stands in its history with the import as who, and nobody is told', async () => {
    const { sandbox, store, clock } = story();
    importFiles(store, csv('UJON,UMIA,active,2026-12-09,50000,GBP,CACME'), clock.now());
    expect(campaign()).toMatchObject({ accountManager: 'UJON', deadline: '2026-12-09', budget: 50000 });
    const history = await historyFor('UMIA');
    for (const line of [
      'import: deadline Fri 4 Dec → Wed 9 Dec',
      'import: budget 40,000 → 50,000',
      'import: account manager Mia Ortiz → Jon Bell',
      'import: deputy Jon Bell → Mia Ortiz',
    ])
      expect(history).toContain(line);
    await minutesOn(30);
    await sandbox.whenIdle();
    expect(saidIn(story(), 'CACME')).toEqual([]);
    expect(saidIn(story(), 'CDIGEST').join()).not.toContain('Changed');
  });

  test('takes the place of a question about the same field, and of no other', async () => {
    const { sandbox, store, clock } = story();
    await sandbox.as('UNOOR').post('CTEAM', 'Acme launch is now 10 December');
    const date = await sandbox.waitForMessage({ in: 'UMIA', saying: 'Thu 10 Dec' });
    await sandbox.as('UNOOR').post('CTEAM', 'Acme is on hold');
    const hold = await sandbox.waitForMessage({ in: 'UMIA', saying: 'paused' });
    importFiles(store, csv('UMIA,UJON,active,2026-12-09,40000,GBP,CACME'), clock.now());
    await minutesOn(1);
    await untilItSays(story(), date, 'A newer change took its place.');
    expect(buttonsOf(story(), hold)).toContain('Apply');
  });

  test('leaves the "was" of an older change out of /whois-on', async () => {
    const { sandbox, store, clock } = story();
    await sandbox.as('UMIA').post('CTEAM', 'Acme Spring Launch moves to 9 December');
    await sandbox.waitForMessage({ in: 'UMIA', saying: 'Fri 4 Dec → Wed 9 Dec' });
    for (const date of ['2026-12-09', '2026-12-11'])
      importFiles(store, csv(`UMIA,UJON,active,${date},40000,GBP,CACME`), clock.now());
    await sandbox.as('UNOOR').command('/whois-on', 'acme', 'CTEAM');
    const answer = await sandbox.waitFor(() => sandbox.ephemeralsFor('UNOOR')[0]);
    expect(sandbox.wordsOf(answer)).toContain('Fri 11 Dec');
    expect(sandbox.wordsOf(answer)).not.toContain('was Fri 4 Dec');
  });
});
