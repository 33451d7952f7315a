import { absoluteAddress, rootFrom } from './addresses.js';
import type { ShareImage } from './share-card.js';
import type { SiteIndex } from './site-index.js';
import type { Strings } from './strings/index.js';
import { stringsFor } from './strings/index.js';

export type Section = 'home' | 'dates' | 'names' | 'places' | 'sources' | 'search' | 'about' | 'report';

/** A feed that a page offers: its address from the page. */
export interface FeedLink {
  readonly href: string;
  readonly type: 'application/atom+xml' | 'application/feed+json';
  readonly title: string;
}

/** What every page has around its own content. */
export interface PageFrame {
  readonly t: Strings;
  readonly siteName: string;
  readonly siteDescription: string;
  /** The way from the page to the site's root, `../../`; put before every address inside the site. */
  readonly root: string;
  readonly title: string;
  readonly description: string;
  /** The page's full address, where the site's own is known. */
  readonly canonical: string | null;
  readonly section: Section | null;
  readonly feeds: readonly FeedLink[];
  /** JSON-LD, safe inside `<script>`; null where there is none. */
  readonly jsonLd: string | null;
  /** The picture for previews of links to the page; null where there is none. */
  readonly image: ShareImage | null;
  /** Whether anything was left out or noticed, so that the report is worth a link. */
  readonly hasReport: boolean;
}

interface FrameOptions {
  readonly path: string;
  readonly title: string;
  readonly description?: string;
  readonly section?: Section;
  readonly feeds?: readonly FeedLink[];
  readonly jsonLd?: object | null;
  readonly image?: ShareImage | null;
}

export function makeFrame({ site, hasReport }: SiteIndex, options: FrameOptions): PageFrame {
  const t = stringsFor(site.lang);
  const siteDescription = describeSite(site, t);
  const { path, title, description = siteDescription, section = null, feeds, jsonLd = null, image = null } = options;
  const root = rootFrom(path);
  return {
    t,
    siteName: site.name,
    siteDescription,
    root,
    title,
    description: description.length > 200 ? `${description.slice(0, 200).replace(/\s+\S*$/, '')} …` : description,
    canonical: absoluteAddress(site.baseUrl, encodeURI(path.slice(1))),
    section,
    feeds: feeds ?? feedLinks(root, site.name),
    jsonLd: jsonLd && scriptJson(jsonLd),
    image,
    hasReport,
  };
}

/** What the site says of itself: the editor's words, else those of the interface. */
export const describeSite = ({ description }: SiteIndex['site'], { home }: Strings): string =>
  description ?? home.promise;

/** The Atom and the JSON feed that lie in a folder. */
export function feedLinks(folder: string, title: string): FeedLink[] {
  return [
    { href: `${folder}feed.xml`, type: 'application/atom+xml', title: `${title} (Atom)` },
    { href: `${folder}feed.json`, type: 'application/feed+json', title: `${title} (JSON)` },
  ];
}

/** JSON that no HTML parser can take for markup. */
export function scriptJson(value: object): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escaped);
}
