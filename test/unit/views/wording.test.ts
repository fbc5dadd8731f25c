// What people read, word for word. These strings are the product: change them as one changes a promise.
import type { KnownBlock } from '@slack/types';
import type { Answer } from '../../../src/domain/answers.ts';
import type { ChangeReceiptContent, NoticeContent } from '../../../src/domain/contents.ts';
import { asId } from '../../../src/domain/ids.ts';
import { renderAnswer } from '../../../src/views/answer.ts';
import { renderQuietDigest } from '../../../src/views/digest.ts';
import type { Message } from '../../../src/views/message.ts';
import { renderReplaced } from '../../../src/views/morning.ts';
import { renderNotice } from '../../../src/views/notice.ts';
import { decode } from '../../../src/views/payloads.ts';
import { renderSharedWhois, renderWhois } from '../../../src/views/whois.ts';
import { day, time } from '../../support/builders.ts';
import {
  aChange,
  aCoverRequest,
  aDigest,
  aFollow,
  aHeldLine,
  aMorning,
  aNeed,
  aProposal,
  aReceipt,
  aReceiptLine,
  aSpan,
  aWhois,
  MONDAY,
} from '../../support/contents.ts';

/** What is read and, in brackets, what can be pressed, in the order of the blocks. */
function said({ text, blocks }: Message): string[] {
  const buttons = blocks.flatMap(buttonsIn);
  return buttons.length === 0
    ? text.split('\n')
    : [...text.split('\n'), buttons.map((label) => `[${label}]`).join(' ')];
}

function buttonsIn(block: KnownBlock): string[] {
  const elements =
    block.type === 'actions' ? block.elements : block.type === 'section' ? [block.accessory] : [];
  return elements.flatMap((each) => (each?.type === 'button' ? [each.text.text] : []));
}

const notice = (content: NoticeContent) => said(renderNotice(content));

describe('to the author', () => {
  test('a tentative absence is a question with a yes and a no, and nothing is kept yet', () => {
    expect(
      notice(aReceipt({ lines: [aReceiptLine({ state: 'asked', certainty: 'tentative' })], undo: null })),
    ).toEqual([
      'Will you be away today, Mon 23 Nov? I note nothing until you say so.',
      '[Yes, note it] [No]',
    ]);
  });

  test('one that was taken back has no buttons left', () => {
    expect(notice(aReceipt({ undone: true, undo: null }))).toEqual([
      'Taken back. Nothing of it stands any more.',
    ]);
  });

  test('out today', () => {
    expect(notice(aReceipt())).toEqual([
      "Noted: you're away today, Mon 23 Nov. Mia will sort out your work; nothing more to do.",
      'I keep only the day, not your message.',
      '[Still out tomorrow] [Change…] [Undo] [That was wrong]',
    ]);
  });

  test('two absences in one message, each with its own buttons, the rest said once', () => {
    const sam = aReceiptLine({ absence: asId('absence_2'), own: false, name: 'Sam', canExtendTo: null });
    expect(notice(aReceipt({ lines: [aReceiptLine(), sam] }))).toEqual([
      "Noted: you're away today, Mon 23 Nov.",
      'Noted: Sam is away today, Mon 23 Nov.',
      'Mia will sort out the work; nothing more to do.',
      'I keep only the days, not your message.',
      '[Still out tomorrow] [Change…] [Change…] [Undo] [That was wrong]',
    ]);
  });

  test('a list of 300 people keeps its Undo', () => {
    const lines = Array.from({ length: 300 }, (_, index) =>
      aReceiptLine({ absence: asId(`absence_${index}`), own: false }),
    );
    const words = notice(aReceipt({ lines }));
    expect(words).toContain('…and 285 more, noted too.');
    expect(words.at(-1)).toMatch(/ \[Undo\] \[That was wrong\]$/);
  });

  test('remote tomorrow is nobody to sort out', () => {
    const tomorrow = {
      from: day('2026-11-24'),
      to: day('2026-11-24'),
      availability: 'remote',
      canExtendTo: null,
    } as const;
    expect(notice(aReceipt({ lines: [aReceiptLine(tomorrow)] }))[0]).toBe(
      "Noted: you're remote tomorrow, Tue 24 Nov.",
    );
  });

  test.each([
    [{ endAssumed: true }, 'away today, Mon 23 Nov; back not said'],
    [{ startTime: time('15:00') }, 'away today, Mon 23 Nov, from 15:00'],
    [{ endTime: time('12:00') }, 'away today, Mon 23 Nov, until 12:00'],
    [{ startTime: time('13:00'), endTime: time('15:00') }, 'away today, Mon 23 Nov, from 13:00 to 15:00'],
    [{ part: 'early' }, 'leaving early today, Mon 23 Nov'],
    [{ part: 'late' }, 'in late today, Mon 23 Nov'],
    [{ part: 'from_now' }, 'away for the rest of today, Mon 23 Nov'],
    [{ to: null }, 'away from today, Mon 23 Nov, until further notice'],
    [{ to: day('2026-11-25') }, 'away Mon 23 Nov to Wed 25 Nov'],
    [{ from: day('2026-12-28'), to: day('2027-01-08') }, 'away Mon 28 Dec to Fri 8 Jan 2027'],
  ] as const)('a span of %j', (over, words) => {
    expect(notice(aReceipt({ lines: [aReceiptLine(over)], sortedOutBy: [] }))[0]).toBe(
      `Noted: you're ${words}. Nothing more to do.`,
    );
  });
});

