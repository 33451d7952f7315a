import { remember } from '../calendar/index.js';
import { FOREIGN_FURNITURE } from './foreign-furniture.js';
import { FURNITURE, type FurnitureRule } from './furniture.js';
import { LINES_KEPT } from './line-shape.js';

const RULES = [...FURNITURE, ...FOREIGN_FURNITURE];

/** No line of a site's furniture is longer. */
const LONGEST = 500;

/** The rule for a line of furniture, or null; above the headline and in it only the rules for anywhere count. */
export function findFurniture(text: string, where: FurnitureRule['where']): FurnitureRule | null {
  return text.length > LONGEST ? null : rulesOf(text)[where];
}

const rulesOf = remember((text: string): Record<FurnitureRule['where'], FurnitureRule | null> => {
  const body = RULES.find(({ pattern }) => pattern.test(text)) ?? null;
  if (body?.where !== 'body') return { body, anywhere: body };
  return { body, anywhere: RULES.find(({ where, pattern }) => where === 'anywhere' && pattern.test(text)) ?? null };
}, LINES_KEPT);
