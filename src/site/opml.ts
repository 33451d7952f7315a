import { absoluteAddress, sourceAddress } from './addresses.js';
import type { EditionIndex } from './edition-index.js';
import { xmlDocument, xmlElement, xmlParent } from './xml.js';

/** The feed of every source as a list that a feed reader can take in (OPML 2.0); it lies in `sources/`. */
export function writeOpml({ site, sources }: EditionIndex): string {
  const root = absoluteAddress(site.baseUrl, '') ?? '../';
  const outlines = [...sources.values()].map(({ id, name }) => {
    const page = root + sourceAddress(id);
    return `\n${xmlElement('outline', { type: 'rss', text: name, title: name, xmlUrl: `${page}feed.xml`, htmlUrl: page })}`;
  });
  const head = xmlParent('head', {}, [xmlElement('title', {}, site.name)]);
  return xmlDocument(xmlParent('opml', { version: '2.0' }, [head, xmlParent('body', {}, outlines)]));
}
