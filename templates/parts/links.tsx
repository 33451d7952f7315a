import type { CountedLink } from '../../src/site/index.js';

interface CountedLinksProps {
  /** `isHere` marks the one that leads to the page itself. */
  readonly links: readonly (CountedLink & { readonly isHere?: boolean })[];
  readonly root: string;
  /** Says what is counted: `3 events`. */
  readonly words: (count: number) => string;
}

/** A list of links, each with how many things lie behind it. */
export function CountedLinks({ links, root, words }: CountedLinksProps) {
  return (
    <ul class="counted">
      {links.map(({ name, href, count, isHere }) => (
        <li key={href}>
          <a href={root + href} aria-current={isHere ? 'page' : undefined}>
            {name}
          </a>{' '}
          <span class="count">{words(count)}</span>
        </li>
      ))}
    </ul>
  );
}