test('someone reported by another can say that it is not right', () => {
  const span = aSpan({ to: day('2026-11-25') });
  expect(
    notice({
      kind: 'reported',
      asOf: MONDAY,
      reporter: 'Sam',
      span,
      absence: asId('absence_1'),
      state: 'active',
    }),
  ).toEqual([
    "Sam says you're away Mon 23 Nov to Wed 25 Nov. It's noted; nothing to do if that's right.",
    '[Not right]',
  ]);
});

test('with two Sams the author is asked which, or neither', () => {
  const at = { channel: asId<never>('C0ACME'), ts: asId<never>('1764000000.000100') };
  const question = { at, number: 0, candidates: [], from: MONDAY, to: MONDAY };
  const candidates = [
    { person: asId<never>('U_1'), name: 'Sam Lee' },
    { person: asId<never>('U_2'), name: 'Sam Park' },
  ];
  expect(notice({ kind: 'which_person', asOf: MONDAY, question, candidates, answered: null })).toEqual([
    'Who is out today, Mon 23 Nov? I note nothing until you say.',
    '[Sam Lee] [Sam Park] [Neither]',
  ]);
});

describe("the account manager's morning", () => {
  test('what can wait asks for nothing', () => {
    const canWait = [
      aNeed({ what: 'Acme resize', due: day('2026-11-26'), dueTime: null, urgency: 'can_wait' }),
    ];
    expect(notice(aMorning({ needs: [], canWait }))).toEqual([
      'Dana is out today, Mon 23 Nov. Nothing needs anyone now; 1 can wait.',
      'Can wait: Acme resize (Thu 26 Nov).',
    ]);
  });

  test('one that a newer one replaced only says where it went on', () => {
    expect(notice(aMorning({ replacedBy: 'https://acme.example/p1' }))).toEqual([
      'This went on in a newer message: https://acme.example/p1.',
    ]);
    expect(said(renderReplaced(null))).toEqual(['This went on in a newer message below.']);
  });

  test('one task, one button that settles it', () => {
    expect(notice(aMorning())).toEqual([
      'Dana is out today, Mon 23 Nov. 1 task needs someone.',
      'Acme banners (today 15:00) → Ravi, named by Dana',
      '[Give it to Ravi] [Change…] [Leave it] [Why, and what can wait]',
    ]);
  });

  test('three tasks, two with someone who has the hours', () => {
    const canWait = Array.from({ length: 4 }, () => aNeed({ urgency: 'can_wait' }));
    const needs = [
      aNeed(),
      aNeed({
        what: 'Globex deck',
        due: day('2026-11-24'),
        dueTime: null,
        proposal: aProposal({ name: 'Ana', reasons: ['knows Globex'] }),
      }),
      aNeed({
        what: 'Globex copy',
        due: day('2026-11-25'),
        dueTime: null,
        proposal: aProposal({ name: 'Tom', overHours: 2 }),
      }),
    ];
    expect(notice(aMorning({ away: [aSpan(), aSpan({ name: 'Noor' })], needs, canWait }))).toEqual([
      'Dana and Noor are out today, Mon 23 Nov. 3 tasks need someone, 4 can wait.',
      'Acme banners (today 15:00) → Ravi, named by Dana',
      'Globex deck (Tue 24 Nov) → Ana, knows Globex',
      'Globex copy (Wed 25 Nov): nobody has the hours; Tom would be about 2 h over.',
      '[Assign all 2] [Change…] [Leave all 3] [Why, and what can wait]',
    ]);
  });

  test('where no tasks are known, a name and two ways to say no', () => {
    const noor = aSpan({ name: 'Noor', to: day('2026-11-25') });
    const need = aNeed({
      role: 'media',
      absentee: 'Noor',
      what: 'Globex Retargeting',
      due: day('2026-11-26'),
      dueTime: null,
      proposal: aProposal({ name: 'Ana', reasons: ['knows Globex', '3 h free'] }),
    });
    expect(notice(aMorning({ away: [noor], needs: [need] }))).toEqual([
      'Noor is out today, Mon 23 Nov (through Wed 25 Nov). 1 role needs a stand-in.',
      'Noor (media) is away through Wed 25 Nov and is on Globex Retargeting, launch Thu 26 Nov.',
      "I have no tasks of Noor's there, so I can't tell what is open. Who stands in?",
      '[Ana, knows Globex] [Someone else…] [Nobody needed]',
    ]);
  });

  test('decided ones say the outcome, each with Undo', () => {
    const cover = {
      cover: asId<never>('cover_1'),
      holder: 'Luis',
      until: day('2026-11-24'),
      seen: false,
      late: false,
      startTime: null,
      endTime: null,
      overHours: 0,
    };
    const decided = { decided: { by: 'Mia', at: time('09:12') }, undo: 'act_3' };
    const needs = [
      aNeed({ state: 'covered', proposal: null, cover, ...decided }),
      aNeed({ what: 'Acme resize', state: 'left', ...decided }),
    ];
    expect(notice(aMorning({ needs }))).toEqual([
      'Dana is out today, Mon 23 Nov. All settled.',
      'Luis covers Acme banners until Tue 24 Nov; not confirmed yet. Mia, 09:12.',
      'Acme resize: left until Dana is back. Mia, 09:12.',
      '[Undo] [Adjust…] [Copy client note…] [Undo]',
    ]);
  });

  test('a cover that its holder has not seen in time comes with the next name', () => {
    const cover = {
      cover: asId<never>('cover_1'),
      holder: 'Luis',
      until: MONDAY,
      seen: false,
      late: true,
      startTime: null,
      endTime: null,
      overHours: 0,
    };
    const late = aNeed({
      state: 'covered',
      cover,
      proposal: aProposal({ name: 'Ana', reasons: ['knows Acme'] }),
      undo: 'act_3',
    });
    expect(notice(aMorning({ needs: [late] }))).toEqual([
      'Dana is out today, Mon 23 Nov. 1 cover is not confirmed.',
      'Luis has not seen Acme banners (today 15:00). Next: Ana, knows Acme.',
      '[Give it to Ana] [Undo]',
    ]);
    expect(notice(aMorning({ needs: [{ ...late, proposal: null }] }))).toEqual([
      'Dana is out today, Mon 23 Nov. 1 cover is not confirmed.',
      'Luis has not seen Acme banners (today 15:00). Nobody else is free who could take it.',
      '[Undo] [Adjust…] [Copy client note…]',
    ]);
  });

  test('a split one names both, and what is open of it who has the other part', () => {
    const cover = {
      cover: asId<never>('cover_1'),
      holder: 'Luis',
      until: MONDAY,
      seen: true,
      late: false,
      startTime: null,
      endTime: time('12:00'),
      overHours: 0,
    };
    const afternoon = { ...cover, holder: 'Ana', startTime: time('12:00'), endTime: null };
    const split = aNeed({ state: 'covered', proposal: null, cover, shared: [afternoon] });
    expect(notice(aMorning({ needs: [split] }))[1]).toBe(
      'Luis covers Acme banners (until 12:00) today, Ana (from 12:00) the rest.',
    );
    expect(notice(aMorning({ needs: [aNeed({ shared: [cover] })] }))[1]).toBe(
      'Acme banners (today 15:00) → Ravi, named by Dana. Luis (until 12:00) has a part of it.',
    );
  });

  test('what nobody answered says whom else it is with, and what the owner said of it', () => {
    const need = aNeed({ alsoWith: ['Jon'], saidToWait: true });
    expect(notice(aMorning({ needs: [need] }))[1]).toBe(
      'Acme banners (today 15:00) → Ravi, named by Dana. Dana says that it can wait. Also with Jon; the first answer counts.',
    );
  });

  test('cover that runs on since nobody said the end can be ended, and says who ended it', () => {
    const unconfirmed = {
      absence: asId<never>('absence_1'),
      absentee: 'Dana',
      covers: [{ holder: 'Ravi', what: 'Acme banners' }],
      ended: null,
    };
    const ended = { ...unconfirmed, ended: { by: 'Mia', at: time('16:05'), undo: 'act_9' } };
    expect(notice(aMorning({ needs: [], unconfirmed: [unconfirmed] })).slice(1)).toEqual([
      'Dana: back not said, so cover runs on: Ravi (Acme banners).',
      '[End cover tonight]',
    ]);
    expect(notice(aMorning({ needs: [], unconfirmed: [ended] })).slice(1)).toEqual([
      'Cover for Dana ends tonight: Ravi (Acme banners). Mia, 16:05.',
      '[Undo]',
    ]);
  });

  test('whoever leaves for some days reads their own tasks, and a verb for each', () => {
    const task = { task: asId<never>('task_1'), what: 'Acme deck', due: day('2026-12-01'), undo: null };
    const tasks = [
      { ...task, state: 'open' },
      { ...task, what: 'Acme copy', due: null, state: 'waits' },
      { ...task, what: 'Acme logo', state: 'done', undo: 'act_1' },
    ] as const;
    const leaving = {
      kind: 'before_you_go',
      asOf: MONDAY,
      from: day('2026-11-25'),
      to: day('2026-11-27'),
      tasks,
    } as const;
    expect(notice(leaving)).toEqual([
      "You're away Wed 25 Nov to Fri 27 Nov. 1 of your tasks is open; whatever you leave, your account managers sort out.",
      'Acme deck (due Tue 1 Dec)',
      'Acme copy (no date): can wait.',
      'Acme logo (due Tue 1 Dec): done.',
      '[Done] [Hand to…] [Can wait] [Done] [Hand to…] [Undo]',
    ]);
  });

  test('with 500 open tasks the button says how many it settles, and carries just those', () => {
    const needs = Array.from({ length: 500 }, (_, index) => aNeed({ need: `task:task_${index}:2026-11-23` }));
    const message = renderNotice(aMorning({ needs }));
    const [assign] = message.blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
    if (assign?.type !== 'button') throw new Error('no button');
    const pairs = decode('assign', assign.value)?.pairs ?? [];
    expect(pairs.length).toBeGreaterThan(20);
    expect(assign.text.text).toBe(`Assign the first ${pairs.length}`);
    expect(message.text).toContain('…and 490 more under Change….');
    expect(message.text).not.toContain('more than fits');
  });

  test('whoever could not take it is named to the account manager alone', () => {
    const need = aNeed({
      declinedBy: ['Ravi'],
      proposal: aProposal({ name: 'Ana', reasons: ['knows Acme'] }),
    });
    expect(notice(aMorning({ needs: [need] }))[1]).toBe(
      "Acme banners (today 15:00) → Ana, knows Acme. Ravi can't take it.",
    );
  });

  test('many are a number first, those away in part have their own sentence', () => {
    const many = ['Ana', 'Ben', 'Cem', 'Dov', 'Eve', 'Flo'].map((name) => aSpan({ name }));
    const away = [
      ...many,
      aSpan({ name: 'Kim', part: 'early' }),
      aSpan({ name: 'Lee', startTime: time('15:00') }),
    ];
    expect(notice(aMorning({ away, needs: [] }))[0]).toBe(
      '6 people (Ana, Ben, Cem, Dov and 2 more) are out today, Mon 23 Nov. Kim is leaving early today. Lee is away today from 15:00. No open work is touched.',
    );
  });
});

