// Filling in what was rendered, as Slack sends it back: `values[block_id][action_id]`.
import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import { asId } from '../../../src/domain/ids.ts';
import { ABSENCE_FIELDS, readAbsenceForm, renderAbsenceForm } from '../../../src/views/absence-form.ts';
import { readAdjustForm, renderAdjustForm } from '../../../src/views/adjust-form.ts';
import { needOfBlock, readChoices } from '../../../src/views/choice-blocks.ts';
import { renderClientNote } from '../../../src/views/client-note.ts';
import type { FormValues } from '../../../src/views/forms.ts';
import { renderOverCapacityForm } from '../../../src/views/over-capacity-form.ts';
import { decode } from '../../../src/views/payloads.ts';
import { renderPlanForm } from '../../../src/views/plan-form.ts';
import { REASSIGN_FIELDS, readReassignForm, renderReassignForm } from '../../../src/views/reassign-form.ts';
import { renderWhy } from '../../../src/views/why.ts';
import { day, time } from '../../support/builders.ts';
import { aMorning, aNeed, aProposal, MONDAY } from '../../support/contents.ts';

/** The form as it is submitted untouched, with some fields changed. */
function submitted(view: ModalView, changed: FormValues = {}): FormValues {
  const untouched = inputsOf(view).map((block) => {
    const element = block.element as unknown as Record<string, unknown>;
    const value = {
      selected_date: element['initial_date'] ?? null,
      selected_time: element['initial_time'] ?? null,
      selected_user: element['initial_user'] ?? null,
      selected_option: element['initial_option'] ?? null,
    };
    return [block.block_id, { [String(element['action_id'])]: value }];
  });
  return { ...Object.fromEntries(untouched), ...changed };
}

const inputsOf = (view: ModalView): InputBlock[] =>
  (view.blocks as KnownBlock[]).filter((block) => block.type === 'input');

const date = (selected: string | null) => ({ value: { selected_date: selected } });
const person = (selected: string | null) => ({ value: { selected_user: selected } });

describe('an absence', () => {
  const form = renderAbsenceForm({
    absence: asId('absence_1'),
    name: null,
    from: MONDAY,
    to: day('2026-11-25'),
    startTime: null,
    endTime: null,
    availability: 'remote',
  });

  test.each([
    ['without a first day', { [ABSENCE_FIELDS.from]: date(null) }, ABSENCE_FIELDS.from],
    ['that ends before it begins', { [ABSENCE_FIELDS.to]: date('2026-11-20') }, ABSENCE_FIELDS.to],
    [
      'that ends at a time of no day',
      { [ABSENCE_FIELDS.to]: date(null), [ABSENCE_FIELDS.endTime]: { value: { selected_time: '12:00' } } },
      ABSENCE_FIELDS.to,
    ],
    [
      'that ends at the hour it begins',
      {
        [ABSENCE_FIELDS.to]: date(MONDAY),
        [ABSENCE_FIELDS.startTime]: { value: { selected_time: '12:00' } },
        [ABSENCE_FIELDS.endTime]: { value: { selected_time: '12:00' } },
      },
      ABSENCE_FIELDS.endTime,
    ],
  ])('%s is refused at its field', (_, changed, field) => {
    const reading = readAbsenceForm(submitted(form, changed));
    expect(reading.ok ? [] : Object.keys(reading.errors)).toEqual([field]);
  });

  test('submitted as it stands is what it was', () => {
    expect(readAbsenceForm(submitted(form))).toEqual({
      ok: true,
      values: { from: MONDAY, to: '2026-11-25', startTime: null, endTime: null, availability: 'remote' },
    });
    expect(decode('absenceForm', form.private_metadata)).toEqual({ absence: 'absence_1' });
  });

  test('from a time on, until further notice', () => {
    const changed = {
      [ABSENCE_FIELDS.to]: date(null),
      [ABSENCE_FIELDS.startTime]: { value: { selected_time: '15:00' } },
    };
    expect(readAbsenceForm(submitted(form, changed))).toMatchObject({
      values: { to: null, startTime: time('15:00') },
    });
  });

  test('has no field that asks why', () => {
    expect(inputsOf(form).map((block) => block.label.text)).toEqual([
      'First day',
      'Last day',
      'From',
      'Until',
      'Away or remote?',
    ]);
  });
});

