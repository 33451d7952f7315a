import type { NamesModel, NameView, Strings } from '../src/site/index.js';
import { definePage } from './define-page.js';
import { Layout } from './layout.js';
import { CountedLinks } from './parts/links.js';
import { Words, wordsIn } from './parts/words.js';

function NamesPage({ frame, heading, note, letters, allIn, groups }: NamesModel) {
  const { t, root } = frame;
  return (
    <Layout frame={frame} kind="index">
      <header class="opening">
        <h1>{heading}</h1>
        <p class="standfirst">{note}</p>
        {allIn && (
          <p>
            {t.browse.allIn}{' '}
            <a href={root + allIn.href} {...wordsIn(allIn.lang, t)}>
              {allIn.title}
            </a>
          </p>
        )}
      </header>
      {groups.length + letters.length === 0 && <p>{t.browse.none}</p>}
      {letters.length > 1 && (
        <nav class="letters" aria-label={t.browse.letters}>
          <CountedLinks links={letters} root={root} words={t.number} />
        </nav>
      )}
      {allIn ? (
        <ul class="plain-names">
          {groups.map(({ letter, names }) =>
            names.map(({ name, spellings, note: about }, at) => (
              <li key={name} id={at === 0 ? letter : undefined}>
                <b>
                  <Words words={name} lang={null} t={t} />
                </b>{' '}
                <Spellings spellings={spellings} t={t} />
                <Note words={about} t={t} />
              </li>
            )),
          )}
        </ul>
      ) : (
        groups.map(({ letter, names }) => (
          <section key={letter} id={letter}>
            <dl class="name-list">
              {names.map((name) => (
                <Name key={name.name} name={name} t={t} root={root} />
              ))}
            </dl>
          </section>
        ))
      )}
    </Layout>
  );
}

const FEW = 6;

function Name({ name: { name, spellings, note, events }, t, root }: { name: NameView; t: Strings; root: string }) {
  const links = (
    <ul>
      {events.map(({ title, lang, href }) => (
        <li key={href}>
          <a href={root + href} {...wordsIn(lang, t)}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <div>
      <dt>
        <Words words={name} lang={null} t={t} />
        <Spellings spellings={spellings} t={t} />
        <Note words={note} t={t} />
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

function Spellings({ spellings, t }: { spellings: readonly string[]; t: Strings }) {
  if (!spellings.length) return null;
  const places = t.browse.spelt(t.list(spellings.map((_, at) => `\0${at}\0`))).split('\0');
  return (
    <span class="count">
      {places.map((part, at) => (at % 2 ? <Words words={spellings[Number(part)] ?? ''} lang={null} t={t} /> : part))}
    </span>
  );
}

/** What the editor notes of a name. */
function Note({ words, t }: { words: string | null; t: Strings }) {
  return (
    words && (
      <span class="count">
        {' '}
        <Words words={words} lang={null} t={t} />
      </span>
    )
  );
}

export default definePage('names', NamesPage);
