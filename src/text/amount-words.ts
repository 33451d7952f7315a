/** What amounts count, by kind, and the words that tell what befell it. */

const words = (list: string): readonly string[] => list.split(' ');

/** Counted nouns in the singular, by unit; the first row that has a noun wins. */
const NOUNS: readonly (readonly [string, string])[] = [
  ['killed', 'death fatality corpse body life killing murder martyr'],
  ['wounded', 'injury wound injured wounded'],
  ['casualties', 'casualty'],
  ['arrested', 'arrest detention detainee prisoner'],
  ['displaced', 'refugee evacuee displaced'],
  ['hostages', 'hostage captive'],
  ['rounds', 'round wave'],
  [
    'attacks',
    'attack strike airstrike raid assault bombing explosion blast shelling shooting clash incident ambush missile-strike sortie operation salvo barrage earthquake aftershock quake',
  ],
  ['weapons', 'missile rocket drone bomb shell warhead mine grenade rifle gun weapon bullet UAV projectile'],
  [
    'sites',
    'site location facility target position base building depot outpost compound camp headquarters warehouse installation village-site hideout bunker',
  ],
  [
    'troops',
    'troop soldier personnel servicemember service-member serviceman servicewoman fighter militant militiaman marine gunman insurgent rebel reservist paratrooper sailor airman combatant guard troops jihadist',
  ],
  ['police', 'officer policeman policewoman constable agent'],
  [
    'people',
    'person people victim member civilian child boy girl baby infant man woman student pupil teacher worker miner farmer resident villager passenger tourist pilgrim migrant doctor nurse medic journalist reporter protester demonstrator employee patient inmate suspect family household inhabitant contractor leader commander official aide driver pilot crew customer voter supporter fan spectator athlete player scientist expert lawyer judge minister lawmaker senator delegate Palestinian Israeli Iraqi Syrian Iranian Afghan American citizen national foreigner firefighter rescuer seafarer volunteer bystander pedestrian cyclist motorist hiker climber survivor relative son daughter brother sister parent teenager adult human aid-worker staff staffer individual minor teen toddler visitor guest attendee shopper commuter worshipper mourner neighbour neighbor settler immigrant lady youth marcher trader vendor figure adviser advisor general cleric',
  ],
  ['countries', 'country nation'],
  ['groups', 'group militia faction organisation organization party company firm bank union agency'],
  ['buildings', 'home house school hospital apartment shop church mosque bridge dwelling structure classroom'],
  ['vehicles', 'vehicle car truck bus lorry tank ambulance train carriage wagon'],
  ['ships', 'ship vessel boat tanker ferry submarine warship freighter trawler'],
  ['aircraft', 'aircraft plane jet helicopter airliner flight'],
  ['votes', 'vote ballot seat'],
  ['jobs', 'job post position'],
  ['cases', 'case infection patient charge count complaint lawsuit'],
  [
    'money',
    'dollar euro pound yen yuan rupee rouble ruble franc peso lira shekel riyal dinar rupiah naira shilling taka ringgit dirham hryvnia zloty forint cedi cent',
  ],
  ['percent', 'percent percentage'],
  ['distance', 'kilometre kilometer km mile metre meter m foot yard centimetre centimeter cm inch'],
  ['weight', 'tonne ton kilogram kilo kg gram barrel litre liter gallon'],
  ['area', 'acre hectare'],
  ['places', 'province town village city district region island county neighbourhood neighborhood street'],
];

/** The unit of each counted noun, singular. */
export const UNIT_OF_NOUN: ReadonlyMap<string, string> = new Map(
  [...NOUNS].reverse().flatMap(([unit, nouns]) => words(nouns).map((noun) => [noun.toLowerCase(), unit] as const)),
);

/** Measures that in the singular tell of one thing how large it is: `two 12 metre boats` are not twelve boats. */
export const MEASURES: ReadonlySet<string> = new Set(
  words('kilometre kilometer km mile metre meter m centimetre centimeter cm kilogram kilo kg tonne ton litre liter'),
);

