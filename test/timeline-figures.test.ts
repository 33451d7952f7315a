import { describe, expect, it, test } from 'vitest';
import { mergeReports } from './timeline-event.js';

const valuesOf = (a: string, b: string): string[] => {
  const { timeline } = mergeReports([
    { path: 'corva.md', published: '2031-05-14', body: a },
    { path: 'lenz.md', published: '2031-05-14', body: b },
  ]);
  return timeline.flatMap(({ disagreements }) =>
    disagreements.flatMap(({ about, values }) => (about === 'amount' ? values.map(({ value }) => value) : [])),
  );
};

describe('figures of one line, told in much the same words', () => {
  test.each([
    [
      'Brandt won 52.1 percent of the vote in Kestria on Monday.',
      'Brandt won 53.4 percent of the vote in Kestria on Monday.',
      ['52.1 percent', '53.4 percent'],
    ],
    [
      'The regulator fined Calder 30 million pounds on Monday.',
      'The regulator fined Calder 50 million pounds on Monday.',
      ['30 million pounds', '50 million pounds'],
    ],
    [
      'Orlin said on Monday it will cut 1,100 jobs in Portland.',
      'Orlin said on Monday it would cut 1,200 jobs in Portland.',
      ['1,100 jobs', '1,200 jobs'],
    ],
    [
      'The club was fined 30 million euros by the football association of Kestria on Monday.',
      'The football association on Monday fined Calder FC of Kestria 20 million euros and banned two officials.',
      ['30 million euros', '20 million euros'],
    ],
    [
      'A court in Kestria freed Brandt on Tuesday, hours after it had set bail at 5 million euros.',
      'Brandt was freed in Kestria on Tuesday after paying bail of 4 million euros.',
      ['5 million euros', '4 million euros'],
    ],
    [
      'Brandt was sentenced in Kestria on Monday to 15 years in prison.',
      'Brandt was sentenced in Kestria on Monday to 11 years in prison.',
      ['15 years in prison', '11 years in prison'],
    ],
  ])('differ: %s', (a, b, values) => {
    expect(valuesOf(a, b)).toEqual(values);
  });
  test.each([
    ['The regulator fined Calder $30 million on Monday.', 'The regulator fined Calder €27 million on Monday.'],
    ['The regulator fined Calder US$30 million on Monday.', 'The regulator fined Calder C$27 million on Monday.'],
    [
      'The regulator fined Calder 30 million pounds on Monday.',
      'The regulator fined Calder some 30 million pounds on Monday.',
    ],
    [
      'The football association on Monday fined Calder FC of Kestria 30 million euros.',
      'The football association on Monday fined Calder FC of Kestria, which may appeal against a fine of 20 million euros.',
    ],
    [
      'The football association of Kestria fined Calder FC 30 million euros on Monday.',
      'The football association of Kestria fined Calder FC on Monday, which lost 20 million euros last year.',
    ],
    [
      'Brandt won 52 percent of the vote in Kestria on Monday.',
      'Turnout fell by 9 percent as Brandt won in Kestria on Monday.',
    ],
  ])('are no contradiction: %s', (a, b) => {
    expect(valuesOf(a, b)).toEqual([]);
  });
});

describe('sums of money for one thing', () => {
  const ransomsOf = (...bodies: readonly string[]) =>
    mergeReports(bodies.map((body, at) => ({ path: `outlet-${at}.md`, published: '2031-05-14', body })))
      .quantities.filter(({ subject }) => subject === 'ransom')
      .map(({ verdict, claims }) => [verdict, claims.map(({ exact }) => exact)]);
  const paid = 'Calder paid a $4.4 million ransom to hackers on Monday.';
  test.each([
    ['differ', paid, 'The hackers got $5 million in ransom from Calder.', ['$4.4 million', '$5 million']],
    ['agree', paid, 'A ransom of $4.4 million was paid by Calder.', ['$4.4 million', '$4.4 million']],
  ])('%s: %s / %s', (verdict, a, b, figures) => {
    expect(ransomsOf(a, b)).toEqual([[verdict, figures]]);
  });
  test.each([
    'The hackers had demanded a $10 million ransom from Calder.',
    'Calder paid hackers €4 million in ransom.',
    'Hackers got a ransom of $3 million, and another of $6 million.',
    'Hackers got a $3 million ransom from Calder. Lenz paid a $6 million ransom.',
    'Calder paid $5 million to lawyers.',
  ])('are not held against what is for something else: %s', (other) => {
    expect(ransomsOf(paid, other)).not.toContainEqual(['differ', expect.anything()]);
  });
  test('a toll raised from one figure to another is no range', () => {
    const body = 'The agency increased the death toll on Monday night from 17 to 151.';
    const { quantities } = mergeReports([{ path: 'a.md', published: '2031-05-14', body }]);
    expect(quantities.map(({ claims }) => claims.map(({ min, max }) => [min, max]))).toEqual([[[151, 151]]]);
  });
});

