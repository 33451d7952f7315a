import type { Amount } from '../model.js';

/** An amount before its surroundings are asked. */
export type BareAmount = Omit<Amount, 'claimant' | 'scope'>;

/** An amount and the index of the sentence it stands in. */
export interface Found extends BareAmount {
  readonly sentence: number;
}
