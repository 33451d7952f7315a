import { describe, expect, it } from 'vitest';
import { isDateAlone } from '../src/import/date-heads.js';
import { findRepeated } from '../src/import/find-repeated.js';
import type { Imported } from '../src/import/index.js';
import { splitHeadline } from '../src/import/name-outlet.js';
import { importText } from './import-one.js';

const imported = (text: string): Imported => importText({ path: 'x.txt', bytes: new TextEncoder().encode(text) });
const factOf = ({ took }: Imported, key: string) => took.find((fact) => fact.key === key)?.value;
/** The paragraphs below the front matter. */
const bodyOf = ({ file }: Imported) => (file?.contents ?? '').split('\n---\n')[1]?.trim().split('\n\n') ?? [];

describe('what a copy has parted', () => {
  it('is joined: a post and its signature, which heads no entry', () => {
    const made = imported(
      'Zoo shuts after flood\nThe zoo in Orne was shut on Sunday after the river rose.\n' +
        'Gates stay shut until Friday\n— Orne Zoo (@ornezoo) May 28, 2016\n\nIt has forty keepers.',
    );
    expect(bodyOf(made)).toEqual([
      'The zoo in Orne was shut on Sunday after the river rose.',
      'Gates stay shut until Friday — Orne Zoo (@ornezoo) May 28, 2016',
      'It has forty keepers.',
    ]);
  });
});

describe('the age of a page in two lines', () => {
  it('is no headline', () => {
    const made = imported(
      'This article is more than\n\n7 year old\nVelm\n\nMayor of Orne resigns\n\nThe mayor has resigned.',
    );
    expect(factOf(made, 'title')).toBe('Mayor of Orne resigns');
  });
});

describe('a headline that stands twice', () => {
  it('is the title where a sentence stands above it, and the sentence stays', () => {
    const made = imported(
      'Judges have put two captains under investigation over the wreck of the ferry off Orne in May, say local media reports.\nJudges put captains under investigation\n' +
        'Now Reading:\nJudges put captains under investigation\nThe wreck lies off Orne. Forty people died in it.',
    );
    expect(factOf(made, 'title')).toBe('Judges put captains under investigation');
    expect(bodyOf(made)).toEqual([
      'Judges have put two captains under investigation over the wreck of the ferry off Orne in May, say local media reports.',
      'The wreck lies off Orne. Forty people died in it.',
    ]);
  });
});

describe('a site’s part and a day', () => {
  it.each(['News 23 May 2017', 'World May 23, 2017', 'UK News 23 May 2017'])('are no headline: %s', (line) => {
    const made = imported(
      `${line}\nAuthor: Ana Duarte\n\nFerry runs aground off Orne\n\nThe ferry lay on the bank for hours.`,
    );
    expect(factOf(made, 'title')).toBe('Ferry runs aground off Orne');
    expect(bodyOf(made)).toEqual(['The ferry lay on the bank for hours.']);
  });
});

describe('dates that stand alone', () => {
  it.each([
    ['March 8, 2014', true],
    ['SATURDAY MARCH 8', true],
    ['9 May', true],
    ['20 December 2019 (Friday)', true],
    ['8 March 2014, 1:17 p.m.', true],
    ['March 8 was a Saturday', false],
    ['May 12 people', false],
    ['10-12 March', false],
    ['March 2014', false],
  ])('%s: %s', (text, is) => expect(isDateAlone(text)).toBe(is));

  it.each([
    ['March 8, 2014\nThe boat leaves the pier at dawn.\nMarch 9, 2014\nThe boat has not come.', 2],
    ['A year of searching, day by day.\n8 March 2014\nIt leaves the pier at dawn.\n9 March\nIt has not come.', 2],
    ['SATURDAY MARCH 8\n- The boat leaves the pier.\nSUNDAY MARCH 9\n- The boat has not come.', 2],
    ['8 March 2014\nNo tug to be had\nThe tugs are away.\n8 March 2014\nFog again\nThe fog comes back.', 2],
  ])('stay as heads of entries, alike ones among them, and none is the day of publication: %j', (list, count) => {
    const made = imported(`The search for the ferry\n${list}`);
    expect(factOf(made, 'published')).toBeUndefined();
    expect(bodyOf(made).filter(isDateAlone)).toHaveLength(count);
    expect(made.cut).toEqual([]);
  });

  it.each([
    ['5 March 2015\nThe boat was found.\nIt is old.', '2015-03-05?'],
    ['Fri 6 Mar 2015, 9:30am\nMarch 8, 2014\nIt leaves the pier.\nMarch 9, 2014\nIt has not come.', '2015-03-06?'],
    [
      '5 March 2015\nThe boat was found off the pier.\nRelated stories\nFog again\n8 May 2014\nTug lost\n9 May 2014',
      '2015-03-05?',
    ],
  ])('are the day of publication where no list of entries runs on from them: %j', (text, published) =>
    expect(factOf(imported(`The search for the ferry\n${text}`), 'published')).toBe(published),
  );

  it('are told of as cut where one says what another has said', () => {
    const { cut } = imported('Boat found\n5 March 2015\n5 March 2015\nIt lay on a sandbank.');
    expect(cut).toEqual([{ line: 3, rule: 'stated already', text: '5 March 2015' }]);
  });

  it('are a dateline’s with the agency, which is no headline', () => {
    const made = imported('ORNE, March 5. /TASS/. The ferry lay on the bank for hours, two tugs could not reach her.');
    expect([factOf(made, 'dateline'), factOf(made, 'source')]).toEqual(['ORNE', 'TASS']);
    expect(made.file?.contents).toContain('title: The ferry lay');
  });

  it('are no headline', () => {
    const made = imported(
      'Saturday 8 March\n\nThe boat leaves the pier at dawn with twelve people and a cargo of grain on board.\n\nSunday 9 March\n\nThe boat has not come.',
    );
    expect(bodyOf(made)[0]).toBe('Saturday 8 March');
    expect(made.file?.contents).toContain('title: The boat leaves the pier at dawn');
  });
});

