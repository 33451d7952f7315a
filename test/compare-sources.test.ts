import { describe, expect, it } from 'vitest';
import { readArticle } from '../src/index.js';
import type { Entry, InputFile, Reading } from '../src/model.js';
import { readEditorial } from '../src/records/index.js';
import { compareCoverage } from '../src/timeline/coverage.js';
import { layerAttributions } from '../src/timeline/layers.js';
import { joinNames } from '../src/timeline/name-variants.js';
import { collectNames } from '../src/timeline/names.js';
import { compareQuotations } from '../src/timeline/quotations.js';
import { keyOfSpeaker } from '../src/timeline/speaker-keys.js';
import { mergeReports } from './timeline-event.js';

const file = (path: string, text: string): InputFile => ({ path, bytes: new TextEncoder().encode(text) });
const editorialOf = (names: string) => readEditorial([file('names.yaml', names)]).editorial;
const plain = editorialOf('{}\n');

function read(name: string, body: string, { editorial = plain, published = '2031-05-12' } = {}): Reading {
  const front = `---\ntitle: What is known so far\nsource: ${name}\npublished: ${published}\n---\n\n`;
  const { reading, problems } = readArticle(file(`${name}.md`, `${front}${body}\n`), editorial);
  if (!reading) throw new Error(JSON.stringify(problems));
  return reading;
}

const keysOf = (readings: readonly Reading[]) => keyOfSpeaker(joinNames(readings));
const layersOf = (readings: readonly Reading[]) => layerAttributions(readings, keysOf(readings));
const versionsOf = (readings: readonly Reading[]) => compareQuotations(readings, keysOf(readings));

describe('collectNames', () => {
  const collect = (bodies: readonly string[], names = '{}\n') => {
    const editorial = editorialOf(names);
    const readings = bodies.map((body, at) => read(`outlet-${at}`, body, { editorial }));
    return collectNames(joinNames(readings), editorial.names);
  };
  const spellingsOf = (bodies: readonly string[], names?: string) =>
    collect(bodies, names).map(({ canonical, spellings }) => [canonical, ...spellings.map(({ text }) => text).sort()]);

  it.each([
    ['transliterations', ['They fear the Katab Nasr al-Din.', 'They fear Kateb Nasr al Din.'], 'Katab Nasr al-Din'],
    ['a short vowel more or less', ['He met Hashd Rabi there.', 'He met Hashed al-Rabi there.'], 'Hashed al-Rabi'],
    [
      'an acronym that one source explains',
      ['The Harbour Rescue Front (HRF) met.', 'They fear the HRF there.'],
      'Harbour Rescue Front',
    ],
    [
      'a last name that one source gives in full',
      ['Lidia Brandt said no.', 'But then Brandt said yes.'],
      'Lidia Brandt',
    ],
    [
      'a body with and without its last word',
      ['They fear the River Guard Forces.', 'They fear the River Guard there.'],
      'River Guard Forces',
    ],
    [
      'a people and what is theirs, in one article',
      ['They fear the Marrani there. The talks are with the Marranis alone.', 'They fear the Marrani there.'],
      'Marrani',
    ],
    [
      'a group with and without the word for it',
      ['They fear the Blue Storm Group.', 'They fear the Blue Storm there.'],
      'Blue Storm Group',
    ],
    [
      'the two sides of the Atlantic',
      ['He met the Harbour Defence Council.', 'He met the Harbor Defense Council.'],
      null,
    ],
  ])('brings together %s', (_, bodies, canonical) => {
    const names = spellingsOf(bodies);
    expect(names).toHaveLength(1);
    expect(names[0]?.length).toBe(3);
    if (canonical !== null) expect(names[0]?.[0]).toBe(canonical);
  });

  it.each([
    ['known places', ['He lives in Niger.', 'He lives in Nigeria.']],
    ['what one article tells apart', ['He met Anna Weber and Anne Weber.', 'Then Anna Weber spoke.']],
    ['a name and its plural in one article', ['The Blue Storm Force fought the Blue Storm Forces.']],
    ['different people', ['He met Anna Weber.', 'He met Otto Kranz.']],
  ])('keeps apart %s', (_, bodies) => {
    expect(collect(bodies).length).toBeGreaterThan(1);
  });

  it('takes the canonical form, the kind and the spellings of the editors’ list', () => {
    const names = collect(
      ['He lives in Warna.', 'He lives in Vharna.', 'He lives in Varna.'],
      'Varna:\n  kind: place\n  spellings: [Warna, Vharna]\n',
    );
    expect(names).toEqual([
      {
        canonical: 'Varna',
        kind: 'place',
        spellings: [
          { text: 'Varna', articles: ['outlet-2'] },
          { text: 'Vharna', articles: ['outlet-1'] },
          { text: 'Warna', articles: ['outlet-0'] },
        ],
      },
    ]);
  });
});

