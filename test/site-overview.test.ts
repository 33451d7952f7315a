import { describe, expect, it } from 'vitest';
import { drawOverview } from '../src/site/overview.js';
import { stringsFor } from '../src/site/strings/index.js';
import { makeFixture } from './cases/site/edition.js';

const en = stringsFor('en');

/** What the drawing names its episodes, given the days of each; null: an episode of unknown days. */
function namesOf(days: readonly (string | null)[]): (string | number)[] {
  const [event] = makeFixture().events;
  if (!event) throw new Error('the fixture has an event');
  const episodes = days.map((edtf, at) => ({ id: `e${at}`, title: `Part ${at}`, edtf: edtf ?? '', articles: [] }));
  const news = event.timeline.filter(({ background }) => !background).slice(0, 1);
  const timeline = days.flatMap((edtf) => (edtf === null ? [] : news.map((line) => ({ ...line, edtf }))));
  const drawn = drawOverview({ ...event, episodes, timeline }, new Map(), en);
  return (drawn?.bands ?? []).map(({ number, shown }) => `${number} ${shown}`);
}

describe('episodes in the drawing of an event', () => {
  it('are named where there is room before the next one', () => {
    expect(namesOf(['2024-01-01/2024-01-20', '2024-01-25/2024-02-10'])).toEqual(['1 name', '2 name']);
    expect(namesOf(['2024-01-01/2024-01-20', '2024-01-21/2024-01-24', '2024-01-25', '2024-01-26/2024-03-20'])).toEqual([
      '1 name',
      '2 number',
      '3 none',
      '4 name',
    ]);
  });

  it('keep their numbers where the days of one are not known', () => {
    expect(namesOf(['2024-01-01/2024-01-20', null, '2024-01-25/2024-02-10'])).toEqual(['1 name', '3 name']);
  });
});

it('counts the sources that tell what is drawn, and explains rows that stay empty', () => {
  const [event] = makeFixture().events;
  if (!event) throw new Error('the fixture has an event');
  const summaryOf = (timeline: typeof event.timeline) => drawOverview({ ...event, timeline }, new Map(), en)?.summary;
  expect(summaryOf(event.timeline)).toMatch(/^4 lines from 4 sources\. .* marks a dispute\.$/);
  const first = event.timeline.filter(({ id }) => id === '2031-03-05-homes');
  expect(summaryOf(first)).toMatch(/^1 line from 2 sources\. .* tells no line of the drawing\.$/);
});
