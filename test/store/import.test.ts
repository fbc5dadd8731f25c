import { asId, type PersonId } from '../../src/domain/ids.ts';
import type { Store } from '../../src/store/store.ts';
import { forgetAbsenceRows } from '../../src/usecases/import/forget-absence-rows.ts';
import { importData } from '../../src/usecases/import-data.ts';
import { meetChannel } from '../../src/usecases/meet-channel.ts';
import { aCover, day, time } from '../support/builders.ts';
import {
  anEmptyStore,
  everything,
  type Files,
  IMPORTED_AT,
  importFiles,
  SMALL_AGENCY,
  tablesOf,
} from '../support/csv-files.ts';

const MIA = asId<PersonId>('U0MIA');
const DANA = asId<PersonId>('U0DANA');
const RAVI = asId<PersonId>('U0RAVI');
const LATER = new Date('2026-11-26T09:00:00Z');

function imported(): Store {
  const store = anEmptyStore();
  importFiles(store, SMALL_AGENCY);
  return store;
}

/** The small agency’s files with one text in place of another. */
function edited(file: keyof typeof SMALL_AGENCY, from: string, to: string): Files {
  const text = SMALL_AGENCY[file];
  expect(text).toContain(from);
  return { [file]: text.replace(from, to) };
}

const taskNamed = (store: Store, title: string) => {
  const task = store.tasks.where('title = @title', { title })[0];
  if (!task) throw new Error(`no task ${title}`);
  return task;
};
const campaignOf = (store: Store) =>
  store.campaigns.all()[0] as NonNullable<ReturnType<Store['campaigns']['get']>>;
const changesOf = (outcome: ReturnType<typeof importFiles>) =>
  outcome.rows.flatMap((row) =>
    row.changes.map(({ column, was, is }) => `${row.name}: ${column} ${was} → ${is}`),
  );
const keptOf = (outcome: ReturnType<typeof importFiles>) =>
  outcome.rows.flatMap((row) =>
    row.kept.map(({ column, kept, inFile }) => `${row.name}: ${column} stays ${kept}, not ${inFile}`),
  );

describe('nothing changes', () => {
  test('in a dry run, which says what would', () => {
    const store = imported();
    const before = everything(store);
    const files = {
      ...edited('tasks.csv', 'half day', 'day'),
      'people.csv': `${SMALL_AGENCY['people.csv']}U0WILL,Will,,,\n`,
    };
    const outcome = importData(store, tablesOf(files), LATER, { dryRun: true });
    if ('problems' in outcome) throw new Error('problems');
    expect(changesOf(outcome)).toEqual([
      'Acme Banners: size half day → day',
      'Acme Banners: remaining 4 → 8',
    ]);
    expect(outcome.rows.filter((row) => row.outcome === 'added').map((row) => row.name)).toEqual(['Will']);
    expect(outcome.rows.filter((row) => row.outcome === 'unchanged')).toHaveLength(4);
    expect(everything(store)).toEqual(before);
  });

  test('where the same files are imported again, in any order of columns and rows', () => {
    const store = imported();
    const before = everything(store);
    const people =
      'email,slack_id,skills,role,name\nravi@agency.example,U0RAVI,design; email,designer,Ravi Patel\nMIA@agency.example,u0mia,,account manager, Mia  Okafor \n';
    const outcome = importFiles(store, { ...SMALL_AGENCY, 'people.csv': people }, LATER);
    expect(outcome.rows.every((row) => row.outcome === 'unchanged')).toBe(true);
    expect(keptOf(outcome)).toEqual([]);
    expect(everything(store)).toEqual(before);
  });

  test('for rows and columns that are left out', () => {
    const store = imported();
    importFiles(store, { 'people.csv': 'slack_id,name\nU0MIA,Mia Okafor\n' }, LATER);
    expect(store.people.where()).toHaveLength(3);
    expect(store.people.get(MIA)).toMatchObject({ email: 'mia@agency.example', role: 'account manager' });
    importFiles(store, { 'members.csv': 'client,campaign,slack_id\nAcme,Spring Launch,U0RAVI\n' }, LATER);
    expect(campaignOf(store).members).toEqual([
      { person: DANA, role: 'design' },
      { person: RAVI, role: 'designer' },
    ]);
  });
});

