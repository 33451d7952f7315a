/** English cues of attachment: does a date tell when its sentence's deed was done, or only of some thing named there? */
import { endingCue } from '../word-cue.js';
import { oneOf } from './one-of.js';
import { GATHERING, WENT } from './tense-cues.js';

/** What strikes people: when it struck them is when they were hurt. */
export const DISASTER =
  'quake|earthquake|temblor|tremor|storm|hurricane|cyclone|typhoon|flood|fire|blaze|wildfire|crash|attack|strike|raid|blast|' +
  'explosion|bombing|shooting|collapse|landslide|eruption|tsunami|accident|disaster';
/** And what people do to each other. */
export const BLOW = `${DISASTER}|killing|murder|massacre|violence|clash|coup|ambush|kidnapping|robbery|assault|air ?strike|derailment|sinking|capsizing|stampede|riot`;
/** How a blow was, before its day: `the deadly Sunday blasts`. */
export const DEADLY = 'deadly|bloody|fatal|horrific|devastating|brutal|massive|huge|major|coordinated|deadliest|worst';
/** Participles of what somebody does to a thing on some day: `a plan announced on …`, `two men captured in …`. */
const DONE_TO = oneOf(
  'announced|unveiled|released|published|issued|imposed|signed|adopted|passed|approved|agreed|reached|launched|carried out',
  'committed|captured|arrested|detained|jailed|kidnapped|abducted|seized|taken(?: hostage| captive| prisoner)?|stolen|killed',
  'wounded|injured|shot|murdered|hurt|hit|filed|lodged|submitted|presented|proposed|introduced|enacted|made|given|sent|written',
  'drawn(?! up)|painted|printed|carved|composed|penned|dated|woven|recorded|filmed|posted|shared|leaked|obtained|discovered|built|founded|established|created|formed|set up|ordered|tabled',
  'brokered|negotiated|ratified|convicted|sentenced|executed|elected|appointed|nominated|dismissed|ousted|toppled|deposed',
  'beaten|defeated|extradited|deported|sacked|fined|scrapped|annulled|overturned|repealed|freed',
  'damaged|destroyed|bombed|attacked|shelled|rescued|recovered|buried|revealed|disclosed|declared|drafted|drawn up|held',
  'opened(?=\\s(?:just|only|barely)\\s)|handed (?:down|over)|delivered|bought|sold|acquired|awarded|paid|granted|commissioned|inaugurated|recaptured|hijacked',
);
/** `the fourth attack`, `three raids`: of a row of them. */
const IN_A_ROW = oneOf(
  `(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest) (?:such |[a-z]+ ){0,2}?(?:${BLOW})`,
  `(?:two|three|four|five|six|seven|eight|nine|ten|several) (?:such |[a-z]+ ){0,2}?(?:${BLOW})s`,
);
const HARMED = 'killed|wounded|injured|hurt|arrested|detained|kidnapped|abducted|captured|rescued|destroyed|damaged';
const ON = '(?:\\s(?:on|in|late|early|earlier|just|only|barely))*\\s$';
/** Verbs whose object is told by a clause (`said a man arrested on Monday …`), or is what becomes of it (`left ten killed`). */
const CLAUSE_VERBS = oneOf(
  'said|says|say|told|tells|adds|added|stated|wrote|writes|tweeted|confirmed|declared|insisted|noted|warned|testified|argued',
  'explained|reiterated|acknowledged|admitted|reported|posted|announced|was|were|is|are|been|had|has|have|did|saw|left|found',
  'kept|got|made|let|heard|knew|thought|believed|learned|agreed|hoped|feared|claimed|showed|revealed|indicated|suggested',
  'ruled|decided|predicted|estimated|meant|ensured|wanted|led|caused|brought|raised|put',
);
/** Words that name nothing and tell nothing. */
export const SMALL_WORDS = oneOf(
  'and|or|but|as|at|in|on|of|to|for|with|by|from|when|where|while|after|before|that|which|who|was|were|is|are|has|had|have',
  'will|would|could|the|a|an|he|she|it|they|his|her|its|their|saying|said|killing|near|during|over|amid|into|against|until',
  'since|because|about|through|not|be|been|being|also|later|then|now|never|get|got|we|you|i',
);
const ADVERB = '(?!family|rally|assembly|supply|ally|monopoly)[a-z]+ly';
const AUXILIARY = '(?:was|were|had|has|have|is|are|will|would|could|can|may|might|must)';
/** Between a form of "to be" and its participle: `was first announced`. */
const WHEN_DONE =
  'first|later|then|also|already|once|still|just|never|not|now|soon|since|initially|originally|recently';
