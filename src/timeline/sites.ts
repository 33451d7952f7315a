/** Kinds of site, at which blows fall and people die. */

/** Kinds of building and ground, each with the nouns for it. */
const BY_KIND: Readonly<Record<string, string>> = {
  market: 'market(?:place)?|bazaar|souk',
  school: 'school',
  university: 'university|college|campus',
  hospital: 'hospital|clinic',
  mosque: 'mosque',
  church: 'church|cathedral',
  synagogue: 'synagogue',
  temple: 'temple|shrine',
  ministry: '(?<!prime |foreign |defen[cs]e )minist(?:ry|er’s office)',
  parliament: 'parliament',
  embassy: 'embassy|consulate',
  hotel: 'hotel',
  club: '(?:night)?club',
  restaurant: 'restaurant|caf[eé]',
  mall: 'mall|shopping cent(?:re|er)',
  base: '(?:air ?)?base|airfield',
  airport: 'airport',
  depot: 'depot',
  refinery: 'refinery',
  'power plant': 'power (?:plant|station)',
  'police station': 'police station',
  station: '(?:railway|train|bus|metro) station',
  prison: 'prison|jail',
  courthouse: 'courthouse|court building',
  bakery: 'bakery',
  bridge: 'bridge',
  dam: 'dam',
  port: 'port|harbou?r',
  checkpoint: 'checkpoint',
  convoy: 'convoy',
  bus: 'bus|minibus|coach',
  train: 'train',
  stadium: 'stadium',
  theatre: 'theat(?:re|er)|concert hall',
  wedding: 'wedding',
  funeral: 'funeral',
  nursery: 'kindergarten|nursery',
};
const KINDS = Object.entries(BY_KIND).map(([kind, words]) => [kind, new RegExp(`^(?:${words})$`, 'i')] as const);

/** Any of the nouns, as a part of a pattern that ignores case. */
export const SITE = `(?:${Object.values(BY_KIND).join('|')})`;

/** The kind of a site by a noun for it: `bazaar` → `market`; null for any other word. */
export const kindOfSite = (noun: string): string | null => KINDS.find(([, pattern]) => pattern.test(noun))?.[0] ?? null;