describe('layerAttributions', () => {
  it('sets claims, blame, denial and condemnation side by side, with the words that state them', () => {
    const readings = [
      read('alpha', 'The Harbour Front claimed responsibility for the raid on the port. Norland condemned the raid.'),
      read(
        'beta',
        'The raid was claimed by the Harbour Front. Norland blamed Sudria for the raid. Sudria denied any role in it.',
      ),
      read('gamma', 'General Otto Kranz said there was evidence that the Sudrian navy was behind the raid.'),
    ];
    const layers = layersOf(readings);
    expect(layers.map(({ act, party, about }) => [act, party, about])).toEqual([
      ['claimed', 'Harbour Front', 'the raid on the port; The raid'],
      ['blamed', 'Norland', 'Sudria for the raid'],
      ['blamed', 'Otto Kranz', 'the Sudrian navy'],
      ['denied', 'Sudria', 'any role in it'],
      ['condemned', 'Norland', 'the raid'],
    ]);
    expect(layers[0]?.statements.map(({ article }) => article)).toEqual(['alpha', 'beta']);
    for (const { statements } of layers) {
      for (const { article, exact, start, end } of statements) {
        expect(readings.find((reading) => reading.article.id === article)?.text.slice(start, end)).toBe(exact);
      }
    }
  });

  it('makes one party of a full name and a last name', () => {
    const layers = layersOf([
      read('alpha', 'Minister Lidia Brandt condemned the raid.'),
      read('beta', 'Minister Lidia Brandt spoke. Brandt condemned the raid.'),
      read('gamma', 'The raid failed, but Brandt condemned the raid.'),
    ]);
    expect(layers.map(({ party, statements }) => [party, statements.length])).toEqual([['Lidia Brandt', 3]]);
  });

  it('finds no position in mere telling', () => {
    expect(layersOf([read('alpha', 'The army said the raid took an hour. The storm claimed nine lives.')])).toEqual([]);
  });
});

describe('compareQuotations', () => {
  const quote = (name: string, words: string) =>
    read(name, `The mayor, Lidia Brandt, was there. “${words},” Lidia Brandt said.`);

  it('shows a sentence that two sources print differently', () => {
    const found = versionsOf([
      quote('alpha', 'We will never leave the old harbour to them'),
      quote('beta', 'We shall never leave this old harbour to them'),
    ]);
    expect(found.map(({ speaker, versions }) => [speaker, versions.map(({ exact }) => exact)])).toEqual([
      [
        'Lidia Brandt',
        ['We will never leave the old harbour to them,', 'We shall never leave this old harbour to them,'],
      ],
    ]);
  });

  it.each([
    ['the same words', 'We will never leave the old harbour to them', 'We will never leave the old harbour to them'],
    ['a part of them', 'We will never leave the old harbour to them', 'never leave the old harbour to them'],
    ['another sentence', 'We will never leave the old harbour to them', 'The price of bread is far too high today'],
    ['a mere phrase', 'never again', 'never ever again'],
  ])('shows nothing for %s', (_, first, second) => {
    expect(versionsOf([quote('alpha', first), quote('beta', second)])).toEqual([]);
  });
});