/** A word that begins no other clause. */
const NO_CLAUSE =
  '(?!(?:and|but|or|that|he|she|they|it|who|which|when|while|after|before|as|what|because|if)\\b)[^\\s,;:]+\\s';
const BOUNDARY =
  'that|who|which|when|while|because|after|before|but|where|if|so|as|since|until|whose|saying|how|why|what|than';
/** A finite verb of the past, as it stands right after its subject. */
const FINITE = `(?:${WENT}|is|are|has|have|will|[a-z]{2,}ed)\\b`;
/** What people gather for, on a day. */
const ATTENDED = `${GATHERING}|final|race|debate|ceremony|funeral|service|runoff|referendum|conference|derby|marathon|talks|march|raid|operation|fight|bout|tournament|concert|parade`;
/** Gatherings of which one tells what was done in them: `the only goal of Sunday’s game`. */
const PLAYED = 'game|match|final|race|derby|marathon|talks|march|rally|fight|bout|tournament';

/** Beside what something else is; but `more than 300 people` are so many, and `rather than wait` holds nothing beside it. */
export const THAN =
  '(?<!\\b(?:rather|other) )than(?!(?<=\\b(?:more|less|fewer) than)\\s(?:\\d+|half|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty|[a-z]+ (?:hundred|thousand|dozen|million))\\b)';

