/**
 * Joins what reports tell of the one blow, or settlement, of a day in other words: "A ferry capsized off Lenz on
 * Sunday", "The vessel overturned at 8 p.m. on Sunday". Of these kinds an event has one a day, unless its words tell of
 * another; of raids, one on each thing that is hit in one place.
 */
import { isWithinADay } from '../calendar/index.js';
import { hasMainVerb } from './clause-verbs.js';
import { localDay, localOf } from './local-clock.js';
import { rolesClash } from './roles.js';
import { placesOf, type Target, targetOf } from './strike-targets.js';
import type { Telling } from './tellings.js';
import type { Thread } from './thread.js';
import { within } from './within.js';

interface Kind {
  readonly family: string;
  /** The deed, up to the end of its verb. */
  readonly deed: RegExp;
  /** What it befell, among the words before it; a quake and a fire are told by their own noun. */
  readonly subject?: RegExp;
}

const COLLAPSED = /\b(?:collapsed|caved in)\b/;
const wreck = (deeds: string, things: string): Kind => ({
  family: 'crash',
  deed: new RegExp(`\\b(?:${deeds})\\b`),
  subject: new RegExp(`\\b(?:${things})\\b`, 'i'),
});
const collapse = (things: string): Kind => ({
  family: 'collapse',
  deed: COLLAPSED,
  subject: new RegExp(`\\b(?:${things})\\b`, 'i'),
});

/** What is agreed, by either side of its verb: `struck a pay deal`, `the accord, signed on Monday`. */
const settlement = (family: string, things: string): Kind => ({
  family,
  deed: new RegExp(
    `\\b(?:agreed(?: on| to)?|reached|struck|signed|sealed|clinched) an? (?:[\\w’'-]+ ){0,3}(?:${things})\\b` +
      `|\\b(?:${things})\\b,? (?:which )?(?:(?:was|had been|has been) )?(?:agreed|reached|struck|signed|sealed|announced)\\b`,
  ),
});

const KINDS: Readonly<Record<string, Kind>> = {
  sinking: wreck('capsized|sank|overturned', 'ferry|boat|ship|vessel|trawler|yacht|barge|dinghy|tanker|mv'),
  aircrash: wreck('crashed', '(?:air)?plane|jet|airliner|aircraft|helicopter'),
  derailment: wreck('derailed|crashed|overturned|collided', 'train|tram'),
  roadcrash: wreck('crashed|overturned|collided|plunged', 'bus|coach|minibus|lorry|truck'),
  quake: {
    family: 'quake',
    deed: /\b(?:earthquake|quake|tremor|temblor)\b(?: (?:of|with|measuring) [^,;:]{3,40})? (?:struck|hit|shook|rocked|jolted|rattled)\b/,
  },
  blaze: {
    family: 'blaze',
    deed: /(?<!\b(?:forest|bush|brush|grass|wild) )\b(?:fire|blaze|inferno)\b(?: (?:at|in) [^,;:]{3,40})? (?:broke out|swept|ripped|tore|engulfed|gutted)\b/,
  },
  bridge: collapse('bridge|overpass|flyover'),
  mine: collapse('mine|shaft|pit|tunnel'),
  building: collapse('building|block|tower|hotel|factory'),
  dam: collapse('dam'),
  deal: settlement('merge', 'deal'),
  accord: settlement('talks', 'agreement|accord|pact|truce|ceasefire|treaty'),
  eruption: { family: 'eruption', deed: /\berupted\b/ },
};

const ROWS = Object.entries(KINDS);

/** Characters in which a clause comes to its deed. */
const SIGHT = 200;
/** "At least 26 people were killed | when a ferry capsized": the dead stand before what killed them. */
const TOLL_BEFORE =
  /^[^,;:]*\b(?:killed|died|dead|drowned|missing|injured|hurt|wounded|trapped)\b[^,;:]{0,40} (?:when|after|as) /;