/** Plurals that no rule makes singular. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['lives', 'life'],
  ['policemen', 'policeman'],
  ['policewomen', 'policewoman'],
  ['servicemen', 'serviceman'],
  ['servicewomen', 'servicewoman'],
  ['gunmen', 'gunman'],
  ['militiamen', 'militiaman'],
  ['airmen', 'airman'],
  ['feet', 'foot'],
  ['inches', 'inch'],
  ['calves', 'calf'],
  ['wolves', 'wolf'],
  ['geese', 'goose'],
  ['bodies', 'body'],
  ['people', 'people'],
  ['headquarters', 'headquarters'],
  ['buses', 'bus'],
  ['churches', 'church'],
  ['clashes', 'clash'],
]);

/** `children`, `people`. */
export const isIrregularPlural = (noun: string): boolean => IRREGULAR.has(noun.toLowerCase());

/** `facilities` → `facility`, `members` → `member`. */
export function singular(noun: string): string {
  const lower = noun.toLowerCase();
  const irregular = IRREGULAR.get(lower);
  if (irregular) return irregular;
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  return lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
}

/** Units that a predicate turns into a toll: three `people`, and they were `killed`. */
export const LIVING: ReadonlySet<string> = new Set(['troops', 'police', 'people', 'hostages']);

/** Nouns that say by themselves what befell somebody, who may be killed all the same: `79 refugees`. */
export const FATED_PERSONS = /\b(?:refugee|evacuee|detainee|prisoner|captive)s?$/i;

/**
 * What dies uncounted among people, `900 cattle` killed stay cattle, what tells of the dead, `two names of dead men`, and
 * what nobody rescues who saves it.
 */
export const NO_PERSONS: ReadonlySet<string> = new Set(
  words(
    'livestock cattle cow calf bull sheep lamb goat pig hog horse mule donkey camel buffalo yak reindeer chicken ' +
      'poultry hen duck goose turkey bird dog cat puppy animal pet whale dolphin seal turtle elephant rhino lion tiger ' +
      'leopard bear wolf deer kangaroo koala monkey bat fish bee tree ' +
      'name nationality nation country list photo photograph picture image poster portrait document page letter ' +
      'penalty spot-kick kick shot goal point set-point match-point',
  ),
);

/** Whether a word is the plural of persons, and nobody's name: `Workers`. */
export function isPeople(word: string): boolean {
  if (!word.endsWith('s')) return false;
  const noun = singular(word);
  return noun !== word.toLowerCase() && LIVING.has(UNIT_OF_NOUN.get(noun) ?? '') && !HAVE_IRREGULAR.has(noun);
}
const HAVE_IRREGULAR: ReadonlySet<string> = new Set(IRREGULAR.values());

/** What befell the counted, by unit, most specific first: participles and nouns of fate. */
export const FATES: readonly (readonly [string, string])[] = [
  ['missing', 'missing|unaccounted for|disappeared|vanished'],
  [
    'killed',
    'killed|dead|died|slain|drowned|perished|executed|murdered|beheaded|shot dead|lost their lives|lost (?:his|her) life|assassinated|martyred|fell as martyrs|(?:attained|embraced) martyrdom|killing|kills|kill',
  ],
  ['wounded', 'wounded|injured|hurt|wounding|injuring|injures|wounds|hospitali[sz]ed|burned|maimed'],
  ['arrested', 'arrested|detained|arresting|detaining|in custody|taken into custody|jailed|imprisoned'],
  [
    'kidnapped',
    // `three men captured on CCTV`
    'kidnapped|abducted|taken hostage|kidnapping|abducting|captured(?! (?:on|by|in) (?:an? |the |its )?(?:[\\w-]+ )?(?:cctv|cameras?|film|video|tape|footage|photo(?:graph)?s?|pictures?|images?)\\b)',
  ],
  [
    'displaced',
    'displaced|evacuated|homeless|fled|forced to flee|forced from their homes|displacing|evacuating|relocated',
  ],
  ['rescued', 'rescued|rescuing|pulled from|pulled out alive|pulled alive|saved'],
];

