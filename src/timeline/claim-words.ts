/** Words that tell what figures count and what brought them about. */

import { BLOODLESS, BRIGADE, NO_WAR } from './occurrence-words.js';
import { makePhrases } from './phrases.js';

const words = (list: string): readonly string[] => list.split(' ');

/** Kinds of figure that belong to one occurrence: those of another round are another figure. */
const OF_OCCURRENCE: ReadonlySet<string> = new Set(
  words('killed wounded casualties missing arrested kidnapped displaced rescued struck rounds magnitude'),
);

/** Whether a kind of figure belongs to one occurrence, so that rounds of an event have their own. */
export const isOfOccurrence = (unit: string): boolean => OF_OCCURRENCE.has(unit);

/** Kinds of figure that are worth telling when one source alone gives them, in the order in which they are shown. */
export const TOLD_ALONE: readonly string[] = words(
  'killed wounded casualties missing kidnapped hostages arrested displaced rescued struck attacks magnitude troops ' +
    'police countries weapons rounds people buildings vehicles ships aircraft votes jobs share',
);

/** Those of whom nothing is said but that they are people. */
export const ANYBODY = 'anybody';

/** Those who have made an attack: their deaths stand beside its toll. */
export const ATTACKERS = 'attackers';

/** Who is counted, by the counted noun; a noun in no row stands for itself, a general one for anybody. */
const SUBGROUPS: readonly (readonly [string, string])[] = [
  [
    ANYBODY,
    'people person fatality death casualty injury victim body corpse life killed died dead perished wounded injured hurt missing toll other wound crowd turnout attendance',
  ],
  ['children', 'child boy girl baby infant teenager pupil kid'],
  ['women', 'woman'],
  ['civilians', 'civilian bystander villager resident'],
  ['homes', 'home house dwelling'],
  ['passengers', 'passenger traveller traveler'],
  ['crew', 'crew crewman crewmember crew-member seafarer'],
  ['hostages', 'hostage captive'],
  ['fighters', 'fighter militant gunman rebel insurgent militiaman jihadist combatant terrorist kidnapper'],
  [ATTACKERS, 'attacker assailant bomber perpetrator hijacker'],
  [
    'soldiers',
    'soldier troop troops personnel serviceman servicewoman servicemember service-member marine sailor airman guard paratrooper',
  ],
  ['police', 'police officer policeman policewoman constable'],
];

/** Quakes that come after another. */
export const AFTERSHOCK = 'aftershock';

/** Sides of one fight: a toll of one says nothing about that of the other. */
export const OPPOSED: ReadonlySet<string> = new Set(words('hostages fighters attackers'));

/** Who is a part of any crowd, and told of beside it. */
export const PARTS: ReadonlySet<string> = new Set(words('children women'));

/** The subgroup of each counted noun. */
export const SUBGROUP_OF_NOUN: ReadonlyMap<string, string> = new Map(
  SUBGROUPS.flatMap(([group, nouns]) => words(nouns).map((noun) => [noun, group] as const)),
);

/** Counted nouns that say no more than the kind of figure: `fatalities`, `injured`. */
export const MERE_TOLL =
  /^(?:fatalit|death|casualt|injur|wound|victim|corpse|bod(?:y|ies)|li(?:fe|ves)|killed|dead|hurt|missing|other|arrest|displaced|rescued)/i;

/** Counted words that name a state and nobody who is in it. */
export const MERE_STATE =
  /^(?:killed|dead|died|deaths?|(?:death )?toll|fatalit(?:y|ies)|casualt(?:y|ies)|wounded|injured|injur(?:y|ies)|hurt|missing|arrested|displaced|rescued)$/i;

