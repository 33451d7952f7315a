import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Amount } from '../src/model.js';
import { findAmounts, findAttributions, findNames, findQuotations, splitSentences } from '../src/text/index.js';
import { readNumberWords } from '../src/text/number-words.js';
import { longText } from './long-text.js';

const rows = readFileSync(new URL('cases/text/amounts.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(' => ') as [string, string]);

function find(text: string): Amount[] {
  const blocks = [{ kind: 'paragraph', start: 0, end: text.length }] as const;
  const sentences = splitSentences(text, blocks);
  const quotations = findQuotations(text, sentences);
  const attributions = findAttributions(text, sentences, quotations);
  const names = findNames(text, { blocks, sentences, times: [], known: [] });
  return findAmounts(text, { sentences, quotations, attributions, times: [], names });
}

const round = (value: number | null): string => (value === null ? '?' : String(Math.round(value * 1000) / 1000));
const show = ({ literal, min, max, approximate, unit, what }: Amount): string =>
  `${literal} [${approximate ? '~' : ''}${round(min)}..${round(max)} ${unit} ${what}]`;

describe('findAmounts', () => {
  it.each(rows)('%s', (text, expected) => {
    const found = find(text);
    for (const { start, end, literal } of found) expect(text.slice(start, end)).toBe(literal);
    expect(found.map(show).join('; ') || 'none').toBe(expected);
  });

  it.each([
    ['According to Norland, nine people were killed.', 'Norland'],
    ['“Nine people were killed,” Mayor Ana Duarte said.', 'Ana Duarte'],
    ['The Harbour Front claimed that four of its fighters were killed.', 'Harbour Front'],
    ['Norland state media reported that a child was killed.', 'Norland state media'],
    ['Nine people were killed, by Norland army figures.', 'Norland army figures'],
    ['Army officials have counted 103 attacks, most of which were claimed by the Harbour Front.', 'Army officials'],
    ['The Harbour Front claimed most of the 103 attacks.', null],
    ['Nine people were killed.', null],
    ['Officials warned of attacks following the arrest of a man who killed 130 people.', null],
    ['Officials warned that the flood had killed 130 people.', 'Officials'],
    ['Norland declares national mourning after plane crash kills 179.', null],
    ['Norland declared that 179 people had died.', 'Norland'],
    ['The number was higher, the army said, contrary to reports that 287 pupils were abducted.', null],
  ])('“%s” is claimed by %s', (text, claimant) => {
    expect(find(text).map((amount) => amount.claimant)).toEqual([claimant]);
  });

  it.each([
    ['The ministry said 12 people had died, but the opposition put the toll at 30.', ['ministry', 'opposition']],
    [
      'Police put the number of dead at 12; hospital officials said they had counted 19 bodies.',
      ['Police', 'hospital officials'],
    ],
    ['Officials said the raid hit Lenz, and a mayor, Ivo Kessler, said one farmer was hurt.', ['Ivo Kessler']],
    [
      'The Red Cross put the number of dead at 52, and Palen governor Ivo Kessler said 41 bodies had been found.',
      ['Red Cross', 'Ivo Kessler'],
    ],
    ['The ministry said 12 people had died. The mayor gave a higher toll, saying 19 were dead.', ['ministry', 'mayor']],
    ['Typhoon Dora slams the coast, 12 dead.', [null]],
    ['The Hurricane Centre said 12 people died.', ['Hurricane Centre']],
    ['The council put the toll at nine; the Harbour Office gave a toll of 12.', ['council', 'Harbour Office']],
    ['The union put the crowd at 1.7 million, the interior ministry at 480,000.', ['union', 'interior ministry']],
    ['Police put it at 40 boats, while unions put it at 90.', ['Police', 'unions']],
    ['Police said 40 people marched, against 90 according to the unions.', ['Police', 'unions']],
    [
      'Orion said earlier this month it would cut 18,000 jobs, while Vega last week said it would cut 10,000 jobs.',
      ['Orion', 'Vega'],
    ],
    ['Orion announced plans to cut 4,000 jobs, and Vega cut 3,000 jobs in spring.', ['Orion', null]],
    ['Mina Sol announced her resignation, while Ivo Kessler fell when 20 ministers quit.', [null]],
    ['Orion announced it would cut 4,000 jobs in Palen and 300 in Serra.', ['Orion', 'Orion']],
    ['Palen strike kills 3 soldiers, Obama condemns raid', [null]],
    ['Nine people drown off Palen; Norland blames smugglers', [null]],
    ['Three soldiers died in the raid, which Norland condemned.', [null]],
    ['Norland condemned the raid, which killed three soldiers.', ['Norland']],
    ['Palen raid kills 3 soldiers, army says bridge is gone', [null]],
    ['Palen raid kills 3 soldiers, army says', ['army']],
    ['The ministry said 12 people died; nine were hurt.', ['ministry', 'ministry']],
    ['40,000 marchers for the union, 9,000 marchers according to the ministry', [null, 'ministry']],
    ['The union counted 40,000 people when the ministry counted 9,000.', ['union', 'ministry']],
    ['The gunmen demanded $3 million, a member of the crew said.', ['member of the crew']],
    ['The gunmen demanded $3 million.', ['gunmen']],
    ['The army denied reports that 16 sailors had died, saying 12 men were held.', [null, 'army']],
    ['Orion offered $160 million, but that is less than $184 million reported by Mina Sol.', [null, 'Mina Sol']],
    ['Organisers had hoped for 3,000 people but police said only 400 people came.', [null, 'police']],
    ['More than 12 people drowned, although the mayor said the boat was empty.', [null]],
    ['Twelve people drowned and 30 were hurt, but nine men are safe, police said.', ['police', 'police', 'police']],
    ['Twelve people drowned, divers from Palen and the harbour group said on Monday.', ['harbour group']],
    ['Twelve children drowned, some of whom police said were asleep.', [null]],
    ['The ministry said 12 people had drowned, and the union said 30 people had.', ['ministry', 'union']],
    ['Mina Sol spoke of losses and the firm said it would cut 400 jobs.', ['firm']],
    ['Vega called it 12 million (but the union said 90 people had left).', ['union']],
    ['About 400 people, or 900 according to the union, marched.', [null, 'union']],
    ['Up to 900 people marched, according to the union; the mayor never saw more than 400 people.', ['union', null]],
    ['According to the union, 900 people marched; 40 people fell ill.', ['union', 'union']],
    ['While police said 12 people died, the army (RNA) said 30 sailors had.', ['police', 'army']],
    ['The toll, which the ministry had put at 12, rose to 15, the army said.', ['ministry', 'army']],
    ['According to police, 400 people marched; the unions spoke of 900.', ['police', 'unions']],
    [
      'The mayor said the toll would rise, with 1,200 people missing in Palen, according to the Red Cross.',
      ['Red Cross'],
    ],
  ])('in “%s” each figure has its own claimant', (text, claimants) => {
    expect(find(text).map((amount) => amount.claimant)).toEqual(claimants);
  });

  it.each([
    ['There are 900 troops in northeastern Syria.', 'in northeastern Syria'],
    ['There are 900 troops in Syria and Iraq.', 'in Syria and Iraq'],
    ['A child was killed near the border town of Latakia in Syria.', 'near the border town of Latakia'],
    ['In Syria, nine people were killed.', 'In Syria'],
    ['They hit a base in Baghdad, where 900 troops are stationed.', 'in Baghdad'],
    ['Rain has come to Peru, where nine people have died.', 'Peru'],
    ['Cholera has come to Peru and Chile, where nine people have died.', 'Peru and Chile'],
    ['Nine people died in the Lenz district of Lima.', 'in the Lenz district of Lima'],
    ['Nine people were killed, mostly civilians.', 'mostly civilians'],
    ['Nine people were killed in Syria, including a child.', 'in Syria'],
    ['Three sites were hit in retaliation for an attack in Syria.', null],
    ['Of the 128 dead by Sunday, two were in Syria.', null],
    ['Nine people were killed in Pakistan-administered Kashmir.', 'in Pakistan-administered Kashmir'],
    ['Nine people were killed in Mazar-i-Sharif.', 'in Mazar-i-Sharif'],
    ['Nine people were killed in US-led raids.', null],
    ['Nine people were killed in raids, including the one in Syria.', null],
    ['Nine people were killed, the minister told reporters in Peru.', null],
    ['Nine people were killed, police said, in Peru.', 'in Peru'],
    ['Nine people were killed, most of them in Peru.', null],
    ['Nine people were killed, all of them in Peru.', 'in Peru'],
    ['Nine people were killed, but many more are missing in Peru.', null],
    ['Nine people were killed, including women and children.', 'including women and children'],
    ['Survivors lit candles in Palen to mark the first anniversary of the quake that killed 143 people.', null],
    ['A bridge fell in Palen in a storm that killed 143 people.', 'in Palen'],
  ])('the scope of “%s” is %s', (text, scope) => {
    expect(find(text).map((amount) => amount.scope)).toEqual([scope]);
  });

  it.each([
    ['There were 72 deaths in all, and 40 in Syria.', [null, 'in Syria']],
    ['The flood killed 12 people and injured more than 30 in Peru.', ['in Peru', 'in Peru']],
    ['Twelve people were killed and 30 injured in Peru.', ['in Peru', 'in Peru']],
    ['Twelve people, two of them children, were killed in Peru.', ['in Peru', 'in Peru']],
    ['Twelve people, including four children, were killed.', [null, null]],
    ['Three people drowned overnight, taking the toll to 76, of whom 43 died in Peru.', [null, null, 'in Peru']],
    ['In Peru 12 people died, while Chile lost 30 people.', ['In Peru', null]],
    ['In Peru and Chile 12 people died, while 30 people were hurt.', ['In Peru and Chile', 'In Peru and Chile']],
  ])('in “%s” each figure has its own place', (text, scopes) => {
    expect(find(text).map(({ scope }) => scope)).toEqual(scopes);
  });

  it.each([
    ['It cost $40 million, US$40 million or A$40 million.', ['$', 'USD', 'AUD']],
    ['It cost at least €4 million, £3m, ¥2 billion and CHF9 billion.', ['EUR', 'GBP', '¥', 'CHF']],
    ['It cost Rs 500, Rs. 600, ₹700 and 3.5 crore.', ['Rs', 'Rs', 'INR', 'Rs']],
    ['It cost 4 million euros, 3 million US dollars and 2 million dollars.', ['EUR', 'USD', '$']],
    ['It cost 200 pounds and 900 pesos.', [undefined, undefined]],
    ['It cost 12 lives.', [undefined]],
  ])('in “%s” each sum has its currency', (text, currencies) => {
    expect(find(text).map(({ currency }) => currency)).toEqual(currencies);
  });

  it('reads a figure in a bracket as that of the name before it', () => {
    const text = 'It hit villages across Peru (900 people), Serra (40 people) and Lower Palen (12 people).';
    expect(find(text).map((amount) => amount.scope)).toEqual(['Peru', 'Serra', 'Lower Palen']);
    expect(find('It was felt outside Lenz (4 villages in Peru).').map(({ scope }) => scope)).toEqual(['in Peru']);
    expect(find('It was 28 degrees Celsius (82 degrees Fahrenheit).').at(-1)?.scope).toBeNull();
  });

  it.each([
    ['three', 3],
    ['twenty-five', 25],
    ['two hundred and six', 206],
    ['half a million', 500000],
    ['a dozen', 12],
    ['half a dozen', 6],
    ['two-thirds', 2 / 3],
    ['three hundred thousand', 300000],
    ['banana', null],
  ])('reads %s as %s', (text, value) => {
    expect(readNumberWords(text)).toBe(value);
  });

  it.each(['1', '1,', '1 ', 'one ', 'twenty-', 'a killed ', '$', 'a child ', '3 sites in '])(
    'goes linearly through a run of %s',
    (unit) => {
      expect(find(longText(unit))).toBeInstanceOf(Array);
    },
    60_000,
  );
});