export const THING_CUES = {
  /** Right before a date: a participle, which `ofObject` may tell of. */
  participleBefore: new RegExp(`\\s(?:${DONE_TO})${ON}`),
  /** Before a date: `nine people were killed and four others wounded on`, where `were` is of both. */
  harmGoesOn: new RegExp(
    `\\b(?:(?:was|were|been) (?:[a-z]+ly )?(?:[a-z]+ed|hurt|shot)|died)\\b[^,;:.]{0,30},? and (?:at least |more than |about |some |another |up to )?` +
      `(?:\\d[\\d,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|several|many)` +
      `(?:\\s(?!(?:who|that|which|were|was)\\b)[a-z]+){0,3}? (?:[a-z]+ly )?(?:${HARMED})${ON}`,
  ),
  /** Before a date: it is only of the object of its sentence (`rejected a plan announced on Monday`). */
  ofObject: new RegExp(
    '(?<![-\\d]|^|\\b(?:the|an?|his|her|its|their|our|this|these|those|of|in|for|with|by|from|two|three|several|many|most|some)\\s)' +
      `\\b(?!(?:${CLAUSE_VERBS})\\b)(?:${WENT}|[a-z]{2,}ed|(?:will|would|could|may|might|to|can|should)\\s(?:[a-z]+\\s)?[a-z]+|[a-z]{2,}ing(?<!including))` +
      `(?:\\s(?!(?:${BOUNDARY})\\b)[^\\s,;:()“”"]+){0,10}?` +
      `\\s(?!(?:${SMALL_WORDS}|${ADVERB})\\s)[^\\s,;:()“”"]+\\s(?!held\\b)(?:${DONE_TO})${ON}`,
    'i',
  ),
  /** Before a date: all of its sentence so far is a subject (`A driver arrested on …`, `The woman accused of a raid on …`). */
  subjectBefore: new RegExp(
    `(?:^|\\bthat\\s(?=(?:an?|the|two|three|\\d+)\\s))[^,;:]{0,40}?\\b(?!(?:${SMALL_WORDS}|${ADVERB})\\s)[^\\s,;:]+,?\\s(?:${DONE_TO}|accused of|charged with|suspected of|wanted (?:for|over)|convicted of|cleared of)` +
      `(?:\\s(?!(?:${BOUNDARY}|was|were|is|are|has|have|had|will|died|said)\\b)[^\\s,;:]+){0,6}?${ON}`,
    'i',
  ),
  /** After such a date: the sentence's own verb, of something that came later. */
  lateVerbAfter:
    /^,?\s(?:(?:has|have|had) (?:now |since |also |already )?(?:been )?[a-z]+|(?:was|were) (?:later |also |then )?(?:[a-z]+ed|set|freed|found|sent|taken|broken|put|cut|let|shot|held|given)|died|collapsed|escaped|resigned|pleaded|appeared|confessed|expired|lapsed|failed|reopened|returned|dissolved|will|would|shows?|hangs?|tells?|reads?|lists?|names?|is|are|remains?|says?|bears?|depicts?)\b|^,\s(?:ended|led|made|touched|reached|landed|entered|told|said|won|lost|took|began|returned|went|became|crossed|completed)\b/,
  /** Without it, no clause tells which thing is meant; most sentences hold none. */
  relativeWord: /\b(?:who|whom|whose|which|that|where|he|she|they|it|we)\b/,
  /** Before a date: a clause that tells which thing is meant (`the jet that crashed on`, `, which was blown up on`, `the men he had captured on`). */
  relativeBefore: new RegExp(
    oneOf(
      '\\b(?:who(?:m|se)?|which)\\s[^,;:]{0,80}$|[^,]\\swhere\\s[^,;:]{3,80}$',
      // `said that fell` has a subject between: this has none.
      `\\b(?!(?:so|now|given|except|provided|but|is|was|say|says|said|fact|claims?|reports?|news|and)\\b)[A-Za-z’'-]+\\sthat\\s(?:[a-z]+ly\\s|had\\s|has\\s)?${FINITE}[^,;:]{0,60}$`,
      `\\b(?:the|an?|all|those|\\d+)\\s(?:[a-z]+\\s){0,2}?(?!(?:${SMALL_WORDS})\\b)[a-z]+\\s(?:he|she|they|it|we)\\s(?:had\\s)?(?:${FINITE})[^,;:]{0,30}$`,
    ),
  ),
  /** Such a clause has ended, and the verb of the sentence has followed: `who tried to flee was caught on`. */
  relativeEnded: new RegExp(
    `\\b(?:who|which|that)\\s(?:${ADVERB}\\s)?(?:${AUXILIARY}\\s(?:been\\s|be\\s)?(?:(?:${ADVERB}|${WHEN_DONE})\\s)?(?!(?:${WHEN_DONE})\\s)[a-z]+\\s(?!and\\b)(?:${NO_CLAUSE}){0,10}?` +
      `|(?!${AUXILIARY}\\s)(?:${WENT}|[a-z]{2,}ed|[a-z]+s)\\s(?!and\\b)(?:${NO_CLAUSE}){1,10}?)` +
      `(?<!\\bto\\s)(?:${WENT}|has|have|will|is|are|[a-z]{3,}ed)\\s[^,;:]{0,60}$`,
  ),
  /** In such a clause: it is of a thing. */
  thatWord: /\b(?:that|which)\b/,
  /** After such a clause: a verb that only says who it was, so that the clause tells the news (`, who died on …, was the head of`). */
  copulaAfter: /^,\s(?:was|is|were|are)\s(?:the|an?|one|among|known|best|his|her|their|\d+)\b/,
  /** In such a clause: a blow, which hurts at once whom it hurts. */
  blowIn:
    /\b(?:who|which|that)\s(?:had\s)?(?:opened fire|stormed|attacked|crashed|exploded|struck|plunged|plough?ed|plowed|rammed|detonated|blew|broke out|hit|swept|overturned|derailed|collapsed|sank|capsized|fell|drove|burst|erupted)\b/,
  /** In such a clause: it is of the occasion on which the rest was done (`approved in a session in which all took part on`). */
  occasionWhich: new RegExp(
    `\\b(?:session|sitting|debate|ceremony|ballot|referendum|${GATHERING})s?\\s(?:in|at|during)\\swhich\\b`,
    'i',
  ),
  /** But a thing that happens is dated by when it happened: `the attack, which took place on`. */
  happenedBefore:
    /\b(?:which|that)\s(?:(?:had|also|first|has)\s)?(?:took place|taken place|happened|occurred|was held|were held|unfolded|broke out|came|hit|struck|killed|left|caused|injured|wounded|claimed|destroyed)\b[^,;:]{0,60}$/i,
  /** Before a date: it tells which blow hurt somebody (`were killed in that attack, which took place on`). */
  hurtIn:
    /\b(?:was|were|died|killed|wounded|injured)\b[^,;]*\bin\s(?:that|the|an?|those)\s[^,;]{1,50},\s(?:which|that)\b[^,;]*$/i,
  /** Before a date: people were hurt by the very thing that the clause tells of (`died in a fire that swept through`). */
  hurtByThing:
    /\b(?:was|were|been|died|dead|killed|injured|wounded|hurt|caught)\b[^,;:]*\b(?:in|by)\s(?:an?|the)\s[^,;:]{1,40}?\sthat\b[^,;:]*$/i,
  /** Before a date: what was said stands in a thing of that day (`in a statement issued on`). */
  inDocument:
    /\bin\s(?:an?|the|its|his|her|their)\s(?:[a-z-]+\s){0,2}?(?:statement|filing|letter|paper|lawsuit|ruling|report|ballot|vote|interview|video|post|note|memo|email|message|article|raid|operation|strike|verdict|decision|judgment|order|document|study|speech|referendum)\s(?:that\s)?(?:[a-z]+ly\s)?[a-z]+(?:\s(?:out|down|over|by))?(?:\s(?:on|late|early|in))*\s$/i,
  /** Before a date: it is of the crime that somebody is tried for. */
  crimeBefore:
    /\b(?:for|of|with|over|to)\s(?:[a-z’'-]+\s){1,6}?(?:allegedly\s|said to have been\s)?(?:committed|perpetrated)\s[^,;:]{0,60}$|\b(?:(?:accused|suspected|convicted|cleared) of|guilty (?:to|of)|den(?:y|ies|ied)|admit(?:s|ted)(?: to)?)\s[a-z]+ing\s[^,;:]{3,70}$|\b(?:charged|arrested|held|jailed|questioned|sought|wanted|charges|trial|tried|court|detained)\s(?:over|in connection with)\s(?:an?|the|his|her|their)\s[^,;:]{3,60}$/i,
  /** Before a date: a further member of a list of crimes, and somewhere before it who is tried for them. */
  furtherCrime: /(?:,|\sand)\s(?:and\s)?(?!including\b)[a-z]+ing\s[^,;:]{3,130}$/i,
  chargedBefore:
    /\b(?:accused|suspected|convicted|cleared|acquitted|guilty) of\s[a-z]+ing\b(?:(?!\b(?:said|says|told|but|after|before|when|while|who|which)\b)[^;:.])*$/i,
  /** Before a date, at the head of a sentence, and after it: what somebody was before the deed (`Arrested on Thursday, Lowe was freed`). */
  headParticiple:
    /^\s*(?:(?!Reached|Asked|Contacted|Pressed|Interviewed|Questioned|Published|Quoted)\p{Lu}[a-z]+ed|Shot|Hit|Held|Caught|Beaten|Born|Built|Found|Taken|Chosen|Bought|Sold)\s(?:[a-z]+\s){0,4}?(?:on|in|by|late|early)?\s?$/u,
  commaAfter: /^,\s/,
  /** Before a date: a clause tells since when. */
  sinceThing:
    /\bsince\s(?:(?:the|an?|one|those|that|its|his|her|their|it|he|she|they)\s|\p{Lu}\p{L}+\s(?!\d))[^,;:.]{2,80}$/u,
  /** Before a date at the head of a sentence: it is of a blow, whatever is to come of it (`The raid on Sunday will be looked into`). */
  harmBefore: new RegExp(`^(?:The|That|This|Last) (?:[\\w’'-]+ ){0,3}?(?:${BLOW}|arrest|death)(?:e?s)? (?:on|in|of) $`),
  /** Before a date: it is of the blow that somebody speaks, writes or is held over. */
  overThing: new RegExp(
    '\\b(?:over|about|into|of|for|regarding|concerning|against|discuss(?:ed|ing)?|condemn(?:s|ed|ing)?|denounc(?:es?|ed|ing)|behind|from|(?:response|reply|answer) to|aveng(?:es?|ed|ing)|mourn(?:s|ed|ing)?|investigat(?:es?|ed|ing)|prob(?:es?|ed|ing))\\s' +
      `(?:the|an?|its|his|her|their)\\s(?:[\\w’'-]+\\s){0,3}?(?:${BLOW})(?:e?s)?\\s(?:on|in|of|at [\\w’' -]{2,30} on|in [\\w’' -]{2,30} on)\\s(?:late |early )?$`,
    'i',
  ),
  /** After a day: it is an attribute of a noun (`Sunday’s attack`). */
  ownerAfter: /^[’']s?\s\p{L}/u,
  blowAfter: new RegExp(`^(?:[’']s?)?\\s(?!(?:${SMALL_WORDS})\\b)(?:[\\p{L}-]+\\s){0,3}?(?:${BLOW})(?:e?s)?\\b`, 'iu'),
  /** Before such a day: what was done there, was done then (`were killed in`, `spoke at`, `won`). */
  doneThere: new RegExp(
    oneOf(
      `(?<!\\b(?:protest(?:s|ed|ing)?|anger|angry|outrage|shock|fury|dismay|horror|grief|sustained|suffered|received|incurred) )\\b(?:at|during|throughout|inside|outside|(?:hours?|minutes?|moments|shortly|soon|immediately|just) (?:after|before))\\s(?:the\\s|an?\\s)?$`,
      `\\b(?:was|were|been|be|being|had|has|have|he|she|they|it|who)\\s(?:[a-z]+ly\\s|also\\s)?(?:killed|wounded|injured|hurt|died|dead|shot|burned|destroyed|damaged|lost|arrested|scored|won|voted|competed|played|elected|re-elected|beaten|defeated|chosen|missing|trapped|involved)\\b[^,;:]{0,40}\\s(?:in|by)\\s(?:the\\s)?$`,
      `\\b(?:died|voted|won|lost|scored|competed|perished|took part|stood|ran|survived|escaped|lives|participated)\\s(?:[\\p{L}\\d-]+\\s){0,3}?in\\s(?:the\\s)?$`,
      `\\b(?:won|lost|led|attended|missed|hosted|chaired|watched|joined|skipped|boycotted|opened|closed|carried out|staged|launched|held|covered|survived|entered|disrupted|interrupted|called off|cancell?ed|postponed|repelled|foiled|finished|attend|began|ended|unhurt from|play|played)\\s(?:the\\s)?$`,
    ),
    'iu',
  ),
  /** After such a day: what has come of it since (`The Jan. 1 quake has become the first …`). */
  becameAfter: new RegExp(
    `^(?:[’']s?)?\\s(?:[\\p{L}-]+\\s){0,3}?(?:${BLOW})(?:e?s)?\\s(?:has|have)\\s(?:now\\s|since\\s|already\\s)?` +
      '(?!(?:so far\\s)?(?:killed|left|injured|wounded|claimed|destroyed|displaced|damaged|caused|cut|forced)\\b)' +
      `|^(?:[’']s?)?\\s(?:[\\p{L}-]+\\s){0,3}?(?:${BLOW})(?:e?s)?\\s(?:will|could|may|might|should|must|cannot|can)\\b(?!\\shave\\b)`,
    'iu',
  ),
  /** Before such a day: it is the first of its sentence. */
  opensBefore: new RegExp(
    `^\\s*(?:(?:But|And|The|In|At|During|On|Yet|Then|Earlier|Late|Early)\\s){0,2}(?:(?:${DEADLY})\\s)?$`,
  ),
  /** Before a decade: a thing is from it. */
  fromBefore: /\b(?:from|of|since)\s(?:the\s)?(?:\d+s and\s(?:the\s)?)?(?:early |late |mid-?\s?)?$/i,
  /** Before it: something is the first or the most in it (`the worst fire in the 21st century`). */
  mostInBefore:
    /\b(?:[a-z]{2,}est|most|first|last|only|any)\b[^,;:.]{0,50}\s(?:in|of|during)\sthe\s(?:early |late |mid-?\s?)?$/i,
  /** Before the day of a blow or gathering: what it did. */
  sufferedThere:
    /\b(?:was|were|been|be|being)\s(?:[a-z]+ly\s)?(?:[a-z]{3,}ed|caught|hit|blown|seized|torn)\b[^,;:]{0,40}\s(?:in|by)\s(?:the\s)?$/i,
  /** In a sentence: what a blow did. */
  ofBlow: new RegExp(
    `\\b(?:${BLOW}|killed|dead|died|dying|injured|wounded|hurt|victims?|survivors?|bodies|gunm[ae]n|attackers?|bombers?|assailants?|blew|exploded|burned|flames|smoke|shots|rubble|screams?)(?:e?s)?\\b`,
    'i',
  ),
  /** Before and after a day: what was done in a game or march. */
  ofPlayed: /\b(?:of|from|for)\s(?:the\s)?$/i,
  playedAfter: new RegExp(`^[’']s?\\s(?:[\\p{L}\\d-]+\\s){0,2}?(?:${PLAYED})s?\\b`, 'u'),
  /** Before such a day: in it. */
  inBefore: /\bin\s(?:the\s|an?\s)?$/i,
  /** Before and after a day: `clinched a place with Sunday’s win`. */
  withBefore: /\bwith\s(?:the\s|an?\s)?$/i,
  winAfter: /^[’']s?\s(?:[\p{L}\d-]+\s){0,2}?(?:wins?|victory|triumph|loss|defeat|draw|goals?|success)\b/u,
  /** After such a day: a paper or broadcast of it. */
  paperAfter:
    /^[’']s?\s(?:[\p{L}-]+\s){0,2}?(?:edition|paper|newspaper|issue|episode|show|programme?|broadcast|bulletin|interview|statement|report|[TPOHSG](?:imes|ost|bserver|erald|tar|uardian|un))s?\b/u,
  /** After a clause that tells of an attacker or a blow: whom it hurt, at the same time. */
  harmVerbAfter:
    /^,?\s(?:has\s|have\s)?(?:killed|injured|wounded|left|destroyed|claimed|struck|hit|shot|damaged|triggered|caused|flattened|tore|cut(?= (?:off|down|through|across|power|electricity|water|communications|[a-z]+ lines)\b)|knocked|forced|toppled|sank|burned|ripped|smashed|buried|set off)\b/,
  gatheringAfter: new RegExp(
    `^(?:[’']s?)?\\s(?!(?:${SMALL_WORDS})\\b)(?:[\\p{L}-]+\\s){0,3}?(?:${ATTENDED})s?\\b`,
    'iu',
  ),
  /** Right before a date: words that `endsPeriod` ends on. */
  endBefore: /(?:to|through|ended|ending) (?:(?:on|in) )?(?:the )?$/i,
  /** Before a date: a stretch of time ends with it, in which figures were counted (`the three months to March 31`). */
  endsPeriod:
    /\b(?:the|its|their|\d+|two|three|four|six|nine|ten|twelve) (?:[a-z]+ )?(?:weeks?|months?|quarter|half|half-year|year|period)(?: that)? (?:to|through|end(?:ed|ing))(?: (?:on|in))? (?:the )?$/i,
  /** Before a stretch of days: its sentence opens with it. */
  spanOpens:
    /^\W*(?:(?:and|but|yet|then|in|on|during|over|only|even|for)\s){0,2}(?:the\s(?:(?:night|period|days?|weeks?|months?|years?|hours)\s(?:of\s)?)?)?$/i,
  /** Before a stretch of time: a noun, a name between commas, or a charge that it is of, and no verb of the sentence. */
  spanBeside: new RegExp(
    `\\b(?:born|aged|accused|charged|suspected|convicted|guilty|cleared|over|about|of|for|with|against|says?|said|told|showed?|found|reported|that)\\b[^,;:]{0,90}$|,\\s(?!(?:and|but)\\b)(?:(?!(?:${FINITE}))[^\\s,;:]+\\s){0,8}$|\\([^()]*$`,
    'i',
  ),
  /** Before a stretch of two days: it is the night between them. */
  nightBefore: /\b(?:over)?night\s(?:of\s|on\s)?(?:the\s)?$/i,
  /** Before an open stretch: what is told is only the greatest since then, or one in a row. */
  sinceSuperlative: new RegExp(
    `\\b(?:[a-z]{2,}est|most|worst|best|first|last|only|more|fewer|lower|higher|biggest|record|${IN_A_ROW})\\b[^,;.]{0,60}\\s?$` +
      // "the first time more than a hundred lives were lost to one quake in the country | since 2016"
      '|\\b(?:first|only) time\\b[^,;.]{0,120}\\s?$',
    'i',
  ),
  /** Before a date: the clause before it only tells since when, or despite what. */
  sinceBefore: new RegExp(
    `\\b(?:since\\s(?!(?:[a-z]+\\s)?\\d{4}\\sand\\s)|(?:despite|without|${THAN})\\s)[^,;:.]{1,90}$`,
    'i',
  ),
  /** In a sentence: a tally that is told again and again, each time later. */
  tollMoves:
    /\b(?:toll|number of (?:dead|deaths|injured|missing|people (?:killed|injured|missing)|victims))\b[^.;]{0,60}\b(?:rose|risen|rises|climb(?:ed|s)|jump(?:ed|s)|reach(?:ed|es)|increas(?:ed|es)|stands|stood|now|went up|goes up|grew|grows|topp(?:ed|s)|passed)\b/i,
  /** In a sentence: a dash; and what stands between two. */
  dash: /[—–]|--/,
  dashedClauses: /\s(?:[—–]|--)\s[^—–;:]{1,120}?\s(?:[—–]|--)(?=\s)/g,
  /** Relative clauses between commas; the comma in `12,400` ends none. */
  closedClauses:
    /,\s(?:who|which|whose|where|expected|due|set|likely|scheduled|planned|to be)\b[^,;:]*(?:,\d{3}\b[^,;:]*)*,(?!\d{3}\b)|^(?:In an?|With)\s[^,;:]*,/g,
  /** Behind a relative clause that has ended: the verb of the sentence, and what follows it. */
  mainVerbOn: new RegExp(`.*\\s((?<!\\bto\\s)(?:${WENT}|has|have|will|is|are|[a-z]{3,}ed)\\s[^,;:]{0,60})$`, 's'),
  /** The relative clause that is open at the end. */
  openClause: new RegExp(
    `(?:,\\s(?:who|which)|\\b(?!(?:said|says|say|told|adds|added|so|is|was)\\b)[a-z’'-]+\\s(?:who|which|that(?=\\s(?:is|are|has|will|${WENT}|[a-z]+ed)\\b)))\\b([^,;:]*(?:,\\d{3}\\b[^,;:]*)*)$`,
  ),
  /** Before a date: something was moved from it or to it, and either can lie ahead. */
  movedFrom: endingCue(
    { words: /\bfrom\s/i, within: 40 },
    '(?:slip(?:ped|s)?|slid|mov(?:ed|es)|postponed|delayed|push(?:ed|es)|rescheduled|shifted|brought forward)\\b[^.;,]{0,40}\\bfrom\\s(?:[^.;,]{1,30}\\sto\\s)?$',
    'i',
  ),
  /** Right before a date: something was moved away from it (`put off from May 20`). */
  movedAway: endingCue(
    { words: /\b(?:from|for|of)\s/i, within: 30 },
    oneOf(
      '(?:cancel(?:s|led|ed|ling|ing)|scrapp?(?:ed|ing)|replac(?:es|ed|ing)|instead of|rather than) (?:an?|the|its|their) (?:previous|earlier|original|old|first) (?:[a-z]+ ){1,3}(?:set |fixed |scheduled )?(?:for|of) $',
      '(?:put off|postponed|delayed|moved|pushed back|rescheduled|brought forward|shifted|slipped)\\b[^.;]{0,30}\\sfrom\\s(?:[^.;,]{1,20}\\sand\\s)?$',
      '(?:(?:bring|bringing|brought) forward|(?:push|pushing|put|putting) (?:back|off)|postpon(?:e|ing)|delay(?:ing)?)\\b[^.;,]{0,60}\\sfrom\\s(?:the\\s)?$',
    ),
    'i',
  ),
  /**
   * Right before a date: what is told is only reckoned from it (`was banned for three years, backdated to March 27`, `will
   * save 30 million a year from 2024`).
   */
  reckonedFrom:
    /\b(?:back-?dat(?:ed|es|ing)|retroactive(?:ly)?)\sto\s$|\d\S*(?:\s[a-z]+)?\s(?:an?|per|each|every)\s(?:year|month|week|day)\s(?:from|by)\s$/i,
  /** Before a month or longer: when the things were made that are told of (`a lot produced and shipped in Lenz in 2018`). */
  producedBefore: endingCue(
    { words: /\b(?:in|from|between|during|since)\s(?:the\s)?$/, within: 16 },
    '(?<!\\b(?:was|were|been|be|being|is|are|has|have|had|and|that|which|who|he|she|they|it|not|also|first|[a-z]+ly) )' +
      '(?:produced|manufactured|shipped|assembled|bottled|packaged)(?: (?:and|or) [a-z]+ed)?(?: (?:in|at|by|to|for) (?:the )?[^\\s,;:.]+(?: [^\\s,;:.]+){0,3})? (?:in|from|between|during|since) (?:the )?$',
  ),
  /** Between two dates: a clause ends there. */
  clauseBetween: new RegExp(`^[^,]{0,60},\\s|\\b(?:and|but)\\s(?:[a-z]+ly\\s)?${FINITE}`),
  /** Between two dates: what came before the first is told with the second. */
  goesBack: /\b(?:after|since|following|from|had|previously|earlier|having|originally|first)\b/i,
  /** Between two dates: on the first somebody told of the second. */
  tellsBetween:
    /\b(?:says?|said|report(?:s|ed)?|finds?|found|estimate[sd]?|conclude[sd]?|accuse[sd]?|alleged?s?|reveal(?:s|ed)?|admit(?:s|ted)?)\b/,
  /** Between two dates: what the second is of still lies ahead. */
  fromNow: /\b(?:will|shall|is|are)\b/,
  /** Before a date between commas: something was planned for it, and came otherwise. */
  plannedAside:
    /,\s(?:first|originally|initially|previously|once)\s(?:planned|scheduled|slated|set|due|expected|meant)\s(?:to\s[a-z]+\s)?(?:(?:for|on|in|from|to)\s)?$/,
  /** Between two dates: another clause begins, or another thing is told of. */
  nextClause: /\b(?:and|but|while|before|after|since|until|as|when|who|which|than|said|from|of)\b|[;’]/i,
  /** Before a weekday at the head of a block: the text was brought up to date on it, after it was published. */
  updateBefore: /^\s*[([]?(?:update|updated)\b[^.:;]{0,30}$/i,
  /** Before a date: it was planned for it, and is told from afterwards. */
  plannedBack:
    /\b(?:(?:was|were) to have|had been (?:due|scheduled|set|expected|planned|supposed|to))\b[^.;,]{0,50}$|\bdat(?:es|ed|ing)\s(?:back\s)?(?:to|from)\s$/i,
  /** Before a date: it was planned for it. */
  plannedPast: /\b(?:planned|scheduled|expected|due|set|to have|(?:was|were|had been) to|supposed)\b[^.;]{0,60}$/i,
  /** After such a date: nothing came of it, or it has been. */
  cameToNothing: new RegExp(
    '^,?\\s(?:(?:was|were|has been|have been|had been)\\s(?:[a-z]+ly\\s|again\\s|then\\s)?(?:cancel|call|postpon|delay|scrap|abandon|drop|cut|push|put|mov|suspend|halt|scrub|extend|disrupt|interrupt|held|reject|block|adjourn|defer)' +
      `|did not|didn[’']t|never\\s|failed|came and went|but\\s[^.;]{0,40}\\b(?:${WENT}|[a-z]{2,}ed|never)\\b)`,
  ),
} as const;
