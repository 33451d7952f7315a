import { expect, test } from 'vitest';
import { readDate } from '../src/records/read-date.js';

test.each([
  ['2023-12-26', '2023-12-26', 'edtf'],
  ['2023-12-26?/..', '2023-12-26?/..', 'edtf'],
  ['2009-12-4', '2009-12-04', 'loose'],
  ['2009:02:03', '2009-02-03', 'loose'],
  ['2009/2/3 10:15', '2009-02-03', 'loose'],
  ['20090203', '2009-02-03', 'loose'],
  ['PRESENT_REF', null, 'placeholder'],
  ['n/a', null, 'placeholder'],
  ['unknown', null, 'placeholder'],
  ['2023-02-30', null, 'wrong'],
  ['2009-13-4', null, 'wrong'],
  ['03/02/2009', null, 'wrong'],
  ['2009-12/4', null, 'wrong'],
  ['yesterday', null, 'wrong'],
  ['26 December 2023', null, 'wrong'],
])('a front matter’s date %s is %s (%s)', (text, edtf, form) => {
  expect(readDate(text)).toEqual({ edtf, form });
});