describe('headlines', () => {
  const BODY =
    'The ferry ran on a sandbank off the northern pier before dawn, the harbour office of Orne said on Monday.';
  it.each([
    ['[ad_1]', 'Ferry runs aground off the pier'],
    ['Your browser does not support this player', 'Ferry runs aground off the pier'],
    ['This is a developing story', 'Ferry runs aground off the pier'],
    ['05:09 PM ET', 'Ferry runs aground off the pier'],
    ['Related stories', 'Ferry runs aground off the pier'],
    ['Updated 12 March 2021 — 9.15amfirst published at 6.01am', 'Ferry runs aground off the pier'],
    ['Home / Coast / Ferry runs aground off the pier', 'Ferry runs aground off the pier'],
    ['Home » Coast » Ferry runs aground off the pier\nA tug, seen from the pier', 'Ferry runs aground off the pier'],
    ['Current:Home > MyFerry runs aground off the pier -HarbourSite', 'Ferry runs aground off the pier'],
    [`${'arrow-icon menu-icon share-icon '.repeat(9)}`, 'Ferry runs aground off the pier'],
    ['A tug at the pier.\nA tug at the pier.', 'Ferry runs aground off the pier'],
    ['Tug lost', 'Ferry runs aground off the pier?'],
    ['News you can trust.', 'Ferry runs aground off the pier'],
    ['The Coast Institute for Peace and Water', 'Ferry runs aground off the pier'],
    ['Today from the Courier: _', 'Ferry runs aground off the pier'],
    ['|\n|', 'Ferry runs aground off the pier'],
    ['A tug at the pier of Orne\nMedia playback is not supported on this device', 'Ferry runs aground off the pier'],
    [
      'Trending now\nTug lost off the coast\nFerry runs aground off the pier\nWho left the light out',
      'Ferry runs aground off the pier',
    ],
    ['Fog\nTrending now\nTug lost off the coast\nBridge closed in the fog', 'Ferry runs aground off the pier'],
    ['', 'Report on the ferry off Orne, March 5, 2024'],
    ['updated 8:41 p. m. EST, Tue March 3, 2009', 'Ferry runs aground off the pier'],
    ['', 'Who left the light of the northern pier out on the night the ferry ran aground?'],
  ])('stand below %j: %s', (above, headline) => {
    const made = imported(`${above}\n${headline}\n\n${BODY}`);
    expect(factOf(made, 'title')).toBe(headline);
    expect(bodyOf(made)).toEqual([BODY]);
  });

  it.each([
    `ORNE, Oct 21: ${BODY} This is a line that breaks off in the mid-`,
    `ORNE, March 5 (PN) — ${BODY} This is a line that breaks off in the mid-`,
  ])('are none that begins with a place and its day: %j', (line) => {
    const made = imported(`${line}\n\n${BODY}`);
    expect(made.unknown[0]).toMatch(/^title: /);
    expect(bodyOf(made)[0]).toMatch(/mid-$/);
  });

  it.each([
    ['We need to talk about water.', 'Ferry runs aground off the pier', 'We need to talk about water.'],
    ['The tide came late.', 'Ferry runs aground off the pier', 'The tide came late.'],
    ['The bridge is closed again', 'Ferry runs aground off the pier', 'The bridge is closed again'],
  ])('stand first, where that is no motto of a site: %s', (first, second, title) =>
    expect(factOf(imported(`${first}\n${second}\n\n${BODY}`), 'title')).toBe(title),
  );

  it.each([
    ['Ferry runs aground | News | HN | 23.07.2012', { title: 'Ferry runs aground', outlet: 'HN', date: '2012-07-23' }],
    [
      'Ferry runs aground again | World news | Orne Daily',
      { title: 'Ferry runs aground again', outlet: 'Orne Daily', date: null },
    ],
    ['| Ferry runs aground |', { title: 'Ferry runs aground', outlet: null, date: null }],
    ['• Ferry runs aground', { title: 'Ferry runs aground', outlet: null, date: null }],
    ['- Ferry runs aground', { title: 'Ferry runs aground', outlet: null, date: null }],
    ['Home » Coast » Ferry runs aground', { title: 'Ferry runs aground', outlet: null, date: null }],
    ['= Ferry =', { title: 'Ferry', outlet: null, date: null }],
    [': Ferry runs aground', { title: 'Ferry runs aground', outlet: null, date: null }],
    ['-5 degrees: ferry stays in port', { title: '-5 degrees: ferry stays in port', outlet: null, date: null }],
    ['Ferry or bridge | What Orne wants', { title: 'Ferry or bridge', outlet: 'What Orne wants', date: null }],
  ])('are freed of what a page has around them: %s', (line, split) => expect(splitHeadline(line)).toEqual(split));

  it('leave the menu of a page that repeats them', () => {
    const made = imported(
      `Ferry runs aground | News | HN | 23.07.2012\n1. Contents\n2. Choose from 12 languages\nFerry runs aground\n\n${BODY}`,
    );
    expect(made.cut.map(({ rule }) => rule)).toEqual([
      'between two headlines',
      'between two headlines',
      'headline repeated',
    ]);
    expect(factOf(made, 'published')).toBe('2012-07-23?');
    expect(bodyOf(made)).toEqual([BODY]);
  });

  it('take no sentence that begins with their words, or ends as they do not, for themselves', () => {
    const lines = [
      '奥尔讷大桥关闭',
      '【奥尔讷大桥关闭】市政厅称，桥墩上发现裂缝，工程师将检查',
      'Tug at the pier',
      'Tug at the pier',
      'Tug at the pier.',
    ];
    const numbered = lines.map((text, at) => ({ number: at + 1, text }));
    expect([...findRepeated('奥尔讷大桥关闭', numbered)]).toEqual([
      [1, 'headline repeated'],
      [3, 'alt text printed twice'],
      [4, 'alt text printed twice'],
    ]);
  });
});

