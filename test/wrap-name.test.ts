import { expect, test } from 'vitest';
import { wrapName } from '../src/site/wrap-name.js';

test.each([
  ['Harbour Gazette', ['Harbour Gazette']],
  [
    'The Quarterly Review of Harbours, Dams and Inland Waterways',
    ['The Quarterly Review of Harbours, Dams and', 'Inland Waterways'],
  ],
  ['THE QUARTERLY REVIEW OF HARBOURS AND DAMS', ['THE QUARTERLY REVIEW OF HARBOURS', 'AND DAMS']],
  ['港'.repeat(30), ['港'.repeat(23), '港'.repeat(7)]],
  [`${'ferry'.repeat(10)} news`, [`${'ferry'.repeat(9)}f`, 'erry news']],
])('%s stands in %j', (name, lines) => {
  expect(wrapName(name)).toEqual(lines);
});
