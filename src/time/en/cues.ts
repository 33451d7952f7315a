/** English cues that tell how an expression is used, as regular expressions over the words around it. */
import { endingCue, wordCue } from '../word-cue.js';
import { oneOf } from './one-of.js';
import { LISTED, TENSE_CUES, WENT } from './tense-cues.js';
import { BLOW, DEADLY, DISASTER, SMALL_WORDS, THAN, THING_CUES } from './thing-cues.js';

const SAY = oneOf(
  'said|says|say|told|tells|added|adds|stated|wrote|writes|tweeted|confirmed|declared|insisted|noted|warned|testified',
  'argued|explained|reiterated|acknowledged|admitted|reported|briefed reporters',
  // A court posts its cases.
  `posted(?! (?:the|its|his|her|their) (?:[a-z]+ )?(?:${LISTED})s?\\b)`,
);
/** What begins a clause of what is said, or shows that one is under way: `said he would leave Friday`. */
const CLAUSE =
  "to (?:appear|return|attend|report|leave|surrender|testify|stand|be)|that|will|would|won[’']t|shall|should|could|may|might|can|must|until";
/** In words that lead up to a date: a clause of another subject (`said it expects`, `said he hopes`). */
const CLAUSE_OF_ANOTHER =
  '(?:it|he|she|they|we|there)\\s(?!(?:on|in|at|to|via|during|late|early|again|also|later|then)\\b)[a-z]+';
/** Nor does a clause with a verb of its own: `said Brandt died Monday`; but `said in remarks prepared Monday`. */
const HAPPENED = `(?:${WENT})\\b|(?!(?:issued|dated|released|published|prepared|posted|televised|packed|heated|sworn|written|recorded|related)\\b)[a-z]{2,}ed\\b`;
/** A word of what is said where, in which no clause of another begins. */
const OF_SAYING = `\\s(?!(?:${CLAUSE}|${CLAUSE_OF_ANOTHER})\\b|${HAPPENED})[\\w’'-]+`;
/** `in a statement`, `to a parliamentary committee`, `at a hastily convened briefing`. */
const OCCASION =
  '\\s(?:in|at|to|during|via|on)\\s(?:an?|the|his|her|its|their|state|local)' +
  `(?:\\s(?:(?:[a-z]+ly|long|much|well)\\s)?[a-z]{2,}ed(?=\\s[a-z]))?(?:${OF_SAYING}){1,7}?`;
const REPORTED = 'said|says|say|told|tells|according to|reported|announced|added';
/** Participles that do not end in -ed or -en. */
const GONE = oneOf(
  'been|had|gone|done|made|left|met|won|lost|begun|come|found|held|sent|cut|put|led|fled|shot|hit|fought|built|bought',
  'brought|caught',
);
/** What is done about something that has happened, or by those whom it made news. */
const LATER_DEEDS = oneOf(
  'arrested|detained|charged|remanded|jailed|sentenced|convicted|acquitted|indicted|extradited|freed|released|resigned|quit',
  'joined|signed|appointed|named|hired|fired|sacked|elected|approved|rejected|denounced|condemned|vowed|promised|demanded',
  'reopened|finali[sz]ed|identified|recovered|apologi[sz]ed|sued|suspended|banned',
);
/** What has been tried in vain. */
const CAME_TO_NOTHING = 'scrapped|scrubbed|failed|aborted|botched|foiled|thwarted|attempted';
const COUNTED = 'attacks|people|deaths|cases|strikes|killed|incidents|times';
/** What figures do, and how they are, beside others. */
const CHANGED = oneOf(
  'up|down|ris(?:es?|en|ing)|rose|f[ae]ll(?:s|en|ing)?|(?:in|de)creas(?:es?|ed|ing)|declin(?:es?|ed|ing)|gr[eo]w(?:s|n|ing)?|growth',
  'jump(?:s|ed)?|climb(?:s|ed)?|drop(?:s|ped)?|sl[io]d(?:es)?|slip(?:s|ped)?|slow(?:s|ed|ing)?|eas(?:es|ed|ing)|surg(?:es|ed)|soar(?:s|ed)',
  'plung(?:es|ed)|tumbl(?:es|ed)|s[ia]nks?|shr[ia]nks?|narrow(?:s|ed|er)?|widen(?:s|ed)?|swung|improv(?:es|ed)|doubl(?:es|ed)|tripl(?:es|ed)',
  'compar(?:es|ed|ing)|higher|lower|more|less|fewer|better|worse|chang(?:es|ed)|unchanged|advanc(?:es|ed)|gain(?:s|ed)?|recover(?:s|ed)|slump(?:s|ed)?',
);
const AGAINST =
  '(?:from|(?<!\\b(?:later|earlier|sooner|other|rather) )than|versus|vs\\.?|against|(?<=compar\\w+ )(?:with|to))';