describe('what stands around a headline', () => {
  const TEXT = 'The ferry lay on the bank for hours, and two tugs could not reach her in the fog off the pier.';
  const all = (text: string) =>
    Object.fromEntries(imported(`${text}\n\n${TEXT}`).took.map(({ key, value }) => [key, value]));
  it.each([
    [
      'Ferry runs aground\n\nBy Ana Duarte\nOrne Daily, 5 March 2024',
      { title: 'Ferry runs aground', author: 'Ana Duarte', source: 'Orne Daily', published: '2024-03-05' },
    ],
    [
      'Ferry runs aground\n\nWritten by Ana Duarte | The Orne Post',
      { title: 'Ferry runs aground', author: 'Ana Duarte', source: 'The Orne Post' },
    ],
    ['Ferry runs aground\n\nThe Orne Monitor', { title: 'Ferry runs aground', source: 'The Orne Monitor' }],
    [
      'Ferry runs aground\n\nOrne Daily, March 5, 2024, 9:30 am',
      { title: 'Ferry runs aground', source: 'Orne Daily', published: '2024-03-05' },
    ],
    [
      'Ferry runs aground\n\nSource: Bugle of Orne, 5 March 2024',
      { title: 'Ferry runs aground', source: 'Bugle of Orne', published: '2024-03-05' },
    ],
    ['Ferry runs aground\n\nVelm on the Marsk, 5 March 2024', { title: 'Ferry runs aground' }],
    [
      'The Courier\nWhat the ferry did, 5 March 2024',
      { title: 'What the ferry did, 5 March 2024', source: 'The Courier' },
    ],
    ['Ferry runs aground on 5 March 2024', { title: 'Ferry runs aground on 5 March 2024' }],
    [
      '1 of 20 DOCUMENTS\n\nThe Bugle of Orne\n\nMarch 6, 2024 Wednesday\n\nFerry runs aground\n\nBYLINE: ANA DUARTE\n\nSECTION: NEWS; Pg. 1\n\nLENGTH: 312 words',
      { title: 'Ferry runs aground', source: 'The Bugle of Orne', published: '2024-03-06', author: 'ANA DUARTE' },
    ],
    [
      'From: Ana Duarte <ana@o.example>\nTo: Newsroom\nDate: Tue, 5 Mar 2024 10:00:00 +0000\nSubject: Ferry runs aground',
      { title: 'Ferry runs aground', published: '2024-03-05T10:00+00:00' },
    ],
    ['From: Orne to Velm by ferry', { title: 'From: Orne to Velm by ferry' }],
  ])('is no headline: %j', (text, facts) => expect(all(text)).toEqual(facts));

  it('is told where it goes', () => {
    const { cut } = imported(
      `From: Ana Duarte <ana@o.example>\nSubject: Ferry runs aground\n\n${TEXT}\n\nLOAD-DATE: March 7, 2024`,
    );
    expect(cut.map(({ line, rule }) => [line, rule])).toEqual([
      [1, 'head of an e-mail'],
      [6, 'label of an archive'],
    ]);
  });
});

