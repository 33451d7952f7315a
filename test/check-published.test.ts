import { describe, expect, it } from 'vitest';
import { readArticle } from '../src/index.js';
import { NO_EDITORIAL } from './read-articles-folder.js';

const BODY = 'A tram derailed on Monday in Ghent.\n\nFour people were hurt.\n';

function problemsOf(record: string, head: string): string[] {
  const text = `---\ntitle: Tram derails\nsource: Ghent Post\n${record}---\n\n${head}\n\n${BODY}`;
  const { problems } = readArticle({ path: 'a.md', bytes: new TextEncoder().encode(text) }, NO_EDITORIAL);
  return problems.map(({ line, column, message, severity }) => `${line}:${column} ${severity}: ${message}`);
}

describe('a recorded day of publication beside the day that the text gives', () => {
  it.each([
    ['published: 2010-12-26\n', 'Published: December 26, 2023', '4:12', 'Sunday 26 December 2010'],
    ['author: Ansa Merrin\ndate: 2024-12-26\n', 'December 26, 2023', '5:7', 'Thursday 26 December 2024'],
    ['published: 2023-11\n', 'Posted: December 26, 2023', '4:12', 'Wednesday 1 November 2023'],
  ])('%s under “%s” is warned of', (record, head, place, recorded) => {
    expect(problemsOf(record, head)).toEqual([
      `${place} warning: \`published\` is ${recorded}, but the text says Tuesday 26 December 2023: correct whichever is wrong`,
    ]);
  });

  it.each([
    ['published: 2023-12-26\n', 'Published: December 26, 2023'],
    ['published: 2023-12-27\n', 'December 26, 2023'],
    ['published: 2023-12-26\n', 'Posted: December 26, 2023\n\nUpdated: January 14, 2024'],
    ['published: 2023-12\n', 'Posted: December 26, 2023'],
    ['published: 2023-12-20?/..\n', 'Posted: December 26, 2023'],
    ['published: 2010-12-26\nretrieved: 2023-12-26\n', 'December 26, 2023'],
    ['published: 2010-12-26\n', 'By Ansa Merrin'],
    ['published: 9999-12-30\n', 'Posted: December 30, 9999'],
    ['published: 18XX\n', 'Posted: May 3, 1850'],
    ['', 'Posted: December 26, 2023'],
  ])('%s under “%s” is not', (record, head) => {
    expect(problemsOf(record, head)).toEqual([]);
  });
});
