import { type Child, raw } from '#templates/jsx-runtime';
import type { PageFrame, Section } from '../src/site/index.js';
import { Words } from './parts/words.js';

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
/** The two faces that every page is set in. */
const FONTS = ['newsreader', 'libre-franklin'];
const NAVIGATION: readonly (readonly [Exclude<Section, 'report'>, string])[] = [
  ['home', ''],
  ['dates', 'dates/'],
  ['names', 'names/'],
  ['places', 'places/'],
  ['sources', 'sources/'],
  ['search', 'search/'],
  ['about', 'about/'],
];

interface LayoutProps {
  readonly frame: PageFrame;
  /** A script of the page's own, by its file name. */
  readonly script?: string | undefined;
  /** Class of `<main>`, for pages with a layout of their own. */
  readonly kind: string;
  readonly children: Child;
}

/** The frame of every page: head, masthead, `<main>`, foot. */
export function Layout({ frame, script, kind, children }: LayoutProps) {
  const { t, root } = frame;
  return (
    <html lang={t.lang} dir={t.dir}>
      <Head frame={frame} script={script} />
      <body>
        <a class="skip" href="#main">
          {t.nav.skip}
        </a>
        <header class="masthead">
          <p class="site-name">
            <a href={root}>{frame.siteName}</a>
          </p>
          <nav aria-label={t.nav.main}>
            <ul>
              {NAVIGATION.map(([section, address]) => (
                <li key={section}>
                  <a href={root + address} aria-current={frame.section === section ? 'page' : undefined}>
                    {t.nav[section]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <button class="theme" type="button" hidden>
            {t.nav.theme}
          </button>
        </header>
        <main id="main" class={kind}>
          {children}
        </main>
        <Foot frame={frame} />
      </body>
    </html>
  );
}

function Head({ frame, script }: { frame: PageFrame; script: string | undefined }) {
  const { title, siteName, description, canonical, root, feeds, jsonLd, image, section } = frame;
  const fullTitle = title === siteName ? title : `${title} · ${siteName}`;
  const scripts = script === 'search.js' ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'";
  return (
    <head>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={`${POLICY}; ${scripts}`} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{fullTitle}</title>
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content={section === null ? 'article' : 'website'} />
      <meta property="og:site_name" content={siteName} />
      {image && [
        <meta property="og:image" content={image.url} />,
        <meta property="og:image:width" content={String(image.width)} />,
        <meta property="og:image:height" content={String(image.height)} />,
        <meta property="og:image:alt" content={image.alt} />,
      ]}
      <meta name="twitter:card" content={image ? 'summary_large_image' : 'summary'} />
      {canonical && <meta property="og:url" content={canonical} />}
      {canonical && <link rel="canonical" href={canonical} />}
      <script src={`${root}assets/theme.js`} />
      {FONTS.map((name) => (
        <link
          key={name}
          rel="preload"
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
          href={`${root}assets/fonts/${name}-latin-wght-normal.woff2`}
        />
      ))}
      <link rel="stylesheet" href={`${root}assets/style.css`} />
      <link rel="icon" href={`${root}assets/icon.svg`} type="image/svg+xml" />
      {feeds.map(({ href, type, title: name }) => (
        <link key={type} rel="alternate" type={type} title={name} href={href} />
      ))}
      <script src={`${root}assets/reader.js`} defer />
      {script && <script src={`${root}assets/${script}`} type="module" />}
      {jsonLd && <script type="application/ld+json">{raw(jsonLd)}</script>}
    </head>
  );
}

function Foot({ frame: { t, root, siteName, siteDescription, hasReport, feeds } }: { frame: PageFrame }) {
  return (
    <footer class="foot">
      <p>
        <Words words={siteName} lang={null} t={t} />: <Words words={siteDescription} lang={null} t={t} />
      </p>
      <nav aria-label={t.nav.foot}>
        <ul>
          <li>
            <a href={`${root}about/`}>{t.nav.about}</a>
          </li>
          {hasReport && (
            <li>
              <a href={`${root}report/`}>{t.nav.report}</a>
            </li>
          )}
          {feeds[0] && (
            <li>
              <a href={feeds[0].href}>{t.nav.feed}</a>
            </li>
          )}
        </ul>
      </nav>
    </footer>
  );
}
