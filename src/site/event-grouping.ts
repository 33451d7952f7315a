import type { Binding, Event } from '../model.js';
import { articleAddress } from './addresses.js';
import type { SiteIndex } from './site-index.js';
import { articleOf } from './site-index.js';

export interface BindingView {
  readonly title: string;
  readonly href: string;
  readonly sourceName: string;
  readonly nearest: string | null;
  readonly score: string;
  readonly shared: readonly {
    readonly kind: Binding['shared'][number]['kind'];
    readonly text: string;
    readonly weight: string;
  }[];
  readonly outside: { readonly title: string; readonly href: string; readonly score: string } | null;
}

export interface GroupingView {
  readonly bindings: readonly BindingView[];
  readonly printings: readonly (readonly string[])[];
}

const MOST_SHARED = 10;
/** Beyond these the page names the weakest links only: they are what a reader would doubt. */
const MOST_BINDINGS = 40;

/** What bound each article to its event, heaviest evidence first. */
export function viewGrouping(event: Event, index: SiteIndex): GroupingView {
  const weakest = [...event.bindings].sort((a, b) => a.score - b.score).slice(0, MOST_BINDINGS);
  const shown = event.bindings.length > MOST_BINDINGS ? weakest : event.bindings;
  return {
    bindings: shown.map((binding) => viewBinding(binding, index)),
    printings: event.printings.map((printing) => printing.map((id) => articleOf(index, id).sourceName)),
  };
}

function viewBinding({ article: id, nearest, score, shared, outside }: Binding, index: SiteIndex): BindingView {
  const { title, sourceName } = articleOf(index, id);
  const heaviest = [...shared].sort((a, b) => b.weight - a.weight).slice(0, MOST_SHARED);
  return {
    title,
    href: articleAddress(id),
    sourceName,
    nearest: nearest === null ? null : articleOf(index, nearest).title,
    score: score.toFixed(2),
    shared: heaviest.map(({ kind, text, weight }) => ({ kind, text, weight: weight.toFixed(1) })),
    outside: outside && {
      title: articleOf(index, outside.article).title,
      href: articleAddress(outside.article),
      score: outside.score.toFixed(2),
    },
  };
}
