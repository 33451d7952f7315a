import type { ClaimView, FigureRow, FigureTable, Strings } from '../../src/site/index.js';
import { langOf } from './quote.js';

interface FiguresProps {
  readonly table: FigureTable;
  readonly t: Strings;
  readonly root: string;
}

/** Sources × figures, each figure with the words that give it and who claims it. */
export function Figures({ table: { columns, rows }, t, root }: FiguresProps) {
  return (
    <div class="scroller" role="region" aria-labelledby="figures" tabIndex={0}>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{t.event.figure}</th>
            {columns.map(({ id, name }) => <th key={id} scope="col">{name}</th>)}
            <th scope="col">{t.event.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => <Row key={row.id} row={row} columns={columns} t={t} root={root} />)}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, columns, t, root }: { row: FigureRow; columns: FigureTable['columns']; t: Strings; root: string }) {
  return (
    <tr id={row.id} class={row.verdict}>
      <th scope="row">
        {row.what} <span class="subject">{row.subject}</span>
        {row.episode && <span class="subject">{t.event.episode}: {row.episode}</span>}
      </th>
      {row.cells.map((claims, at) => (
        <td key={columns[at]?.id} class={claims.length ? undefined : 'none'}>
          <span class="cell-source" aria-hidden="true">{columns[at]?.name}</span>
          {claims.length === 0 && <span class="not-given">{t.event.none}</span>}
          {claims.map((claim) => <Claim key={claim.placeHref} claim={claim} t={t} root={root} />)}
        </td>
      ))}
      <td class="verdict">
        <span class={`badge ${row.verdict}`}>{t.event.verdicts[row.verdict]}</span>
        {row.note && <p>{row.note}</p>}
      </td>
    </tr>
  );
}

function Claim({ claim: { value, words, lang, claimant, scope, placeHref }, t, root }: { claim: ClaimView; t: Strings; root: string }) {
  return (
    <p class="claim">
      <b>{value}</b> <a href={root + placeHref} lang={langOf(lang, t)}>{t.quote(words)}</a>
      {claimant && <span class="claimant">{t.event.says(claimant)}</span>}
      {scope && <span class="claimant">{t.event.scope(scope)}</span>}
    </p>
  );
}
