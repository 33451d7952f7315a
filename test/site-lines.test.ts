import { describe, expect, it } from 'vitest';
import type { Entry, Event, Reading, Statement } from '../src/model.js';
import { linkDisputes } from '../src/site/event-disputes.js';
import { leadStatement } from '../src/site/event-lead.js';
import type { QuoteView } from '../src/site/event-lines.js';
import { compareVersions } from '../src/site/event-words.js';
import { indexArticles } from '../src/site/site-index.js';
import { stringsFor } from '../src/site/strings/index.js';
import { quote } from './cases/site/build-reading.js';
import { makeFixture } from './cases/site/edition.js';
import { gazette, secondRelease, wire } from './cases/site/readings.js';
import { makePages } from './whole-site.js';

const edition = makeFixture();
const [dam] = edition.events as [Event];
const homes = dam.timeline.find(({ id }) => id === '2031-03-05-homes') as Entry;
const NOTE =
  'The sources differ (“Three workers”; “At least four workers”; “the gates”). Later counts include earlier ones.';
const disagreement: Entry['disagreements'][number] = {
  about: 'amount',
  values: [
    { value: 'Three workers', statements: [0] },
    { value: 'At least four workers', statements: [1] },
  ],
  note: NOTE,
};

/** The page of the event when its sources also disagree on a figure of the line about the homes. */
function disputed(more: Partial<Event> = {}) {
  const timeline = dam.timeline.map((one) => (one === homes ? { ...one, disagreements: [disagreement] } : one));
  const page = makePages({ ...edition, events: [{ ...dam, timeline, ...more }] }).event.model(dam.id);
  const line = page.news.flatMap(({ lines }) => lines).find(({ id }) => id === `line-${homes.id}`);
  if (!line) throw new Error('the fixture has changed');
  return { page, line };
}

describe('lines chosen by certainty', () => {
  it('are found as disputed wherever their sources disagree, whatever their date', () => {
    expect(disputed().line.certainty).toEqual(['inferred', 'disputed']);
    const { news } = makePages(edition).event.model(dam.id);
    expect(news.flatMap(({ lines }) => lines).map(({ certainty }) => certainty.join())).toEqual([
      'disputed',
      'inferred',
      'stated',
      'stated',
    ]);
  });

  it('are offered by the kinds that are on the page', () => {
    expect(disputed().page.certaintyOptions).toEqual(['stated', 'inferred', 'disputed', 'unsettled']);
    expect(disputed({ timeline: [homes], undated: [] }).page.certaintyOptions).toEqual(['inferred']);
  });
});

it('tells the lines of a day under one date, though some of about that day stand between them', () => {
  const timeline = ['2031-03-05', '2031-03-05~', '2031-03-05T08:10'].map((edtf, at) => ({
    ...homes,
    edtf,
    id: `line${at}`,
  }));
  const { news } = makePages({ ...edition, events: [{ ...dam, timeline }] }).event.model(dam.id);
  expect(news.map(({ short, lines }) => [short, lines.map(({ id }) => id)])).toEqual([
    ['Wednesday 5 March 2031', ['line-line0', 'line-line2']],
    ['about Wednesday 5 March 2031', ['line-line1']],
  ]);
});