describe('what was edited since the last import is kept, and listed', () => {
  test('where the file still says what it said', () => {
    const store = imported();
    store.campaigns.put({ ...campaignOf(store), deadline: day('2026-12-23') });
    const outcome = importFiles(store, SMALL_AGENCY, LATER);
    expect(keptOf(outcome)).toEqual(['Acme Spring Launch: deadline stays 2026-12-23, not 2026-12-18']);
    expect(changesOf(outcome)).toEqual([]);
    expect(campaignOf(store).deadline).toBe('2026-12-23');
  });

  test('where the file says something new, in that field only', () => {
    const store = imported();
    store.tasks.put({ ...taskNamed(store, 'Banners'), due: day('2026-12-09'), dueTime: null });
    const files = {
      'tasks.csv': SMALL_AGENCY['tasks.csv'].replace('2026-12-04 15:00,yes', '2026-12-08,no'),
    };
    const outcome = importFiles(store, files, LATER);
    expect(keptOf(outcome)).toEqual(['Acme Banners: due stays 2026-12-09, not 2026-12-08']);
    expect(changesOf(outcome)).toEqual(['Acme Banners: client_facing yes → no']);
    expect(taskNamed(store, 'Banners')).toMatchObject({ due: '2026-12-09', clientFacing: false });
  });

  test('until the file says the same: from then on it is followed again', () => {
    const store = imported();
    const deadline = (is: string) => edited('campaigns.csv', '2026-12-18', is);
    store.campaigns.put({ ...campaignOf(store), deadline: day('2026-12-23') });
    expect(keptOf(importFiles(store, deadline('2026-12-23'), LATER))).toEqual([]);
    expect(changesOf(importFiles(store, deadline('2027-01-08'), LATER))).toEqual([
      'Acme Spring Launch: deadline 2026-12-23 → 2027-01-08',
    ]);
  });

  test('also where a task was finished in Slack', () => {
    const store = imported();
    store.tasks.put({ ...taskNamed(store, 'Resizes'), status: 'done', remainingHours: 0 });
    const files = edited('tasks.csv', 'Resizes,dana@agency.example,2.5', 'Resizes,dana@agency.example,3');
    const outcome = importFiles(store, files, LATER);
    expect(changesOf(outcome)).toEqual(['Acme Resizes: size 2.5 → 3']);
    expect(taskNamed(store, 'Resizes')).toMatchObject({ status: 'done', remainingHours: 0 });
  });

  test('a member taken off the campaign is not put back', () => {
    const store = imported();
    store.campaigns.put({ ...campaignOf(store), members: [] });
    const outcome = importFiles(store, SMALL_AGENCY, LATER);
    expect(keptOf(outcome)).toEqual([
      'Dana Reyes on Acme Spring Launch: role stays taken off it, not on the campaign',
    ]);
    expect(campaignOf(store).members).toEqual([]);
  });

  test('a cover stays with its holder when the file names another owner', () => {
    const store = imported();
    const task = taskNamed(store, 'Banners');
    store.covers.put(
      aCover({
        campaign: task.campaign,
        task: task.id,
        absentee: DANA,
        holder: RAVI,
        assignedBy: MIA,
        from: day('2026-12-01'),
        until: day('2026-12-02'),
      }),
    );
    const outcome = importFiles(store, edited('tasks.csv', 'Banners,dana@', 'Banners,mia@'), LATER);
    expect(changesOf(outcome)).toEqual(['Acme Banners: owner Dana Reyes → Mia Okafor']);
    expect(keptOf(outcome)).toEqual([
      'Acme Banners: cover stays Ravi Patel for Dana Reyes, not the owner is Mia Okafor',
    ]);
    expect(store.covers.where()).toMatchObject([{ holder: RAVI, state: 'assigned' }]);
  });
});

