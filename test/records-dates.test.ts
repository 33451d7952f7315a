import { expect, test } from 'vitest';
import { readDate } from '../src/records/read-date.js';

test.each([
  ['2023-12-26', '2023-12-26', 'edtf'],
  ['2023-12-26?/..', '2023-12-26?/..', 'edtf'],
  ['2009-12-4', '2009-12-04', 'loose'],
  ['2009:02:03', '2009-02-03', 'loose'],
  ['2009/2/3 10:15', '2009-02-03T10:15', 'loose'],
  ['2024-05-05 09:30', '2024-05-05T09:30', 'loose'],
  ['2024-05-05 9:30', '2024-05-05T09:30', 'loose'],
  ['2024-05-05 9:30 PM', '2024-05-05T21:30', 'loose'],
  ['2024-05-05 12:05 a.m.', '2024-05-05T00:05', 'loose'],
  ['2024-05-05 09:30:15 +0800', '2024-05-05T09:30:15+08:00', 'loose'],
  ['2024-05-05T09:30:15.000Z', '2024-05-05T09:30:15Z', 'loose'],
  ['2024-05-05 09:30 UTC', '2024-05-05T09:30Z', 'loose'],
  ['2024-05-05 09:30 EST', '2024-05-05T09:30', 'loose'],
  ['2024-05-05 09:30 GMT+3', '2024-05-05T09:30+03:00', 'loose'],
  ['20240505T093015Z', '2024-05-05T09:30:15Z', 'loose'],
  ['2024-05-05 (Sunday)', '2024-05-05', 'loose'],
  ['2024-05-05 ?', '2024-05-05?', 'loose'],
  ['2024-5-5?', '2024-05-05?', 'loose'],
  ['2024-05-05 9:30 ~', '2024-05-05T09:30~', 'loose'],
  ['2024–05–05', '2024-05-05', 'loose'],
  ['2024−05−05', '2024-05-05', 'loose'],
  ['“2024-05-05”', '2024-05-05', 'loose'],
  ['2024-05-05 or later', null, 'wrong'],
  ['2024-05-05 (probably)', null, 'wrong'],
  ['2024-05-05 09:30 or so', null, 'wrong'],
  ['2024-05-05 (?)', null, 'wrong'],
  ['2024-05-05–2024-05-06', null, 'wrong'],
  ['2024-05-05 noon', '2024-05-05', 'loose'],
  ['2024-05/2024-05-01', '2024-05/2024-05-01', 'edtf'],
  ['2024-05-05/2024-05-05', '2024-05-05/2024-05-05', 'edtf'],
  ['2024-05-05/2024-05-01', null, 'backwards'],
  ['2024-02-10T25:00', null, 'wrong'],
  ['2024-02-10 9:61', null, 'wrong'],
  ['2024-02-10 13:00 pm', null, 'wrong'],
  ['2024-02-10 2024-02-11', null, 'wrong'],
  ['20090203', '2009-02-03', 'loose'],
  ['PRESENT_REF', null, 'placeholder'],
  ['n/a', null, 'placeholder'],
  ['unknown', null, 'placeholder'],
  ['0001-01-01T00:00:00Z', null, 'placeholder'],
  ['0001-01-01 00:00:00 +0000 UTC', null, 'placeholder'],
  ['0000-00-00 00:00:00', null, 'placeholder'],
  ['9999-12-31', null, 'placeholder'],
  ['9999-12-31T23:59:59Z', null, 'placeholder'],
  ['0001-01-02', '0001-01-02', 'edtf'],
  ['1999-12-31', '1999-12-31', 'edtf'],
  ['1970-01-01', '1970-01-01', 'edtf'],
  ['2023-02-30', null, 'wrong'],
  ['0000', null, 'wrong'],
  ['0000-01', null, 'wrong'],
  ['2024-01-01T10:00+99:99', null, 'wrong'],
  ['2009-13-4', null, 'wrong'],
  ['03/02/2009', null, 'wrong'],
  ['2009-12/4', null, 'wrong'],
  ['yesterday', null, 'wrong'],
  ['26 December 2023', null, 'wrong'],
])('a front matter’s date %s is %s (%s)', (text, edtf, form) => {
  expect(readDate(text)).toEqual({ edtf, form });
});

test('a date with very much space in it is refused at once', () => {
  const start = performance.now();
  expect(readDate(`2024-05-05 09:30${' '.repeat(50_000)}9`).form).toBe('wrong');
  expect(performance.now() - start).toBeLessThan(500);
});
