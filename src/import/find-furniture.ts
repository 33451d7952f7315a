import { FOREIGN_FURNITURE } from './foreign-furniture.js';
import { FURNITURE, type FurnitureRule } from './furniture.js';

const RULES = [...FURNITURE, ...FOREIGN_FURNITURE];

/** No line of a site's furniture is longer. */
const LONGEST = 500;

/** The rule for a line of furniture, or null; above the headline and in it only the rules for anywhere count. */
export function findFurniture(text: string, where: FurnitureRule['where']): FurnitureRule | null {
  if (text.length > LONGEST) return null;
  return RULES.find((rule) => (rule.where === 'anywhere' || where === 'body') && rule.pattern.test(text)) ?? null;
}
