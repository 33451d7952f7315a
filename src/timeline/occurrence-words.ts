/**
 * Words that tell of an occurrence, by family: words of one family can tell of one occurrence ("the raid", "stormed").
 * A word may belong to several families ("fired": shot, dismissed, burnt); two tellings need one in common.
 * Regular forms (-s, -ed, -ing) are derived from the base; irregular ones and nouns stand beside it.
 */

/** What a family's words do: an action, its toll, or somebody's answer to an occurrence that came before it. */
export type FamilyKind = 'action' | 'toll' | 'reaction';

interface Family {
  readonly kind: FamilyKind;
  /** Whether people die and get hurt by it. */
  readonly harms?: true;
  readonly words: string;
}

const FAMILIES: Readonly<Record<string, Family>> = {
  attack: {
    kind: 'action',
    harms: true,
    words: `attack assault strike struck stricken airstrike raid bomb bombing bombardment bombard shell shelling missile
      rocket drone fire target hit blast explosion explode detonate ambush retaliate retaliation launch gun gunfire
      gunman gunmen shoot shot shooting shooter stab stabbing invade invasion offensive incursion clash attacker
      storm pound intercept destroy mortar`,
  },
  war: { kind: 'action', words: 'war outbreak broke break-out conflict fighting hostilities battle' },
  shoot: {
    kind: 'action',
    harms: true,
    words: 'shoot shot shooting shooter gunman gunmen gunfire gun fire open-fire massacre rampage',
  },
  kill: {
    kind: 'toll',
    words: `kill killing die died dead death deadly fatal fatality slay slain murder massacre execute execution lethal
      perish casualty casualties toll bodies homicide suicide drown`,
  },
  injure: {
    kind: 'toll',
    words: 'injure injury injuries wound hurt hospitalize hospitalise casualty casualties maim critically',
  },
  quake: {
    kind: 'action',
    harms: true,
    words: 'earthquake quake tremor aftershock magnitude temblor seism shake shook shaken jolt epicenter epicentre',
  },
  storm: {
    kind: 'action',
    harms: true,
    words:
      'hurricane typhoon cyclone tornado storm landfall gale blizzard flood flooding floodwater deluge landslide mudslide',
  },
  blaze: { kind: 'action', harms: true, words: 'fire blaze wildfire burn burnt engulf flame inferno arson gut' },
  eruption: { kind: 'action', harms: true, words: 'erupt eruption volcano volcanic lava' },
  crash: {
    kind: 'action',
    harms: true,
    words:
      'crash collide collision derail derailment wreck plunge sink sank sunk capsize pileup accident rear-ended overturn overrun',
  },
  collapse: { kind: 'action', harms: true, words: 'collapse cave-in' },
  crush: { kind: 'action', harms: true, words: 'stampede crush trample' },
  spill: { kind: 'action', words: 'spill leak outage blackout shutdown' },
  arrest: {
    kind: 'action',
    words: 'arrest detain detention apprehend capture custody nab seize seizure raid surrender manhunt handcuff jail',
  },
  charge: {
    kind: 'action',
    words: 'charge indict indictment arraign arraignment prosecute plead pleaded pled plea accuse',
  },
  trial: { kind: 'action', words: 'trial hearing testify testimony testified court sue lawsuit suing' },
  verdict: {
    kind: 'action',
    words:
      'verdict convict conviction acquit acquitted acquittal sentence guilty ruling rule overturn uphold upheld jury prison imprison',
  },
  penalty: { kind: 'action', words: 'fined' },
  free: { kind: 'action', words: 'freed release bail swap' },
  escape: { kind: 'action', words: 'escape flee fled fugitive break-out abscond' },
  kidnap: { kind: 'action', words: 'kidnap abduct abduction hostage' },
  rob: {
    kind: 'action',
    words: 'rob robbery steal stole stolen theft thief thieves heist burgle burglary loot hijack hack breach',
  },
  vote: {
    kind: 'action',
    words:
      'vote election elect re-elect ballot poll referendum runoff lawmaker pass passage approve approval adopt reject bill',
  },
  resign: {
    kind: 'action',
    words:
      'resign resignation quit step-down retire retirement oust ouster dismiss dismissal sack fire depart departure leave left',
  },
  coup: { kind: 'action', words: 'coup mutiny putsch overthrow overthrew overthrown topple depose oust' },
  appoint: {
    kind: 'action',
    words:
      'appoint appointment nominate nomination pick replace succeed successor hire promote sworn oath inaugurate inauguration',
  },
  merge: {
    kind: 'action',
    words: 'merge merger acquire acquisition buy bought purchase pay paid takeover deal bid sell sold sale buyout',
  },
  launch: {
    kind: 'action',
    words: 'launch unveil release introduce debut announce rollout liftoff blast-off orbit landing',
  },
  results: {
    kind: 'action',
    words: 'profit revenue earnings quarterly sales loss shares dividend slump surge plummet soar',
  },
  layoffs: { kind: 'action', words: 'layoff lay-off redundancy redundancies cut slash axe eliminate' },
  bankrupt: { kind: 'action', words: 'bankrupt bankruptcy insolvency default bailout' },
  labour: { kind: 'action', words: 'strike walkout picket union stoppage' },
  protest: {
    kind: 'action',
    words: 'protest demonstrate demonstration rally march riot unrest demonstrator protester clash',
  },
  match: {
    kind: 'action',
    words: `win won beat beaten defeat victory lose lost match final draw drew score goal retain clinch championship title
      stop knock knockout knocked floor fight fought bout sweep trounce playoff`,
  },
  transfer: { kind: 'action', words: 'sign signing transfer trade loan contract join waive waived' },
  award: { kind: 'action', words: 'award prize honour honor medal oscar nobel emmy grammy' },
  wed: { kind: 'action', words: 'wed wedding marry marriage engagement divorce separate split' },
  born: { kind: 'action', words: 'born birth pregnant pregnancy baby' },
  illness: {
    kind: 'action',
    words:
      'outbreak infect infection pandemic epidemic vaccine vaccinate disease virus hospital hospitalized rehab admit treatment diagnose',
  },
  enter: { kind: 'action', words: 'check-in check enter enrol enroll admit admitted arrive arrival return visit trip' },
  talks: {
    kind: 'action',
    words:
      'meet met meeting talks summit negotiate negotiation visit ceasefire truce accord agreement treaty sign signed pact peace',
  },
  sanction: {
    kind: 'action',
    words: 'sanction embargo ban designate designated blacklist list prohibit restrict tariff',
  },
  diplomacy: { kind: 'action', words: 'summon expel expulsion' },
  deploy: {
    kind: 'action',
    words: 'deploy deployment send sent withdraw withdrawal withdrew evacuate evacuation rescue',
  },
  rescue: { kind: 'toll', words: 'rescue save survive survivor evacuate' },
  found: { kind: 'action', words: 'form found establish create formation emerge founded discover discovery' },
  open: {
    kind: 'action',
    words:
      'open opening close closure shut reopen begin began begun start suspend suspension halt resume cancel postpone delay',
  },
  suspect: { kind: 'action', words: 'search investigate investigation probe inquiry inspect recall' },
  condemn: {
    kind: 'reaction',
    words: 'condemn condemnation denounce criticise criticize criticism slam decry deplore violation infringement',
  },
  claim: { kind: 'reaction', words: 'claim responsibility' },
  blame: { kind: 'reaction', words: 'blame accuse attribute fault' },
  deny: { kind: 'reaction', words: 'deny denied denial dismiss reject refute' },
  vow: { kind: 'reaction', words: 'vow pledge threaten warn promise demand urge' },
  authorise: { kind: 'reaction', words: 'authorise authorize order directed briefed instruct' },
  defend: { kind: 'reaction', words: 'defend justify praise commend laud welcome hail congratulate congratulation' },
  mourn: { kind: 'reaction', words: 'mourn condolence tribute grief vigil' },
};

