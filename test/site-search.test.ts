import { describe, expect, it } from 'vitest';
import type { KnownName, SiteSettings } from '../src/model.js';
import { indexEvents } from '../src/site/events-index.js';
import { makeEventRecords } from '../src/site/search-records.js';
import { letterPairs } from '../src/site/search-terms.js';
import { makeFixture } from './cases/site/edition.js';
import { gazette, wire } from './cases/site/readings.js';
import { makeSite } from './whole-site.js';

function recordOf(url: string, site: Partial<SiteSettings> = {}) {
  const record = makeSite(makeFixture(site)).records.find((one) => one.url === url);
  if (!record) throw new Error(`no record of ${url}`);
  return record;
}

describe('what a search finds', () => {
  it('is shown in words of the sources alone, and found by every spelling of their names', () => {
    const article = recordOf(`articles/${gazette.article.id}/`);
    expect(gazette.text).not.toContain('Ostrá');
    expect(article.content.split(' · ')).toEqual(gazette.text.split('\n\n'));
    expect(article.meta.terms).toBe('Ostra Ostrá Lena Ostrov Harbour Gazette');
    const event = recordOf('events/ostra-dam/');
    expect(event.content).not.toContain('Varda Farmers’ Union ·');
    for (const name of ['Ostrá', 'Lena Ostrov', 'Northland Wire']) expect(event.meta.terms).toContain(name);
  });

  it('is found by spellings that the editor lists and no article prints', () => {
    const { readings, events, ...fixture } = makeFixture();
    const listed: KnownName = { canonical: 'Ostra', kind: 'place', spellings: ['Ostraw'] };
    const index = indexEvents({ ...fixture, hasReport: false, readings, events, names: [listed] });
    const records = [...makeEventRecords(index, { whole: true, choosesEvents: true })];
    const found = records.filter(({ meta }) => meta.terms.split(' ').includes('Ostraw')).map(({ url }) => url);
    expect(found).toContain('events/ostra-dam/');
    expect(found).toContain(`articles/${gazette.article.id}/`);
  });

  it('is found by the days of its lines, in words and as data give them', () => {
    const { terms } = recordOf('events/ostra-dam/').meta;
    for (const day of ['Monday 3 March 2031', '2031-03-03']) expect(terms).toContain(day);
    expect(terms).not.toContain('/');
  });

  it('has dots where words are withheld', () => {
    const { content } = recordOf(`articles/${wire.article.id}/`, { publish: 'none' });
    expect(content.startsWith(wire.article.title)).toBe(true);
    expect(content).toContain(' … ');
    const pieces = content.split(/\s*[…·]\s*/);
    const text = wire.text.replace(/\s+/g, ' ');
    for (const piece of pieces) expect(text).toContain(piece);
    expect(recordOf(`articles/${wire.article.id}/`).content).not.toContain('…');
  });
});

describe('letters of scripts without spaces', () => {
  it.each([
    ['大橋坍塌', ['大橋', '橋坍', '坍塌', '塌']],
    ['於2024年', ['於', '年']],
    ['橋 fell 橋', ['橋']],
    ['カタ', ['カタ', 'タ']],
    ['The bridge fell', []],
  ])('“%s” is found by %o', (text, pairs) => {
    expect(letterPairs(text)).toEqual(pairs);
  });
});
