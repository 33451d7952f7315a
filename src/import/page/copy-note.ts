/** What the program that saved a page has written above it. */
export interface CopyNote {
  readonly url: readonly { readonly words: string; readonly from: string }[];
  /** When it was saved, as the program writes it. */
  readonly saved: readonly { readonly words: string; readonly from: string }[];
}

/** As browsers write it (`<!-- saved from url=(0025)https://example.org/ferry -->`), and as SingleFile does. */
const FROM_BROWSER = /<!--\s*saved from url=\(\d+\)(?<url>https?:\/\/\S+)\s*-->/i;
const FROM_SINGLE_FILE =
  /<!--\s*Page saved with SingleFile\s+url:\s*(?<url>https?:\/\/\S+)\s+saved date:\s*(?<saved>[^\n]+?)\s*(?:\n|-->)/i;
const START_LENGTH = 2000;

/** Reads the comment in which a saved page says where and when it was saved. */
export function readCopyNote(html: string): CopyNote {
  const start = html.slice(0, START_LENGTH);
  const { url, saved } = (FROM_SINGLE_FILE.exec(start) ?? FROM_BROWSER.exec(start))?.groups ?? {};
  const stated = (words: string | undefined) =>
    words === undefined ? [] : [{ words, from: 'the comment of the copy' }];
  return { url: stated(url), saved: stated(saved) };
}
