import { describe, expect, test } from 'vitest';
import type { Span } from '../src/model.js';
import { findQuotations } from '../src/text/index.js';
import { CAUSE_WORD } from '../src/timeline/claim-words.js';
import { splitClauses } from '../src/timeline/clauses.js';
import { addToDates, emptyDates, relateDates } from '../src/timeline/date-relation.js';
import { isSlip } from '../src/timeline/date-slips.js';
import { findSpan } from '../src/timeline/event-span.js';
import { mergeGroup } from '../src/timeline/index.js';
import { familiesOf, kindOf } from '../src/timeline/occurrence-words.js';
import { makePhrases } from '../src/timeline/phrases.js';
import { shortenTitle } from '../src/timeline/shorten-title.js';
import { stemWord } from '../src/timeline/stem.js';
import { readTellings } from '../src/timeline/tellings.js';
import { threadTellings } from '../src/timeline/threads.js';
import { findVoices } from '../src/timeline/voices.js';
import { CUES, cuesOfSlice, cuesTouching, listWords, tellsOccurrence } from '../src/timeline/words.js';
import { groupOf, mergeReports, NO_EDITORIAL, readReports } from './timeline-event.js';

describe('splitClauses', () => {
  /** `[Monday]` in the text stands for a date. */
  const cut = (text: string) => {
    const dates = [...text.matchAll(/\[[^\]]+\]/g)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
      edtf: text.slice(index, index + length),
    }));
    const inside = (span: Span) => dates.filter(({ start }) => start >= span.start && start < span.end);
    const words = listWords(text);
    return splitClauses(
      text,
      { start: 0, end: text.length },
      {
        isComplex: true,
        isHeadline: false,
        tells: (span) => tellsOccurrence(words, span),
        dates: (span) => inside(span).length,
        days: inside,
        splitsDate: (cue) => dates.some(({ start, end }) => start < cue.end && cue.start < end),
      },
    ).map(({ start, end, main, inserted }) => {
      const told = inserted
        ? `${text.slice(start, inserted.start)} … ${text.slice(inserted.end, end).trimStart()}`
        : text.slice(start, end);
      return (main ? '' : '~') + told;
    });
  };
  test.each([
    [
      'Jets struck the port [Monday] after a bomb killed two guards.',
      ['Jets struck the port [Monday]', '~a bomb killed two guards.'],
    ],
    [
      'The port was closed [Monday] nearly two days after a bomb killed two guards.',
      ['The port was closed [Monday]', '~a bomb killed two guards.'],
    ],
    [
      'Following the explosion in Lenz, troops closed the road.',
      ['~Following the explosion in Lenz', 'troops closed the road.'],
    ],
    [
      'Piet Larsen, sentenced [January] to two years, will appeal.',
      ['Piet Larsen … , will appeal.', '~Piet Larsen, sentenced [January] to two years'],
    ],
    [
      'Police said Larsen, seized [Monday] in Lenz, was freed.',
      ['Police said Larsen … , was freed.', '~Larsen, seized [Monday] in Lenz'],
    ],
    [
      'He was arrested, charged [Monday], released and deported.',
      ['He was arrested, charged [Monday], released and deported.'],
    ],
    [
      'Norland vowed [Tuesday] to avenge the strike that hit Lenz [Monday] and killed nine.',
      ['Norland vowed [Tuesday] to avenge the strike', '~the strike that hit Lenz [Monday] and killed nine.'],
    ],
    [
      'Miners heard a blast [Friday], after which the shaft collapsed [Monday].',
      ['Miners heard a blast [Friday]', '~the shaft collapsed [Monday].'],
    ],
    [
      'He was arrested [Friday] and the trial began [Monday].',
      ['He was arrested [Friday]', '~the trial began [Monday].'],
    ],
    [
      'Police reported a wave of thefts, including a robbery at the mint.',
      ['Police reported a wave of thefts', '~a robbery at the mint.'],
    ],
    [
      'Rebels attacked the base two days after a truce was signed [3 March].',
      ['Rebels attacked the base', '~a truce was signed [3 March].'],
    ],
    [
      'Soldiers stormed a farmhouse before dawn [Monday] and freed two hostages.',
      ['Soldiers stormed a farmhouse before dawn [Monday] and freed two hostages.'],
    ],
    [
      'An explosion followed by gunfire was heard at the port [Monday].',
      ['An explosion followed by gunfire was heard at the port [Monday].'],
    ],
    ['The port saw an explosion, followed by clashes [Monday].', ['The port saw an explosion', '~clashes [Monday].']],
    [
      'The front called its attack a reprisal for air strikes [last week].',
      ['The front called its attack a reprisal', '~air strikes [last week].'],
    ],
    [
      'The swap freed 307 on [Saturday] and 390 on [Friday].',
      ['The swap freed 307 on [Saturday]', '~390 on [Friday].'],
    ],
    [
      'The raids were the strongest response to an attack on the mint [last week].',
      ['The raids were the strongest response', '~an attack on the mint [last week].'],
    ],
    [
      'The front claimed the attack, saying it was in retaliation for a raid [last week].',
      ['The front claimed the attack', '~a raid [last week].'],
    ],
    [
      'He was jailed for ten years, but escaped from the island in [1968] and became a baker.',
      ['He was jailed for ten years', '~escaped from the island in [1968] and became a baker.'],
    ],
    [
      'Gunmen robbed the mint, and police shot two of them on [Monday].',
      ['Gunmen robbed the mint', '~police shot two of them on [Monday].'],
    ],
    ['He was shot in the head and later died [Monday].', ['He was shot in the head', '~later died [Monday].']],
    ['Rebels raided the port; troops retook it [Monday].', ['Rebels raided the port', '~troops retook it [Monday].']],
    [
      'In [June] he pleaded guilty to theft and arson, before admitting more [the next month].',
      ['In [June] he pleaded guilty to theft and arson, before admitting more [the next month].'],
    ],
    [
      'Prices of food and fuel rose in [March] and fell in [April].',
      ['Prices of food and fuel rose in [March]', '~fell in [April].'],
    ],
    [
      'The crowd was calm [Monday] and on [Tuesday] broke windows.',
      ['The crowd was calm [Monday]', '~on [Tuesday] broke windows.'],
    ],
    [
      'The search for those missing after a bridge fell was called off [Monday].',
      ['The search for those missing after a bridge fell was called off [Monday].'],
    ],
    ['The boat sank two minutes after the start [Monday].', ['The boat sank two minutes after the start [Monday].']],
    ['Guards raided a farm after the trial on [Monday].', ['Guards raided a farm', '~the trial on [Monday].']],
    [
      'Guards raided a farm after the gates opened on [Monday].',
      ['Guards raided a farm', '~the gates opened on [Monday].'],
    ],
    ['Guards raided a farm after a bomb attack [Monday].', ['Guards raided a farm', '~a bomb attack [Monday].']],
    ['Rebels lost a battle and start the next [Friday].', ['Rebels lost a battle', '~start the next [Friday].']],
    ['He toured Lenz, Tarn, and the mint on [Monday].', ['He toured Lenz, Tarn, and the mint on [Monday].']],
    ['Rebels raided a port and a mint [Monday].', ['Rebels raided a port and a mint [Monday].']],
    ['The port was raided, but only on [Monday].', ['The port was raided, but only on [Monday].']],
    ['He was arrested [Friday] and the trial began.', ['He was arrested [Friday] and the trial began.']],
    ['The talks came [less than a week after the summit].', ['The talks came [less than a week after the summit].']],
    ['The ferry sank after striking a reef.', ['The ferry sank after striking a reef.']],
    ['Voters elected a mayor in the following week.', ['Voters elected a mayor in the following week.']],
    ['She looked after the garden.', ['She looked after the garden.']],
    [
      'Guards [Wednesday] held a man over the raid that killed four people at the mill on [Monday].',
      ['Guards [Wednesday] held a man over the raid', '~the raid that killed four people at the mill on [Monday].'],
    ],
    [
      'Divers went down [Tuesday] to the Orla, the ferry that sank off Lenz on [Monday], the navy said.',
      ['Divers went down [Tuesday] to the Orla', '~the ferry that sank off Lenz on [Monday], the navy said.'],
    ],
    [
      'Talks between the two guilds, which began on [Monday], broke down on [Tuesday].',
      [
        'Talks between the two guilds … , broke down on [Tuesday].',
        '~Talks between the two guilds, which began on [Monday]',
      ],
    ],
    [
      'Divers [Tuesday] reached the ferry Orla, which sank off Lenz on [Monday].',
      ['Divers [Tuesday] reached the ferry Orla', '~the ferry Orla, which sank off Lenz on [Monday].'],
    ],
    [
      'Some 200 officers are searching woods near Lenz, where his lorry was found on [Monday].',
      ['Some 200 officers are searching woods near Lenz', '~Lenz, where his lorry was found on [Monday].'],
    ],
    [
      'The army said 137 pupils were freed, contrary to reports that 287 were abducted on [Monday].',
      ['The army said 137 pupils were freed', '~287 were abducted on [Monday].'],
    ],
    [
      'The ferry earlier had carried the mayor to Lenz, where she opened a mill on [Monday].',
      ['The ferry earlier had carried the mayor to Lenz', '~Lenz, where she opened a mill on [Monday].'],
    ],
    [
      'The man who raided the mill on [Monday] was held on [Tuesday].',
      ['The man … was held on [Tuesday].', '~The man who raided the mill on [Monday]'],
    ],
    [
      'Piet Larsen, 34, who was arrested on [Monday], appeared in court on [Friday].',
      ['Piet Larsen, 34 … , appeared in court on [Friday].', '~Piet Larsen, 34, who was arrested on [Monday]'],
    ],
    [
      'The suspect, whose car was found on [Monday], remains at large.',
      ['The suspect … , remains at large.', '~The suspect, whose car was found on [Monday]'],
    ],
    [
      'Six victims of the fire that burned down a mill on [Monday] were buried on [Friday].',
      ['Six victims of the fire … were buried on [Friday].', '~the fire that burned down a mill on [Monday]'],
    ],
    [
      'The court [Thursday] looked into Brandt’s planned $4.3 million purchase of the mill of Lenz, which burned down on [Monday].',
      [
        'The court [Thursday] looked into Brandt’s planned $4.3 million purchase of the mill of Lenz',
        '~the mill of Lenz, which burned down on [Monday].',
      ],
    ],
    [
      'The court [Thursday] looked into Brandt’s $4.3 million purchase, which was signed on [Monday].',
      [
        'The court [Thursday] looked into Brandt’s $4.3 million purchase',
        '~$4.3 million purchase, which was signed on [Monday].',
      ],
    ],
    [
      'The man who planted the bomb that killed four in Lenz on [Monday] was held on [Tuesday].',
      ['The man who planted the bomb … was held on [Tuesday].', '~the bomb that killed four in Lenz on [Monday]'],
    ],
    [
      'Guards said [Tuesday] that a raid that killed four on [Monday] was the last.',
      ['Guards said [Tuesday] that a raid … was the last.', '~a raid that killed four on [Monday]'],
    ],
    [
      'Divers [Tuesday] found nine bodies in the ferry, which sank on [Monday], bringing the death toll to 21.',
      [
        'Divers [Tuesday] found nine bodies in the ferry … , bringing the death toll to 21.',
        '~the ferry, which sank on [Monday]',
      ],
    ],
    [
      'Divers ended the search for the ferry, which sank on [Monday], after finding nine bodies.',
      ['Divers ended the search for the ferry … , after finding nine bodies.', '~the ferry, which sank on [Monday]'],
    ],
    [
      'Hundreds met [Friday] at the mill where four men were shot on [Monday] by a man named by police as Larsen.',
      [
        'Hundreds met [Friday] at the mill',
        '~the mill where four men were shot on [Monday] by a man named by police as Larsen.',
      ],
    ],
  ])('%s', (text, clauses) => {
    expect(cut(text)).toEqual(clauses);
  });

  test.each([
    'The quake, which struck on [Monday], killed nine people, officials said on [Friday].',
    'Nobody knows who raided the mill on [Monday] was the answer.',
    'Divers [Tuesday] reached the ferry, which sank on [Monday], and raised it.',
    'Guards [Monday] shot a man who raided the mill on [Monday].',
    'Guards raided the mill, where thieves had met on [Monday].',
    'It was on [Monday] the mill of Lenz that burned on [Sunday].',
    'The mayor [Monday] praised a bridge that is to be opened on [Friday].',
    'The mill told of its profit after the bell on [Thursday], reporting a loss.',
    'Its shares fell after the halt on [Thursday], dropping by a tenth.',
    'The flood killed nine people ([Monday] count; [Tuesday] count) at Lenz.',
  ])('whole: %s', (text) => {
    expect(cut(text)).toEqual([text]);
  });
});

