import { boundsOf } from '../calendar/index.js';
import type { Entry, Event, Reading } from '../model.js';
import { isReadLanguage } from '../time/index.js';
import { findVoices } from './voices.js';

/** Other voices that must tell an entry before leaving it out is worth a word. */
const FEWEST_OTHERS = 2;

/**
 * By source: the entries (ids) that only it tells, and those that most others tell and it leaves out. Printings of one
 * text are one voice. Nothing is missing from a source that wrote before it happened, or on another round of the event,
 * or in a language that is not read.
 */
export function compareCoverage(
  entries: readonly Entry[],
  readings: readonly Reading[],
  printings: readonly (readonly string[])[],
): Event['coverage'] {
  const voiceOf = findVoices(readings, printings);
  const lastDayByVoice = new Map<string, string | null>();
  for (const { article } of readings) {
    const voice = voiceOf(article.id);
    const day = article.published === null ? null : (boundsOf(article.published)?.last ?? null);
    const known = lastDayByVoice.get(voice);
    lastDayByVoice.set(voice, known === null || day === null ? null : known && known > day ? known : day);
  }
  const episodesByVoice = findEpisodes(entries);
  const voices = [...lastDayByVoice.keys()];
  const readVoices = new Set(
    readings.filter(({ article }) => isReadLanguage(article.lang)).map(({ article }) => voiceOf(article.id)),
  );
  return voices.map((source) => ({
    source,
    only: entries
      .filter(({ sources }) => voices.length > 1 && sources.length === 1 && sources[0] === source)
      .map(({ id }) => id),
    missing: (readVoices.has(source) ? entries : [])
      .filter((entry) => isToldByMost(entry, source, voices.length))
      .filter(({ episode }) => episode === null || episodesByVoice.get(source)?.has(episode))
      .filter(({ edtf }) => couldKnow(lastDayByVoice.get(source) ?? null, edtf))
      .map(({ id }) => id),
  }));
}

function findEpisodes(entries: readonly Entry[]): Map<string, Set<string>> {
  const episodes = new Map<string, Set<string>>();
  for (const { episode, sources } of entries) {
    if (episode === null) continue;
    for (const source of sources) episodes.set(source, (episodes.get(source) ?? new Set()).add(episode));
  }
  return episodes;
}

function isToldByMost({ sources }: Entry, source: string, voices: number): boolean {
  return !sources.includes(source) && sources.length >= FEWEST_OTHERS && sources.length * 2 > voices - 1;
}

function couldKnow(lastDay: string | null, edtf: string | null): boolean {
  const first = edtf === null ? null : (boundsOf(edtf)?.first ?? null);
  return lastDay === null || first === null || first <= lastDay;
}
