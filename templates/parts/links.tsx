import type { CountedLink, Strings } from '../../src/site/index.js';

/** A list of links, each with how many things lie behind it. */
export function CountedLinks({ links, t, root }: { links: readonly CountedLink[]; t: Strings; root: string }) {
  return (
    <ul class="counted">
      {links.map(({ name, href, count }) => (
        <li key={href}>
          <a href={root + href}>{name}</a> <span class="count">{t.number(count)}</span>
        </li>
      ))}
    </ul>
  );
}
