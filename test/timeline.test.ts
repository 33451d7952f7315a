import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readEditorial } from '../src/index.js';
import type { Entry, Event } from '../src/model.js';
import { mergeGroup } from '../src/timeline/index.js';
import { groupOf, mergeReports, NO_EDITORIAL, readFiles, readReports } from './timeline-event.js';

const CASES = new URL('cases/timeline/', import.meta.url);

interface ExpectedEntry {
  readonly edtf: string | null;
  readonly articles: readonly string[];
  readonly background?: boolean;
  readonly status?: Entry['status'];
  readonly dates?: readonly string[];
  readonly sources?: readonly string[];
  /** How many statements stand on the line. */
  readonly quotes?: number;
}

const caseNames = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function readCase(name: string) {
  const folder = new URL(`${name}/`, CASES);
  const files = readdirSync(folder)
    .sort()
    .map((path) => ({ path, bytes: readFileSync(new URL(path, folder)) }));
  const { editorial } = readEditorial(files.filter(({ path }) => path.endsWith('.yaml')));
  const readings = readFiles(
    files.filter(({ path }) => path.endsWith('.md')),
    editorial,
  );
  const printings = new URL('printings.json', folder);
  const group = groupOf(
    readings,
    existsSync(printings) ? { printings: JSON.parse(readFileSync(printings, 'utf8')) } : {},
  );
  const expected: { timeline: ExpectedEntry[]; undated: ExpectedEntry[] } = JSON.parse(
    readFileSync(new URL('expected.json', folder), 'utf8'),
  );
  return { event: mergeGroup(group, readings, editorial), readings, editorial, expected };
}

/** The entry reduced to what the expectation speaks of. */
function summarise(entry: Entry, wanted: ExpectedEntry | undefined): ExpectedEntry {
  return {
    edtf: entry.edtf,
    articles: [...new Set(entry.statements.map(({ article }) => article))],
    ...(entry.background ? { background: true } : {}),
    ...(wanted?.status ? { status: entry.status } : {}),
    ...(wanted?.sources ? { sources: entry.sources } : {}),
    ...(wanted?.quotes ? { quotes: entry.statements.length } : {}),
    ...(entry.disagreements.some(({ about }) => about === 'date')
      ? {
          dates: entry.disagreements.flatMap(({ about, values }) =>
            about === 'date' ? values.map(({ value }) => value) : [],
          ),
        }
      : {}),
  };
}

describe('whole events', () => {
  test.each(caseNames)('%s', (name) => {
    const { event, expected } = readCase(name);
    expect(event.timeline.map((entry, at) => summarise(entry, expected.timeline[at]))).toEqual(expected.timeline);
    expect(event.undated.map((entry, at) => summarise(entry, expected.undated[at]))).toEqual(expected.undated);
  });

  test.each(caseNames)('%s: every statement is a slice of its article', (name) => {
    const { event, readings } = readCase(name);
    const textById = new Map(readings.map(({ article, text }) => [article.id, text]));
    for (const { statements, title } of entriesOf(event)) {
      expect(statements.length).toBeGreaterThan(0);
      expect([...textById.values()].some((text) => text.includes(title))).toBe(true);
      for (const { article, exact, prefix, suffix, start, end } of statements) {
        const text = textById.get(article) ?? '';
        expect(text.slice(start, end)).toBe(exact);
        expect(text.slice(0, start).endsWith(prefix)).toBe(true);
        expect(text.slice(end).startsWith(suffix)).toBe(true);
      }
    }
  });
});

function entriesOf(event: Event): Entry[] {
  return [...event.timeline, ...event.undated];
}

