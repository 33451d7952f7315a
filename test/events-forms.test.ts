import { describe, expect, it } from 'vitest';
import { groupArticles } from '../src/events/index.js';
import { NO_EDITORIAL, readText } from './read-articles-folder.js';

/** A text, its outlet and its day of publication. */
type Told = readonly [day: string, title: string, body: string];

function group(texts: readonly Told[]): { events: number; printings: number } {
  const readings = texts.map(([published, title, body], at) =>
    readText(`${at}.md`, `---\ntitle: "${title}"\nsource: Outlet ${at}\npublished: ${published}\n---\n\n${body}\n`),
  );
  const { groups } = groupArticles(readings, NO_EDITORIAL);
  return { events: groups.length, printings: groups.flatMap(({ printings }) => printings).length };
}

const tremor = (day: string, magnitude: string, place: string, town: string, depth: string): string =>
  `A magnitude ${magnitude} earthquake was reported on ${day} near ${place}, the Seismic Institute said. The ` +
  `earthquake occurred ${depth} miles from ${town}. Did you feel this earthquake? Tell the institute what you felt. ` +
  'This report was written by a computer program that watches the stations; an editor read it before it appeared.';

const results = (company: string, town: string, profit: string, share: string, sales: string): string =>
  `${town} — ${company} of ${town} on Thursday reported second-quarter profit of $${profit} million. It earned ${share} ` +
  'cents per share. The results were better than Ondava analysts had expected, who had spoken of lower earnings. ' +
  `${company} had sales of $${sales} million in the period. This report was written by a computer program from the ` +
  'figures that companies publish.';

const sentence = (thief: string, age: string, street: string, years: string): string =>
  `A man who broke into a house in ${street}, Orne, was sentenced to ${years} by Orne Crown Court on Monday. ` +
  `${thief}, ${age}, of no fixed address, pleaded guilty to one count of burglary. The judge said he had caused great ` +
  'distress. He must also pay a surcharge.';

const close = (day: string, [index, points, at, second]: readonly string[], why: string): string =>
  `Stocks ${index} on the Ondava exchange on ${day} ${why}. The benchmark index moved ${points} points to close at ` +
  `${at}, and the composite index of small shares stood at ${second}. The yield on ten-year bonds was ${points}7.`;

const forecast = (day: string, sky: string, highs: string, wind: string): string =>
  `${sky} over the Tarn valley on ${day}, with a westerly wind of ${wind} km/h. Highs of ${highs} degrees in Orne. ` +
  'Rain or snow showers in the hills, fog at night.';

const ferry = (dead: string, saved: string, last: string): string =>
  `A ferry with 80 people sank off Tarn Island on Monday morning and at least ${dead} of them died, the coast guard ` +
  `said. The Marsellan left Port Qesh at 7.10 a.m. and capsized in high waves. Fishing boats saved ${saved}. ${last}`;

const wire = (dead: string, near: string): string =>
  `At least ${dead} people died when a bus fell into a ravine near ${near}, Peru, police said.`;

const relief = (day: string, [dead, houses, tents, food]: readonly string[]): string =>
  `As of ${day}, floods in Kessen have killed ${dead} people, the National Disaster Authority says. Some ${houses} ` +
  `houses are destroyed. The authority has handed out ${tents} tents and ${food} tonnes of food.`;

const quarter = (day: string, which: string, profit: string, share: string, sales: string): string =>
  `Hubbel Works of Shelling on ${day} reported ${which}-quarter profit of $${profit} million. It had net income of ` +
  `$${share} per share. The maker of switches posted sales of $${sales} million in the period. The results were better ` +
  'than analysts had expected. Earnings were adjusted for gains and costs that come once, the company said.';

