import type { MarkView, OverviewView, Strings } from '../../src/site/index.js';

/** Heights in em, so that the drawing grows with its words. */
const ROW = { height: 3, bar: 0.85, label: 1, nextLine: 1.15 };
const TOP = 2.2;
const AXIS = 2.2;
const em = (height: number) => `${Math.round(height * 100) / 100}em`;

interface DrawingProps {
  readonly overview: OverviewView;
  readonly t: Strings;
  /** Ids of the elements that name and describe the drawing; a page may hold several. */
  readonly id: string;
}

/** The event drawn: time runs along the reading direction, each source has a row, and widths are as honest as dates. */
export function Overview({ overview, t, id }: DrawingProps) {
  const { rows, foot } = placeRows(overview.rows);
  const axisRows = 1 + Math.max(0, ...overview.ticks.flatMap(({ wide, narrow }) => [wide?.row ?? 0, narrow?.row ?? 0]));
  const height = foot + AXIS + (axisRows - 1) * ROW.nextLine;
  const place = placer(t);
  return (
    <svg class="overview" width="100%" height={em(height)} role="img" aria-labelledby={`${id}-title ${id}-text`}>
      <title id={`${id}-title`}>{t.event.overview}</title>
      <desc id={`${id}-text`}>{overview.summary}</desc>
      {overview.bands.map((band) => (
        <g key={band.title}>
          <rect class="band" x={`${place(band)}%`} width={`${band.width}%`} y="0" height={em(foot)} />
          {band.shown === 'none' ? null : (
            <text class="band-name" x={`${place({ x: band.x })}%`} y="1.2em" dx={t.dir === 'rtl' ? -4 : 4}>
              {band.shown === 'name' ? `${t.event.episode} ${band.number}` : band.number}
            </text>
          )}
        </g>
      ))}
      {overview.ticks.map((tick) => (
        <g key={tick.x} class={`tick${tick.wide ? '' : ' narrow'}${tick.narrow ? '' : ' wide'}`}>
          <line x1={`${place(tick)}%`} x2={`${place(tick)}%`} y1={em(TOP - 0.5)} y2={em(foot + 0.4)} />
          {(['wide', 'narrow'] as const).map((width) => {
            const label = tick[width];
            return (
              label && (
                <text
                  key={width}
                  class={label.before ? `${width} end` : width}
                  x={`${place(tick)}%`}
                  y={em(foot + 1.7 + label.row * ROW.nextLine)}
                >
                  {tick.words}
                </text>
              )
            );
          })}
        </g>
      ))}
      {overview.breaks.map((x) => (
        <line key={x} class="break" x1={`${place({ x })}%`} x2={`${place({ x })}%`} y1="0" y2={em(foot + 0.4)} />
      ))}
      {rows.map(({ name, lines, marks, labels, bar }) => (
        <g key={name} class="row">
          <text class="row-name">
            {lines.map((line, at) => (
              <tspan key={at} x={t.dir === 'rtl' ? '100%' : '0'} y={labels[at]}>
                {line}
              </tspan>
            ))}
          </text>
          {marks.map((mark) => (
            <Mark key={mark.x} mark={mark} x={place(mark)} y={bar} height={em(ROW.bar)} />
          ))}
          {marks.map((mark) => mark.isDisputed && <Flag key={mark.x} x={place({ x: mark.x })} y={bar} />)}
        </g>
      ))}
    </svg>
  );
}

/** Rows below each other: the heights of their lines of words and of their bars, and where the last one ends. */
function placeRows(given: OverviewView['rows']) {
  let foot = TOP;
  const rows = given.map((row) => {
    const first = foot + ROW.label;
    const labels = row.lines.map((_, at) => em(first + at * ROW.nextLine));
    const added = (row.lines.length - 1) * ROW.nextLine;
    foot += ROW.height + added;
    return { ...row, labels, bar: em(first + added + 0.4) };
  });
  return { rows, foot };
}

/** The same without words, for lists; its text alternative is the list item's own. */
export function SmallOverview({ overview, t }: Omit<DrawingProps, 'id'>) {
  const rows = overview.rows.filter(({ marks }) => marks.length > 0).slice(0, 8);
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

interface MarkProps {
  readonly mark: MarkView;
  readonly x: number;
  readonly y: string | number;
  readonly height: string | number;
}

/** A bar for all lines of one date. */
function Mark({ mark, x, y, height }: MarkProps) {
  const kind = `mark-bar${mark.isInferred ? ' inferred' : ''}${mark.isDisputed ? ' disputed' : ''}`;
  return (
    <g class={kind}>
      <rect x={`${x}%`} width={`${mark.width}%`} y={y} height={height} rx="1.5">
        <title>{mark.title}</title>
      </rect>
    </g>
  );
}

/** A diamond where a disputed bar begins, over all bars of its row: the one before it would cover half. */
function Flag({ x, y }: { x: number; y: string }) {
  return (
    <svg x={`${x}%`} y={y} overflow="visible">
      <g class="flag">
        <rect width="0.65em" height="0.65em" transform="rotate(45)" />
      </g>
    </svg>
  );
}