/** Verbs that tell of sites being struck. Any but buildings are struck where they are destroyed. */
export const STRIKING =
  /\b(?:struck|strik(?:e|es|ing)|hit|hits|hitting|target(?:s|ed|ing)?|attack(?:s|ed|ing)?|bomb(?:s|ed|ing|ings)?|air ?strikes?|raid(?:s|ed)?|shell(?:ed|ing)|pounded|retaliat\w+)\b/i;

/** Verbs for what fire, flood and quake do to buildings as well. */
export const RUINED = /\b(?:destroyed|damaged|collapsed|razed|gutted|flattened|burn(?:ed|t))\b/i;

/** Words that end a counted noun phrase. */
export const PHRASE_ENDS: ReadonlySet<string> = new Set(
  words(
    'in on at by for from to with without of and or but as than that which who whom whose where when while after before ' +
      'since until during near over under across into onto against about around between among amid through within ' +
      'outside inside behind including is are was were be been being has have had will would could should may might can ' +
      'must did do does not no the a an this these those it its they them their he she his her we our you your i there ' +
      'here out so if because however also only just still yet already now then later earlier today yesterday tomorrow ' +
      'come comes took take taken said say says left fell rose came went made struck hit lost won remain remains live lives serve serves ' +
      'stand stood began got gave saw met set put led fled found held kept ran sat went became felt told each every ' +
      'per apart ago ages away long old high wide deep more dead alive missing hurt homeless critically seriously worth',
  ),
);

/** Words that look like verbs and stand before nouns: `armed men`. */
export const ADJECTIVES_ED: ReadonlySet<string> = new Set(
  words(
    'armed unarmed united affiliated alleged suspected masked trained unnamed so-called hundred red sacred wicked ' +
      'advanced unidentified uniformed retired displaced wounded injured aged combined accused convicted related limited ' +
      'guided loaded beloved',
  ),
);

/** Participles that say of what is counted how it was found, where its noun follows: `confirmed cases`. */
export const PARTICIPLES: ReadonlySet<string> = new Set(
  words('confirmed reported recorded registered associated infected charred stranded trapped abandoned'),
);

/** Nouns that look like participles. */
export const NOUNS_ING: ReadonlySet<string> = new Set(
  words(
    'building meeting hearing bombing shooting killing shelling training landing crossing king ring evening morning wing',
  ),
);

/** Nouns of time and age: such numbers are durations, which the time stage reads. */
export const DURATIONS: ReadonlySet<string> = new Set(
  words('year month week day hour minute second decade century night weekend season fortnight quarter moment time'),
);

/** `on day seven`: which of the days; `every day 12 people died` counts. */
export const ORDINAL_OF =
  /(?:^|[^\w\s]\s*|\b(?:on|by|of|into|in|for|after|until|is|was|at|marks?|marked|enter(?:s|ed)|reach(?:es|ed)|began)\s)(?:[Dd]ay|[Ww]eek|[Yy]ear|[Rr]ound|[Ss]tage|[Pp]hase)\s$/;

/** Words before a figure that make it a name or an index. */
export const INDEX_WORDS =
  /(?:\b(?:No|Nos|Number|Resolution|Flight|Article|Chapter|Section|Page|Room|Route|Highway|Interstate|Channel|Boeing|Airbus|Apollo|Formula|Group of|Class of|Type|Model|Level|Category|Phase|Part|Episode|Season|Game|Lot|Platform|Gate|Unit|Block|Area|Zone|District|Ward|Grade|Figure|Table|Volume|Vol|Version|Windows|iPhone|Covid|Act|Law|Title|Proposition|Measure|Bill|aged?|Reactor|Tower|Checkpoint|Outpost|Terminal|Runway|Hangar|Pier|Berth)\.?\s*[-#]?|#|[A-Z]-)$/;