describe('occurrence words', () => {
  test.each([
    ['struck', 'attack'],
    ['strikes', 'labour'],
    ['resigned', 'resign'],
    ['earthquakes', 'quake'],
    ['acquitted', 'verdict'],
    ['derailed', 'crash'],
    ['denied', 'deny'],
    ['fined', 'penalty'],
    ['freed', 'free'],
    ['released', 'free'],
    ['stampede', 'crush'],
    ['mutiny', 'coup'],
  ])('%s can tell of %s', (word, family) => {
    expect(familiesOf(word)).toContain(family);
  });

  test.each(['table', 'said', 'monday', 'government', 'fine', 'free'])('%s tells of nothing', (word) => {
    expect(familiesOf(word)).toEqual([]);
  });

  test('an answer to an occurrence is another kind than the occurrence', () => {
    expect([kindOf('condemn'), kindOf('attack'), kindOf('kill')]).toEqual(['reaction', 'action', 'toll']);
  });
});

test.each([
  ['injuries', 'injured'],
  ['strikes', 'struck'],
  ['fled', 'fleeing'],
  ['collapsed', 'collapse'],
  ['resigned', 'resigns'],
])('%s and %s have one stem', (a, b) => {
  expect(stemWord(a)).toBe(stemWord(b));
});

test.each([
  ['reactor', 'ready'],
  ['strike', 'street'],
  ['verdict', 'verify'],
])('%s and %s have two', (a, b) => {
  expect(stemWord(a)).not.toBe(stemWord(b));
});

