import fc from 'fast-check';
import { formatCsv, parseCsv, readCsvFile } from '../../../src/commands/csv-file.ts';

const problem = (text: string) => {
  const parsed = parseCsv('f.csv', text);
  return 'problem' in parsed ? `${parsed.problem.line}: ${parsed.problem.message}` : 'none';
};
const table = (text: string) => {
  const parsed = parseCsv('f.csv', text);
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  return parsed.table;
};

describe('a file is refused', () => {
  test('with the line where a quote opens that never ends', () => {
    expect(problem('a,b\n1,2\n3,"x\n4,5\n6,7\n')).toBe(
      '3: begins a quoted cell that never ends; close it with "',
    );
    expect(problem('a,b\n1,"two\nlines"\n3,"x\n')).toBe(
      '4: begins a quoted cell that never ends; close it with "',
    );
  });

  test('with the line of a stray quote', () => {
    expect(problem('a,b\n1,2\n3,4"x\n')).toMatch(/^3: has a stray quote/);
    expect(problem('a,b\n1,"x"y\n')).toMatch(/^2: has a stray quote/);
  });

  test('where it holds nothing', () => {
    expect(problem('')).toBe('1: is empty');
    expect(problem('\n , \n')).toBe('1: is empty');
  });

  test('where it is not there', async () => {
    const read = await readCsvFile('no-such-file.csv');
    expect('problem' in read && read.problem.message).toMatch(/^can’t be read/);
  });
});

test('a byte order mark, Windows line ends, blank lines and quoted line breaks are taken as they are meant', () => {
  const { header, rows } = table('\ufeffa,b\r\n"1, one",2\r\n\r\n"two\r\nlines",3\r\n,\r\n4,"say ""hi"""');
  expect(header).toEqual(['a', 'b']);
  expect(rows).toEqual([
    { line: 2, cells: ['1, one', '2'] },
    { line: 4, cells: ['two\nlines', '3'] },
    { line: 7, cells: ['4', 'say "hi"'] },
  ]);
});

test('what a spreadsheet would run as a formula is written as text', () => {
  const csv = formatCsv(['a'], [['=1+1'], ['+44'], ['-2'], ['@x'], ["'=1"], ['a=b'], ["'tis"]]);
  expect(csv.split('\n').slice(1, 8)).toEqual(["'=1+1", "'+44", "'-2", "'@x", "''=1", 'a=b', "'tis"]);
});

test('any cells come back as they were written, line breaks as line feeds', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('=1', "'=1", "''@", '-', '\t', '"', '\n', ','),
  );
  const cells = fc.array(fc.tuple(cell, cell, fc.constant('.')), { maxLength: 5 });
  fc.assert(
    fc.property(cells, (rows) => {
      const read = table(formatCsv(['a', 'b', 'c'], rows)).rows.map((row) => row.cells);
      expect(read).toEqual(rows.map((row) => row.map((each) => each.replace(/\r\n?/g, '\n'))));
    }),
  );
});
