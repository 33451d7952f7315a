import type { MarkView, OverviewView, Strings } from '../../src/site/index.js';

const ROW = { height: 36, bar: 10, label: 12 };
const TOP = 26;
const AXIS = 26;
const FLAG = 'M0 -5 L5 0 L0 5 L-5 0 Z';

interface DrawingProps {
  readonly overview: OverviewView;
  readonly t: Strings;
  /** Ids of the elements that name and describe the drawing; a page may hold several. */
  readonly id: string;
}

/** The event drawn: time runs along the reading direction, each source has a row, and widths are as honest as dates. */
export function Overview({ overview, t, id }: DrawingProps) {
  const height = TOP + overview.rows.length * ROW.height + AXIS;
  const foot = height - AXIS;
  const place = placer(t);
  return (
    <svg class="overview" width="100%" height={height} role="img" aria-labelledby={`${id}-title ${id}-text`}>
      <title id={`${id}-title`}>{t.event.overview}</title>
      <desc id={`${id}-text`}>{overview.summary}</desc>
      {overview.bands.map((band, at) => (
        <g key={band.title}>
          <rect class="band" x={`${place(band)}%`} width={`${band.width}%`} y="0" height={foot} />
          <text class="band-name" x={`${place({ x: band.x })}%`} y="14" dx={t.dir === 'rtl' ? -4 : 4}>
            {t.event.episode} {at + 1}
          </text>
        </g>
      ))}
      {overview.ticks.map((tick, at) => (
        <g key={tick.x} class={at > 0 && at < overview.ticks.length - 1 ? 'tick inner' : 'tick'}>
          <line x1={`${place(tick)}%`} x2={`${place(tick)}%`} y1={TOP - 6} y2={foot + 5} />
          <text x={`${place(tick)}%`} y={foot + 20} class={tick.before ? 'end' : undefined}>
            {tick.words}
          </text>
        </g>
      ))}
      {overview.breaks.map((x) => (
        <line key={x} class="break" x1={`${place({ x })}%`} x2={`${place({ x })}%`} y1="0" y2={foot + 5} />
      ))}
      {overview.rows.map((row, at) => (
        <g key={row.name} class="row">
          <text x={t.dir === 'rtl' ? '100%' : '0'} y={TOP + at * ROW.height + ROW.label} class="row-name">
            {row.name}
          </text>
          {row.marks.map((mark) => (
            <Mark key={mark.x} mark={mark} x={place(mark)} y={TOP + at * ROW.height + ROW.label + 5} height={ROW.bar} />
          ))}
        </g>
      ))}
    </svg>
  );
}

/** The same without words, for lists; its text alternative is the list item's own. */
export function SmallOverview({ overview, t }: Omit<DrawingProps, 'id'>) {
  const rows = overview.rows.slice(0, 8);
  const place = placer(t);
  return (
    <svg class="overview small" width="100%" height={rows.length * 9 + 4} aria-hidden="true" focusable="false">
      {overview.bands.map((band) => (
        <rect key={band.title} class="band" x={`${place(band)}%`} width={`${band.width}%`} y="0" height="100%" />
      ))}
      {rows.map((row, at) =>
        row.marks.map((mark) => (
          <Mark key={`${row.name}${mark.x}`} mark={mark} x={place(mark)} y={at * 9 + 3} height={6} />
        )),
      )}
    </svg>
  );
}

/** Time begins at the side where reading begins. */
function placer({ dir }: Strings) {
  return ({ x, width = 0 }: { x: number; width?: number }) =>
    dir === 'rtl' ? Math.round((100 - x - width) * 100) / 100 : x;
}

function Mark({ mark, x, y, height }: { mark: MarkView; x: number; y: number; height: number }) {
  const kind = `mark-bar${mark.isInferred ? ' inferred' : ''}${mark.isDisputed ? ' disputed' : ''}`;
  return (
    <g class={kind}>
      <rect x={`${x}%`} width={`${mark.width}%`} y={y} height={height} rx="1.5">
        <title>{mark.title}</title>
      </rect>
      {mark.isDisputed && height > 6 && (
        <svg x={`${x}%`} y={y + height / 2} overflow="visible">
          <path d={FLAG} />
        </svg>
      )}
    </g>
  );
}