test.each([
  ['weekday', '2024-06-15', '2024-06-08', true],
  ['weekday', '2024-06-15', '2024-06-09', false],
  ['month-day', '2024-06-15', '2024-06-08', false],
  ['clock-twelve', '2024-06-15T10:23Z', '2024-06-14T10:23Z', true],
  ['clock-twelve', '2024-06-15T10:23Z', '2024-06-13', false],
])('a day by %s, %s beside %s: slip %s', (rule, a, b, slip) => {
  expect(isSlip(rule, a, b)).toBe(slip);
});

test('words of any script are found once, with their places', () => {
  const text = 'U.S. troops hit Al-Asad; Киев, 3,000 km.';
  const { starts, forms } = listWords(text);
  expect(forms.map(({ lower }) => lower)).toEqual(['u.s', 'troops', 'hit', 'al-asad', 'киев', '3,000', 'km']);
  expect(starts.map((start, at) => text.slice(start, start + (forms[at]?.lower.length ?? 0)).toLowerCase())).toEqual(
    forms.map(({ lower }) => lower),
  );
});

test.each([
  ['now|so far', ['now', 'far']],
  ['drones?|car bombs?', ['drone', 'drones', 'car']],
  ['years? ago|since 19\\d\\d', ['ago', 'since']],
])('the cues of %s', (phrases, cues) => {
  expect(makePhrases(phrases).cues).toEqual(cues);
});

