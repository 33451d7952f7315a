import { describe, expect, it } from 'vitest';
import { groupArticles } from '../src/events/index.js';
import { type Editorial, eventsFileSchema } from '../src/model.js';
import { NO_EDITORIAL, readFolderArticles } from './read-articles-folder.js';

const readings = readFolderArticles(new URL('cases/events/look-alikes/', import.meta.url));
const MILL = ['mill-fire-1.md', 'mill-fire-2.md'];
const reason = 'as the editor says';

const decide = (events: unknown) => {
  const editorial: Editorial = { ...NO_EDITORIAL, events: eventsFileSchema.parse(events) };
  return groupArticles(readings, editorial);
};

describe('editors’ decisions', () => {
  it('brings events together', () => {
    const { groups, problems } = decide({ merge: [{ articles: ['mill-fire-1.md', 'warehouse-fire-2.md'], reason }] });
    const merged = groups.find(({ articles }) => articles.includes('mill-fire-1'));
    expect(merged?.articles).toEqual(['mill-fire-1', 'warehouse-fire-1', 'mill-fire-2', 'warehouse-fire-2']);
    expect(merged?.decisions).toMatchObject([{ kind: 'merge', reason }]);
    expect(problems).toEqual([]);
  });

  it('sets articles apart, one or several', () => {
    const split = decide({ split: [{ articles: ['mill-fire-2.md'], reason }] }).groups;
    expect(split.find(({ id }) => id === 'mill-fire-2')).toMatchObject({
      articles: ['mill-fire-2'],
      decisions: [{ kind: 'split' }],
    });
    expect(split.find(({ id }) => id === 'mill-fire-1')).toMatchObject({
      articles: ['mill-fire-1'],
      decisions: [{ kind: 'split' }],
    });
    const excluded = decide({ exclude: [{ article: 'warehouse-fire-1.md', reason }] }).groups;
    expect(excluded.find(({ id }) => id === 'warehouse-fire-1')).toMatchObject({
      decisions: [{ kind: 'exclude', reason }],
    });
  });

  it('titles an event, sums it up and keeps its address', () => {
    const { groups } = decide({
      events: [{ articles: MILL, title: 'The mill fire', summary: 'A mill burned.', reason }],
      pin: [{ article: 'mill-fire-2.md', id: 'mill-fire', reason }],
    });
    expect(groups.find(({ id }) => id === 'mill-fire')).toMatchObject({
      title: 'The mill fire',
      summary: 'A mill burned.',
      articles: ['mill-fire-1', 'mill-fire-2'],
      decisions: [{ kind: 'pin' }, { kind: 'title' }, { kind: 'summary' }],
    });
  });

  it.each([
    [
      'an article that is gone',
      { merge: [{ articles: ['mill-fire-1.md', 'gone.md'], reason }] },
      /merge.*1.*`gone\.md`/,
    ],
    [
      'articles that are one event by themselves',
      { merge: [{ articles: MILL, reason }] },
      /merge.*stand so without it/,
    ],
    [
      'an article that stands alone by itself',
      { exclude: [{ article: 'chair-museum.md', reason }] },
      /exclude.*stand so/,
    ],
    [
      'a title for what is two events',
      { events: [{ articles: ['mill-fire-1.md', 'chair-museum.md'], title: 'X' }] },
      /one event/,
    ],
    [
      'an address that another event has',
      { pin: [{ article: 'mill-fire-1.md', id: 'chair-museum', reason }] },
      /another event/,
    ],
    [
      'a date in an article that is gone',
      { dates: [{ article: 'gone.md', words: 'on Monday', edtf: '2024-01-01', reason }] },
      /dates.*`gone\.md`/,
    ],
    [
      'a date for words that are gone',
      { dates: [{ article: 'mill-fire-1.md', words: 'on the moon', edtf: '2024-01-01', reason }] },
      /dates.*“on the moon” are not in `mill-fire-1\.md`/,
    ],
    ['a pin on an article that is gone', { pin: [{ article: 'gone.md', id: 'x', reason }] }, /`gone\.md`/],
  ])('warns of %s', (_, events, message) => {
    const { groups, problems } = decide(events);
    expect(problems).toMatchObject([
      { path: 'events.yaml', severity: 'warning', message: expect.stringMatching(message) },
    ]);
    expect(groups.map(({ articles }) => articles.length)).toEqual([1, 2, 2]);
  });
});