describe('whose a text is, and of which day', () => {
  const HEADLINE = 'Ferry runs aground in the fog off the pier';
  const TEXT = 'The ferry lay on the bank for hours on Monday, and two tugs could not reach her in the fog.';

  it.each([
    ['above the headline', `Coast News\n\n${HEADLINE}\n\n${TEXT}`, 'Coast News'],
    ['below the headline', `${HEADLINE}\nThe Orne Guardian\n\n${TEXT}`, 'The Orne Guardian'],
    ['with its edition', `Orne Chronicle - (Sunday)\n\n${HEADLINE}\n\n${TEXT}`, 'Orne Chronicle'],
    ['in small letters or with others', `${HEADLINE}\n5 March 2024 | Coast News | World\n\n${TEXT}`, 'Coast News'],
    ['not where it is a part of a site', `Local News\n\n${HEADLINE}\n\n${TEXT}`, undefined],
    ['not where it has lent a picture', `${HEADLINE}\nCourtesy of Coast News\n\n${TEXT}`, undefined],
    ['not as a part of a site beside a day', `${HEADLINE}\n5 March 2024 | Politics\n\n${TEXT}`, undefined],
    ['below the day of a collection', `${HEADLINE}\n5 March 2024\nCapital FM (Orne)\n\n${TEXT}`, 'Capital FM'],
    ['a daily one', `${HEADLINE}\nDaily Nation\n\n${TEXT}`, 'Daily Nation'],
    [
      'behind a copied headline',
      `${HEADLINE}\n\n${TEXT}\n\nSource: ${HEADLINE} | CoastNet.example`,
      'CoastNet.example',
    ],
    [
      'as what an agency hands on',
      `${HEADLINE}\n\n${TEXT}\n\nOriginal-Content von: Polizei Orne, übermittelt durch nw`,
      'Polizei Orne',
    ],
    ['not with a label', `${HEADLINE}\nWATCH - Coast News\n\n${TEXT}`, undefined],
    ['with the place', `${HEADLINE}\nORNE- Coast News Agency\n\n${TEXT}`, 'Coast News Agency'],
    ['behind its writers', `${HEADLINE}\nBy Jo Park and Li Wei, CNN\n\n${TEXT}`, 'CNN'],
    [
      'with a writer and a day',
      `${HEADLINE}\nJo Park · CBC News · Posted: Mar 05, 2024 9:12 AM\n\n${TEXT}`,
      'CBC News',
    ],
    ['by itself below the text', `${HEADLINE}\n\n${TEXT}\n\nREUTERS\n\nLog in`, 'REUTERS'],
    ['not by itself above the text', `${HEADLINE}\n\nREUTERS\n\n${TEXT}`, undefined],
    ['beside its writer', `${HEADLINE}\nJo Park, The Canadian Press\n\n${TEXT}`, 'The Canadian Press'],
    ['not as the weekday of a print', `${HEADLINE}\nPublished on Friday, 27 September 2013\n\n${TEXT}`, undefined],
    ['not as a weekday', `Update: 11:14, 5 March 2024 Tuesday\n\n${HEADLINE}\n\n${TEXT}`, undefined],
    [
      'not where somebody took a picture',
      `${HEADLINE}\n\n${TEXT}\n\nFerries\n\nTugs\n\nJo Park, Reuters\n\n${TEXT} Still.\n${TEXT} Now.\n${TEXT} Again.\n${TEXT} Then.\n${TEXT} Too.`,
      undefined,
    ],
    ['not as a person', `${HEADLINE}\n5 March 2024\nJo Park (Orne)\n\n${TEXT}`, undefined],
    ['not in brackets by themselves', `${HEADLINE}\nJo Park (Orne)\n\n${TEXT}`, undefined],
    ['not in a menu', `date 2024-03-05 Latest News Editor’s Choice\n${HEADLINE}\n\n${TEXT}`, undefined],
    ['not as a page’s word beside a day', `date 2024-03-05 Headlines\n${HEADLINE}\n\n${TEXT}`, undefined],
    ['not as a site’s part for a country', `Nigeria News\n\n${HEADLINE}\n\n${TEXT}`, undefined],
    ['above its day', `${HEADLINE}\nSource\nORNECO\nPosted\n6 Mar 2024\n\n${TEXT}`, 'ORNECO'],
    ['not below a heading', `${HEADLINE}\nSource\nORNECO\n\n${TEXT}`, undefined],
    ['not in an offer beside a day', `date 2024-03-05 Special Offer\n${HEADLINE}\n\n${TEXT}`, undefined],
    ['not where a writer may be named', `${HEADLINE}\n5 March 2024 | Ana Duarte\n\n${TEXT}`, undefined],
    ['not in headings of a review', `${HEADLINE}\nOrne Post\n${TEXT}\nCoast Mail\n${TEXT} Again.`, undefined],
  ])('the outlet is known by its name: %s', (_, text, source) => expect(factOf(imported(text), 'source')).toBe(source));

  it.each([
    ['Jo Park in Orne and Li Wei in Velm\nTue 5 Mar 2024 14.30 GMT', 'Jo Park, Li Wei'],
    ['JO PARK AND LI WEI\n5 March 2024', 'JO PARK, LI WEI'],
    ['JO PARK\nUpdated 5 March 2024', 'JO PARK'],
    ['VELM HARBOUR\n5 March 2024\nNobody in Velm Harbour slept.', undefined],
    ['NEW LISSE\n5 March 2024', undefined],
    ['Jo Park\nNews reporter @jopark', 'Jo Park'],
    ['Jo Park, Ana Duarte, and Li Wei\nMarch 5, 2024, 8:15pm ET', 'Jo Park, Ana Duarte, Li Wei'],
    ['Jo Park, New Lisse and Li Wei\nMarch 5, 2024\nIt rained in New Lisse.', undefined],
    ['Jo Park · CBC News · Posted: Mar 05, 2024', 'Jo Park'],
    ['By Jo Park\nand\nLi Wei', 'Jo Park, Li Wei'],
    ['Jo Park, The Canadian Press', 'Jo Park'],
    ['Jo Park, The Harbour Office', undefined],
    ['Rescue Teams in Velm\n5 March 2024\nThe teams came late.', undefined],
    ['Jo Park in Orne\nA long night', undefined],
    ['Jo Park\n5 March 2024', 'Jo Park'],
    ['Jo Park\n5 March 2024\nIt rained.\nJo Park is a reporter in Orne.', 'Jo Park'],
    ['Jo Park\n5 March 2024\nThe skipper, Jo Park, slept.', undefined],
    ['Tug Masters\n5 March 2024\nThe masters met.', undefined],
    ['New Delhi\n5 March 2024', undefined],
    ['Harbour Police\n5 March 2024', undefined],
  ])('the writer stands above the day, with a place or in capitals: %j', (lines, author) =>
    expect(factOf(imported(`${HEADLINE}\n${lines}\n\n${TEXT}`), 'author')).toBe(author),
  );

  it('tells of a name that is an outlet’s or a writer’s', () =>
    expect(imported(`${HEADLINE}\n5 March 2024 | Ana Duarte\n\n${TEXT}`).unknown).toContain(
      'source: line 2 names “Ana Duarte”, an outlet or a writer',
    ));

  it.each([
    ['Wed 6 Mar 2024 10.30\nFirst published on Tue 5 Mar 2024 09.30', '2024-03-05'],
    ['By Ana Duarte | Updated 7 March 2024\n5 March 2024', '2024-03-05?'],
    ['Source\nORNECO\nPosted\n6 Mar 2024\nOriginally published\n5 Mar 2024', '2024-03-05'],
    ['5 March 2024\nUpdated 7 March 2024', '2024-03-05?'],
    ['Friday March 5, 2024 @ 8:13am PDT', '2024-03-05?'],
    ['March 5, 2024-7:07AM', '2024-03-05?'],
    ['Tue Mar 5 2024, 01:19 hrs', '2024-03-05?'],
    ['5 March 2024, 10:00 (GMT+05:00)', '2024-03-05T10:00+05:00?'],
  ])('the day is the one that a line says is that of publication: %j', (lines, published) =>
    expect(factOf(imported(`${HEADLINE}\n${lines}\n\n${TEXT}`), 'published')).toBe(published),
  );

  it.each([
    ['Today’s Paper | November 15, 2024\n\nPublished 5 Mar, 2024 05:49am', '', '2024-03-05'],
    ['Coast News | November 15, 2024\n\nPublished 5 Mar, 2024', '', '2024-03-05'],
    ['', 'Published : Tuesday, 5 March, 2024 at 12:00 AM Count : 112', '2024-03-05'],
    ['', 'Ana Duarte Published March 5, 2024 Updated March 5, 2024 10:12am', '2024-03-05'],
    ['', 'March 5, 20243:12 PM GMTUpdated 2 hours ago', '2024-03-05T15:12Z'],
    [
      '',
      'Posted Tue 5 Mar 2024 at 9:12amTuesday 5 Mar 2024 at 9:12am, updated Tue 5 Mar 2024 at 10:20am',
      '2024-03-05',
    ],
    ['', 'by Jo Park | March 5, 2024, 9:12 am |', '2024-03-05'],
    ['', 'First published in The Orne Post on 5 March 2024', '2024-03-05'],
    ['5 March 2024\n\nCapital FM (Orne)', '', '2024-03-05'],
    ['5 March 2024\n\nCapital FM', '', undefined],
    ['', 'Published by mistake on 5 March 2024', undefined],
    ['Update: 11:14, 5 March 2024 Tuesday', '', undefined],
    ['', `${'Ferry off Orne\n'.repeat(5)}Two tugs\nFog\nThe pier\nThe bank\n5 March 2024`, '2024-03-05?'],
  ])('the day is read between %j and %j', (above, below, published) =>
    expect(factOf(imported(`${above}\n\n${HEADLINE}\n${below}\n\n${TEXT}`), 'published')).toBe(published),
  );

  it.each([
    [
      'none that stands above another story',
      `${TEXT}\n\n${TEXT} Still.\n\nFog again off the pier\n5 March 2024\n\n${TEXT} Now.`,
      undefined,
    ],
    ['none behind many sentences', `${TEXT}\n${TEXT} Still.\n${TEXT} Then.\n5 March 2024\n${TEXT} Now.`, undefined],
    [
      'that below a standfirst and a writer',
      `${TEXT}\n\n${TEXT} Still.\n\nAna Duarte\n5 March 2024\n\n${TEXT} Now.`,
      '2024-03-05?',
    ],
    ['that at the end', `${TEXT}\n\n${TEXT} Still.\n\n5 March 2024`, '2024-03-05?'],
  ])('the day is the text’s own, %s', (_, text, published) =>
    expect(factOf(imported(`${HEADLINE}\n\n${text}`), 'published')).toBe(published),
  );

  it.each([
    ['Published 06/10/2023', undefined, '06/10/2023'],
    ['By Ana Duarte | 6-10-2023 14:20', undefined, '6-10-2023'],
    ['Published 06/10/2023 | Updated 14/10/2023', '2023-10-06?', undefined],
    ['Published 06/10/2023\nUpdated 06/14/2023', '2023-06-10?', undefined],
    ['06/10/2023 9:15 PM EST', '2023-06-10?', undefined],
  ])('a day that may be two is told with both, or read as the text writes others: %j', (line, published, words) => {
    const made = imported(`${HEADLINE}\n${line}\n\n${TEXT}`);
    expect(factOf(made, 'published')).toBe(published);
    expect(factOf(made, 'author')).toBe(line.startsWith('By') ? 'Ana Duarte' : undefined);
    expect(bodyOf(made)).toEqual([TEXT]);
    const told = `published: line 2 says “${words}”, which may be 2023-10-06 or 2023-06-10; give the day with --published`;
    expect(made.unknown.filter((one) => one.startsWith('published'))).toEqual(words ? [told] : []);
  });

  it.each([
    ['2023-06-10', []],
    [
      '2023-05-01',
      ['published: line 2 says “06/10/2023”, which may be 2023-10-06 or 2023-06-10; “2023-05-01” was taken'],
    ],
  ])('a day that may be two is told where %s, which is given, is neither', (published, told) => {
    const raw = { path: 'x.txt', bytes: new TextEncoder().encode(`${HEADLINE}\n06/10/2023\n\n${TEXT}`), published };
    expect(importText(raw).unknown.filter((one) => one.startsWith('published'))).toEqual(told);
  });

  it.each([
    [
      '5 March 2024',
      [
        'published: the text does not say, unless the day above its headline (line 1) is its own: then give --published 2024-03-05',
      ],
    ],
    ['Retrieved: 5 March 2024', ['published: the text does not say; give it with --published']],
    ['5 March 2024\nPublished: 3 March 2024', []],
  ])('a day above the headline is told, which may be that of the copy alone: %j', (above, told) =>
    expect(imported(`${above}\n${HEADLINE}\n\n${TEXT}`).unknown.filter((one) => one.startsWith('published'))).toEqual(
      told,
    ),
  );

  it('what a line says is told without the mark of what was inferred', () =>
    expect(imported(`${HEADLINE}\n5 March 2024\nPublished: 3 March 2024\n\n${TEXT}`).unknown).toContain(
      'published: line 2 says “2024-03-05”; “2024-03-03” was taken',
    ));

  it('a day that may be two is no day of publication above the headline', () =>
    expect(imported(`06/10/2023\n${HEADLINE}\n\n${TEXT}`).unknown).toContain(
      'retrieved: line 1 says “06/10/2023”, which may be 2023-10-06 or 2023-06-10',
    ));

  it.each([
    ['This article was originally published on The Orne Post.', 'The Orne Post'],
    ['This article is republished from The Talk under a free license. Read the original article.', 'The Talk'],
    ['The content originally appeared on: Coast and Valley Newsday', 'Coast and Valley Newsday'],
    ['Published in Dusk, March 6th, 2024', 'Dusk'],
    ['This report by The Coast Press was first published March 5, 2024.', 'The Coast Press'],
    ['This story was first published in a language that few read.', undefined],
    ['(Coast Daily 03/25/2024 page4)', 'Coast Daily'],
    ['(Coast Daily 03/25/2024 page4) was torn.', undefined],
    ['This report is Ana’s.', undefined],
    ['This story was first published on Monday.', undefined],
    ['This article was reprinted on Coast.example.', undefined],
    ['The report was published by Coast Watch International.', undefined],
  ])('the outlet is the one that a text stood in first: %s', (line, source) => {
    const made = imported(`${HEADLINE}\n\n${TEXT}\n\n${line}`);
    expect(factOf(made, 'source')).toBe(source);
    expect(bodyOf(made)).toEqual(source === undefined ? [TEXT, line] : [TEXT]);
  });

  it.each([
    ['Published: 5 March 2024', '2024-03-05'],
    ['First published on 5 March 2024', '2024-03-05'],
    ['Updated: 5 March 2024', undefined],
    ['5 March 2024', undefined],
    ['Tug lost in fog\nPublished: 5 March 2024', undefined],
  ])('the day stands right below a long text with its label: %j', (lines, published) => {
    const long = `${TEXT}\n${'It is old.\nIt is wet.\nIt is cold.\nIt is far.\n'.repeat(3)}`;
    expect(factOf(imported(`${HEADLINE}\n${long}${TEXT} Still.\n${lines}`), 'published')).toBe(published);
  });

  it('tells of a name in capitals that is an outlet’s or a place’s', () =>
    expect(
      imported(`${HEADLINE}\n5 March 2024 01:13 pm | Updated 01:39 pm IST - BHANIPUR\n\n${TEXT}`).unknown,
    ).toContain('source: line 2 names “BHANIPUR”, an outlet or a place'));

  it.each([
    ['date 2024-03-05 ', '', '2024-03-05'],
    ['date 2024-03 ', '', '2024-03'],
    ['date 2024-03-05 Orne and Coast Morning Post\n', '', '2024-03-05'],
    ['date 2024-03-05 Ferry Runs Aground Off Pier\n', 'Ferry Runs Aground Off Pier', '2024-03-05'],
    ['date 2024-03-05 (@JoPark88)\n', '', '2024-03-05'],
    ['date palms ', '', undefined],
  ])('the day goes that a collection has put before a text: %j', (before, title, published) => {
    const made = imported(`${before}${TEXT}`);
    expect(factOf(made, 'published')).toBe(published);
    expect(factOf(made, 'title') ?? '').toBe(title);
    expect(bodyOf(made)).toEqual([published ? TEXT : `${before}${TEXT}`]);
  });
});

