/** A light stem, enough to bring the forms of one English word together: `injuries`, `injured` → `injur`. */
export function stemWord(word: string): string {
  let stem = word.replace(/['’]s?$/, '');
  if (stem.length > 4) stem = stem.replace(/(?:ies|ied|y)$/, 'i').replace(/(?:sses|shes|ches|xes)$/, (s) => s.slice(0, -2));
  if (stem.length > 3 && !stem.endsWith('ss')) stem = stem.replace(/s$/, '');
  if (stem.length > 5) stem = stem.replace(/(?:ing|ed|ly|er|or)$/, '');
  if (stem.length > 4) stem = stem.replace(/([bdglmnprt])\1$/, '$1').replace(/(?:e|i)$/, '');
  return stem;
}