describe('the title of a line', () => {
  test('gives no other day than its line, where sources differ', () => {
    const body = (day: string) => `Three suspects were arrested in Dunmore on ${day} over the fire at the mill.`;
    const { timeline } = mergeReports(
      ['Wednesday', 'Tuesday'].map((day) => ({ path: `${day}.md`, published: '2024-07-10', body: body(day) })),
    );
    expect(timeline.map(({ edtf, status }) => [edtf, status])).toEqual([['2024-07-10', 'disputed']]);
    expect(timeline[0]?.title).toContain('on Wednesday');
  });

  test.each([
    ['Captain of sunken ferry arrested, divers find five bodies', 'divers find five bodies'],
    ['Divers find five bodies in wreck, captain of ferry arrested', 'Divers find five bodies in wreck'],
    [
      'Divers find bodies of five, a boy and his sister among them',
      'Divers find bodies of five, a boy and his sister among them',
    ],
    ['Lenz ferry wreck bodies: Divers find five, captain held', 'Lenz ferry wreck bodies'],
    ['Mayor: Divers find five bodies in the wreck', 'Mayor: Divers find five bodies in the wreck'],
  ])('is the piece of news in a headline that its line tells: %s', (title, expected) => {
    const body = 'Divers found five bodies in the wreck of the ferry on Tuesday, the coastguard of Lenz said.';
    const { timeline } = mergeReports([{ path: 'lenz.md', title, published: '2024-07-10', body }]);
    expect(timeline.map((entry) => entry.title)).toEqual([expected]);
  });
});

describe('the day of the sentence before', () => {
  const entryOf = (body: string, words: string) => {
    const { timeline, undated } = mergeReports([{ path: 'lenz.md', published: '2024-07-10', body }]);
    return [...timeline, ...undated].find(({ statements }) => statements.some(({ exact }) => exact.includes(words)));
  };
  test('is that of the week before which a sentence told of, and not of another deed', () => {
    const body =
      'On Friday, the army raided a camp near Lenz. The previous week, missiles hit a base in the hills. Two men were hurt.\n\n' +
      'At the time, the army reported that a clan had fired rockets at the Ostra barracks.';
    expect(entryOf(body, 'Ostra')?.edtf).toBe('2024-06-24/2024-06-30');
  });
  const fire = 'A fire broke out in the mill of Lenz on Tuesday, the mayor of the town found.';
  test.each([
    ['Guards searched the mill of Lenz on Tuesday. He added that raiders had fled.', 'raiders'],
    [`${fire} The latest figures show six deaths.`, 'six deaths'],
    [`${fire} Six workers of the mill are confirmed dead so far.`, 'Six workers'],
  ])('is none of what is said, or true as of the telling: %s', (body, words) => {
    expect(entryOf(body, words)?.edtf ?? null).toBeNull();
  });
  test.each([
    ['The search for survivors of the quake in Lenz ended on Monday. Nine people were killed.', 'Nine people'],
    ['The ministry in Lenz on Monday declared the end of the outbreak. Nine people died.', 'Nine people'],
    ['Police in Lenz charged the miller on Monday. His two sons died.', 'two sons'],
  ])('is none of those who died before: %s', (body, words) => {
    expect(entryOf(body, words)?.edtf ?? null).toBeNull();
  });
  test.each([
    [`${fire} In an earlier fire, two men were killed.`, 'two men'],
    [`${fire} The previous blaze killed two men of the town.`, 'two men'],
    [`${fire} Hours before the truce, a shell killed two men of the town.`, 'two men'],
    [`${fire} The dead miller was identified as Piet Larsen, killed at 29.`, 'Larsen'],
    ['Pictures of Lenz taken on Tuesday showed nine mills burnt out. Nine millers died in the raid.', 'Nine millers'],
    ['A shed of the mill of Lenz had caught fire again. The fire was put out by 6 a.m. on Tuesday.', 'A shed'],
  ])('is none of another deed, of who somebody was, of what pictures show, or of an end: %s', (body, words) => {
    expect(entryOf(body, words)?.edtf ?? null).toBeNull();
  });
  test.each([
    [`${fire} Hours before the fire, a shell killed two men of the town.`, 'two men'],
    [`${fire} In the fire, two men of the town were killed.`, 'two men'],
  ])('is that of what else it tells: %s', (body, words) => {
    expect(entryOf(body, words)?.edtf).toBe('2024-07-09');
  });
  test.each([
    'The siege of the mill ended on Monday when police stormed it. Nine people were killed.',
    'Police stormed a house in Lenz on Monday and arrested the miller. Nine people were killed.',
  ])('is that of those who died in what it tells: %s', (body) => {
    expect(entryOf(body, 'Nine people')?.edtf).toBe('2024-07-08');
  });
  test('is that of what had been so far, when it was told', () => {
    expect(
      entryOf(
        `${fire} At least six bodies had so far been brought to the hospital of the town, a nurse said.`,
        'six bodies',
      )?.edtf,
    ).toBe('2024-07-09');
  });
  test('is that of what somebody went on to say', () => {
    const body = 'The mayor of Lenz revealed on Tuesday that the mill was sold. She also said that no rent was paid.';
    expect(entryOf(body, 'no rent')?.edtf).toBe('2024-07-09');
  });
});