describe('who takes what', () => {
  const choice = (index: number, over: Parameters<typeof aNeed>[0] = {}) => ({
    need: aNeed({ need: `task:task_${index}:2026-11-23`, ...over }),
    candidates: [
      aProposal(),
      aProposal({ person: asId('U_ANA'), name: 'Ana', reasons: ['knows Acme'], overHours: 2 }),
    ],
    lookedAt: null,
  });
  const prompt = { asOf: MONDAY, key: 'morning:U_MIA:2026-11-23', revision: 3, offset: 0, rest: 0 };
  const need = 'task:task_0:2026-11-23';

  test('a need without a proposal stays open where nothing is picked', () => {
    const view = renderPlanForm({ ...prompt, choices: [choice(0, { proposal: null })] });
    expect(readChoices(submitted(view))).toEqual([]);
  });

  test('other blocks are about no need', () => {
    expect(needOfBlock('from')).toBeNull();
    expect(needOfBlock(`else:${need}`)).toBe(need);
  });

  test('submitted as it stands gives each to whom it proposes', () => {
    const view = renderPlanForm({ ...prompt, choices: [choice(0)] });
    expect(readChoices(submitted(view))).toEqual([{ need, choice: { kind: 'person', person: 'U_RAVI' } }]);
  });

  test('someone else wins over the three', () => {
    const view = renderPlanForm({ ...prompt, choices: [choice(0)] });
    const values = submitted(view, { [`else:${need}`]: person('U_TOM') });
    expect(readChoices(values)).toEqual([{ need, choice: { kind: 'person', person: 'U_TOM' } }]);
  });

  test.each([
    ['a task is left', {}, 'leave'],
    ['a role needs nobody', { role: 'media' }, 'nobody'],
  ])('%s', (_, over, kind) => {
    const view = renderPlanForm({ ...prompt, choices: [choice(0, over)] });
    const values = submitted(view, { [`pick:${need}`]: { value: { selected_option: { value: kind } } } });
    expect(readChoices(values)).toEqual([{ need, choice: { kind } }]);
    expect(JSON.stringify(view)).toContain(`"value":"${kind}"`);
  });

  test('whoever would be over their hours is marked, with the hours first', () => {
    const view = JSON.stringify(renderPlanForm({ ...prompt, choices: [choice(0)] }));
    expect(view).toContain('"text":"⚠ Ana"');
    expect(view).toContain('"text":"about 2 h over · knows Acme"');
  });

  test('why someone is not among the three stands under their name', () => {
    const lookedAt = { person: asId<never>('U_TOM'), name: 'Tom', whyNot: 'away Thu–Fri', overHours: 0 };
    expect(JSON.stringify(renderPlanForm({ ...prompt, choices: [{ ...choice(0), lookedAt }] }))).toContain(
      'Tom: away Thu–Fri',
    );
  });

  test('a page of needs says how many follow', () => {
    const choices = Array.from({ length: 10 }, (_, index) => choice(index));
    const view = renderPlanForm({ ...prompt, choices, rest: 50 });
    expect(readChoices(submitted(view))).toHaveLength(10);
    expect(JSON.stringify(view.blocks.at(-1))).toContain('50 more after these.');
    expect(view.submit?.text).toBe('Assign, then the next');
  });

  test('going over hours is confirmed with who and how much, and carries just that', () => {
    const over = [{ need, what: 'Acme banners', person: asId<never>('U_ANA'), name: 'Ana', overHours: 2 }];
    const view = renderOverCapacityForm({ key: prompt.key, revision: 3, over });
    expect(JSON.stringify(view.blocks)).toContain('⚠ Acme banners: Ana would be about 2 h over.');
    expect(decode('assign', view.private_metadata)).toEqual({
      key: prompt.key,
      revision: 3,
      pairs: [[need, 'U_ANA']],
    });
  });

  test('why: proposals, what can wait, what has no date', () => {
    const canWait = [
      aNeed({ what: 'Acme resize', urgency: 'can_wait' }),
      aNeed({ what: 'Acme ideas', urgency: 'no_date', due: null, dueTime: null }),
    ];
    const [worth, first, second, third] = renderWhy(aMorning({ canWait }), {
      state: 'proven',
      uncovered: [],
      moves: [],
      learning: null,
    }).blocks;
    const textOf = (block: unknown) => (block as { text: { text: string } }).text.text;
    expect(textOf(worth)).toBe('The best plan for the whole team, proven.');
    expect(textOf(first)).toBe('*Proposed*\nAcme banners (today 15:00) → Ravi, named by Dana');
    expect(textOf(second)).toBe('*Can wait*\nAcme resize (today 15:00), Dana');
    expect(textOf(third)).toBe('*No date*\nAcme ideas, Dana');
  });
});