describe('a text that two outlets print', () => {
  const text = (figure: string, hour: string) =>
    `An earthquake killed ${figure} people in Orne on Monday, rescuers said. It struck the town of Orne at ${hour} on Monday.`;
  const disputesOf = (...bodies: string[]) => {
    const reports = bodies.map((body, at) => ({ path: `p${at}.md`, published: '2031-05-13', body }));
    const { timeline } = mergeReports(reports, { printings: [reports.map((_, at) => `p${at}`)] });
    return timeline.flatMap(({ disagreements }) => disagreements.map(({ about, values }) => [about, values.length]));
  };

  it('differs where they change a figure or an hour', () => {
    const first = text('at least 12', '8:10 a.m.');
    expect(disputesOf(first, first)).toEqual([]);
    expect(disputesOf(first, text('at least 14', '8:10 a.m.'))).toEqual([['amount', 2]]);
    expect(disputesOf(first, text('at least 12', '9:45 a.m.'))).toEqual([['date', 2]]);
  });

  it('is compared with another though very many print it', () => {
    const first = text('at least 12', '8:10 a.m.');
    const many = Array.from({ length: 20 }, () => first);
    expect(disputesOf(...many, text('at least 12', '9:45 a.m.'))).toEqual([['date', 2]]);
  });
});

describe('compareCoverage', () => {
  const entry = (
    id: string,
    sources: string[],
    edtf: string | null = '2031-05-10',
    episode: string | null = null,
  ): Entry => ({
    id,
    edtf,
    precision: 'day',
    title: id,
    episode,
    statements: [],
    sources,
    disagreements: [],
    note: null,
    status: 'stated',
    background: false,
  });
  const readings = ['alpha', 'beta', 'gamma', 'delta'].map((name) => read(name, 'Nothing more is known.'));
  const coverageOf = (entries: readonly Entry[], given = readings, printings: string[][] = []) =>
    new Map(compareCoverage(entries, given, printings).map(({ source, only, missing }) => [source, { only, missing }]));

  it('lists what only one source tells and what most others tell and it leaves out', () => {
    const coverage = coverageOf([
      entry('all', ['alpha', 'beta', 'gamma', 'delta']),
      entry('own', ['delta']),
      entry('most', ['alpha', 'beta', 'gamma']),
      entry('half', ['alpha', 'beta']),
    ]);
    expect(coverage.get('delta')).toEqual({ only: ['own'], missing: ['most', 'half'] });
    expect(coverage.get('gamma')).toEqual({ only: [], missing: ['half'] });
    expect(coverage.get('alpha')).toEqual({ only: [], missing: [] });
  });

  it('misses nothing that came after the report or belongs to another round', () => {
    const later = coverageOf([entry('later', ['alpha', 'beta', 'gamma'], '2031-05-20')]);
    expect(later.get('delta')?.missing).toEqual([]);
    const rounds = [
      entry('round', ['alpha', 'beta', 'gamma'], '2031-05-10', 'may'),
      entry('own', ['delta'], '2031-05-10', 'june'),
    ];
    expect(coverageOf(rounds).get('delta')?.missing).toEqual([]);
  });

  it('counts printings of one text as one voice', () => {
    const entries = [entry('most', ['alpha', 'beta']), entry('printed', ['alpha', 'gamma']), entry('own', ['gamma'])];
    const coverage = coverageOf(entries, readings, [['alpha', 'gamma']]);
    expect([...coverage.keys()]).toEqual(['alpha', 'beta', 'gamma', 'delta']);
    expect(coverage.get('delta')).toEqual({ only: [], missing: ['most'] });
    expect(coverage.get('gamma')).toEqual({ only: ['own'], missing: ['most'] });
    expect(coverage.get('alpha')?.only).toEqual([]);
  });
});
