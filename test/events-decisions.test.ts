import { describe, expect, it } from 'vitest';
import { groupArticles } from '../src/events/index.js';
import { readEditorial } from '../src/index.js';
import { type Editorial, eventsFileSchema } from '../src/model.js';
import { correctDates } from '../src/timeline/date-corrections.js';
import { NO_EDITORIAL, readFolderArticles, readText } from './read-articles-folder.js';

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
    ['a pin on an article that is gone', { pin: [{ article: 'gone.md', id: 'x', reason }] }, /`gone\.md`$/],
    [
      'a path from a folder above',
      { exclude: [{ article: './articles/Chair-Museum.md', reason }] },
      /`\.\/articles\/Chair-Museum\.md` \(did you mean `chair-museum\.md`\?\)$/,
    ],
    [
      'a path as Windows writes it',
      { exclude: [{ article: 'articles\\chair-museum.md', reason }] },
      /`articles\\chair-museum\.md` \(did you mean `chair-museum\.md`\?\)$/,
    ],
    [
      'a path without its ending, beside one that is gone',
      { split: [{ articles: ['mill-fire-1', 'mill-fire'], reason }] },
      /there is no article `mill-fire-1` \(did you mean `mill-fire-1\.md`\?\), `mill-fire`$/,
    ],
  ])('warns of %s', (_, events, message) => {
    const { groups, problems } = decide(events);
    expect(problems).toMatchObject([
      { path: 'events.yaml', severity: 'warning', message: expect.stringMatching(message) },
    ]);
    expect(groups.map(({ articles }) => articles.length)).toEqual([1, 2, 2]);
  });
});

describe('decisions that stand against each other', () => {
  /** What is said of an `events.yaml`, and the events that come of it. */
  const decideText = (lines: readonly string[]) => {
    const file = { path: 'events.yaml', bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) };
    const { editorial, problems } = readEditorial([file]);
    const { groups, problems: found } = groupArticles(readings, editorial);
    const said = [...problems, ...found].map(({ line, severity, message }) => `${line} ${severity}: ${message}`);
    const mill = groups.filter(({ articles }) => articles.some((id) => id.startsWith('mill-fire')));
    return { said, mill };
  };

  it('are told when two titles are given to one event, and the last is shown with the other’s summary', () => {
    const { said, mill } = decideText([
      'events:',
      '  - { articles: [mill-fire-1.md], title: Fire, summary: A mill burned. }',
      '  - { articles: [mill-fire-2.md], title: The mill fire }',
    ]);
    expect(said).toEqual([
      '2 warning: the title of `events`, number 1, is not used: `events`, number 2 (line 3) gives the same event a title: keep one of them',
    ]);
    expect(mill).toMatchObject([
      {
        title: 'The mill fire',
        summary: 'A mill burned.',
        decisions: [
          { kind: 'title', text: 'The mill fire' },
          { kind: 'summary', text: 'A mill burned.' },
        ],
      },
    ]);
  });

  it('are told when one event is pinned twice', () => {
    const { said, mill } = decideText([
      'pin:',
      '  - { article: mill-fire-1.md, id: first, reason: r }',
      '  - { article: mill-fire-2.md, id: second, reason: r }',
    ]);
    expect(said).toEqual([
      '2 warning: `pin`, number 1, is not used: `pin`, number 2 (line 3) gives the same event an address: keep one of them',
    ]);
    expect(mill).toMatchObject([{ id: 'second', decisions: [{ kind: 'pin', text: 'second' }] }]);
  });

  it.each([
    ['split', 'split:\n  - { articles: [mill-fire-2.md], reason: r }'],
    ['exclude', 'exclude:\n  - { article: mill-fire-2.md, reason: r }'],
  ])('are told when a merge brings together what %s sets apart', (section, parting) => {
    const { said, mill } = decideText([
      parting,
      'merge:',
      '  - { articles: [mill-fire-1.md, mill-fire-2.md], reason: r }',
    ]);
    expect(said).toEqual([
      `2 warning: \`${section}\`, number 1, is not used: \`merge\`, number 1 (line 4) brings together what it sets apart: keep one of them`,
    ]);
    expect(mill).toMatchObject([{ articles: ['mill-fire-1', 'mill-fire-2'], decisions: [{ kind: 'merge' }] }]);
  });

  it('are not an article that is taken out of one event and brought to another', () => {
    const { said, mill } = decideText([
      'split:',
      '  - { articles: [mill-fire-2.md], reason: r }',
      'merge:',
      '  - { articles: [mill-fire-2.md, chair-museum.md], reason: r }',
    ]);
    expect(said).toEqual([]);
    expect(mill.map(({ articles }) => articles.length)).toEqual([2, 1]);
  });

  it('are told when the same words are corrected twice', () => {
    const words = wordsOnceIn('mill-fire-1.md');
    const { said } = decideText([
      'dates:',
      `  - { article: mill-fire-1.md, words: ${words}, edtf: 2024-01-01, reason: r }`,
      `  - { article: mill-fire-1.md, words: ${words}, edtf: 2024-01-02, reason: r }`,
    ]);
    expect(said).toEqual([
      '2 warning: `dates`, number 1, is not used: `dates`, number 2 (line 3) corrects the same words: keep one of them',
    ]);
  });

  const textOf = (path: string) => readings.find(({ article }) => article.path === path)?.text ?? '';
  const wordsOnceIn = (path: string) =>
    textOf(path)
      .match(/\b\w{9,}\b/g)
      ?.find((one) => isOnce(one, path)) ?? '';
  const isOnce = (words: string, path: string) => textOf(path).split(words).length === 2;
});

describe('a correction of words that stand more than once', () => {
  const article = '---\ntitle: T\nsource: S\npublished: 2024-03-08\n---\n\nIt rained on Monday. It froze on Monday.\n';
  const reading = readText('twice.md', article);
  const correct = (words: string) => {
    const dates = [{ article: 'twice.md', words, edtf: '2024-02-26', reason }];
    const { problems } = groupArticles([reading], {
      ...NO_EDITORIAL,
      events: eventsFileSchema.parse({ dates }),
    });
    return { reading: correctDates(reading, dates), problems };
  };

  it('corrects none of them and says how to tell them apart', () => {
    const { reading: corrected, problems } = correct('on Monday');
    expect(corrected).toBe(reading);
    expect(problems.map(({ message }) => message)).toEqual([
      '`dates`, number 1, is not used: the words “on Monday” stand more than once in `twice.md`: add words before or after them until they stand there once',
    ]);
  });

  it('corrects the one that is meant once they are told apart', () => {
    const { reading: corrected, problems } = correct('froze on Monday');
    expect(problems).toEqual([]);
    expect(corrected.sentences.map(({ when }) => when?.edtf ?? null)).toEqual([
      '2024-03-04',
      '2024-03-04',
      '2024-02-26',
    ]);
  });
});
