/**
 * The nouns: every record newsfold reads, derives or publishes, as zod schemas with their inferred types.
 * Offsets are UTF-16 code units in an article's `text`; `text.slice(start, end)` is the quoted words.
 */
import { z } from 'zod';

/** An ISO 8601-2 (EDTF) value: `2023-12-26`, `2024-01-24?`, `2023-12`, `2009/..`. Checked by `calendar/edtf.ts`. */
export type Edtf = string;

// ── what comes in ────────────────────────────────────────────────────────────────────────────────────────────────

/** A file handed to the pipeline: `path` is relative to the articles folder, with `/` between its parts. */
export interface InputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A place in a file: line and column, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something wrong in the input. A warning does not fail the build. */
export interface Problem extends Place {
  readonly path: string;
  readonly message: string;
  readonly severity: 'problem' | 'warning';
}

/** Text that says something. */
const words = z.string().trim().min(1);
const names = z.union([words, z.array(words)]).transform((value) => [value].flat());

/** An address on the web. What stands before its host is shown to all, and could be a password. */
const webAddress = z
  .url({ protocol: /^https?$/ })
  .refine((address) => !hasCredentials(address), 'an address without a name or password before its host');

/** Whether an address holds a name or password: `https://editor:secret@news.example/`. */
export function hasCredentials(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username !== '' || password !== '';
}

