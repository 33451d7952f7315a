import type { Article, Event, Reading } from '../model.js';
import { isReadLanguage } from '../time/index.js';
import { eventAddress, lineAddress, placeId, sourceAddress } from './addresses.js';
import type { BodyPlace } from './article-body.js';
import { rewriteBody } from './article-body.js';
import { linkMarks } from './article-marks.js';
import { escapeMarkup } from './character-reference.js';
import { valueWords } from './date-readings.js';
import type { DateView } from './date-words.js';
import { dateWords, viewDate, viewPublished } from './date-words.js';
import type { Quote } from './event-quotes.js';
import type { EventsIndex } from './events-index.js';
import { correctedOf } from './events-index.js';
import { figureWords } from './figure-words.js';
import type { PageFrame } from './page-frame.js';
import { feedLinks, makeFrame } from './page-frame.js';
import { publishedLength } from './published-text.js';
import { titleLang } from './site-index.js';
import type { Strings } from './strings/index.js';
import { stringsFor } from './strings/index.js';
import { articleJsonLd } from './structured-data.js';

/** A dated expression as it was read, with the address of its line, if it stands on one. */
interface ReadDate {
  readonly literal: string;
  readonly value: string;
  readonly reason: string;
  readonly rule: string;
  readonly role: string;
  readonly href: string | null;
}

/** A figure as it was read. */
interface ReadAmount {
  readonly literal: string;
  readonly value: string;
  readonly what: string;
  readonly claimant: string | null;
  readonly href: string | null;
}

export interface ArticleModel {
  readonly frame: PageFrame;
  readonly article: Article;
  readonly published: DateView | null;
  readonly retrieved: DateView | null;
  readonly language: string;
  readonly sourceHref: string;
  readonly event: { readonly title: string; readonly lang: string; readonly href: string } | null;
  /** Sanitised HTML of as much of the text as may be published; empty where none may. */
  readonly html: string;
  /** How many characters of the text stand here, where that is not all of it. */
  readonly shortenedTo: string | null;
  readonly dates: readonly ReadDate[];
  /** Whether dates and figures of its language are read. */
  readonly isRead: boolean;
  readonly amounts: readonly ReadAmount[];
  /** What lines quote beyond the part of the text that stands here. */
  readonly quotes: readonly { readonly id: string; readonly words: string; readonly href: string | null }[];
}

/** What the parts of the page share. */
interface Context {
  readonly index: EventsIndex;
  readonly t: Strings;
  readonly event: Event | null;
  readonly quotes: readonly Quote[];
  readonly length: number;
}

/** The page of an article: its record, its text tied to the timeline, and all that was read in it. */
export function makeArticleModel(reading: Reading, index: EventsIndex): ArticleModel {
  const { article, text } = reading;
  const t = stringsFor(index.site.lang);
  const event = index.eventOfArticle.get(article.id) ?? null;
  const context = {
    index,
    t,
    event,
    quotes: index.quotes.get(article.id) ?? [],
    length: publishedLength(reading, index.site),
  };
  const frame = frameOf(reading, context);
  const lines = event ? linkMarks(reading, event.id, context.quotes) : new Map<string, string>();
  return {
    frame,
    article,
    published: article.published === null ? null : viewPublished(article.published, t.dates),
    retrieved: article.retrieved === null ? null : viewDate(article.retrieved, t.dates),
    language: languageName(article.lang, t),
    sourceHref: sourceAddress(article.source),
    event: event && { title: event.title, lang: titleLang(event, index), href: eventAddress(event.id) },
    html: context.length === 0 ? '' : bodyHtml(reading, lines, context, frame.root),
    shortenedTo: context.length < text.length ? t.number(context.length) : null,
    isRead: isReadLanguage(reading.article.lang),
    dates: readDates(reading, lines, context),
    amounts: reading.amounts.map(({ literal, what, min, max, approximate, currency, claimant }, at) => {
      const isMoney = what === 'money';
      return {
        literal,
        // What is counted names the money itself where it is a word: `euros`.
        value: figureWords({ words: literal, min, max, approximate, currency: isMoney ? currency : undefined }, t),
        what: isMoney ? '' : what,
        claimant,
        href: lines.get(`a${at}`) ?? null,
      };
    }),
    quotes: quotesBeyond(context),
  };
}

