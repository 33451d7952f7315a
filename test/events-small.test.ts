import { describe, expect, it } from 'vitest';
import { groupArticles } from '../src/events/index.js';
import { NO_EDITORIAL, readText } from './read-articles-folder.js';

/** The articles of each event, by their places, of a folder of texts given as `day|title|body`. */
function eventsOf(texts: readonly string[]): string[][] {
  const readings = texts.map((text, at) => {
    const [day, title, body] = text.split('|');
    return readText(`${at}.md`, `---\ntitle: ${title}\nsource: Paper ${at}\npublished: ${day}\n---\n\n${body}\n`);
  });
  return groupArticles(readings, NO_EDITORIAL).groups.map(({ articles }) => [...articles]);
}

describe('a small folder', () => {
  it.each(['Kettlewick', 'Port Qesh'])('keeps apart three stories that share only %s', (town) => {
    const texts = [
      `2024-05-03|${town} bypass gets go-ahead|Planners approved a bypass for ${town}. Work on the road begins in spring.`,
      `2024-05-04|${town} reach cup final|${town} beat Harl 2-0 and will play for the cup. Idris Vayn scored twice.`,
      `2024-05-04|Girl from ${town} wins maths prize|Mika Sorel, 11, a pupil in ${town}, solved 40 puzzles in an hour.`,
    ];
    expect(eventsOf(texts)).toEqual([['0'], ['1'], ['2']]);
  });

  it('keeps together reports that share a place and what happened there', () => {
    const texts = [
      '2024-05-03|Mill burns in Kettlewick|Fire destroyed the old mill of Kettlewick on Thursday night.',
      '2024-05-04|Kettlewick mill fire was set, police say|Police think that the fire in the mill was set on purpose.',
    ];
    expect(eventsOf(texts)).toEqual([['0', '1']]);
  });
});