test.each([
  [
    'The mill was bombed on Monday, when nine people died, and a school was hit on Tuesday.',
    ['2024-07-08 The mill was bombed on Monday, when nine people died', '2024-07-09 a school was hit on Tuesday.'],
  ],
  [
    'The talks in Lenz, which had been due to open on Monday, began on Tuesday.',
    ['2024-07-09 The talks in Lenz, which had been due to open on Monday, began on Tuesday.'],
  ],
  [
    'Guards shot a thief on 3 July. Nine men died in the raid. In the raid on Monday, shells hit a mill of the town.',
    [
      '2024-07-03 Guards shot a thief on 3 July.',
      '2024-07-03 Nine men died in the raid.',
      '2024-07-08 In the raid on Monday, shells hit a mill of the town.',
    ],
  ],
])('each deed has its own day: %s', (body, lines) => {
  const { timeline } = mergeReports([{ path: 'lenz.md', published: '2024-07-10', body: `Rain fell in Lenz. ${body}` }]);
  const told = timeline.map(({ edtf, statements }) => `${edtf} ${statements.map(({ exact }) => exact).join(' ')}`);
  expect(told).toEqual(lines);
});

test('what came hours before a deed is none of a week earlier', () => {
  const { timeline } = mergeReports([
    { path: 'a.md', published: '2024-07-10', body: 'Rockets killed a guard at the base of Lenz on Tuesday.' },
    {
      path: 'b.md',
      published: '2024-07-17',
      body: 'Norland bombed Dorn on Monday, hours after rockets killed a guard at the base of Lenz.',
    },
  ]);
  expect(timeline.map(({ edtf, sources }) => [edtf, sources.length])).toEqual([
    ['2024-07-09', 1],
    ['2024-07-15', 1],
  ]);
});

test('a court that sentences a man over an attack does not tell of the attack', () => {
  const { timeline } = mergeReports([
    {
      path: 'a.md',
      title: 'Lenz depot burns again as Norland strikes second time',
      published: '2024-07-10',
      body: 'Drones hit the Lenz oil depot on Tuesday, killing one worker, Ostian officials said.',
    },
    {
      path: 'b.md',
      title: 'Ostia jails depot guard who filmed drone strike',
      published: '2024-07-17',
      body: 'A court in Lenz on Monday sentenced a guard at the oil depot to nine years for passing footage of the July 3 drone strike to Norland.',
    },
  ]);
  expect(timeline.map(({ edtf, sources }) => [edtf, sources])).toEqual([
    ['2024-07-09', ['a']],
    ['2024-07-15', ['b']],
  ]);
});

test('a deed is done on the day on which it begins', () => {
  const body = 'Drivers staged a walkout which began on Monday when a depot was closed.';
  const { timeline } = mergeReports([{ path: 'lenz.md', published: '2024-07-10', body }]);
  expect(timeline.map(({ edtf }) => edtf)).toEqual(['2024-07-08']);
});

test.each(['Larsen, seized on Monday in Lenz, was freed.', 'Larsen, who was seized on Monday in Lenz, was freed.'])(
  'what was done before to somebody dates no news of him: %s',
  (body) => {
    const { timeline } = mergeReports([{ path: 'lenz.md', title: 'Home', published: '2024-07-10', body }]);
    expect(timeline.map(({ edtf, title }) => [edtf, title.includes('freed')])).toEqual([['2024-07-08', false]]);
  },
);