describe('to whoever covers', () => {
  test('what, for whom, until when, and a no that only the asker sees', () => {
    expect(notice(aCoverRequest())).toEqual([
      'Mia asks you to cover for Dana today: Acme banners, due 15:00, about half a day.',
      'Work so far: <#C0ACME>. Questions to Mia.',
      "If you can't, only Mia sees it.",
      "[Got it] [Can't take it]",
    ]);
  });

  test('a part in a campaign, until the absentee is back', () => {
    const role = {
      role: 'media',
      what: 'Globex Retargeting',
      hours: 0,
      due: day('2026-11-26'),
      dueTime: null,
    };
    expect(notice(aCoverRequest({ covers: [aHeldLine({ ...role, until: null, channel: null })] }))[0]).toBe(
      "Mia asks you to cover for Dana until they're back: media on Globex Retargeting, launch Thu 26 Nov.",
    );
  });

  test('after Got it nothing is left to press', () => {
    expect(notice(aCoverRequest({ covers: [aHeldLine({ state: 'accepted' })] }))).toEqual([
      "Covering for Dana today: Acme banners, due 15:00, about half a day. You've got it.",
      'Work so far: <#C0ACME>. Questions to Mia.',
    ]);
  });
});

describe('campaign changes', () => {
  const receipt = (over: Partial<ChangeReceiptContent> = {}) =>
    notice({
      kind: 'change_receipt',
      by: null,
      asOf: MONDAY,
      change: aChange(),
      announced: 'soon',
      follows: null,
      ...over,
    });

  test('one that was taken back cannot be undone twice', () => {
    expect(receipt({ change: aChange({ state: 'undone' }), announced: 'done' })).toEqual([
      'Acme Spring Launch: Fri 4 Dec → Wed 9 Dec. Taken back.',
    ]);
  });

  test('a deadline that the account manager moved', () => {
    expect(receipt()).toEqual([
      'Acme Spring Launch: Fri 4 Dec → Wed 9 Dec. The team is told in 2 minutes.',
      '[Undo] [Copy client note…]',
    ]);
  });

  test('what follows from it is said in the same message, with one tap each', () => {
    const follows = aFollow({
      shift: { tasks: 6, workdays: 3 },
      away: [{ name: 'Dana', days: [day('2026-12-07'), day('2026-12-08')] }],
    });
    expect(receipt({ follows })).toEqual([
      'Acme Spring Launch: Fri 4 Dec → Wed 9 Dec. The team is told in 2 minutes.',
      '6 open tasks still have the old dates; Dana is away Mon 7 Dec and Tue 8 Dec.',
      '[Move 6 tasks by 3 working days] [Choose…] [Undo] [Copy client note…]',
    ]);
  });

  test('once the tasks are moved they can be put back', () => {
    const follows = aFollow({ done: { kind: 'shifted', tasks: 1, workdays: -1 } });
    expect(receipt({ follows, announced: 'no' })).toEqual([
      'Acme Spring Launch: Fri 4 Dec → Wed 9 Dec.',
      '1 task moved 1 working day earlier.',
      '[Put the dates back] [Undo] [Copy client note…]',
    ]);
  });

  test('a date that may be that of one task is asked about', () => {
    const change = aChange({
      state: 'heard',
      tasks: [{ task: asId('task_1'), name: 'Acme banners' }],
    });
    expect(notice({ kind: 'change_ask', asOf: MONDAY, change, own: true, decidedBy: null })).toEqual([
      'You say: Acme Spring Launch: Fri 4 Dec → Wed 9 Dec.',
      'Is it the campaign’s date, or only that of the task?',
      '[The campaign’s date] [Acme banners] [Ignore]',
    ]);
  });

  test('one that someone else said is a question, with their words', () => {
    const change = aChange({ state: 'heard', saidBy: 'Sam', words: 'launch slips to the 9th' });
    expect(notice({ kind: 'change_ask', asOf: MONDAY, change, own: false, decidedBy: null })).toEqual([
      'Sam says: Acme Spring Launch: Fri 4 Dec → Wed 9 Dec. “launch slips to the 9th”',
      'Apply it?',
      '[Apply] [Ignore] [Edit…]',
    ]);
  });

  test("a campaign's channel reads who covers and what changed, never a budget", () => {
    const covers = [{ holder: 'Ravi', absentee: 'Dana', what: 'Acme banners', until: MONDAY }];
    const changes = [aChange(), aChange({ what: 'budget', was: 'EUR 1,000', becomes: 'EUR 2,000' })];
    expect(notice({ kind: 'channel_line', asOf: MONDAY, covers, changes })).toEqual([
      'Ravi covers Acme banners for Dana today.',
      'Acme Spring Launch: Fri 4 Dec → Wed 9 Dec; Acme Spring Launch: new budget.',
    ]);
  });

  test('a line of which nothing is left says so', () => {
    expect(notice({ kind: 'channel_line', asOf: MONDAY, covers: [], changes: [] })).toEqual([
      'This no longer stands.',
    ]);
  });
});