describe('a changed cell', () => {
  test('changes its field, and is one act that can be taken back', () => {
    const store = imported();
    const before = store.people.where();
    importFiles(store, edited('people.csv', 'designer,design\n', 'art director,design;motion\n'), LATER);
    expect(store.people.get(DANA)).toMatchObject({ role: 'art director', skills: ['design', 'motion'] });
    const act = store.acts.lastOn('person', DANA);
    expect(act).toMatchObject({ kind: 'data.import', doneBy: null });
    expect(store.acts.undo(act?.id as never, MIA, LATER)).toEqual({ kind: 'undone' });
    expect(store.people.where()).toEqual(before);
  });

  test('that was emptied takes its default', () => {
    const store = imported();
    importFiles(store, edited('campaigns.csv', '2026-12-18,48000,GBP', ',,'), LATER);
    expect(campaignOf(store)).toMatchObject({ deadline: null, budget: null, currency: null });
    importFiles(store, edited('tasks.csv', 'half day', ''), LATER);
    expect(taskNamed(store, 'Banners')).toMatchObject({ sizeHours: 4, remainingHours: 4 });
  });

  test('takes along what follows from it, where nobody set that', () => {
    const store = imported();
    importFiles(store, edited('tasks.csv', 'half day', 'two days'), LATER);
    expect(taskNamed(store, 'Banners')).toMatchObject({ sizeHours: 16, remainingHours: 16 });
    store.tasks.put({ ...taskNamed(store, 'Banners'), remainingHours: 3 });
    importFiles(store, edited('tasks.csv', 'half day', 'day'), LATER);
    expect(taskNamed(store, 'Banners')).toMatchObject({ sizeHours: 8, remainingHours: 3 });
  });

  test('of a task makes it touched now; other tasks stay as they were', () => {
    const store = imported();
    importFiles(store, edited('tasks.csv', 'half day', 'day'), LATER);
    expect(taskNamed(store, 'Banners').confirmedAt).toEqual(LATER);
    expect(taskNamed(store, 'Resizes').confirmedAt).toEqual(IMPORTED_AT);
  });

  test('renames a campaign that its ref is known by, and its tasks stay', () => {
    const store = imported();
    const outcome = importFiles(
      store,
      edited('campaigns.csv', 'C-1,Acme,Spring Launch', 'C-1,Acme,Summer Launch'),
      LATER,
    );
    expect(changesOf(outcome)).toEqual(['Acme Summer Launch: name Spring Launch → Summer Launch']);
    expect(store.campaigns.all()).toHaveLength(1);
    expect(store.tasks.where()).toHaveLength(2);
  });

  test('lets two campaigns swap their channels', () => {
    const store = anEmptyStore();
    const campaigns = (one: string, two: string) => ({
      ...SMALL_AGENCY,
      'campaigns.csv': `client,name,account_manager,channel\nAcme,Spring Launch,U0MIA,${one}\nGlobex,Ads,U0MIA,${two}\n`,
    });
    importFiles(store, campaigns('C0ONE', 'C0TWO'));
    importFiles(store, campaigns('C0TWO', 'C0ONE'), LATER);
    expect(store.campaigns.all().map((each) => each.channel)).toEqual(['C0TWO', 'C0ONE']);
  });
});

