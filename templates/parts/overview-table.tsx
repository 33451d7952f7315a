import type { OverviewView, Strings } from '../../src/site/index.js';
import { Words } from './words.js';

/** What the drawing shows, as a table: how many lines each source has on each date. */
export function OverviewTable({ overview: { sourceNames, table }, t }: { overview: OverviewView; t: Strings }) {
  return (
    <details class="overview-table">
      <summary>{t.event.overviewTable}</summary>
      <div class="scroller" role="group" aria-label={t.event.overviewTable} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.event.overviewDay}</th>
              {sourceNames.map((name) => (
                <th key={name} scope="col">
                  <Words words={name} lang={null} t={t} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.map(({ date, disputed, counts }) => (
              <tr key={date}>
                <th scope="row">
                  {date} {disputed && <span class="badge disputed">{t.event.disputed}</span>}
                </th>
                {counts.map((count, at) => (
                  <td key={sourceNames[at]}>{t.number(count)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
