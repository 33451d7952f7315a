import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFiles } from '../scripts/import-files.js';
import { escapeMarkdown } from '../src/import/escape-markdown.js';
import { findFurniture } from '../src/import/find-furniture.js';
import { findRepeated } from '../src/import/find-repeated.js';
import { findTeasers } from '../src/import/find-teasers.js';
import { FOREIGN_FURNITURE } from '../src/import/foreign-furniture.js';
import { FURNITURE } from '../src/import/furniture.js';
import { importFile } from '../src/import/index.js';
import { nameUnknownOutlet, readCopyright, splitHeadline } from '../src/import/name-outlet.js';
import { readByline } from '../src/import/read-byline.js';
import { readDateline } from '../src/import/read-dateline.js';
import { readBareDate, readMetadata } from '../src/import/read-metadata.js';
import { readStatedDate } from '../src/import/read-stated-date.js';
import { isBreadcrumb } from '../src/import/sections.js';
import { readDocument, readEditorial } from '../src/records/index.js';
import { importText } from './import-one.js';

const cases = new URL('./cases/import/', import.meta.url);
const shared = new URL('../../shared/', import.meta.url);
const bytes = (text: string) => new TextEncoder().encode(text);
const { editorial } = readEditorial([]);
const linesOf = (text: string) => text.split('\n').map((line, at) => ({ number: at + 1, text: line }));

/** The text that the site makes of an imported file. */
function textOf(contents: string): string {
  const { document, problems } = readDocument({ path: 'a.md', bytes: bytes(contents) }, editorial);
  expect(problems).toEqual([]);
  return document?.text ?? '';
}

describe('raw texts', () => {
  it.each(readdirSync(cases))('case %s', (name) => {
    const folder = new URL(`${name}/`, cases);
    const input = readdirSync(folder).find((file) => !file.startsWith('expected')) ?? '';
    const imported = importFile({ path: input, bytes: readFileSync(new URL(input, folder)) });
    const accounts = imported.map(({ file, fault, unit, took, cut, unknown }) =>
      [
        file?.path ?? `fault ${fault}`,
        ...took.map(({ key, value, line, from }) => `took ${key}: ${value}, ${from ?? `${unit} ${line}`}`),
        ...cut.map(({ line, rule }) => `cut ${unit} ${line}: ${rule}`),
        ...unknown.map((words) => `unknown ${words}`),
      ].join('\n'),
    );
    expect(`${accounts.join('\n\n')}\n`).toBe(readFileSync(new URL('expected.txt', folder), 'utf8'));
    const contents = imported.flatMap(({ file }) => file?.contents ?? []);
    expect(contents.join('\n')).toBe(readFileSync(new URL('expected.md', folder), 'utf8'));
    for (const one of contents) textOf(one);
  });

  it('knows nothing that the text does not say, and tells unnamed outlets apart', () => {
    const first = importText({
      path: 'in/3.txt',
      bytes: bytes('Two bridges over the river are closed\n\nThey are old.'),
    });
    const second = importText({
      path: 'in/3.txt',
      bytes: bytes('Three bridges over the river are closed\n\nThey are old.'),
    });
    expect(first.file?.contents).toMatch(
      /^---\ntitle: Two bridges over the river are closed\nsource: Unnamed outlet 3-[0-9a-f]{4}\n---\n/,
    );
    expect(first.unknown.map((words) => words.split(':')[0])).toEqual(['published', 'source', 'author']);
    expect(first.file?.contents.split('\n')[2]).not.toBe(second.file?.contents.split('\n')[2]);
  });

  it('lets the caller’s words stand over the text’s, and says so', () => {
    const raw = bytes('date 2022-07-14 The Gazette\nTwo bridges over the river are closed\n\nThey are old.');
    const { took, unknown, file } = importText({ path: 'x.txt', bytes: raw, source: 'Own', published: '2022-07?' });
    expect(took.slice(0, 2)).toEqual([
      { key: 'source', value: 'Own', line: 0 },
      { key: 'published', value: '2022-07?', line: 0 },
    ]);
    expect(unknown).toContain('published: line 1 says “2022-07-14”; “2022-07?” was taken');
    expect(file?.path).toBe('2022-07-two-bridges-over-the-river-are-closed.md');
  });

  it.each([
    [Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes('Café')]), 0],
    [Uint8Array.from([0xff, 0xfe, 67, 0, 97, 0, 102, 0, 0xe9, 0]), 0],
    [Uint8Array.from([67, 97, 102, 0xe9]), 1],
  ])('decodes by mark, as UTF-8, else as windows-1252 with a note', (raw, notes) => {
    const { file, unknown } = importText({ path: 'x.txt', bytes: raw });
    expect(file?.contents).toContain('title: Café\n');
    expect(unknown.filter((words) => words.startsWith('encoding'))).toHaveLength(notes);
  });

  it('reads the quotation marks, dashes and signs of windows-1252', () => {
    const own = '“Not yet” – he said — it’s ‘5 €’…';
    const byteBySign = new Map(
      Object.entries({ '“': 0x93, '”': 0x94, '–': 0x96, '—': 0x97, '’': 0x92, '‘': 0x91, '€': 0x80, '…': 0x85 }),
    );
    const raw = Uint8Array.from(own, (sign) => byteBySign.get(sign) ?? sign.charCodeAt(0));
    expect(importText({ path: 'x.txt', bytes: raw }).file?.contents).toContain(`title: ${own}\n`);
  });

  it.each([
    ['\x89PNG\r\n\x1a\n\0\0', 'this is no text'],
    ['ab\x01\x02\x03cd\x0e', 'this is no text'],
    ['%PDF-1.4\n1 0 obj', 'this is a PDF file'],
    ['{\\rtf1\\ansi Ferry}', 'this is an RTF file'],
  ])('makes no file of %j: %s', (text, fault) => {
    const imported = importText({ path: 'x.txt', bytes: bytes(text) });
    expect(imported.file).toBeNull();
    expect(imported.fault).toContain(fault);
  });

  it.each([
    'Ferry <b>runs aground</b> on a sandbank\n\nIt was dark.',
    '<Bridge> We are aground\n<Pilot> How far from the pier\n<Bridge> A mile',
    `A bell\x07 in a long text${', and on it went'.repeat(10)}`,
  ])('makes a file of %j', (text) => expect(importText({ path: 'x.txt', bytes: bytes(text) }).fault).toBeNull());

  it.each([
    ['Fire\nBy Ana Duarte\n\nA barn burned in Orne.\nNobody was hurt.', 'Fire'],
    ['Council meets\n\nThe mayor spoke first.\n\nWhat the others said\n\nNothing.', 'Council meets'],
    ['Yesterday in parliament\n5 March 2021\n“We are back,” the speaker said.', 'Yesterday in parliament'],
    ['Fire\n\nRIGA, June 10 (Wirepress) - Police held two.\n\nThey are free.', 'Fire'],
  ])('takes a short headline, and no sentence below it: %j', (text, title) => {
    const { took, cut, file } = importText({ path: 'x.txt', bytes: bytes(text) });
    expect(took).toContainEqual({ key: 'title', value: title, line: 1 });
    expect(cut).toEqual([]);
    for (const line of text.split('\n').slice(2)) expect(textOf(file?.contents ?? '')).toContain(line);
  });

  it.each([
    ['The Courier\nFerry runs aground on a sandbank\n\nIt was dark.', 2],
    ['The Courier\nTroops are to leave for the U.S.\n\nNobody knows when they will be back.', 2],
    ['World\nThe ferry has run aground again.\n\nIt was dark.', 2],
    ['The tide came late.\nFerry runs aground on a sandbank', 1],
  ])('takes the headline below what is shorter and no headline: %j', (text, line) =>
    expect(importText({ path: 'x.txt', bytes: bytes(text) }).took[0]).toMatchObject({ key: 'title', line }),
  );

  const dated = (before: string, after: string) => {
    const text = `${before}\nFerry runs aground on a sandbank\n${after}\n\nIt was dark.`;
    const { took, file } = importText({ path: 'x.txt', bytes: bytes(text) });
    expect(textOf(file?.contents ?? '')).toBe('Ferry runs aground on a sandbank\n\nIt was dark.');
    return Object.fromEntries(took.filter(({ key }) => key !== 'title').map(({ key, value }) => [key, value]));
  };
  it.each([
    ['Published 3:14 PM EDT, Tue March 12, 2024', { published: '2024-03-12' }],
    ['Updated 3:14 PM EDT, Tue March 12, 2024', { published: '2024-03-12?' }],
    ['By Ana Duarte | Updated March 12, 2024', { author: 'Ana Duarte', published: '2024-03-12?' }],
    ['Published 3 March 2024, updated 4 March 2024', { published: '2024-03-03' }],
    ['Updated: 4 March 2024\nPublished: 3 March 2024', { published: '2024-03-03' }],
    ['3 March 2024 • 6:00pm', { published: '2024-03-03?' }],
    ['Retrieved 6pm, 3 March 2024', { retrieved: '2024-03-03' }],
  ])('finds the day below the headline: %s', (line, facts) => expect(dated('', line)).toEqual(facts));

  it.each([
    ['3 March 2024 • 6:00pm', { retrieved: '2024-03-03' }],
    ['Updated 3:14 PM EDT, Tue March 12, 2024', {}],
  ])('takes no day of the page above the headline for one of publication: %s', (line, facts) =>
    expect(dated(line, '')).toEqual(facts),
  );

  it('takes the first words for a title where there is no headline, and makes no file of nothing', () => {
    const { file, unknown } = importText({
      path: 'x.txt',
      bytes: bytes('The two bridges over the river were closed on Monday after the flood had reached the piers.'),
    });
    expect(file?.contents).toContain(
      'title: The two bridges over the river were closed on Monday after the flood had reached the piers.\n',
    );
    expect(unknown[0]).toContain('no headline');
    expect(importText({ path: 'x.txt', bytes: bytes(' \n\n') }).file).toBeNull();
  });

  it('terminates quickly on hostile lines', () => {
    const hostile = [
      ' '.repeat(1e5),
      '1,'.repeat(5e4),
      'By A '.repeat(2e4),
      'A: '.repeat(3e4),
      'share '.repeat(2e4),
      '> '.repeat(5e4),
      'A'.repeat(1e5),
      '– '.repeat(5e4),
    ];
    for (const text of [hostile.join('\n'), ...hostile.map((line) => `${line}\n\n${line}`)])
      expect(() => importText({ path: 'x.txt', bytes: bytes(text) })).not.toThrow();
  }, 60_000);
});