describe('reassigning', () => {
  const form = renderReassignForm({
    work: { work: { kind: 'task', id: asId('task_1') }, name: 'Acme banners' },
    from: asId('U_DANA'),
    to: asId('U_RAVI'),
    until: null,
  });

  test.each([
    ['nothing', { [REASSIGN_FIELDS.work]: { value: { selected_option: null } } }, REASSIGN_FIELDS.work],
    [
      'work of an older shape',
      { [REASSIGN_FIELDS.work]: { value: { selected_option: { value: 'task_1' } } } },
      REASSIGN_FIELDS.work,
    ],
    ['from nobody', { [REASSIGN_FIELDS.from]: person(null) }, REASSIGN_FIELDS.from],
    ['to nobody', { [REASSIGN_FIELDS.to]: person(null) }, REASSIGN_FIELDS.to],
    ['to whoever has it', { [REASSIGN_FIELDS.to]: person('U_DANA') }, REASSIGN_FIELDS.to],
  ])('%s is refused at its field', (_, changed, field) => {
    const reading = readReassignForm(submitted(form, changed));
    expect(reading.ok ? [] : Object.keys(reading.errors)).toEqual([field]);
  });

  test('submitted as it stands changes the owner for good', () => {
    expect(readReassignForm(submitted(form))).toEqual({
      ok: true,
      values: { work: { kind: 'task', id: 'task_1' }, from: 'U_DANA', to: 'U_RAVI', until: null },
    });
  });
});

describe('adjusting a cover', () => {
  const filled = (over: Record<string, object>) => {
    const values = {
      holder: { value: { selected_user: 'U_RAVI' } },
      part: { value: { selected_option: { value: 'whole' } } },
      hours: { value: { value: null } },
      rest: { value: { selected_user: null } },
      end: { value: { selected_option: { value: 'back' } } },
      until: { value: { selected_date: '2026-11-27' } },
      ...over,
    };
    return readAdjustForm(values as never);
  };

  test('the rest goes to someone else, not to the same', () => {
    const reading = filled({ rest: { value: { selected_user: 'U_RAVI' } } });
    expect(reading).toEqual({ ok: false, errors: { rest: 'Choose someone else for the rest.' } });
  });

  test('until a day wants the day', () => {
    const reading = filled({
      end: { value: { selected_option: { value: 'day' } } },
      until: { value: { selected_date: null } },
    });
    expect(reading).toEqual({ ok: false, errors: { until: 'Choose the last day.' } });
  });

  test('a day that is filled in counts only where it was chosen', () => {
    expect(filled({})).toMatchObject({ ok: true, values: { end: 'back', until: null, hours: null } });
    expect(filled({ end: { value: { selected_option: { value: 'day' } } } })).toMatchObject({
      values: { end: 'day', until: '2026-11-27' },
    });
    expect(filled({ hours: { value: { value: '1.5' } } })).toMatchObject({ values: { hours: 1.5 } });
  });

  test('over someone’s hours the form says so and is to be submitted once more', () => {
    const form = {
      need: 'task:task_1:2026-11-23',
      cover: asId<never>('cover_1'),
      what: 'Acme banners',
      absentee: 'Dana',
      isRole: true,
      holder: asId<never>('U_RAVI'),
      holderName: 'Ravi',
      rest: null,
      part: 'whole',
      hours: null,
      end: 'back',
      until: null,
      over: null,
    } as const;
    const view = renderAdjustForm(form, { name: 'Tom', hours: 2 });
    expect(view.submit?.text).toBe('Assign anyway');
    expect(JSON.stringify(view.blocks)).toContain('Tom would be about 2 h over, so nothing is changed yet.');
    expect(decode('adjust', view.private_metadata)).toEqual({
      need: 'task:task_1:2026-11-23',
      cover: 'cover_1',
      anyway: true,
    });
    expect(decode('adjust', renderAdjustForm(form).private_metadata)).toMatchObject({ anyway: false });
  });
});

describe('the sentence for a client', () => {
  const sentence = (note: Parameters<typeof renderClientNote>[0]) =>
    /"initial_value":"([^"]*)"/.exec(JSON.stringify(renderClientNote(note).blocks))?.[1];

  test('names one or two, and the date only where there is one', () => {
    const note = {
      kind: 'who',
      asOf: MONDAY,
      campaign: 'Acme Spring Launch',
      what: null,
      holders: ['Ravi'],
      unconfirmed: [],
      date: null,
    } as const;
    expect(sentence(note)).toBe('Ravi is looking after Acme Spring Launch for you now.');
    expect(sentence({ ...note, holders: ['Ravi', 'Tom'], what: 'banners', date: day('2026-11-26') })).toBe(
      'Ravi and Tom are looking after banners (Acme Spring Launch) for you now. The date stands: Thu 26 Nov.',
    );
  });

  test('says nothing of now where one of them has not said that they have it', () => {
    const note = { kind: 'who', asOf: MONDAY, campaign: 'Acme', what: null, date: null } as const;
    expect(sentence({ ...note, holders: ['Ravi', 'Tom'], unconfirmed: ['Tom'] })).toBe(
      'Ravi and Tom will look after Acme for you.',
    );
  });

  test('of a date to be confirmed promises one', () => {
    expect(sentence({ kind: 'new_date', asOf: MONDAY, campaign: 'Acme', date: null })).toBe(
      "The date of Acme is open for now; we'll come back to you with a new one.",
    );
  });
});