describe('the values of a dispute', () => {
  it('are those of its statements', () => {
    expect(disputed().line.disputes.map(({ values, figure }) => [figure, ...values])).toEqual([
      [
        null,
        { value: 'Three workers', sources: gazette.article.sourceName },
        { value: 'At least four workers', sources: wire.article.sourceName },
      ],
    ]);
  });

  it('are all those that its note names, where the note is of a figure that other lines give, too', () => {
    const [hurt] = dam.quantities as [Event['quantities'][number]];
    const { article, exact, start, end } = quote(secondRelease, 'the gates');
    const other = { article, exact, start, end, min: 9, max: 9, approximate: false, claimant: null, scope: null };
    const quantities = [{ ...hurt, note: NOTE, claims: [...hurt.claims, other] }];
    const [dispute] = disputed({ quantities }).line.disputes;
    expect(dispute?.values.map(({ value }) => value)).toEqual(['Three workers', 'At least four workers', 'the gates']);
    expect(dispute?.note).toBe('Later counts include earlier ones.');
    expect(dispute?.figure).toEqual({ href: '#figure-hurt', title: 'Workers, hurt at the dam' });
  });

  it('are one, whether the words begin with a capital or not, and the rest of the note names no other', () => {
    const values = [
      { value: 'Many hurt', statements: [0] },
      { value: 'many hurt', statements: [1] },
    ];
    const note = 'The sources differ (“3”; “4”). Not counted, and in no conflict: “many hurt”, “Many hurt”.';
    const vague = { about: 'amount' as const, values, note };
    const timeline = dam.timeline.map((one) => (one === homes ? { ...one, disagreements: [vague] } : one));
    const [dispute] = disputed({ timeline }).line.disputes;
    expect(dispute?.values).toEqual([{ value: 'Many hurt', sources: 'Harbour Gazette and Northland Wire' }]);
    expect(dispute?.note).toBe('Not counted, and in no conflict: “many hurt”, “Many hurt”.');
  });

  it('are each told once, in the fullest words of its source, and its note does not list them again', () => {
    const [hurt] = dam.quantities as [Event['quantities'][number]];
    const figure = { min: 3, max: 3, approximate: false, claimant: null, scope: null };
    const claims = ['Three', 'Three workers'].map((exact) => ({ ...quote(gazette, exact), ...figure }));
    const other = { ...hurt.claims[1], ...quote(wire, 'At least four workers') };
    const quantities = [{ ...hurt, note: NOTE, claims: [...claims, other] } as typeof hurt];
    const timeline = dam.timeline.map((one) => {
      const values = [{ value: 'Three', statements: [0] }, ...disagreement.values];
      return one === homes ? { ...one, disagreements: [{ ...disagreement, values }] } : one;
    });
    const page = makePages({ ...edition, events: [{ ...dam, timeline, quantities }] }).event.model(dam.id);
    const line = page.news.flatMap(({ lines }) => lines).find(({ id }) => id === `line-${homes.id}`);
    expect(line?.disputes[0]?.values.map(({ value }) => value)).toEqual(['Three workers', 'At least four workers']);
  });

  it('are hours of one day, whose note says no more', () => {
    const values = ['2031-03-05T08:10', '2031-03-05T09:45'].map((value, at) => ({ value, statements: [at] }));
    const note = 'The sources differ on the hour of Wednesday 5 March 2031: 08:10 (Gazette); 09:45 (Wire).';
    const hours = { about: 'date' as const, values, note };
    const timeline = dam.timeline.map((one) => (one === homes ? { ...one, disagreements: [hours] } : one));
    expect(disputed({ timeline }).line.disputes.map((dispute) => dispute.note)).toEqual([null]);
  });
});

describe('the lead of an event', () => {
  const headline = { ...(homes.statements[0] as Statement), start: 0, end: 9, prefix: '', exact: 'Dam opens' };
  const articles = indexArticles(edition.readings.map(({ article }) => article));
  const leadOf = (...timeline: readonly Entry[]) =>
    leadStatement({ ...dam, episodes: [], timeline: [...timeline], undated: [] }, null, { articles })?.exact;

  it('is no headline, though nothing else on its line is of a readable length', () => {
    const short = { ...(homes.statements[0] as Statement), exact: 'Homes flooded.' };
    expect(leadOf({ ...homes, statements: [headline, short] })).toBe('Homes flooded.');
  });

  it('is of a line that tells more than a headline', () => {
    const titled = { ...homes, sources: [...homes.sources, 'other'], statements: [headline] };
    expect(leadOf(titled)).toBeUndefined();
    expect(leadOf(titled, homes)).toBe(leadOf(homes));
  });

  it('opens the latest of the reports that open with it, however near to the head of others it stands', () => {
    const opening = ({ article }: Reading, published: string, toll: number) => {
      articles.set(article.id, { ...article, published });
      const exact = `At least ${toll} people were hurt when the gates of the dam gave way on Monday.`;
      return { ...(homes.statements[0] as Statement), article: article.id, start: article.title.length + 2, exact };
    };
    const [early, late] = [opening(wire, '2031-03-04', 15), opening(gazette, '2031-03-09', 32)];
    expect(early.start).toBeLessThan(late.start);
    expect(leadOf({ ...homes, statements: [early, late] })).toBe(late.exact);
    expect(leadOf({ ...homes, statements: [early, { ...late, start: 900 }] })).toBe(early.exact);
  });

  it('begins a sentence where it can', () => {
    const [first] = homes.statements as [Statement];
    const whole = { ...first, start: 400, exact: `${'Water stood in the homes. '.repeat(3)}` };
    const clause = { ...first, start: 200, exact: 'the water that stood in the homes of all who lived below the dam' };
    expect(leadOf({ ...homes, statements: [clause, whole] })).toBe(whole.exact);
  });
});