test('a phrase without a plain word has no cue', () => {
  expect(() => makePhrases('now|ris(?:e|en)')).toThrow('know the phrase by: ris');
});

test.each([
  ['a blast tore through the mill', 'cause', true],
  ['the BLAST-hit mill', 'cause', true],
  ['It closed in 2019.Blast victims', 'cause', true],
  ['the blasted mill', 'cause', false],
  ['the toll rose', 'updated', true],
  ['the rosé', 'updated', true],
  ['the roses', 'updated', false],
  ['an attack by the Front', 'blame', true],
  ['an attack of the Front', 'blame', false],
] as const)('a phrase may stand in "%s" (%s): %s', (text, cue, may) => {
  const words = listWords(text);
  expect((cuesTouching(words, { start: 0, end: text.length }) & CUES[cue]) !== 0).toBe(may);
  expect((cuesOfSlice(text, words, { start: 0, end: text.length }) & CUES[cue]) !== 0).toBe(may);
});

test.each([
  ['Twelve died in the fire at the mill', ['fire']],
  ['A fire broke out on board', ['fire']],
  ['Rebels fire 40 rockets at Palen', []],
  ['They opened fire, and twelve died', []],
  ['The ship came under rocket fire', []],
  ['Millions flood streets to greet the team', []],
  ['Twelve died in a flood in Palen', ['flood']],
])('the causes in "%s" are %j', (text, causes) => {
  expect(text.match(CAUSE_WORD.pattern) ?? []).toEqual(causes);
});

test('a slice that cuts a word has the cues of what is left of it', () => {
  const text = 'snow fell on Rosenheim';
  const hasCue = (start: number, end: number) =>
    (cuesOfSlice(text, listWords(text), { start, end }) & CUES.updated) !== 0;
  expect([hasCue(0, 22), hasCue(1, 22), hasCue(0, 17), hasCue(0, 16), hasCue(2, 10)]).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});

test('an event spans its news to the day, not its background', () => {
  const { timeline, span } = mergeReports([
    {
      path: 'a.md',
      published: '2024-11-05',
      body: 'Police arrested a man in Dunmore on Friday. A court in Dunmore charged him on Monday.\n\nThe man was convicted of theft in 2009.',
    },
  ]);
  expect(timeline.map(({ background }) => background)).toEqual([true, false, false]);
  expect(span).toBe('2024-11-01/2024-11-04');
  expect(findSpan([])).toBeNull();
});

test('printings of one text speak with one voice', () => {
  const readings = readReports([
    { path: 'a.md', published: null, body: 'Trains stopped.' },
    { path: 'b.md', published: null, body: 'Trains stopped.' },
    { path: 'c.md', published: null, body: 'Buses ran.' },
  ]);
  const voiceOf = findVoices(readings, [['a', 'b']]);
  expect(['a', 'b', 'c'].map(voiceOf)).toEqual(['a', 'a', 'c']);
  expect(() => voiceOf('d')).toThrow('no such article');
});

describe('what stays off the line', () => {
  const told = (body: string) => {
    const { timeline, undated } = mergeReports([{ path: 'a.md', published: '2024-11-05', body }]);
    return [...timeline, ...undated].flatMap(({ statements }) => statements.map(({ exact }) => exact));
  };
  const news = 'Police closed the bridge at Dunmore on Friday.';

  test.each([
    ['a question', 'Will the bridge at Dunmore collapse on Saturday?'],
    ['words of the page', 'Copyright 2024 Dunmore Herald closed archive.'],
    ['words of a page shown within the page', 'Posted by Dunmore Council on Friday, 5 January 2024'],
    ['what would happen', 'The bridge would collapse under such a load.'],
    ['speech without a date', '“They closed it and left us stranded,” a driver said.'],
    ['a state of things', 'The bridge carries forty thousand cars.'],
  ])('%s', (_, line) => {
    expect(told(`${news}\n\n${line}`)).toEqual([news]);
  });
});

