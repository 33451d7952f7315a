import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../src/index.js';
import type { Entry, Quantity, Reading } from '../src/model.js';
import { readEditorial } from '../src/records/index.js';
import { noteAmounts } from '../src/timeline/amount-disagreements.js';
import { compareQuantities } from '../src/timeline/quantities.js';

const { editorial } = readEditorial([]);

const read = (name: string, published: string | null, body: string, source = name): Reading => {
  const day = published === null ? '' : `published: ${published}\n`;
  const bytes = new TextEncoder().encode(`---\ntitle: What is known so far\nsource: ${source}\n${day}---\n\n${body}\n`);
  const { reading, problems } = readArticle({ path: `${name}.md`, bytes }, editorial);
  if (!reading) throw new Error(JSON.stringify(problems));
  return reading;
};

/** How the figures of two reports stand to each other, as the quantities show it. */
function relate(quantities: readonly Quantity[]): string {
  const shared = quantities.filter(({ claims }) => new Set(claims.map(({ article }) => article)).size > 1);
  if (shared.length === 0) return 'other';
  if (shared.some(({ verdict }) => verdict === 'differ')) return 'differ';
  const notes = shared.map(({ note }) => note ?? '').join(' ');
  if (/Later counts include|Counts changed/.test(notes)) return 'update';
  if (/different places|different people/.test(notes)) return 'scope';
  return shared.some(({ verdict }) => verdict === 'agree') ? 'same' : 'single';
}

