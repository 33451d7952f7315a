import { foldLine } from './line-shape.js';

/** What somebody is, behind a name in a byline: `Staff Writer`, `Political Editor`, `BBC Scotland correspondent`. */
const OFFICE =
  /^(?:.{0,60} )?(?<!\bto the )(?:writers?|reporters?|correspondents?|editors?|journalists?|producers?|columnists?|bureau chief|news ?desk)(?: (?:in|at|for) .{2,40})?$|^staff$/i;

/** Agencies and broadcasters, which bylines name behind the writer that they pay. */
const AGENCY = new Set(
  'ap|associated press|afp|agence france presse|reuters|thomson reuters|upi|united press international|xinhua|dpa|efe|ansa|pti|press trust of india|ani|tass|kyodo news|yonhap|anadolu agency|bloomberg|bloomberg news|press association|pa media|canadian press|australian associated press|aap|cnn|bbc|bbc news|npr|abc news|cbs news|nbc news|fox news|sky news|al jazeera'.split(
    '|',
  ),
);

/** Whether a name is that of an agency or a broadcaster. */
export const isKnownAgency = (name: string): boolean => AGENCY.has(fold(name));

const fold = (name: string): string => foldLine(name).replace(/^the /, '');

/** Of the names in a byline, the writers': not what they are, and not the agency or the outlet; where nobody else is named, as it stands. */
export function onlyWriters(names: readonly string[], source?: string): string[] {
  const people = names.filter((name) => !OFFICE.test(name));
  const writers = people.filter(
    (name) => !AGENCY.has(fold(name)) && (source === undefined || fold(name) !== fold(source)),
  );
  return [writers, people, names].find((some) => some.length > 0)?.slice() ?? [];
}