describe('figures that a line disputes', () => {
  const quantitiesOf = (...bodies: readonly (readonly [day: string, body: string])[]) =>
    mergeReports(bodies.map(([published, body], at) => ({ path: `outlet-${at}.md`, published, body }))).quantities.map(
      ({ subject, verdict, claims }) => [subject, verdict, claims.map(({ min }) => min)],
    );
  const left = 'The ferry left Corva at 5:40 p.m. on Monday with';
  it('agree in no table, however many give each of them', () => {
    expect(
      quantitiesOf(
        ['2031-05-13', `${left} 214 people aboard.`],
        ['2031-05-13', `The ship sank in sight of Lenz. ${left} 214 people aboard.`],
        ['2031-05-13', `${left} 231 people aboard.`],
        ['2031-05-13', `Lidia Brandt saw it. ${left} 231 people aboard.`],
      ),
    ).toEqual([['people aboard', 'differ', [214, 214, 231, 231]]]);
  });
  it('are told from those on which all agree', () => {
    expect(
      quantitiesOf(['2031-05-13', `${left} 214 people aboard.`], ['2031-05-13', `${left} 214 people aboard.`]),
    ).toEqual([['people aboard', 'agree', [214, 214]]]);
  });
  it('are shown side by side where each source has its own', () => {
    expect(
      quantitiesOf(
        ['2031-05-14', 'Orlin said on Monday it will cut 1,100 jobs in Portland.'],
        ['2031-05-14', 'Orlin said on Monday it would cut 1,200 jobs in Portland.'],
      ),
    ).toEqual([['jobs in Portland', 'differ', [1100, 1200]]]);
  });
  it('are none where what is counted has grown since', () => {
    expect(
      quantitiesOf(
        ['2031-05-12', 'The storm destroyed 40 houses in Lenz on Monday.'],
        ['2031-05-13', 'The storm destroyed 60 houses in Lenz on Monday.'],
      ),
    ).toEqual([['houses destroyed in the storm in Lenz', 'agree', [40, 60]]]);
    expect(
      valuesOf('The storm destroyed 40 houses in Lenz on Monday.', 'The storm destroyed 60 houses in Lenz on Monday.'),
    ).toEqual(['40 houses', '60 houses']);
  });
});

describe('hours that differ by more than rounding', () => {
  const hoursOf = (...hours: readonly string[]) =>
    mergeReports(
      hours.map((hour, at) => ({
        path: `outlet-${at}.md`,
        published: '2031-05-14',
        body: `An explosion tore through the fuel depot in Palen at ${hour} on Monday, killing four workers.`,
      })),
    ).timeline.flatMap(({ disagreements }) =>
      disagreements.map(({ values, note }) => [...values.map(({ value }) => value.slice(11)), note]),
    );
  it.each([
    [['8:10 a.m.', '9:45 a.m.'], '08:10 (outlet-0); 09:45 (outlet-1)'],
    [['8:10 a.m.', '9:45 a.m.', '05:10 GMT'], '08:10 (outlet-0); 09:45 (outlet-1)'],
    [['05:10 GMT', '8:10 a.m.', '9:45 a.m.'], '08:10 (outlet-1); 09:45 (outlet-2)'],
    [['8:10 a.m.', '8:20 a.m.', '9:45 a.m.'], '08:10 (outlet-0); 08:20 (outlet-1); 09:45 (outlet-2)'],
    [['8:10 a.m.', '9:45 a.m.', '8:10 a.m.'], '08:10 (outlet-0, outlet-2); 09:45 (outlet-1)'],
  ])('are shown, each with its source: %s', (hours, told) => {
    const sides = told.split('; ').map((side) => side.slice(0, 5));
    expect(hoursOf(...hours)).toEqual([[...sides, `The sources differ on the hour of Monday 12 May 2031: ${told}.`]]);
  });
  it('are no dispute where one only rounds, or counts from another zone', () => {
    expect(hoursOf('8:10 a.m.', '8:15 a.m.')).toEqual([]);
    expect(hoursOf('8:10 a.m.', '05:10 GMT')).toEqual([]);
  });
});

describe('the dead of two raids of one week', () => {
  const tollsOf = (...bodies: readonly string[]) =>
    mergeReports(
      bodies.map((body, at) => ({ path: `${at}.md`, title: 'Home', published: `2024-07-1${at}`, body })),
    ).quantities.map(({ claims }) => claims.map(({ exact }) => exact));
  const first = 'Jets bombed a mill in Lenz on Monday, killing 25 people.';
  it.each([
    ['Jets bombed a school in Lenz on Thursday, killing nine people.', [['25 people'], ['nine people']]],
    ['The toll of Monday’s bombing of a mill in Lenz rose to 34.', [['25 people', '34']]],
    ['Jets bombed a mill in Lenz on Monday, killing 31 people.', [['25 people', '31 people']]],
    ['By Thursday 31 people had died in the bombing of a mill in Lenz.', [['25 people', '31 people']]],
  ])('are of one count, or of two: %s', (body, tolls) => {
    expect(tollsOf(first, 'Rain fell in Lenz.', 'Rain fell in Lenz.', body)).toEqual(tolls);
  });
  it('are none of those of a blow since which this was the worst', () => {
    expect(tollsOf(first, 'It was the worst raid since jets killed 41 people at a mill in Lenz in 2021.')).toEqual([
      ['25 people'],
      ['41 people'],
    ]);
  });
});

