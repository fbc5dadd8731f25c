import * as fc from 'fast-check';
import type { PersonId } from '../../../src/domain/ids.ts';
import { asId } from '../../../src/domain/ids.ts';
import { decode, encode, fitting } from '../../../src/views/payloads.ts';
import { MONDAY } from '../../support/contents.ts';

const RAVI = asId<PersonId>('U_RAVI');
const assign = {
  key: 'morning:U_MIA:2026-11-23',
  revision: 3,
  pairs: [['task:task_1:2026-11-23', RAVI]],
} as const;

describe('a value that we did not write is null', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['an empty text', ''],
    ['no JSON', '{'],
    ['another shape of JSON', '{"key":"x"}'],
    ['another kind', encode('act', { act: 'act_1' })],
    ['a field too few', '["assign","morning:U_MIA:2026-11-23",3]'],
    ['a field too many', '["assign","morning:U_MIA:2026-11-23",3,[],1]'],
    ['a revision that is a text', '["assign","morning:U_MIA:2026-11-23","3",[]]'],
    ['a pair without a person', '["assign","morning:U_MIA:2026-11-23",3,[["need"]]]'],
    ['an empty key', '["assign","",3,[]]'],
  ])('%s', (_, value) => {
    expect(decode('assign', value)).toBeNull();
  });

  test('a day that is none', () => {
    expect(decode('stillOut', '["stillOut","absence_1","2026-02-30"]')).toBeNull();
  });

  test('whatever it is, reading it never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.array(fc.jsonValue()).map((each) => JSON.stringify(['assign', ...each])),
        ),
        (value) => {
          const read = decode('assign', value);
          if (read !== null) expect(decode('assign', encode('assign', read))).toEqual(read);
        },
      ),
    );
  });
});

describe('a value that we wrote comes back as it was', () => {
  test('a proposal that was accepted', () => {
    expect(decode('assign', encode('assign', assign))).toEqual(assign);
  });

  test('a question with nobody chosen and an open end', () => {
    const none = {
      channel: asId<never>('C0ACME'),
      ts: asId<never>('1764000000.000100'),
      number: 1,
      person: null,
      from: MONDAY,
      to: null,
    };
    expect(decode('whichPerson', encode('whichPerson', none))).toEqual(none);
  });

  test('a task and a campaign, told apart', () => {
    expect(decode('work', encode('work', { kind: 'task', id: 'x' }))).toEqual({ kind: 'task', id: 'x' });
    expect(decode('work', '["work","person","x"]')).toBeNull();
  });
});

test('a button carries as many needs as its value holds, from the first on', () => {
  const needs = Array.from({ length: 500 }, (_, index) => `task:task_${index}:2026-11-23`);
  const encoded = (some: readonly string[]) => encode('needs', { key: 'k', revision: 1, needs: some });
  const some = fitting(needs, encoded, 2000);
  expect(some).toEqual(needs.slice(0, some.length));
  expect(encoded(some).length).toBeLessThanOrEqual(2000);
  expect(encoded(needs.slice(0, some.length + 1)).length).toBeGreaterThan(2000);
});