describe('the digest', () => {
  test('never has a budget or the words of anyone, and never more than 12 lines', () => {
    const budget = aChange({ what: 'budget', was: 'EUR 1,000', becomes: 'EUR 2,000', words: 'secret words' });
    const decisions = Array.from({ length: 60 }, () => aDigest().decisions).flat();
    const people = Array.from({ length: 300 }, () => aSpan());
    const lines = notice(
      aDigest({
        waiting: [{ campaign: 'Acme Spring Launch', what: 'deadline', with: 'Mia' }],
        decisions,
        away: people,
        remote: people,
        changed: [budget],
        comingUp: [{ campaign: 'Acme', deadline: MONDAY }],
        updatedAt: time('09:30'),
      }),
    );
    expect(lines.length).toBeLessThanOrEqual(12);
    expect(lines.join(' ')).not.toMatch(/EUR|secret/);
  });

  test('leads with the clients at risk', () => {
    expect(notice(aDigest({ updatedAt: time('09:20') }))).toEqual([
      'At risk: Globex Retargeting, launch Thu 26 Nov: media has no stand-in yet; it is with Mia.',
      'The other 8 campaigns: nothing open.',
      'Away: Dana (back Tue 24 Nov), Noor (back Thu 26 Nov).',
      'Covering: Ravi for Dana on Acme Spring Launch.',
      'Changed: Acme Spring Launch: Fri 4 Dec → Wed 9 Dec.',
      'Mon 23 Nov · updated 09:20',
    ]);
  });

  test('says how each is away, and leaves out what is empty', () => {
    const away = [
      aSpan({ endAssumed: true, backOn: null }),
      aSpan({ name: 'Noor', from: day('2026-11-20'), to: day('2026-11-20'), endAssumed: true, backOn: null }),
      aSpan({ name: 'Kim', startTime: time('15:00') }),
      aSpan({ name: 'Lee', to: null, backOn: null }),
      aSpan({ name: 'Zoe', part: 'late' }),
    ];
    expect(notice(aDigest({ decisions: [], calm: 9, away, covered: [], changed: [] }))).toEqual([
      'Nothing open on all 9 campaigns.',
      'Away: Dana (today; back not said), Noor (back not said), Kim (from 15:00), Lee (until further notice), Zoe (in late).',
      'Mon 23 Nov',
    ]);
  });
});