describe('a line that the next one begins with', () => {
  const TEXT = 'The ferry lay on the bank for hours on Monday, and two tugs could not reach her in the fog.';
  it.each([
    ['The ferry lay on the bank for hours on...', 'beginning printed twice'],
    ['The ferry lay on the bank for hours on', undefined],
    ['The ferry …', undefined],
  ])('%j: %s', (line, rule) => {
    expect(
      findRepeated('Fog', [
        { number: 1, text: line },
        { number: 2, text: TEXT },
      ]).get(1),
    ).toBe(rule);
  });

  it.each([
    ['Jo Park/Point News (PN)', 'caption'],
    [' (Jo Park)', 'caption'],
    [' Two tugs came.', undefined],
    [' The harbour office has not said why they came so late', undefined],
  ])('is an alt text where a credit follows: %j', (rest, rule) => {
    const lines = [
      { number: 1, text: TEXT },
      { number: 2, text: TEXT + rest },
    ];
    const rules = findRepeated('Fog', lines);
    expect([rules.get(1), rules.get(2)]).toEqual([rule, rule]);
  });
});

describe('what a page shows above its text', () => {
  const HEADLINE = 'Ferry runs aground in the fog off the pier';
  const TEXT = 'The ferry lay on the bank for hours on Monday, and two tugs could not reach her in the fog.';
  const all = (text: string) =>
    Object.fromEntries(
      imported(text)
        .took.map(({ key, value }) => [key, value])
        .filter(([key]) => key !== 'title'),
    );
  const TICKER = ['Tug lost', 'Bridge is closed', 'Mayor: no money for tugs', 'Who left the light out?'];

  it.each([
    [`HarbourWeather CoastOpinion PeopleMarkets NorthernTides\n${HEADLINE}\n\n${TEXT}`],
    [`${HEADLINE}\nSections\nTug lost\n#Coast\n\n${HEADLINE}\n\n${TEXT}`],
    [`${TICKER.map((line) => `-\n${line}`).join('\n')}\n\n${HEADLINE}\n\n${TEXT}`],
    [`${TEXT}\nJo Park\nAP Photo\n${TEXT} It is old.\nOrne TV via AP\nCoast\n${HEADLINE}\n${TEXT}`],
    [`New site at www.orne.example\n${HEADLINE}\n\n${TEXT}`],
  ])('goes: a menu, other stories, captions with credits below them: %j', (text) => {
    const made = imported(text);
    expect(factOf(made, 'title')).toBe(HEADLINE);
    expect(bodyOf(made)).toEqual([TEXT]);
  });

  const LONG = `The ferry, seen from the pier, ${'with the two tugs of the harbour office at work beside her, '.repeat(9)}in the fog. Photo: Jo Park/PN`;
  it.each([
    [`${HEADLINE}\n\n${LONG}\n\n${TEXT}\n\n${TEXT} Still.`, [TEXT, `${TEXT} Still.`]],
    [`${HEADLINE}\n\n${LONG}\n\n${TEXT}`, [LONG, TEXT]],
    [`${HEADLINE}\n\n${TEXT}\n\n${TEXT} Still.\n\n${LONG}`, [TEXT, `${TEXT} Still.`, LONG]],
  ])('is a caption, however long, where the text goes on below it: %j', (text, body) =>
    expect(bodyOf(imported(text))).toEqual(body),
  );

  it.each([
    `${HEADLINE}\n-\nTwo tugs came\n-\nNobody was hurt\n\n${TEXT}`,
    `${TEXT}\nJo Park\nReuters\n\n${TEXT} It is old.`,
    'FaceTime and SoundCloud fail after BuzzFeed report\n\nThe harbour office of Orne could not be called.',
  ])('stays where it is the text’s own: %j', (text) => expect(imported(text).cut).toEqual([]));

  it.each([
    [`${HEADLINE}\n${TEXT}\nORNE — ${TEXT}`, { dateline: 'ORNE' }, [TEXT]],
    [`${HEADLINE}\nORNE, Velm.\n${TEXT}`, { dateline: 'ORNE, Velm.' }, [TEXT]],
    [`${HEADLINE}\nORNE (PN)\n${TEXT}`, { dateline: 'ORNE', source: 'PN' }, [TEXT]],
    [`${HEADLINE}\nOrne, Velm\n${TEXT}`, {}, ['Orne, Velm', TEXT]],
    [`${HEADLINE}\nNew Delhi, Feb 8\n${TEXT}`, { dateline: 'New Delhi' }, [`New Delhi, Feb 8 — ${TEXT}`]],
    [`${HEADLINE}\nNew Delhi:\n${TEXT}`, { dateline: 'New Delhi' }, [TEXT]],
    [`${HEADLINE}\nVelm Harbour:\n${TEXT}`, {}, ['Velm Harbour:', TEXT]],
    [`${HEADLINE}\nReporting from Velm\n${TEXT}`, { dateline: 'Velm' }, [TEXT]],
    [`${HEADLINE}\nJo Park, 12 May\n${TEXT}`, {}, ['Jo Park, 12 May', TEXT]],
    [`${HEADLINE}\nOn Monday, Feb 8\n${TEXT}`, {}, ['On Monday, Feb 8', TEXT]],
  ])('is a dateline on a line of its own, or a teaser of the paragraph below one: %j', (text, facts, body) => {
    expect(all(text)).toEqual(facts);
    expect(bodyOf(imported(text))).toEqual(body);
  });

  it.each([
    ['5 March 2024 / 2:24 PM / 2 years ago', { published: '2024-03-05' }],
    ['Erstellt am: 05.03.2024 18:36 / sk', { published: '2024-03-05' }],
    ['5 March 2024 / Orne / fire', {}],
    ['Publish dateTuesday 5 March 2024 - 13:54\nStory Code : 2637', { published: '2024-03-05' }],
    ['입력 2024. 3. 5. 오전 10:00', { published: '2024-03-05' }],
    ['更新日時 2024年3月6日 10時00分\n2024年3月5日10時00分', { published: '2024-03-05?' }],
    ['Published\n5 March 2024\nUpdated\n7 March 2024', { published: '2024-03-05' }],
    ['Source:\nCoast News and agencies', { source: 'Coast News' }],
    ['Posted By: Ana Duarte', { author: 'Ana Duarte' }],
    ['Ana Duarte - Staff Writer', { author: 'Ana Duarte' }],
    ['Ana Duarte\nBBC News, Orne', { author: 'Ana Duarte', source: 'BBC News' }],
    ['Coast Mail, Orne', { source: 'Coast Mail' }],
    ['By Coast News Staff', { author: 'Coast News Staff', source: 'Coast News' }],
    ['Von Anna Dürr, Velm', { author: 'Anna Dürr' }],
    ['Par Anne Duval et Li Wei avec AFP', { author: 'Anne Duval, Li Wei' }],
    ['Von der Leyen, Macron', {}],
    ['Por la noche', {}],
    ['김철수 기자', { author: '김철수' }],
    ['Updated - March 06, 2024 09:00 am IST - ORNE', { published: '2024-03-06?' }],
    ['Li Wei |05.03.2024 - Update : 06.03.2024\n\nORNE', { published: '2024-03-05', dateline: 'ORNE' }],
  ])('says whose the text is, and of which day: %j', (line, facts) =>
    expect(all(`${HEADLINE}\n${line}\n\n${TEXT}`)).toEqual(facts),
  );

  it.each([
    ['date 2024-03-05 Partly cloudy\n', undefined],
    ['date 2024-03-05 The Bugle\n', 'The Bugle'],
  ])('names no outlet where it tells of the weather: %j', (before, source) =>
    expect(factOf(imported(`${before}${HEADLINE}\n\n${TEXT}`), 'source')).toBe(source),
  );
});