/** `Arabic`, and with what its tag says beyond the language: `Portuguese (pt-BR)`; the tag where no name is known. */
function languageName(lang: string, { languages }: Strings): string {
  const [primary = '', ...rest] = lang.toLowerCase().split('-');
  const name = Object.hasOwn(languages, primary) ? languages[primary] : undefined;
  if (name === undefined) return lang;
  return rest.length ? `${name} (${lang})` : name;
}

/** Dates as corrected; `known` are the lines of the marks as they were read. */
function readDates(
  reading: Reading,
  known: ReadonlyMap<string, string>,
  { index, t, event, quotes }: Context,
): ReadDate[] {
  const corrected = correctedOf(index, reading);
  const lines = event && corrected !== reading ? linkMarks(corrected, event.id, quotes) : known;
  return corrected.times.map((time, at) => ({
    literal: time.literal,
    value: valueWords(time, t),
    reason: time.note,
    rule: time.rule,
    role: t.article.roles[time.role],
    href: lines.get(`t${at}`) ?? null,
  }));
}

function frameOf({ article, text }: Reading, { index, event, length }: Context): PageFrame {
  const start = text.slice(article.title.length, Math.min(length, article.title.length + 240)).trim();
  return makeFrame(index, {
    path: `/articles/${article.id}/`,
    title: article.title,
    description: `${article.sourceName}: ${start || article.title}`,
    jsonLd: articleJsonLd(article, index),
    ...(event ? { feeds: feedLinks(`../../${eventAddress(event.id)}`, event.title) } : {}),
  });
}

function bodyHtml(
  reading: Reading,
  lines: ReadonlyMap<string, string>,
  { event, quotes, length, t }: Context,
  root: string,
): string {
  const { text, html, blocks, times, amounts } = reading;
  const starts = new Map<string, number>();
  for (const [at, { start }] of times.entries()) starts.set(`t${at}`, start);
  for (const [at, { start }] of amounts.entries()) starts.set(`a${at}`, start);
  const linked = Array.from(lines.keys(), (id) => starts.get(id) ?? Infinity).sort((a, b) => a - b);
  let next = 0;
  const places: BodyPlace[] = [];
  const from = blocks[1]?.start ?? text.length;
  for (const { start, end, entry } of quotes) {
    if (start < from || places.at(-1)?.start === start) continue;
    while ((linked[next] ?? Infinity) < start) next++;
    const hasLink = !event || !entry || (linked[next] ?? Infinity) < end;
    const href = hasLink ? '' : root + lineAddress(event.id, entry.id);
    const label = hasLink ? '' : t.article.toLine(dateWords(entry.edtf, t.dates));
    places.push({ id: placeId(start), start, end, endHtml: hasLink ? '' : lineLink(href, label) });
  }
  return rewriteBody(html, {
    text,
    places,
    from,
    limit: length < text.length ? length : Infinity,
    starts,
    lines: new Map(Array.from(lines, ([id, href]) => [id, escapeMarkup(root + href)])),
  });
}

function lineLink(href: string, label: string): string {
  return `<a class="to-line" href="${escapeMarkup(href)}" aria-label="${escapeMarkup(label)}"></a>`;
}

function quotesBeyond({ event, quotes, length, index }: Context) {
  if (!event || index.site.publish === 'full') return [];
  return quotes
    .filter(({ start, end }, at) => end > length && quotes[at - 1]?.start !== start)
    .map(({ start, exact, entry }) => ({
      id: placeId(start),
      words: exact,
      href: entry && lineAddress(event.id, entry.id),
    }));
}