test('a quiet day is said in one line', () => {
  expect(said(renderQuietDigest())).toEqual(['Nothing to report today: nobody is away and nothing is open.']);
});

test('whoever is back reads what was done, what is theirs and what changed', () => {
  expect(
    notice({
      kind: 'return_brief',
      asOf: MONDAY,
      from: day('2026-11-19'),
      covered: [{ what: 'the Acme banners', holder: 'Ravi', done: true }],
      yours: [
        {
          task: asId('task_2'),
          what: 'Acme resize',
          due: day('2026-11-26'),
          keepWith: { holder: asId('U_RAVI'), name: 'Ravi', decides: 'Mia' },
          asked: false,
        },
        {
          task: asId('task_3'),
          what: 'Acme logo',
          due: null,
          keepWith: { holder: asId('U_RAVI'), name: 'Ravi', decides: 'Mia' },
          asked: true,
        },
      ],
      kept: [{ what: 'Acme copy', holder: 'Tom' }],
      noLonger: [{ what: 'Globex copy', holder: 'Tom' }],
      handedOn: [{ what: 'Acme film', to: 'Ana', by: 'Mia' }],
      changed: [aChange()],
    }),
  ).toEqual([
    'Welcome back. Ravi finished the Acme banners.',
    'Yours again: Acme resize (due Thu 26 Nov). Whether it stays with Ravi, Mia decides.',
    'Yours again: Acme logo (no date). Mia is asked to leave it with Ravi; until then it is yours.',
    'Stays where it is: Acme copy with Tom.',
    'No longer yours: Mia gave Acme film to Ana.',
    'You no longer cover: Globex copy, with Tom now.',
    'Changed meanwhile: Acme Spring Launch: Fri 4 Dec → Wed 9 Dec.',
    '[Leave it with Ravi]',
  ]);
});

