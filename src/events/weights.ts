/**
 * How much each kind of evidence counts, as logarithms of odds: a logistic regression over pairs of news articles
 * whose events are known, fitted on half of the events and tried on the other half. `strangers` and `far` are set by
 * judgement: such pairs are too few to fit.
 */
export const WEIGHTS = {
  /** The odds before any evidence. */
  bias: -7.1,
  all: 1.4,
  names: 3.4,
  lead: 3.9,
  keyNames: 1.1,
  leadNames: 1.8,
  strangers: -2,
  dates: 1.2,
  numbers: 3.2,
  rareTerms: 1.1,
  near: 2,
  far: -0.3,
} as const;