const DEFINITE = /^the [a-z-]+(?: [a-z-]+)?[ ,]/i;
const WRECKS = 'sinking aircrash derailment roadcrash';
const COLLAPSES = 'bridge mine building dam';
/** Which blows a noun can be for that only says that there was one. */
const NAMED: Readonly<Record<string, string>> = {
  accident: `${WRECKS} ${COLLAPSES} blaze`,
  incident: `${WRECKS} ${COLLAPSES} blaze`,
  tragedy: `${WRECKS} ${COLLAPSES} blaze quake eruption`,
  disaster: `${WRECKS} ${COLLAPSES} blaze quake eruption`,
  crash: 'aircrash derailment roadcrash',
  collision: WRECKS,
  derailment: 'derailment',
  sinking: 'sinking',
  collapse: COLLAPSES,
  fire: 'blaze',
  blaze: 'blaze',
};
/** "The accident happened at 8 a.m. on Monday" */
const HAPPENED = /\b(?:happened|occurred|took place)\b/;
const NAMED_BLOW = new RegExp(
  `^(?:the|this) (?:[a-z-]+ ){0,2}?(?<noun>${Object.keys(NAMED).join('|')})\\b[^,;:]{0,60}? (?:happened|occurred|took place)\\b`,
  'i',
);
const ANOTHER =
  /\b(?:second|third|fourth|another|other|separate|new|fresh|aftershocks?|both|two|three|several|some|also|later)\b/i;
/** Minutes between clocks that may be those of one blow. */
const MOST_MINUTES = { strike: 60, other: 180 } as const;

interface Blow {
  /** What was hit, where it is a raid or a bomb. */
  readonly target: Target | null;
  readonly thread: Thread;
  readonly telling: Telling;
  readonly key: string;
}

/** A blow that is only named, with the kinds that it may be of. */
interface NamedBlow extends Omit<Blow, 'key'> {
  readonly keys: readonly string[];
}

/** Which threads tell of the one blow of a day, each with all that do. */
export function findBlows(
  threads: readonly Thread[],
  episodeOf: (thread: Thread) => string | undefined,
): Map<Thread, readonly Thread[]> {
  const blowsByKey = new Map<string, Blow[]>();
  const named: NamedBlow[] = [];
  for (const thread of threads) {
    const blow = findBlow(thread, episodeOf(thread));
    if (!blow) continue;
    if ('keys' in blow) {
      named.push(blow);
      continue;
    }
    const known = blowsByKey.get(blow.key);
    if (known) known.push(blow);
    else blowsByKey.set(blow.key, [blow]);
  }
  for (const { keys, ...blow } of named) {
    const [key, another] = keys.filter((one) => blowsByKey.has(one));
    if (key !== undefined && another === undefined) blowsByKey.get(key)?.push({ ...blow, key });
  }
  const homes = new Map<Thread, readonly Thread[]>();
  for (const blows of blowsByKey.values()) {
    const fitting = blows[0]?.target == null ? withoutStrangers(blows) : ofOnePlace(blows);
    const joined = areOne(fitting) ? fitting.map(({ thread }) => thread) : [];
    for (const thread of joined) homes.set(thread, joined);
  }
  return homes;
}

/**
 * The blows, but those that no report opens with and whose names no opening has; of the only blow of its article another
 * report that opens with one may tell the name further down: "A ferry capsized … The vessel, the MV Orla, …".
 */
function withoutStrangers(blows: readonly Blow[]): readonly Blow[] {
  if (blows.length < 2) return blows;
  const leads = blows.filter(({ telling }) => telling.lead);
  const known = new Set(leads.flatMap(({ telling }) => namesOf(telling)));
  return blows.filter((blow) => {
    const names = blow.telling.lead || tellsHourFirst(blow.telling) ? [] : namesOf(blow.telling);
    if (names.length === 0 || names.some((name) => known.has(name))) return true;
    if (blows.some((other) => other !== blow && isOfOneArticle(other, blow))) return false;
    return leads.some(({ telling: { reading } }) => reading.names.some(({ key }) => names.includes(`name:${key}`)));
  });
}

/** The blows that can be the first of them that opens a report: no place is another's, and a name is shared where both have any. */
function ofOnePlace(blows: readonly Blow[]): readonly Blow[] {
  const first = blows.find(({ telling }) => telling.lead);
  if (!first || blows.length < 2) return [];
  const known = new Set(namesOf(first.telling));
  const places = new Set(placesOf(first.telling));
  return blows.filter((blow) => {
    if (blow === first) return true;
    if (blow.target?.isKnown === false && blows.some((other) => other !== blow && isOfOneArticle(other, blow)))
      return false;
    const [names, others] = [namesOf(blow.telling), placesOf(blow.telling)];
    if (names.length > 0 && known.size > 0 && !names.some((name) => known.has(name))) return false;
    if (others.length > 0 && places.size > 0 && !others.some((place) => places.has(place))) return false;
    for (const name of names) known.add(name);
    for (const place of others) places.add(place);
    return true;
  });
}