test.each([
  ['Nine drowned in Lenz on Monday. The ferry sank within two hours of calling for help at 9 a.m.', '2024-07-08'],
  ['Nine drowned in Lenz on Monday. The ferry sank at 9 a.m.', '2024-07-08T09:00'],
])('the clock is of the deed beside which it stands: %s', (body, edtf) => {
  const { timeline } = mergeReports([{ path: 'lenz.md', published: '2024-07-10', body }]);
  const sinking = timeline.find(({ statements }) => statements.some(({ exact }) => exact.includes('ferry')));
  expect(sinking?.edtf).toBe(edtf);
});

test.each([
  ['A man was arrested on Monday over the fire near Lenz. The fire is 70 percent contained.', [1]],
  ['A fire broke out on Monday near Lenz. The fire was started by a lorry.', [2]],
])('a fire burns as of the telling: %s', (body, counts) => {
  const { timeline, undated } = mergeReports([{ path: 'lenz.md', title: 'Home', published: '2024-07-10', body }]);
  expect([...timeline, ...undated].map(({ statements }) => statements.length)).toEqual(counts);
});

test.each([
  ['They seized two girls on Monday and threatened to kill them if no ransom was paid by July 20.', '2024-07-08'],
  ['They threatened to kill the girls if no ransom was paid by July 20.', '2024-07-10'],
  ['They paid a ransom, and the girls were freed by July 9.', '2024-07-09'],
])('on the last day of a threat nothing is done: %s', (body, edtf) => {
  const { timeline } = mergeReports([{ path: 'lenz.md', title: 'Home', published: '2024-07-10', body }]);
  expect(timeline.map((entry) => entry.edtf?.replace('../', ''))).toEqual([edtf]);
});

test.each([
  ['Three men were arrested on Tuesday over the theft of gold in Lenz.', null],
  ['Three men raided a depot on Tuesday in Lenz.', '2024-07-09'],
])('who was hurt in a crime was not hurt on the day of the arrest: %s', (deed, day) => {
  const bodies = ['A guard was shot in the leg.', 'A guard, 45, was shot in the leg.'];
  const { timeline, undated } = mergeReports(
    bodies.map((harm, at) => ({
      path: `${at}.md`,
      title: 'Home',
      published: '2024-07-10',
      body: `${deed}\n\nPolice blocked a road in Orne ${at + 1} times.\n\n${harm}`,
    })),
  );
  const line = [...timeline, ...undated].find(({ statements }) =>
    statements.some(({ exact }) => exact.startsWith('A guard')),
  );
  expect(line?.edtf).toBe(day);
});

test('a toll is not of the year since which it is the first of its size', () => {
  const body =
    'The toll of the quake has risen to 202, marking the first time more than 100 lives have been lost to one quake in the whole of the country since the 2016 quake of Orne.';
  const { timeline } = mergeReports([{ path: 'lenz.md', title: 'Home', published: null, body }]);
  expect(timeline).toEqual([]);
});

test('what is told against reports is said by nobody', () => {
  const body = 'The army said 137 pupils were freed on Tuesday, contrary to reports that 287 were abducted on Monday.';
  const { timeline } = mergeReports([{ path: 'lenz.md', title: 'Home', published: '2024-07-10', body }]);
  expect(timeline.map(({ statements }) => statements.map(({ speaker }) => speaker))).toEqual([[null], ['army']]);
});

test.each([
  ['Four people were shot dead in Lenz on Monday. The shooting began at 2:15 p.m. near a mill.', ['2024-07-08T14:15']],
  [
    'Four people were shot dead in Lenz on Monday. The shooting began at 2:15 p.m. The shooting ended at 2:40 p.m.',
    ['2024-07-08T14:15', '2024-07-08T14:40'],
  ],
  ['Drones hit Lenz on Monday. The drones hit a depot at 4 a.m. The mill burned.', ['2024-07-08', '2024-07-08T04:00']],
  [
    'A missile was fired at 5:58 a.m. on Monday at Orne. The missile test on Monday was bold.',
    ['2024-07-08', '2024-07-08T05:58'],
  ],
])('the hour at which a blow began is that of its line: %s', (body, days) => {
  const { timeline } = mergeReports([{ path: 'lenz.md', title: 'Home', published: '2024-07-10', body }]);
  expect(timeline.map(({ edtf }) => edtf)).toEqual(days);
});