describe('a form filled in again', () => {
  it.each<[what: string, texts: readonly Told[]]>([
    [
      'two tremors told by one machine',
      [
        ['2019-05-08', '3.4 quake near Ridgeholm', tremor('Tuesday', '3.4', 'Ridgeholm', 'Bakerstown', '84')],
        ['2019-05-16', '3.7 quake near Parkmoor', tremor('Wednesday', '3.7', 'Parkmoor', 'Port Robles', '35')],
      ],
    ],
    [
      'the results of two companies on one day',
      [
        ['2019-07-25', 'Nutrix: 2Q results', results('Nutrix', 'Saskaton', '858', '148', '8,240')],
        ['2019-07-25', 'Hubbel: 2Q results', results('Hubbel', 'Shelling', '117.2', '213', '1,196')],
      ],
    ],
    [
      'two burglars before one court',
      [
        ['2024-02-06', 'Man jailed for burglary', sentence('Peter Hallam', '34', 'Mill Lane', 'two years')],
        ['2024-02-13', 'Man jailed for burglary', sentence('Alan Dray', '41', 'Castle Street', 'three years')],
      ],
    ],
    [
      'two short wires of one fortnight',
      [
        ['2024-06-03', 'Bus falls into ravine in Peru, 20 dead', wire('20', 'Ayacucho')],
        ['2024-06-11', 'Bus falls into ravine in Peru, 9 dead', wire('9', 'Cusco')],
      ],
    ],
    [
      'two quarters of one company',
      [
        ['2019-04-24', 'Hubbel Works: 1Q results', quarter('Wednesday', 'first', '73.1', '1.33', '1,094')],
        ['2019-07-25', 'Hubbel Works: 2Q results', quarter('Thursday', 'second', '117.2', '2.13', '1,196')],
      ],
    ],
    [
      'the stock exchange of two days',
      [
        [
          '2021-08-24',
          'Ondava stocks gain',
          close('Tuesday', ['rose', '30.55', '15,366.26', '1,019.80'], 'as traders bought banks'),
        ],
        [
          '2021-08-25',
          'Ondava stocks slip',
          close('Wednesday', ['fell', '92.38', '15,273.88', '1,014.31'], 'after a weak trading session for crude'),
        ],
      ],
    ],
    [
      'the weather of two days',
      [
        ['2024-03-10', 'Weather for Sunday', forecast('Sunday', 'Light rain and cloud', '9', '20')],
        ['2024-03-11', 'Weather for Monday', forecast('Monday', 'Sunny and dry', '14', '10')],
      ],
    ],
  ])('is no event with the first, nor a printing of it: %s', (_, texts) => {
    expect(group(texts)).toEqual({ events: texts.length, printings: 0 });
  });

  it.each<[what: string, texts: readonly Told[]]>([
    [
      'a toll that rises',
      [
        ['2024-08-05', 'Ferry sinks off Tarn Island, 12 dead', ferry('12', '51', 'Divers were looking for 17 others.')],
        ['2024-08-06', 'Divers find 24 bodies in ferry', ferry('24', '56', 'Divers found the last on Tuesday.')],
      ],
    ],
    [
      'a place told by its town and by its province',
      [
        ['2024-06-03', 'Bus falls into ravine in Peru, 20 dead', wire('20', 'Cangallo')],
        ['2024-06-04', 'Bus falls into ravine in Peru, 23 dead', wire('23', 'Ayacucho')],
      ],
    ],
    [
      'names in the spelling of each house',
      [
        ['2024-08-05', 'Marsellan sinks off Tarn', ferry('12', '51', 'Idris Vayn, a spokesman, said no more.')],
        [
          '2024-08-05',
          'Ferry lost off Tharn',
          ferry('12', '51', 'Idris Wain, a spokesman, said no more.').replace(/Tarn|Qesh/g, 'Th$&'),
        ],
      ],
    ],
    [
      'all figures of a flood two days later',
      [
        ['2022-08-10', 'Floods in Kessen: update 1', relief('Wednesday', ['31', '4,210', '6,540', '312'])],
        ['2022-08-12', 'Floods in Kessen: update 2', relief('Friday', ['58', '7,940', '9,870', '655'])],
      ],
    ],
    [
      'one day of the stock exchange in two papers',
      [
        [
          '2021-08-24',
          'Ondava stocks gain',
          close('Tuesday', ['rose', '30.55', '15,366.26', '1,019.80'], 'as traders bought banks'),
        ],
        [
          '2021-08-25',
          'Banks lift Ondava shares',
          'Banks lifted the Ondava exchange on Tuesday. The benchmark index closed at 15,366.26, a gain of 30.55 ' +
            'points, and the composite index of small shares at 1,019.80. Investors bought bonds, too.',
        ],
      ],
    ],
  ])('is not what %s is', (_, texts) => {
    expect(group(texts).events).toBe(1);
  });
});
