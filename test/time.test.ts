import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isEdtf, shiftEdtf } from '../src/calendar/index.js';
import { timeSchema } from '../src/model.js';
import { longText } from './long-text.js';
import { readSentence } from './read-sentence.js';

const first = (text: string, published: string | null = '2023-12-26') => {
  const [time] = readSentence(text, { published }).times;
  if (!time) throw new Error(`nothing read in: ${text}`);
  return time;
};

/** Words that dates are made of, and words that are not. */
const WORDS = [
  'Monday',
  'on',
  'May',
  'the',
  '3rd',
  'of',
  '2021',
  'since',
  'until',
  'between',
  'and',
  'two',
  'weeks',
  'ago',
  'last',
  'next',
  'early',
  'at',
  '10:15',
  'p.m.',
  'GMT',
  'Christmas',
  'Eve',
  '(',
  ')',
  ',',
  '-',
  '–',
  'quarter',
  'first',
  'today',
  'later',
  'week',
  'said',
  'will',
  'had',
  '“',
  '”',
  '03/04/2022',
  "'90s",
  '9/11',
  'from',
  'to',
  '\n',
  '\n\n',
  '.',
  'a',
  'in',
];
const dateLikeText = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));

describe('any text', () => {
  it('is read to times whose offsets slice to their literals, in order, with valid values and reasons', () => {
    fc.assert(
      fc.property(fc.oneof(dateLikeText, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const { times, whens } = readSentence(text);
        let end = 0;
        for (const time of times) {
          timeSchema.parse(time);
          expect(text.slice(time.start, time.end)).toBe(time.literal);
          expect(time.start).toBeGreaterThanOrEqual(end);
          end = time.end;
          if (time.edtf !== null) expect([time.literal, isEdtf(time.edtf)]).toEqual([time.literal, true]);
          expect(time.note).not.toMatch(/undefined|null|NaN/);
          expect(time.note).not.toBe('');
        }
        for (const when of whens) if (when) expect(text.slice(when.start, when.end)).toBe(when.literal);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it.each([
    ['spaces', ' '],
    ['digits', '7'],
    ['commas', ','],
    ['line ends', '\n'],
    ['points', '.'],
    ['quotation marks', '“'],
    ['slashes', '1/2/'],
    ['the word "the"', 'the '],
    ['numbers', 'two '],
    ['brackets', '('],
  ])('goes linearly through a run of %s', (_name, piece) => {
    expect(readSentence(longText(piece).replaceAll('\n\n', '\n')).times.length).toBeLessThan(2);
  });

  it('goes linearly through dates packed as they may be', () => {
    const piece = 'between 5 May, 10:15 p.m. on Friday and two days ago, late in the first week of October, ';
    const { times } = readSentence(piece.repeat(2_000));
    expect(times.length).toBeGreaterThan(2_000);
  }, 60_000);
});

const RELATIVE = [
  'A tram derailed on Thursday.',
  'A tram derailed yesterday.',
  'A tram derailed three days ago.',
  'A tram derailed last night.',
  'A tram derailed on Tuesday morning.',
  'Trams will run on Friday.',
  'A tram derailed last week.',
  'A tram derailed two weeks ago.',
  'A tram derailed last Sunday.',
  'Trams resume next Monday.',
  'Over the past week trams derailed.',
  'Trams stopped last weekend.',
  'A tram derailed on Monday, hours after one stopped earlier in the day.',
  'A tram derailed the day before yesterday.',
];

describe('what is counted from publication', () => {
  it('moves with it, week by week', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RELATIVE), fc.integer({ min: 0, max: 20_000 }), (text, days) => {
        const published = addDays('1980-01-01', days);
        const now = readSentence(text, { published });
        const then = readSentence(text, { published: addDays(published, 7) });
        expect(now.times.length).toBeGreaterThan(0);
        const moved = (edtf: string | null) => edtf && shiftEdtf(edtf, 7);
        expect(then.times.map(({ edtf }) => edtf)).toEqual(now.times.map(({ edtf }) => moved(edtf)));
        expect(then.whens.map((when) => when?.edtf ?? null)).toEqual(now.whens.map((when) => when && moved(when.edtf)));
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('does not ask the clock of the machine', () => {
    const clock = Date.now;
    const read = () => RELATIVE.map((text) => readSentence(text));
    const before = read();
    try {
      Date.now = () => Date.parse('1999-12-31T23:59:59Z');
      expect(read()).toEqual(before);
    } finally {
      Date.now = clock;
    }
  });

  it.each([
    ['2023-12-26', 'stated'],
    ['2023-12-26?', 'inferred'],
    ['2023-12-26?/..', 'inferred'],
  ])('is as sure as the day of publication: %s → %s', (published, status) => {
    expect(first('A tram derailed on Monday.', published)).toMatchObject({ edtf: '2023-12-25', status });
  });

  it.each([
    ['The bridge fell last week.', '2023-12-11/2023-12-23', 'stated'],
    ['The council will meet this week.', '2023-12-24/2023-12-31', 'stated'],
    ['The council met this week.', '2023-12-18/2023-12-24', 'stated'],
    ['The bridge fell on Monday of last week.', null, 'unsettled'],
    ['The bridge fell on Sunday of last week.', '2023-12-17', 'stated'],
  ])('leaves open on a Sunday whether it begins a week or ends one: %s → %s', (text, edtf, status) => {
    expect(first(text, '2023-12-24')).toMatchObject({ edtf, status });
  });

  it('is counted in the calendar of the outlet', () => {
    const text = 'A tram derailed today.';
    const published = '2023-12-26T01:30Z';
    expect(readSentence(text, { published }).times[0]?.edtf).toBe('2023-12-26');
    expect(readSentence(text, { published, timezone: 'America/New_York' }).times[0]?.edtf).toBe('2023-12-25');
    expect(readSentence(text, { published, timezone: 'Nowhere/At_All' }).times[0]?.edtf).toBe('2023-12-26');
  });

  it.each([
    ['GHENT, Dec. 20, 2023 (Reuters) - Trams stopped on Tuesday.', '2023-12-19'],
    ['By Ada Lenz GHENT, Dec. 20, 2023 (Reuters) - Trams stopped on Tuesday.', '2023-12-19'],
    ['Published: 20 December 2023\n\nTrams stopped on Tuesday.', '2023-12-19'],
    ['Trams stop\n\n20 December 2023\n\nTrams stopped on Tuesday.', '2023-12-19'],
    ['Trams stop\n\nPosted in Traffic on 20 December 2023.\n\nTrams stopped on Tuesday.', '2023-12-19'],
    ['Trams stopped on Tuesday, as on 20 December 2019.', null],
  ])('counts from a date at the head of the text where the record has none: %s', (text, edtf) => {
    expect(readSentence(text, { published: null }).times.find(({ literal }) => literal === 'Tuesday')?.edtf).toBe(edtf);
  });
});

describe('a date that may be of the page', () => {
  const tuesday = (text: string, retrieved: string | null = null) =>
    readSentence(text, { published: null, retrieved }).times.find(({ literal }) => literal === 'Tuesday')?.edtf;

  it.each([
    '20 December 2023\n\nTrams stopped on Tuesday.',
    'Trams stop\n\n20 December 2023\n\nTrams stop\n\nIt was on Tuesday.',
    'Trams stop\n\n[Downloaded on 20 December 2023]\n\nIt was on Tuesday.',
    'Trams stop\n\nThe company of the line was made on 20 December 2023\n\nIt was on Tuesday.',
  ])('is nothing to count from: %j', (text) => {
    expect(tuesday(text)).toBeNull();
  });

  it('is none to count from where the record says when the page was fetched', () => {
    const text = 'Trams stop\n\n20 December 2023\n\nIt was on Tuesday.';
    expect(tuesday(text, '2023-12-20T08:00Z')).toBeNull();
    expect(tuesday(text, '2023-12-21')).toBe('2023-12-19');
    expect(tuesday(text, '2024')).toBe('2023-12-19');
  });
});

describe('reasons', () => {
  it.each([
    ['A tram derailed on Monday.', 'Monday before Tuesday 26 December 2023, the day of publication'],
    ['A tram derailed on Tuesday.', 'Tuesday 26 December 2023, the day of publication'],
    ['Trams will run on Friday.', 'Friday after Tuesday 26 December 2023, the day of publication'],
    ['A tram derailed on 3 March 2021.', 'as written'],
    ['A tram derailed on Monday, 3 March 2021.', 'as written, though that day was Wednesday 3 March 2021'],
    ['A tram derailed on October 7.', 'the last 7 October before Tuesday 26 December 2023, the day of publication'],
    ['A tram derailed two weeks ago.', '2 weeks before Tuesday 26 December 2023, the day of publication'],
    ['In recent years trams derailed.', 'the words settle no date'],
    ['A tram derailed two centuries ago.', '2 centuries before Tuesday 26 December 2023, the day of publication'],
    ['The ford was made 30 centuries ago.', 'counted to a time that is not within the years 1 to 9999'],
    [
      'He was freed two days after St. Mary’s burnt. He sang.',
      'counted from “St. Mary’s burnt”, whose date these words do not tell',
    ],
    ['Sales fell in fiscal 2022.', 'as written (a fiscal year; when it begins is not told)'],
  ])('%s', (text, note) => expect(first(text).note).toBe(note));

  it('says what a date in force is', () => {
    const { times } = readSentence('A tram derailed on Monday. The next day another did.');
    expect(times[1]).toMatchObject({
      anchor: { kind: 'sentence', ref: 'Monday' },
      note: 'the day after “Monday”, Monday 25 December 2023',
    });
  });
});

describe('one moment by two clocks', () => {
  it('keeps both readings, and says where the date line falls', () => {
    const time = first('It began at 00:15 local time (21:15 GMT on Sunday) near the port.');
    expect(time).toMatchObject({ edtf: '2023-12-24T21:15Z', precision: 'minute' });
    expect(time.readings).toEqual(['2023-12-25T00:15+03:00', '2023-12-24T21:15Z']);
    expect(time.note).toContain('where it was Monday 25 December 2023');
  });

  it('takes no two clocks for those of one moment that no zones can show', () => {
    const { times } = readSentence('On Sunday a quake struck at 10:54 local time (2:12 GMT), he said.');
    expect(times.at(-1)?.edtf).toBe('2023-12-24T10:54');
  });

  it('shows the days on both sides of the date line', () => {
    const time = first('Jets struck on Sunday night (Monday in Baghdad), he said.');
    expect(time).toMatchObject({ edtf: '2023-12-24', readings: ['2023-12-24', '2023-12-25'] });
  });

  it('gives a day to the clock that it stands with', () => {
    const { times } = readSentence('On Monday, at 00:15 (21:15 GMT), it began.');
    expect(times.at(-1)?.edtf).toBe('2023-12-24T21:15Z');
  });
});

describe('inside quotation marks', () => {
  it('today is the day of speaking', () => {
    const text = 'Troops struck on Sunday, the minister said.\n\n“We answered an attack of earlier today,” he said.';
    expect(readSentence(text).times.at(-1)).toMatchObject({
      literal: 'earlier today',
      edtf: '2023-12-24',
      status: 'inferred',
    });
  });

  it('today is the day of publication where nothing tells the day of speaking', () => {
    expect(first('“We reopen the pier today,” she said.').edtf).toBe('2023-12-26');
  });

  it('an old date is no day of speaking', () => {
    const text = 'The pier burnt down on 3 March 2021. “We reopen it today,” she said.';
    expect(readSentence(text).times.at(-1)?.edtf).toBe('2023-12-26');
  });
});

describe('roles', () => {
  it.each([
    ['A tram derailed on Monday.', 'event'],
    ['The mayor said on Monday that trams were safe.', 'saying'],
    ['The mayor told reporters Monday that trams were safe.', 'saying'],
    ['On Monday, the mayor of Ghent warned that trams were old.', 'saying'],
    ['The mayor said in remarks prepared Monday that trams were safe.', 'saying'],
    ['On Monday, a tram hit a man who said he had seen it.', 'event'],
    ['On Monday, the mayor told off a driver.', 'event'],
    ['The mayor said the driver died Monday.', 'event'],
    ['In a statement issued on Monday, Ivo Weil, the head of the tram office, said that trams were safe.', 'saying'],
    ['In a letter on Monday, the mayor resigned.', 'event'],
    ['A tram derailed in Ghent, echoing a crash seen on Monday.', 'aside'],
    ['It was the worst crash of any tram in the 21st century.', 'aside'],
    ['Doctors put the toll of the deadly Monday blasts at nine.', 'aside'],
    ['The deadly Monday blasts killed nine.', 'event'],
    ['Trams came to Ghent in the 20th century.', 'event'],
    ['The mayor said in a statement two trams were hit on Monday.', 'event'],
    ['Trams are safe, the mayor said in a long awaited speech to a town committee on Monday.', 'saying'],
    ['The mayor told reporters at a hastily convened briefing at the depot on Monday.', 'saying'],
    ['There were 40 attacks since October 17.', 'tally'],
    ['Trams have not run since October 17.', 'span'],
    ['It was the fourth attack on a tram since October 17.', 'aside'],
    ['Nine people were killed and four others wounded on Monday.', 'event'],
    ['A plan was shelved and two men wounded on Monday were freed.', 'aside'],
    ['She, who has held office since 2009, resigned.', 'span'],
    ['The minister, who took office in 2009, resigned.', 'aside'],
    ['It was the worst day of the October 7 war.', 'aside'],
    ['The tram derailed as the Lenz Cup 2016 ended.', 'aside'],
    ['The tram derailed as the cup ended in 2016.', 'event'],
    ['The guards answered last night with shots.', 'event'],
    ['The judge gave the mayor a January 10 deadline.', 'aside'],
    ['The mayor had proclaimed the impending end of the curfew on January 10.', 'aside'],
    ['Trams had been stopped in 2019 for want of parts.', 'background'],
    ['The mayor, pictured on 3 March 2021. Photo: Staff', 'caption'],
    ['Flour is ground on 3 March 2021. (Ivo Lang / AP)', 'caption'],
    ['This photo released by the harbour office shows the pier at Lenz on 3 March 2021.', 'caption'],
    ['In this 3 March 2021 picture, the pier stands.', 'caption'],
    ['The mayor shared this photo of the pier on 3 March 2021.', 'event'],
    ['December 20, 2023', 'masthead'],
    ['Updated 20 December 2023 at 09:30', 'masthead'],
    ['Trams stopped after crash Updated: 20 December 2023', 'masthead'],
  ])('%s → %s', (text, role) => expect(first(text).role).toBe(role));
});
