import { anEmptyStore, importFiles, problemsOf, SMALL_AGENCY, tablesOf } from '../support/csv-files.ts';

const people = (...rows: string[]) => ({ 'people.csv': ['slack_id,name,email', ...rows].join('\n') });
const agencyWith = (file: keyof typeof SMALL_AGENCY, ...rows: string[]) => ({
  ...SMALL_AGENCY,
  [file]: `${SMALL_AGENCY[file]}${rows.join('\n')}\n`,
});

describe('a header', () => {
  test.each([
    [
      'slack_id,name,hours_per_weak',
      'people.csv:1 hours_per_weak is no column of people.csv; did you mean hours_per_week?',
    ],
    ['slack_id,name,shoe', 'people.csv:1 shoe is no column of people.csv; it has slack_id, name,'],
    ['slack_id,name,name', 'people.csv:1 name is there twice'],
    ['name,email,role', 'people.csv:1 slack_id is missing; people.csv needs it'],
  ])('%s is refused with the reason', (header, problem) => {
    const [first] = problemsOf({ 'people.csv': `${header}\n` });
    expect(first?.startsWith(problem)).toBe(true);
  });

  test('that fits no file is told what the five files hold', () => {
    const [problem] = problemsOf({ 'x.csv': 'colour,shape\nred,round\n' });
    expect(problem).toMatch(/^x\.csv:1 has a header that fits none of people\.csv \(slack_id,/);
  });

  test('separated by semicolons is told what to separate by', () => {
    expect(problemsOf({ 'x.csv': 'slack_id;name\nU0MIA;Mia\n' })[0]).toMatch(
      /separates columns by semicolons/,
    );
  });

  test('with a reason for absences is refused in plain words', () => {
    expect(problemsOf({ 'a.csv': 'slack_id,from,reason\n' })).toEqual([
      'a.csv:1 reason is refused: why someone is away is never read or kept; leave the column out',
    ]);
  });

  test('that is wrong still lets the rows below be checked', () => {
    expect(problemsOf({ 'people.csv': 'slack_id,name,shoe,admin\nU0MIA,Mia,9,perhaps\n' })).toEqual([
      expect.stringMatching(/^people\.csv:1 shoe/),
      'people.csv:2 admin “perhaps” is neither yes nor no',
    ]);
  });

  test('may have its columns in any order, in capitals, with an empty one at the end', () => {
    const store = anEmptyStore();
    importFiles(store, { 'x.csv': 'Name,SLACK_ID,\nMia Okafor,U0MIA,\n' });
    expect(store.people.get('U0MIA')?.name).toBe('Mia Okafor');
  });
});

describe('a row', () => {
  test('with a cell too many or too few is named by its line', () => {
    expect(problemsOf(people('U0MIA,Okafor, Mia,m@x.example', 'U0DANA,Dana'))).toEqual([
      'people.csv:2 has 4 cells, the header has 3; put quotes around a cell that holds a comma',
      'people.csv:3 has 2 cells, the header has 3',
    ]);
  });

  test('that is broken is no reason to call its person unknown elsewhere', () => {
    const files = {
      ...SMALL_AGENCY,
      'people.csv': SMALL_AGENCY['people.csv'].replace(',designer,design\n', ',designer\n'),
    };
    expect(problemsOf(files)).toEqual(['people.csv:3 has 4 cells, the header has 5']);
  });

  test('without what it needs is told which cell is empty', () => {
    expect(problemsOf(people('U0MIA,,'))).toEqual(['people.csv:2 name is empty']);
  });

  test('that is there twice is told where it was first', () => {
    expect(problemsOf(people('U0MIA,Mia,', 'U0MIA,Mia,'))).toEqual([
      'people.csv:3 slack_id U0MIA is in line 2 already',
    ]);
    expect(problemsOf(agencyWith('members.csv', 'Acme,Spring Launch,U0DANA,lead'))).toEqual([
      'members.csv:3 slack_id Dana Reyes on Acme Spring Launch is in line 2 already',
    ]);
    expect(problemsOf(agencyWith('tasks.csv', ',Acme,Spring Launch,RESIZES,,,,'))).toEqual([
      'tasks.csv:4 title “RESIZES” is in line 3 already',
    ]);
    expect(problemsOf(agencyWith('campaigns.csv', ',acme,SPRING launch,,U0MIA,,,,'))).toHaveLength(1);
    expect(problemsOf(agencyWith('absences.csv', 'U0DANA,2026-12-01,2026-12-02'))).toHaveLength(1);
  });
});

describe('a cell of people.csv', () => {
  test.each([
    ['hours_per_week', '-4'],
    ['hours_per_week', '200'],
    ['hours_per_week', '37,5h'],
    ['workdays', 'Fri-Mon'],
    ['workdays', 'Mon;Funday'],
    ['work_hours', '17:30-09:00'],
    ['work_hours', '9 to 5'],
    ['time_zone', 'London'],
    ['locale', 'british!'],
    ['country', 'England'],
    ['kind', 'robot'],
    ['last_day', '2026-02-30'],
    ['last_day', '30.11.2026'],
    ['admin', 'perhaps'],
    ['email', 'mia@'],
  ])('%s “%s” is refused', (column, cell) => {
    const problems = problemsOf({ 'people.csv': `slack_id,name,${column}\nU0MIA,Mia,"${cell}"\n` });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^people\\.csv:2 ${column} `));
  });

  test('that is no Slack id is refused', () => {
    expect(problemsOf(people('mia,Mia,'))[0]).toMatch(/^people\.csv:2 slack_id “mia” is no Slack id/);
  });

  test('with the address of someone else is refused', () => {
    expect(problemsOf(people('U0MIA,Mia,a@x.example', 'U0DANA,Dana,A@x.example'))).toEqual([
      'people.csv:3 email “a@x.example” is the address of Mia too',
    ]);
  });
});

describe('a cell of campaigns.csv', () => {
  const campaign = (cells: string) => problemsOf(agencyWith('campaigns.csv', cells));

  test('that names nobody known is refused with the nearest name', () => {
    expect(campaign(',Globex,Ads,,mia@agency.exampel,,,,')).toEqual([
      'campaigns.csv:3 account_manager knows nobody called “mia@agency.exampel”; give a Slack id or an e-mail of people.csv; did you mean mia@agency.example?',
    ]);
  });

  test('with a budget below nothing or in pounds is refused', () => {
    expect(campaign(',Globex,Ads,,U0MIA,,,-5,GBP')[0]).toMatch(
      /^campaigns\.csv:3 budget “-5” is not a whole sum/,
    );
    expect(campaign(',Globex,Ads,,U0MIA,,,5,£')[0]).toMatch(/^campaigns\.csv:3 currency “£” is no currency/);
  });

  test('with an alias of another campaign, or its name, is refused', () => {
    expect(campaign(',Globex,Ads,SPRING,U0MIA,,,,')).toEqual([
      'campaigns.csv:3 aliases “SPRING” already means Acme Spring Launch',
    ]);
    expect(campaign(',Globex,Ads,spring launch,U0MIA,,,,')).toHaveLength(1);
  });

  test('with a deadline before the start is refused', () => {
    expect(
      problemsOf({
        ...people('U0MIA,Mia,'),
        'c.csv': 'client,name,account_manager,start,deadline\nAcme,Spring,U0MIA,2026-12-04,2026-12-01\n',
      }),
    ).toEqual(['c.csv:2 deadline 2026-12-01 is before its start, 2026-12-04']);
  });

  test('with the channel of another campaign is refused', () => {
    expect(
      problemsOf({
        ...people('U0MIA,Mia,'),
        'c.csv': 'client,name,account_manager,channel\nAcme,Spring,U0MIA,C0ACME\nGlobex,Ads,U0MIA,C0ACME\n',
      }),
    ).toEqual(['c.csv:3 channel C0ACME is the channel of Acme Spring too']);
  });
});

describe('a cell of members.csv or tasks.csv', () => {
  test('with an unknown client is refused with the nearest one', () => {
    expect(problemsOf(agencyWith('members.csv', 'Acmee,Spring Launch,U0RAVI,design'))).toEqual([
      'members.csv:3 client knows no client “Acmee”; did you mean Acme?',
    ]);
  });

  test('with an unknown campaign of a client is told which it has', () => {
    expect(problemsOf(agencyWith('tasks.csv', ',Acme,Winter,Poster,,,,'))).toEqual([
      'tasks.csv:4 campaign knows no campaign “Winter” of Acme; it has Spring Launch',
    ]);
  });

  test('without a campaign where the client has two is asked which', () => {
    const two = {
      ...SMALL_AGENCY,
      'campaigns.csv': `${SMALL_AGENCY['campaigns.csv']},Acme,App,,U0MIA,,,,\n`,
    };
    expect(problemsOf({ ...two, 'tasks.csv': 'client,campaign,title\nAcme,,Poster\n' })).toEqual([
      'tasks.csv:2 campaign does not say which campaign of Acme: Spring Launch, App',
    ]);
  });

  test.each([
    ['size', 'huge'],
    ['size', '-1'],
    ['remaining', '-1'],
    ['remaining', '1e3'],
    ['due', '2026-02-30'],
    ['due', '2026-12-04 25:00'],
    ['due', 'Friday'],
    ['status', 'nearly'],
    ['client_facing', 'maybe'],
    ['url', 'javascript:alert(1)'],
    ['owner', 'nobody@agency.example'],
  ])('%s “%s” is refused', (column, cell) => {
    const problems = problemsOf({
      ...SMALL_AGENCY,
      'tasks.csv': `client,campaign,title,${column}\nAcme,Spring Launch,Poster,${cell}\n`,
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^tasks\\.csv:2 ${column} `));
  });

  test('due before the start is refused', () => {
    expect(
      problemsOf({
        ...SMALL_AGENCY,
        'tasks.csv': 'client,title,start,due\nAcme,Poster,2026-12-04,2026-12-03\n',
      }),
    ).toEqual(['tasks.csv:2 due 2026-12-03 is before its start, 2026-12-04']);
  });
});

