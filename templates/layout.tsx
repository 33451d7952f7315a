import type { ComponentChildren } from 'preact';

/** The frame of every page. */
export function Layout({ title, lang, children }: { title: string; lang: string; children: ComponentChildren }) {
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
      </head>
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
}