test('a line whose subject is told of with another day ends before who says it', () => {
  const body = 'The mine of Lenz, closed on Sunday, reopened on Tuesday, officials said.';
  const { timeline } = mergeReports([{ path: 'lenz.md', published: '2024-07-10', body }]);
  expect(timeline.map(({ edtf, title }) => [edtf, title])).toEqual([
    ['2024-07-07', 'The mine of Lenz, closed on Sunday'],
    ['2024-07-09', 'The mine of Lenz, closed on Sunday, reopened on Tuesday'],
  ]);
});

test.each([
  ['The fair in Lenz ended on Sunday without a feared attack on the mill.', false],
  ['The fair in Lenz ended on Sunday without trouble after an attack on the mill.', true],
])('what is lacking has not happened: %s', (body, isTold) => {
  const other = 'An attack on the mill in Lenz took place just as the fair had ended, a guard found.';
  const { timeline } = mergeReports(
    [body, other].map((text, at) => ({ path: `${at}.md`, title: 'Home', published: '2024-07-10', body: text })),
  );
  const sunday = timeline.find(({ edtf }) => edtf === '2024-07-07');
  expect(sunday?.statements.some(({ exact }) => exact === other)).toBe(isTold);
});

describe('a verdict in other words', () => {
  const linesOf = (body: string) => {
    const { timeline } = mergeReports([{ path: 'lenz.md', published: '2024-07-10', body }]);
    return timeline.map(({ edtf, statements }) => [edtf, statements.length]);
  };
  test.each([
    'A jury convicted Piet Larsen of arson on Tuesday. Jurors debated for hours before they found him guilty on Tuesday.',
    'A jury has convicted Piet Larsen of arson. The verdict was read on Tuesday in Lenz.',
  ])('stands on its line: %s', (body) => {
    expect(linesOf(body)).toEqual([['2024-07-09', 2]]);
  });
  test.each([
    'A jury convicted Piet Larsen on Tuesday. The verdict against the mill was read on Tuesday.',
    'Piet Larsen was found guilty of arson on Tuesday. Police arrested Oto Lang, and a court convicted him on Tuesday.',
    'A jury convicted Piet Larsen on Tuesday. The verdict will be printed on Friday.',
  ])('is none of another: %s', (body) => {
    expect(linesOf(body).map(([, count]) => count)).toEqual([1, 1]);
  });
});

describe('the speaker of a line', () => {
  test.each([
    ['The army denied on Monday that it had burnt the mill.', 'army'],
    ['Piet Larsen, who denies wrongdoing, said on Monday that he would appeal.', 'Piet Larsen'],
    ['Piet Larsen, who has denied all the charges, was freed on Monday.', null],
    ['Piet Larsen was jailed on Monday for spying, charges that he and his paper deny.', null],
  ])('of “%s” is %s', (body, speaker) => {
    const { timeline } = mergeReports([{ path: 'alpha.md', published: '2031-05-13', body }]);
    expect(timeline.flatMap(({ statements }) => statements.map((statement) => statement.speaker))).toEqual([speaker]);
  });
});

describe('order', () => {
  test('does not depend on the order of the readings', () => {
    for (const name of caseNames) {
      const { event, readings, editorial } = readCase(name);
      const printings = event.printings;
      const again = mergeGroup(groupOf(readings, { printings }), [...readings].reverse(), editorial);
      expect(again).toEqual(event);
    }
  });

  test('is by date, the wider before the narrower, then by order of telling', () => {
    const body = [
      'Police closed the bridge at Dunmore on Friday. The mayor of Dunmore resigned on Friday over the flood damage.',
      'In November 2024 a storm flooded forty streets in Dunmore.',
    ].join('\n\n');
    const { timeline } = mergeReports([{ path: 'a.md', published: '2024-11-02', body }]);
    expect(timeline.map(({ edtf }) => edtf)).toEqual(['2024-11', '2024-11-01', '2024-11-01']);
    expect(timeline[1]?.statements[0]?.exact).toContain('bridge');
  });
});

