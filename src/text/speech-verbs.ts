import { remember } from '../calendar/index.js';
import type { Attribution } from '../model.js';

type Act = Attribution['act'];

/** Verbs that tell what someone says, by the act they report; forms in full, because English has few. */
const FORMS: readonly (readonly [Act, string])[] = [
  [
    'condemned',
    'condemned condemns condemn condemning denounced denounces denounce denouncing criticized criticised criticizes ' +
      'criticises criticizing criticising decried decries slammed slams deplored deplores lambasted blasted',
  ],
  ['denied', 'denied denies deny denying rejected rejects dismissed dismisses disavowed refuted refutes'],
  ['blamed', 'blamed blames blame blaming accused accuses accusing charged'],
  ['claimed', 'claimed claims claim claiming'],
  [
    'said',
    'said says say saying told tells telling announced announces announcing reported reports stated states stating ' +
      'declared declares added adds confirmed confirms confirming noted notes insisted insists argued argues warned ' +
      'warns warning explained explains emphasized emphasised emphasizes emphasises stressed stresses acknowledged ' +
      'acknowledges maintained maintains alleged alleges asserted asserts estimated estimates revealed reveals ' +
      'disclosed vowed vows pledged promised wrote writes tweeted posted testified conceded admitted admits replied ' +
      'responded asked asks urged urges demanded demands called described describes characterized characterised ' +
      'commended praised praises hailed continued concluded predicted suggested hinted recalled joked shouted ' +
      'exclaimed cried lamented remarked observed cautioned complained counted articulated considers defended labelled labeled ' +
      'termed dubbed branded spoke counted recorded registered tallied documented put raised revised lowered gave gives',
  ],
];

/** The act of each verb form. */
const ACT_OF_VERB: ReadonlyMap<string, Act> = new Map(
  FORMS.flatMap(([act, forms]) => forms.split(' ').map((form) => [form, act] as const)),
);

/** Any word that may tell who says something: one alternation is several times faster than looking up each word. */
export const SPEECH_WORD = new RegExp(
  `\\b(?:${[...ACT_OF_VERB.keys()].join('|')}|quoted|[Aa]ccording to|[Aa]s per|figures|counts?|accounts|data)\\b`,
  'g',
);

/** Nouns that give a figure with whose they are: `by Israeli figures`. */
const FIGURES: ReadonlySet<string> = new Set(['figures', 'estimates', 'counts', 'count', 'accounts', 'data']);

/** Verbs that may stand before their subject: `“…”, said Mary Hill`. */
const INVERTIBLE: ReadonlySet<string> = new Set(
  (
    'said says added adds wrote asked asks replied announced declared stated explained insisted noted warned ' +
    'recalled joked reported confirmed cried lamented exclaimed'
  ).split(' '),
);

/** Verbs that give a speaker only beside a quotation; otherwise they tell of something else too often. */
const NEEDS_QUOTATION: ReadonlySet<string> = new Set(
  (
    'called continued responded concluded posted observed recalled maintained termed dubbed branded ' +
    'labelled labeled spoke maintains added adds considers defended asked asks states reports claim claims blame notes say ' +
    'estimates suggested revealed hailed cried'
  ).split(' '),
);

/** Verbs of counting: they give a speaker where a figure follows. */
const COUNTING: ReadonlySet<string> = new Set('counted recorded registered tallied documented put'.split(' '));

/** Verbs of changing a count: they give a speaker where it is the count of the dead or hurt that is changed. */
const RECOUNTING: ReadonlySet<string> = new Set(['raised', 'revised', 'lowered']);

/** Verbs that give a speaker where what is given is the count of the dead or hurt. */
const GIVING: ReadonlySet<string> = new Set(['gave', 'gives']);

/** Acts that take the deed with `for`. */
const FOR_A_DEED: ReadonlySet<Act | undefined> = new Set<Act | undefined>(['blamed', 'condemned']);

/** What the lists and its ending tell of a word that may tell who says something. */
export interface SpeechWord {
  readonly act: Act | undefined;
  /** `according to`, `as per`: what is done as per an agreement is told by nobody. */
  readonly isSource: boolean;
  readonly isAsPer: boolean;
  readonly isFigures: boolean;
  readonly isInvertible: boolean;
  readonly isCounting: boolean;
  readonly isRecounting: boolean;
  readonly isGiving: boolean;
  readonly needsQuotation: boolean;
  readonly takesDeedWithFor: boolean;
  readonly isAccusing: boolean;
  readonly isBlaming: boolean;
  /** `called`, `dubbed`: what follows is a name. */
  readonly isNaming: boolean;
  readonly isPast: boolean;
  readonly isDoing: boolean;
}

/** The facts of one of the words that `SPEECH_WORD` finds. */
export const speechWordOf = remember((word: string): SpeechWord => {
  const act = ACT_OF_VERB.get(word);
  return {
    act,
    isSource: /^(?:according to|as per)$/i.test(word),
    isAsPer: /^as per$/i.test(word),
    isFigures: FIGURES.has(word),
    isInvertible: INVERTIBLE.has(word),
    isCounting: COUNTING.has(word),
    isRecounting: RECOUNTING.has(word),
    isGiving: GIVING.has(word),
    needsQuotation: NEEDS_QUOTATION.has(word),
    takesDeedWithFor: FOR_A_DEED.has(act),
    isAccusing: word.startsWith('accus'),
    isBlaming: word.startsWith('blam'),
    isNaming: /^(?:called|dubbed|termed)$/.test(word),
    isPast: word.endsWith('ed'),
    isDoing: word.endsWith('ing'),
  };
});

/** Words between a subject and its verb; an adverb has no capital, `Italy` and `Emily` have. */
export const BETWEEN =
  /(?:^|\s)(?:has|have|had|also|later|earlier|then|now|still|first|at first|again|once|further|already|never|thus|meanwhile|therefore|instead|nevertheless|is|was|were|are|be|been|being|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|(?:this|last) (?:week|month|year|weekend|spring|summer|autumn|winter)|today|yesterday|in an? (?:statement|interview|letter|report|speech)|(?!family|assembly|ally|only|monopoly)[a-z]{3,}ly|would|will|did not|has not|have not|does not|do not)$/;
