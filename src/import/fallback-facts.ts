import { readCopyright } from './name-outlet.js';
import { isKnownAgency } from './only-writers.js';
import { isOutletName } from './outlet-name.js';
import { readMetadata } from './read-metadata.js';
import { type Cut, type Found, OUTLET_LINE } from './sort-lines.js';

/** Where an outlet is read when no line says whose text it is: behind the headline, in a line of its own, in the copyright, as the dateline's agency. */
export function fallbackOutlets(
  outlet: { name: string; line: number } | null,
  cut: readonly Cut[],
  dateline: readonly { line: number; agency: string | null }[],
): Found[] {
  const named = [
    ...(outlet ? [outlet] : []),
    ...cut.flatMap(({ rule, text, line }) => (rule === OUTLET_LINE ? [{ name: text, line }] : [])),
    ...cut.flatMap(({ rule, text, line }) => (rule === 'copyright' ? [{ name: readCopyright(text), line }] : [])),
    ...dateline.map(({ agency, line }) => ({ name: agency, line })),
  ];
  return named.flatMap(({ name, line }) => (name === null ? [] : [{ line, text: name, facts: { source: name } }]));
}

/** The outlet in a byline that names nobody, or the agency behind those whom it names: `By Al Jazeera Staff`, `By Ana Duarte, CNN`. */
export function staffOutlets(stated: readonly Found[]): Found[] {
  return stated.flatMap(({ facts, line, text }) => {
    const [, agency] = facts.author ? (/^by .{4,200}, ([^,]{2,30})$/i.exec(text) ?? []) : [];
    if (agency !== undefined && isKnownAgency(agency)) return [{ line, text: agency, facts: { source: agency } }];
    const [, name] = /^(.{2,40}?) [Ss]taff(?: (?:[Ww]riter|[Rr]eporter)s?)?$/.exec(facts.author?.[0] ?? '') ?? [];
    return name !== undefined && isOutletName(name) ? [{ line, text: name, facts: { source: name } }] : [];
  });
}

/** The day of a change below the headline, where no line says when the text was published. */
export function fallbackDates(stated: readonly Found[], cut: readonly Cut[], headlineNumber: number): Found[] {
  if (stated.some(({ facts }) => facts.published !== undefined)) return [];
  const changes = cut.filter(({ rule, line }) => rule === 'date of change' && line > headlineNumber);
  return changes.slice(0, 1).flatMap(({ text, line }) => {
    const changed = readMetadata(text)?.changed ?? null;
    return changed === null ? [] : [{ line, text, facts: { published: changed } }];
  });
}