describe('furniture', () => {
  it.each([...FURNITURE, ...FOREIGN_FURNITURE].map((rule) => [`${rule.name}: ${rule.example}`, rule] as const))(
    '%s',
    (_, rule) => {
      expect(findFurniture(rule.example, rule.where)?.name).toBe(rule.name);
      expect(rule.pattern.test(rule.example)).toBe(true);
      expect(findFurniture(rule.counterExample, 'body')).toBeNull();
    },
  );

  it.each([
    'Rescuers at the ferry on the second day. (AP Photo/Jon Ek, File)',
    'Rescuers at the ferry on the second day. (Jo Park/AFP Photo/Orne Pool)',
  ])('caption: %s', (text) => expect(findFurniture(text, 'body')?.name).toBe('caption'));

  it.each([
    ['Add new comment', 'comment form'],
    ['You must be logged in to react.', 'comment form'],
    ['You must be logged out to be counted, the clerk said.', null],
    ['Register now for FREE unlimited access to wire.example', 'paywall'],
    ['Register now for the race on the river', null],
    ['ARTICLE AD BOX', 'advertisement'],
    ['7 months ago 12', 'age of the page'],
    ['More like this', 'related stories'],
    ['Source link', 'navigation'],
    ['Temps de lecture : 2 min.', 'reading time'],
    ['Lesezeit: 3 Minuten', 'reading time'],
    ['Printed on: 11/27/2026', 'print note'],
    ['Lea: El puente queda cerrado hasta el domingo', 'teaser'],
    ['Lea: I saw the bridge fall from my window.', null],
    ['SEE MORE: How the dam was built', 'teaser'],
    ['£1 a week for six months, then £12 a month. Cancel anytime', 'paywall'],
    ['From $12 a month, then rents rose in all of the town.', null],
    ['The fare is $1 for 4 weeks, then $5, the line said.', null],
    ['If you’re seeing this message but you’re already a subscriber, you can log in.', 'paywall'],
    ['You’ve reached your limit of free articles.', 'paywall'],
    ['You have reached the end of the road, the judge told him.', null],
    ['[What to know: get Orne Today in your inbox.]', 'newsletter'],
    ['When you buy through links on our site, we may earn an affiliate commission.', 'advertising note'],
    ['We may get compensation one day, the farmers said.', null],
    ['Those who lost a house may receive compensation from the state.', null],
    ['Image', 'caption'],
    ['Open image in gallery', 'caption'],
    ['Shutterstock', 'caption'],
    ['Jo Park/Reuters files', 'caption'],
    ['Images of the wreck', null],
    ['ABOUT THE AUTHOR', 'about the writer'],
    ['More by Dr. Jo Park', 'about the writer'],
    ['37 views', 'page tool'],
    ['Pages: 1 2 3', 'page tool'],
    ['37 views of the bridge', null],
    ['Get unlimited access for $1 for the first 3 months, cancel any time.', 'paywall'],
    ['bottom of page', 'jump link'],
    ['Close this search box.', 'page tool'],
    ['How useful was this post?', 'page tool'],
    ['How useful was the pump, the judge asked?', null],
    ['Average rating 4 / 5. Vote count: 12', 'page tool'],
    ['The average rating fell after the vote count.', null],
    ['(0 votes)', 'page tool'],
    ['Comments - 0', 'comment count'],
    ['Comments: the two lawyers had none.', null],
    ['Login to post comments', 'comment form'],
    ['Related Orne and Coast News Stories', 'related stories'],
    ['Related news from the coast was worse.', null],
    ['Estimated read time: 2-3 minutes', 'reading time'],
    ['1 hr ago | Views', 'age of the page'],
    ['#bridge #Orne, #fog', 'tags'],
    ['#1 bridge of the coast', null],
    ['When citing any materials of the Courier, a link to courier.example is mandatory.', 'copyright'],
    ['Citing the materials, the engineer said that no pier is safe.', null],
    ['This archived news story is available only for your personal, non-commercial use.', 'copyright'],
    ['Web Desk', 'writer’s office'],
    [`© Post Holdings ${'The ferry lay on the bank for hours and two tugs could not reach her. '.repeat(4)}`, null],
    [`Copyright © 2024 The Courier. All rights reserved. ${'Handed on by Coast Media. '.repeat(8)}`, 'copyright'],
    ['Media playback is unsupported on your device', 'player'],
    ['Pressekontakt:', 'contact of a press office'],
    ['Check Also', 'related stories'],
    ['Read more from Orne News:', 'related stories'],
    ['Read more of the letter, the judge told the clerk: he did.', null],
    ['This news has been read 167 times in total', 'navigation'],
    ['This story has been read aloud to the children.', null],
    ['Why you can trust Orne News', 'page tool'],
    ['Click here to share on social media', 'page tool'],
    ['Follow PN’s coverage of wildfires at https://pn.example/fires', 'navigation'],
    ['See more on: Wildfires', 'tags'],
    ['Editor: huaxia', 'writer’s office'],
    ['Editor: they have not told us.', null],
    ['News reporter @jopark', 'writer’s office'],
    ['(Except for the headline, this story has not been edited by ORTV staff.)', 'agency note'],
    ['The ferry off Orne on Tuesday [Jo Park/Reuters]', 'caption'],
    ['Two tugs came from the southCredit: PN', 'caption'],
    ['A depot near Orne burned for two hours. (Reuters: Jo Park)', 'caption'],
    ['FacebookWhatsAppTelegram', 'share bar'],
    ['Link copied', 'share bar'],
    ['(END)', 'end mark'],
    ['■', 'end mark'],
    ['(ATTN: UPDATES with more details in paras 3-4)', 'agency note'],
    ['Most read in News', 'related stories'],
    ['Read the full story and more at $9.90/month', 'paywall'],
    ['The ferry off Orne.Credit...Jo Park for The Orne Times', 'caption'],
    ['Police close the road to Orne. RNO / Felix Moe', 'caption'],
    ['It grew a mind of its own, and shook with rage. [M3 SP / M2 SP / MF SP]', null],
    ['The road runs to the east. NATO / EU talks are held there.', null],
    ['Weitere Meldungen: orne.example', 'contact of a press office'],
    ['Kontakt zu den Tauchern gab es nicht.', null],
    ['Advertisement - Continue Reading Below', 'advertisement'],
    ['Scroll down for video', 'advertisement'],
    ['Scroll down for what is left of the pier', null],
    ['Read or Share this story: https://o.example/2Cc6', 'share bar'],
    ['SaveSaveSave', 'share bar'],
    ['Updated at 9:50 p.m. ET Thursday', 'age of the page'],
    ['Updated at 9:50 p.m. Thursday, the toll stood at four.', null],
    ['Information from: Coast News, http://coast.example', 'agency note'],
    ['Information from: the harbour office, which has it from the crew.', null],
    ['Additional reporting by agencies', 'agency note'],
    ['Text by: NEWS WIRES', 'agency note'],
    ['Note: The image is for illustrative purposes only and is not the original one.', 'agency note'],
    ['Note: The image is for sale.', null],
    ['Up next', 'related stories'],
    ['Hot this week', 'related stories'],
    ['Up next in the court was the skipper.', null],
    ['(@orne_daily)', 'account name'],
    ['Orne Web Team', 'writer’s office'],
    ['Orne Rescue Team', null],
    ['For media requests, please contact Jo Park (jo@orne.example)', 'call for stories'],
    ['This article has been posted by a reporter. For queries, please contact [email protected]', 'call for stories'],
    ['For more information, families had to reach the ferry office.', null],
  ])('furniture of %j: %s', (text, name) => expect(findFurniture(text, 'body')?.name ?? null).toBe(name));

  it.each([
    ['World', true],
    ['Home > Asia', true],
    ['News | Middle East', true],
    ['WorldAsia Pacific', true],
    ['Opinion | Why the bridge fell', false],
    ['US, UK strike three sites', false],
    ['WorldCom files for protection', false],
  ])('breadcrumb %s: %s', (text, is) => expect(isBreadcrumb(text)).toBe(is));

  it('finds what stands twice, and the headline below itself', () => {
    const lines = linesOf(
      'Ferry on a sandbank\nA long road\nDivers at work\nThe tug came late.\nDivers at work\nThe tug came late.\nFerry on the loose',
    );
    expect([...findRepeated('Ferry on a sandbank off the northern pier', lines)]).toEqual([
      [1, 'headline repeated'],
      [3, 'alt text printed twice'],
      [5, 'alt text printed twice'],
      [6, 'paragraph printed twice'],
    ]);
  });

  const prose =
    'The operator said that it would look at the log once the ship was back in port, on Monday at the latest.';
  it.each([
    ['Skipper: The fog was “like milk” for us', true],
    ['Skipper: “The fog was like milk for us all.”', false],
    ['Update: The pier has opened again', false],
    ['Dead: twelve people in the northern town', false],
    ['Skipper: The fog was like milk, and when it lifted we saw that there was no pier to steer for at all.', false],
  ])('teaser %s: %s', (text, is) => {
    expect(findTeasers(linesOf(`${prose}\n${text}\n${prose}`))).toHaveLength(is ? 1 : 0);
    expect(findTeasers(linesOf(`${prose}\n${text}\nCaller: Was it dark at that hour\n${prose}`))).toEqual([]);
  });
});

