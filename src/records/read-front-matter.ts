import { Temporal } from 'temporal-polyfill';
import { addDays, boundsOf, remember } from '../calendar/index.js';
import { type FrontMatter, frontMatterSchema } from '../model.js';
import { checkRecord } from './check-record.js';
import { type Finding, hasProblem, problem, quoteValue, warning } from './make-problem.js';
import { readDate } from './read-date.js';
import type { YamlValue } from './read-yaml.js';
import { textAt } from './value-at.js';

/** What a date in the front matter may look like, for whoever has to mend one. */
const DATE_FORMS =
  'a day such as 2023-12-26, a time 2023-12-26T09:30+08:00, an inferred day 2024-01-24? or a month 2023-12';

/** The front matter of an article, checked; `published` holds what `date` says, too. Null where there is a problem. */
export function readFrontMatter(yaml: YamlValue): { front: FrontMatter | null; findings: Finding[] } {
  if (hasProblem(yaml.findings)) return { front: null, findings: [...yaml.findings] };
  const given = asWritten(yaml);
  const { record, findings: found } = checkRecord(frontMatterSchema, yaml, given);
  const findings = [...yaml.findings, ...found];
  const remarks = CHECKS.flatMap((check) => check((key) => textAt(given, [key]), yaml));
  if (!record || hasProblem(remarks)) return { front: null, findings: [...findings, ...remarks] };
  const lang = canonicalLanguage(record.lang) ?? record.lang;
  const published = dateOf(record.published ?? record.date);
  return {
    front: { ...record, published, retrieved: dateOf(record.retrieved), lang },
    findings: [...findings, ...remarks],
  };
}

function dateOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : (readDate(text).edtf ?? undefined);
}

function checkDate(value: string, key: string, yaml: YamlValue): Finding[] {
  const { edtf, form } = readDate(value);
  const place = () => yaml.locate([key]);
  if (edtf !== null && isBeforePress(edtf))
    return [
      warning(`\`${key}\` is before there were newspapers: correct its year, found ${quoteValue(value)}`, place()),
    ];
  if (form === 'edtf') return [];
  if (form === 'loose')
    return [warning(`\`${key}\` is read as ${edtf}: write it so, found ${quoteValue(value)}`, place())];
  if (form === 'placeholder')
    return [
      warning(`\`${key}\` names no date and is taken as not known: leave it out, found ${quoteValue(value)}`, place()),
    ];
  if (form === 'backwards')
    return [
      problem(`\`${key}\` ends before it begins: write the earlier date first, found ${quoteValue(value)}`, place()),
    ];
  return [
    problem(`\`${key}\` should be ${DATE_FORMS}, and a day and hour that exist, found ${quoteValue(value)}`, place()),
  ];
}

/** The first newspaper, the “Relation” of Strasbourg, began in this year: what is told to be older is a slip. */
const FIRST_PRESS = '1605';

function isBeforePress(edtf: string): boolean {
  const last = boundsOf(edtf)?.last ?? null;
  return last !== null && last < FIRST_PRESS;
}

/** Of one moment two places have two dates. */
const MOST_APART = 1;

/** A copy was taken after what it copies was published; of a date that could be several days, one is enough. */
function checkRetrieved(published: string | undefined, retrieved: string | undefined, yaml: YamlValue): Finding[] {
  if (published === undefined || retrieved === undefined) return [];
  const first = boundsOf(readDate(published).edtf ?? '')?.first ?? null;
  const last = boundsOf(readDate(retrieved).edtf ?? '')?.last ?? null;
  if (first === null || last === null || addDays(last, MOST_APART) >= first) return [];
  const advice = `correct whichever is wrong, found ${quoteValue(retrieved)}`;
  return [warning(`\`retrieved\` is before \`published\`, ${first}: ${advice}`, yaml.locate(['retrieved']))];
}

/** Every key holds text, so a plain number is taken as its words (`title: 1984`), and an empty key as left out. */
function asWritten(yaml: YamlValue): unknown {
  const { value } = yaml;
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null);
  const wordsOf = (key: string, inner: unknown) => (typeof inner === 'number' ? yaml.wordsOf([key]) : null);
  return Object.fromEntries(entries.map(([key, inner]) => [key, wordsOf(key, inner) ?? inner]));
}

/** What the schema does not say; asked of the values as given, so that one run reports these and its own problems. */
type Check = (text: (key: keyof FrontMatter) => string | undefined, yaml: YamlValue) => Finding[];

const CHECKS: readonly Check[] = [
  (text, yaml) =>
    (['published', 'date', 'retrieved'] as const).flatMap((key) => {
      const value = text(key);
      return value === undefined ? [] : checkDate(value, key, yaml);
    }),
  (text, yaml) => {
    const [published, date] = [text('published'), text('date')];
    if (published === undefined || date === undefined || published === date) return [];
    return [
      problem(
        `\`date\` says ${quoteValue(date)} and \`published\` ${quoteValue(published)}: keep one of them`,
        yaml.locate(['date']),
      ),
    ];
  },
  (text, yaml) => checkRetrieved(text('published') ?? text('date'), text('retrieved'), yaml),
  (text, yaml) => checkTimezone(text('timezone'), yaml, ['timezone']),
  (text, yaml) => checkLanguage(text('lang') ?? 'en', yaml, ['lang']),
];

/** Whether a time zone is one of the IANA database. */
export function checkTimezone(zone: string | undefined, yaml: YamlValue, path: readonly PropertyKey[]): Finding[] {
  if (zone === undefined || isTimezone(zone)) return [];
  return [
    problem(
      `\`${path.join('.')}\` should be a zone of the IANA database such as Asia/Baghdad, found ${quoteValue(zone)}`,
      yaml.locate(path),
    ),
  ];
}

/** Whether a language is tagged after BCP 47. */
export function checkLanguage(lang: string, yaml: YamlValue, path: readonly PropertyKey[]): Finding[] {
  if (canonicalLanguage(lang) !== null) return [];
  return [
    problem(
      `\`${path.join('.')}\` should be a language tag such as en, en-GB or ar, found ${quoteValue(lang)}`,
      yaml.locate(path),
    ),
  ];
}

/**
 * Whether hours can be counted in it: not in `BST`, which formatters take for Bangladesh’s. Kept, as asking takes longer
 * than all else that is read of a front matter.
 */
const isTimezone = remember((zone: string): boolean => {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return new Temporal.ZonedDateTime(0n, zone).epochMilliseconds === 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
});

/** No language has a longer tag, though BCP 47 has room for one: `english` is none. */
const LANGUAGE = /^[a-z]{2,3}(?![^-])/i;

/** A language tag as BCP 47 writes it (`en-us` → `en-US`); null for what is none. */
export function canonicalLanguage(lang: string): string | null {
  if (lang === 'en') return lang;
  try {
    const tag = Intl.getCanonicalLocales(lang)[0];
    return tag !== undefined && LANGUAGE.test(tag) ? tag : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
