import { isEdtf } from '../calendar/index.js';
import { type Place, SITE_LANGUAGES } from '../model.js';
import { foldName } from './find-source.js';
import { type Finding, problem, quoteValue, warning } from './make-problem.js';
import { foldCase, makeSlug } from './make-slug.js';
import { isBackwards } from './read-date.js';
import { checkLanguage, checkTimezone } from './read-front-matter.js';
import type { YamlValue } from './read-yaml.js';
import { keysOf, listAt, textAt } from './value-at.js';

/** What an editors' file says against its own rules, beyond its schema; of values that the schema refuses, nothing. */
export type Check = (given: unknown, yaml: YamlValue) => Finding[];

/** Outlets have addresses for ids, zones that exist, and names of their own. */
export const checkSources: Check = (sources, yaml) => {
  const ids = keysOf(sources);
  const zones = ids.flatMap((id) => checkTimezone(textAt(sources, [id, 'timezone']), yaml, [id, 'timezone']));
  const named = ids.flatMap((id) => [
    { id, words: foldCase(id) },
    { id, words: foldName(textAt(sources, [id, 'name']) ?? id) },
  ]);
  const shared = findShared(named, (id, other) =>
    problem(
      `the outlets \`${id}\` and \`${other}\` have one name: an article could mean either`,
      yaml.locate([id], 'key'),
    ),
  );
  return [...ids.flatMap((id) => checkAddress("the outlet's id", id, yaml.locate([id], 'key'))), ...zones, ...shared];
};

/** A spelling stands under one name. */
export const checkNames: Check = (names, yaml) => {
  const spelt = keysOf(names).flatMap((id) => {
    const spellings = listAt(names, [id, 'spellings']).filter((words) => typeof words === 'string');
    return [id, ...spellings].map((words) => ({ id, words }));
  });
  return findShared(spelt, (id, other, words) =>
    problem(
      `the spelling ${quoteValue(words)} stands under \`${other}\`, too: keep it under one name`,
      yaml.locate([id], 'key'),
    ),
  );
};

/** Pinned addresses are addresses, and corrected dates are dates. */
export const checkEvents: Check = (events, yaml) => {
  const ids = listAt(events, ['pin']).flatMap((pin, at) => {
    const id = textAt(pin, ['id']);
    return id ? checkAddress("the event's id", id, yaml.locate(['pin', at, 'id'])) : [];
  });
  const days = listAt(events, ['dates']).flatMap((correction, at) => {
    const edtf = textAt(correction, ['edtf']);
    return edtf === undefined ? [] : checkEdtf(edtf, yaml.locate(['dates', at, 'edtf']));
  });
  return [...ids, ...days];
};

/** The site's language and zone exist; a language without words of the site's own is told. */
export const checkSite: Check = (site, yaml) => {
  const lang = textAt(site, ['lang']) ?? 'en';
  const wrong = checkLanguage(lang, yaml, ['lang']);
  const untold = wrong.length === 0 && !SITE_LANGUAGES.includes(lang.toLowerCase().split('-')[0] ?? '');
  const languages = SITE_LANGUAGES.map((one) => `\`${one}\``).join(' and ');
  const told = `there are no words for the site in ${quoteValue(lang)}, only in ${languages}: it is in English`;
  return [
    ...wrong,
    ...(untold ? [warning(told, yaml.locate(['lang']))] : []),
    ...checkTimezone(textAt(site, ['timezone']), yaml, ['timezone']),
  ];
};

function checkAddress(what: string, id: string, place: Place): Finding[] {
  if (makeSlug(id) === id) return [];
  return [problem(`${what} ${quoteValue(id)} is to be its address: write \`${makeSlug(id)}\``, place)];
}

function checkEdtf(edtf: string, place: Place): Finding[] {
  if (isBackwards(edtf))
    return [problem(`\`edtf\` ends before it begins: write the earlier date first, found ${quoteValue(edtf)}`, place)];
  return isEdtf(edtf)
    ? []
    : [problem(`\`edtf\` should be a date such as 2023-12-26, found ${quoteValue(edtf)}`, place)];
}

/** What two ids both claim: one finding for each later claim. */
function findShared(
  claims: readonly { readonly id: string; readonly words: string }[],
  describe: (id: string, other: string, words: string) => Finding,
): Finding[] {
  const owners = new Map<string, string>();
  return claims.flatMap(({ id, words }) => {
    const owner = owners.get(words) ?? id;
    owners.set(words, owner);
    return owner === id ? [] : [describe(id, owner, words)];
  });
}