/** The front matter of an article file; names follow schema.org/NewsArticle. */
export const frontMatterSchema = z.strictObject({
  title: words,
  source: words,
  published: z.string().optional(),
  date: z.string().optional(),
  retrieved: z.string().optional(),
  author: names.optional(),
  dateline: words.optional(),
  url: webAddress.optional(),
  lang: z.string().default('en'),
  timezone: z.string().optional(),
  body: z.enum(['full', 'digest', 'excerpt']).default('full'),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** `sources.yaml`: outlets by id. */
export const sourcesFileSchema = z.record(
  z.string(),
  z.strictObject({
    name: words,
    url: webAddress.optional(),
    country: z.string().optional(),
    timezone: z.string().optional(),
    note: z.string().optional(),
  }),
);

/** `names.yaml`: each canonical name with its kind and its other spellings. */
export const namesFileSchema = z.record(
  z.string(),
  z.strictObject({
    kind: z.enum(['person', 'place', 'body', 'thing']).optional(),
    spellings: z.array(words).default([]),
    note: z.string().optional(),
  }),
);

/** `events.yaml`: editorial decisions, each with its reason; articles are named by their path. */
export const eventsFileSchema = z.strictObject({
  events: z
    .array(
      z.strictObject({
        articles: z.array(z.string()).min(1),
        title: words.optional(),
        summary: words.optional(),
        reason: words.optional(),
      }),
    )
    .default([]),
  merge: z.array(z.strictObject({ articles: z.array(z.string()).min(2), reason: words })).default([]),
  split: z.array(z.strictObject({ articles: z.array(z.string()).min(1), reason: words })).default([]),
  pin: z.array(z.strictObject({ article: z.string(), id: z.string().min(1), reason: words })).default([]),
  exclude: z.array(z.strictObject({ article: z.string(), reason: words })).default([]),
  dates: z
    .array(z.strictObject({ article: z.string(), words: z.string().min(1), edtf: z.string(), reason: words }))
    .default([]),
});
export type EventsFile = z.infer<typeof eventsFileSchema>;

/** Where each decision of `events.yaml` stands in it, section by section. */
export type DecisionPlaces = Readonly<Partial<Record<keyof EventsFile, readonly Place[]>>>;

/** The languages there are for the site's own words, each a file of `site/strings/`. */
export const SITE_LANGUAGES: readonly string[] = ['en', 'ar'];

/** `site.yaml`: how the site presents itself. */
export const siteFileSchema = z.strictObject({
  name: words.default('newsfold'),
  description: z.string().optional(),
  baseUrl: webAddress
    .refine((address) => !/[?#]/.test(address), 'an address without `?` or `#`, as paths are put behind it')
    // As it is sent: `https://news.example/a b` → `https://news.example/a%20b`.
    .transform((address) => new URL(address).href)
    .optional(),
  lang: z.string().default('en'),
  timezone: z.string().optional(),
  publish: z
    .union([z.enum(['full', 'none']), z.strictObject({ excerpt: z.int().min(1) })], {
      error: '`full`, `none` or, for the first 500 characters, `{ excerpt: 500 }`',
    })
    .default('full'),
  editor: z.string().optional(),
});
export type SiteSettings = z.infer<typeof siteFileSchema>;

/** An outlet. `id` is its address. */
export interface Source {
  readonly id: string;
  readonly name: string;
  readonly url?: string | undefined;
  readonly country?: string | undefined;
  readonly timezone?: string | undefined;
  readonly note?: string | undefined;
}

/** A name an editor has listed, with its spellings. */
export interface KnownName {
  readonly canonical: string;
  readonly kind?: 'person' | 'place' | 'body' | 'thing' | undefined;
  readonly spellings: readonly string[];
  readonly note?: string | undefined;
}

/** Everything an editor has decided, from the YAML files beside the articles. */
export interface Editorial {
  readonly sources: readonly Source[];
  readonly names: readonly KnownName[];
  readonly events: EventsFile;
  readonly decisionPlaces: DecisionPlaces;
  readonly site: SiteSettings;
}

/** What of that an article is read by: no other decision changes what an article by itself says. */
export type ReadingGuide = Pick<Editorial, 'sources' | 'names'>;

// ── one article, read ────────────────────────────────────────────────────────────────────────────────────────────

/** The record of one article: who published what, when, where. */
export interface Article {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  /** The outlet's id, and its name. */
  readonly source: string;
  readonly sourceName: string;
  readonly published: Edtf | null;
  readonly retrieved: Edtf | null;
  readonly author: readonly string[];
  readonly dateline: string | null;
  readonly url: string | null;
  readonly lang: string;
  readonly timezone: string | null;
  readonly body: 'full' | 'digest' | 'excerpt';
  /** Hex SHA-256 of the file's bytes. */
  readonly sha256: string;
}

/** A half-open range of an article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A block of the text. The first block is always the title; blocks are separated by a blank line in `text`. */
export interface Block extends Span {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'item' | 'quote' | 'caption' | 'cell' | 'code';
}

export const precisionSchema = z.enum([
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'season',
  'year',
  'decade',
  'interval',
  'vague',
]);
export type Precision = z.infer<typeof precisionSchema>;

/** A dated expression, after TIMEX3 (ISO 24617-1), its value in EDTF. */
export const timeSchema = z.object({
  literal: z.string(),
  start: z.int(),
  end: z.int(),
  /** ISO 8601-2, or null where the words alone do not settle it; unknown digits are X (`XXXX-02`). */
  edtf: z.string().nullable(),
  precision: precisionSchema,
  /** What it was counted from; `ref` says it in words or as an EDTF value. */
  anchor: z.object({
    kind: z.enum(['absolute', 'published', 'sentence', 'holiday', 'event', 'none']),
    ref: z.string().nullable(),
  }),
  status: z.enum(['stated', 'inferred', 'disputed', 'unsettled']),
  /** One line fit to be shown to a reader. */
  note: z.string(),
  /** The rule that spoke. */
  rule: z.string(),
  /** What the expression does: dates the telling, or is a caption's date, a tally's window, an aside … */
  role: z.enum(['event', 'saying', 'span', 'caption', 'tally', 'aside', 'background', 'masthead']),
  /** Other readings of the same moment: the local time beside the GMT one. */
  readings: z.array(z.string()).optional(),
  /** About where in it, in EDTF, where the words tell a part of it: `2023-10~/2023-12` for the `2023` of `late 2023`. */
  part: z.string().optional(),
});
export type Time = z.infer<typeof timeSchema>;

/** A counted or measured quantity in the text. `max` equals `min` for a plain number; null is open. */
export const amountSchema = z.object({
  literal: z.string(),
  start: z.int(),
  end: z.int(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  approximate: z.boolean(),
  /** What is counted, in the text's words: `US military personnel`. */
  what: z.string(),
  /** The kind of figure: `killed`, `wounded`, `struck`, `attacks`, `troops`, `people`, `money` … */
  unit: z.string(),
  /** Of money: ISO 4217 where the text settles it (`EUR`), else the sign or word that several share: `$`, `¥`, `Rs`. */
  currency: z.string().optional(),
});
export const amountMentionSchema = amountSchema.extend({
  /** Who gives the figure, in the text's words, or null. */
  claimant: z.string().nullable(),
  /** Where, or of what, as far as the sentence says. */
  scope: z.string().nullable(),
});
export type Amount = z.infer<typeof amountMentionSchema>;

/** A sentence, the block it stands in and the date of what it tells. */
export interface Sentence extends Span {
  readonly block: number;
}
export interface DatedSentence extends Sentence {
  readonly when: Time | null;
}

/** Words in quotation marks (offsets without the marks) and who speaks them. */
export interface Quotation extends Span {
  readonly speaker: string | null;
}

/** A name in the text. `key` is equal for spellings that fold together. */
export interface NameMention extends Span {
  readonly text: string;
  readonly key: string;
  readonly kind: 'person' | 'place' | 'body' | 'thing';
}

/** Who says a sentence's content: the words naming the speaker, and the verb's kind. */
export interface Attribution {
  readonly sentence: number;
  readonly speaker: string;
  readonly act: 'said' | 'claimed' | 'blamed' | 'denied' | 'condemned';
}

/** Of an article that was read, what it is grouped by: enough to find its event, and little to hold of very many. */
export interface ReadingHead {
  readonly article: Article;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly names: readonly NameMention[];
  readonly days: ReadingDays;
}

/** The days an article gives, each as days since 1 January 1970. */
export interface ReadingDays {
  /** The day in its own head, above its text; null where none stands there. */
  readonly masthead: number | null;
  /** The days it tells of, once for each sentence dated so, in order of telling. */
  readonly told: readonly number[];
}

/** One article, fully read by itself; nothing here depends on any other article. */
export interface Reading extends ReadingHead {
  /** Sanitised HTML of the body (without the title); times and amounts are `<mark id="t0">`, `<mark id="a0">`. */
  readonly html: string;
  readonly sentences: readonly DatedSentence[];
  readonly times: readonly Time[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly amounts: readonly Amount[];
}

// ── events ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** Rounds within an event that the sources themselves tell apart. */
export const episodeSchema = z.object({
  id: z.string(),
  title: z.string(),
  edtf: z.string().nullable(),
  articles: z.array(z.string()),
});
export type Episode = z.infer<typeof episodeSchema>;

/** What bound an article to its event: the evidence shared with its nearest neighbour inside, and the nearest outside. */
export const bindingSchema = z.object({
  article: z.string(),
  nearest: z.string().nullable(),
  score: z.number(),
  shared: z.array(z.object({ kind: z.enum(['name', 'term', 'date', 'amount']), text: z.string(), weight: z.number() })),
  outside: z.object({ article: z.string(), event: z.string(), score: z.number() }).nullable(),
});
export type Binding = z.infer<typeof bindingSchema>;

/** An editor's decision that changed this event. */
export const decisionSchema = z.object({
  kind: z.enum(['title', 'summary', 'merge', 'split', 'pin', 'exclude', 'date']),
  /** The title, the summary, the articles or, of a corrected date, its words. */
  text: z.string(),
  /** What a corrected date is. */
  edtf: z.string().optional(),
  reason: z.string().nullable(),
});
export type Decision = z.infer<typeof decisionSchema>;

/** Articles that tell of one event, before their statements are merged. Ids in reading order. */
export interface Group {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  readonly articles: readonly string[];
  readonly episodes: readonly Episode[];
  /** Sets of near-duplicate printings of one text; only sets of two or more. */
  readonly printings: readonly (readonly string[])[];
  readonly bindings: readonly Binding[];
  readonly decisions: readonly Decision[];
}

/** Words of one source, with W3C Web Annotation selectors (TextQuote and TextPosition). */
export const statementSchema = z.object({
  article: z.string(),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  start: z.int(),
  end: z.int(),
  time: timeSchema.nullable(),
  speaker: z.string().nullable(),
});
export type Statement = z.infer<typeof statementSchema>;

export const disagreementSchema = z.object({
  about: z.enum(['date', 'amount', 'name', 'attribution']),
  values: z.array(z.object({ value: z.string(), statements: z.array(z.int()) })),
  note: z.string(),
});
export type Disagreement = z.infer<typeof disagreementSchema>;

export const entrySchema = z.object({
  id: z.string(),
  edtf: z.string().nullable(),
  precision: precisionSchema,
  title: z.string(),
  episode: z.string().nullable(),
  statements: z.array(statementSchema),
  sources: z.array(z.string()),
  disagreements: z.array(disagreementSchema),
  /** How the entry's date was settled, when no single statement gives it. */
  note: z.string().nullable(),
  status: z.enum(['stated', 'inferred', 'disputed', 'unsettled']),
  /** What the news stands against (`since 2009`, `in February`): never part of a news day, outside every episode. */
  background: z.boolean(),
});
export type Entry = z.infer<typeof entrySchema>;

export const quantitySchema = z.object({
  id: z.string(),
  what: z.string(),
  subject: z.string(),
  episode: z.string().nullable(),
  claims: z.array(
    z.object({
      article: z.string(),
      exact: z.string(),
      start: z.int(),
      end: z.int(),
      min: z.number().nullable(),
      max: z.number().nullable(),
      approximate: z.boolean(),
      /** As in an amount. */
      currency: z.string().optional(),
      claimant: z.string().nullable(),
      scope: z.string().nullable(),
    }),
  ),
  verdict: z.enum(['agree', 'differ', 'single']),
  /** Whether a later count takes the place of a higher one. */
  changed: z.boolean(),
  note: z.string().nullable(),
});
export type Quantity = z.infer<typeof quantitySchema>;

export const eventNameSchema = z.object({
  canonical: z.string(),
  kind: z.enum(['person', 'place', 'body', 'thing']),
  spellings: z.array(z.object({ text: z.string(), articles: z.array(z.string()) })),
});
export type EventName = z.infer<typeof eventNameSchema>;

/** Who claimed, who blamed whom: a layer, never forced into agreement. */
export const layerSchema = z.object({
  /** What the act is about, in the sources' words, one after another. */
  about: z.string(),
  act: z.enum(['claimed', 'blamed', 'denied', 'condemned']),
  /** Who claims, blames, denies or condemns. */
  party: z.string(),
  statements: z.array(statementSchema),
});
export type Layer = z.infer<typeof layerSchema>;

/** One event, merged: the published `data/events/ID.json`. */
export const eventSchema = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string().nullable(),
  span: z.string().nullable(),
  articles: z.array(z.string()),
  sources: z.array(z.string()),
  episodes: z.array(episodeSchema),
  timeline: z.array(entrySchema),
  undated: z.array(entrySchema),
  quantities: z.array(quantitySchema),
  names: z.array(eventNameSchema),
  layers: z.array(layerSchema),
  /** Speakers' sentences that differ between sources. */
  quotations: z.array(z.object({ speaker: z.string(), versions: z.array(statementSchema) })),
  /** By source id: statements that only it makes, and what most others report and it leaves out (entry ids). */
  coverage: z.array(z.object({ source: z.string(), only: z.array(z.string()), missing: z.array(z.string()) })),
  printings: z.array(z.array(z.string())),
  bindings: z.array(bindingSchema),
  decisions: z.array(decisionSchema),
});
export type Event = z.infer<typeof eventSchema>;

/** What all parts of a site share: how it presents itself, and its outlets. */
export interface SiteHead {
  readonly site: SiteSettings;
  readonly sources: readonly Source[];
}

/** A finished file of the site, beside the rendered pages. */
export interface OutputFile {
  readonly path: string;
  readonly contents: string | Uint8Array;
}
