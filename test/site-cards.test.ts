import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { drawCards, writeCardSvg } from '../scripts/draw-cards.js';
import { canSet, cleanText, loadFace, orderLine, setWords, wayOfLine, widthOf } from '../scripts/set-type.js';
import type { ShareCard } from '../src/site/index.js';
import { makeFixture } from './cases/site/edition.js';
import { PROJECT, runBuild } from './run-build.js';
import { hashTree, temporaryFolder } from './temporary-folder.js';
import { type Edition, makePages, makeSite } from './whole-site.js';

const cardsOf = (edition: Edition) => makeSite(edition).cards;

vi.setConfig({ testTimeout: 60_000 });

const edition = makeFixture();
const [card, undated] = [...cardsOf(edition)] as [ShareCard, ShareCard];
/** How many pieces of a card are words: each is a path with a scale of its own. */
const countWords = (svg: string) => svg.match(/scale\(/g)?.length ?? 0;

describe('the card of an event', () => {
  it('says what the event is, when it was, who tells it and how much is disputed', () => {
    expect(card).toMatchObject({
      path: 'events/ostra-dam/card.png',
      siteName: 'Valley Record',
      title: edition.events[0]?.title,
      told: expect.stringMatching(/^Told by \d sources in \d articles$/),
      disputed: expect.stringMatching(/^\d points? disputed$/),
    });
    expect(card.when).toMatch(/2031/);
    expect(card.drawing?.rows).toHaveLength(edition.events[0]?.sources.length ?? 0);
    expect(undated).toMatchObject({ path: 'events/ferry/card.png', when: null, drawing: null, disputed: null });
  });

  it('is made only where the site has an address, and its page names it in full', () => {
    const frameOf = (site: object) => makePages(makeFixture(site)).event.model('ostra-dam').frame;
    expect(frameOf({}).image).toEqual({
      url: 'https://news.example/valley/events/ostra-dam/card.png',
      alt: `${card.title}. ${card.when}. ${card.told}.`,
      width: 1200,
      height: 630,
    });
    expect([...cardsOf(makeFixture({ baseUrl: undefined }))]).toEqual([]);
    expect(frameOf({ baseUrl: undefined }).image).toBeNull();
  });

  it('is a PNG of 1200 × 630 points, with the same bytes each time', () => {
    const [one, two, other] = drawCards([card, card, undated]).map((bytes) => Buffer.from(bytes));
    expect(one?.subarray(1, 4).toString()).toBe('PNG');
    expect([one?.readUInt32BE(16), one?.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(one?.equals(two as Buffer)).toBe(true);
    expect(one?.equals(other as Buffer)).toBe(false);
  });
});

describe('the words of a card', () => {
  const plain: ShareCard = { ...card, title: 'Dam', siteName: 'Record', when: 'May', told: 'Told', disputed: null };

  it('are outlines, so that nothing in a title is markup', () => {
    const svg = writeCardSvg({ ...plain, title: '"/><script>alert(1)</script><image href="x"/>&amp;' });
    expect(svg.match(/<(?!\/)[^\s>/]+/g)?.filter((tag) => !['<svg', '<rect', '<path'].includes(tag))).toEqual([]);
    expect(svg).not.toContain('alert');
    expect(svg).toMatch(/^<svg [^<]+><rect [^<]+><path [^<]+>/);
    for (const [, data = ''] of svg.matchAll(/ d="([^"]*)"/g)) expect(data).toMatch(/^[MLQCHVZ\d. -]*$/);
  });

  it.each(['שער הסכר נפתח', '水库开闸放水', 'Dam 🌊', 'x\u0336', ''])(
    'leave out %j whole, and who tells it stands there',
    (title) => {
      const svg = writeCardSvg({ ...plain, title });
      expect(countWords(svg)).toBe(3);
      expect(svg).toContain('scale(0.072)');
      expect(drawCards([{ ...plain, title }])).toHaveLength(1);
    },
  );

  it('leave out all that no font has, and still draw the timeline', () => {
    const svg = writeCardSvg({ ...plain, title: '水', siteName: '新聞', when: '三', told: '水' });
    expect(countWords(svg)).toBe(0);
    expect(svg).toContain('rx="3"');
  });

  it.each([
    ['Cafe\u0301', true],
    ['Łódź, Việt Nam, “naïve”, 25–26 %', true],
    ['a\u202Eb\u00ADc', true],
    ['Κύπρος', false],
    ['a\u0000b', true],
  ])('of %j: in the fonts %s', (words, expected) => {
    expect(canSet(cleanText(words), loadFace('newsreader', 500))).toBe(expected);
  });

  it.each([
    ['a long title', 'Word '.repeat(400)],
    ['a word without end', 'W'.repeat(20_000)],
  ])('stay on the card: %s', (_, title) => {
    const svg = writeCardSvg({ ...plain, title });
    const places = [...svg.matchAll(/translate\(([\d.-]+) ([\d.-]+)\)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(places.length).toBeGreaterThan(3);
    for (const [x = 0, y = 0] of places) {
      expect(x).toBeGreaterThanOrEqual(64);
      expect(x).toBeLessThan(1136);
      expect(y).toBeLessThan(630);
    }
  });

  it.each([
    ['فتح سد الوادي', 'الوادي سد فتح'],
    ['إجلاء 120 إلى Korlin Valley', 'Korlin Valley إلى 120 إجلاء'],
    ['Paper صحيفة الوادي tells', 'Paper الوادي صحيفة tells'],
    ['12 gates of 14', '12 gates of 14'],
  ])('of %j stand on their line as they are read', (text, expected) => {
    const face = loadFace('newsreader', 500);
    const words = setWords(text, face);
    const placeOf = (word: string) => setWords(word, face)[0]?.outlines;
    expect(orderLine(words, wayOfLine(words)).map(({ outlines }) => outlines)).toEqual(
      expected.split(' ').map(placeOf),
    );
  });

  it('join in Arabic, at the right even where the site reads from the left', () => {
    const face = loadFace('newsreader', 500);
    const apart = [...'سد'].reduce((sum, sign) => sum + widthOf(setWords(sign, face)), 0);
    expect(widthOf(setWords('سد', face))).toBeLessThan(apart);
    expect(canSet(cleanText('فَتْحُ'), face)).toBe(true);
    const ends = [
      ...writeCardSvg({ ...plain, title: 'فتح سد' }).matchAll(/translate\(([\d.]+) [\d.]+\) scale\(0.072/g),
    ];
    expect(ends.map(([, x]) => Number(x)).every((x) => x > 800)).toBe(true);
  });

  it('begin at the right where the site reads from there', () => {
    const startOf = (dir: ShareCard['dir']) => Number(/translate\(([\d.]+)/.exec(writeCardSvg({ ...plain, dir }))?.[1]);
    expect(startOf('ltr')).toBe(64);
    expect(startOf('rtl')).toBeGreaterThan(800);
  });
});

describe('the cards of a built site', () => {
  const articles = join(PROJECT, 'test/cases/site/whole');
  const cardsIn = (out: string) =>
    Object.entries(hashTree(join(out, 'events'))).filter(([path]) => path.endsWith('card.png'));

  it('are the same from the cache, drawn anew, and in worker threads; a spoilt one is drawn again', async () => {
    const folder = temporaryFolder();
    const cache = join(folder, 'cache');
    mkdirSync(cache);
    const build = async (name: string, ...more: string[]) => {
      const out = join(folder, name);
      const { status, stderr } = await runBuild([
        ...['--articles', articles, '--out', out, '--base-url', 'https://news.example/', ...more],
      ]);
      expect(status, stderr).toBe(0);
      return cardsIn(out);
    };
    const fresh = await build('one', '--no-cache');
    expect(fresh.length).toBeGreaterThan(1);
    expect(await build('two', '--cache', cache, '--workers', '2')).toEqual(fresh);
    const kept = readdirSync(join(cache, 'cards'));
    expect(kept).toHaveLength(fresh.length);
    const spoilt = join(cache, 'cards', kept[0] ?? '');
    const whole = readFileSync(spoilt);
    writeFileSync(spoilt, whole.subarray(0, 100));
    writeFileSync(join(cache, 'cards', `${'0'.repeat(64)}.png`), whole);
    expect(await build('three', '--cache', cache)).toEqual(fresh);
    expect(readFileSync(spoilt).equals(whole)).toBe(true);
    expect(readdirSync(join(cache, 'cards'))).toEqual(kept);
  });

  it('are not drawn without an address', async () => {
    const out = join(temporaryFolder(), 'site');
    const { status } = await runBuild(['--articles', articles, '--out', out, '--no-cache']);
    expect(status).toBe(0);
    expect(cardsIn(out)).toEqual([]);
    const page = readFileSync(join(out, 'events/ferry-first-report/index.html'), 'utf8');
    expect(page).not.toContain('og:image');
    expect(page).toContain('<meta name="twitter:card" content="summary"');
  });
});