describe('the points disputed at the head of an event', () => {
  const [hurt] = dam.quantities as [Event['quantities'][number]];
  const gistsOf = (more: Partial<Event> = {}) =>
    linkDisputes({ ...dam, ...more }, stringsFor('en')).map(({ gist }) => gist.join('; '));
  const withDates = (...dates: readonly string[]) =>
    dam.timeline.map((one) => ({
      ...one,
      disagreements: one.disagreements.map((each) => ({
        ...each,
        values: dates.map((value) => ({ value, statements: [0] })),
      })),
    }));
  const withClaims = (...given: readonly (readonly [string, number | null, number | null])[]) => [
    {
      ...hurt,
      claims: given.map(([exact, min, max]) => ({ ...hurt.claims[0], exact, min, max }) as (typeof hurt.claims)[0]),
    },
  ];

  it('are told with few values in words, each once, and else by their number', () => {
    expect(gistsOf()).toEqual([
      'Monday 3 March 2031; Tuesday 4 March 2031',
      '“Three workers”; “At least four workers”',
    ]);
    expect(
      gistsOf({ timeline: withDates('2031-03-01', '2031-03-02', '2031-03-03', '2031-03'), quantities: [] }),
    ).toEqual(['four dates']);
    const clocks = ['10:10', '10:20', '10:30', '10:40'].map((clock) => `2031-03-03T${clock}`);
    expect(gistsOf({ timeline: withDates(...clocks), quantities: [] })).toEqual(['four clock times']);
  });

  it('are told with the least and the greatest number of many, and count nothing that is no number', () => {
    const few = withClaims(['three', 3, 3], ['Three workers', 3, 3], ['several', null, null], ['12 workers', 12, 12]);
    expect(gistsOf({ quantities: few }).at(-1)).toBe('“three”; “12 workers”');
    const many = withClaims(
      ['3', 3, 3],
      ['at least 9', 9, null],
      ['up to 31', null, 31],
      ['12', 12, 12],
      ['some', null, null],
    );
    expect(gistsOf({ quantities: many }).at(-1)).toBe('four values, 3 to 31');
  });
});

describe('the points disputed of an event', () => {
  const hours = ['2031-03-05T08:10', '2031-03-05T09:45'].map((value, at) => ({ value, statements: [at] }));
  const twice = { about: 'date' as const, values: hours, note: 'The hours differ.' };
  const [hurt] = dam.quantities as [Event['quantities'][number]];
  const both = { ...homes, disagreements: [disagreement, twice] };
  const other = { ...homes, id: 'other', disagreements: [disagreement] };

  it('are all that a line says, a figure under its own name and once', () => {
    const given = { ...dam, timeline: [both, other], undated: [], quantities: [{ ...hurt, note: NOTE }] };
    expect(linkDisputes(given, stringsFor('en'))).toEqual([
      {
        href: `#line-${homes.id}`,
        title: 'Workers, hurt at the dam',
        gist: ['“Three workers”', '“At least four workers”'],
      },
      {
        href: `#line-${homes.id}`,
        title: 'About 1,200 people left their homes\u00a0…',
        gist: ['Wednesday 5 March 2031, 08:10', 'Wednesday 5 March 2031, 09:45'],
      },
    ]);
  });

  it('stand on the pages of those sources alone that take part', () => {
    const alone = { ...twice, values: hours.map(({ value }) => ({ value, statements: [0] })) };
    const events = [{ ...dam, timeline: [{ ...homes, disagreements: [alone] }], undated: [], quantities: [] }];
    const { source } = makePages({ ...edition, events });
    const countOf = (id: string) => source.model(id).differs.shown.flatMap(({ lines }) => lines).length;
    expect(['harbour-gazette', 'northland-wire'].map(countOf)).toEqual([1, 0]);
  });

  it('leave out who gives no count: “several” is at odds with none', () => {
    const [claim, ...claims] = hurt.claims as [(typeof hurt.claims)[number]];
    const vague = { ...claim, min: null, max: null };
    const events = [{ ...dam, timeline: [], undated: [], quantities: [{ ...hurt, claims: [vague, ...claims] }] }];
    const { source } = makePages({ ...edition, events });
    expect(source.model('harbour-gazette').differs.shown).toEqual([]);
  });

  it('say there what the source gives, and what others give', () => {
    const values = ['01', '02', '03', '04', '05', '06'].map((day, at) => ({
      value: `2031-03-${day}`,
      statements: [at > 0 ? 1 : 0],
    }));
    const many = { about: 'date' as const, values, note: 'The days differ.' };
    const timeline = [{ ...homes, disagreements: [many] }];
    const { source } = makePages({ ...edition, events: [{ ...dam, timeline, undated: [] }] });
    const told = ['harbour-gazette', 'northland-wire'].map((id) =>
      source
        .model(id)
        .differs.shown.flatMap(({ lines }) =>
          lines.map(({ here, elsewhere }) => [here.join('; '), elsewhere.join('; ')]),
        ),
    );
    const [first, ...others] = ['Saturday 1', 'Sunday 2', 'Monday 3', 'Tuesday 4'].map((day) => `${day} March 2031`);
    const named = [...others, '2 more'].join('; ');
    expect(told).toEqual([
      [
        [first, named],
        ['“Three workers”', '“At least four workers”'],
      ],
      [
        [named, first],
        ['“At least four workers”', '“Three workers”'],
      ],
    ]);
  });
});

