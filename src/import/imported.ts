import type { Cut } from './sort-lines.js';

/** A file as it is found, and what whoever imports it knows of it. */
export interface RawFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly source?: string | undefined;
  /** EDTF. */
  readonly published?: string | undefined;
  /** Where it was fetched from, and the day, as EDTF. */
  readonly url?: string | undefined;
  readonly retrieved?: string | undefined;
  /** The encoding that came with it. */
  readonly charset?: string | undefined;
}

/** A value of the front matter and what states it: a line, 0 being the call itself, or a part of a page or feed. */
export interface Taken {
  readonly key: string;
  readonly value: string;
  readonly line: number;
  /** Where no line states it, what does: `meta article:published_time`. */
  readonly from?: string;
}

/** An article file as it is to be written; `outlet` is null where its name is made up. */
export interface ArticleFile {
  readonly path: string;
  readonly contents: string;
  readonly outlet: string | null;
}

/** An article file made of a raw one, and an account of it: what was taken for what, what was cut, what is not known. */
export interface Imported {
  readonly file: ArticleFile | null;
  /** Why there is no file, and what to do. */
  readonly fault: string | null;
  /** What the numbers in the account count. */
  readonly unit: 'line' | 'paragraph';
  /** Whether it is one of a feed's entries, which are met again each time the feed is imported. */
  readonly isEntry: boolean;
  readonly took: readonly Taken[];
  readonly cut: readonly Cut[];
  readonly unknown: readonly string[];
}

/** Says why no article file can be made of something. */
export function refuse(fault: string): Imported {
  return { file: null, fault, unit: 'line', isEntry: false, took: [], cut: [], unknown: [] };
}
