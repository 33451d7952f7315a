import { decodeReference } from './character-reference.js';

/** A quoted place of the text, and what is put at its end: a link to its line, or nothing. */
export interface BodyPlace {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly endHtml: string;
}

interface BodyRewrite {
  /** The article's text, and the offset at which the body begins in it. */
  readonly text: string;
  readonly from: number;
  /** Where the body is cut off, everything from there on being left out; infinite where it is not. */
  readonly limit: number;
  /** In order of `start`. */
  readonly places: readonly BodyPlace[];
  /** Where each marked span begins in the text, by the mark's id: keeps HTML and text in step. */
  readonly starts: ReadonlyMap<string, number>;
  /** Address of the line of a mark, by the mark's id, escaped. */
  readonly lines: ReadonlyMap<string, string>;
}

interface Body extends BodyRewrite {
  html: string;
  at: number;
  next: number;
  readonly tags: { readonly name: string; readonly closing: string }[];
  readonly open: { readonly place: BodyPlace; readonly depth: number }[];
}

/** A tag or a character reference; everything else is text. */
const MARKUP = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>|&(#?\w+);/iy;
const MARKUP_BEGINS = /[<&]/g;
const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr']);
const INLINE = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'mark', 'q', 's', 'small', 'strong', 'sub']);
/** Their words are shown and no part of the text. */
const BESIDE_TEXT = new Set(['sup', 'del']);
const MARK_ID = / id="([ta]\d+)"/;
const SPACE = /\s/;

/**
 * Rewrites the sanitised HTML of an article's body: quoted places become `<span class="place" id="s120">`, and a mark
 * that stands on a line becomes a link to it. HTML and text are read side by side, so that no offset is guessed.
 */
export function rewriteBody(html: string, rewrite: BodyRewrite): string {
  const body: Body = { ...rewrite, html: '', at: rewrite.from, next: 0, tags: [], open: [] };
  for (let at = 0; at < html.length && body.at < body.limit; ) at = readToken(body, html, at);
  while (body.tags.length) closeTag(body, body.tags.at(-1)?.name ?? '');
  return body.html;
}

/** Reads the tag, reference or run of text that begins at an offset of the HTML, and gives the offset of the next. */
function readToken(body: Body, html: string, at: number): number {
  const end = findMarkup(html, at);
  if (end > at) {
    addText(body, html.slice(at, end));
    return end;
  }
  MARKUP.lastIndex = at;
  const markup = MARKUP.exec(html);
  if (!markup) addText(body, html[at] as string);
  else readMarkup(body, markup);
  return markup ? MARKUP.lastIndex : at + 1;
}

/** Where the next `<` or `&` stands, or else where the HTML ends. */
function findMarkup(html: string, from: number): number {
  MARKUP_BEGINS.lastIndex = from;
  return MARKUP_BEGINS.test(html) ? MARKUP_BEGINS.lastIndex - 1 : html.length;
}

function readMarkup(body: Body, [token, slash, name, attributes = '', reference = '']: RegExpExecArray) {
  if (name === undefined && isBesideText(body)) body.html += token;
  else if (name === undefined) addCharacter(body, token, decodeReference(reference));
  else if (slash) closeTag(body, name.toLowerCase());
  else openTag(body, name.toLowerCase(), attributes);
}

function openTag(body: Body, name: string, attributes: string) {
  const id = name === 'mark' ? MARK_ID.exec(attributes)?.[1] : undefined;
  if (INLINE.has(name) && !isBesideText(body)) {
    body.at = (id === undefined ? undefined : body.starts.get(id)) ?? skipSpace(body.text, body.at);
    openPlaces(body);
  }
  const line = id === undefined || isInside(body, 'a') ? undefined : body.lines.get(id);
  body.html += line === undefined ? `<${name}${attributes}>` : `<a class="mark" id="${id}" href="${line}">`;
  if (!VOID.has(name)) body.tags.push({ name, closing: line === undefined ? `</${name}>` : '</a>' });
}

function closeTag(body: Body, name: string) {
  if (body.tags.at(-1)?.name !== name) return;
  for (let open = body.open.at(-1); open && open.depth >= body.tags.length; open = body.open.at(-1))
    closePlace(body, open);
  body.html += body.tags.pop()?.closing ?? '';
  closeEnded(body);
}

function addText(body: Body, token: string) {
  if (token.trim() === '' || isBesideText(body)) body.html += token;
  else addWords(body, token);
}

function addWords(body: Body, token: string) {
  for (let from = 0; from < token.length && body.at < body.limit; ) {
    openPlaces(body);
    const run = token.slice(from, from + Math.max(1, nextBoundary(body) - body.at));
    const inStep = body.text.startsWith(run, body.at);
    if (inStep) addRun(body, run);
    else addCharacter(body, token[from] as string, token[from] as string);
    from += inStep ? run.length : 1;
  }
}

function nextBoundary({ places, next, at, open, limit }: Body): number {
  const start = places[next]?.start ?? limit;
  const end = open.at(-1)?.place.end ?? limit;
  return Math.min(start > at ? start : limit, end > at ? end : limit, limit);
}

/** Adds words that stand in the text just so. */
function addRun(body: Body, run: string) {
  body.html += run;
  body.at += run.length;
  closeEnded(body);
}

/** Adds one character where HTML and text may differ: in white space, or because the text does not hold it. */
function addCharacter(body: Body, html: string, character: string) {
  const isSpace = SPACE.test(character);
  if (!isSpace) {
    body.at = skipSpace(body.text, body.at);
    openPlaces(body);
  }
  body.html += html;
  if (isSpace ? SPACE.test(body.text[body.at] ?? '') : body.text.startsWith(character, body.at))
    body.at += character.length;
  closeEnded(body);
}

function openPlaces(body: Body) {
  for (let place = body.places[body.next]; place && place.start <= body.at; place = body.places[++body.next]) {
    const fits = place.end <= (body.open.at(-1)?.place.end ?? body.limit) && place.end > body.at;
    body.html += `<span class="place" id="${place.id}">${fits ? '' : '</span>'}`;
    if (fits) body.open.push({ place, depth: body.tags.length });
  }
}

function closePlace(body: Body, { place }: Body['open'][number]) {
  body.open.pop();
  body.html += `${isInside(body, 'a') ? '' : place.endHtml}</span>`;
}

function closeEnded(body: Body) {
  for (let open = body.open.at(-1); open && isOver(open, body); open = body.open.at(-1)) closePlace(body, open);
}

function isOver({ place, depth }: Body['open'][number], { at, tags }: Body): boolean {
  return place.end <= at && depth === tags.length;
}

function isInside({ tags }: Body, name: string): boolean {
  return tags.some((tag) => tag.name === name);
}

const isBesideText = ({ tags }: Body): boolean => tags.some(({ name }) => BESIDE_TEXT.has(name));

function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < text.length && SPACE.test(text[next] as string)) next++;
  return next;
}
