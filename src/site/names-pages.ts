import { eventAddress } from './addresses.js';
import type { CountedLink } from './counted-link.js';
import type { EditionIndex } from './edition-index.js';
import type { IndexedName, NamesIndex } from './names-index.js';
import type { PageFrame } from './page-frame.js';
import { makeFrame } from './page-frame.js';
import { stringsFor } from './strings/index.js';

/** The index of names (`names/`) or of places (`places/`), or one letter of it. */
export interface NamesModel {
  readonly frame: PageFrame;
  readonly heading: string;
  readonly note: string;
  readonly letters: readonly (CountedLink & { readonly isHere: boolean })[];
  /** The one event that all names of the page stand in; the names then do not repeat it. */
  readonly allIn: EventLink | null;
  readonly groups: readonly { readonly letter: string; readonly names: readonly NameView[] }[];
}
export interface NameView {
  readonly name: string;
  readonly spellings: readonly string[];
  /** What the editor notes of it. */
  readonly note: string | null;
  readonly events: readonly EventLink[];
}
export interface EventLink {
  readonly title: string;
  readonly lang: string;
  readonly href: string;
}

export type NamesKind = keyof NamesIndex;

/** More names than this, and each letter has a page of its own. */
const MOST_ON_ONE_PAGE = 300;
/** So many are seen at once, and need no way to their letters. */
const FEW = 40;

/** The addresses of an index: `names/`, and `names/a/` and so on where it is too long for one page. */
export function namesPaths(kind: NamesKind, index: NamesIndex): string[] {
  return isSplit(kind, index)
    ? [`${kind}/`, ...[...index[kind].keys()].map((letter) => letterAddress(kind, letter))]
    : [`${kind}/`];
}

export function makeNamesModel(path: string, index: EditionIndex, names: NamesIndex): NamesModel {
  const t = stringsFor(index.site.lang);
  const [kindText = '', letterPart = ''] = path.split('/');
  const kind: NamesKind = kindText === 'places' ? 'places' : 'names';
  const letters = [...names[kind]];
  const shown = letters.filter(([letter]) => (letterPart ? letterSlug(letter) === letterPart : !isSplit(kind, names)));
  const heading = letterPart ? `${t.browse[kind]}: ${shown[0]?.[0].toUpperCase() ?? ''}` : t.browse[kind];
  const note = t.browse[`${kind}Note`];
  const groups = shown.map(([letter, group]) => ({
    letter: letterSlug(letter),
    names: group.map((name) => viewName(name, index)),
  }));
  return {
    frame: makeFrame(index, { path: `/${path}`, title: heading, description: note, section: kind }),
    heading,
    note,
    letters: (countNames(names[kind]) > FEW ? letters : []).map(([letter, group]) => ({
      name: letter === '0' ? '0–9' : letter.toUpperCase(),
      href: isSplit(kind, names) ? letterAddress(kind, letter) : `${kind}/#${letterSlug(letter)}`,
      count: group.length,
      isHere: letterPart !== '' && letterSlug(letter) === letterPart,
    })),
    allIn: onlyEvent(groups.flatMap(({ names: each }) => each.flatMap(({ events }) => events))),
    groups,
  };
}

function isSplit(kind: NamesKind, index: NamesIndex): boolean {
  return countNames(index[kind]) > MOST_ON_ONE_PAGE;
}

function countNames(byLetter: NamesIndex[NamesKind]): number {
  return [...byLetter.values()].reduce((sum, group) => sum + group.length, 0);
}

/** The event of all links, where it is one. */
export function onlyEvent([first, ...others]: readonly EventLink[]): EventLink | null {
  return first && others.every(({ href }) => href === first.href) ? first : null;
}

function viewName({ canonical, spellings, events }: IndexedName, { nameNotes }: EditionIndex): NameView {
  return {
    name: canonical,
    spellings,
    note: nameNotes.get(canonical) ?? null,
    events: events.map(({ id, title, lang }) => ({ title, lang, href: eventAddress(id) })),
  };
}

/** `a` is filed at `letter-a`; a letter of another script by its number. */
const letterSlug = (letter: string) =>
  /[a-z0]/.test(letter) ? `letter-${letter}` : `letter-u${letter.codePointAt(0)?.toString(16)}`;
const letterAddress = (kind: NamesKind, letter: string) => `${kind}/${letterSlug(letter)}/`;