describe('what cells mean', () => {
  test('a person takes the agency’s hours and zone, and the hours that their days add up to', () => {
    const store = anEmptyStore();
    store.settings.change({ timeZone: 'Europe/Berlin', workStart: time('10:00') });
    importFiles(store, { 'p.csv': 'slack_id,name,workdays\nU0MIA,Mia,Mon-Wed;Fri\n' });
    expect(store.people.get(MIA)).toMatchObject({
      timeZone: 'Europe/Berlin',
      workStart: '10:00',
      workEnd: '17:30',
      workdays: [1, 2, 3, 5],
      hoursPerWeek: 28,
      kind: 'staff',
      admin: false,
    });
  });

  test('people, days, sizes, lists and yes are read as they are commonly written', () => {
    const store = imported();
    importFiles(store, {
      'tasks.csv':
        'client,campaign,title,owner,size,remaining,due,client_facing,status\n' +
        'ACME,C-1,One,u0ravi,Two Days,3.5,2026-12-04T15:00,1,Doing\n' +
        '"Acme",,"Two, quoted",RAVI@agency.example,QUICK,,,True,done\n',
    });
    expect(taskNamed(store, 'One')).toMatchObject({
      owner: RAVI,
      sizeHours: 16,
      remainingHours: 3.5,
      due: '2026-12-04',
      dueTime: '15:00',
      clientFacing: true,
      status: 'doing',
    });
    expect(taskNamed(store, 'Two, quoted')).toMatchObject({
      owner: RAVI,
      sizeHours: 1,
      remainingHours: 0,
      status: 'done',
      clientFacing: true,
    });
  });

  const namedChannel = {
    ...SMALL_AGENCY,
    'campaigns.csv': 'client,name,account_manager,channel\nAcme,Spring Launch,U0MIA,#Acme-Spring\n',
  };

  test('#name is the channel of that name; one not known yet is linked when the file comes again', () => {
    const store = anEmptyStore();
    const first = importFiles(store, namedChannel);
    expect(first.notes).toEqual([expect.stringContaining('#Acme-Spring')]);
    expect(campaignOf(store).channel).toBeNull();
    store.channels.named(asId('C0ACME'), 'acme-spring');
    const second = importFiles(store, namedChannel, LATER);
    expect(changesOf(second)).toEqual(['Acme Spring Launch: channel nothing → #acme-spring']);
    expect(campaignOf(store).channel).toBe('C0ACME');
  });

  test('#name is linked as soon as the bot meets the channel, unless the campaign has another by then', () => {
    const store = anEmptyStore();
    importFiles(store, namedChannel);
    meetChannel(store, asId('C0OTHER'), 'other', LATER);
    expect(campaignOf(store).channel).toBeNull();
    meetChannel(store, asId('C0ACME'), 'acme-spring', LATER);
    expect(campaignOf(store).channel).toBe('C0ACME');
    const before = everything(store);
    importFiles(store, namedChannel, LATER);
    expect(everything(store)).toEqual(before);
    store.campaigns.put({ ...campaignOf(store), channel: asId('C0OTHER') });
    meetChannel(store, asId('C0ACME'), 'acme-spring', LATER);
    expect(campaignOf(store).channel).toBe('C0OTHER');
  });

  test('a person whom Slack made known keeps what the file leaves empty', () => {
    const store = imported();
    const dana = store.people.get(DANA);
    if (!dana) throw new Error('no Dana');
    store.people.put({ ...dana, id: asId('U0NEW'), name: 'New', email: null, timeZone: 'Asia/Tokyo' });
    importFiles(store, { 'p.csv': 'slack_id,name,time_zone,role\nU0NEW,Noa New,,copywriter\n' }, LATER);
    expect(store.people.get('U0NEW')).toMatchObject({
      name: 'Noa New',
      timeZone: 'Asia/Tokyo',
      role: 'copywriter',
    });
  });
});