/** A few words with a figure, and no verb. */
const OTHER_FIGURE =
  '(?:(?!(?:to|and|but|after|who|which|when|that|was|were|had|said)\\s)[^\\s;:]+\\s){0,5}?[$€£¥₹]?\\d[\\d.,]*(?![-\\d.,])[^\\s;:]*\\s' +
  '(?:(?!(?:to|and|but|after|who|which|when|that|was|were|had|said)\\s)[^\\s;:]+\\s){0,7}?';
export const ENGLISH_CUES = {
  ...TENSE_CUES,
  ...THING_CUES,
  /** The expression dates the act of saying: `said in a statement on …`. */
  sayingBefore: new RegExp(
    `\\b(?:${SAY})\\b(?:${OF_SAYING}){0,4}?(?:${OCCASION}){0,3}?` +
      '(?:,?\\s(?:on|late|early))*\\s$' +
      // `according to reports in the media on Monday`
      `|\\baccording to\\s(?:(?!(?:${CLAUSE}|who|which)\\b|${HAPPENED})[\\w’'-]+\\s){1,8}?(?:(?:on|late|early)\\s)*$` +
      // `…, the coast guard announced on Monday`
      '|,[”"]?\\s(?!(?:who|which|and|but)\\b)(?:[\\w’\'-]+\\s){1,5}(?:announced|revealed|disclosed)(?:\\s(?:on|late|early))*\\s$',
    'i',
  ),
  /** Before an expression: it opens its sentence, alone or with `On`, `Late`. */
  headBefore: /^\s*(?:[A-Z][a-z]+\s)?$/,
  /** After an expression that opens its sentence: `On Monday, the police explained that …`. */
  sayingAfter: new RegExp(
    `^,?\\s(?:(?!(?:and|but|when|while|after|before|as|who|which|that|${CLAUSE})\\b|${HAPPENED})[\\w’'.-]+,?\\s){1,6}?` +
      '(?:also |later |again |then )?(?:said|told|explained|confirmed|stated|added|warned|reported|insisted)' +
      '(?=\\s(?!(?:on|off|to|for)\\b))',
    'i',
  ),
  /** Before an expression: its sentence opens with what was said on that occasion (`In a statement issued on`). */
  occasionBefore:
    /^\s*(?:In|At|During) (?:an?|the|his|her|its|their) (?:[\w-]+ ){0,3}?(?:conference|statement|speech|interview|briefing|letter|address|post|tweet|message|testimony)(?: (?:held|issued|given|published|released|made|aired|posted))?(?: (?:on|late|early))* $/,
  /** In a sentence: somebody tells something. */
  said: new RegExp(`\\b(?:${SAY}|${REPORTED}|spoke|urged|called)\\b`, 'i'),
  /** In a block: it stands under a picture. */
  caption: new RegExp(
    oneOf(
      '\\b(?:file photo|file picture|photo(?:graph)?s?:|photo by|picture:|image:|(?<!\\()pictured|seen here|handout)\\b',
      '^(?:in )?this (?:[\\w.,]+ ){0,5}?(?:photo(?:graph)?|picture|image|frame grab)\\b',
      '\\((?:\\p{Lu}[\\p{L}.’-]* ){2,4}\\/ (?:AFP|Getty|Reuters|EPA|AP)\\b',
      '\\(\\s?(?:AP|AFP|Reuters)? ?Photo\\b|\\/(?:AFP|Getty|Reuters|EPA|AP)\\b|Getty Images|\\bREUTERS\\/',
    ),
    'iu',
  ),
  /** At the head of a sentence: it says what a picture shows. */
  pictureHead:
    /^(?:An? |The |This |In this )?(?:[\w-]+,? ){0,4}?(?:picture|photo|photograph|image|frame|frame grab|still|screen grab)s?\b[^.]{0,120}?\bshow(?:s|ing)?\b/i,
  /** Before and after the date of a picture, which closes its sentence: `…, near Lenz, Austria, 10 March 2014.` */
  placeBefore: /\p{Lu}[\p{L}.’'-]+\)?,\s(?:on\s)?$/u,
  closing: /^\W*$/,
  /** Around a span: it is the window of a count. */
  tally: new RegExp(
    oneOf(
      '\\b(?:tall(?:y|ies)|count(?:ed|s)?|toll|totals?|totall?ed|totall?ing|number of|in all|recorded|average[ds]?)\\b',
      `\\b\\d[\\d,]* (?:\\w+ ){0,2}(?:${COUNTED})\\b`,
    ),
    'i',
  ),
  /** `previously`, or a main clause in the past perfect; in reported speech that tense is a plain past. */
  background: new RegExp(
    oneOf(
      `\\b(?:previously|formerly|in the past)\\b|(?<!\\b(?:at|which|who|that|was|were) )\\bonce(?:, |,? (?:${WENT}|[a-z]{3,}ed)\\b)`,
      // Most sentences hold no `had`, and that is the quickest to see.
      `^(?=.*\\bhad )(?!.*\\b(?:${REPORTED})\\b).*` +
        "(?<!\\b(?:who|which|that|where|when|after|because|if|what)\\s(?:[\\w’'-]+\\s){0,3})" +
        `\\bhad (?:\\w+ ){0,2}?(?:${GONE}|\\w+ed|\\w+en)\\b`,
    ),
    'is',
  ),
  /** Before a date: somebody posted on it what stands before. */
  postBefore: /\(@\w{1,30}\)\s(?:on\s)?$/,
  /** Right before a date: until then something was not so. */
  untilBefore: /\b(?:until|till)\s(?:late\s|early\s|the\s)*$/i,
  /** Before a clock time: a count or a state as it was then, which is told again by and by. */
  asOfBefore: /\bas (?:of|at)\s(?:(?:about|around|the|late|early)\s)?$/i,
  /** Before a date, behind another: only a part of those counted is of it (`ten since Friday, six of them on Sunday`). */
  partOfCount:
    /\b(?:of (?:them|whom|these|those)|including (?:at least )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|[a-z]+teen|[a-z]+ty)\b)(?: [a-z]+){0,3} (?:on |in )?(?:late |early )?$/,
  /** In an expression: a distance within a day. */
  hours: /\b(?:hour|minute)s?\b/i,
  /** Before a date: a birthday is never the news. */
  birth: /\bborn\b[^.;\d]{0,40}$/i,
  /** Before a date: the news is only compared with it (`the first since a raid in 2009`). */
  compared: new RegExp(`\\b(?:since|${THAN})\\s[^,;:.]{1,60}$`, 'i'),
  /** After years: models built in them (`2012-2023 Model S`, `2020–2022 vans`). */
  modelAfter:
    /^\s(?:model\b|(?:\p{Lu}[\p{L}\d-]*\s){1,3}(?:[\p{Lu}\d]|cars?\b|vans?\b|trucks?\b|models?\b|sedans?\b|vehicles?\b|SUVs?\b)|cars?\b|vans?\b|trucks?\b|vehicles?\b|SUVs?\b)/u,
  /** Before a span: it stands in brackets, beside what its sentence tells. */
  inBrackets: /\([^()]*$/,
  /** Before a date: brackets have been opened, behind a figure. */
  bracketOpen: /\d[^()]*\((?!\s?(?:GMT|local|on|in|at)\b)[^()]*$/,
  /** Before a date: only a figure of another day, which that of the news is held against. */
  comparedWith: wordCue(
    oneOf(
      'as (?:many|much|few|high|low|large|big|bad|long|often|strong|intense) as(?: those)?(?: (?:on|in|at|of|during))?\\s(?:the\\s)?$',
      '(?:compared|comparing) (?:with|to)\\s(?:(?!(?:was|were|had|has|said|and)\\b)[^\\s,;:]+\\s){0,6}?(?:(?:on|in|at|of|for|during)\\s)?(?:the\\s)?$',
      // "echoing a similar exchange completed | the day before"
      '(?:echoing|mirroring|mimicking|resembling|reminiscent of)\\s(?:(?!(?:was|were|had|has|said|and)\\b)[^\\s,;:]+\\s){1,7}?(?:(?:on|in|at|of|from)\\s)?(?:the\\s)?$',
      '(?:average|normal|mean|median|usual|typical)(?: [a-z]+){0,3} (?:for|in|of) (?:all of )?$',
      '(?:up|down|(?:rais|lower|increas|cutt|revis)(?:ed|ing) (?:its|the|their) (?:[a-z]+ ){0,3}?(?:tolls?|counts?|numbers?|figures?|totals?|tally|estimates?)) from\\s(?:(?:about|around|just|the|some|nearly|at least|more than) )?(?:[$€£¥]?\\d[\\d.,]*|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b)(?:(?! to )[^,;:]){0,40}\\s(?:(?:on|in|at)\\s)?(?:the\\s)?$',
      // `had been ahead of last year`
      '(?:ahead of|behind|below|above|level with|similar to|short of)(?<=\\b(?:be|been|was|were|is|are|ran|running|stood|remain(?:s|ed)?|came in|trading|sales|revenues?|profits?|income|output|earnings|volumes|orders|bookings|demand|prices) (?:[a-z]+ly |well |far |just |still |also |now ){0,2}(?:ahead of|behind|below|above|level with|similar to|short of)) (?:(?:those|that|the (?:figure|level|record)s?|levels?) (?:(?:of|in|for|from|at) )?)?(?:the )?$',
      '(?:below|above|under|over|than|off|from|beating|exceeding)\\s(?:its|their|the|his|her)\\s(?:[a-z-]+\\s){0,2}?(?:close|price|level|rate|value|high|low|record|total|figure|peak|count|number|bid|offer|forecast|estimate)s?\\s(?:[^\\s,;:]+\\s){0,4}?(?:on|in|of|from)\\s$',
    ),
    'i',
  ),
  /** Before a month or longer: what the figures of the news are held against (`up from 4 million`, `3 percent more than in`). */
  figureBeside: endingCue(
    { words: /\b(?:from|than|versus|vs\.?|against|compar\w+)\s/i },
    oneOf(
      `(?:${CHANGED})\\b[^;:]{0,110}?\\b(?:${AGAINST})\\s(?:${OTHER_FIGURE}(?:in|for|of|at)\\s(?:[^\\s;:]+\\s){1,3}?and\\s)?(?:(?<!\\b(?:more|less|fewer) than )${OTHER_FIGURE})?(?:(?:in|for|of|at|during|,|all)\\s)*(?:the\\s)?(?<!\\b(?:more|less|fewer) than )$`,
      `(?<=\\d[^;:]{0,70}\\s)(?:versus|vs|against)\\b\\.?\\s${OTHER_FIGURE}(?:(?:in|for|of|at|during)\\s)?(?:the\\s)?$`,
    ),
    'i',
  ),
  /** Before `late Tuesday`: a figure of then stands behind that of the news (`fell to 3.39% from 3.48%`). */
  figurePair: /\d\S*\s(?:[^\s;:]+\s){0,8}?(?:from|than|versus|against|with)\s[^;:]{0,20}?\d[^;:]{0,20}$/,
  /** Right before `a year earlier` and its like: figures are held against those of then. */
  yearBeside:
    /\b(?:from|on|versus|against|with|to|(?<!\b(?:just|little|well) )over|(?<!\b(?:more|less|fewer) )than|(?<=%|percent|per cent) more than)\s$/i,
  /**
   * A sentence that tells in the perfect what has just been done, and done later than what it is about: `Two men have been
   * charged with arson`. Its participle.
   */
  laterDeed: new RegExp(
    `^(?:(?!\\b(?:was|were|had|did|said|told|[a-z]{2,}ed)\\b)[^;“"])*?\\b(?:has|have)\\s(?:(?:now|also|again|already|since|been)\\s){0,3}(${LATER_DEEDS})\\b`,
  ),
  /** At the head of a paragraph: how all that was told compares. */
  ofWhole:
    /^(?:It|This|That|The [a-z]+) (?:is|was|has been) (?:also |now |at least )?(?:the|one of the|among the) (?:[a-z]+ ){0,2}?(?:first|second|third|fourth|fifth|worst|latest|most|[a-z]+est)\b/,
  /** Right before a date: something was put off until it, or set for it, and is told as done. */
  appointedTo:
    /\b(?:adjourned|postponed|put off|put back|pushed back|moved|delayed|deferred|rescheduled|extended|remanded|bailed|set|fixed|scheduled|listed|posted)\b[^.;]{0,60}\s(?:to|until|till|for)\s$/,
  /** At the head of a sentence: it goes on about those of the sentence before. */
  goesOn: /^(?:They|Both|Neither|Each)\b/,
  /** At the head of a sentence: what the thing told of in the sentence before did. */
  itsHarm: new RegExp(
    `^(?:It|That (?:${DISASTER})) (?:also |then )?` +
      '(?:killed|injured|wounded|left|destroyed|flattened|levell?ed|razed|devastated|damaged|claimed|displaced|sank|struck|hit|' +
      'cost|caused|triggered|toppled|buried|burn(?:ed|t)|gutted|drowned|swept)\\b',
  ),
  /** A relative clause is open where the expression stands: `who has held office since 2009`. */
  aside: /(?:,|\()\s?(?:whom?|which|whose|where|when)\b[^,;()]*$|\bwho(?:se|m)? [^,;]*$/i,
  /** Before a date: it is of what came before or after what its sentence tells. */
  besideAnother: new RegExp(
    '\\b(?:after|before|since|follow(?:s|ed|ing)|who|which|where|(?:killed|wounded|injured|shot|hurt) in' +
      `|(?<!\\b(?:${SAY}|announced|showed|found|believed?|agreed|ruled) (?:[\\w’'-]+ ){0,2})that)\\b[^,;]*$`,
    'i',
  ),
  /** After a date: the verb of the sentence follows, so what it dates is only the subject. */
  ofSubject: new RegExp(
    "^[’']s?\\s|^,\\s(?:was|were|had|has|have|will|did|died|became|won|lost|fell|rose)\\b" +
      `|^\\s(?:[a-z]+ly\\s|also\\s|later\\s|then\\s)?(?:${WENT}|has|have|will|[a-z]{2,}ed)\\b`,
  ),
  /** After such a date: what is told of the thing is when it was, or how it compares (`Monday's raid was the third`, `came as`). */
  ofItself:
    /^\s(?:came|comes|happened|occurred|took place|followed|coincided|(?:was|is|marked) (?:the|one of|among)\b(?! (?:[a-z]+ )?(?:son|daughter|brother|sister|wife|husband|father|mother|man|woman)\b))/,
  /** Before such a date: it is of a thing, and not of what follows (`the attack on Sunday led to …`, `an event on Monday`). */
  nounBefore: new RegExp(
    `(?:${DISASTER}|[’']s|\\b(?:of|from|after|since|in|at|who|which|that|[a-z]{2,}ed|shot|held|hit))\\s(?:the |late |early |on )*$|,\\s(?:who|which)\\b[^,]*$`,
    'i',
  ),
  /** Before a date: it stands in words that were chanted or written, not told. */
  chanted:
    /\b(?:chant(?:s|ed|ing)?|shout(?:s|ed|ing)?|sang|sing(?:s|ing)?|read(?:s|ing)?|entitled|titled|slogans?|banners?|signs?|placards?)\b[^"“”]{0,40}["“][^"“”]*$/i,
  /** Before a day: it is of what the news came after (`sanctions following its test on 3 September`). */
  afterThing:
    /\b(?:following|after)\s(?:an?|the|its|his|her|their|[\w’'-]+[’']s)\s(?:(?![a-z]+ed\b)[\w’'-]+\s){1,4}(?:on|of)\s$/i,
  /** Before an expression: what it dates is told beside the news (`after he was shot on Saturday`). */
  beside: new RegExp(
    '\\b(?:after|before|since|follow(?:s|ed|ing)|who|which|that|when|where|until|than|had|because|arrested' +
      '|respon(?:se|ds|ded)|retaliat[a-z]+|answer(?:s|ed)?|reprisal|revenge|accused|charged|convicted|suspected)\\b[^,;]*$',
    'i',
  ),
  /** Before an expression: it is the date of publication. */
  masthead:
    /(?:^|[|·•–-]\s?)\s*(?:first |last )?(?:published|updated|posted|modified|created|date)\s?(?:on|at)?\s?:?\s?$|\b(?:published|updated|posted|modified)\s?:\s?$|\bposted (?:in|under) [^.:]{1,48} on\s$/i,
  /** Before an expression: it is the day on which the page was fetched. */
  retrieval: /\[(?:downloaded|retrieved|accessed|archived) (?:on )?$/i,
  /** What else stands in a line that holds a date only: capitals, signs and a few small words. */
  mastheadLine:
    /^(?!.*\b(?!(?:at|on|by|of|the|am|pm|date|updated|published|posted|last|local|time|hrs|hours)\b)[a-z]{2,}\b)/s,
  /** After a date at the head of a block: a dateline. */
  datelineAfter:
    /^\s?(?:\([A-Z][A-Za-z ./’'-]{1,30}\)\s?|,\s[A-Z]{2,6}\s)?[-–—]{1,2}(?:\s|$)|^\s?\([A-Z][A-Za-z ./’'-]{1,30}\)\s?:|^\s?\([A-Z][A-Za-z ./’'-]{1,30}\)/,
  /** After a date that opens a block: it heads what follows there (`8 March: …`, `March 9 - …`). */
  entryAfter: /^\s?(?:\((?:\p{L}+day)\)\s?)?(?::|[-–—])\s/u,
  /** After such a date: the part of its day, or the place, before the sign (`15 December, evening: …`). */
  entryPartAfter: /^,\s[^:.;,]{1,20}:\s/,
  /** In a text: it may hold a chronology. */
  chronologyWord: /\b(?:timeline|chronology|key (?:dates|events|moments))\b/i,
  /** Before the first entry of a list: it is announced as what has happened. */
  chronology:
    /^(?!.*\b(?:ahead|upcoming|coming|to come|next|schedule|will)\b).*\b(?:timeline|chronology|key (?:dates|events|moments) (?:in|of|since))\b/is,
  /** In such an announcement: the year that the list begins with. */
  beginsIn: /\b(?:from|since|between|beg[ai]n(?:s|ning)? in|start(?:s|ed|ing)? in)\s(?:\p{L}+\s)?((?:1\d|20)\d\d)\b/u,
  /** After a clock time that opens a block: a sentence begins. */
  stampAfter: /^\s\p{Lu}\p{L}*\s/u,
  /** After such a date: something is told, and no hour alone. */
  wordsAfter: /^\W*(?:\p{L}[\p{L}’'-]*[^\p{L}\n]+){2,}\p{L}/u,
  /** After a date at the head of a block, behind a place: a dateline without the sign of an agency. */
  placedDatelineAfter: /^\s?:\s|^\.\s?(?:\/[A-Z]+\/|\([A-Z]+\))/,
  /** Before a date at the head of a block: a place, every word of it with a capital; but not `On 3 May – a Friday – …`. */
  datelineBefore:
    /^(?!By\s$|(?:On|In|At|Since|Until|Till|From|After|Before|Around|Late|Early|Last|Between|Only|Yet|But|And|Then)\s)(?:\p{Lu}[\p{L}.’'-]{0,20}(?:(?: | ?\/ ?)\p{Lu}[\p{L}.’'-]{0,20}){0,3},?\s?){0,2}$/u,
  /** Before and after such a date, where it stands in brackets behind its agency: `LENZ (Point News - 15th June, 2023):`. */
  bracketDatelineBefore: /^(?:\p{Lu}[\p{L}.’'-]{0,20},?\s){1,5}\(\s?\p{L}[\p{L}./&’' -]{1,40}\s[-–—]\s$/u,
  bracketDatelineAfter: /^\s?\)/,
  /** Right before a year that a noun follows: neither a preposition asks for it, nor an article (`expects 2024 sales`). */
  bareBefore:
    /\b(?!(?:in|since|of|by|for|during|until|till|from|to|and|or|between|before|after|the|an?|this|that|its|his|her|their|our|early|late|mid|circa|around|about|year|through|as|on|at|into|with|than|when)\s)[a-z]+\s$/,
  /** Before a year: it is the last word of a name (`Euro 2016`). */
  namedBefore:
    /[\p{Ll}\d,]\s(?:\p{Lu}\p{Ll}+\s)*(?!(?:In|Since|By|Until|After|Before|During|From|For|Through|Late|Early|Mid|Spring|Summer|Autumn|Fall|Winter|Easter|Christmas)\b)\p{Lu}\p{Ll}+\s$/u,
  /** After a day: it is of a blow that has fallen, whatever is told of it (`will investigate Saturday's strike`). */
  harmAfter: new RegExp(
    `^[’']s?\\s(?:[\\p{L}-]+\\s){0,3}?(?:${BLOW}|arrest|death|${CAME_TO_NOTHING})(?:e?s)?\\b`,
    'iu',
  ),
  /** A date used like an adjective: `the October 7 outbreak`, `a 2012 case`. */
  attributiveBefore: new RegExp(
    `\\b(?:the|an?|his|her|its|their|our|this|that|late|early|\\p{L}+[’']s?)\\s(?:(?:${DEADLY})\\s)?$`,
    'iu',
  ),
  /** But what was done at the thing so dated was done then: `pleaded guilty at an April 2003 hearing`. */
  attendedBefore: new RegExp(`\\b(?:${WENT}|[a-z]{2,}ed)\\b[^;]{0,160}\\b(?:at|during)\\s(?:an?|the)\\s$`, 'i'),
  attributiveAfter: new RegExp(`^\\s(?!(?:${SMALL_WORDS})\\b)\\p{L}`, 'iu'),
} as const;