test.each([
  ['spaces', ' '.repeat(100_000)],
  ['capitals', 'A'.repeat(100_000)],
  ['cues', 'after the attack '.repeat(6_000)],
  ['sentences', 'Police struck. '.repeat(6_000)],
])(
  'a report of 100 KB of %s is merged in time',
  (_, filler) => {
    const readings = readReports([
      { path: 'a.md', published: '2024-11-05', body: `Police struck ${filler} the port on Friday.` },
    ]);
    expect(mergeGroup(groupOf(readings), readings, NO_EDITORIAL).articles).toHaveLength(1);
  },
  60_000,
);

describe('the title of a line', () => {
  const titleOf = (...bodies: readonly string[]) =>
    mergeReports(bodies.map((body, at) => ({ path: `paper-${at}.md`, published: '2031-03-05', body }))).timeline[0]
      ?.title;
  test.each([
    [
      'Rangers made a second search of the old sawmill on Monday and aimed at all four stolen lorries hidden behind Tarn.',
      'Rangers made a second search of the old sawmill on Monday',
    ],
    ['Rangers raided the sawmill of the Vesk clan on Monday.', 'Rangers raided the sawmill of the Vesk clan on Monday'],
  ])('leaves no half of a second thing: %s', (body, title) => {
    expect(titleOf(body)).toBe(title);
  });
  test.each([
    [
      'The army of Tarn has made several raids on sawmills in the towns of Vesk, Orrin and Malden on Monday.',
      'The army of Tarn has made several raids on sawmills in the towns of Vesk, Orrin and Malden',
    ],
    ['The army of Tarn raided the sawmill on Monday, witnesses said.', 'The army of Tarn raided the sawmill on Monday'],
  ])('ends inside no enumeration: %s', (body, title) => {
    expect(titleOf(body)).toBe(title);
  });
  test('tells what happened, not what is said of it', () => {
    expect(
      titleOf(
        'The collapse was the worst in Tarn since 1987. The mill in Orrin had collapsed on Monday, early in the day.',
      ),
    ).toBe('The mill in Orrin had collapsed on Monday');
  });
  test.each([
    ['On Monday, it raided the sawmill of the Vesk clan.', 'raided the sawmill of the Vesk clan'],
    ['On Monday, they were hit in an attack by the Vesk clan.', 'hit in an attack by the Vesk clan'],
    ['In recent weeks, it has claimed further attacks on the rangers.', 'claimed further attacks on the rangers'],
    ['He said the rangers had raided the sawmill on Monday.', 'the rangers had raided the sawmill on Monday'],
    ['Its first raid on the Vesk clan took place on Monday.', 'first raid on the Vesk clan took place on Monday'],
    [
      'For the rangers of Tarn, it was the second raid on Monday.',
      'For the rangers of Tarn, it was the second raid on Monday',
    ],
    ['On Monday it raided the sawmill of the Vesk clan.', 'raided the sawmill of the Vesk clan'],
    ['Earlier on Monday he revealed the old plans of Tarn.', 'revealed the old plans of Tarn'],
    ['On Monday rangers said they were raiding the sawmill.', 'On Monday rangers said they were raiding the sawmill'],
    ['It set out for Tarn on Monday.', 'set out for Tarn on Monday'],
    ['On Monday, this year’s first raid hit the sawmill.', 'this year’s first raid hit the sawmill'],
    ['On March 3, 2031, the clan raided the sawmill.', 'the clan raided the sawmill'],
    ['On Monday, 3 March, the clan raided the sawmill.', 'the clan raided the sawmill'],
    ['On Monday, 3 March fires burnt the sawmill.', '3 March fires burnt the sawmill'],
    ['This comes after the clan raided the sawmill on Monday.', 'the clan raided the sawmill on Monday'],
    ['It’s worth noting that the clan raided the mill on Monday.', 'the clan raided the mill on Monday'],
    ['It was not raided by the Vesk clan on Monday.', 'was not raided by the Vesk clan on Monday'],
  ])('stands by itself: %s', (body, title) => {
    const { timeline, undated } = mergeReports([{ path: 'paper.md', published: '2031-03-05', body }]);
    expect([...timeline, ...undated].map((entry) => entry.title)).toContain(title);
  });
  test.each([
    [
      'The mayor called the raid “a step that nobody had wanted”.',
      'The mayor called the raid “a step that nobody had wanted”',
    ],
    [
      `The mayor condemned the raid, which “${'nobody had ever wanted '.repeat(8)}” there.`,
      'The mayor condemned the raid',
    ],
    [
      `The mayor of Tarn said: “The raid hit us badly because ${'nobody had ever wanted '.repeat(8)}to fight”.`,
      'The raid hit us badly',
    ],
    [
      'The Tarn Office, a flood monitor, said 11 people died on Monday.',
      'The Tarn Office, a flood monitor, said 11 people died on Monday',
    ],
    ['At least 12 people died, hospital officials said on Saturday.', 'At least 12 people died'],
    ['At least 12 people died, the coastguard said on Tuesday.', 'At least 12 people died'],
    ['Over 40 people died, police said on Tuesday.', 'Over 40 people died'],
    ['In all 40 people died in the raid, police said.', 'In all 40 people died in the raid'],
    ['On Monday the bridge collapsed, the coastguard said.', 'On Monday the bridge collapsed'],
    ['Over two days, rangers raided the sawmill.', 'rangers raided the sawmill'],
    ['At least 12 days after the flood, rangers raided the mill.', 'rangers raided the mill'],
    ['At ten stations, rangers raided the sawmill.', 'rangers raided the sawmill'],
    ['On Monday, the mayor of Tarn announced the raid.', 'the mayor of Tarn announced the raid'],
    ['In the raid, the mayor of Tarn was killed.', 'the mayor of Tarn was killed'],
    ['Hours before the crash, winds forced the plane down.', 'Hours before the crash, winds forced the plane down'],
    [
      'As the strike goes on, rangers raided the sawmill, witnesses said.',
      'As the strike goes on, rangers raided the sawmill',
    ],
    [
      'In Tarn, a small town in the north, rangers raided the sawmill.',
      'In Tarn, a small town in the north, rangers raided the sawmill',
    ],
    ['Rangers raided the sawmill at 10: 30 a.m., witnesses said.', 'Rangers raided the sawmill at 10: 30 a.m.'],
    ['Rangers raided the sawmill around 3 p.m. on Monday.', 'Rangers raided the sawmill around 3 p.m. on Monday'],
    ['Rangers raided the sawmill around 3 p.m.', 'Rangers raided the sawmill around 3 p.m.'],
    ['Rangers sold the sawmill of Tarn for 4.5.', 'Rangers sold the sawmill of Tarn for 4.5'],
    [
      'Rangers raided the sawmill by the old bridge when the clan had stored there a large heap of stolen planks.',
      'Rangers raided the sawmill by the old bridge',
    ],
    [
      'The raid took place just as the fair had ended, leaving a hundred people of the town without a roof.',
      'The raid took place',
    ],
    ['Jorun Petrak voted in as leader of Varda Labour', 'Jorun Petrak voted in as leader of Varda Labour'],
    ['Lena Osk sworn in as president', 'Lena Osk sworn in as president'],
    ['Lena Osk was voted out as head of the bank, to nobody’s surprise', 'Lena Osk was voted out as head of the bank'],
    [
      'The former head of the rangers and of the old sawmill of Tarn Lena Osk was on Monday sworn in as president of the bank',
      'The former head of the rangers and of the old sawmill of Tarn Lena Osk was on Monday sworn in as president of the bank',
    ],
    ['Rangers raided the sawmill as the clan slept', 'Rangers raided the sawmill'],
    ['Rangers raided the sawmill as part of a wider search of Tarn', 'Rangers raided the sawmill'],
    [
      'The rangers of Tarn raided the old sawmill on the other bank of the river two days after the clan had left it',
      'The rangers of Tarn raided the old sawmill on the other bank of the river',
    ],
    [
      'The rangers of Tarn raided the old sawmill of the clan less than two days after the whole clan had left it',
      'The rangers of Tarn raided the old sawmill of the clan',
    ],
    [
      'The rangers of Tarn raided the old sawmill of the clan for the first 15 days after the whole clan had left it',
      'The rangers of Tarn raided the old sawmill of the clan',
    ],
    ['The search for the clan went on today he said', 'The search for the clan went on today'],
    [
      'Osk, speaking during a visit to the sawmill on the river, called the raid a crime against the town and its people',
      'Osk, speaking during a visit to the sawmill on the river, called the raid a crime',
    ],
    [
      'Speaking to the press in Tarn, the mayor said that the clan was likely to attack on Sunday',
      'the clan was likely to attack on Sunday',
    ],
    [
      'The clan must leave the sawmill on the river, his lawyer said on Friday',
      'The clan must leave the sawmill on the river',
    ],
    ['The clan must leave the mill, senior rangers of the town said on Friday', 'The clan must leave the mill'],
    [
      'Rangers raided the sawmill at dawn https://t.example/aB1 pic.twitter.com/aB1 — Rangers of Tarn (@tarn) May 2, 2017',
      'Rangers raided the sawmill at dawn',
    ],
    ['Rangers raided it at dawn — Rangers of Tarn (@tarn) May 2, 2017', 'Rangers raided it at dawn'],
    [
      'Rangers raided a Friends of Tarn (FOT) sawmill by the river',
      'Rangers raided a Friends of Tarn (FOT) sawmill by the river',
    ],
    ['Rangers raided the sawmill of Tarn (the old one by the river)', 'Rangers raided the sawmill of Tarn'],
    [
      'The clan announced its next raid, “The Long Night,” will open in Tarn on Friday',
      'The clan announced its next raid, “The Long Night,” will open in Tarn on Friday',
    ],
    ['The clan raided the sawmill, “a crime,” said Osk, and was driven off at night', 'The clan raided the sawmill'],
    ['On March 7, 2023, the clan raided the sawmill', 'the clan raided the sawmill'],
    [
      'At 3:47 a.m., when the quake struck, bells were rung in Tarn',
      'At 3:47 a.m., when the quake struck, bells were rung in Tarn',
    ],
    [
      'On Sunday night, while rain was falling on the hills of the upper valley, the clan raided the old sawmill of Tarn by the river',
      'the clan raided the old sawmill of Tarn by the river',
    ],
    ['On Sunday, when the quake struck the town, police said', 'the quake struck the town'],
    [
      'At dawn, as rangers gather in the yard, where the clan has been seen, an officer says that a guard has been shot',
      'as rangers gather in the yard, where the clan has been seen, an officer says that a guard has been shot',
    ],
    ['Recall that on Monday, the clan raided the sawmill', 'the clan raided the sawmill'],
    ['On Monday, the mayor of Tarn announced, “4 rangers were killed in a raid.”', '4 rangers were killed in a raid'],
    ['Despite these claims, the clan raided the mill', 'the clan raided the mill'],
    ['Earlier in the day, the mayor announced that the clan had raided the mill', 'the clan had raided the mill'],
  ])('ends inside no quotation, nor after what only brings it in: %s', (clause, title) => {
    const quoted = findQuotations(clause, [{ start: 0, end: clause.length, block: 0 }]);
    const short = shortenTitle(clause, { isNamed: () => false, quoted });
    expect(clause.slice(short.at, short.at + title.length)).toBe(title);
    expect(short.title).toBe(title);
  });
  test('that begins inside a quotation ends with it', () => {
    const clause = 'Rangers raided the sawmill by night,” the mayor of the town of Tarn had told a newspaper';
    const quoted = [{ start: -40, end: clause.indexOf('”') }];
    expect(shortenTitle(clause, { isNamed: () => false, quoted }).title).toBe('Rangers raided the sawmill by night');
  });
  test.each(['today ', 'on Monday ', 'He said ', 'in it, ', 'for it ', '“'])(
    'is found in one pass over a run of %s',
    (unit) => {
      const { title } = shortenTitle(unit.repeat(60), { isNamed: () => false, quoted: [] });
      expect(unit.repeat(60)).toContain(title);
    },
    60_000,
  );
  test('of a clause far too long is cut where it tells something', () => {
    const clause = `The mayor, ${'who loved the old mill and '.repeat(7)}then condemned the raid on it on Monday.`;
    const { title } = shortenTitle(clause, { isNamed: () => false, quoted: [] });
    expect(title).toMatch(/condemned the raid$/);
  });
  test('takes the statement that fits whole rather than one cut short', () => {
    const title = titleOf(
      'The Vesk clan, a band of smugglers in the north, was listed on Monday by the government of Tarn as a body of robbers and thieves.',
      'The Vesk clan was listed on Monday by the government of Tarn.',
    );
    expect(title).toBe('The Vesk clan was listed on Monday by the government of Tarn');
  });
  test('is told by what was done rather than by what was planned or came of it later', () => {
    const { timeline } = mergeReports([
      {
        path: 'a.md',
        published: '2031-02-03',
        body: 'A judge set the trial of the miller Petrik in Tarn for 5 March 2031.',
      },
      { path: 'b.md', published: '2031-03-06', body: 'The trial of the miller Petrik opened in Tarn on 5 March 2031.' },
    ]);
    expect(timeline.map(({ title }) => title)).toContain(
      'The trial of the miller Petrik opened in Tarn on 5 March 2031',
    );
    const tellings = mergeReports([
      {
        path: 'a.md',
        title: 'Toll of the dam at Ostra rises to 58',
        published: '2031-03-12',
        body: 'A dam at Ostra collapsed on 5 March.',
      },
    ]).timeline;
    expect(tellings.map(({ edtf, title }) => [edtf, title])).toEqual([
      ['2031-03-05', 'A dam at Ostra collapsed on 5 March'],
    ]);
  });
  test.each([
    [
      'is no headline of days later whose article gives a later day',
      'Ship arrives at wreck of ferry Orla',
      'On Monday a ship arrived.',
      'Rescue boats reached the wreck of the ferry Orla on 4 March',
    ],
    [
      'is no headline that looks back on it',
      'Ten years since boats reached wreck of ferry Orla',
      '',
      'Rescue boats reached the wreck of the ferry Orla on 4 March',
    ],
    ['is a headline of days later that tells it again', 'Boats reach wreck of ferry Orla', '', null],
  ])('%s', (_, title, later, expected) => {
    const body = `Rescue boats reached the wreck of the ferry Orla on 4 March. ${later}`;
    const { timeline } = mergeReports([{ path: 'a.md', title, published: '2031-03-12', body }]);
    expect(timeline[0]?.title).toBe(expected ?? title);
  });
  test('leans on no other sentence where a source tells it in full', () => {
    const title = titleOf(
      'On Monday the mayor of Tarn authorised them.',
      'The mayor of Tarn authorised the long raids on the sawmill on Monday.',
    );
    expect(title).toBe('The mayor of Tarn authorised the long raids on the sawmill on Monday');
  });
});

