import { describe, expect, it } from 'vitest';
import { readArticle } from '../src/index.js';
import { findLanguage, readEditorial } from '../src/records/index.js';
import { LATIN_LANGUAGES } from '../src/records/languages.js';
import { importText } from './import-one.js';

const { editorial } = readEditorial([]);
const bytes = (text: string) => new TextEncoder().encode(text);
const build = (contents: string) => readArticle({ path: 'a.md', bytes: bytes(contents) }, editorial);

const SPANISH =
  'El puente de la ciudad de Orne se cerró el lunes por la tarde después de que una grieta fuera hallada en un pilar.';
const ENGLISH =
  'The bridge of the town of Orne was closed on Monday afternoon after a crack had been found in one of its piers.';

describe('the language of a text', () => {
  it.each([
    [ENGLISH, 'en'],
    [SPANISH, 'es'],
    [
      'Le pont de la ville d’Orne a été fermé lundi après la découverte d’une fissure dans un des piliers, selon la mairie.',
      'fr',
    ],
    [
      'Die Brücke der Stadt Orne ist am Montag gesperrt worden, nachdem ein Riss in einem der Pfeiler gefunden wurde.',
      'de',
    ],
    [
      'A ponte da cidade de Orne foi fechada na segunda-feira depois que uma fenda foi achada em um dos pilares do rio.',
      'pt',
    ],
    ['Il ponte della città di Orne è stato chiuso lunedì dopo che una crepa è stata trovata in uno dei piloni.', 'it'],
    ['De brug van de stad Orne is maandag gesloten nadat er een scheur in een van de pijlers werd gevonden.', 'nl'],
    ['Мост города Орне был закрыт в понедельник, после того как в одной из опор нашли трещину.', 'ru'],
    ['Міст міста Орне закрили в понеділок, після того як в одній з опор знайшли тріщину.', 'uk'],
    ['أغلق جسر مدينة أورن يوم الاثنين بعد العثور على شق في إحدى الدعامات.', 'ar'],
    ['周一下午，奥尔讷市的大桥在一个桥墩上发现裂缝后被关闭。', 'zh'],
    ['月曜日、オルネ市の橋は橋脚に亀裂が見つかったため閉鎖された。', 'ja'],
    ['Der Bürgermeister', null],
    ['Orne 2, Marsk 1. Lindora 3, Velm 0. Quay Rovers 1, Pier United 1. Harbour 4, Sandbank 2. Ferry 0, Tug 0.', null],
    ['e b e b e b e b e b e b e b e b e b', null],
  ])('%s → %s', (text, tag) => expect(findLanguage(text)?.tag ?? null).toBe(tag));

  it('is told by lists that name no word twice', () => {
    for (const { words } of LATIN_LANGUAGES) expect(new Set(words.split(' ')).size).toBe(words.split(' ').length);
  });

  it.each([
    [
      `---\ntitle: Puente cerrado\nsource: S\n---\n\n${SPANISH}\n`,
      'a.md:2:1: the text reads as Spanish: write `lang: es`, or it is read as English',
    ],
    [
      `---\ntitle: Puente cerrado\nsource: S\nlang: en-GB\n---\n\n${SPANISH}\n`,
      'a.md:4:7: the text reads as Spanish: write `lang: es`, or it is read as English',
    ],
    [
      `---\ntitle: Bridge closed\nsource: S\nlang: es\n---\n\n${ENGLISH}\n`,
      'a.md:4:7: the text reads as English: write `lang: en`, or it stands unread',
    ],
    [`---\ntitle: Puente cerrado\nsource: S\nlang: es\n---\n\n${SPANISH}\n`, undefined],
    [`---\ntitle: Bridge closed\nsource: S\n---\n\n${ENGLISH}\n`, undefined],
  ])('%j is warned of where the file says another', (contents, said) => {
    const { reading, problems } = build(contents);
    expect(reading).not.toBeNull();
    expect(problems.map(({ path, line, column, message }) => `${path}:${line}:${column}: ${message}`)[0]).toBe(said);
  });

  it('is written at import where it is not English, and such a text stands unread, its names, too', () => {
    const { file, took } = importText({ path: 'x.txt', bytes: bytes(`Cierran el puente de Orne\n\n${SPANISH}`) });
    expect(took).toContainEqual({ key: 'lang', value: 'es', line: 3 });
    const { reading, problems } = build(file?.contents ?? '');
    expect(problems).toEqual([]);
    expect(reading).toMatchObject({ article: { lang: 'es' }, names: [], times: [], amounts: [] });
    expect(
      importText({ path: 'x.txt', bytes: bytes(`Bridge of Orne closed\n\n${ENGLISH}`) }).file?.contents,
    ).not.toContain('lang:');
  });
});
