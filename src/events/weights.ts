/**
 * How much each kind of evidence counts, as logarithms of odds: a logistic regression over pairs of news articles
 * whose events are known, fitted on half of the events and tried on the other half. `numbers`, with the
 * bias, `strangers`, `elsewhere` and `far` are set by judgement: such pairs are too few to fit. Each kind is between 0
 * and 1 unless said otherwise.
 */
export const WEIGHTS = {
  /** The odds before any evidence. */
  bias: -7.15,
  /** Cosine over all terms but dates, and over the words of names alone. */
  all: 1.4,
  names: 3.4,
  /** Cosine over the terms of title and first sentences. */
  lead: 3.9,
  /** How much of the one article's key names (lead names) the other holds; the better of the two ways. */
  keyNames: 1.1,
  leadNames: 1.8,
  /** 1 where both lead with names and neither holds one of the other's: other people, other places. */
  strangers: -2,
  /**
   * 1 where each title has a name that the other text does not hold, nor any article beside the other's, while the names
   * they do share are common to other articles; less as far as that is not so, and some three times as much where no day
   * is told by both.
   */
  elsewhere: -3.5,
  /** Cosine over the days they tell of. */
  dates: 1.2,
  /** Logarithm of the summed rarity of the numbers they share: one that every tenth text holds says next to nothing. */
  numbers: 0.5,
  /** Logarithm of how many rare terms they share; between long articles fewer count. */
  rareTerms: 1.1,
  /** 1 where both were published on one day, falling with the days between; 0 where a day is unknown. */
  near: 2,
  /** How often the time between them doubles two months; 0 within two months or where a day is unknown. */
  far: -0.3,
} as const;