describe('/whois-on', () => {
  test('a name that nobody has gets the nearest and an example', () => {
    expect(said(renderWhois({ kind: 'whois_unknown', asked: 'acmee', nearest: ['Acme'] }))).toEqual([
      'I know no client, campaign or person called “acmee”. Did you mean Acme? Try: /whois-on Acme',
    ]);
  });

  test('one’s own campaigns, with their risks, are not to be shared', () => {
    expect(renderSharedWhois({ kind: 'whois_mine', asOf: MONDAY, campaigns: [] }, 'Mia')).toBeNull();
  });

  test('a campaign in at most eight lines', () => {
    const [campaign] = aWhois().campaigns;
    const roles = Array.from({ length: 20 }, () => campaign?.roles ?? []).flat();
    const crowded = aWhois({ campaigns: campaign ? [{ ...campaign, roles }] : [] });
    expect(renderWhois(crowded).text.split('\n')).toHaveLength(8);
  });

  test('who does what on it', () => {
    expect(said(renderWhois(aWhois()))).toEqual([
      'Acme Spring Launch: Wed 9 Dec (was Fri 4 Dec, changed by Mia today) · AM Mia',
      '• Ads: Luis, covering Noor until Wed 25 Nov · 2 due today',
      '• Copy: Sam · next due Thu 26 Nov',
      '• Design: nobody',
      '[Share] [Reassign…]',
    ]);
  });

  test('a person, to the caller with the hours, to a channel without them', () => {
    const span = aSpan({ startTime: time('15:00') });
    const dana = {
      kind: 'whois_person',
      person: asId<never>('U_DANA'),
      name: 'Dana',
      asOf: MONDAY,
      from: MONDAY,
      to: MONDAY,
      presence: 'partly_away',
      span,
      tasks: [{ task: null, what: 'Acme banners', due: MONDAY, coveredBy: 'Ravi', coversFor: null }],
      campaigns: ['Acme Spring Launch'],
    } as const;
    expect(said(renderWhois(dana))).toEqual([
      'Dana: away today, Mon 23 Nov, from 15:00, back Tue 24 Nov',
      '• Acme banners (today), Ravi covers',
      'On Acme Spring Launch',
      '[Share] [Reassign…]',
    ]);
    expect(renderSharedWhois(dana, 'Mia')?.text.split('\n')[0]).toBe('Dana: away for a part of today');
  });

  test('shared, it has no buttons and says who shared it', () => {
    const shared = renderSharedWhois(aWhois(), 'Mia');
    expect(shared && said(shared).at(-1)).toBe('Shared by Mia');
  });
});