describe('a line that names a source', () => {
  const LINES = ['The ferry left the lane, the log of the bridge shows.', 'It ran aground at six in the morning.'];
  it.each([
    [['Source: Coast News', ...LINES], 'Coast News'],
    [[...LINES, 'Source: Coast News'], 'Coast News'],
    [[LINES[0], 'The last hour', 'Source: Harbour Office', LINES[1]], undefined],
  ])('names the outlet where no statements stand around it: %j', (lines, source) => {
    const made = imported(`How the ferry strayed\n${lines.join('\n')}`);
    expect(factOf(made, 'source')).toBe(source);
    if (source === undefined) expect(bodyOf(made)).toContain('Source: Harbour Office');
  });
});

describe('hard-wrapped text without gaps', () => {
  it('is joined by paragraphs, which end where the next word had fitted', () => {
    const made = imported(
      [
        'Ferry runs aground off the pier',
        'The ferry ran on a sandbank off the northern pier before dawn',
        'on Monday with twelve people and a cargo of grain on board, the',
        'harbour office said.',
        'Two tugs could not free it at high water, and a third one is on',
        'its way from Orne. It is to arrive in the night, when the water',
        'is high again.',
        'Nobody was hurt.',
      ].join('\n'),
    );
    expect(bodyOf(made)).toEqual([
      'The ferry ran on a sandbank off the northern pier before dawn on Monday with twelve people and a cargo of grain on board, the harbour office said.',
      'Two tugs could not free it at high water, and a third one is on its way from Orne. It is to arrive in the night, when the water is high again.',
      'Nobody was hurt.',
    ]);
  });

  it.each([
    'Orne 2, Marsk 1\nLindora 3, Quelva Harbour Boys 0\nPier United and their friends 1, Velm 1\nSandbank 4, Tug 0',
    'The ferry ran on a sandbank.\nTwo tugs could not free it at high water.\nA third one is on its way from Orne.\nNobody was hurt.',
  ])('is no list of lines: %j', (lines) =>
    expect(bodyOf(imported(`What came of the day in Orne\n\n${lines}`))).toEqual(lines.split('\n')),
  );
});

