import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const REPORTS_OF_AN_EVENT = 8;
const PARAGRAPHS = 9;
const SYLLABLES = 'ba kor lin dra mer sto vel tan gri por nas hul wen rik sul mo fer ada ish ul ze qar tov bel'.split(
  ' ',
);
const PEOPLE = [
  'residents',
  'officials',
  'police',
  'doctors',
  'union leaders',
  'engineers',
  'the council',
  'the company',
];
const DEEDS = ['closed', 'flooded', 'struck', 'evacuated', 'reopened', 'searched', 'repaired', 'blocked'];
const THINGS = ['bridge', 'market', 'harbour', 'power station', 'hospital', 'railway line', 'school', 'reservoir'];
const WHENS = [
  'on Monday',
  'on Thursday night',
  'the next day',
  'earlier in the day',
  'last week',
  'two days later',
  'in April',
  'since 2015',
];
const NUMBERS = [
  'three',
  'at least 40',
  'about 2,500',
  'more than 900',
  '18',
  'a dozen',
  '1,140',
  'between five and seven',
];
const DAY_MS = 86_400_000;

/** Numbers from 0 to 1 that look random and are the same every time (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Writes a folder of synthetic news, some 2.5 KB an article, eight reports to an event; the same for the same count. */
export function makeArticles(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (let at = 0; at < count; at += 1) {
    writeFileSync(join(folder, `${String(at).padStart(6, '0')}.md`), makeArticle(at));
  }
}

function makeArticle(at: number): string {
  const event = makeRandom(Math.floor(at / REPORTS_OF_AN_EVENT) + 1);
  const report = makeRandom(at + 1_000_003);
  const pick = (random: () => number, list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const name = () => {
    const word = Array.from({ length: 3 }, () => pick(event, SYLLABLES)).join('');
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const [place, region, person, body] = [name(), name(), `${name()} ${name()}`, `${name()} Authority`];
  const [thing, deed] = [pick(event, THINGS), pick(event, DEEDS)];
  const day = new Date(Date.UTC(2022, 0, 1) + Math.floor(event() * 900 + report() * 3) * DAY_MS)
    .toISOString()
    .slice(0, 10);
  const sentence = () =>
    pick(report, [
      `The ${thing} in ${place} was ${deed} ${pick(report, WHENS)}, ${pick(report, PEOPLE)} said.`,
      `${pick(report, NUMBERS)} people were injured in ${place}, according to the ${body}.`,
      `“We have seen nothing like it in ${region},” said ${person} of the ${body}.`,
      `${person} told reporters ${pick(report, WHENS)} that ${pick(report, NUMBERS)} ${pick(report, PEOPLE)} had left ${place}.`,
      `The ${body} denied that the ${pick(report, THINGS)} near ${place} had been ${pick(report, DEEDS)} ${pick(report, WHENS)}.`,
    ]);
  const paragraphs = Array.from({ length: PARAGRAPHS }, () => [sentence(), sentence(), sentence()].join(' '));
  const title = `${thing} ${deed} in ${place}, ${pick(report, PEOPLE)} say`;
  const source = `Outlet ${Math.floor(report() * 40)}`;
  return `---\ntitle: ${JSON.stringify(title)}\nsource: ${source}\npublished: ${day}\n---\n\n${paragraphs.join('\n\n')}\n`;
}
