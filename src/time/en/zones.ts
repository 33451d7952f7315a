/** Minutes east of Greenwich by the names English news uses; a name that several zones share (`IST`) has none. */
const ZONES: Readonly<Record<string, number | 'local' | null>> = {
  gmt: 0,
  'greenwich mean time': 0,
  utc: 0,
  z: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  'moscow time': 180,
  ast: -240,
  adt: -180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  et: null,
  ct: null,
  mt: null,
  pt: null,
  ist: null,
  eastern: null,
  pacific: null,
  central: null,
  mountain: null,
  'eastern time': null,
  'pacific time': null,
  'central time': null,
  'mountain time': null,
  uk: null,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  pkt: 300,
  sgt: 480,
  hkt: 480,
  'local time': 'local',
  local: 'local',
};

const names = Object.keys(ZONES)
  .filter((name) => name !== 'z')
  .sort((a, b) => b.length - a.length);

/** A zone's name, or its distance (`GMT+2`, `UTC-05:00`), as a regular expression. */
export const ZONE_PATTERN = [
  '(?:gmt|utc)_?[+-]\\d{1,2}(?::?\\d\\d)?',
  ...names.map((name) => name.replaceAll(' ', '\\s')),
  '[A-Z][a-z]+\\stime',
].join('|');

/** Minutes east of Greenwich; `local`; null where the name is not enough. */
export function zoneOf(name: string | undefined): number | 'local' | null {
  if (name === undefined) return null;
  const word = name.toLowerCase().replace(/\s+/g, ' ');
  const offset = /^(?:gmt|utc) ?([+-])(\d{1,2}):?(\d\d)?$/.exec(word);
  if (offset) return (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0));
  return word in ZONES ? (ZONES[word] ?? null) : word.endsWith(' time') ? 'local' : null;
}
