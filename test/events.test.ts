import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { groupArticles } from '../src/events/index.js';
import type { Group, Reading } from '../src/model.js';
import { NO_EDITORIAL, readFolderArticles, readText } from './read-articles-folder.js';

const cases = new URL('cases/events/', import.meta.url);
const names = readdirSync(cases);
const groupsOf = (readings: readonly Reading[]): Group[] => groupArticles(readings, NO_EDITORIAL).groups;
const everyCase = (): Reading[] => names.flatMap((name) => readFolderArticles(new URL(`${name}/`, cases)));

/** Article id → event id. */
const eventByArticle = (groups: readonly Group[]): Map<string, string> =>
  new Map(groups.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)));

const SINKING = 'The ferry Marsellan sank off Port Qesh on 14 May 2024, killing 12 people, the coast guard said.';
const INQUIRY =
  'An inquiry into the sinking of the ferry Marsellan off Port Qesh opened in Ondava on 20 June 2024. ' +
  'The ferry sank on 14 May.';

/** The dates of an event's episodes, its texts given by `source/published`. */
function episodesOf(name: string, texts: Readonly<Record<string, string>>): (string | null)[] {
  const readings = Object.entries(texts).map(([key, text], at) => {
    const [source, ...published] = key.split('/');
    const front = `title: Ferry Marsellan off Port Qesh, ${source}\nsource: ${source}\npublished: ${published.join('/')}`;
    return readText(`${name}-${at}.md`, `---\n${front}\n---\n\n${text}\n`);
  });
  const groups = groupsOf(readings);
  expect(groups).toHaveLength(1);
  return (groups[0]?.episodes ?? []).map(({ edtf }) => edtf);
}