describe('what lines tell', () => {
  it.each([
    ['September, Thursday 19, 2024', '2024-09-19'],
    ['Thursday, 19 September 2024', '2024-09-19'],
    ['2021-03-05', '2021-03-05'],
    ['Mar. 5th, 2021', '2021-03-05'],
    ['5 March 2021, 9.30am GMT', '2021-03-05T09:30Z'],
    ['2021-03-05T21:15:00+02:00', '2021-03-05T21:15+02:00'],
    ['9.30pm UTC, 5 March 2021', '2021-03-05T21:30Z'],
    ['5 March 2021 | 6pm', '2021-03-05'],
    ['5 March 2021 in Riga', null],
    ['6 of 5 March 2021', null],
    ['30 February 2021', null],
    ['03/05/2021', null],
    ['03/25/2021', '2021-03-25'],
    ['03/03/2021', '2021-03-03'],
    ['25-3-2021', '2021-03-25'],
    ['Friday 5 March 2021 21:12, UK', '2021-03-05'],
    ['Fri, Mar 05, 2021 page1', '2021-03-05'],
    ['5 March 2021 Human Rights', '2021-03-05'],
    ['March 5, 20213:12 PM GMT+1', '2021-03-05T15:12+01:00'],
    ['3 minutes ago Fri, 5 Mar 2021 20:30:08 GMT', '2021-03-05T20:30Z'],
    ['3 minutes ago', null],
    ['25/3/2021', '2021-03-25'],
    ['5.3.2021', '2021-03-05'],
    ['25.13.2021', null],
    ['5.3.2021.1', null],
    ['5 March 2021 (Friday)', '2021-03-05'],
    ['March 5, 2021 Friday', '2021-03-05'],
    ['5 Mar 20215 Mar 2021', '2021-03-05'],
    ['March 2021', null],
    ['May 12 people', null],
    ['Freitag, den 5. März 2021, 9.30 Uhr', '2021-03-05'],
    ['vendredi 5 mars 2021 à 9h30', '2021-03-05'],
    ['1er août 2021', '2021-08-01'],
    ['Viernes, 5 de marzo del 2021 a las 9:30', '2021-03-05'],
    ['sexta-feira, 5 de março de 2021 às 9h', '2021-03-05'],
    ['5 марта 2021 г., 9:30', '2021-03-05'],
    ['الجمعة 5 مارس/ آذار 2021', '2021-03-05'],
    ['٥ مارس ٢٠٢١', '2021-03-05'],
    ['2021年3月5日(金) 9:30', '2021-03-05'],
    ['2021년 3월 5일 금요일', '2021-03-05'],
    ['5 marks 2021', null],
    ['Riga 5 mars 2021', null],
    ['31 juin 2021', null],
    // November in Polish, October in Croatian.
    ['5 listopada 2021', null],
  ])('bare date %s → %s', (text, edtf) => expect(readBareDate(text)).toBe(edtf));

  it('reads a date and what follows it', () =>
    expect(readStatedDate('5 Mar 2021 The Courier')).toEqual({ edtf: '2021-03-05', rest: ' The Courier' }));

  it.each([
    ['by Ana Duarte', ['Ana Duarte']],
    ['By ANA DUARTE and Li Wei in Lima', ['ANA DUARTE', 'Li Wei']],
    ['Written by: Jo O’Neill', ['Jo O’Neill']],
    ['By Ana Duarte, political correspondent', ['Ana Duarte']],
    ['By Ana Duarte, Staff Writer', ['Ana Duarte']],
    ['By ANA DUARTE, POLITICAL EDITOR', ['ANA DUARTE']],
    ['By Ana Duarte and Li Wei, Associated Press', ['Ana Duarte', 'Li Wei']],
    ['By Ana Duarte, CNN', ['Ana Duarte']],
    ['By The Associated Press', ['The Associated Press']],
    ['By Staff Writer', ['Staff Writer']],
    ['by Staff reporter', ['Staff reporter']],
    ['By our Special Correspondent', ['Special Correspondent']],
    ['By reporters of the paper', null],
    ['By JO PARK FOR COASTONLINE', ['JO PARK']],
    ['By Jo Park jpark@orne.example', ['Jo Park']],
    ['By Jo Park with AP', ['Jo Park']],
    ['By Jo Park / Staff reporter', ['Jo Park']],
    ['---- by Ana Duarte', ['Ana Duarte']],
    ['Reporting by Jo Park in Riga; Editing by Al Ray', ['Jo Park']],
    ['Reporting by Jo Park Writing by Li Wei Editing by Al Ray', ['Jo Park']],
    ['By Monday Evening', null],
    ['By and large the bridges held', null],
    ['By Far the Best', null],
    ['Reporting by foreign journalists is banned', null],
    ['by the river', null],
  ])('byline %s → %j', (text, names) => expect(readByline(text)).toEqual(names));

  const REST = 'The two bridges over the river were closed after the flood reached them.';
  it.each([
    ['New Delhi: ', { place: 'New Delhi', agency: null, day: null }],
    ['BEIJING (Reuters) — ', { place: 'BEIJING', agency: 'Reuters', day: null }],
    ['BEIJING (Agencies) — ', { place: 'BEIJING', agency: null, day: null }],
    ['LIMA, Jan 24 (AFP) - ', { place: 'LIMA', agency: 'AFP', day: 'Jan 24' }],
    ['QUITO, Ecuador — ', { place: 'QUITO, Ecuador', agency: null, day: null }],
    ['RIGA: ', { place: 'RIGA', agency: null, day: null }],
    ['RIGA, June 10, 2021 (Reuters) - ', { place: 'RIGA', agency: 'Reuters', day: 'June 10, 2021' }],
    ['PORT-LISSE (Haiti): ', { place: 'PORT-LISSE, Haiti', agency: null, day: null }],
    ['LINDORA (Upper Marsk) - ', { place: 'LINDORA, Upper Marsk', agency: null, day: null }],
    ['RIGA (Latvia), Aug 22: ', { place: 'RIGA, Latvia', agency: null, day: 'Aug 22' }],
    ['RIGA, Latvia, Jan. 9, 2021 — -- ', { place: 'RIGA, Latvia', agency: null, day: 'Jan. 9, 2021' }],
    ['L I N D O R A, Marsk, Aug. 19 -- ', { place: 'LINDORA, Marsk', agency: null, day: 'Aug. 19' }],
    [
      'RIGA (Point News / Wirepress - 25th May, 2023) ',
      { place: 'RIGA', agency: 'Point News / Wirepress', day: '25th May, 2023' },
    ],
    [
      'Velm, Marsk, (Point News - 15th Jun, 2023 ) :',
      { place: 'Velm, Marsk', agency: 'Point News', day: '15th Jun, 2023' },
    ],
    ['A B C, ', null],
    ['FILE - ', null],
    ['PUBLISHED: ', null],
    ['RIGA (XNN) - ', { place: 'RIGA', agency: 'XNN', day: null }],
    ['RIGA (UK) - ', { place: 'RIGA, UK', agency: null, day: null }],
    ['New Delhi [India], Feb 8 (ANI): ', { place: 'New Delhi, India', agency: 'ANI', day: 'Feb 8' }],
    ['DUBAI, 03 January 2023, (XON): ', { place: 'DUBAI', agency: 'XON', day: '03 January 2023' }],
    [
      'LINDORA, Marsk Jan 4, 2015 (Point Online)-',
      { place: 'LINDORA, Marsk', agency: 'Point Online', day: 'Jan 4, 2015' },
    ],
    ['Riga (AFP) ', { place: 'Riga', agency: 'AFP', day: null }],
    ['Riga (Club) ', null],
    ['(ANSA) - RIGA, MAR 5 - ', { place: 'RIGA', agency: 'ANSA', day: 'MAR 5' }],
    ['RIGA, Mar 5 (EFE).- ', { place: 'RIGA', agency: 'EFE', day: 'Mar 5' }],
    ['Riga, IRNA – ', { place: 'Riga', agency: 'IRNA', day: null }],
    ['Velm, NY – ', { place: 'Velm, NY', agency: null, day: null }],
    ['On Tuesday, March 5 – ', null],
    ['Tuesday, March 5: ', null],
    ['BREAKING NEWS: ', null],
    ['HELPLINE NUMBERS: ', null],
    ['Council Proceedings Live News: ', null],
    ['Analysis: ', null],
    ['Captain Moss: ', null],
    ['However: ', null],
    ['', null],
    ['Three things — ', null],
  ])('dateline %j', (label, dateline) => {
    const own = readDateline(label + REST);
    expect(own && { place: own.place, agency: own.agency, day: own.day }).toEqual(dateline);
    if (own) expect((label + REST).slice(own.length)).toBe(REST);
  });

  const WORDS = 'We will not rest until each of the six ferries has been looked at by us.';
  it.each([
    ['New Delhi: ', '', 'New Delhi'],
    ['Velm Harbour: ', 'Nobody in Velm Harbour slept.', 'Velm Harbour'],
    ['VELM: ', 'Nobody in Velm slept.', 'VELM'],
    ['Velm, Marsk (Wirepress) - ', '', 'Velm, Marsk'],
    ['Ingrid Moe: ', 'It is late, Moe said.', undefined],
    ['MOE: ', 'It is late.', undefined],
    ['Labour Party: ', '', undefined],
    ['New Delhi: ', 'Velm: How?', undefined],
    ['MOE: ', 'PARK: How?\n\nIn Moe, it is late.', undefined],
    ['Place: ', 'There is a box for it in place of a stamp.', undefined],
    ['Velm Harbour — ', 'Nobody in Velm Harbour slept.', 'Velm Harbour'],
    ['Phase One — ', '', undefined],
  ])('a report begins with %j, and then %j: %s', (label, then, place) => {
    const made = importText({ path: 'x.txt', bytes: bytes(`Ferries\n\n${label}${WORDS}\n\n${then}`) });
    expect(made.took.find(({ key }) => key === 'dateline')?.value).toBe(place);
    expect(made.file?.contents.includes(`${label}${WORDS}`)).toBe(place === undefined);
  });

  it.each([
    ['Velm, May 5: ', 'Nobody in Velm slept.', 'Velm'],
    [
      'Velm, May 5 – ',
      'Riga, May 6 – It rains, and nobody in Velm or in any of the six ferries has slept for long.',
      undefined,
    ],
    ['Ingrid Moe, May 5: ', '', undefined],
  ])('a report begins with a place and its day, which stays: %j, then %j: %s', (label, then, place) => {
    const made = importText({ path: 'x.txt', bytes: bytes(`Ferries\n\n${label}${WORDS}\n\n${then}`) });
    expect(made.took.find(({ key }) => key === 'dateline')?.value).toBe(place);
    expect(made.file?.contents).toContain(`${label}${WORDS}`);
  });

  it('no paragraph below the first is told to be of a place by a name and a colon', () => {
    const made = importText({ path: 'x.txt', bytes: bytes(`Ferries\n\n${WORDS}\n\nNew Delhi: ${WORDS}`) });
    expect(made.took.some(({ key }) => key === 'dateline')).toBe(false);
  });

  it.each([
    ['RIGA, June 10 (Reuters) - Police held two men.', 'RIGA'],
    ['Riga (Latvia) - Brno (Czechia) 2:1', null],
    ['RIGA - Police held two men.', null],
  ])('dateline of a short paragraph: %s', (text, place) => expect(readDateline(text)?.place ?? null).toBe(place));

  it.each([
    ['date 2021-03-05 The Courier', { published: '2021-03-05', source: 'The Courier' }],
    ['Published: March 5, 2021', { published: '2021-03-05' }],
    ['Retrieved on 5 March 2021', { retrieved: '2021-03-05' }],
    ['Last updated: 5 March 2021', {}],
    ['Source: The Courier', { source: 'The Courier' }],
    [
      'By Ana Duarte | 5 Mar 2021 | The Courier',
      { author: ['Ana Duarte'], published: '2021-03-05', source: 'The Courier' },
    ],
    [
      'By Ana Duarte | Coast News | Updated: Mar 5, 2021 at 10:15 a.m. ET',
      { author: ['Ana Duarte'], published: '2021-03-05', source: 'Coast News' },
    ],
    ['Posted on March 5, 2021 by Ana Duarte', { author: ['Ana Duarte'], published: '2021-03-05' }],
    ['By Ana Duarte, March 5, 2021', { author: ['Ana Duarte'], published: '2021-03-05' }],
    ['By Ana Duarte Last updated 5 March 2021, 6pm', { author: ['Ana Duarte'], published: '2021-03-05' }],
    ['5 March 2021 | 6:00pm | Coast News', { published: '2021-03-05', source: 'Coast News' }],
    ['Coast News | Retrieved 5 March 2021', { retrieved: '2021-03-05', source: 'Coast News' }],
    ['Posted on March 5, 2021 by the harbour office', null],
    ['By the harbour, March 5, 2021', null],
    ['https://example.org/a', { url: 'https://example.org/a' }],
    ['Published in haste, the report was wrong', null],
    ['Source: the ministry, which was asked twice', null],
    ['Ana Duarte - The Courier', null],
    ['Date palms died on 5 March 2021', null],
    [
      'Published: 22nd March 2021 07:18 PM | Last Updated: 23rd March 2021 07:18 PM | A+A-',
      { published: '2021-03-22' },
    ],
    ['Ana Duarte, Velm · Updated 8 March 2021 · First published 5 March 2021', { published: '2021-03-05' }],
    ['The bridge was shut on Monday. · Published 5 March 2021', null],
    ['Published On: | 2021-03-05 |', { published: '2021-03-05' }],
    ['Fetched On: | 2021-03-05 21:15:00 |', { retrieved: '2021-03-05' }],
    ['Source: | Coast News (Wire) |', { source: 'Coast News' }],
    ['03/25/2021 2:11 PM ET (Coast News)', { published: '2021-03-25', source: 'Coast News' }],
    ['By: Ana Duarte | 5.03.2021, 13:30', { author: ['Ana Duarte'], published: '2021-03-05' }],
    ['Updated 5 March 2021 — 9.15amfirst published at 6.01am', {}],
    ['5 March 2021 (on the pier)', null],
    ['Publié le 05/03/2021 à 9h30, mis à jour le 06/03/2021 à 18h', { published: '2021-03-05' }],
    ['Le Quai | 5.3.2021 à 9h30 • Mis à jour le 6.3.2021', { published: '2021-03-05', source: 'Le Quai' }],
    ['Aktualisiert am 5. März 2021, 9.30 Uhr', {}],
    ['Опубликовано 5 марта 2021, 9:30', { published: '2021-03-05' }],
    ['发布时间：2021-03-05 09:30', { published: '2021-03-05' }],
    ['Publié par la ville, le 5 mars 2021', null],
    ['First published on Fri 5 Mar 2021 10.26 GMT', { published: '2021-03-05T10:26Z' }],
    ['Fri 5 Mar 2021 10.26 BSTLast modified on Sat 6 Mar 2021 12.26 BST', { published: '2021-03-05' }],
    ['Originally published 03/25/2021 at 10:20 AM EDT', { published: '2021-03-25' }],
    ['Posted 6 Mar 2021 Originally published 5 Mar 2021', { published: '2021-03-05' }],
    ['News and Press Release Source ORNECO Posted 5 Mar 2021', { published: '2021-03-05' }],
    ['Published - March 05, 2021 06:26 am IST - New Delhi', { published: '2021-03-05' }],
    ['Posted: March 5, 2021 - The Orne Sentinel', { published: '2021-03-05', source: 'The Orne Sentinel' }],
    ['Published time: March 5, 2021 02:03', { published: '2021-03-05' }],
    ['Edited time: March 5, 2021 02:03', {}],
    ['Story Created: Mar 5, 2021 at 9:56 AM AKDT', { published: '2021-03-05' }],
    ['FOR IMMEDIATE RELEASE March 5, 2021', { published: '2021-03-05' }],
    ['For immediate release of the crew', null],
    ['Posted on March 5, 2021 6:07:15 PM GMT+01:00', { published: '2021-03-05T18:07+01:00' }],
    ['Posted: 0952 GMT (1752 HKT), March 5, 2021', { published: '2021-03-05T09:52Z' }],
    ['Source: Coast News| 2021-03-05 10:26:31|Editor: wei', { published: '2021-03-05', source: 'Coast News' }],
    ['Source: Coast News Editor: wei 2021-03-05 10:26:31', { published: '2021-03-05', source: 'Coast News' }],
    ['(Coast News) 10:26, March 05, 2021', { published: '2021-03-05', source: 'Coast News' }],
    ['(Ana Duarte) March 5, 2021', null],
    ['Last Updated: Mar 05, 2021 06:26 IST | Edited by Jo Park', {}],
  ])('metadata %s', (text, facts) => expect(readMetadata(text)?.facts ?? null).toEqual(facts));

  it.each([
    ['Ferry runs aground | Harbour Live', 'Harbour Live'],
    ['Ferry runs aground again - Coast News', 'Coast News'],
    ['Ferry runs aground - Again And Again', null],
    ['Ferry runs aground in fog – Two missing - Coast News', 'Coast News'],
    ['Ferry runs aground again - BBC News', 'BBC News'],
    ['Ferry runs aground again - Coast News Now - KORN and KVEL', 'Coast News Now'],
    ['Ferry runs aground again - The Times of Orne', 'The Times of Orne'],
    ['Ferry runs aground again - Orne Times-Picayune', 'Orne Times-Picayune'],
    ['Ferry runs aground again - The Daily Beacon', 'The Daily Beacon'],
    ['Ferry runs aground again - Al Jazeera English', 'Al Jazeera English'],
    ['Fans Feared For The Singer – Then The Star Told The Real Cause', null],
    ['Minister quits over the leak – Post Office inquiry goes on', null],
    ['Ferry runs aground again – Mail boat rescues twelve', null],
    ['Ferry runs aground', null],
  ])('headline %s', (text, outlet) => expect(splitHeadline(text).outlet).toBe(outlet));

  it.each([
    ['© 2021 The Courier. All rights reserved.', 'The Courier'],
    ['Copyright 2021 Coast News Ltd', 'Coast News'],
    ['© All rights reserved', null],
  ])('copyright %s', (text, name) => expect(readCopyright(text)).toBe(name));

  it.each([
    ['The Orne Daily', 'Ana Duarte'],
    ['Orne Weekly', 'Ana Duarte, The Orne Daily'],
  ])('of %s, no outlet is a writer beside one: %s', (source, author) => {
    const text = 'Ferry runs aground\n\nBy Ana Duarte, The Orne Daily\n\nIt was dark.';
    expect(importText({ path: 'x.txt', bytes: bytes(text), source }).took).toContainEqual({
      key: 'author',
      value: author,
      line: 3,
    });
  });

  it('names an unknown outlet by what is known', () => {
    expect(nameUnknownOutlet({ path: 'a/04_x.txt', bytes: bytes('x') }, { dateline: 'Lima' })).toMatch(
      /^Unnamed outlet 04-[0-9a-f]{4}, Lima dateline$/,
    );
    expect(nameUnknownOutlet({ path: 'x.txt', bytes: bytes('x') }, { author: ['Jo'] })).toMatch(
      /^Unnamed outlet [0-9a-f]{4}, by Jo$/,
    );
  });
});