describe('a cell of absences.csv', () => {
  test.each([
    ['2026-12-02,2026-12-01,,,', 'to 2026-12-01 is before the first day, 2026-12-02'],
    ['2026-12-02,,15:00,14:00,', 'end_time 14:00 is not after the start, 15:00'],
    ['2026-12-02,,noon,,', 'start_time “noon” is not a time; write it as 09:30'],
    ['2026-12-02,,,,holiday', 'availability “holiday” is not one of away, remote'],
  ])('in %s is refused', (cells, problem) => {
    const header = 'slack_id,from,to,start_time,end_time,availability';
    expect(problemsOf({ ...SMALL_AGENCY, 'absences.csv': `${header}\nU0DANA,${cells}\n` })).toEqual([
      `absences.csv:2 ${problem}`,
    ]);
  });
});

test('problems of all files are listed together, in the order of the files and lines', () => {
  const files = {
    'tasks.csv': 'client,title,size\nAcme,Poster,huge\nAcme,Flyer,-1\n',
    'people.csv': 'slack_id,name,admin\nU0MIA,Mia,perhaps\n',
    'campaigns.csv': 'client,account_manager,status\nAcme,U0MIA,resting\n',
  };
  expect(problemsOf(files).map((problem) => problem.split(' ').slice(0, 2).join(' '))).toEqual([
    'tasks.csv:2 size',
    'tasks.csv:3 size',
    'people.csv:2 admin',
    'campaigns.csv:2 status',
  ]);
});

test('a wrong row in one file keeps good rows of all files out', () => {
  const store = anEmptyStore();
  expect(problemsOf(agencyWith('tasks.csv', ',Acme,Spring Launch,Poster,,huge,,'), store)).toHaveLength(1);
  expect(store.people.where()).toEqual([]);
});

test('files may name people of a file given after them', () => {
  const { 'people.csv': theirs, ...others } = SMALL_AGENCY;
  expect(tablesOf({ ...others, 'people.csv': theirs }).map((table) => table.file)[0]).toBe('campaigns.csv');
  const store = anEmptyStore();
  importFiles(store, { ...others, 'people.csv': theirs });
  expect(store.tasks.where()).toHaveLength(2);
});