test('a figure of two days running is told once, of both', () => {
  const dates = (body: string) =>
    mergeReports([{ path: 'paper.md', published: '2031-03-05', body }]).timeline.map(({ edtf }) => edtf);
  expect(dates('Raids killed twelve guards in Tarn on Sunday and Monday.')).toEqual(['2031-03-02/2031-03-03']);
  expect(dates('Rangers raided the sawmill of Tarn on Sunday and Monday.')).toEqual(['2031-03-02', '2031-03-03']);
});

test('a line of “late 2021” stands at the end of that year, not at its beginning', () => {
  const { timeline } = mergeReports([
    {
      path: 'paper.md',
      published: '2022-03-05',
      body: 'The dam at Ostra burst in late 2021. The old bridge at Tarn collapsed on 3 May 2021.',
    },
  ]);
  expect(timeline.map(({ edtf }) => edtf)).toEqual(['2021-05-03', '2021-10~/2021-12']);
});

test.each([
  ['The dam at Ostra burst early this year.', '2024-01/2024-03~'],
  ['The dam at Ostra burst at the beginning of the year.', '2024-01/2024-03~'],
  ['The dam at Ostra burst late last year.', '2023-10~/2023-12'],
  ['The dam at Ostra will be shut by the end of the year.', '2024-10~/2024-12'],
  ['The dam at Ostra will be shut late in the year.', '2024-10~/2024-12'],
  ["The dam at Ostra will be shut by year's end.", '2024-10~/2024-12'],
  // What is left of a year is no part of it that has a name; an adjective tells none.
  ['The dam at Ostra will be shut for the rest of the year.', '2024'],
  ['The dam at Ostra will be shut by year-end audits.', '2024'],
  // What has happened did so in no month to come.
  ['The dam at Ostra burst at the end of the year.', '2024'],
])('a part of a year counted from publication is about some of its months: %s', (body, expected) => {
  const { timeline } = mergeReports([{ path: 'paper.md', published: '2024-06-05', body }]);
  expect(timeline.map(({ edtf }) => edtf)).toEqual([expected]);
});