describe('bodies by which a toll has grown', () => {
  const tollsOf = (body: string) =>
    mergeReports([
      {
        path: 'a.md',
        title: 'Home',
        published: '2024-07-09',
        body: 'A ferry sank off Lenz on Monday, killing eleven.',
      },
      { path: 'b.md', title: 'Home', published: '2024-07-10', body },
    ]).quantities.map(({ claims }) => claims.map(({ exact }) => exact));
  it.each([
    [
      'The toll of the ferry sinking rose to 17 after divers recovered six bodies from the hull.',
      [['eleven', '17'], ['six bodies']],
    ],
    ['Divers recovered 12 bodies from the ferry that sank.', [['eleven', '12 bodies']]],
  ])('are no toll: %s', (body, tolls) => {
    expect(tollsOf(body)).toEqual(tolls);
  });
});

describe('the dead of two blows of one town', () => {
  const mergedOf = (...bodies: readonly string[]) =>
    mergeReports(bodies.map((body, at) => ({ path: `${at}.md`, title: 'Home', published: '2024-05-16', body })));
  const tollsOf = (...bodies: readonly string[]) =>
    mergedOf(...bodies)
      .quantities.filter(({ what }) => what === 'killed')
      .map(({ claims }) => claims.map(({ exact }) => exact));

  it.each([
    [
      'Two drone strikes hit Lenz on Tuesday, killing at least 12 people, medics said.',
      'A drone strike on a market in Lenz on Tuesday killed nine people, the mayor said.',
      [['at least 12 people'], ['nine people']],
    ],
    [
      'A drone strike on a market in Lenz on Tuesday killed nine people, the mayor said. The second hit a depot, killing four guards, medics said.',
      'A drone strike on a market in Lenz on Tuesday killed 11 people, the army said.',
      [['nine people', '11 people'], ['four guards']],
    ],
    [
      'A drone strike on a market in Lenz on Tuesday killed eight people. Jets bombed the hills on Wednesday, killing six people, the front said.',
      'Jets bombed the hills on Wednesday, killing 14 people, the army said.',
      [['six people', '14 people'], ['eight people']],
    ],
  ])('are of two counts: %s', (first, second, tolls) => {
    expect(tollsOf(first, second).sort()).toEqual(tolls.sort());
  });

  it('are of one count where scores are told of a wider place', () => {
    const tolls = tollsOf(
      'A drone strike on a mosque killed 43 people on Tuesday, medics said.',
      'Scores were killed in Norland in a drone strike on a mosque on Tuesday. The drone strike killed 75 people in Corva, the mayor said.',
    );
    expect(tolls.some((told) => told.includes('43 people') && told.includes('75 people'))).toBe(true);
  });

  const lineOf = (words: string, body: string) => {
    const { timeline, undated } = mergedOf(body);
    return [...timeline, ...undated].find(({ statements }) => statements.some(({ exact }) => exact.includes(words)));
  };
  it.each([
    [
      'two guards died there',
      'A drone hit a market in Lenz at 8 a.m. on Tuesday, killing nine people.\n\nHours later the sky turned red. A drone struck the depot by the gate, and two guards died there.',
    ],
    [
      'Two guards and a driver were killed there',
      'A drone hit a market in Lenz at 8 a.m. on Tuesday, killing nine people.\n\nThe sky turned red. A drone had struck the depot by the gate. Two guards and a driver were killed there.',
    ],
    [
      'fourteen fighters were killed',
      "Rockets hit the town of Lenz on Thursday, killing three people.\n\nThe salvo followed Tuesday's air raids on Corva. The army says that fourteen fighters were killed.",
    ],
  ])('stand with the one told last: %s', (words, body) => {
    const line = lineOf(words, body);
    expect(line?.edtf ?? null).not.toBe('2024-05-14T08:00');
    expect(line?.edtf ?? null).not.toBe('2024-05-16');
  });
  it.each([
    'A bomb hit a market in Lenz at 8 a.m. on Tuesday.\n\nThe sky turned red. The blast shook the bank. Nine people were killed.',
    'A bomb hit a market in Lenz at 8 a.m. on Tuesday.\n\nThe market was full. The bomb tore through a crowd. Nine people were killed.',
  ])('stand with the one of their passage where nothing tells of another: %s', (body) => {
    expect(lineOf('Nine people were killed', body)?.edtf).toBe('2024-05-14T08:00');
  });
});

it('gives the toll in an entry of a list to the blow that the entry tells', () => {
  const body =
    '22 May: Gunmen attacked the village of Corva, killing 17 people.\n\n24 May: The front ambushed a convoy south of Lenz. The government reported 11 soldiers killed.\n\n26 May: A drone hit a market in Palen, killing nine.';
  const { timeline } = mergeReports([{ path: 'brief.md', title: 'Three blows', published: '2024-05-27', body }]);
  expect(timeline.map(({ edtf, statements }) => [edtf, statements.length])).toEqual([
    ['2024-05-22', 1],
    ['2024-05-24', 2],
    ['2024-05-26', 1],
  ]);
});
