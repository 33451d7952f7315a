import type { Attribution, DatedSentence, Layer, Reading } from '../model.js';
import { readBlame, readObject } from './positions.js';
import type { KeyOfSpeaker } from './speaker-keys.js';
import { quoteStatement } from './statement.js';
import { CUES, cuesTouching, wordsOf } from './words.js';

type Act = Layer['act'];

/** A position that somebody takes in one sentence. */
interface Position {
  readonly reading: Reading;
  readonly sentence: DatedSentence;
  readonly party: string;
  readonly act: Act;
  readonly about: string | null;
}

/** Positions on a deed first, then on the answer to it. */
const ORDER: readonly Act[] = ['claimed', 'blamed', 'denied', 'condemned'];
/** Statements shown for one party and act; more of them only repeat it. */
const MOST_SHOWN = 40;

/**
 * Who claimed, blamed, denied or condemned what: one layer for each party and act, with the words that state it. Layers
 * stand side by side; that one party claims a deed and another blames a third is no conflict.
 */
export function layerAttributions(readings: readonly Reading[], keyOf: KeyOfSpeaker): Layer[] {
  const groups = new Map<string, Position[]>();
  for (const reading of readings) {
    for (const position of readPositions(reading)) {
      const key = `${ORDER.indexOf(position.act)} ${keyOf(position.party)}`;
      const group = groups.get(key);
      if (group) group.push(position);
      else groups.set(key, [position]);
    }
  }
  return [...groups.values()]
    .map(makeLayer)
    .map((layer) => ({ layer, articles: articlesIn(layer) }))
    .sort(
      ({ layer: a, articles }, { layer: b, articles: others }) =>
        ORDER.indexOf(a.act) - ORDER.indexOf(b.act) || others - articles || (a.party < b.party ? -1 : 1),
    )
    .map(({ layer }) => layer);
}

function readPositions(reading: Reading): Position[] {
  return reading.attributions.flatMap(({ sentence: at, speaker, act }) => {
    const sentence = reading.sentences[at] as DatedSentence;
    if (act === 'said' && (cuesTouching(wordsOf(reading), sentence) & CUES.blame) === 0) return [];
    const words = reading.text.slice(sentence.start, sentence.end);
    const party = speaker;
    if (act !== 'said') return [{ reading, sentence, party, act, about: readObject(words, act) }];
    const about = readBlame(words);
    return about !== null && !hasAct(reading, at, 'blamed') ? [{ reading, sentence, party, act: 'blamed', about }] : [];
  });
}

const hasAct = ({ attributions }: Reading, at: number, act: Attribution['act']): boolean =>
  attributions.some((attribution) => attribution.sentence === at && attribution.act === act);

function makeLayer(positions: readonly Position[]): Layer {
  const [first] = positions as [Position];
  const seen = new Set<string>();
  const distinct = positions.filter(({ reading, sentence }) => {
    const key = `${reading.article.id} ${sentence.start}`;
    return !seen.has(key) && seen.add(key);
  });
  const abouts = new Map(
    positions.flatMap(({ about }) => (about === null ? [] : [[about.toLowerCase(), about] as const])),
  );
  return {
    about: [...abouts.values()].slice(0, 6).join('; '),
    act: first.act,
    party: positions.map(({ party }) => party).reduce((a, b) => (b.length > a.length ? b : a)),
    statements: distinct
      .slice(0, MOST_SHOWN)
      .map(({ reading, sentence, party }) =>
        quoteStatement(reading, sentence, { time: sentence.when, speaker: party }),
      ),
  };
}

const articlesIn = ({ statements }: Layer): number => new Set(statements.map(({ article }) => article)).size;