describe('what stands around the report', () => {
  it('goes to the end, where an outlet speaks to its readers', () => {
    const text = 'The ferry lay on the bank for hours on Monday, and two tugs could not reach her in the fog.';
    const made = imported(`Fog off Orne\n\n${text}\n\nA Message from The Courier:\n\nDear readers,\n\n${text} Still.`);
    expect(bodyOf(made)).toEqual([text]);
    expect(made.cut.map(({ rule }) => rule)).toEqual([
      'appeal to readers',
      'after: appeal to readers',
      'after: appeal to readers',
    ]);
  });

  it('is not all of a text, however its one line ends', () => {
    const text = `RIGA, Mar 5 (EFE).- The ferry lay on the bank for hours on Monday, ${'and two tugs could not reach her '.repeat(3)}EFE jp/ad`;
    expect(bodyOf(imported(text))).toEqual([text]);
  });

  const TEXT =
    'The ferry ran on a sandbank off the northern pier before dawn, the harbour office of Orne said on Monday.';
  it('goes where a link to another story has its headline below, and stays where that is a heading', () => {
    const made = imported(
      `Ferry runs aground\n${TEXT}\nRead more\nTug lost in fog in May 2019\n${TEXT} It did so twice.`,
    );
    expect(made.cut.map(({ line, rule }) => [line, rule])).toEqual([
      [3, 'navigation'],
      [4, 'teaser'],
    ]);
    expect(
      bodyOf(imported(`Ferry runs aground\n${TEXT}\nRead more\nWhat comes next\n${TEXT} It did so twice.`))[1],
    ).toBe('What comes next');
  });

  it.each([
    ['Trending now\n- Whale on roof\n- Ten things to know', 'The town will pay for it.'],
    ['Mehr zum Thema', 'Die Stadt zahlt dafür.'],
    [
      'Keep reading\nlist of 2 items\nlist 1 of 2\nWho owns the pier?\nlist 2 of 2\nTug lost\nend of list',
      'It is old.',
    ],
    ['Image caption,\nThe ferry on Monday', 'It is old.'],
    ['___', 'It is old.'],
  ])('ends where a sentence goes on with the report: %j', (lines, rest) =>
    expect(bodyOf(imported(`Ferry runs aground\n${TEXT}\n${lines}\n${rest}`))).toEqual([TEXT, rest]),
  );

  it('goes below its end: the mark of an agency, another language’s links, who wrote it', () => {
    const tail = `Etiquetas: puentes\nCompartir en Facebook\nDeja un comentario`;
    expect(bodyOf(imported(`Ferry runs aground\n${TEXT} Enditem\n${tail}`))).toEqual([TEXT]);
    const made = imported(`Ferry runs aground\nBy ANA DUARTE\n${TEXT}\nANA DUARTE\nDuarte covers the coast.\nmailto`);
    expect(bodyOf(made)).toEqual([TEXT]);
    expect(bodyOf(imported(`Ferry runs aground\n${TEXT}\n– Ana Duarte, Writer`))).toHaveLength(2);
    const long = `${TEXT} It is old.\n`.repeat(9);
    expect(factOf(imported(`Ferry runs aground\n${long}Source: Coast News and agencies`), 'source')).toBe('Coast News');
  });

  it.each([
    ['Ana Duarte\nAna Duarte is a reporter in Orne.', []],
    ['Ana Duarte\nAna Duarte is in hospital.', ['Ana Duarte', 'Ana Duarte is in hospital.']],
    ['Recent posts\nTug lost\nA tug has been lost in the fog…\nWhale on roof\nIt lay there for…', []],
    [`Recent posts\nTug lost\n${TEXT} And then…`, [`${TEXT} And then…`]],
  ])('goes where it tells who wrote it, and of other stories: %j', (lines, rest) =>
    expect(bodyOf(imported(`Ferry runs aground\n${TEXT}\nIt is old.\n${lines}`))).toEqual([
      TEXT,
      'It is old.',
      ...rest,
    ]),
  );

  it('is taken off the last paragraph, and its writers with it', () => {
    const made = imported(`Ferry runs aground\n${TEXT}\n\nNobody was hurt. (Reporting by Jo Park; Editing by Al Ray)`);
    expect(factOf(made, 'author')).toBe('Jo Park');
    expect(bodyOf(made)).toEqual([TEXT, 'Nobody was hurt.']);
    expect(
      bodyOf(imported(`Ferry runs aground\n${TEXT}\n\nNobody was hurt. (Reporting by hand is slow)`))[1],
    ).toContain('by hand');
  });
});