const rows = readFileSync(new URL('cases/compare/pairs.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(' | ') as [string, string, string]);

/** No rounds, no printings. */
const ALONE = { episodes: [], printings: [] };

describe('compareQuantities', () => {
  it.each(rows)('%s: “%s” and “%s”', (label, first, second) => {
    const sameDay = label.startsWith('=');
    const readings = [read('alpha', '2031-05-12', first), read('beta', sameDay ? '2031-05-12' : '2031-05-13', second)];
    const quantities = compareQuantities(readings, ALONE);
    expect(relate(quantities)).toBe(label.replace('= ', ''));
    for (const { claims } of quantities) {
      for (const { article, exact, start, end } of claims) {
        const { text } = readings.find((reading) => reading.article.id === article) as Reading;
        expect(text.slice(start, end)).toBe(exact);
      }
    }
  });

  it.each([
    ['A ferry of Palen was struck, and 27 people were hurt in the strikes.', 'people wounded in the strikes'],
    ['Ferry strikes pier in Palen, 27 people hurt.', 'people wounded'],
    ['It was the first raid since 2016, when 37 people died in one.', 'people killed in the raid, 2016'],
    ['Fifteen targets were hit at 22:00 on Monday.', 'targets struck'],
    ['The fire began on Monday. It destroyed 12 homes.', 'homes destroyed in the fire'],
    ['Cholera broke out in May. It has killed 12 people.', 'people killed in the cholera outbreak'],
    ['A gunman killed 12 people on Monday.', 'people killed in the shooting'],
    ['A ferry sank on Monday, and 12 people drowned.', 'people killed in the sinking'],
    ['The protests began after a roof collapsed, killing 12 people.', 'people killed in the collapse'],
    ['The protests, in which 12 people died, began after a roof collapsed.', 'people killed in the protests'],
    ['Protests broke out when the coalition collapsed, and 12 people were killed.', 'people killed in the protests'],
    ['Fifteen targets in Lenz were hit on Monday.', 'targets struck in Lenz'],
  ])('name a cause and a year where the words tell one: %s', (body, subject) => {
    const [quantity] = compareQuantities([read('alpha', '2031-05-12', body)], ALONE);
    expect(quantity?.subject.replace(' in Palen', '')).toBe(subject);
  });

  it('says that counts changed only where a later report gives fewer', () => {
    const readings = [
      read('alpha', '2031-05-12?', 'Five people died in the strike.'),
      read('beta', '2031-05-12', 'The toll of the strike rose to eight.'),
    ];
    expect(compareQuantities(readings, ALONE).map(({ changed }) => changed)).toEqual([false]);
  });

  it('holds no older line of a live report against others, where it says that the figure has risen', () => {
    const live =
      'A bombing hit Lenz.\n\n07:00 UPDATE: The death toll has risen to 22.\n\n01:13 UPDATE: Deaths have reached 19.';
    const readings = [
      read('alpha', '2031-05-12', live),
      read('beta', '2031-05-12', 'The bombing in Lenz killed 22 people.'),
    ];
    const [toll, ...others] = compareQuantities(readings, ALONE);
    expect([toll?.verdict, toll?.claims.length, others]).toEqual(['agree', 3, []]);
    expect(toll?.note).toMatch(/^Later counts include earlier ones: 19 .*22 people/);
    const against = [readings[0] as Reading, read('beta', '2031-05-12', 'The bombing in Lenz killed 24 people.')];
    expect(compareQuantities(against, ALONE).map(({ verdict }) => verdict)).toEqual(['differ']);
  });

  it('holds what is told of a day long after it against the news of that day', () => {
    const readings = [
      read('alpha', '2031-05-12', 'Bombs killed 31 people in Palen on Monday.'),
      read('beta', '2031-06-30', 'Bombs killed 32 people in Palen on 12 May.'),
    ];
    expect(compareQuantities(readings, ALONE).map(({ note }) => note)).toEqual([
      expect.stringMatching(/^Later counts include earlier ones: 31 people .*32 people/),
    ]);
  });

  it('counts no report without a day among those whose figures fall', () => {
    const undated = read('beta', '2031-05-12', 'The bomb in Lenz hurt 116 people.');
    const readings = [
      read('alpha', '2031-05-12', 'The bomb in Lenz hurt 59 people.'),
      { ...undated, article: { ...undated.article, published: null } },
    ];
    expect(compareQuantities(readings, ALONE).map(({ changed }) => changed)).toEqual([false]);
  });

  it('has at least sixty pairs of each kind', () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(new Set(rows.map(([label]) => label.replace('= ', '')))).toEqual(
      new Set(['same', 'update', 'differ', 'scope', 'other']),
    );
  });

  it.each(['Two more people were', 'Another two people were', 'Two people were'])('“%s killed” beside ten', (words) => {
    const readings = ['The quake killed ten people in Lenz.', `${words} killed by the quake in Lenz.`].map((body, at) =>
      read(`source-${at}`, '2031-05-12', body),
    );
    const isAdded = !words.startsWith('Two people');
    expect(relate(compareQuantities(readings, ALONE))).toBe(isAdded ? 'other' : 'differ');
  });

  it.each([
    ['On Monday the ministry recorded 626 new cases and 16 deaths of cholera.', 'other'],
    ['Norland reported 16 deaths and 626 new cases of cholera.', 'other'],
    ['Norland recorded 16 deaths from cholera in the past 24 hours.', 'other'],
    ['Norland recorded 16 deaths from cholera in all.', 'differ'],
  ])('“%s” beside the toll of an outbreak: %s', (words, relation) => {
    const readings = ['Cholera has killed 852 people in Norland.', words].map((body, at) =>
      read(`source-${at}`, '2031-05-12', body),
    );
    expect(relate(compareQuantities(readings, ALONE))).toBe(relation);
  });

  it.each([
    ['The quake killed nine people in Lenz.', 'The quake hurt 38 people in Lenz. Five of the wounded died.'],
    [
      'The quake wounded 38 people in Lenz.',
      'The quake killed nine people in Lenz. Four of the wounded were children.',
    ],
  ])('holds no part of the hurt against all: %s', (...bodies) => {
    const readings = bodies.map((body, at) => read(`source-${at}`, '2031-05-12', body));
    expect(compareQuantities(readings, ALONE).map(({ verdict }) => verdict)).not.toContain('differ');
  });

  it('holds no figures of two days against each other', () => {
    const verdictsOf = (...days: string[]) =>
      compareQuantities(
        ['900', '400'].map((count, at) =>
          read(`source-${at}`, '2031-05-12', `The storm displaced ${count} people as of ${days[at]}.`),
        ),
        ALONE,
      ).map(({ verdict }) => verdict);
    expect(verdictsOf('2 May', '2 May')).toEqual(['differ']);
    expect(verdictsOf('2 May', '9 May')).toEqual(['single']);
  });

  it('tells a count that a later report lowers from one that grows', () => {
    const changesOf = (...counts: string[]) =>
      compareQuantities(
        counts.map((count, at) => read(`source-${at}`, `2031-05-${12 + at}`, `The toll of the quake was ${count}.`)),
        ALONE,
      ).map(({ verdict, changed }) => [verdict, changed]);
    expect(changesOf('put at 90 dead', 'revised down to 84 dead')).toEqual([['agree', true]]);
    expect(changesOf('put at 84 dead', 'put at 90 dead')).toEqual([['agree', false]]);
    expect(changesOf('put at 90 dead', 'put at 90 dead')).toEqual([['agree', false]]);
  });

  it.each([
    ['2031-05-13T09:30+08:00', 'Tuesday 13 May 2031'],
    ['2031-05-13T09:30Z?', 'Tuesday 13 May 2031, inferred'],
    ['2031-05-13?', 'Tuesday 13 May 2031, inferred'],
    ['2031-05-13/2031-05-16', 'Tuesday 13 May 2031 to Friday 16 May 2031'],
    ['2031-05-13?/..', 'Tuesday 13 May 2031 or later, inferred'],
    ['2031-06', 'June 2031'],
    ['2031-06~', 'about June 2031'],
  ])('gives the day of a report of %s as %s', (published, words) => {
    const readings = [
      read('alpha', '2031-05-12', 'The quake killed at least nine people in Lenz.'),
      read('beta', published, 'The quake killed 31 people in Lenz.'),
    ];
    expect(compareQuantities(readings, ALONE).map(({ note }) => note)).toEqual([
      `Later counts include earlier ones: at least nine people (Monday 12 May 2031), 31 people (${words}).`,
    ]);
  });

  it('keeps the address of a figure when later reports bring another of its name', () => {
    const first = read('alpha', '2031-05-12', 'The explosion killed 14 people.');
    const later = ['beta', 'gamma'].map((name) => read(name, '2031-09-12', 'The explosion killed 31 people.'));
    const addresses = (readings: readonly Reading[]) =>
      Object.fromEntries(
        compareQuantities(readings, ALONE).map(({ id, claims }) => [claims.map(({ exact }) => exact).join(), id]),
      );
    const address = 'killed-people-killed-in-the-explosion';
    expect(addresses([first])).toEqual({ '14 people': address });
    expect(addresses([first, ...later])).toEqual({ '14 people': address, '31 people,31 people': `${address}-2` });
  });

  it('puts a report of which only the latest day is known at that day', () => {
    const readings = [
      read('alpha', '2031-05-12', 'The quake killed nine people in Lenz.'),
      read('beta', '../2031-05-13', 'The death toll of the quake in Lenz rose to 31 people.'),
    ];
    expect(compareQuantities(readings, ALONE).map(({ note }) => note)).toEqual([
      'Later counts include earlier ones: nine people (Monday 12 May 2031), 31 people (until Tuesday 13 May 2031).',
    ]);
  });

  it.each([
    ['LENZ, May 13, 2031 - The quake killed 31 people in Lenz.', 'agree'],
    ['The quake killed 31 people in Lenz.', 'differ'],
  ])('takes the day of a report without one from its head: %s', (body, verdict) => {
    const readings = [
      read('alpha', '2031-05-12', 'The quake killed nine people in Lenz. A quake in 1988 killed 31 people there.'),
      read('beta', null, body),
    ];
    expect(compareQuantities(readings, ALONE).map((quantity) => quantity.verdict)).toEqual([verdict, 'single']);
  });

  it('tells of old news by the head of a report', () => {
    const readings = [
      read('alpha', null, 'LENZ, May 13, 2031 - The quake killed nine people. The last quake, in 1988, killed 31.'),
      read('beta', '2031-05-13', 'The quake killed 31 people.'),
    ];
    expect(compareQuantities(readings, ALONE).map(({ subject }) => subject)).toEqual([
      'people killed in the quake',
      'people killed in the quake, 1988',
    ]);
  });

  it('holds nobody who is thought to be dead against those who are known to be', () => {
    const verdictOf = (feared: number) =>
      compareQuantities(
        [
          read('alpha', '2031-05-12', `Some ${feared} people are feared dead in the quake.`),
          read('beta', '2031-05-12', 'The quake killed 61 people.'),
        ],
        ALONE,
      ).map(({ verdict }) => verdict);
    expect([verdictOf(90), verdictOf(40)]).toEqual([['single'], ['differ']]);
  });

  it('names as differing those who do, and none whose count a later one includes', () => {
    const readings = [
      read('alpha', '2031-05-12', 'The quake injured 48 people.'),
      read('beta', '2031-05-13', 'The quake injured 52 people.'),
      read('gamma', '2031-05-13', 'The quake injured 60 people.'),
    ];
    const quantities = compareQuantities(readings, ALONE);
    expect(quantities[0]?.note).toMatch(/^The sources differ \(beta: “52 people”; gamma: “60 people”\)\. Later counts/);
    const entryOf = (...outlets: string[]) =>
      ({
        disagreements: [],
        statements: readings
          .filter(({ article }) => outlets.includes(article.source))
          .map(({ article, text }) => ({ article: article.id, exact: text, start: 0, end: text.length })),
      }) as unknown as Entry;
    const disputedIn = (...outlets: string[]) => noteAmounts(entryOf(...outlets), quantities).disagreements.length;
    expect([disputedIn('alpha', 'beta'), disputedIn('beta', 'gamma')]).toEqual([0, 1]);
  });

  it('tells which round only where two sources do', () => {
    const readings = ['Kiel won the second round.', 'Kiel won a second round of votes in Lenz.'].map((body, at) =>
      read(`source-${at}`, '2031-05-12', body),
    );
    const tellings = readings.map((reading) => compareQuantities([reading], ALONE).length);
    expect(tellings).toEqual([0, 1]);
  });

  it('knows one weapon in several of it', () => {
    const verdictsOf = (weapon: string) =>
      compareQuantities(
        ['knife', weapon].map((word, at) =>
          read(`source-${at}`, '2031-05-12', `Nine people were killed with a ${word} in the attack in Lenz.`),
        ),
        ALONE,
      ).map(({ verdict }) => verdict);
    expect(verdictsOf('pair of knives')).toEqual(['agree']);
    expect(verdictsOf('rocket')).toEqual(['single', 'single']);
  });

  it('keeps the rounds of an event apart', () => {
    const readings = [
      read('alpha', '2031-05-12', 'The army struck three sites in Iraq.'),
      read('beta', '2031-06-20', 'The army struck three sites in Iraq.'),
    ];
    const episodes = ['may', 'june'].map((id, at) => ({
      id,
      title: id,
      edtf: null,
      articles: [readings[at]?.article.id ?? ''],
    }));
    const struck = compareQuantities(readings, { episodes, printings: [] }).filter(({ what }) => what === 'struck');
    expect(struck.map(({ episode, verdict }) => [episode, verdict])).toEqual([
      ['may', 'single'],
      ['june', 'single'],
    ]);
  });

  it('takes news of two months for two occurrences, but the toll of a war for one', () => {
    const verdictsOf = (first: string, second: string) =>
      compareQuantities([read('alpha', '2031-05-12', first), read('beta', '2031-06-20', second)], ALONE).map(
        ({ verdict }) => verdict,
      );
    expect(verdictsOf('The flood killed nine people.', 'The flood killed nine people.')).toEqual(['single', 'single']);
    expect(verdictsOf('The war has killed 900 people.', 'The war has killed 1,200 people.')).toEqual(['agree']);
  });

  it('names the counts that a later one includes, from the lowest, each once', () => {
    const [quantity] = compareQuantities(
      [
        read('alpha', '2031-05-12', 'The flood killed at least nine people.'),
        read('beta', '2031-05-12', 'The flood killed 84 people.'),
        read('gamma', '2031-05-13', 'The flood killed 31 people.'),
        read('delta', '2031-05-13', 'The flood killed 31 people.'),
      ],
      ALONE,
    );
    expect(quantity?.note).toContain(
      'Later counts include earlier ones: at least nine people (Monday 12 May 2031), 31 people (Tuesday 13 May 2031).',
    );
  });

  it('names who gives which figure, and never adds up', () => {
    const [quantity] = compareQuantities(
      [
        read('alpha', '2031-05-12', 'According to Norland, the strikes led to one fatality.'),
        read(
          'beta',
          '2031-05-12',
          'The Harbour Front said the strikes killed four of its fighters. A child died in one of the strikes, Sudrian state media said.',
        ),
      ],
      ALONE,
    );
    expect(quantity?.verdict).toBe('differ');
    expect(quantity?.claims.map(({ claimant, min }) => [claimant, min])).toEqual([
      ['Norland', 1],
      ['Sudrian state media', 1],
      ['Harbour Front', 4],
    ]);
    expect(quantity?.note).toMatch(/Norland: “one fatality”.*not added up/);
    expect(JSON.stringify(quantity)).not.toMatch(/"m(?:in|ax)":[56]/);
  });

  it('names no place that only some of the figures are of', () => {
    const subjectOf = (...bodies: readonly string[]) =>
      compareQuantities(
        bodies.map((body, at) => read(`source-${at}`, '2031-05-12', body)),
        ALONE,
      )[0]?.subject;
    const placed = 'The flood killed nine people in Lenz.';
    expect(subjectOf(placed, placed)).toBe('people killed in the flood in Lenz');
    expect(subjectOf(placed, placed, 'The flood killed nine people.')).toBe('people killed in the flood');
  });

  it('takes crowds of two months for two crowds', () => {
    const verdictsOf = (day: string) =>
      compareQuantities(
        [
          read('alpha', '2031-05-12', 'Some 90,000 people marched in Madrid.'),
          read('beta', day, 'Some 40,000 people marched in Madrid.'),
        ],
        ALONE,
      ).map(({ verdict }) => verdict);
    expect(verdictsOf('2031-05-12')).toEqual(['differ']);
    expect(verdictsOf('2031-06-20')).toEqual(['single', 'single']);
  });

  it('names each figure of a source once, and nobody by a mere state', () => {
    const told = (...reports: readonly (readonly [source: string, body: string])[]) =>
      compareQuantities(
        reports.map(([source, body]) => read(source, '2031-05-12', body)),
        ALONE,
      ).map(({ verdict, note }) => [verdict, note]);
    expect(
      told(
        ['alpha', 'The explosion kills 15. The explosion tore through the mine, killing 15 miners.'],
        ['beta', 'The explosion kills 18. The explosion hit the mine, killing 18 miners.'],
      ),
    ).toEqual([['differ', 'The sources differ (alpha: “15 miners”; beta: “18 miners”).']]);
    expect(
      told(['alpha', 'The explosion killed 42 miners.'], ['beta', 'The death toll of the explosion was 44.']),
    ).toEqual([['single', 'They count different people (miners, people), so they are not added up.']]);
    const [[, note] = []] = told(
      ['alpha', 'The explosion killed one person.'],
      ['beta', 'The explosion killed a child, police said. The explosion killed four rebels, the army said.'],
    );
    expect(note).toContain('They count different people (child, rebels), so they are not added up.');
  });

  it('takes the figure of a headline as the report below it gives it', () => {
    const tell = (title: string, body: string) => {
      const bytes = new TextEncoder().encode(
        `---\ntitle: ${title}\nsource: alpha\npublished: 2031-05-12\n---\n\n${body}\n`,
      );
      const { reading } = readArticle({ path: 'alpha.md', bytes }, editorial);
      const beta = read('beta', '2031-05-12', 'At least 43 people died in the quake in Lenz.');
      return compareQuantities([reading as Reading, beta], ALONE).map(({ verdict }) => verdict);
    };
    expect(tell('Quake kills 40 in Lenz', 'A quake in Lenz killed at least 40 people.')).toEqual(['agree']);
    expect(tell('Quake kills 40 in Lenz', 'A quake in Lenz killed 40 people.')).toEqual(['differ']);
  });

  it('names no more counts than a reader takes in', () => {
    const [quantity] = compareQuantities(
      Array.from({ length: 30 }, (_, at) =>
        read(`outlet-${at}`, `2031-05-${at < 15 ? 12 : 13}`, `The flood killed ${at + 10} people.`),
      ),
      ALONE,
    );
    expect(quantity?.note?.match(/Later counts.*?: (.*)\./)?.[1]?.split(', ')).toHaveLength(9);
  });

  it('counts printings of one text as one voice', () => {
    const text = 'The flood killed nine people.';
    const readings = ['alpha', 'beta', 'gamma'].map((source) => read(source, '2031-05-12', text));
    const [alpha = '', beta = '', gamma = ''] = readings.map(({ article }) => article.id);
    const verdicts = (printings: string[][]) =>
      compareQuantities(readings, { episodes: [], printings }).map(({ verdict, claims }) => [verdict, claims.length]);
    expect(verdicts([[alpha, beta, gamma]])).toEqual([['single', 3]]);
    expect(verdicts([[alpha, beta]])).toEqual([['agree', 3]]);
  });

  it('finds a figure that printings of one text give otherwise, even as a bound', () => {
    const told = (rows: [day: string, text: string][]) => {
      const readings = rows.map(([day, text], at) => read(`paper-${at}`, day, text));
      const printings = [readings.map(({ article }) => article.id)];
      return compareQuantities(readings, { episodes: [], printings }).map(({ verdict, claims }) => [
        verdict,
        claims.map(({ min }) => min),
      ]);
    };
    const dead = (words: string) => `Lead.\n\nMore.\n\nStill more.\n\n${words} people died, hospital officials said.`;
    const [twelve, fourteen] = [dead('At least 12'), dead('At least 14')];
    const day = '2031-05-12';
    expect(
      told([
        [day, twelve],
        [day, fourteen],
      ]),
    ).toEqual([['differ', [12, 14]]]);
    expect(
      told([
        [day, twelve],
        [day, dead('14')],
      ]),
    ).toEqual([['differ', [12, 14]]]);
    expect(
      told([
        [day, twelve],
        ['2031-05-13', fourteen],
      ]),
    ).toEqual([['single', [12, 14]]]);
    expect(
      told([
        [day, twelve],
        [day, twelve],
      ]),
    ).toEqual([['single', [12, 12]]]);
    for (const words of ['12', 'Several']) {
      const rows = told([
        [day, twelve],
        [day, dead(words)],
      ]);
      expect(rows.map(([verdict]) => verdict)).not.toContain('differ');
    }
  });

  it('takes an outlet that repeats itself for one voice, and tells of its later count', () => {
    const told = (...rows: [path: string, day: string, text: string, source: string][]) =>
      compareQuantities(
        rows.map(([path, day, text, source]) => read(path, day, text, source)),
        ALONE,
      ).map(({ verdict, note }) => [verdict, note]);
    const nine = 'The flood killed nine people.';
    const ten = 'The flood killed ten people.';
    expect(told(['one', '2031-05-12', nine, 'alpha'], ['two', '2031-05-12', nine, 'alpha'])).toEqual([
      ['single', null],
    ]);
    expect(told(['one', '2031-05-12', nine, 'alpha'], ['two', '2031-05-13', ten, 'alpha'])).toEqual([
      ['single', expect.stringMatching(/^Later counts include earlier ones/)],
    ]);
    expect(told(['one', '2031-05-12', nine, 'alpha'], ['two', '2031-05-12', ten, 'alpha'])).toEqual([
      ['differ', expect.any(String)],
    ]);
    expect(told(['one', '2031-05-12', nine, 'alpha'], ['two', '2031-05-12', nine, 'beta'])).toEqual([['agree', null]]);
  });

  it('stays quick in an event of 200 reports', () => {
    const readings = Array.from({ length: 200 }, (_, at) =>
      read(
        `outlet-${at}`,
        '2031-05-12',
        `The flood killed ${at % 37} people. It hurt ${at + 3} people in Iraq. Some ${at * 7} soldiers fled. There are ${at} ships.`,
      ),
    );
    expect(compareQuantities(readings, ALONE).length).toBeGreaterThan(0);
  }, 60_000);
});

describe('noteAmounts', () => {
  const entryOf = (statements: readonly string[]): Entry =>
    ({
      disagreements: [],
      statements: statements.map((exact, at) => ({ article: `outlet-${at}`, exact, start: 0, end: exact.length })),
    }) as unknown as Entry;
  const quantityOf = (
    ...figures: readonly [at: number, exact: string, min: number, max: number | null, about?: true][]
  ) =>
    ({
      what: 'wounded',
      verdict: 'differ',
      note: null,
      claims: figures.map(([at, exact, min, max, approximate = false]) => {
        return { article: `outlet-${at}`, exact, start: 0, end: exact.length, min, max, approximate };
      }),
    }) as unknown as Quantity;
  const differing = (statements: readonly string[], quantity: Quantity) =>
    noteAmounts(entryOf(statements), [quantity]).disagreements.map(({ values }) => values.map(({ value }) => value));

  it('shows the figures of a line that exclude each other', () => {
    const quantity = quantityOf([0, '1,400', 1400, 1400], [1, '900', 900, 900]);
    expect(differing(['1,400', '900'], quantity)).toEqual([['1,400', '900']]);
  });

  it('shows none where all that differs stands in other lines', () => {
    const quantity = quantityOf(
      [0, 'more than 1,400', 1400, null],
      [1, 'around 1,400', 1400, 1400, true],
      [2, '80', 80, 80],
    );
    expect(differing(['more than 1,400', 'around 1,400'], quantity)).toEqual([]);
    expect(differing(['more than 1,400', 'around 1,400', '80'], quantity)).toEqual([
      ['more than 1,400', 'around 1,400', '80'],
    ]);
  });
});
