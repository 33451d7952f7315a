import type { DateReading, DisputeView, LineView, Strings } from '../../src/site/index.js';
import { Dated } from './dated.js';
import { Quote } from './quote.js';
import { InEnglish, ReaderNote } from './reader-note.js';
import { Words } from './words.js';

interface LineProps {
  readonly line: LineView;
  readonly t: Strings;
  readonly root: string;
  /** Level of the line's heading: one below what stands over it. */
  readonly level?: 3 | 4;
}

/**
 * One line of a timeline: what happened, in whose words, where they disagree, and how its date was read. Where one
 * source tells it once, its words stand for the title, which is a part of them.
 */
export function Line({ line, t, root, level = 4 }: LineProps) {
  const Heading = `h${level}` as const;
  const { quotes, more } = line;
  const alone = quotes.length + more.length === 1;
  const hasMark = line.status !== 'stated' && (line.when || line.status !== 'unsettled');
  return (
    <li
      class="line"
      id={line.id}
      data-status={line.certainty.join(' ')}
      data-episode={line.episode ?? undefined}
      data-sources={line.sources.join(' ')}
    >
      {alone ? (
        quotes.map((quote) => <Quote key={quote.words} quote={quote} t={t} root={root} only />)
      ) : (
        <Heading class="line-title">
          <Words words={line.title} lang={line.lang} t={t} />
        </Heading>
      )}
      <a class="permalink" href={`#${encodeURIComponent(line.id)}`} aria-label={t.event.permalink}>
        #
      </a>
      {(line.when || line.beside || hasMark) && (
        <p class="line-when">
          {line.when && (
            <span class="clock">
              <Dated date={line.when} />
            </span>
          )}
          {line.beside && [' ', <span class="beside">{line.beside}</span>]}
          {hasMark && [' ', <span class={`badge ${line.status}`}>{t.event[line.status]}</span>]}
        </p>
      )}
      {line.disputes.map((dispute) => (
        <Dispute key={dispute.heading} dispute={dispute} t={t} />
      ))}
      {!alone && quotes.map((quote) => <Quote key={quote.words} quote={quote} t={t} root={root} />)}
      {more.length > 0 && (
        <details class="more-quotes">
          <summary>{t.counts.more(more.length)}</summary>
          {more.map((quote) => (
            <Quote key={quote.words} quote={quote} t={t} root={root} />
          ))}
        </details>
      )}
      <HowRead line={line} t={t} />
    </li>
  );
}

function Dispute({ dispute: { heading, figure, values, note }, t }: { dispute: DisputeView; t: Strings }) {
  return (
    <div class="dispute">
      <p class="dispute-heading">
        {heading}
        {figure && [
          ': ',
          <a href={figure.href}>
            <Words words={figure.title} lang={null} t={t} />
          </a>,
        ]}
      </p>
      <ul>
        {values.map(({ value, sources }) => (
          <li key={value}>
            <b>
              <Words words={value} lang={null} t={t} />
            </b>
            : <Words words={sources} lang={null} t={t} />
          </li>
        ))}
      </ul>
      {note !== null && (
        <p>
          <ReaderNote words={note} t={t} />
        </p>
      )}
    </div>
  );
}

function HowRead({ line: { readings, note }, t }: Pick<LineProps, 'line' | 't'>) {
  if (!readings.length && note === null) return null;
  return (
    <details class="how-read">
      <summary>{t.event.howRead}</summary>
      {note !== null && (
        <p>
          <ReaderNote words={note} t={t} />
        </p>
      )}
      {readings.map((reading) => (
        <Reading key={reading.literal + reading.sourceName} reading={reading} t={t} />
      ))}
    </details>
  );
}

function Reading({
  reading: { sourceName, literal, value, anchor, rule, reason, also },
  t,
}: {
  reading: DateReading;
  t: Strings;
}) {
  const counted = anchor !== null && !reason.includes(anchor) && `. ${t.event.counted} ${anchor}`;
  return (
    <dl class="reading">
      <dt>
        {literal && [<Words words={t.quote(literal)} lang={null} t={t} />, t.comma]}
        <Words words={sourceName} lang={null} t={t} />
      </dt>
      <dd>{value}</dd>
      <dd>
        <ReaderNote words={reason} t={t} />
        {counted}
        {also.length > 0 && `. ${t.event.alsoReads}: ${t.list(also)}`} ({t.event.rule}: <InEnglish words={rule} t={t} />
        )
      </dd>
    </dl>
  );
}
