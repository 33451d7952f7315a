import type { z } from 'zod';
import { isEdtf } from '../calendar/edtf.js';
import {
  type DecisionPlaces,
  type Editorial,
  type EventsFile,
  eventsFileSchema,
  type InputFile,
  namesFileSchema,
  type Problem,
  siteFileSchema,
  sourcesFileSchema,
} from '../model.js';
import { checkRecord } from './check-record.js';
import { decodeText } from './decode-text.js';
import { foldName } from './find-source.js';
import { type Finding, hasProblem, problem, quoteValue, warning } from './make-problem.js';
import { foldCase, makeSlug } from './make-slug.js';
import { checkLanguage, checkTimezone } from './read-front-matter.js';
import { readYaml, type YamlValue } from './read-yaml.js';

/** Reads the editors' YAML files at the top of the articles folder, of which any may be missing; warns of other files. */
export function readEditorial(files: readonly InputFile[]): { editorial: Editorial; problems: Problem[] } {
  const problems: Problem[] = files.flatMap(({ path }) => warnOfName(path));
  const read = <Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    check: Check<z.infer<Schema>>,
  ): z.infer<Schema> => {
    const file = files.find((one) => one.path === path);
    const { record, findings } = file ? readFile(file, schema, check) : { record: null, findings: [] };
    problems.push(...findings.map((finding) => ({ path, ...finding })));
    return record ?? schema.parse({});
  };
  const sources = read('sources.yaml', sourcesFileSchema, checkSources);
  const names = read('names.yaml', namesFileSchema, checkNames);
  let decisionPlaces: DecisionPlaces = {};
  const events = read('events.yaml', eventsFileSchema, (record, yaml) => {
    decisionPlaces = placeDecisions(record, yaml);
    return checkEvents(record, yaml);
  });
  const site = read('site.yaml', siteFileSchema, checkSite);
  const editorial = {
    sources: Object.entries(sources)
      .map(([id, source]) => ({ id, ...source }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    names: Object.entries(names).map(([canonical, name]) => ({ canonical, ...name })),
    events,
    decisionPlaces,
    site,
  };
  return { editorial, problems };
}

/** What a file's own rules say, beyond its schema. */
type Check<T> = (record: T, yaml: YamlValue) => Finding[];

function readFile<Schema extends z.ZodType>(file: InputFile, schema: Schema, check: Check<z.infer<Schema>>) {
  const { text, findings } = decodeText(file.bytes);
  if (text === null) return { record: null, findings };
  const yaml = readYaml(text);
  if (yaml.findings.length > 0) return { record: null, findings: [...findings, ...yaml.findings] };
  const checked = checkRecord(schema, yaml, yaml.value ?? {});
  const own = checked.record === null ? [] : check(checked.record, yaml);
  const all = [...findings, ...checked.findings, ...own];
  return { record: hasProblem(all) ? null : checked.record, findings: all };
}

const EDITORIAL = ['sources.yaml', 'names.yaml', 'events.yaml', 'site.yaml'];

function warnOfName(path: string): Problem[] {
  if (EDITORIAL.includes(path)) return [];
  return [{ path, ...warning(`this file is not read: ${adviseOnName(path)}`, { line: 1, column: 1 }) }];
}

function adviseOnName(path: string): string {
  if (!/\.ya?ml$/i.test(path)) return 'articles end in `.md`';
  const meant = EDITORIAL.find((name) => name === path.toLowerCase().replace(/\.yml$/, '.yaml'));
  return meant ? `name it \`${meant}\`` : `the editors' files are ${EDITORIAL.join(', ')}`;
}

function checkSources(sources: z.infer<typeof sourcesFileSchema>, yaml: YamlValue): Finding[] {
  const ids = Object.keys(sources);
  const wrongIds = ids
    .filter((id) => makeSlug(id) !== id)
    .map((id) =>
      problem(
        `the outlet's id ${quoteValue(id)} is to be its address: write \`${makeSlug(id)}\``,
        yaml.locate([id], 'key'),
      ),
    );
  const zones = ids.flatMap((id) => checkTimezone(sources[id]?.timezone, yaml, [id, 'timezone']));
  const named = ids.flatMap((id) => [
    { id, words: foldCase(id) },
    { id, words: foldName(sources[id]?.name ?? id) },
  ]);
  return [
    ...wrongIds,
    ...zones,
    ...findShared(named, (id, other) =>
      problem(
        `the outlets \`${id}\` and \`${other}\` have one name: an article could mean either`,
        yaml.locate([id], 'key'),
      ),
    ),
  ];
}

function checkNames(names: z.infer<typeof namesFileSchema>, yaml: YamlValue): Finding[] {
  const spelt = Object.entries(names).flatMap(([id, { spellings }]) =>
    [id, ...spellings].map((words) => ({ id, words })),
  );
  return findShared(spelt, (id, other, words) =>
    problem(
      `the spelling ${quoteValue(words)} stands under \`${other}\`, too: keep it under one name`,
      yaml.locate([id], 'key'),
    ),
  );
}

function checkEvents({ pin, dates }: z.infer<typeof eventsFileSchema>, yaml: YamlValue): Finding[] {
  const ids = pin.flatMap(({ id }, at) =>
    makeSlug(id) === id
      ? []
      : problem(
          `the event's id ${quoteValue(id)} is to be its address: write \`${makeSlug(id)}\``,
          yaml.locate(['pin', at, 'id']),
        ),
  );
  const days = dates.flatMap(({ edtf }, at) =>
    isEdtf(edtf)
      ? []
      : problem(
          `\`edtf\` should be a date such as 2023-12-26, found ${quoteValue(edtf)}`,
          yaml.locate(['dates', at, 'edtf']),
        ),
  );
  return [...ids, ...days];
}

function placeDecisions(events: EventsFile, yaml: YamlValue): DecisionPlaces {
  const placed = Object.entries(events).map(([section, decisions]) => [
    section,
    decisions.map((_, at) => yaml.locate([section, at])),
  ]);
  return Object.fromEntries(placed);
}

function checkSite({ lang, timezone }: z.infer<typeof siteFileSchema>, yaml: YamlValue): Finding[] {
  return [...checkLanguage(lang, yaml, ['lang']), ...checkTimezone(timezone, yaml, ['timezone'])];
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