describe('Markdown of a text', () => {
  it('reads as the text it was made of', () => {
    const part = fc.constantFrom(
      'a',
      'Bc',
      ' ',
      '*',
      '_',
      '`',
      '[x](y)',
      '<b>',
      '&amp;',
      '&',
      '#',
      '> ',
      '- ',
      '+',
      '1. ',
      '2)',
      '~~',
      '=',
      '---',
      '\\',
      '|',
      'https://e.org/a_b*c',
      'www.e.org/_x_',
      '![',
      '^',
      ':',
      '"',
      '“',
      'é',
      '!',
      '[^1]',
      'a@b.org',
      '$',
    );
    const line = fc
      .array(part, { minLength: 1, maxLength: 14 })
      .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const contents = `---\ntitle: T\nsource: S\n---\n\n${lines.map(escapeMarkdown).join('\n\n')}\n`;
        expect(textOf(contents)).toBe(['T', ...lines].join('\n\n'));
      }),
      { numRuns: 200 },
    );
  }, 30_000);
});

describe('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (paths: string[], force = false) => {
    const out: string[] = [];
    const say = (line: string) => void out.push(line);
    return {
      status: importFiles(paths, { articles: join(folder, 'articles'), force, say, complain: say }),
      out: out.join('\n'),
    };
  };

  it('are written once, replaced only when told, and a bad one stops no other', () => {
    const good = join(folder, '1.txt');
    writeFileSync(good, 'Two bridges over the river are closed\n\nThey are old.');
    writeFileSync(join(folder, '0.txt'), '\n');
    const first = run([folder]);
    expect(first.status).toBe(1);
    expect(first.out).toContain('0.txt:1:1: the file holds no text');
    const article = join(folder, 'articles', '1-two-bridges-over-the-river-are-closed.md');
    expect(existsSync(article)).toBe(true);
    writeFileSync(article, 'mine');
    const second = run([good]);
    expect(second).toMatchObject({ status: 1 });
    expect(second.out).toContain('is there already: use --force to replace it');
    expect(readFileSync(article, 'utf8')).toBe('mine');
    expect(run([good], true).status).toBe(0);
    expect(run([join(folder, 'none.txt')]).status).toBe(2);
  });

  it('that cannot be read stop no other, and of a folder’s JSON feeds are taken', () => {
    const raw = join(folder, 'raw');
    mkdirSync(raw);
    symlinkSync(join(raw, 'gone.txt'), join(raw, 'a.txt'));
    mkdirSync(join(raw, 'b.txt'));
    writeFileSync(join(raw, 'c.txt'), 'The lock at Orne is shut\n\nIt leaks.');
    writeFileSync(join(raw, 'd.json'), '{"title": "settings"}');
    const items = [{ id: '1', title: 'The weir at Orne is open', content_text: 'It is new.' }];
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Orne Post', items };
    writeFileSync(join(raw, 'e.json'), JSON.stringify(feed));
    const { status, out } = run([raw]);
    expect(status).toBe(1);
    expect(out).toMatch(/a\.txt:1:1: this file cannot be read: ENOENT/);
    expect(out).not.toMatch(/b\.txt|d\.json/);
    expect(out).toMatch(/c\.txt → .*the-lock-at-orne-is-shut\.md/);
    expect(out).toMatch(/e\.json → .*the-weir-at-orne-is-open\.md/);
  });

  it('go into no file', () => {
    const out: string[] = [];
    const say = (line: string) => void out.push(line);
    const file = join(folder, '1.txt');
    expect(importFiles([file], { articles: file, force: false, say, complain: say })).toBe(2);
    expect(out).toEqual([`${file}: this is a file; name a folder with --articles`]);
  });

  describe('of texts with one headline', () => {
    const write = (name: string, body: string) => {
      writeFileSync(join(folder, name), `Council meets in Orne\n${body}\n`);
      return join(folder, name);
    };
    const read = (name: string) => readFileSync(join(folder, 'articles', name), 'utf8');
    const [bridge, harbour] = ['They spoke of the bridge.\n\nIt is old.', 'They spoke of the harbour.\n\nIt is deep.'];
    let paths: string[] = [];
    beforeAll(() => {
      paths = [
        write('a.txt', `\n${bridge}`),
        write('b.txt', `\n${harbour}`),
        write('c.txt', 'Source: Coast News\n\nThey spoke of the tide.'),
        write('c2.txt', 'Source: Orne Post\n\nThey spoke of the tide.'),
      ];
    });

    it.each([false, true])('get names of their own in one run, with force: %s', (force) => {
      expect(run(paths, force)).toMatchObject({ status: 0 });
      expect(read('council-meets-in-orne.md')).toContain('It is old.');
      expect(read('council-meets-in-orne-2.md')).toContain('It is deep.');
      expect(read('council-meets-in-orne-coast-news.md')).toContain('source: Coast News');
      expect(read('council-meets-in-orne-orne-post.md')).toContain('source: Orne Post');
      if (!force) for (const name of readdirSync(join(folder, 'articles'))) rmSync(join(folder, 'articles', name));
    });

    it('get them in a later run, too, and the same text is known again', () => {
      const other = write('d.txt', '\nThey spoke of nothing at all.');
      expect(run([other], true).status).toBe(0);
      expect(read('council-meets-in-orne.md')).toContain('It is old.');
      expect(read('council-meets-in-orne-3.md')).toContain('of nothing at all');
      expect(run([other]).out).toContain('council-meets-in-orne-3.md is there already: use --force to replace it');
    });

    it('are not written twice in one run', () => {
      const { status, out } = run([paths[1] ?? '', paths[1] ?? ''], true);
      expect(status).toBe(1);
      expect(out).toContain('b.txt:1:1: council-meets-in-orne-2.md, written just now, holds the same text');
    });
  });

  it('know a text again that an editor has changed a little', () => {
    const input = join(folder, 'e.txt');
    const paragraphs = [
      'One came.',
      'Two went.',
      'Three sat.',
      'Four stood.',
      'Five spoke.',
      'Six slept.',
      'Seven ate.',
    ];
    writeFileSync(input, `Who did what in Orne\n\n${paragraphs.join('\n\n')}`);
    expect(run([input]).status).toBe(0);
    const article = join(folder, 'articles', 'who-did-what-in-orne.md');
    writeFileSync(
      article,
      readFileSync(article, 'utf8')
        .replace(/source: .*/, 'source: Coast News')
        .replace('One', 'Un'),
    );
    expect(run([input]).out).toContain('who-did-what-in-orne.md is there already');
    writeFileSync(input, `Who did what in Orne\n\n${paragraphs.slice(0, 3).join('\n\n')}\n\nNo more is known.`);
    expect(run([input]).out).toContain('who-did-what-in-orne-2.md');
  });

  it('know a text again whose day, or whose headline at one address, has changed', () => {
    const input = join(folder, 'f.txt');
    const write = (title: string, day: string, url = '') =>
      writeFileSync(
        input,
        `${title}\nSource: Coast News\n${day}${url && `\n${url}`}\n\nThe tide rose in Orne.\n\nThen it fell.`,
      );
    const has = (name: string) => existsSync(join(folder, 'articles', name));
    const read = (name: string) => readFileSync(join(folder, 'articles', name), 'utf8');
    write('The tide in Orne today', 'Published: 5 March 2024');
    expect(run([input]).status).toBe(0);
    write('The tide in Orne today', 'Published: 6 March 2024');
    expect(run([input]).out).toContain(
      '2024-03-05-the-tide-in-orne-today.md is there already: use --force to replace it',
    );
    expect(run([input], true).status).toBe(0);
    expect(read('2024-03-05-the-tide-in-orne-today.md')).toContain('published: 2024-03-06');
    expect(has('2024-03-06-the-tide-in-orne-today.md')).toBe(false);

    write('How the tide came to Orne', 'Published: 6 March 2024', 'https://example.org/tide');
    expect(run([input]).status).toBe(0);
    write('Why the tide came to Orne', 'Published: 7 March 2024', 'https://example.org/tide');
    expect(run([input]).out).toContain('2024-03-06-how-the-tide-came-to-orne.md is there already');
    write('Why the tide came to Orne', 'Published: 7 March 2024', 'https://example.org/tide-2');
    expect(run([input]).status).toBe(0);
    expect(has('2024-03-07-why-the-tide-came-to-orne.md')).toBe(true);
  });

  it('are made of texts, pages and feeds in a folder, and not of a picture or the parts of a page', () => {
    const mixed = mkdtempSync(join(folder, 'mixed-'));
    const page = new URL('page/ferry.html', cases);
    const feed = new URL('feed/3-courier.xml', cases);
    writeFileSync(join(mixed, 'a.html'), readFileSync(page));
    mkdirSync(join(mixed, 'a_files'));
    writeFileSync(join(mixed, 'a_files', 'frame.html'), readFileSync(page));
    writeFileSync(join(mixed, 'b.txt'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]));
    writeFileSync(join(mixed, 'c.txt'), 'Ferry lies on a sandbank again\n\nIt was dark.');
    writeFileSync(join(mixed, 'd.xml'), readFileSync(feed));
    const { status, out } = run([mixed]);
    expect(status).toBe(1);
    expect(out).toContain('took published: 2021-03-04T23:40Z (JSON-LD datePublished)');
    expect(out).toContain('b.txt:1:1: this is no text');
    expect(out).toContain('d.xml: left as it is: entry 3 (Pictures of the week) has no text');
    expect(out).not.toContain('frame.html');
    const names = readdirSync(join(folder, 'articles'));
    expect(names).toEqual(
      expect.arrayContaining([
        '2021-03-04-ferry-solveig-lies-on-a-sandbank-for-hours.md',
        '2021-03-05-bridge-to-the-island-is-closed.md',
        'ferry-lies-on-a-sandbank-again.md',
        'mussels-may-be-gathered-again-says-the-office-for-the-coast.md',
      ]),
    );
    const again = run([join(mixed, 'd.xml')]);
    expect(again.status).toBe(0);
    expect(again.out).toContain('2021-03-05-bridge-to-the-island-is-closed.md is there already');
    expect(readdirSync(join(folder, 'articles'))).toEqual(names);
  });
});

