import { describe, expect, it } from 'vitest';
import { isDateAlone } from '../src/import/date-heads.js';
import { type Imported, importText } from '../src/import/index.js';

const imported = (text: string): Imported => importText({ path: 'x.txt', bytes: new TextEncoder().encode(text) });
const factOf = ({ took }: Imported, key: string) => took.find((fact) => fact.key === key)?.value;
/** The paragraphs below the front matter. */
const bodyOf = ({ file }: Imported) => (file?.contents ?? '').split('\n---\n')[1]?.trim().split('\n\n') ?? [];

describe('dates that stand alone', () => {
  it.each([
    ['March 8, 2014', true],
    ['SATURDAY MARCH 8', true],
    ['9 May', true],
    ['20 December 2019 (Friday)', true],
    ['8 March 2014, 1:17 p.m.', true],
    ['March 8 was a Saturday', false],
    ['May 12 people', false],
    ['10-12 March', false],
    ['March 2014', false],
  ])('%s: %s', (text, is) => expect(isDateAlone(text)).toBe(is));

  it.each([
    ['March 8, 2014\nThe boat leaves the pier at dawn.\nMarch 9, 2014\nThe boat has not come.', 2],
    ['A year of searching, day by day.\n8 March 2014\nIt leaves the pier at dawn.\n9 March\nIt has not come.', 2],
    ['SATURDAY MARCH 8\n- The boat leaves the pier.\nSUNDAY MARCH 9\n- The boat has not come.', 2],
    ['8 March 2014\nNo tug to be had\nThe tugs are away.\n8 March 2014\nFog again\nThe fog comes back.', 2],
  ])('stay as heads of entries, alike ones among them, and none is the day of publication: %j', (list, count) => {
    const made = imported(`The search for the ferry\n${list}`);
    expect(factOf(made, 'published')).toBeUndefined();
    expect(bodyOf(made).filter(isDateAlone)).toHaveLength(count);
    expect(made.cut).toEqual([]);
  });

  it.each([
    ['5 March 2015\nThe boat was found.\nIt is old.', '2015-03-05?'],
    ['Fri 6 Mar 2015, 9:30am\nMarch 8, 2014\nIt leaves the pier.\nMarch 9, 2014\nIt has not come.', '2015-03-06?'],
    [
      '5 March 2015\nThe boat was found off the pier.\nRelated stories\nFog again\n8 May 2014\nTug lost\n9 May 2014',
      '2015-03-05?',
    ],
  ])('are the day of publication where no list of entries runs on from them: %j', (text, published) =>
    expect(factOf(imported(`The search for the ferry\n${text}`), 'published')).toBe(published),
  );

  it('are told of as cut where one says what another has said', () => {
    const { cut } = imported('Boat found\n5 March 2015\n5 March 2015\nIt lay on a sandbank.');
    expect(cut).toEqual([{ line: 3, rule: 'stated already', text: '5 March 2015' }]);
  });

  it('are no headline', () => {
    const made = imported(
      'Saturday 8 March\n\nThe boat leaves the pier at dawn with twelve people and a cargo of grain on board.\n\nSunday 9 March\n\nThe boat has not come.',
    );
    expect(bodyOf(made)[0]).toBe('Saturday 8 March');
  });
});
