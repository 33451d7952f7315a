import type { Editorial, Entry, Event, Group, Reading } from '../model.js';
import { noteAmounts } from './amount-disagreements.js';
import { compareCoverage } from './coverage.js';
import { correctDates, standsOnce } from './date-corrections.js';
import { findSpan } from './event-span.js';
import { layerAttributions } from './layers.js';
import { noteClocks } from './line-clocks.js';
import { findDisputes, noteFigures } from './line-figures.js';
import { joinNames } from './name-variants.js';
import { collectNames } from './names.js';
import { compareQuantities } from './quantities.js';
import { compareQuotations } from './quotations.js';
import { keyOfSpeaker } from './speaker-keys.js';
import { makeTimeline } from './timeline.js';
import { findVoices } from './voices.js';

export { limitsOf } from './claims.js';
export { correctDates } from './date-corrections.js';
export { keepFullest, type Told } from './same-figure.js';
export { findTexts } from './voices.js';

/** Merges the statements of a group's articles into one timeline and compares what they say. */
export function mergeGroup(group: Group, readings: readonly Reading[], editorial: Editorial): Event {
  const { dates } = editorial.events;
  const ordered = [...readings].sort((a, b) => (a.article.path < b.article.path ? -1 : 1));
  const corrected = ordered.map((reading) => correctDates(reading, dates));
  const voiceOf = findVoices(readings, group.printings);
  const made = makeTimeline(corrected, group.episodes, voiceOf);
  const readingById = new Map(corrected.map((reading) => [reading.article.id, reading]));
  const disputesOf = new Map(
    [...made.timeline, ...made.undated].map((entry) => [entry, findDisputes(entry, readingById)]),
  );
  const quantities = compareQuantities(corrected, group, [...disputesOf.values()].flat(), made.tollDays);
  const compare = (entry: Entry) =>
    noteClocks(noteFigures(noteAmounts(entry, quantities), disputesOf.get(entry) ?? [], quantities), readingById);
  const timeline = made.timeline.map(compare);
  const undated = made.undated.map(compare);
  const names = joinNames(corrected);
  const keyOf = keyOfSpeaker(names);
  return {
    id: group.id,
    title: group.title,
    summary: group.summary,
    span: findSpan(timeline),
    articles: [...group.articles],
    sources: [...new Set(ordered.map(({ article }) => article.source))],
    episodes: [...group.episodes],
    timeline,
    undated,
    quantities,
    names: collectNames(names, editorial.names),
    layers: layerAttributions(corrected, keyOf),
    quotations: compareQuotations(corrected, keyOf),
    coverage: compareCoverage([...timeline, ...undated], corrected, group.printings),
    printings: group.printings.map((set) => [...set]),
    bindings: [...group.bindings],
    decisions: [...group.decisions, ...decisionsOnDates(corrected, ordered, editorial)],
  };
}

function decisionsOnDates(
  corrected: readonly Reading[],
  readings: readonly Reading[],
  { events }: Editorial,
): Event['decisions'] {
  const changed = new Map(
    corrected.filter((reading, at) => reading !== readings[at]).map((reading) => [reading.article.path, reading]),
  );
  return events.dates
    .filter(({ article, words }) => standsOnce(changed.get(article)?.text ?? '', words))
    .map(({ words, edtf, reason }) => ({ kind: 'date' as const, text: words, edtf, reason }));
}