describe('groupArticles', () => {
  it.each(names)('%s, by itself and among the other cases', (name) => {
    const readings = readFolderArticles(new URL(`${name}/`, cases));
    const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, cases), 'utf8'));
    const own = new Set(readings.map(({ article }) => article.id));
    for (const groups of [groupsOf(readings), groupsOf(everyCase())]) {
      const found = groups.filter(({ articles }) => articles.some((article) => own.has(article)));
      expect(found.map(({ articles }) => articles)).toEqual(expected.events);
      expect(found.flatMap(({ episodes }) => episodes.map(({ articles }) => articles))).toEqual(expected.episodes);
      expect(found.flatMap(({ printings }) => printings)).toEqual(expected.printings);
    }
  });

  it('takes titles from the sources and dates episodes by what they tell', () => {
    const [chain] = groupsOf(readFolderArticles(new URL('chain/', cases)));
    const titles = readFolderArticles(new URL('chain/', cases)).map(({ article }) => article.title);
    expect(titles).toContain(chain?.title);
    expect(chain?.episodes.map(({ id, edtf }) => [id, edtf])).toEqual([
      ['from-2022-03-11', '2022-03-10/2022-03-12'],
      ['from-2022-04-20', '2022-04-17/2022-04-21'],
    ]);
    for (const { title } of chain?.episodes ?? []) expect(titles).toContain(title);
  });

  it.each([
    ['2024-06-21', ['2024-05-14/2024-05-15', '2024-06-20/2024-06-21']],
    // The month lies apart from the first report: a round of its own, dated by what it tells.
    ['2024-06', ['2024-05-14/2024-05-15', '2024-06-20']],
    // It tells of no day within it: then what is given, and never the first day of that.
    ['2023-XX', ['2023-XX', '2024-05-14/2024-05-15']],
    ['2022-10%', ['2022-10%', '2024-05-14/2024-05-15']],
    // It may be of the days of the first report: one round.
    ['2024-21', []],
    ['2024', []],
    ['2024-06/..', []],
    ['../2024-06', []],
  ])('dates episodes by days that are given, for a report of %s', (published, expected) => {
    expect(episodesOf('ferry', { 'Courier/2024-05-15': SINKING, [`Herald/${published}`]: INQUIRY })).toEqual(expected);
  });

  it('lets a report whose day is not known join a round, and widens none by it', () => {
    const dated = { 'Courier/2024-05-15': SINKING, 'Herald/2024-06-21': INQUIRY };
    const rounds = ['2024-05-14/2024-05-15', '2024-06-20/2024-06-21'];
    for (const published of ['2024', '2024-05', '2024-05-16/..', '../2024-07', ''])
      expect(episodesOf('more', { ...dated, [`Mail/${published}`]: `${INQUIRY} Divers left on 12 May.` })).toEqual(
        rounds,
      );
  });

  it('counts the months of several reports as given', () => {
    const months = { 'Courier/2023-05-15': SINKING, 'Herald/2024-06': INQUIRY, 'Mail/2024-07?': INQUIRY };
    const undated = (text: string): string => text.replace(/ on \d+ \w+(?: 2024)?/g, '');
    const texts = Object.entries(months).map(([key, text]) => [key, undated(text)]);
    expect(episodesOf('months', Object.fromEntries(texts))).toEqual(['2023-05-15', '2024-06/2024-07?']);
  });

  it('takes no title that a text’s first words stand for, where an article has a headline', () => {
    const body =
      'Fire destroyed the old mill of Orne on Monday night and two barns beside it, the mayor Odile Marsh said.';
    const readings = [`${body.slice(0, 70)} …`, 'Fire destroys the old mill of Orne'].map((title, at) =>
      readText(
        `${at}.md`,
        `---\ntitle: ${title}\nsource: Paper ${at}\npublished: 2021-03-0${at + 2}\n---\n\n${body}\n`,
      ),
    );
    expect(groupsOf(readings).map(({ title }) => title)).toEqual(['Fire destroys the old mill of Orne']);
  });

  const PLAIN = 'Mill of Orne burns down';
  it.each([
    ['Opinion | The old mill of Orne and its two barns must rise again', PLAIN],
    ['LIVE: Fire destroys the old mill of Orne and two barns', PLAIN],
    ['Watch: Fire destroys the old mill of Orne and two barns', PLAIN],
    ['UPDATE 2-Fire destroys the old mill of Orne and two barns', PLAIN],
    ['Fire at the old mill of Orne destroys two barns (photos)', PLAIN],
    ['Fire at the old mill of Orne and two barns – as it happened', PLAIN],
    ['Who set fire to the old mill of Orne and its two barns?', PLAIN],
    ['What we know about the fire at the old mill of Orne', PLAIN],
    ['Five things to know about the fire at the old mill of Orne', PLAIN],
    ['Correction: Orne fire story', PLAIN],
    // These tell the news, whatever word they begin or end with.
    ['Live-streamed fire destroys the old mill of Orne and two barns', null],
    ['Watch keeper saw the fire that destroys the old mill of Orne', null],
    ['Fire destroys old mill of Orne: map collection lost with two barns', null],
  ])('names no event by an opinion, a label or a question: %s', (other, expected) => {
    const body =
      'Fire destroyed the old mill of Orne on Monday night and two barns beside it, the mayor Odile Marsh said.';
    const readings = [other, PLAIN].map((title, at) =>
      readText(`${at}.md`, `---\ntitle: "${title}"\nsource: Paper ${at}\npublished: 2021-03-02\n---\n\n${body}\n`),
    );
    expect(groupsOf(readings).map(({ title }) => title)).toEqual([expected ?? other]);
  });

  it('names an event in the site’s language, where a headline in it says as much', () => {
    const texts = [
      [
        'es',
        'Incendio destruye el molino Marsellan de Orne',
        'El molino Marsellan de Orne ardió, dijo Odile Marsh a Idris Vane en Port Qesh.',
      ],
      [
        'en',
        'Marsellan mill of Orne burns',
        'The Marsellan mill of Orne burned, Odile Marsh told Idris Vane in Port Qesh.',
      ],
    ];
    const readings = texts.map(([lang, title, body]) =>
      readText(
        `${lang}.md`,
        `---\ntitle: ${title}\nsource: ${lang}\npublished: 2021-03-02\nlang: ${lang}\n---\n\n${body}\n`,
      ),
    );
    const titled = (site: string) =>
      groupArticles(readings, { ...NO_EDITORIAL, site: { ...NO_EDITORIAL.site, lang: site } }).groups.map(
        ({ title }) => title,
      );
    expect(titled('en')).toEqual([texts[1]?.[1]]);
    expect(titled('es')).toEqual([texts[0]?.[1]]);
  });

  it('says what bound each article, and what stands nearest outside', () => {
    const groups = groupsOf(readFolderArticles(new URL('look-alikes/', cases)));
    const mill = groups.find(({ id }) => id === 'mill-fire-1');
    const binding = mill?.bindings.find(({ article }) => article === 'mill-fire-2');
    expect(binding?.nearest).toBe('mill-fire-1');
    expect(binding?.shared).toContainEqual(expect.objectContaining({ kind: 'name', text: 'Odile Marsh' }));
    expect(binding?.outside?.event).toBe('warehouse-fire-1');
    expect(binding?.outside?.score).toBeLessThan(binding?.score ?? 0);
  });

  it('binds a printing to the text that it prints, by more than a letter, and says what stands outside', () => {
    const text =
      'An explosion in the coal mine of S&P at Amsra killed at least 40 people on Friday, President Idris Vane said. ' +
      'There were 110 miners below ground when firedamp caught fire at 6.45 p.m. in the third gallery. Rescuers of ' +
      'Port Qesh brought 58 of them out, and eleven were taken to hospital, the owners said.';
    const texts = [
      'Miners trapped at Amsra|A blast in the coal mine of S&P at Amsra trapped miners on Friday, Idris Vane said.',
      `Blast in Amsra mine kills 40|${text}`,
      `Grief on the coast|${text}`,
      'Choir of Port Qesh wins|The choir of Port Qesh won the Golden Lark at Sorby on Friday, Mika Sorel said.',
    ].map((one) => one.split('|') as [string, string]);
    const readings = texts.map(([title, body], at) =>
      readText(`${at}.md`, `---\ntitle: ${title}\nsource: S${at}\npublished: 2022-10-1${at + 4}\n---\n\n${body}\n`),
    );
    const [event] = groupsOf(readings);
    expect(event?.printings).toEqual([['1', '2']]);
    expect(event?.bindings.map(({ nearest, outside }) => [nearest, outside?.article])).toEqual([
      ['1', '3'],
      ['0', '3'],
      ['1', '3'],
    ]);
    expect(event?.bindings.flatMap(({ shared }) => shared.map(({ text: told }) => told))).not.toContain('P');
  });

  it('does not depend on the order of the files', () => {
    const readings = everyCase();
    const expected = JSON.stringify(groupArticles(readings, NO_EDITORIAL));
    for (const shift of [1, 3, 7]) {
      const turned = [...readings.slice(shift), ...readings.slice(0, shift)].reverse();
      expect(JSON.stringify(groupArticles(turned, NO_EDITORIAL))).toBe(expected);
    }
  });

  it('keeps every other article in its event, and every event at its address, as articles arrive', () => {
    const readings = everyCase().sort((a, b) => ((a.article.published ?? '') < (b.article.published ?? '') ? -1 : 1));
    const whole = eventByArticle(groupsOf(readings));
    for (let count = 1; count < readings.length; count++) {
      for (const [article, event] of eventByArticle(groupsOf(readings.slice(0, count)))) {
        expect(event, `${article} when ${count} had arrived`).toBe(whole.get(article));
      }
    }
  });

  it('keeps an unrelated article of the same day by itself', () => {
    const other = readText(
      'other.md',
      '---\ntitle: Choir of Port Tamsin wins prize\nsource: S\npublished: 2022-03-11\n---\n\nThe boys’ choir of Port ' +
        'Tamsin won the Golden Lark on Thursday. Its conductor, Mika Sorel, thanked the parents.\n',
    );
    const groups = groupsOf([...everyCase(), other]);
    expect(groups.find(({ articles }) => articles.includes('other'))?.articles).toEqual(['other']);
  });

  it('keeps long articles apart that share as many rare words as chance gives them', () => {
    const syllables = ['ba', 'ko', 'ri', 'mu', 'te', 'lo', 'sa', 'ni', 'du', 've'];
    const word = (at: number): string => [...`1${at}`].map((digit) => syllables[Number(digit)]).join('');
    const long = (path: string, title: string, first: number): Reading => {
      const rare = Array.from({ length: 600 }, (_, at) => word(1000 + first + ((at * 7) % 600)));
      return readText(path, `---\ntitle: ${title}\nsource: S\n---\n\n${rare.join(' ')}.\n`);
    };
    const readings = [long('looms.md', 'How looms were built', 0), long('wells.md', 'Why wells fall dry', 500)];
    expect(groupsOf(readings)).toHaveLength(2);
  });

  it('keeps apart what a folder of one war tells of other towns and days, by the names in the titles', () => {
    const war =
      ' In Ostmark the army of Idris Vayn and the Saltmarsh Front of Odile Quarn have been at war since 2022.';
    const told: readonly (readonly [day: string, title: string, deed: string])[] = [
      [
        '04',
        'Shell kills 18 at market in Tamsin',
        'A shell hit a market in Tamsin in Ostmark on Monday and killed 18 people',
      ],
      [
        '05',
        'Tamsin mourns dead of market',
        'Shops stayed shut in Tamsin on Tuesday as it mourned 18 people killed by a shell at the market',
      ],
      [
        '06',
        'Army crosses bridges into Sorby',
        'Troops crossed three bridges into Sorby in Ostmark on Wednesday before dawn',
      ],
      [
        '07',
        'Troops hold bridges of Sorby',
        'Fighting went on in Sorby on Thursday, a day after troops crossed its bridges',
      ],
      ['09', 'Waterworks of Kessen bombed', 'Warplanes bombed the waterworks of Kessen in Ostmark on Saturday'],
      [
        '10',
        'No water in Kessen after bombs',
        'Wells ran dry in Kessen on Sunday, a day after its waterworks were bombed',
      ],
    ];
    const readings = told.map(([day, title, deed], at) =>
      readText(
        `${at}.md`,
        `---\ntitle: ${title}\nsource: Paper ${at}\npublished: 2024-03-${day}\n---\n\n${deed}.${war}\n`,
      ),
    );
    expect(groupsOf(readings).map(({ articles }) => articles)).toEqual([
      ['0', '1'],
      ['2', '3'],
      ['4', '5'],
    ]);
  });

  it('keeps one event together whose titles name, each, whom it touches', () => {
    const told: readonly (readonly [day: string, title: string, deed: string])[] = [
      [
        '09-03',
        'Ferry sinks off Lemmu with 180 aboard',
        'The ferry Marsellan sank off Lemmu on Thursday night with 180 aboard, and 121 were saved. Waves off Lemmu were high',
      ],
      [
        '09-04',
        'Fishermen of Kovar saved dozens',
        'Fishermen of Kovar saved dozens of passengers of the ferry Marsellan on Thursday night. Kovar lies beside Lemmu',
      ],
      [
        '09-07',
        'Captain Idris Vayn held in Barrostad',
        'Police in Barrostad hold Idris Vayn, captain of the ferry Marsellan, which sank off Lemmu with 180 aboard. Vayn denies guilt. Barrostad is its port',
      ],
      [
        '09-20',
        'Minister Odile Quarn resigns over ferry',
        'The minister Odile Quarn resigned on Monday over the ferry Marsellan, which sank off Lemmu. Quarn had let it sail with 180 aboard',
      ],
    ];
    const readings = told.map(([day, title, deed], at) =>
      readText(`${at}.md`, `---\ntitle: ${title}\nsource: Paper ${at}\npublished: 2021-${day}\n---\n\n${deed}.\n`),
    );
    expect(groupsOf(readings).map(({ articles }) => articles)).toEqual([['0', '1', '2', '3']]);
  });

  const PARAGRAPH =
    'The fighting in Ostmark began in 2019, when the army of Idris Vayn drove the Saltmarsh Front out of Harl. More than ' +
    '40,000 people have been killed since, and a million have fled over the mountains to Veltia, the United Nations says. ' +
    'Talks in Genora broke down in March over the release of prisoners. Both sides accuse each other of shelling schools.';
  const SHELL = 'A shell hit a market in Tamsin on Monday and killed 18 people, doctors said.';
  it.each([
    ['Two drivers are missing since the bridge of Kessen was blown up on Monday, the army said.', 0],
    ['Hundreds walked behind the coffins in Tamsin. Shops stayed shut and bells rang from noon.', 0],
    // The same news in other words, brought up to date, behind a standfirst.
    ['At least 18 people died on Monday when a shell hit a market in Tamsin, doctors said.', 1],
    [SHELL.replace('18 people', '21 people, some of burns'), 1],
    [`Stalls of cloth burn; bells ring from noon; nobody claims the attack on civilians.\n\n${SHELL}`, 1],
  ])('tells reports that end with one long paragraph from printings: %s', (opening, expected) => {
    const readings = [SHELL, opening].map((text, at) =>
      readText(
        `${at}.md`,
        `---\ntitle: ${text.slice(0, 20)}\nsource: Paper ${at}\npublished: 2024-03-05\n---\n\n${text}\n\n${PARAGRAPH}\n`,
      ),
    );
    expect(groupsOf(readings).flatMap(({ printings }) => printings)).toHaveLength(expected);
  });

  const SHOT = 'Odile Marsh, the mayor of Harl, was shot dead at her door on Monday night, police in Harl said.';
  it.each([
    // What came of it is of the same round, however late.
    ['2021-06-14', 'Trial opens over shooting of mayor Odile Marsh', 'Idris Vayn went on trial on Monday', 0],
    ['2021-03-29', 'Harl police chief resigns over death of mayor', 'The police chief resigned on Monday', 0],
    ['2022-03-02', 'Harl remembers mayor Odile Marsh', 'Hundreds laid flowers on Tuesday', 0],
    // What happens anew is not, nor what is said in other words.
    ['2021-06-14', 'New mayor of Harl shot at trial of Idris Vayn', 'The new mayor was shot and wounded on Monday', 2],
    ['2021-06-14', 'Deputy mayor shot dead in Harl', 'The deputy mayor was shot dead on Monday', 2],
  ])('takes no follow-up for a round: %s, %s', (day, title, deed, expected) => {
    const later = `${deed}, three months after Odile Marsh, the mayor of Harl, was shot dead at her door.`;
    const told = [
      ['2021-03-02', 'Mayor Odile Marsh of Harl shot dead', SHOT],
      ['2021-03-03', 'Harl in shock after shooting of mayor Odile Marsh', `${SHOT} Shops stayed shut.`],
      [day, title, later],
    ];
    const readings = told.map(([published, headline, text], at) =>
      readText(`${at}.md`, `---\ntitle: ${headline}\nsource: Paper ${at}\npublished: ${published}\n---\n\n${text}\n`),
    );
    const groups = groupsOf(readings);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.episodes).toHaveLength(expected);
    expect(groups[0]?.title).toMatch(/shot dead/);
  });

  it('groups nothing, one article, and articles without a word', () => {
    const empty = (path: string): Reading => readText(path, '---\ntitle: "?"\nsource: S\n---\n');
    expect(groupsOf([])).toEqual([]);
    expect(groupsOf([empty('a.md')])).toMatchObject([
      { id: 'a', articles: ['a'], episodes: [], bindings: [{ nearest: null }] },
    ]);
    expect(groupsOf([empty('a.md'), empty('b.md')])).toHaveLength(2);
  });
});

const digests = new URL('../articles/', import.meta.url);
describe.skipIf(!existsSync(digests))('the articles of this site', () => {
  it('are one event in two episodes', () => {
    const groups = groupsOf(readFolderArticles(digests));
    expect(groups).toHaveLength(1);
    expect(groups[0]?.episodes.map(({ edtf, articles }) => [edtf?.slice(0, 7), articles.length])).toEqual([
      ['2023-12', 3],
      ['2024-01', 2],
    ]);
  });
});