/** What brings tolls about, by kind. `attack` may be any violence, and a bombing an explosion as well as a strike. */
const CAUSES: readonly (readonly [string, string])[] = [
  ['strike', 'strike strikes airstrike airstrikes bombardment shelling raid raids'],
  ['bombing', 'bombing bombings'],
  ['war', 'war campaign offensive invasion conflict genocide siege'],
  ['shooting', 'shooting shootings gunfire gunman'],
  ['explosion', 'explosion explosions blast blasts'],
  ['attack', 'attack attacks assault assaults ambush'],
  ['quake', 'earthquake earthquakes quake quakes tremor tremors aftershock temblor'],
  ['flood', 'flood floods flooding'],
  ['storm', 'storm hurricane typhoon cyclone tornado storms'],
  ['fire', 'fire fires blaze wildfire wildfires'],
  ['crash', 'crash crashes collision derailment accident'],
  ['disaster', 'disaster disasters tragedy'],
  ['collapse', 'collapse collapses'],
  ['sinking', 'sinking sinkings capsizing shipwreck'],
  ['crush', 'stampede stampedes crush'],
  ['eruption', 'eruption eruptions'],
  ['landslide', 'landslide landslides mudslide avalanche'],
  ['disease', 'outbreak epidemic pandemic virus cholera ebola measles dengue malaria meningitis polio diphtheria mpox'],
  ['protest', 'protest protests riot riots unrest clashes clash'],
];

/** Causes by nature or mishap: what they take, they take once, whoever counts it. */
export const DISASTERS: ReadonlySet<string> = new Set(words('quake flood storm fire landslide explosion collapse'));

const ILLNESS = /^(?:cholera|ebola|measles|dengue|malaria|meningitis|polio|diphtheria|mpox)$/;

/** What people are killed in, by the word for the cause: `cholera` → `cholera outbreak`, `gunman` → `shooting`. */
export const nameOfCause = (word: string): string =>
  word === 'gunman' ? 'shooting' : ILLNESS.test(word) ? `${word} outbreak` : word;

/** Deeds that bring tolls about where the news has no noun for it, by the kind of cause and the noun that names it. */
export const CAUSING_DEEDS: readonly (readonly [string, string, RegExp])[] = [
  ['sinking', 'sinking', /\b(?:sinks?|sank|sunk|sinking|capsiz(?:es?|ed|ing)|shipwreck(?:ed)?)\b/i],
  ['crash', 'crash', /\b(?:crash(?:es|ed)|derail(?:s|ed)|collid(?:es?|ed)|overturn(?:s|ed))\b/i],
  ['collapse', 'collapse', /\b(?:collaps(?:es?|ed|ing)|cav(?:es?|ed) in)\b/i],
  ['crush', 'crush', /\b(?:stampede|crowd crush|trampled)\b/i],
];

/** Words for a war that may be those of a day's fight, but for their tense. */
const WAR_SO_FAR = ['fighting has', 'fighting have', 'hostilities have', 'hostilities has'];

/** The kind of each word for a cause. */
export const CAUSE_OF_WORD: ReadonlyMap<string, string> = new Map([
  ...CAUSES.flatMap(([cause, nouns]) => words(nouns).map((noun) => [noun, cause] as const)),
  ...WAR_SO_FAR.map((phrase) => [phrase, 'war'] as const),
]);
/** `fire 12 rockets`, `opened fire`: no blaze. */
const SHOOTING =
  '\\bfires?(?=\\s(?:[\\w-]+ ){0,4}(?:rockets?|missiles?|mortars?|shells?|drones?|shots?|bullets?|projectiles?)\\b)' +
  '|\\b(?:open(?:s|ed|ing)?|return(?:s|ed|ing)?|ceas(?:e|es|ed)|under|friendly|artillery|rocket|mortar|tank|sniper) fire';
/** `Ship strikes bridge`, `when disaster strikes`: no attack. */
const COLLIDING =
  '\\b(?:ship|ferry|barge|train|tram|bus|car|lorry|plane|jet|lightning|earthquake|quake|storm|hurricane|typhoon|cyclone|tornado|tsunami|disaster|tragedy) strikes?';
/** `Storm warning`, `fire alarm`: of what may come, or is kept against it. */
const AGAINST_IT =
  'warnings?|alerts?|alarms?|drills?|watch|insurance|defen[cs]es?|barriers?|shelters?|safety|regulations?|escapes?|extinguishers?|exits?|hydrants?|doors?|season|risks?';