describe('absences', () => {
  const danas = (store: Store) =>
    store.absences
      .where('person = @person', { person: DANA })
      .map(({ from, to, state }) => [from, to, state].join(' '));
  const rows = (...cells: string[]) => ({
    'absences.csv': `slack_id,from,to,start_time,end_time,availability\n${cells.map((each) => `U0DANA,${each}\n`).join('')}`,
  });

  test('a row makes one, in the person’s zone, and is its source', () => {
    const store = imported();
    expect(danas(store)).toEqual(['2026-12-01 2026-12-02 active']);
    const [absence] = store.absences.where();
    expect(absence).toMatchObject({ availability: 'away', certainty: 'stated', endAssumed: false });
    expect(store.sources.of(absence?.id as never).map(({ source }) => source)).toEqual([
      { kind: 'import', row: 'U0DANA:2026-12-01', by: null, at: IMPORTED_AT },
    ]);
  });

  test('a changed row changes its absence', () => {
    const store = imported();
    importFiles(store, rows('2026-12-01,2026-12-04,,,'), LATER);
    expect(danas(store)).toEqual(['2026-12-01 2026-12-04 active']);
    importFiles(store, rows('2026-12-01,open,,,remote'), LATER);
    expect(store.absences.where()).toMatchObject([{ to: null, availability: 'remote' }]);
  });

  test('a row left out takes nothing back', () => {
    const store = imported();
    importFiles(store, rows('2026-12-08,,,,'), LATER);
    expect(danas(store)).toEqual(['2026-12-01 2026-12-02 active', '2026-12-08 2026-12-08 active']);
  });

  test('one corrected by hand is kept', () => {
    const store = imported();
    const [absence] = store.absences.where();
    if (!absence) throw new Error('no absence');
    store.absences.put({ ...absence, to: day('2026-12-01'), handCorrected: true });
    const outcome = importFiles(store, rows('2026-12-01,2026-12-04,,,'), LATER);
    expect(danas(store)).toEqual(['2026-12-01 2026-12-01 active']);
    expect(keptOf(outcome)).toEqual([
      'Dana Reyes, away 2026-12-01 to 2026-12-04: to stays 2026-12-01, not 2026-12-04',
    ]);
  });

  test('one taken back in Slack does not come back, and is listed', () => {
    const store = imported();
    const [absence] = store.absences.where();
    if (!absence) throw new Error('no absence');
    for (const { id } of store.sources.of(absence.id)) store.sources.withdraw(id);
    store.absences.put({ ...absence, state: 'withdrawn' });
    const outcome = importFiles(store, SMALL_AGENCY, LATER);
    expect(danas(store)).toEqual(['2026-12-01 2026-12-02 withdrawn']);
    expect(keptOf(outcome)).toEqual([
      'Dana Reyes, away 2026-12-01 to 2026-12-02: absence stays taken back in Slack, not away 2026-12-01 to 2026-12-02',
    ]);
  });

  test('two parts of one day are two absences, however the rows are ordered', () => {
    const store = imported();
    importFiles(store, rows('2026-12-08,,15:00,16:00,', '2026-12-08,,09:00,10:00,'), LATER);
    const again = importFiles(store, rows('2026-12-08,,09:00,10:00,', '2026-12-08,,15:00,16:00,'), LATER);
    expect(again.rows.map((row) => row.outcome)).toEqual(['unchanged', 'unchanged']);
    expect(danas(store)).toHaveLength(3);
  });

  test('what was said in Slack already is not said again, and stays the person’s to take back', () => {
    const store = imported();
    const [absence] = store.absences.where();
    if (!absence) throw new Error('no absence');
    const said = {
      ...absence,
      id: asId<typeof absence.id>('absence_said'),
      from: day('2026-12-08'),
      to: day('2026-12-08'),
    };
    store.absences.put(said);
    const outcome = importFiles(store, rows('2026-12-08,,,,'), LATER);
    expect(outcome.rows.map((row) => row.outcome)).toEqual(['unchanged']);
    expect(store.sources.of(said.id)).toEqual([]);
  });

  test('one that ended more than 30 days ago is not kept', () => {
    const store = imported();
    const outcome = importFiles(store, rows('2026-10-01,2026-10-02,,,', '2026-11-02,,,,'), LATER);
    expect(outcome.notes).toEqual(['Absences that ended more than 30 days ago are not kept: 1.']);
    expect(danas(store)).toEqual(['2026-12-01 2026-12-02 active', '2026-11-02 2026-11-02 active']);
  });

  test('what is remembered of a row is forgotten with its absence', () => {
    const store = imported();
    importFiles(store, rows('2026-11-02,,,,', '2026-11-03,open,,,'), LATER);
    const keys = () => store.importRows.all('absences').map((row) => row.key);
    forgetAbsenceRows(store, day('2026-11-02'));
    expect(keys()).toEqual(['U0DANA:2026-11-02', 'U0DANA:2026-11-03', 'U0DANA:2026-12-01']);
    forgetAbsenceRows(store, day('2026-11-20'));
    expect(keys()).toEqual(['U0DANA:2026-11-03', 'U0DANA:2026-12-01']);
    const open = store.absences.where("from_on = '2026-11-03'")[0];
    store.absences.remove(open?.id ?? '');
    forgetAbsenceRows(store, day('2026-11-20'));
    expect(keys()).toEqual(['U0DANA:2026-12-01']);
  });
});
