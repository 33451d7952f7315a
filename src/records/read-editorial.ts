import type { z } from 'zod';
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
import { type Check, checkEvents, checkNames, checkSite, checkSources } from './check-editorial.js';
import { checkRecord } from './check-record.js';
import { decodeText } from './decode-text.js';
import { hasProblem, warning } from './make-problem.js';
import { readYaml, type YamlValue } from './read-yaml.js';

/** Reads the editors' YAML files at the top of the articles folder, of which any may be missing; warns of other files. */
export function readEditorial(files: readonly InputFile[]): { editorial: Editorial; problems: Problem[] } {
  const problems: Problem[] = files.flatMap(({ path }) => warnOfName(path));
  const read = <Schema extends z.ZodType>(path: string, schema: Schema, check: Check) => {
    const file = files.find((one) => one.path === path);
    const { yaml, record, findings } = file
      ? readFile(file, schema, check)
      : { yaml: null, record: null, findings: [] };
    problems.push(...findings.map((finding) => ({ path, ...finding })));
    return { yaml, record: record ?? schema.parse({}) };
  };
  const { record: sources } = read('sources.yaml', sourcesFileSchema, checkSources);
  const { record: names } = read('names.yaml', namesFileSchema, checkNames);
  const { record: events, yaml } = read('events.yaml', eventsFileSchema, checkEvents);
  const { record: site } = read('site.yaml', siteFileSchema, checkSite);
  const editorial = {
    sources: Object.entries(sources)
      .map(([id, source]) => ({ id, ...source }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    names: Object.entries(names).map(([canonical, name]) => ({ canonical, ...name })),
    events,
    decisionPlaces: yaml ? placeDecisions(events, yaml) : {},
    site,
  };
  return { editorial, problems };
}

function readFile<Schema extends z.ZodType>({ bytes }: InputFile, schema: Schema, check: Check) {
  const { text, findings } = decodeText(bytes);
  if (text === null) return { yaml: null, record: null, findings };
  const yaml = readYaml(text);
  findings.push(...yaml.findings);
  if (hasProblem(findings)) return { yaml, record: null, findings };
  const given = yaml.value ?? {};
  const checked = checkRecord(schema, yaml, given);
  const all = [...findings, ...checked.findings, ...check(given, yaml)];
  return { yaml, record: hasProblem(all) ? null : checked.record, findings: all };
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

function placeDecisions(events: EventsFile, yaml: YamlValue): DecisionPlaces {
  const placed = Object.entries(events).map(([section, decisions]) => [
    section,
    decisions.map((_, at) => yaml.locate([section, at])),
  ]);
  return Object.fromEntries(placed);
}
