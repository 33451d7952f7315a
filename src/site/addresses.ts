/** Addresses inside the site, from its root and percent-encoded; a page puts its own way to the root before them. */
export const eventAddress = (id: string) => `events/${encodePart(id)}/`;
export const articleAddress = (id: string) => `articles/${encodePart(id)}/`;
export const sourceAddress = (id: string) => `sources/${encodePart(id)}/`;
export const datesAddress = (period: string) => `dates/${period}/`;
export const lineAddress = (event: string, entry: string) => `${eventAddress(event)}#${encodePart(lineId(entry))}`;
export const figureAddress = (event: string, quantity: string) =>
  `${eventAddress(event)}#${encodePart(figureId(quantity))}`;
/** Where words stand in an article; words of the headline are at its top. */
export const placeAddress = ({ id, title }: { readonly id: string; readonly title: string }, start: number) =>
  start < title.length ? articleAddress(id) : `${articleAddress(id)}#${placeId(start)}`;

const PLAIN = /^[\w.~-]*$/;

/** One part of an address, percent-encoded. Most ids need none of it, and asking is cheaper than encoding. */
export function encodePart(part: string): string {
  return PLAIN.test(part) ? part : encodeURIComponent(part);
}

/** The `id` of a line of the timeline, of a figure, and of the place of quoted words in an article. */
export const lineId = (entry: string) => `line-${entry}`;
export const figureId = (quantity: string) => `figure-${quantity}`;
export const placeId = (start: number) => `s${start}`;

/** The way from a page to the site's root: `/events/x/` gives `../../`, `/` gives `./`. */
export function rootFrom(path: string): string {
  const depth = path.split('/').length - 2;
  return depth > 0 ? '../'.repeat(depth) : './';
}

/** An address inside the site in full, or null where nobody has said where the site stands. */
export function absoluteAddress(baseUrl: string | undefined, address: string): string | null {
  return baseUrl === undefined ? null : `${baseUrl.replace(/\/*$/, '/')}${address}`;
}

/** The original's address with a text fragment that finds the words there; long words by their beginning and end. */
export function textFragment(url: string, exact: string): string {
  const words = exact.split(/\s+/).filter(Boolean);
  const encode = (part: readonly string[]) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D');
  const fragment = words.length <= 12 ? encode(words) : `${encode(words.slice(0, 5))},${encode(words.slice(-5))}`;
  return `${url.split('#')[0]}#:~:text=${fragment}`;
}