describe.skipIf(!existsSync(shared))('the shared texts (skipped where ../shared is missing)', () => {
  const json = (path: string) => JSON.parse(readFileSync(new URL(path, shared), 'utf8'));
  const cutOrTaken: Record<string, number[]> = {
    '000': [1, 3],
    '001': [1, 3, 5, 13],
    '002': [1, 2, 3, 5],
    '003': [1, 58, 68, 70, 72],
    '004': [1, 5],
  };

  it.each(Object.keys(cutOrTaken))('%s keeps every statement of the gold', (seed) => {
    const name = readdirSync(new URL('seeds/', shared)).find((file) => file.startsWith(seed)) ?? '';
    const raw = readFileSync(new URL(`seeds/${name}`, shared));
    const { file, took, cut } = importText({ path: name, bytes: raw });
    const lines = new Set([...took, ...cut].map(({ line }) => line));
    expect([...lines].sort((a, b) => a - b)).toEqual(cutOrTaken[seed]);
    const own = textOf(file?.contents ?? '');
    const furniture = new Set(
      cut
        .map(({ line }) => line)
        .concat(took.flatMap(({ key, line }) => (key === 'title' || key === 'dateline' ? [] : [line]))),
    );
    const source = raw.toString('utf8');
    const statements = [...json('gold/dates.json').statements, ...json('gold/claims.json')].filter(
      (one) => one.seed === seed,
    );
    expect(statements.length).toBeGreaterThan(3);
    for (const { exact, start } of statements) {
      if (!furniture.has(source.slice(0, start).split('\n').length)) expect(own).toContain(exact.replace(/\s+/g, ' '));
    }
  });
});