describe('answers', () => {
  test('a day of another year is told with its year', () => {
    const moved = {
      kind: 'task_changed',
      what: 'Acme banners',
      change: 'due',
      hours: null,
      undo: 'act_1',
    } as const;
    const answer = renderAnswer({ ...moved, due: day('2027-01-11'), asOf: MONDAY });
    expect(said(answer)).toEqual(['Acme banners: due Mon 11 Jan 2027 now.', '[Undo]']);
  });

  test.each([
    [{ kind: 'gone' }, 'This is no longer open, so nothing was changed.'],
    [
      { kind: 'already', by: 'Mia', what: 'gave this to Luis', at: time('09:12') },
      'Mia already gave this to Luis at 09:12.',
    ],
    [
      { kind: 'not_allowed', who: ["Acme's account manager (Mia)", 'the deputy (Jon)'], what: 'reassign' },
      "Only Acme's account manager (Mia) or the deputy (Jon) can reassign.",
    ],
    [
      {
        kind: 'not_known',
        what: 'campaign',
        asked: 'Acmee',
        nearest: ['Acme'],
        example: '/whois-on acme fri',
      },
      'I know no client or campaign called “Acmee”. Did you mean Acme? Try: /whois-on acme fri',
    ],
    [
      { kind: 'past_day', day: day('2025-12-03'), asOf: MONDAY },
      'Wed 3 Dec 2025 is over. Pick today or a later day.',
    ],
    [
      { kind: 'no_such_day', asked: '31 feb', example: '/task Acme banners @dana Thu' },
      '“31 feb” is in no calendar. Try: /task Acme banners @dana Thu',
    ],
    [
      { kind: 'error', reference: '7f3a' },
      'That went wrong on my side. Try it once more; if it stays so, give an admin this: 7f3a',
    ],
  ] as [Answer, string][])('%j', (answer, words) => {
    expect(said(renderAnswer(answer))).toEqual([words]);
  });
});
