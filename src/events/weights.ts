/**
 * How much each kind of evidence counts, as logarithms of odds: a logistic regression over pairs of news articles
 * whose events are known, fitted on half of the events and tried on the other half.
 */
export const WEIGHTS = {
  all: 1.8,
  names: 3.2,
  common: 1.1,
  lead: 3.9,
  keyNames: 1.5,
  leadNames: 2,
  numbers: 3.3,
  rareTerms: 1,
  near: 2.2,
  far: 0.2,
} as const;

export const BIAS = -6.9;