/** "The quake hit at 3:47 a.m., south of Lenz, the survey said": its hour, before any name. */
function tellsHourFirst({ reading: { names }, start, time }: Telling): boolean {
  if (time === null || time.start < start || (time.precision !== 'minute' && time.precision !== 'hour')) return false;
  return within(names, { start, end: time.start }).length === 0;
}

const isOfOneArticle = ({ thread: a }: Blow, { thread: b }: Blow): boolean => a.article === b.article;

const namesOf = ({ traits: { features } }: Telling): readonly string[] =>
  features.filter((feature) => feature.startsWith('name:'));

/** Whether a report opens with it, and neither clocks nor roles speak against its being one. */
function areOne(blows: readonly Blow[]): boolean {
  const [first, ...others] = blows;
  if (!first || others.length === 0 || !blows.some(({ telling }) => telling.lead)) return false;
  const minutes = blows.flatMap(({ thread }) => minutesOf(thread) ?? []);
  const most = MOST_MINUTES[first.target === null ? 'other' : 'strike'];
  if (Math.max(...minutes) - Math.min(...minutes) > most) return false;
  return others.every(({ telling }) => !rolesClash([first.telling], [telling]));
}

function minutesOf({ time }: Thread): number | null {
  const [, hours, minutes = '0'] = /T(\d\d)(?::(\d\d))?/.exec((time && localOf(time)) ?? '') ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** The blow that a thread gives a day, where it opens its report or is told as what is known. */
function findBlow(thread: Thread, episode: string | undefined): Blow | NamedBlow | null {
  const { time, bounds, tellings, place } = thread;
  if (place !== 'news' || !bounds?.first || bounds.first !== bounds.last) return null;
  if (time === null || !isWithinADay(time.precision)) return null;
  for (const telling of tellings) {
    if (telling.dating !== 'own') continue;
    if (!tellsDeed(telling)) continue;
    const keyOf = (kind: string): string => `${kind} ${localDay(time)} ${episode ?? ''}`;
    const kind = telling.main || telling.relative ? kindOf(telling) : null;
    const target = kind === null ? targetOf(telling) : null;
    if (kind !== null || target !== null)
      return { thread, telling, target, key: keyOf(kind ?? `strike ${target?.kind}`) };
    const kinds = telling.main ? kindsNamed(telling) : null;
    if (kinds !== null) return { thread, telling, target, keys: kinds.split(' ').map(keyOf) };
  }
  return null;
}

const T = 't'.charCodeAt(0);

function kindsNamed({ reading, start, end }: Telling): string | null {
  // "The" or "this"
  if ((reading.text.charCodeAt(start) | 32) !== T) return null;
  const words = reading.text.slice(start, Math.min(end, start + SIGHT));
  if (!HAPPENED.test(words)) return null;
  const noun = NAMED_BLOW.exec(words)?.groups?.noun;
  return noun === undefined ? null : (NAMED[noun.toLowerCase()] ?? null);
}

const tellsDeed = ({ headline, spoken, traits }: Telling): boolean =>
  !headline && !spoken && !traits.negated && traits.reactions.length === 0;

/** Which blow a telling tells by its own verb; null for "divers searched the ferry that sank", "a second ferry sank". */
function kindOf({ reading, start, end, lead, traits }: Telling): string | null {
  const kinds = ROWS.filter(([, { family }]) => traits.families.includes(family));
  if (kinds.length === 0) return null;
  const words = reading.text.slice(start, Math.min(end, start + SIGHT));
  if (!lead && !DEFINITE.test(words)) return null;
  const row = kinds.find(([, { deed, subject }]) => {
    const at = words.search(deed);
    if (at < 0) return false;
    const before = words.slice(0, at).replace(TOLL_BEFORE, '');
    return (subject?.test(before) ?? true) && !hasMainVerb(before) && !ANOTHER.test(before);
  });
  return row?.[0] ?? null;
}