describe('copies out of other programs', () => {
  const TEXT = 'The ferry lay on the bank for hours, and two tugs could not reach her in the fog off the pier.';
  const all = (text: string) =>
    Object.fromEntries(
      imported(text)
        .took.map(({ key, value }) => [key, value])
        .filter(([key]) => key !== 'source'),
    );

  it.each([
    [
      'a press archive with codes',
      `HD Ferry runs aground\nBY By Ana Duarte\nWC 212 words\nPD 5 March 2024\nSN Orne Daily\nLA English\n\nLP\n${TEXT}\n\nTD\nIN the fog nobody was hurt.\n\nNS\ngsea : Shipping\nAN\nDocument ORNDAI0020240305`,
      { title: 'Ferry runs aground', author: 'Ana Duarte', published: '2024-03-05' },
      [TEXT, 'IN the fog nobody was hurt.'],
    ],
    [
      'a press archive with an index below',
      `Page 1 of 2\nFerry runs aground\nMarch 5, 2024 Tuesday\nByline: Ana Duarte\n\nBody\n\n${TEXT}\n\nClassification\n\nSubject: SHIPPING (90%)\nLoad-Date: March 6, 2024\n\nEnd of Document`,
      { title: 'Ferry runs aground', author: 'Ana Duarte', published: '2024-03-05?' },
      [TEXT],
    ],
    [
      'a letter handed on, whose day is not the text’s',
      `---------- Forwarded message ---------\nFrom: Ana Duarte <ana@o.example>\nDate: Wed, Mar 6, 2024 at 7:02 AM\nSubject: Fwd: Ferry runs aground\nTo: <desk@o.example>\n\n> Ferry runs aground\n>\n> March 5, 2024\n>\n> ${TEXT}\n\n--\nAna Duarte\nSent from a telephone`,
      { title: 'Ferry runs aground', published: '2024-03-05?', retrieved: '2024-03-06' },
      [TEXT],
    ],
    [
      'a messenger',
      `[05/03/2024, 09:41] Ana Duarte: *Ferry runs aground*\n${TEXT}`,
      { title: 'Ferry runs aground' },
      [TEXT],
    ],
    [
      'a channel',
      `Forwarded from Orne Alerts\n❗️Ferry runs aground off the pier\n\n${TEXT}\n\n@orne | Subscribe\n12.4K views edited 09:41`,
      { title: 'Ferry runs aground off the pier' },
      [TEXT],
    ],
    [
      'a byline in parts',
      `Ferry runs aground off the pier\nBy\n\nAna Duarte\n\n,\n\nLi Wei\n\n${TEXT}`,
      { title: 'Ferry runs aground off the pier', author: 'Ana Duarte, Li Wei' },
      [TEXT],
    ],
    [
      'a newspaper’s page',
      `Ferry runs aground off\nthe northern pier\n\n${TEXT}\n\nSee FERRY, Page 6`,
      { title: 'Ferry runs aground off the northern pier' },
      [TEXT],
    ],
  ])('are read as those of %s', (_, text, facts, body) => {
    expect(all(text)).toEqual(facts);
    expect(bodyOf(imported(text))).toEqual(body);
  });

  it.each([
    `[Applause] The mayor spoke: ${TEXT}`,
    'HD sets are sold again in the shops of Orne, where they had been away for a year.',
    'Body\n\nof a whale found on the bank off the northern pier of Orne, says the coast guard.',
    '10/12 of the crew were saved, 9:41 at night: nobody knew where the two others had gone to.',
  ])('are not seen in %j', (text) => {
    const { cut } = imported(`Ferry runs aground off the pier\n\n${text}\n\n${TEXT}`);
    expect(cut).toEqual([]);
  });

  it.each([
    ['offi-\ncials', 'officials'],
    ['well-\nknown', 'well-known'],
    ['far-\nmers', 'farmers'],
    ['tug-\nboat', 'tug-boat'],
    ['North-\nEast', 'North-East'],
    ['20-\nyear-old', '20-year-old'],
    ['pre-\nand post-war', 'pre- and post-war'],
  ])('have words made whole that their lines break: %j', (broken, whole) => {
    const text = `A tug-boat of some age came to the ferry out of the fog, and the ${broken} who were on board of it threw a rope to her, and\nthe men of the ferry made it fast at the rail.`;
    expect(bodyOf(imported(`Ferry runs aground off the pier\n\n${text}`))[0]).toContain(` the ${whole} who`);
  });

  it('have a paragraph where a line is indented, and items where bullets stand alone', () => {
    const lines = [
      '   The ferry lay on the bank for hours, and two tugs could not',
      'reach her in the fog.',
      '   Nobody was hurt, said the coast guard, which had sent a boat',
      'from the northern pier.',
      '   The operator said that it would look at the log of the ferry',
      'in the morning.',
    ];
    const made = imported(
      `Ferry runs aground off the pier\n\n*\nTwo tugs came\n*\nNobody was hurt\n\n${lines.join('\n')}`,
    );
    expect(bodyOf(made)).toEqual([
      '- Two tugs came\n- Nobody was hurt',
      'The ferry lay on the bank for hours, and two tugs could not reach her in the fog.',
      'Nobody was hurt, said the coast guard, which had sent a boat from the northern pier.',
      'The operator said that it would look at the log of the ferry in the morning.',
    ]);
  });
});
