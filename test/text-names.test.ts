import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block, KnownName, NameMention } from '../src/model.js';
import { findNames, splitSentences } from '../src/text/index.js';
import { longText } from './long-text.js';

const rows = readFileSync(new URL('cases/text/names.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(' => ') as [string, string]);

const find = (
  text: string,
  { known = [], title = false }: { known?: KnownName[]; title?: boolean } = {},
): NameMention[] => {
  let at = 0;
  const blocks = text.split('\n\n').map((words, index): Block => {
    const start = at;
    at += words.length + 2;
    return { kind: title && index === 0 ? 'title' : 'paragraph', start, end: start + words.length };
  });
  const names = findNames(text, { blocks, sentences: splitSentences(text, blocks), times: [], known });
  for (const { start, end, text: words } of names) expect(text.slice(start, end)).toBe(words);
  return names;
};
const keysOf = (text: string, known: KnownName[] = []): Set<string> =>
  new Set(find(text, { known }).map(({ key }) => key));

describe('findNames', () => {
  it.each(rows)('%s', (text, expected) => {
    const shown = find(text).map(({ kind, text: words }) => `${kind}: ${words}`);
    expect(shown.join('; ') || 'none').toBe(expected);
  });

  it.each([
    ['He met the Katab Rising in Aden.', 'She met the Katab Rising in Aden.'],
    ['They fear Hashd al-Rabi there.', 'They fear the Hashd al Rabi there.'],
    ['They fear Kataib Nasr there.', 'They fear Kataeb Nasr there.'],
    ['He met Mohammed Salih today.', 'He met Mohamed Salih today.'],
    ['He met José Peña today.', 'He met Jose Pena today.'],
    ['He met Kemal Yılmaz today.', 'He met Kemal Yilmaz today.'],
    ['He met Łukasz Sørby today.', 'He met Lukasz Sorby today.'],
    ['The Norland Defence Council met.', 'The Norland Defense Council met.'],
    ['The River Mobilisation Front met.', 'The River Mobilization Front met.'],
    ['He flew to the US today.', 'He flew to the U.S. today.'],
    ['He flew to the US today.', 'He flew to the United States today.'],
    ['He met Omar Faris III today.', 'He met Omar Faris today.'],
    ['He met J. K. Faris today.', 'He met J.K. Faris today.'],
    ['They fear the River Hezbollah there.', 'They fear the River Hizballah there.'],
    ['He met Muhammad Faris today.', 'He met Mohammed Faris today.'],
  ])('gives one key to the names of “%s” and “%s”', (a, b) => {
    expect(keysOf(a)).toEqual(keysOf(b));
    expect(keysOf(a).size).toBeGreaterThan(0);
  });

  it('tells apart what only looks alike', () => {
    expect(keysOf('He met Anna Weber today.')).not.toEqual(keysOf('He met Anne Weber today.'));
    expect(keysOf('He flew to Niger today.')).not.toEqual(keysOf('He flew to Nigeria today.'));
  });

  it.each([
    ['Ana Lenz spoke. Lenz left. We trust in Lenz. It is in Lenz’s house.', 1],
    ['Ana Lenz spoke. They brought in Lenz. It stands in Lenz.', 1],
    ['Ana Lenz spoke. It rained in Lenz. It froze in Lenz.', 2],
    ['Cape Lenz was cold. It rained in Lenz. It froze in Lenz.', 1],
    ['Lenz was flooded. Ana Lenz spoke. Floods in Lenz are rare. Lenz left.', 2],
    ['Ivo Lenz was found. Mrs Lenz had called. Mr Lenz was a baker.', 2],
    ['Ana Lenz was found. Mrs Lenz had called.', 1],
  ])('in “%s” finds so many bearers of one name: %d', (text, count) => {
    expect(keysOf(text).size).toBe(count);
  });

  it('takes no word for persons as the last name of a body', () => {
    const [union, ...workers] = find('The United Harbour Workers met. The Workers sang.');
    expect(union?.kind).toBe('body');
    expect(workers.map(({ key }) => key)).not.toContain(union?.key);
  });

  it('gives an acronym the key of its long form, and a last name that of the full name', () => {
    expect(keysOf('The Harbour Rescue Front (HRF) met. The HRF voted.').size).toBe(1);
    expect(keysOf('The HRF (Harbour Rescue Front) met. The HRF voted.').size).toBe(1);
    expect(keysOf('US Eastern Command (EastCom) spoke. EastCom left.')).toEqual(
      new Set(['united states', 'eastern comand']),
    );
    expect(keysOf('Lidia Brandt met Omar Faris. Brandt and Faris left.').size).toBe(2);
    expect(keysOf('Lidia Brandt met Paul Brandt. It was Brandt who spoke.').size).toBe(3);
  });

  it('takes an editor’s spellings for one name, of the kind given', () => {
    const known: KnownName[] = [{ canonical: 'Varna Cell', kind: 'body', spellings: ['VC', 'Cell of Warna'] }];
    const names = find('They fear the Varna Cell. The VC is small.', { known });
    expect(new Set(names.map(({ key }) => key)).size).toBe(1);
    expect(names.every(({ kind }) => kind === 'body')).toBe(true);
  });

  it('takes a capital in a Title Case headline for a name only where the text below has it', () => {
    const names = find('Norland Front Attacks Iran-Backed Fighters in Tarnow\n\nThe Norland Front struck in Tarnow.', {
      title: true,
    });
    expect(names.map(({ text }) => text)).toEqual(['Norland Front', 'Iran', 'Tarnow', 'Norland Front', 'Tarnow']);
    const plain = find('Norland Front attacks fighters in Tarnow\n\nNobody was hurt.', { title: true });
    expect(plain.map(({ text }) => text)).toEqual(['Norland Front', 'Tarnow']);
  });

  it.each(['A. ', 'Al-', 'Ab’', 'The Of ', 'U.S. of the ', 'Aa '])(
    'goes linearly through a run of %s',
    (unit) => {
      expect(find(longText(unit))).toBeInstanceOf(Array);
    },
    60_000,
  );
});
