import type { EventModel, LineLink, NamesView, Strings } from '../../src/site/index.js';
import { Cites, Quote } from './quote.js';
import { Section } from './section.js';
import { Around, Words, wordsIn } from './words.js';

type Props = Pick<EventModel, 'frame'>;

/** Who claimed, who blamed: a layer for each, its quotations below. */
export function Layers({ layers, frame: { t, root } }: Props & Pick<EventModel, 'layers'>) {
  if (!layers.length) return null;
  return (
    <Section id="claims" heading={t.event.layers} note={t.event.layersNote}>
      {layers.map(({ act, party, quotes }) => (
        <div class="layer" key={act + party}>
          <h3>
            <span class="act">{act}</span> <Words words={party} lang={quotes[0]?.lang ?? null} t={t} />
          </h3>
          {quotes.map((quote) => (
            <Quote key={quote.words} quote={quote} t={t} root={root} />
          ))}
        </div>
      ))}
    </Section>
  );
}

/** One speaker's sentence in its versions, side by side, the differing words marked. */
export function Quotations({ quotations, frame: { t, root } }: Props & Pick<EventModel, 'quotations'>) {
  if (!quotations.length) return null;
  return (
    <Section id="quotations" heading={t.event.quotations} note={t.event.quotationsNote}>
      {quotations.map(({ speaker, versions }) => (
        <div class="versions" key={speaker + versions[0]?.quote.words}>
          <h3>
            <Words words={speaker} lang={null} t={t} />
          </h3>
          {versions.map(({ quote, runs }) => (
            <figure class="quote" key={quote.words + quote.cites[0]?.placeHref}>
              <blockquote {...wordsIn(quote.lang, t)}>
                <p>{runs.map(({ words, differs }, at) => (differs ? <mark key={at}>{words}</mark> : words))}</p>
              </blockquote>
              <figcaption>
                <Cites cites={quote.cites} t={t} root={root} />
              </figcaption>
            </figure>
          ))}
        </div>
      ))}
    </Section>
  );
}

/** Each name with its spellings and who uses them. */
export function Names({ names, frame: { t } }: Props & Pick<EventModel, 'names'>) {
  if (!names) return null;
  return (
    <Section id="names" heading={names.varied.length > 0 ? t.event.names : t.browse.names} note={t.event.namesNote}>
      {names.varied.length > 0 && (
        <dl class="name-list">
          {names.varied.map(({ canonical, spellings }) => (
            <div key={canonical}>
              <dt>
                <Words words={canonical} lang={null} t={t} />
              </dt>
              <dd>
                <Spellings spellings={spellings} t={t} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {names.same.length > 0 && (
        <details class="same-names">
          <summary>{t.event.oneSpelling}</summary>
          <Spellings spellings={names.same} t={t} />
        </details>
      )}
    </Section>
  );
}

function Spellings({ spellings, t }: { spellings: NamesView['same']; t: Strings }) {
  return (
    <ul class="spellings">
      {spellings.map(({ text, notes }) => (
        <li key={text}>
          <Words words={text} lang={null} t={t} />{' '}
          {notes.map((note, at) => [
            at > 0 && ' ',
            <a class="note" href={`#source-${note}`}>
              {note}
            </a>,
          ])}
        </li>
      ))}
    </ul>
  );
}

/** For each source, what only it tells and what it leaves out. */
export function Coverage({ coverage, frame: { t, root } }: Props & Pick<EventModel, 'coverage'>) {
  if (!coverage) return null;
  const { told, idle, unread } = coverage;
  return (
    <Section id="coverage" heading={t.event.coverage}>
      {told.map(({ source, sourceHref, ...lines }) => (
        <details key={source} class="share">
          <summary>
            <Words words={source} lang={null} t={t} />{' '}
            <span class="count">
              {(['only', 'missing'] as const)
                .filter((kind) => lines[kind].length > 0)
                .map((kind) => `${t.event[kind].toLowerCase()}: ${t.number(lines[kind].length)}`)
                .join(t.semicolon)}
            </span>
          </summary>
          <p>
            <a href={root + sourceHref}>{source}</a>
          </p>
          {lines.only.length > 0 && <Lines heading={t.event.only} lines={lines.only} t={t} />}
          {lines.missing.length > 0 && <Lines heading={t.event.missing} lines={lines.missing} t={t} />}
        </details>
      ))}
      {idle.length > 0 && <p class="part-note">{t.event.idle(t.list(idle), idle.length)}</p>}
      {unread.length > 0 && <p class="part-note">{t.event.unread(t.list(unread))}</p>}
    </Section>
  );
}

function Lines({ heading, lines, t }: { heading: string; lines: readonly LineLink[]; t: Strings }) {
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {lines.map(({ href, title, lang, speaker }) => (
          <li key={href}>
            <a href={href} {...wordsIn(lang, t)}>
              {title}
            </a>
            {speaker && (
              <span class="count">
                {' '}
                <Around sentence={t.event.speaker(speaker)} words={speaker} lang={lang} t={t} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