test('what is to come by the end of the year stands behind what happened in May', () => {
  const body = 'The dam at Ostra burst on 3 May. The mill at Tarn will be shut by the end of the year.';
  const { timeline } = mergeReports([{ path: 'paper.md', published: '2024-06-05', body }]);
  expect(timeline.map(({ edtf }) => edtf)).toEqual(['2024-05-03', '2024-10~/2024-12']);
});

test('a title that is the text’s first words, cut off, is no statement of its own', () => {
  const body = 'The man held after the fire at the mill on March 3 and freed on March 5 was held again on March 9.';
  const titles = [`${body.slice(0, 76)} …`, `${body.slice(0, 76)}…`];
  for (const title of titles) {
    const { timeline } = mergeReports([{ path: 'a.md', published: '2031-03-10', title, body }]);
    expect(timeline.map((entry) => entry.title).join()).not.toContain('…');
  }
});

describe('relateDates', () => {
  const openingOf = (published: string, body: string) => {
    const [reading] = readReports([{ path: 'a.md', published, title: 'Untitled', body }]);
    const [opening] = threadTellings(reading ? readTellings(reading) : []);
    if (!opening) throw new Error('nothing is told');
    return opening;
  };
  const FIRST = 'Heads of Corva Credit were named by the bank. It told of the theft of their data on Saturday.';

  test.each([
    ['The state has opened an inquiry into heads of Corva Credit. The theft was told of on Sept. 7.', null],
    ['The state has opened an inquiry into heads of Corva Credit. The theft was told of at once.', 'open'],
  ])('puts no news on a day that its report gives as before it, be it only that of a passage: %s', (body, relation) => {
    const known = emptyDates();
    addToDates(known, openingOf('2024-09-08', FIRST), undefined);
    expect(relateDates(openingOf('2024-09-18', body), undefined, known)).toBe(relation);
  });
});