describe('what only one source says', () => {
  it('is listed for those who say anything; others are named, and those whose texts are not read', () => {
    const idle = ['northland-wire', 'evening-post', 'al-mina'].map((source) => ({ source, only: [], missing: [] }));
    const coverage = [...dam.coverage.slice(0, 1), ...idle];
    const view = makePages({ ...edition, events: [{ ...dam, coverage }] }).event.model(dam.id).coverage;
    expect(view?.told.map(({ source }) => source)).toEqual(['Harbour Gazette']);
    expect(view?.idle).toEqual(['Northland Wire', 'Ostra Evening Post']);
    expect(view?.unread).toEqual(['صحيفة الميناء']);
  });

  it('is not asked of an event of one source', () => {
    const events = [{ ...dam, sources: dam.sources.slice(0, 1) }];
    expect(makePages({ ...edition, events }).event.model(dam.id).coverage).toBeNull();
  });
});

describe('versions of what a speaker said', () => {
  const versionsOf = (...said: readonly string[]) =>
    compareVersions(said.map((words) => ({ ...lead, words }))).map(({ runs }) =>
      runs.map(({ words, differs }) => (differs ? `[${words}]` : words)).join(''),
    );
  const lead = makePages(edition).event.model(dam.id).lead[0]?.quote as QuoteView;

  it.each([
    ['We saw a deep crack', 'We saw the crack', 'We saw [a deep] crack', 'We saw [the] crack'],
    ['So we left', 'We left', '[So] we left', 'We left'],
    ['We left at once', 'We left', 'We left [at once]', 'We left'],
  ])('“%s” and “%s” are marked in the words alone', (first, second, ...marked) => {
    expect(versionsOf(first, second)).toEqual(marked);
  });
});

describe('an event whose articles stand unread', () => {
  it('says so', () => {
    const readings = edition.readings.map((one) => ({ ...one, article: { ...one.article, lang: 'cs' } }));
    expect(makePages(edition).event.model(dam.id).isRead).toBe(true);
    expect(makePages({ ...edition, readings }).event.model(dam.id).isRead).toBe(false);
  });

  it('is cited by a key of its own, though its address has no Latin letters', () => {
    const keys = ['мост-орне', 'дамба-орне', '3-мост', 'öre-dam', 'dam-2'].map((id) => {
      const { cite } = makePages({ ...edition, events: [{ ...dam, id }] }).event.model(id);
      return /^@misc\{(.*),/.exec(cite.bibtex)?.[1];
    });
    expect(keys).toEqual([
      expect.stringMatching(/^[0-9a-f]+$/),
      expect.stringMatching(/^[0-9a-f]+$/),
      expect.stringMatching(/^3-[0-9a-f]+$/),
      'ore-dam',
      'dam-2',
    ]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is cited under the address of its page, whatever letters that has', () => {
    const addresses = ['ü-brücke', 'мост'].map((id) => {
      const { cite } = makePages({ ...edition, events: [{ ...dam, id }] }).event.model(id);
      return [/\n {2}url = \{(.*)\}/.exec(cite.bibtex)?.[1], cite.url];
    });
    expect(addresses[0]?.[0]).toContain('/%C3%BC-br%C3%BCcke/');
    for (const [inBibtex, url] of addresses) expect(inBibtex).toBe(url);
  });
});
