import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Problem, SITE_LANGUAGES } from '../src/model.js';
import { makeSlug, makeUniqueSlugs, readDocument, readEditorial, settleRecords } from '../src/records/index.js';
import { countEdits, findNearestKey } from '../src/records/nearest-key.js';

const cases = new URL('./cases/records/', import.meta.url);
const bytes = (text: string) => new TextEncoder().encode(text);
const { editorial } = readEditorial([]);
const read = (text: string | Uint8Array, path = 'a.md') =>
  readDocument({ path, bytes: typeof text === 'string' ? bytes(text) : text }, editorial);
const lineOf = ({ path, line, column, severity, message }: Problem) =>
  `${path}:${line}:${column}: ${severity}: ${message}`;
const TOO_MANY = 'problem: more than 3000 list items, quotes, notes and underlined headings';
const FRONT = '---\ntitle: T\nsource: S\n---\n';

describe('article files', () => {
  it.each([
    ['author: "  "', '4:9: problem: `author` is empty: write what it is to say'],
    ['author: [Ana, " "]', '4:15: problem: `author`, number 2 is empty: write what it is to say'],
    ['published: 0001-01-01T00:00:00Z', '4:12: warning: `published` names no date and is taken as not known'],
    ['published: 9999-12-31', '4:12: warning: `published` names no date and is taken as not known'],
  ])('says where a name or date is none: %s', (line, message) => {
    const { document, problems } = read(`---\ntitle: T\nsource: S\n${line}\n---\n\nRain fell.\n`);
    expect(problems.map(lineOf).join('\n')).toContain(`a.md:${message}`);
    expect(document?.article.published ?? null).toBeNull();
  });

  it('reads names without the space around them, in one form of Unicode', () => {
    const { document } = read(
      '---\ntitle: T\nsource: Re\u0301union\nauthor: [" Ana ", Andre\u0301]\n---\n\nRain fell.\n',
    );
    expect(document?.article).toMatchObject({ sourceName: 'Réunion', author: ['Ana', 'André'] });
  });

  it.each(readdirSync(cases))('case %s', (name) => {
    const { document, problems } = read(readFileSync(new URL(`${name}/input.md`, cases)));
    const found = document
      ? document.blocks.map(({ kind, start, end }) => `${kind}: ${document.text.slice(start, end)}`)
      : problems.map(lineOf);
    expect(`${found.join('\n')}\n`).toBe(readFileSync(new URL(`${name}/expected.txt`, cases), 'utf8'));
  });

  it('reads the record, `date` as `published`, plain numbers as words, text with any line ends', () => {
    const { document, problems } = read(
      '\ufeff---\r\ntitle: 1984\r\nsource: 010\r\ndate: 2023\r\nauthor: Ana\r\nurl:\r\n---\r\nOne\r\n\r\nTwo',
    );
    expect(problems).toEqual([]);
    expect(document?.article).toMatchObject({
      id: 'a',
      path: 'a.md',
      title: '1984',
      source: '010',
      sourceName: '010',
      published: '2023',
      author: ['Ana'],
      url: null,
      lang: 'en',
      body: 'full',
    });
    expect(document?.text).toBe('1984\n\nOne\n\nTwo');
    expect(document?.article.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['2023-12-26?/..'],
    ['2024-01-24?'],
    ['2023-12'],
    ['2023-12-26T09:30+08:00'],
    ['12:30', 'problem'],
    ['2024-02-10T25:00', 'problem'],
    ['2024-05-05/2024-05-01', 'problem'],
    ['2023-02-30', 'problem'],
    ['26/12/2023', 'problem'],
  ])('published %s', (value, wrong = '') => {
    const { document, problems } = read(`---\ntitle: T\nsource: S\npublished: ${value}\n---\nx`);
    expect([document?.article.published, ...problems.map((one) => one.severity)]).toEqual(
      wrong ? [undefined, wrong] : [value],
    );
  });

  it.each([
    ['2024-03-05', '2024-03-05'],
    ['2024-03-05', '2024-03-04'],
    ['2024-03-05/..', '2024-09-19'],
    ['2024-03-05', '2024'],
    ['2024-03', '2024-02-29'],
    ['n/a', '2024-02-29'],
  ])('published %s and retrieved %s can both be', (published, retrieved) => {
    const { problems } = read(`---\ntitle: T\nsource: S\npublished: ${published}\nretrieved: ${retrieved}\n---\nx`);
    expect(problems.map(lineOf).filter((line) => line.includes('retrieved'))).toEqual([]);
  });

  it.each(['de', 'fil', 'pt-BR', 'zh-Hant-TW', 'sr-Latn'])('takes the language %s without a word', (lang) => {
    expect(read(`---\ntitle: T\nsource: S\nlang: ${lang}\n---\nx`).problems).toEqual([]);
  });

  it('keeps the hour of a day that is not written as EDTF, and says how to write it', () => {
    const { document, problems } = read('---\ntitle: T\nsource: S\npublished: 2024-05-05 09:30\n---\nx');
    expect(document?.article.published).toBe('2024-05-05T09:30');
    expect(problems.map(lineOf)).toEqual([
      'a.md:4:12: warning: `published` is read as 2024-05-05T09:30: write it so, found “2024-05-05 09:30”',
    ]);
  });

  it.each([
    ['---js\nglobalThis.ran = true\n---\nx', '1:1: problem: the first line must be exactly `---`'],
    ['----\ntitle: T\n---\nx', '1:1: problem: the first line must be exactly `---`'],
    ['Hello', '1:1: problem: the front matter is missing: the first line must be `---`'],
    ['', '1:1: problem: the front matter is missing: the first line must be `---`'],
    ['---\ntitle: T\n', '1:1: problem: the front matter is not closed: put a line `---` after it'],
    ['---\ntitle: T\n---js\nx', '3:1: problem: the closing line must be exactly `---`'],
    ['---\ntitle: A: B\nsource: S\n---\nx', '2:8: problem: a value that holds “: ” must stand in quotation marks'],
    ['---\ntitle: T\nsource: S\ntitle: U\n---\nx', '4:1: problem: this key stands twice: keep one'],
    [
      '---\ntitle: !!js/function x\nsource: S\n---\nx',
      '2:8: problem: tags (!…) are not read: put the whole value in quotation marks',
    ],
    [
      '---\ntitle: Number #1 of all\nsource: S\n---\nx',
      '2:15: warning: what “#” begins is a comment, and left out: put the whole value in quotation marks to keep it',
    ],
    [
      '---\ntitle: #MeToo\nsource: S\n---\nx',
      '2:8: warning: what “#” begins is a comment, and left out: put the whole value in quotation marks to keep it',
    ],
    ...['&c. and more', '*Bridge*', '@home'].map((title) => [
      `---\ntitle: ${title}\nsource: S\n---\nx`,
      '2:8: problem: a value cannot begin with this character: put the whole value in quotation marks',
    ]),
    ...['"Yes" says town', '[Map] Floods 1', '*Two* bridges'].map((title) => [
      `---\ntitle: ${title}\nsource: S\n---\nx`,
      `2:14: problem: this cannot follow what stands before it: put the whole value in quotation marks, and begin all keys in one column`,
    ]),
    [
      "---\ntitle: 'Tis the season\nsource: S\n---\nx",
      '2:8: problem: the quotation mark here is never closed: close it, or put the whole value in quotation marks',
    ],
    [
      '---\ntitle:T\nsource: S\n---\nx',
      '2:1: problem: put a space behind the colon of a key, and indent a value that goes on in the next line',
    ],
    [`${FRONT}${'> '.repeat(9000)}x`, '5:1: problem: quotes and lists are nested 9000 deep: 40 are read'],
    [`${FRONT}${'*'.repeat(9000)}x${'*'.repeat(9000)}`, '5:1: problem: more than 80 emphasis marks in a row'],
    [`${FRONT}${'**a '.repeat(9000)}`, '5:1: problem: more than 1000 emphasis marks in one paragraph'],
    [`${FRONT}${'[a]('.repeat(25_000)}`, '5:1: problem: more than 3000 links in one paragraph'],
    [`${FRONT}${'- a\n'.repeat(10_000)}`, `3005:1: ${TOO_MANY}`],
    [`${FRONT}${'> a\n\n'.repeat(4000)}`, `6005:1: ${TOO_MANY}`],
    [`${FRONT}> a\n${'b\n'.repeat(9000)}`, `3005:1: ${TOO_MANY}`],
    [`${FRONT}${'a\n===\n'.repeat(4000)}`, `6006:1: ${TOO_MANY}`],
    [`${FRONT}${'a[^i]\n\n[^i]: b\n\n'.repeat(4000)}`, `6005:1: ${TOO_MANY}`],
    [
      `${FRONT}${'|a'.repeat(1000)}\n${'|-'.repeat(1000)}\n${'|a\n'.repeat(9000)}`,
      '35:1: problem: more than 30000 cells of tables',
    ],
    [
      `${FRONT}[a]: http://e.org/${'b'.repeat(20_000)}\n\n${'[a]\n'.repeat(60)}`,
      '56:1: problem: the addresses that links refer to are too long to be repeated so often',
    ],
    ['---\ntitle: "  "\nsource: S\n---\nx', '2:8: problem: `title` is empty: write what it is to say'],
    ['---\n[1, 2]\n---\nx', '2:1: problem: the file should be a group of keys, found a list'],
    [
      '---\ntitle: T\nsource: S\npublished: 2024-05-05/2024-05-01\n---\nx',
      '4:12: problem: `published` ends before it begins: write the earlier date first, found “2024-05-05/2024-05-01”',
    ],
    [FRONT, '5:1: warning: the article has no text'],
    [
      '---\ntitle: T\nsource: S\nlang: english\n---\nx',
      '4:7: problem: `lang` should be a language tag such as en, en-GB or ar, found “english”',
    ],
    ['---\ntitle: T\nsource: S\ndateline: ""\n---\nx', '4:11: problem: `dateline` is empty: write what it is to say'],
    [
      '---\ntitle: T\nsource: S\nurl: https://me:word@e.org/\n---\nx',
      '4:6: problem: `url` should be an address without a name or password before its host, found “https://me:word@e.org/”',
    ],
    [
      '---\ntitle: T\nsource: S\npublished: 0024-03-05\n---\nx',
      '4:12: warning: `published` is before there were newspapers: correct its year, found “0024-03-05”',
    ],
    [
      '---\ntitle: T\nsource: S\npublished: 2024-03-05\nretrieved: 2023-03-06\n---\nx',
      '5:12: warning: `retrieved` is before `published`, 2024-03-05: correct whichever is wrong, found “2023-03-06”',
    ],
    [
      '---\ntitle: a\u202eb\nsource: S\n---\nx',
      '2:9: warning: the unseen character U+202E is left out, and others like it',
    ],
  ])('says what is wrong, and where: %#', (text, message) => {
    expect(read(text).problems.map(lineOf)).toContain(`a.md:${message}`);
  });

  it.each([
    '# a note\ntitle: T # of the day\nsource: S\n#url: none\nlang: en ## as always\n',
    'title: "Number #1"\nsource: S\n',
    'title: C#minor\nsource: S\n',
    'title: &name T\nsource: *name\n',
    'title: >\n  Number #1\nsource: S\n',
  ])('takes the comments and marks of %j without a word', (front) => {
    expect(read(`---\n${front}---\nx`).problems).toEqual([]);
  });

  it('takes very many keys in no more time than they need', () => {
    const start = process.cpuUsage();
    const keys = Array.from({ length: 20_000 }, (_, at) => `k${at}: v\n`).join('');
    expect(read(`---\n${keys}title: T\nsource: S\nk1: v\n---\nx`).problems.map(lineOf)).toEqual([
      'a.md:20004:1: problem: this key stands twice: keep one',
    ]);
    expect(process.cpuUsage(start).user).toBeLessThan(8_000_000);
  });

  it('refuses an alias bomb and deep brackets without effort', () => {
    const bomb = Array.from({ length: 12 }, (_, at) => `k${at}: &k${at} [${`*k${at - 1},`.repeat(at && 9)}x]`).join(
      '\n',
    );
    expect(read(`---\ntitle: T\nsource: S\n${bomb}\n---\nx`).problems[0]?.message).toContain('aliases');
    expect(read(`---\ntitle: ${'['.repeat(30_000)}\n---\nx`).problems.map((one) => one.severity)).toContain('problem');
  });

  it('takes no harm from names that objects have', () => {
    const { document, problems } = read('---\ntitle: T\nsource: S\n__proto__: { polluted: 1 }\nconstructor: x\n---\nx');
    expect(problems.map((one) => one.severity)).toEqual(['warning', 'warning']);
    expect(document?.article.title).toBe('T');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('places the first byte that is not UTF-8, and knows UTF-16', () => {
    const broken = Uint8Array.from([...bytes('---\r\ntitle: é'), 0xe2, 0x82, 0x20]);
    expect(read(broken).problems.map(lineOf)).toEqual([
      'a.md:2:9: problem: the bytes here are not UTF-8: save the file as UTF-8',
    ]);
    expect(read(Uint8Array.from([0xff, 0xfe, 0x2d, 0])).problems.map(lineOf)).toEqual([
      'a.md:1:1: problem: the file is UTF-16: save it as UTF-8',
    ]);
  });

  it('keeps what is not seen and can deceive out of title and text, written as an escape, too', () => {
    const { document } = read('---\ntitle: "a\\u202Eb\\0c"\nsource: S\n---\nx&#x202E;y\u2066z \u200fשלום');
    expect(document?.text).toBe('abc\n\nxyz \u200fשלום');
  });

  it('leaves out what says where a line may end, and would part a word; joiners stay', () => {
    const { document } = read('---\ntitle: T\nsource: S\n---\n12 peo\u00adple on Mon\u200bday\u2060, م\u200cن');
    expect(document?.text).toBe('T\n\n12 people on Monday, م\u200cن');
  });
});

describe('editors’ files', () => {
  const readYaml = (path: string, text: string) => readEditorial([{ path, bytes: bytes(text) }]);

  it('reads outlets, names and the site, all of them optional', () => {
    const { editorial: own, problems } = readEditorial([
      { path: 'sources.yaml', bytes: bytes('b-wire:\n  name: B Wire\n  timezone: Asia/Baghdad\na:\n  name: A\n') },
      { path: 'names.yaml', bytes: bytes('Erbil:\n  kind: place\n  spellings: [Irbil]\n') },
      { path: 'site.yaml', bytes: bytes('# nothing yet\n') },
    ]);
    expect(problems).toEqual([]);
    expect(own.sources.map(({ id }) => id)).toEqual(['a', 'b-wire']);
    expect(own.names).toEqual([{ canonical: 'Erbil', kind: 'place', spellings: ['Irbil'] }]);
    const { document } = readDocument({ path: 'x.md', bytes: bytes('---\ntitle: T\nsource: B  WIRE\n---\nx') }, own);
    expect(document?.article).toMatchObject({ source: 'b-wire', sourceName: 'B Wire', timezone: 'Asia/Baghdad' });
  });

  it.each([
    [
      'sources.yaml',
      'The Courier:\n  name: C\n',
      "1:1: problem: the outlet's id “The Courier” is to be its address: write `the-courier`",
    ],
    [
      'sources.yaml',
      'a:\n  name: C\nb:\n  name: c\n',
      '3:1: problem: the outlets `b` and `a` have one name: an article could mean either',
    ],
    [
      'sources.yaml',
      'a:\n  name: C\n  contry: IQ\n',
      '3:3: warning: “contry” is no key that newsfold knows: did you mean `country`?',
    ],
    ['sources.yaml', 'a:\n  url: x\n', '2:3: problem: `a.name` is missing: add a line `name: …`'],
    [
      'names.yaml',
      'Erbil:\n  spellings: [Arbil]\nArbela:\n  spellings: [Arbil]\n',
      '3:1: problem: the spelling “Arbil” stands under `Erbil`, too: keep it under one name',
    ],
    [
      'events.yaml',
      'dates:\n  - { article: a.md, words: x, edtf: soon, reason: r }\n',
      '2:38: problem: `edtf` should be a date such as 2023-12-26, found “soon”',
    ],
    [
      'events.yaml',
      'merge:\n  - articles: [a.md]\n    reason: r\n',
      '2:15: problem: `merge`, number 1: `articles` should be a list of 2 or more, found a list of 1',
    ],
    [
      'site.yaml',
      'publish: most\n',
      '1:10: problem: `publish` should be `full`, `none` or, for the first 500 characters, `{ excerpt: 500 }`, found “most”',
    ],
    [
      'site.yaml',
      'publish: 500\n',
      '1:10: problem: `publish` should be `full`, `none` or, for the first 500 characters, `{ excerpt: 500 }`, found “500”',
    ],
    ['site.yaml', 'publish: { excerpt: lots }\n', '1:21: problem: `publish.excerpt` should be a number, found “lots”'],
    [
      'site.yaml',
      'publish: { excerpt: 1.5 }\n',
      '1:21: problem: `publish.excerpt` should be a whole number, found “1.5”',
    ],
    [
      'site.yaml',
      'publish: { excerpt: -3 }\n',
      '1:21: problem: `publish.excerpt` should be a number of 1 or more, found “-3”',
    ],
    [
      'site.yaml',
      'publish: { exerpt: 500 }\n',
      '1:12: warning: “exerpt” is no key that newsfold knows: did you mean `excerpt`?',
    ],
    [
      'events.yaml',
      'titles: []\n',
      '1:1: warning: “titles” is no key that newsfold knows: it is left out; those here are `events`, `merge`, `split`, `pin`, `exclude`, `dates`',
    ],
    ['site.yaml', 'name: ""\n', '1:7: problem: `name` is empty: write what it is to say'],
    ['sources.yaml', 'a:\n  name: " "\n', '2:9: problem: `a.name` is empty: write what it is to say'],
    [
      'names.yaml',
      'A:\n  spellings: [" "]\n',
      '2:15: problem: `A.spellings`, number 1 is empty: write what it is to say',
    ],
    [
      'events.yaml',
      'events:\n  - articles: [a.md]\n    title: " "\n',
      '3:12: problem: `events`, number 1: `title` is empty: write what it is to say',
    ],
    [
      'events.yaml',
      'split:\n  - articles: [a.md]\n    reason: ""\n',
      '3:13: problem: `split`, number 1: `reason` is empty: write what it is to say',
    ],
    [
      'site.yaml',
      'lang: fr\n',
      '1:7: warning: there are no words for the site in “fr”, only in `en` and `ar`: it is in English',
    ],
    [
      'site.yaml',
      'baseUrl: https://x.example/?q=1#a\n',
      '1:10: problem: `baseUrl` should be an address without `?` or `#`, as paths are put behind it, found “https://x.example/?q=1#a”',
    ],
    [
      'site.yaml',
      'baseUrl: https://me@x.example/\n',
      '1:10: problem: `baseUrl` should be an address without a name or password before its host, found “https://me@x.example/”',
    ],
    [
      'events.yaml',
      'dates:\n  - { article: a.md, words: x, edtf: 2024-05-05/2024-05-01, reason: r }\n',
      '2:38: problem: `edtf` ends before it begins: write the earlier date first, found “2024-05-05/2024-05-01”',
    ],
    [
      'events.yaml',
      'events:\n  - articles: [a.md, [b.md]]\n    title: T\n',
      '2:22: problem: `events`, number 1: `articles`, number 2 should be text (put it in quotation marks), found a list',
    ],
    [
      'site.yaml',
      'timezone: BST\n',
      '1:11: problem: `timezone` should be a zone of the IANA database such as Asia/Baghdad, found “BST”',
    ],
    ['site.yaml', '%YAML 1.1\n---\nname: yes\n', '1:1: problem: only YAML 1.2 is read'],
    ['sources.yml', 'a:\n  name: C\n', '1:1: warning: this file is not read: name it `sources.yaml`'],
  ])('%s %j', (path, text, message) => {
    expect(readYaml(path, text).problems.map(lineOf)).toContain(`${path}:${message}`);
  });

  it.each([
    ['sources.yaml', 'a:\n  name: A\n  url: x\n  timezone: Mars/Olympus\n', [3, 4]],
    ['names.yaml', 'A:\n  kind: town\n  spellings: [C]\nB:\n  spellings: [C]\n', [2, 4]],
    [
      'events.yaml',
      'merge:\n  - { articles: [a.md], reason: r }\npin:\n  - { article: a.md, id: A B, reason: r }\n',
      [2, 4],
    ],
    ['site.yaml', 'publish: most\nlang: x_y\ntimezone: Mars/Olympus\nbaseUrl: x?\n', [1, 2, 3, 4]],
  ])('tells all that is wrong in %s in one run', (path, text, lines) => {
    expect(
      readYaml(path, text)
        .problems.map(({ line }) => line)
        .sort(),
    ).toEqual(lines);
  });

  it.each(['en', 'ar', 'en-GB', 'AR'])('takes the site’s language %s without a word', (lang) => {
    expect(readYaml('site.yaml', `lang: ${lang}\n`).problems).toEqual([]);
  });

  it('spells the site’s address as it is sent', () => {
    const { editorial: own, problems } = readYaml('site.yaml', 'baseUrl: https://Ünter.example/a b/"<c>\n');
    expect(problems).toEqual([]);
    expect(own.site.baseUrl).toBe('https://xn--nter-zra.example/a%20b/%22%3Cc%3E');
  });

  it('knows the languages that the site’s words are in', () => {
    const files = readdirSync(new URL('../src/site/strings/', import.meta.url));
    const languages = files.map((name) => name.replace(/\.ts$/, '')).filter((name) => name.length === 2);
    expect([...SITE_LANGUAGES].sort()).toEqual(languages.sort());
  });

  it('knows where each decision stands', () => {
    const merged = 'merge:\n  - articles: [a.md, b.md]\n    reason: r\n  - { articles: [c.md, d.md], reason: r }\n';
    const { merge } = readYaml('events.yaml', merged).editorial.decisionPlaces;
    expect(merge).toEqual([
      { line: 2, column: 5 },
      { line: 4, column: 5 },
    ]);
  });
});

describe('nearest keys', () => {
  const known = ['title', 'source', 'published', 'author', 'url'];
  it.each([
    ['titel', 'title'],
    ['Titles', 'title'],
    ['headline', 'title'],
    ['pubDate', 'published'],
    ['sorce', 'source'],
    ['layout', null],
    ['permalink', 'url'],
    ['x', null],
  ])('%s → %s', (key, nearest) => {
    expect(findNearestKey(key, known)).toBe(nearest);
  });
  it('counts a swap of neighbours as one edit', () =>
    expect([countEdits('titel', 'title'), countEdits('', 'abc'), countEdits('a', 'a')]).toEqual([1, 3, 0]));
});

describe('slugs', () => {
  it.each([
    ['Ferry Runs  Aground!', 'ferry-runs-aground'],
    ['Iraq’s U.S. troops', 'iraqs-us-troops'],
    ['../../etc/passwd', 'etc-passwd'],
    ['伊拉克：空袭 三处', '伊拉克-空袭-三处'],
    ['غارات على العراق', 'غارات-على-العراق'],
    ['Cafe\u0301', 'café'],
    ['co\u00adoperation', 'cooperation'],
  ])('%s → %s', (text, slug) => expect(makeSlug(text)).toBe(slug));

  it.each(['', '!!!', 'CON', 'lpt1', '..'])('%j becomes a short hash', (text) =>
    expect(makeSlug(text)).toMatch(/^[0-9a-f]{8}$/),
  );

  it('stays within 80 bytes and whole characters', () => {
    for (const text of ['word '.repeat(50), '空'.repeat(90), 'é'.repeat(90)]) {
      expect(Buffer.byteLength(makeSlug(text))).toBeLessThanOrEqual(80);
      expect(makeSlug(text)).not.toContain('\ufffd');
      expect(makeSlug(makeSlug(text))).toBe(makeSlug(text));
    }
  });

  it('are unique under case folding, whatever the order, and only the colliding ones change', () => {
    const texts = ['a-b', 'a/b', 'A b', 'Straße', 'STRASSE', 'other'];
    const slugs = makeUniqueSlugs(new Map(texts.map((text) => [text, text])));
    expect(makeUniqueSlugs(new Map([...texts].reverse().map((text) => [text, text])))).toEqual(
      new Map([...slugs].reverse()),
    );
    expect(new Set([...slugs.values()].map((slug) => slug.toUpperCase())).size).toBe(texts.length);
    expect([slugs.get('a-b'), slugs.get('other')]).toEqual(['a-b', 'other']);
    expect(slugs.get('A b')).toMatch(/^a-b-[0-9a-f]{8}$/);
  });
});

describe('settled records', () => {
  const reading = (path: string, source: string) => {
    const { document } = read(`---\ntitle: T\nsource: ${source}\n---\nx`, path);
    if (!document) throw new Error('the test’s own article has a problem');
    return { ...document, names: [], days: { masthead: null, told: [] } };
  };

  it('tells articles and outlets apart that fall on one slug, and joins spellings of one outlet', () => {
    const { readings, sources } = settleRecords(
      [reading('a/b.md', 'A & B'), reading('a-b.md', 'A B'), reading('c.md', 'a b')],
      editorial,
    );
    expect(readings.map(({ article }) => article.id)).toEqual([expect.stringMatching(/^a-b-[0-9a-f]{8}$/), 'a-b', 'c']);
    expect(sources).toHaveLength(2);
    expect(readings[1]?.article.source).toBe(readings[2]?.article.source);
    expect(readings[0]?.article.source).not.toBe(readings[1]?.article.source);
  });

  it('gives all articles of an outlet its one name, in whatever form of Unicode each has it', () => {
    const named = ['Réunion Science', 'Re\u0301union Science', 'RÉUNION  SCIENCE'];
    const { readings, sources } = settleRecords(
      named.map((source, at) => reading(`${at}.md`, source)),
      editorial,
    );
    const names = new Set(readings.map(({ article }) => article.sourceName));
    expect(sources.map(({ name }) => name)).toEqual([...names]);
    expect(names.size).toBe(1);
  });
});
