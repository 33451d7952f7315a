import { boundsOf } from '../calendar/index.js';
import type { Entry, Event, Reading } from '../model.js';
import { isReadLanguage } from '../time/index.js';
import { reportDays } from './report-day.js';
import { findVoices, type VoiceOf } from './voices.js';

/** Other voices that must tell an entry before leaving it out is worth a word. */
const FEWEST_OTHERS = 2;

/**
 * By source: the entries (ids) that only it tells, and those that most other voices tell and it leaves out. Nothing is
 * missing from a source that wrote before it happened, or on another round of the event, or in a language that is not
 * read.
 */
export function compareCoverage(
  entries: readonly Entry[],
  readings: readonly Reading[],
  printings: readonly (readonly string[])[],
): Event['coverage'] {
  const lastDayBySource = new Map<string, string | null>();
  for (const reading of readings) {
    const { source } = reading.article;
    const day = reportDays(reading)?.last ?? null;
    const known = lastDayBySource.get(source);
    lastDayBySource.set(source, known === null || day === null ? null : known && known > day ? known : day);
  }
  const episodesBySource = findEpisodes(entries);
  const sources = [...lastDayBySource.keys()];
  const readSources = new Set(
    readings.filter(({ article }) => isReadLanguage(article.lang)).map(({ article }) => article.source),
  );
  const voiceBySource = findVoicesOfSources(readings, findVoices(readings, printings));
  return sources.map((source) => ({
    source,
    only: entries
      .filter((entry) => sources.length > 1 && entry.sources.length === 1 && entry.sources[0] === source)
      .map(({ id }) => id),
    missing: (readSources.has(source) ? entries : [])
      .filter(isToldByMost(source, voiceBySource))
      .filter(({ episode }) => episode === null || episodesBySource.get(source)?.has(episode))
      .filter(({ edtf }) => couldKnow(lastDayBySource.get(source) ?? null, edtf))
      .map(({ id }) => id),
  }));
}

/** By source: the voice that speaks in all its articles; its own, where one of them is not another's text. */
function findVoicesOfSources(readings: readonly Reading[], voiceOf: VoiceOf): Map<string, string> {
  const voiceBySource = new Map<string, string>();
  for (const { article } of readings) {
    const voice = voiceOf(article.id);
    const known = voiceBySource.get(article.source) ?? voice;
    voiceBySource.set(article.source, known === voice ? voice : article.source);
  }
  return voiceBySource;
}

function findEpisodes(entries: readonly Entry[]): Map<string, Set<string>> {
  const episodes = new Map<string, Set<string>>();
  for (const { episode, sources } of entries) {
    if (episode === null) continue;
    for (const source of sources) episodes.set(source, (episodes.get(source) ?? new Set()).add(episode));
  }
  return episodes;
}

/** A test for what a source leaves out and more than half of the other voices tell: printings of one text count once. */
function isToldByMost(source: string, voiceBySource: ReadonlyMap<string, string>): (entry: Entry) => boolean {
  const others = new Set([...voiceBySource].filter(([other]) => other !== source).map(([, voice]) => voice));
  return ({ sources }) => {
    if (sources.length < FEWEST_OTHERS || sources.length * 2 <= others.size || sources.includes(source)) return false;
    const telling = new Set(sources.map((other) => voiceBySource.get(other)));
    return telling.size >= FEWEST_OTHERS && telling.size * 2 > others.size;
  };
}

function couldKnow(lastDay: string | null, edtf: string | null): boolean {
  const first = edtf === null ? null : (boundsOf(edtf)?.first ?? null);
  return lastDay === null || first === null || first <= lastDay;
}
