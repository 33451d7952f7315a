import type { ClaimView, FigureRow, FigureTable, Strings, VoicesView } from '../../src/site/index.js';
import { Unbroken } from './dated.js';
import { Cites } from './quote.js';
import { ReaderNote } from './reader-note.js';
import { Around, Words, wordsIn } from './words.js';

interface FiguresProps {
  readonly table: FigureTable;
  readonly t: Strings;
  readonly root: string;
}

/** Sources × figures, each figure with the words that give it and who claims it; of very many sources, a list. */
export function Figures({ table, t, root }: FiguresProps) {
  const Compared = table.columns.length > 0 ? Shared : Listed;
  return (
    <>
      {table.rows.length > 0 && <Compared table={table} t={t} root={root} />}
      {table.singles.length > 0 && <Singles table={table} t={t} root={root} />}
    </>
  );
}

/** Figures of one source: nothing to compare, so a list does. */
function Singles({ table: { singles }, t, root }: FiguresProps) {
  return (
    <details class="singles">
      <summary>{t.event.singles(t.number(singles.length))}</summary>
      <ul>
        {singles.map(({ note, claims, ...row }) => (
          <li key={row.id} id={row.id}>
            <b>
              <Words words={row.title} lang={null} t={t} />
            </b>
            {row.reported && (
              <span class="claimant">
                <Unbroken words={row.reported} />
              </span>
            )}
            {claims.map((claim) => (
              <Claim key={claim.placeHref} claim={claim} t={t} root={root} sources={claim.sources} />
            ))}
            {note && (
              <p class="claimant">
                <ReaderNote words={note} t={t} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Shared({ table: { columns, rows }, t, root }: FiguresProps) {
  return (
    <div class="scroller" role="group" aria-labelledby="figures" tabIndex={0}>
      <table class="figure-table">
        <thead>
          <tr>
            <th scope="col">{t.event.figure}</th>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col">
                <Words words={name} lang={null} t={t} />
              </th>
            ))}
            <th scope="col">{t.event.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} columns={columns} t={t} root={root} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A figure's row, and beneath it what is to be said of it, in the width of the table. */
function Row({ row, columns, t, root }: { row: FigureRow; columns: FigureTable['columns']; t: Strings; root: string }) {
  return (
    <>
      <tr id={row.id} class={row.note ? `${row.verdict} noted` : row.verdict}>
        <th scope="row">
          <Subject row={row} t={t} />
        </th>
        {row.cells.map((claims, at) => (
          <td key={columns[at]?.id} class={claims.length ? undefined : 'none'}>
            <span class="cell-source" aria-hidden="true">
              <Words words={columns[at]?.name ?? ''} lang={null} t={t} />
            </span>
            {claims.length === 0 && (
              <span class="not-given" role="img" aria-label={t.event.none}>
                –
              </span>
            )}
            {claims.map((claim) => (
              <Claim key={claim.placeHref} claim={claim} t={t} root={root} />
            ))}
          </td>
        ))}
        <td class="verdict">
          <Verdict row={row} t={t} />
        </td>
      </tr>
      {row.note && (
        <tr>
          <td class="figure-note" colSpan={columns.length + 2}>
            <p>
              <ReaderNote words={row.note} t={t} />
            </p>
          </td>
        </tr>
      )}
    </>
  );
}

function Subject({ row: { title, episode, reported }, t }: { row: FigureRow; t: Strings }) {
  return (
    <>
      <Words words={title} lang={null} t={t} />
      {episode && (
        <span class="subject">
          {t.event.episode} {episode}
        </span>
      )}
      {reported && (
        <span class="subject">
          <Unbroken words={reported} />
        </span>
      )}
    </>
  );
}

function Verdict({ row: { verdict }, t }: { row: FigureRow; t: Strings }) {
  return (
    <>
      <span class={`badge ${verdict}`}>{t.event.verdicts[verdict]}</span>
      {verdict === 'single' && <p>{t.event.eachItsOwn}</p>}
    </>
  );
}

/** Each figure by its values, each value with all who give it. */
function Listed({ table: { rows }, t, root }: FiguresProps) {
  return (
    <ul class="figure-list">
      {rows.map((row) => (
        <li key={row.id} id={row.id} class={row.verdict}>
          <h3>
            <Subject row={row} t={t} />
          </h3>
          <Verdict row={row} t={t} />
          <ul>
            {row.values.map(({ value, voices }) => (
              <li key={value}>
                <b>{value}</b>{' '}
                {voices.map((given, at) => [
                  at > 0 && t.semicolon,
                  <Voices given={given} isSaid={given.words === voices[at - 1]?.words} t={t} root={root} />,
                ])}
              </li>
            ))}
          </ul>
          {row.note && (
            <p class="claimant">
              <ReaderNote words={row.note} t={t} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

interface VoicesProps extends Omit<FiguresProps, 'table'> {
  readonly given: VoicesView;
  /** Whether its words have just been quoted, so that whose word they are is enough. */
  readonly isSaid: boolean;
}

function Voices({ given: { words, lang, claimant, scope, cites }, isSaid, t, root }: VoicesProps) {
  return (
    <>
      {!(isSaid && claimant) && [<Words words={t.quote(words)} lang={lang} t={t} />, claimant && ' ']}
      {claimant && <Around sentence={t.event.says(claimant)} words={claimant} lang={lang} t={t} />}
      {scope && [' ', <Around sentence={t.event.scope(scope)} words={scope} lang={lang} t={t} />]}:{' '}
      <Cites cites={cites} t={t} root={root} />
    </>
  );
}

interface ClaimProps extends Omit<FiguresProps, 'table'> {
  readonly claim: ClaimView;
  readonly sources?: string;
}

function Claim({ claim: { value, words, lang, claimant, scope, placeHref }, sources, t, root }: ClaimProps) {
  return (
    <p class="claim">
      <b>{value}</b>{' '}
      <a href={root + placeHref} {...wordsIn(lang, t)}>
        {t.quote(words)}
      </a>
      {sources && <span class="claimant">{sources}</span>}
      {claimant && (
        <span class="claimant">
          <Around sentence={t.event.says(claimant)} words={claimant} lang={lang} t={t} />
        </span>
      )}
      {scope && (
        <span class="claimant">
          <Around sentence={t.event.scope(scope)} words={scope} lang={lang} t={t} />
        </span>
      )}
    </p>
  );
}