const FORETOLD =
  '(?:storm|hurricane|typhoon|cyclone|tornado|flood|flooding|fire|wildfire|avalanche|landslide|earthquake)';
/** `flooding 15 villages`: what the water of a dam does, and not the flooding. */
const FLOODED =
  '\\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|several|many|some|dozens|hundreds|thousands|nearby|homes|houses|streets|roads|fields|farmland|villages|towns|parts|basements)\\b';
export const CAUSE_WORD = makePhrases([...CAUSE_OF_WORD.keys()].join('|'), {
  after: `\\b(?<!${SHOOTING}|${COLLIDING}|\\b(?:${BLOODLESS}) war)(?!\\s+(?:an?|the|its|his|her|their|into|through)\\s|\\s(?:${BRIGADE})\\b|(?<=\\bflooding)\\s(?:${FLOODED})|(?<=\\b${FORETOLD})[ -](?:${AGAINST_IT})\\b|(?<=\\bwar)[ -](?:${NO_WAR})s?\\b|(?<=\\bfloods?) (?:streets?|squares?|stadiums?|markets?|social media|back)\\b)`,
  flags: 'gi',
});

/** Weapons that tell one attack from another. */
export const WEAPON_WORD = makePhrases(
  'drones?|rockets?|missiles?|mortars?|knife|knives|grenades?|car bombs?|truck bombs?|suicides?',
  { flags: 'gi' },
);

/** Words of a sentence that tells what lies before the news; `in the past 24 hours` is of it. */
export const LONG_AGO = makePhrases(
  'previously|formerly|in recent years|last year|years? ago|years? earlier|years? before|decades? ago|in the past|' +
    'historically|since 19\\d\\d|since 20\\d\\d',
  { after: '\\b(?!(?<=past)(?: [\\w-]+){0,2} (?:hours?|days?|week)\\b)' },
);

/** The beginning of a war or of a row of attacks. */
const BEGINNING = String.raw`since (?:the )?(?:(?:onset|start|beginning|outbreak) of (?:the )?)?(?:[\p{L}-]+ ){0,2}?(?:war|conflict|attacks|fighting|offensive|invasion|campaign|violence|hostilities|insurgency)\b`;

/** What a figure counts since then, by the words before it in its sentence, and by those right after it. */
export const SINCE_BEGINNING = {
  before: new RegExp(`^${BEGINNING}[^,;]*,`, 'iu'),
  after: new RegExp(
    `^([^,;:.]{0,110}?)\\b(?:${BEGINNING}|(?:in all|so far) this year\\b|in (?:recent|ongoing|(?:days|weeks|months) of) (?:fighting|violence|clashes|unrest)\\b)`,
    'iu',
  ),
};

/** `the deadliest strike since the war began` is one strike. */
export const SUPERLATIVE = /\b(?:worst|first|most|\p{L}{2,}est)\b/iu;

/** Kinds of figure that grow as more becomes known. */
const GROWING: ReadonlySet<string> = new Set([
  'killed',
  'wounded',
  'casualties',
  'missing',
  'arrested',
  'displaced',
  'rescued',
  'attacks',
  'cases',
  'buildings',
  'area',
]);

/** Whether a later, higher figure of a kind includes an earlier one. */
export const isGrowing = (unit: string): boolean => GROWING.has(unit);

/** Words by which a report says that its figure replaces an earlier one. */
export const UPDATED = makePhrases(
  'rise|rises|risen|rose|climbed|climbs|grew|grown|increased|jumped|surges?|surged|soars?|soared|mounted|swelled|now|update|updated|revised|latest|so far',
);

/** Words by which a report says that its figure corrects an earlier one. */
export const REVISED = makePhrases(
  'revised|revises|revising|revision|corrected|correcting|lowered|lowering|adjusted|reduces|reduced|reducing|cut|down|downward',
  { after: '\\b(?!\\s+(?:by|in|to (?:rubble|ruins|ashes))\\b)' },
);
