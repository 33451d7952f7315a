/** A name as lists are ordered by it: without case and accents, so that `Élan` stands before `Evening Post`. */
export const sortKey = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
