import type { DayView, Strings } from '../../src/site/index.js';
import { Dated } from './dated.js';
import { Line } from './line.js';
import { Words } from './words.js';

/** Dates in order, each with its lines: a list of lists, so that it is heard as one. */
export function Timeline({ days, t, root }: { days: readonly DayView[]; t: Strings; root: string }) {
  return (
    <ol class="timeline">
      {days.map(({ id, date, opens, lines }) => (
        <li class={opens ? 'day opens' : 'day'} key={id}>
          {opens && (
            <p class="episode" data-opens={opens.id}>
              <b>
                {t.event.episode} {t.number(opens.number)}
              </b>{' '}
              <Words words={opens.title} lang={null} t={t} />
            </p>
          )}
          <h3 class="day-date" id={id}>
            <Dated date={date} />
          </h3>
          <ol class="lines">
            {lines.map((line) => (
              <Line key={line.id} line={line} t={t} root={root} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