describe('addresses', () => {
  test('entries keep their ids when a later report is added', () => {
    const reports = [
      { path: 'a.md', published: '2024-11-02', body: 'A fire in a hostel in Lower Quay killed nine people on Friday.' },
      {
        path: 'b.md',
        published: '2024-11-05',
        body: 'The mayor of Lower Quay resigned on Monday over the hostel fire.',
      },
    ];
    const more = {
      path: '0.md',
      published: '2024-11-06',
      body: 'The Lower Quay hostel fire on Friday killed nine people.',
    };
    const ids = (event: Event) => entriesOf(event).map(({ id }) => id);
    const before = ids(mergeReports(reports));
    expect(before.length).toBeGreaterThan(1);
    expect(ids(mergeReports([...reports, more]))).toEqual(expect.arrayContaining(before));
  });

  test('no two entries share an id, even where a report repeats itself', () => {
    const line = 'Police closed the bridge at Dunmore on Friday.';
    const event = mergeReports([
      { path: 'a.md', published: '2024-11-02', body: `${line}\n\nTrains stopped.\n\n${line}` },
    ]);
    const ids = entriesOf(event).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('corrections', () => {
  test('are shown as decisions', () => {
    const { event } = readCase('editor-corrects');
    expect(event.decisions).toEqual([
      {
        kind: 'date',
        text: 'on Tuesday',
        edtf: '2024-03-18',
        reason: 'The fire brigade logged the call on Monday evening.',
      },
    ]);
  });
});

describe('a line about the page', () => {
  const FIRE = 'A fire in a hostel in Lower Quay killed nine people on Friday.';
  const toldOf = (line: string) => {
    const { timeline, undated } = mergeReports([{ path: 'a.md', published: '2024-11-02', body: `${line}\n\n${FIRE}` }]);
    return [...timeline, ...undated].flatMap(({ statements }) => statements.map(({ exact }) => exact)).join(' ');
  };
  test.each([
    'Correction, 8 March 2024: An earlier report put the fire in Upper Quay.',
    'Correction (Nov. 3): An earlier report put the fire in Upper Quay.',
    'CORRECTED, November 3, 2024, 5:30 p.m.: An earlier report put the fire in Upper Quay.',
    'Corrections: An earlier report put the fire in Upper Quay.',
    'An earlier version of this report put the fire in Upper Quay on 8 March 2024.',
    'This article was amended on 8 March 2024 because the fire was not in Upper Quay.',
  ])('tells nothing: %s', (line) => expect(toldOf(line)).toBe(FIRE));

  test.each([
    'Correction officers closed the jail in Upper Quay on 8 March 2024: it had burned for two days.',
    'Corrected figures were sent to Upper Quay on Friday, and nobody in the town doubts them: nine have died.',
    'This report was lost in Upper Quay on 8 March 2024.',
  ])('is none: %s', (line) => expect(toldOf(line)).toContain('Upper Quay'));
});

test('very many reports of one day are merged, whose pairs are too many to compare', () => {
  const report = (at: number) => ({
    path: `r${String(at).padStart(3, '0')}.md`,
    published: '2024-11-02',
    body: Array.from(
      { length: 20 },
      (_, line) =>
        `Police in Quay ${(at * 7 + line) % 50} arrested ${line + 2} people near depot ${at % 9} on Friday after a fire.`,
    ).join(' '),
  });
  const readings = readReports(Array.from({ length: 400 }, (_, at) => report(at)));
  const { timeline } = mergeGroup(groupOf(readings), readings, NO_EDITORIAL);
  expect(timeline.length).toBeGreaterThan(0);
}, 60_000);
