import type { EventName, KnownName } from '../model.js';
import { foldName, isAcronymOf } from '../text/index.js';
import type { NameUse } from './name-variants.js';

/**
 * The names that an event's articles mention, most told first, each with its spellings and the articles that use them.
 * Spellings come together by rule and by the editors' list, whose canonical form and kind stand.
 */
export function collectNames(names: readonly NameUse[], known: readonly KnownName[]): EventName[] {
  const listed = new Map(
    known.flatMap((name) => [name.canonical, ...name.spellings].map((text) => [foldName(text), name] as const)),
  );
  const knownOf = ({ key, articlesBySpelling }: NameUse): KnownName | undefined =>
    listed.get(key) ?? [...articlesBySpelling.keys()].map((spelling) => listed.get(foldName(spelling))).find(Boolean);
  return names
    .filter(({ kind, articles }) => kind !== 'thing' || articles.size > 1)
    .sort((a, b) => b.articles.size - a.articles.size || (a.key < b.key ? -1 : 1))
    .map((use) => {
      const name = knownOf(use);
      return {
        canonical: name?.canonical ?? chooseForm(use),
        kind: name?.kind ?? use.kind,
        spellings: listSpellings(use),
      };
    });
}

/** The form to show: no acronym where a long form stands, a full name before a last name, else what most articles use. */
function chooseForm({ articlesBySpelling, kind }: NameUse): string {
  const forms = [...articlesBySpelling].map(([text, articles]) => ({ text, count: articles.size }));
  const long = forms.filter(({ text }) => !forms.some((other) => isAcronymOf(text, other.text)));
  const full =
    kind === 'person' ? long.filter(({ text }) => !forms.some((other) => other.text.endsWith(` ${text}`))) : long;
  const candidates = full.length > 0 ? full : forms;
  const [best] = candidates.sort(
    (a, b) => b.count - a.count || b.text.length - a.text.length || (a.text < b.text ? -1 : 1),
  );
  return best?.text ?? '';
}

function listSpellings({ articlesBySpelling }: NameUse): EventName['spellings'] {
  return [...articlesBySpelling]
    .map(([text, articles]) => ({ text, articles: [...articles] }))
    .sort((a, b) => b.articles.length - a.articles.length || (a.text < b.text ? -1 : 1));
}
