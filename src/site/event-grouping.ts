import type { Binding, Event } from '../model.js';
import { articleAddress } from './addresses.js';
import { dateWords } from './date-words.js';
import type { SiteIndex } from './site-index.js';
import { articleOf } from './site-index.js';
import type { Strings } from './strings/index.js';

export interface BindingView {
  readonly title: string;
  readonly lang: string;
  readonly href: string;
  readonly sourceName: string;
  readonly nearest: string | null;
  /** How likely both tell of one event, where there is any doubt. */
  readonly score: string | null;
  readonly shared: readonly {
    readonly kind: Binding['shared'][number]['kind'];
    readonly text: string;
    readonly weight: string;
  }[];
  readonly outside: { readonly title: string; readonly href: string; readonly score: string } | null;
}

export interface GroupingView {
  /** Whether two articles by themselves speak for something else than how they were grouped. */
  readonly isByWhole: boolean;
  readonly bindings: readonly BindingView[];
  readonly printings: readonly (readonly string[])[];
}

const MOST_SHARED = 10;
/** Evidence of less than a hundredth, as that both say “said”, tells a reader nothing, but for the heaviest. */
const TELLING = { weight: 1, heaviest: 3 };
/** From here on, rounded to 99%, the likelihood that two articles tell of one event is not worth a figure. */
const SURE = 0.985;
/** From here on, two articles by themselves more likely tell of one event than not. */
const EVEN = 0.5;
/** Beyond these the page names the weakest links only: they are what a reader would doubt. */
const MOST_BINDINGS = 40;

/** What bound each article to its event, heaviest evidence first. */
export function viewGrouping(event: Event, index: SiteIndex, t: Strings): GroupingView {
  const weakest = [...event.bindings].sort((a, b) => a.score - b.score).slice(0, MOST_BINDINGS);
  const shown = event.bindings.length > MOST_BINDINGS ? weakest : event.bindings;
  return {
    isByWhole: shown.some(isByWhole),
    bindings: shown.map((binding) => viewBinding(binding, index, t)),
    printings: event.printings.map((printing) => printing.map((id) => articleOf(index, id).sourceName)),
  };
}

const isByWhole = ({ score, outside }: Binding): boolean => score < EVEN || (outside?.score ?? 0) >= EVEN;

function viewBinding(
  { article: id, nearest, score, shared, outside }: Binding,
  index: SiteIndex,
  t: Strings,
): BindingView {
  const { title, lang, sourceName } = articleOf(index, id);
  const heaviest = [...shared]
    .sort((a, b) => b.weight - a.weight)
    .filter(({ weight }, at) => weight >= TELLING.weight || at < TELLING.heaviest)
    .slice(0, MOST_SHARED);
  return {
    title,
    lang,
    href: articleAddress(id),
    sourceName,
    nearest: nearest === null ? null : articleOf(index, nearest).title,
    score: score < SURE ? percentOf(score) : null,
    shared: heaviest.map(({ kind, text, weight }) => ({
      kind,
      text: kind === 'date' ? dateWords(text, t.dates) : text,
      weight: `${weight.toFixed(weight < 10 ? 1 : 0)}%`,
    })),
    outside: outside && {
      title: articleOf(index, outside.article).title,
      href: articleAddress(outside.article),
      score: percentOf(outside.score),
    },
  };
}

/** `0.08` is `8%`; less than a hundredth is `<1%`. */
function percentOf(likelihood: number): string {
  return likelihood < 0.01 ? '<1%' : `${Math.round(likelihood * 100)}%`;
}