function regularForms(base: string): string[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const yStem = /[^aeiou]y$/.test(base) ? base.slice(0, -1) : null;
  const doubled = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) ? base + base.at(-1) : stem;
  const plural = yStem ? `${yStem}ies` : /(?:s|x|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  return [base, plural, yStem ? `${yStem}ied` : `${doubled}ed`, `${doubled}ing`, `${stem}ed`, `${stem}ing`];
}

function indexWords(): ReadonlyMap<string, readonly string[]> {
  const familiesByWord = new Map<string, string[]>();
  for (const [family, { words }] of Object.entries(FAMILIES)) {
    for (const form of new Set(words.split(/\s+/).flatMap(regularForms))) {
      const families = familiesByWord.get(form) ?? [];
      familiesByWord.set(form, [...families, family]);
    }
  }
  return familiesByWord;
}

const FAMILIES_BY_WORD = indexWords();
const NONE: readonly string[] = [];

/** After `fire`: who puts it out. */
export const BRIGADE =
  'chiefs?|departments?|brigades?|crews?|services?|officials?|marshals?|engines?|trucks?|stations?|commissioner|captain|officers?|fighters?|spokes[a-z]+';
export const OF_BRIGADE = new RegExp(`^(?:${BRIGADE})$`);
/** After `war`: somebody or something that is none. */
export const NO_WAR =
  'monitor|crime|correspondent|reporter|veteran|museum|memorial|plane|ship|zone|room|cabinet|effort|chest|hero|criminal|widow';
/** Before `war`: one that is fought without weapons. */
export const BLOODLESS = 'cold|price|trade|tariff|culture|turf|bidding';
export const OF_BLOODLESS = new RegExp(`^(?:${BLOODLESS})$`);
export const OF_NO_WAR = new RegExp(`^(?:${NO_WAR})s?$`);

/** The families a lower-cased word belongs to: `struck` → attack, labour; `table` → none. */
export function familiesOf(word: string): readonly string[] {
  return FAMILIES_BY_WORD.get(word) ?? NONE;
}

/** What the words of a family do. */
export function kindOf(family: string): FamilyKind {
  return FAMILIES[family]?.kind ?? 'action';
}

/** Whether a family's occurrences have the dead and hurt for their toll. */
export function takesToll(family: string): boolean {
  return FAMILIES[family]?.harms === true;
}

/** What people do once a blow has fallen. */
const AFTERMATH: ReadonlySet<string> = new Set(
  'arrest detain apprehend charge indict arraign testify convict sentence search investigate probe inquiry inspect'
    .split(' ')
    .flatMap(regularForms),
);

/** Whether a lower-cased occurrence word tells what comes after a blow: `arrested`. */
export const isAftermath = (word: string): boolean => AFTERMATH.has(word);
