import { onlyWriters } from './only-writers.js';

/** What announces a name; case is told word by word, as the names' own capitals count. */
const PREFIX =
  '(?:(?:[Ww]ritten |[Ww]ords |[Ss]tory |[Rr]eport |[Pp]osted )?[Bb][Yy]:? |(?:[Aa]uthor|[Bb]yline|BYLINE): ?)';

/** A part of a name: `Rachel`, `O’Neill`, `J.`, `al-Aaraji`, `de`. */
const PART = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|al-\p{Lu}[\p{L}\p{M}]*|de|da|del|der|den|di|van|von|bin|ibn|el|la|le)`;
const NAME = `${PART}(?: ${PART}){0,4}`;
const NAMES = `(?<names>${NAME}(?:(?:,? and |, | & )${NAME}){0,5})`;

/** What may follow the names: where they wrote, what they do. */
const TAIL = String.raw`(?:,? \S{2,40}@\S{4,60}| with (?:AP|AFP|Reuters|EBU|EFE|ANSA|dpa|agencies|wires)(?:(?:,| and) [\p{L} ]{2,20})?| ?[/|] ?(?:[Ss]taff|[Cc]ontributing) (?:[Rr]eporters?|[Ww]riters?).{0,40}| in \p{Lu}[\p{L} ]{2,40}|,? (?:for|at) \p{Lu}.{2,40}|, (?:the )?(?:\p{L}+ ){0,3}(?:correspondent|reporter|editor|staff|writer|analyst|bureau chief)(?: .{0,40})?)?`;

const BYLINE = new RegExp(`^${PREFIX}${NAMES}${TAIL}\\.?$`, 'u');
const CREDIT = new RegExp(
  `^\\(?(?:[Aa]dditional )?[Rr]eporting by ${NAMES}${TAIL}(?:[;.,]? ?(?:[Ww]riting|[Ee]diting|[Cc]ompiled|[Aa]dditional).{3,160})?\\.?\\)?$`,
  'u',
);

/** Bylines in other languages; without a colon they are of whole names. */
const FULL_NAME = `${PART}(?: ${PART}){1,4}`;
const ABROAD = new RegExp(
  [
    '^(?:(?:Von|Par|Por|Di|Door|Av|Af) (?![Dd](?:er|en|em) )|(?:Autor(?:in)?|Auteur|Autore|Texte?|Автор|Текст|Yazan): )',
    `(?<names>${FULL_NAME}(?:(?:, | y | et | und | e | en | и )${FULL_NAME}){0,4})`,
    String.raw`(?:,? (?:à|en|in|aus|avec|mit|con|com|met) \p{Lu}[\p{L} -]{1,40}| ?\([\p{L} .-]{2,40}\)|, \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})?\.?$`,
  ].join(''),
  'u',
);
const KOREAN = /^(?<names>\p{Script=Hangul}{2,4}) ?(?:기자|특파원)(?: \S+@\S+)?$/u;

/** A name and what its bearer is: `Ana Duarte, Staff Writer`. */
const WITH_OFFICE = new RegExp(
  `^(?<names>${FULL_NAME})(?:, | [|–—-] )(?:\\p{Lu}\\p{L}+ ){0,3}(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ww]riter|[Jj]ournalist)$`,
  'u',
);

/** What sets a byline off. */
const SIGNS_BEFORE = /^(?:[-–—|•*]+ ?)+/;

/** For whom somebody wrote, in capitals like his name: `JO PARK FOR MAILONLINE`. */
const FOR_OUTLET = / FOR \p{Lu}[\p{Lu} .]+$/u;

/** Words in capitals that are no names. */
const NO_NAME =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Morning|Evening|Night|Christmas|Easter|Contrast|Far|Law|Then|Now|Comparison|Accident|Nature)\b/;

/** A byline that names nobody: `by Staff reporter`. */
const BY_OFFICE = new RegExp(
  `^${PREFIX}(?:[Oo]ur |[Aa] )?(?<names>(?:[Ss]taff|[Ss]pecial|[Oo]wn) (?:[Rr]eporters?|[Cc]orrespondents?|[Ww]riters?))\\.?$`,
  'u',
);

const FORMS = [BYLINE, BY_OFFICE, CREDIT, ABROAD, KOREAN];

/**
 * The writers that a byline names: `by Rachel Anderson`, `By Ana Duarte and Li Wei in Lima`, `Reporting by Jo Park;
 * editing by Al Ray`. Null for a line that is none: `By Monday Evening`, `By and large the bridges held`.
 */
export function readByline(text: string): string[] | null {
  if (text.length > 240) return null;
  const words = text.replace(SIGNS_BEFORE, '');
  const form = FORMS.find((one) => one.test(words));
  const names = form?.exec(words)?.groups?.names;
  if (names === undefined || NO_NAME.test(names)) return null;
  return onlyWriters(
    names
      .replace(FOR_OUTLET, '')
      .split(form === ABROAD ? /, | (?:y|et|und|e|en|и) / : /,? and |, | & /)
      .map((name) => name.replace(/\.$/, '')),
  );
}

/** The writer that a line below a headline names with what he is; below a text it may be whose words stand above it. */
export function readWriterWithOffice(text: string): string[] | null {
  const names = WITH_OFFICE.exec(text)?.groups?.names;
  return names === undefined || NO_NAME.test(names) ? null : [names];
}

/** Whether a line says who reported, as agencies do below a text: `Reporting by Jo Park; editing by Al Ray`. */
export function isCredit(text: string): boolean {
  return CREDIT.test(text);
}
