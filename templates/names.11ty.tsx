import type { NamesModel, NameView, Strings } from '../src/site/index.js';
import { definePage } from './define-page.js';
import { Layout } from './layout.js';
import { CountedLinks } from './parts/links.js';

function NamesPage({ frame, heading, note, letters, groups }: NamesModel) {
  const { t, root } = frame;
  return (
    <Layout frame={frame} kind="index">
      <header class="opening">
        <h1>{heading}</h1>
        <p class="standfirst">{note}</p>
      </header>
      {letters.length === 0 && <p>{t.browse.none}</p>}
      {letters.length > 1 && (
        <nav class="letters" aria-label={t.browse.letters}>
          <CountedLinks links={letters} root={root} words={t.number} />
        </nav>
      )}
      {groups.map(({ letter, names }) => (
        <section key={letter} id={letter}>
          <dl class="name-list">
            {names.map((name) => (
              <Name key={name.name} name={name} t={t} root={root} />
            ))}
          </dl>
        </section>
      ))}
    </Layout>
  );
}

const FEW = 6;

function Name({ name: { name, spellings, events }, t, root }: { name: NameView; t: Strings; root: string }) {
  const links = (
    <ul>
      {events.map(({ title, href }) => (
        <li key={href}>
          <a href={root + href}>{title}</a>
        </li>
      ))}
    </ul>
  );
  return (
    <div>
      <dt>
        {name}
        {spellings.length > 0 && <span class="count">{t.browse.spelt(t.list(spellings))}</span>}
      </dt>
      <dd>
        {events.length > FEW ? (
          <details>
            <summary>{t.counts.events(events.length)}</summary>
            {links}
          </details>
        ) : (
          links
        )}
      </dd>
    </div>
  );
}

export default definePage('names', NamesPage);
