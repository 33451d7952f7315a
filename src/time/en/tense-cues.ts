/** English cues of tense: does what an expression dates lie behind the telling, or ahead of it? */
import { endingCue, wordCue } from '../word-cue.js';
import { oneOf } from './one-of.js';

/** Verbs whose past is their plain form: no past behind what asks for that form (`plans to cut`, `could hit`). */
const UNCHANGED =
  "(?:beat|bid|bit|burst|cut|hit|hurt|let(?![’'])|put|quit|shut|split|spread|wed)(?<!\\b(?:to|will|would|could|can|might|must|should|shall|not) [a-z]+)" +
  // Nor behind what names a thing: `expect a cut by June`.
  '(?<!\\b(?:an?|the|its|their|another|further|rate|tax|pay|job|wage|budget|for|of) (?:beat|bid|bit|burst|cut|hit|put|split|spread))' +
  '(?<!\\b(?:first|second|third|next|deeper|bigger|quarter-point|half-point|price|output|production|spending|dividend) (?:cut|bid))';
/** Past forms that do not end in -ed. */
export const WENT = oneOf(
  UNCHANGED,
  'was|were|had|did|came|went|died|since|met|began|won|lost|struck|said|told|made|took|left|found|fell|gave|got|saw',
  'sent|held|heard|sank|rose|broke|ran|burnt|drove|wrote|spoke|stood|shot|fled|flew|threw|drew|grew|knew|fought|caught',
  'brought|bought|built|sold|paid|kept|slept|spent|led|stuck|swept|woke|wore|chose|froze|stole|tore|swore|hid|lit',
  'sought|taught|thought|became|overcame|withdrew|underwent|sang|swam|blew|drank|rode|shook|spun|dug|hung',
  'laid|bore|clung|crept|dealt|felt|flung|forbade|forgot|leapt|meant|oversaw|overtook|undertook|retook|overthrew|overran|misled|mistook|arose|sat|slid|sprang|swung|upheld|wept|withheld|rebuilt',
  'arose|ate|befell|bled|foresaw|forgave|lay|misled|outran|overran|overthrew|rang|repaid|rewrote|shrank|slew|sped|stung|strove|withstood',
);
/** Names and other words on -ed that tell of nothing past: `Newcastle United`, `two hundred`, `Mohammed`. */
const NO_PAST = oneOf(
  'united|hundred|indeed|need|speed|feed|breed|exceed|proceed|succeed|hatred|sacred|kindred|naked|wicked|biped',
  'm[ou]hamm?[ae]d|ahmed|mehmed|hamed|saeed|sayed|syed|javed|naveed|waheed|rasheed|rashed|khaled|majed|fred|alfred|wilfred|manfred|mildred|jared',
);
const PAST = `(?:has been|have been|${WENT}|\\p{L}{2,}ed(?<!\\b(?:${NO_PAST})))`;

/** What is held, or called, for a day. */
export const GATHERING = 'hearing|meeting|session|trial|summit|vote|election|match|game|rally';
/** What a court lists for a day. */
export const LISTED = 'matter|case|hearing|plea|petition|appeal|trial|application|proceeding';
const CALLED = `${GATHERING}|appearance|round|launch|flight|protest|strike|date`;

/** After these, `to be` tells what is so. */
const SEEMED =
  'found|ruled|confirmed|said|thought|believed|reported|known|out|appear(?:s|ed)?|seem(?:s|ed)?|alleged|claimed|deemed|proved|understood|declared|assumed|considered|feared|determined|judged|need(?:s|ed)?|who|has|have|had|want(?:s|ed)?|suspected|estimated|likely';

/** What puts the rest of its sentence ahead, whatever else is told there. */
const PLANNED = oneOf(
  `(?<=\\b(?:he|she|they|it|we|i|who)[’'])d (?!been|better|rather|${WENT}|[a-z]+(?:ed|en|wn)\\b)[a-z]+`,
  "will|shall|won[’']t|(?<=\\w[’'])ll|would(?! have)|(?:is|are|was|were|about|yet(?<!\\b(?:had|has|have) yet)|isn[’']t|aren[’']t) to",
  // `to be read out on Friday`; but `was found to be dead`, `the first woman to be elected`.
  `(?<!\\b(?:${SEEMED}|(?:first|last|only) [a-z]+) )to be(?= (?:[a-z]+ly )?(?:[a-z]{2,}ed|held|made|sent|built|given|shown|brought|put|taken|sworn|read|sold|paid|met|heard|seen|drawn|cut)\\b)`,
  // Not of what `may be recalled`.
  '(?:must|should|may|might|could|can) be(?! (?:mentioned|noted|recalled|remembered|added|pointed out|said|stated)\\b)',
  // Not of what had been planned, nor of what is so `due to low light`.
  '(?<!\\b(?:the|an?|its|his|her|their|this|that|these|those|any|no|of|for|two|three|several|with|by) )(?:scheduled|slated|set(?= (?:for|to|on|in)\\b)|due(?:(?! to\\b)|(?<=\\b(?:is|are|was|were|be|been|not|now|still) due))|' +
    'expected|planned|pencill?ed in|date)\\b(?<!\\bhad [a-z]+)' +
    '(?:(?!\\b(?:when|why|how|where|after|but|who|which|because)\\b)[^.;,]){0,50}\\b(?:for|to|until|till|on|in|by)',
  // `held until his next hearing April 19`, `calling a meeting of the council for Friday`.
  `(?:next|pending (?:an?|the|his|her|its|their)) (?:[a-z]+ ){0,2}(?:${CALLED})(?=(?: (?:on|for|in|is))?\\s$)`,
  // `a strike called for Friday`, `gave the city until Friday`.
  '(?:strike|protest|rally|march|walkout|vote|election|meeting|demonstration)s? called for(?=\\s$)',
  `call(?:s|ed|ing)? (?:an?|for an?|further|more|new|fresh|another|two|three|four|\\d+) (?:[a-z-]+ ){0,2}(?:${CALLED})s?\\b[^.;,]{0,40} for(?=\\s$)`,
  // `dissolved parliament and called snap elections for`
  'call(?:s|ed|ing)? (?:(?:early|snap|fresh|new|general|legislative|parliamentary|presidential|local|mass|nationwide) ){0,3}(?:elections|polls|protests|strikes|rallies|marches|talks) for(?=\\s$)',
  // `The treaty, signed on 3 March, enters into force on`
  '(?:enters|comes|goes) into (?:force|effect)|takes effect',
  // `set his trial for October 28`
  `set (?:an?|the|his|her|its|their) (?:[a-z-]+ ){0,2}(?:${CALLED}|sentencing|arraignment|inquest) for(?=\\s$)`,
  // `set a trial date of October 28`
  '(?<=\\b(?:set|sets|fixed|gave|given|agreed|confirmed|announced|has|have|with) (?:on )?(?:an?|the|his|her|its|their) (?:[a-z-]+ ){0,3})date of(?=\\s$)',
  // `a vote is expected before Easter`, `a ruling is due Monday`.
  '(?:is|are)(?: [a-z]+)? (?:scheduled|slated|due|expected|planned)(?=[^.;,]{0,60}$)',
  '(?<!\\b(?:as|the|an?|its) )(?:scheduled|slated|due|expected)(?=\\s$)',
  '(?:scheduled|planned|expected) (?:end|start|date|opening|closing|expiry|release)(?: of [^.;,]{1,50})? on(?=\\s$)',
  // `likely to meet on`, `predicted to reach the coast`, `is likely on Tuesday`.
  '(?:likely|unlikely|bound|poised|certain|predicted|projected|forecast|tipped|primed|gearing up|preparing) to',
  '(?:is|are|was|were|be) (?:likely|possible|predicted|forecast|projected|planned)(?: (?:for|on|by|in|from))?(?=\\s$)',
  // `was fined and must return to court`, `now plans the launch of its rocket for Thursday`.
  'and (?:must|has to|have to|should)',
  'plan(?:s|ning)? [^.;,]{1,70} for(?=\\s$)',
  // `called for a day of action on`, `invited fans to a parade on`, `ordered a retrial on`.
  '(?:call(?:s|ed|ing) for|invit(?:es?|ed|ing) [a-z ]{2,30} to|order(?:s|ed)|announc(?:es?|ed)|threaten(?:s|ed)|ask(?:s|ed) for|agreed? on|voted? for) (?:an?|fresh|new|early) (?:[a-z]+ ){0,3}(?:day of [a-z]+|retrial|' +
    CALLED +
    '|parade|walkout|stoppage|march|demonstration)s?(?: (?:on|for|from))?(?=\\s$)',
  // `called for peaceful protests on`, `have called for another day of strikes on`;
  // but not `called for an end to the strike on`, nor who `called for the march on` it.
  'call(?:s|ed|ing) for (?:(?:another|further|more|new|two|three) (?:days?|weeks?|rounds?) of )?(?:(?!(?:the|his|her|its|their|that|to|of|in|over|after|during|against)\\b)[a-z-]+ ){0,3}(?:protest|strike|rall(?:y|ie)|march(?:e)?|demonstration|walkout|stoppage|sit-in|vigil|boycott)s?(?: (?:on|for|from))?(?=\\s$)',
  '(?:put off|pushed back|suspended|extended|deferred|adjourn(?:ed|s)?|postpone[ds]?|delayed|remanded|rescheduled|bailed)' +
    '(?: [a-z]+){0,7} (?:for|until|till)(?: at least)?(?=\\s$)',
  '(?:extended|moved|pushed back|adjourned|postponed|delayed|deferred|rescheduled|remanded|bailed)(?: [a-z]+){0,7} to(?=\\s$)',
  '(?:adjourn(?:ed|s)|postpone[ds]|deferred|rescheduled) the (?:hearing|matter|case|trial|session|sitting|meeting|vote|plea|verdict|sentencing)s?\\b[^.;]{0,110} (?:to|till|until|for)(?=\\s$)',
  // `a warning was issued for Friday`
  '(?:warnings?|alerts?|advisory|advisories) (?:[a-z-]+ ){0,6}for(?=\\s$)',
  // `the next date has been fixed as 28 March`
  '(?<=\\b(?:been|was|were|is|are) )(?:fixed (?:as|for|on)|listed for|posted (?:to|for))(?=\\s$)',
  // `asked that the hearing be held on 8 January`
  '(?<!\\b(?:to|could|would|might|may|not|never|can|cannot|must|should|will|shall|also) )be (?:held|heard|read|listed|adjourned|postponed|conducted|released|delivered|freed|completed|deferred|moved|put|brought|sent|paid|given|made|produced|tabled|published)',
  // `urged the court for a listing on 31 July`
  `(?:urg(?:ed|es)|ask(?:ed|s)|request(?:ed|s)|sought|seeks|demand(?:ed|s)|moved|petitioned)\\b[^.;]{0,60}? (?:an?|for) (?:[a-z]+ ){0,2}(?:${CALLED}|listing)(?: (?:on|for))?(?=\\s$)`,
  // `posted the matter to 11 November`, `listed the case for further hearing on`
  `(?:posted|deferred|put off) (?:the|its|his|her|their) (?:[a-z]+ ){0,2}(?:${LISTED})s?(?: [a-z]+){0,2} (?:to|for)(?=\\s$)`,
  '(?:posted|listed|fixed|placed|kept|set down|put up)(?: [a-z]+){0,7} for (?:further |next |final )?(?:hearing|arguments|orders?|judge?ment|mention|trial|sentencing)(?: on)?(?=\\s$)',
  // `three days of mourning beginning on Wednesday`, `a state of emergency from Saturday`
  '(?:mourning|curfew|emergency|lockdown|ban|closure|truce|ceasefire|shutdown)(?: [a-z]+){0,3},? (?:beginning|starting|from|as of|ending|until|till|through)(?: on)?(?=\\s$)',
  '(?<=\\bdeadline [a-z ]{0,12})expiring(?: on)?(?=\\s$)',
  // `ordered him to return to court March 28`
  '(?:ordered|told|asked|agreed|summoned|invited|scheduled|due|promised|remanded|bailed|released)(?: [a-z]+){0,3} to (?:return|appear|hear|meet|attend|report|surrender|leave|testify|stand|face|vote|decide)\\b(?=[^.;,]{0,40}$)',
  // `is asked to call before`
  '(?:is|are) (?:being |also |now )?(?:asked|urged|told|advised|required|invited|requested|allowed|permitted|encouraged) to\\b',
  '(?:if|unless)\\b[^.;]{0,60}\\bby',
  '(?<!\\b(?:after|past|missed|before|met|beat)\\b[^.;,]{0,40} )deadline (?:of|on|is)|ahead of|preparing for|heading into|bracing for|effective|as soon as|no later than',
  // Not of what has an end of its own: `until further notice on Sunday`, `until his death on Sunday`.
  '(?:until|till)(?=\\s(?:[a-z]+\\s){0,2}$)',
);

/** What looks ahead where nothing beside it is told in the past. */
const LOOKING_AHEAD = oneOf(
  'going to|is to|are to|expects?|anticipates?|forecasts?|projects|plan(?:s|ned|ning)? (?:to|for)|hop(?:es|ed|ing) to',
  'aim(?:s|ed|ing) to|aim(?:s|ing) for|vow(?:s|ed)? to|upcoming|opens?(?!-)|begins?|(?:starts?|returns?)(?! of\\b)|resumes?|arrives?|meets?|expires?',
  'takes effect|airs|premieres?|closes?(?= (?:on|at|in|for|its|his|her|their)\\b)|lapses?|votes?(?! of\\b)|travels?|gathers?|falls on',
);
const NOT_TOLD_SINCE =
  // `A man due to stand trial was found`: but not of a clause inside (`is to say whether he was`).
  '(?!(?:(?!\\b(?:whether|that|if|who|which|when|what|how|after|because|where|before|since|and|but|than)\\b)[^,;:])*\\b(?:was|were|sank|fell|collapsed|went|escaped|broke)\\b)' +
  '(?!.*(?<!\\bbe )\\b(?:said|says|told|added|announced|reported|killed|shot|died|wounded|injured|arrested|attacked|crashed|exploded)\\b)' +
  // `was due to be repaired when it collapsed on Wednesday`
  `(?!.*\\b(?:when|why|how|where|after|but|who|which|because)\\s(?:[\\w’'-]+\\s){0,4}?(?:${WENT}|\\w{2,}ed)\\b)`;

/** A short stand-in for `PAST`, fit to be asked at every letter; `the proposed law` tells of nothing past. */
const PAST_CLAUSE = `(?:was|were|had|did|said|told|\\w{2,}ed(?<!\\b(?:${NO_PAST}|(?:the|an?|its|his|her|their|this|these|those) [\\w-]+)))`;

/** What has been done: no saying, no plan, and nothing that somebody is known by (`the accused`). */
const DEED =
  '(?:(?:was|were|has been|have been|had been) (?:[a-z]+ly )?(?!due|set|scheduled|expected|planned|slated|supposed|told|asked|ordered|meant|called|needed|used|said|interested|concerned|based)' +
  '(?:[a-z]+ed|set up|shot|held|found|heard|sent|cut|hit|put|taken|given|driven|made|built|sold|paid|brought|caught|beaten|broken|chosen)\\b' +
  '|(?<!\\b(?:the|an?|his|her|its|their|to|is|are|be|was|were|been|being|of|in|for|by) )(?:entered|pleaded|denied|admitted|resigned|arrived|arrested|charged|died|won|lost|rejected|approved|signed|launched|appeared|collapsed|failed|opened|closed|ended|began|left|met|sat|fell|rose|granted|refused|dismissed|upheld|ruled|convicted|sentenced|jailed|fined|released|remanded|called off|cancell?ed|postponed|suspended|withdrew|seized|freed|sold|bought|cut|raised|took|gave|lost|beat|killed|injured|wounded|reported|posted)\\b)';

/** What only a thing that is still to come will do. */
const WILL_BEGIN =
  ' (?:will|would(?! have)|(?:is|are) (?:due |set |expected |scheduled )?to) (?:begin|start|open|kick off|take place|get under ?way|be held' +
  '|be (?:the|its|his|her|their) (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|final))\\b';

/** Passives of the present that tell what has happened: `three are missing`. */
const DONE =
  'killed|injured|wounded|hurt|dead|missing|trapped|arrested|feared|reported|believed|thought|said|understood|being';
/** After `has`: it has no other verb. */
const HELD = '(?:an?|the|no|about|more|to|never|until|\\d+)\\b';
/** Verbs that say what is, can be or used to be. */
const STATES = oneOf(
  `(?:is|are|isn[’']t|aren[’']t)\\b(?! (?:[a-z]+ly )?(?:${DONE})\\b)` +
    '(?! (?:also |now )?the (?:[a-z]+ ){0,2}?(?:first|second|third|fourth|fifth|last|most|worst|[a-z]+est)\\b)',
  `(?:has|have) ${HELD}`,
  '(?:will|would|can|may|might|must|should|cannot)\\b(?! have\\b)|could\\b(?! (?:not|have)\\b)',
  '(?:believes?|includes?|contains?|consists|belongs|owns|wants?|plans? to|faces (?:an?|[a-z]+ (?:charges?|counts?))|holds? an?)\\b',
  'remains? (?:an?|the|in|on|under|un[a-z]+|closed|at|calm|tense|stable|critical|high|low|open|free|volatile|fragile|strong|weak|missing|here|there|so)\\b',
  '(?:was|were) (?:also |best |widely |once )?(?:known|nicknamed|considered|married|born|raised|an? (?:former|longtime|native|resident))\\b',
  'grew up|graduated|served (?:[a-z-]+ ){0,4}?(?:years|months|terms?)\\b',
);

export const TENSE_CUES = {
  /** Before an expression: it lies ahead. */
  plannedBefore: wordCue(
    `(?:${PLANNED})\\b${NOT_TOLD_SINCE}[^;:]{0,70}$|(?:will|shall)\\b${NOT_TOLD_SINCE}[^;:]{0,120}$`,
    'is',
  ),
  /** Before an expression: somebody was told to do something, by then or on it; the nearest such day is meant. */
  directedBefore: endingCue(
    { words: /\bto\s/ },
    `(?:ordered|told|asked|urged|invited|required|warned|allowed|permitted|instructed|directed|advised|summoned|agreed|decided|resolved|voted|called (?:up)?on|calling (?:up)?on|wants?|wanted)\\s` +
      `(?:(?!(?:that|which|who|had|has|have|was|were|is|are|would|will|said|how|why|what|where|when|${WENT}|[a-z]{2,}ed)\\b)[^\\s.;:]+\\s){0,9}?` +
      `["“‘']?to\\s(?!have\\b)[a-z]+\\b(?:(?!\\b(?:${WENT}|[a-z]{3,}ed)\\b)[^.;:]){0,70}$`,
    'i',
  ),
  /** Right before an expression: a clause begins of what somebody will tell, hear or find (`will hear how on 3 March it fell`). */
  toldOfBefore: endingCue(
    {
      words: /(?:that|how|whether|why|what|if|when|where)(?:\s(?:late|early|back))?(?:\s(?:on|in|at))?\s$/,
      within: 24,
    },
    '(?:will|shall|would|to)\\s(?:[a-z]+\\s){0,3}?(?:hear|tell|told|learn|examine|remind(?:ed)?|recall|remember|show|prove|say|argue|claim|allege|testify|explain|reveal|describe|decide|determine|establish|find out|consider|note|rule|state|see|investigate|ask|know|announce|report|confirm)\\s(?:[^.;,:]{1,60}\\s)?,?\\s?(?:that|how|whether|why|what|if|when|where)(?:\\s(?:late|early|back))?(?:\\s(?:on|in|at))?\\s$',
    'i',
  ),
  /** Right before an expression: since then something has been so (`is due to open on Monday, since the bridge fell in March`). */
  sinceDone: endingCue(
    { words: /\bsince\s/i },
    `since\\s[^,;:.]{2,50}?\\s(?!(?:was|were|had|did)\\b)(?:${WENT}|[a-z]{2,}ed)\\b(?! (?:for|to)\\b)(?:\\s(?!(?:is|are|will|on)\\b)[^\\s,;:.]+){0,4}?(?:\\s(?:on|in|at))?\\s$`,
    'i',
  ),
  /** After an expression: a day that was chosen for something (`fixed 14 November as the next date`). */
  chosenAfter: /^\sas (?:an?|the|its|their)(?: [a-z-]+){0,3} (?:date|deadline|day|cut-?off)\b/i,
  /** Right before such a day: what is told came of it. */
  sinceAppointed:
    /\b(?:after|since|following|in|at|during|from|over|by|through)\s(?:the|an?|its|his|her|their|our|this|that|[\p{L}]+[’']s?)\s$/iu,
  /** Before an expression: what it dates hangs over the telling. */
  impendingBefore: endingCue(
    { words: /\s(?:on|for|in)\s$/i, within: 5 },
    '(?:(?:impending|upcoming|forthcoming|looming|imminent)\\s[^.;,]{1,60}|' +
      `(?:before|ahead of|until)\\s(?:[^\\s.;,]+\\s){0,5}?(?:${GATHERING}|referendum|run-?off|ballot|polls|inauguration)s?)` +
      '\\s(?:on|for|in)\\s$',
    'i',
  ),
  /** After an expression used like an adjective: what people set a day for, which may be to come (`gave him a May 10 deadline`). */
  appointedAfter: new RegExp(
    `^\\s(?:[\\p{L}-]+\\s){0,2}?(?:${GATHERING}|deadline|date|runoff|run-off|referendum|ballot|poll|primary|caucus|debate|derby|final|fixture|fight|concert|ceremony|inauguration|conference|congress|talks|visit|trip|launch|premiere|sentencing|arraignment|appearance|strike|walkout|protest|expiry|auction)(?:e?s)?\\b`,
    'iu',
  ),
  /** Before an expression: it was planned for then, and may be over. */
  plannedThen: new RegExp(
    '\\b(?:(?:first|originally|initially|had been) (?:to|planned|scheduled|slated|set|due|expected)' +
      '|(?:was|were) to have|had (?:said|warned|predicted|forecast|promised|pledged|vowed|told|announced|hoped)\\b[^.;,]{0,60}\\bwould' +
      '|had (?:called|planned|scheduled|set)(?= ))\\b[^.;,]{0,50}$',
    'i',
  ),
  /** Before an expression: it lies ahead, if nothing before it is told in the past. `May` with a capital is a month. */
  futureBefore: wordCue(
    `(?:\\b(?:${LOOKING_AHEAD})\\b[^;:]{0,80}|\\bcould\\b[^;:,]{0,40}|\\b(?:may|might|should|must)\\b[^;:,]{0,100}` +
      // `There is a second attempt Friday`
      "|\\b[Tt]here(?:[’']s| is| are) (?:(?!(?:the|of|after|since|following|over|about|from|for|by|that|than)\\b)[\\w’'-]+ ){1,6}" +
      '|\\b(?:[Bb]y|[Ss]tarting|[Bb]eginning|[Ee]ffective)\\s(?:on |in |from )?(?:late |early |the )?)$',
  ),
  /** Before an expression: what may happen then (`a chance of rain on`). */
  chanceBefore: /\b(?:chances?|possibility|probability|likelihood|risk|threat|prospect) (?:of|that)\b[^;:]{0,80}$/,
  /** Before an expression in a headline: somebody is to do something (`Council to vote on plans on`). */
  headlinePlan: /^(?:\p{Lu}[\p{L}.’'-]* ){0,3}\p{Lu}[\p{L}.’'-]*[^\Ws] to (?!have\b)\p{Ll}+ [^;:]*$/u,
  /** Before an expression that lies ahead of some telling: the plan is told in the past. */
  wasPlanned:
    /\b(?:was|were|had been)\s(?:[a-z]+ly\s|first\s|also\s)?(?:scheduled|slated|set|due|expected|planned|supposed|meant|called|fixed|listed|posted|adjourned|postponed|deferred|delayed|pushed back|put off|pencill?ed in|remanded|bailed|ordered|told|to)\b[^.;]{0,60}$/i,
  /** Before a weekday: what was then still to come on it. */
  awaitedThen:
    /\b(?:would|(?:was|were)\s(?:[a-z]+ly\s|also\s)?(?:due|expected|supposed|meant|scheduled|slated|set|planned|to))\b[^;]{0,70}$/,
  /** Before `three days later`: the sentence goes back to the beginning of what it tells. */
  atFirst: /\b(?:initially|at first)\b/i,
  /** Before a weekday: what would have been on it, be it gone or to come (`would have turned 16 on`). */
  unreal: /\b(?:would|[’']d) have\s(?:[a-z]+ly\s)?[a-z]+(?:\s[\w’'-]+){0,4}?(?:\son)?\s$/,
  /** The same, of what need not have been settled lately. */
  wasDue:
    /\b(?:gave|(?:was|were) given)\s[^;]{2,40}$|\b(?:was|were)\s(?:[a-z]+ly\s|also\s)?(?:due|expected|supposed|meant|to(?= (?!be\b)[a-z]+)|(?:scheduled|slated|set|planned) to)\b[^;]{0,70}$/,
  /** Before a date ahead: what has been done is told first, and joined to it what is planned (`was charged and will appear on`). */
  deedBeforePlan: endingCue(
    { words: /\b(?:and|but|while|with)\s/ },
    `(?<!\\b(?:who|which|whose) (?:[a-z]+ ){0,2})${DEED}[^;:]{0,140}?,?\\s(?:and|but|while|with)\\s(?![^;:]{0,120}?\\b(?:after|since|who|which|when|because)\\b)[^;:]{0,120}$`,
  ),
  /** Before a date ahead: it is of what is only waited for (`was held without bail pending a hearing on`). */
  aheadOf:
    /\b(?:pending|ahead of|before|in the run-up to|in preparation for|preparing for)\s(?:(?!(?:and|but)\s)[^\s;:]+\s){1,14}$/,
  /** Between two dates: the second is of the telling (`set for October 28 on Monday`). */
  onlyOn: /^ (?:on |late |early )*$/,
  /** After a date ahead: and something has been done. */
  deedAfterPlan: new RegExp(`^,? (?:and|but|while) (?:[\\w’'-]+ ){1,4}?${DEED}`),
  /** After a date ahead: a day of the telling, so that the date is only of what was planned (`set for October 28 on Monday`). */
  toldOnAfter:
    /^ (?:on |late |early )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday)\b(?! (?:morning|at) (?:\d|noon))/i,
  /** After an expression: it was so then (`set for trial in August, when it was put off`). */
  whenItWas: /^,? when (?:[\w’'-]+ ){1,5}?(?:was|were|had|did)\b/,
  /** Before and after a day: a price of then, whatever is to be paid (`a premium of 38% to Monday’s closing price`). */
  priceAfter: /^[’']s\s(?:closing|opening|settlement|last|average)\s(?:share\s)?(?:price|level|value|quote)\b/,
  closeAfter: /^[’']s\sclose\b/,
  closeBefore: /(?:\d%?|\bper ?cent|\bpoints?|\bpremium|\bdiscount)\s(?:to|on|over|from|above|below|than)\s$/,
  /** After an expression at the head of its clause: it lies ahead. */
  futureAfter:
    /^[^;:,]{0,30},?[^;:,]{0,60}?\b(?:will|shall|[’']ll|(?:is|are) (?:due|set|scheduled|expected|to))\b|^\s?deadline\b/i,
  /** Before and after a day: it is of what the sentence comes after (`will meet after talks on Friday were called off`). */
  afterClause: /\b(?:after|since|because|as) (?:[\w’'-]+ ){1,6}on $/,
  wasAfter: /^ (?:was|were|had|ended|failed|collapsed|fell|broke|left|killed)\b/,
  /** After a day: what is held then begins, and has not (`Saturday’s window opens at noon`, `the talks on Friday would begin`). */
  beginsAfter: new RegExp(
    `^(?:[’']s? (?:[\\w-]+ ){0,5}?(?:opens|begins|starts|kicks off|takes place|gets under ?way) (?:at|on|in|with)\\b|${WILL_BEGIN})`,
  ),
  /** After an expression at the head of its clause: what lies ahead is only told of, `on Friday he repeated that it will …`. */
  toldThat: /^[^;:,]{0,60}?\b\w{2,}(?:ed|aid|old)\s(?:[\w’']+\s){0,3}?that\b/,
  /** A sentence whose main clause lies ahead: what it tells has not happened. */
  comingClause: new RegExp(
    `^(?:(?!\\b${PAST_CLAUSE}\\b)[^,;“"])*?\\b(?:will|shall|(?:is|are) (?:going|due|set|expected) to)\\b`,
    'i',
  ),
  /** A sentence that says what is or used to be: it happened on no day. */
  stateClause: new RegExp(
    `^(?:(?!(?:${PAST_CLAUSE}|who|which|that|where|when|while|if|(?:has|have) (?!${HELD})[a-z]+)\\b)\\S+\\s+)*?(?:${STATES})`,
  ),
  /** Before `until`: what begins with the telling, and ends later. */
  untilAhead:
    /\b(?:(?:sent|sends)(?=[^.;,]{0,40}\b(?:custody|remand|jail|detention|prison)\b)|give|gives|gave|given|granted|has|have|bailed|banned|barred|suspended|remanded|adjourned|postponed|extended|closed|shut|grounded|runs|lasts|continues|stays|remains|applies|is|are)\b[^.;,]{0,60}$/i,
  /** Before `until`: how it was, which may be over. */
  wasUntil:
    /\b(?:was|were|had been|remained|stayed)\s(?:[a-z]+ly\s)?(?:suspended|closed|shut|cancell?ed|halted|grounded|banned|blocked|stopped|open|off|evacuated)\b[^.;,]{0,40}$/i,
  /** Right before an expression: until then something had not been so (`was not found until Monday`). */
  pastNotUntil: endingCue(
    { words: /\b(?:until|till)\s/i, within: 24 },
    "(?:(?:was|were|had|did|could) not|(?:was|were|had|did|could)n[’']t|never)\\b[^.;]{0,60}\\s(?:until|till)\\s(?:late |early |the )*$",
    'i',
  ),
  /** After `until` and its day at the head of a sentence: it is told in the past (`Until Monday, nobody had come forward`). */
  pastAfterUntil: new RegExp(
    `^,?\\s(?:(?!(?:is|are|has|have|will|shall|can|may|must|should|be|to|who|which|that)\\b)[\\p{L}’'-]+\\s){1,8}?(?:was|were|had|did|could|${WENT})\\b(?! to\\b)`,
    'iu',
  ),
  /** Right before an expression: a verb in the present that sets it ahead, whatever is told before. */
  setBefore: wordCue(
    oneOf(
      '\\b(?:[Ll]apses|[Ee]xpires|[Oo]pens|[Bb]egins|[Ss]tarts|[Rr]eturns|[Rr]esumes|[Mm]eets|[Gg]athers|[Ff]alls' +
        '|[Tt]akes effect|follows|ends|leaves|departs|arrives|reopens|rules|convenes' +
        '|decides|retires|sails|flies|turns \\d\\d)(?: (?:again|here|there))?' +
        '(?: (?:at|on|in))?\\s$',
      '\\b(?:go(?:es)? to the polls|(?<!\\b(?:did not|didn.t|does not|not) )takes? place|comes? into (?:force|effect)|comes|reconvenes|runs out|kicks off' +
        '|reports? (?:[a-z]+ ){0,3}(?:results|earnings)|(?:hosts?|faces?|plays?)(?: \\p{Lu}[\\p{L}.’-]+){1,3}(?: in (?:the|a) [a-z-]+(?: [a-z-]+)?)?)(?: (?:at|on|in))? $',
      // `tickets go on sale on`, `schools are shut on`, `threatened to strike on`, `agreed to sell it by`.
      // `takes over on`, `leaves it in`, `steps down in`
      '(?<!\\b(?:forced|had|obliged|compelled) to )\\b(?:takes? (?:over|office|up [a-z ]{1,20})|steps? down|stands? down|leaves?(?: [a-z]+){1,2}|hands? over)(?: (?:at|on|in))? $',
      '\\b(?:go(?:es)? on (?:sale|show|trial|strike)|(?:is|are) (?:shut|closed|off|open|out)|threaten(?:s|ed) to (?:[a-z]+ ){1,4}?)(?: ?(?:on|from|in))? $',
      '\\b(?:plans?|agreed|wants?|expects?|aims?|seeks?|promised|pledged|vowed|hopes?|has|have|must(?!.* to ))\\b(?:(?! (?:said|was|were|had|by)\\b)[^.;,:“”"]){0,60}? (?:to |(?<=must ))(?:(?! (?:said|was|were|had|by)\\b)[^.;,:“”"]){1,50}? by $',
      '\\b(?:demanded|ordered|told|asked|urged|required|instructed|gave)\\b[^.;]{0,80}\\bby $',
      // `has pledged 100 million doses by the end of`
      '\\b(?:pledge[sd]?|promise[sd]?|guarantee[sd]?|targets?|targeted|committed to)\\b(?:(?! (?:said|was|were|had|by|which|who|that|have|has|[a-z]{2,}ed)\\b)[^.;,:“”"]){1,60}? by (?:the )?$',
      // `are preparing to move people located there back as early as`
      '\\b(?:to (?!have )[a-z]+\\b(?:(?! (?:said|was|were|had)\\b)[^.;,:“”"]){0,90}?|possible|likely|ready) as (?:early|soon) as $',
      '\\b(?:is|are) (?:on|in|at) $',
      // `they play on`, `plays Lenz on`, `advances to play`; but `two plays on`, `after foul play on`.
      '(?:\\b(?:[Tt]hey|[Ww]e|(?:advances?|goes on) to) play|(?<!\\b(?:the|his|her|its|their|of|two|three|several|new|radio|[a-z]+’s) )\\bplays)(?: (?:again|at home|away|next|here|\\p{Lu}[\\p{L}.’-]+)){0,3}(?: on)? $',
      // `were ordered to leave starting at 7 a.m. Thursday`
      '\\bto [a-z]+(?: [a-z]+){0,4},? (?:starting|beginning)(?: (?:on|at|in))? $',
      '\\bfaces? (?:an?|the|sentencing|trial|retrial|arraignment|court|elections|polls)(?: [a-z-]+){0,3} (?:(?:on|in) )?$',
      // `faces life when he's sentenced`
      "\\bwhen (?:he|she|they|it)(?:[’']s|[’']re| is| are) [a-z]{2,}(?:ed|en|ld|rn)(?: [a-z]+){0,3} $",
      // `had hoped to` was in vain.
      `\\b(?<!had )(?:hope[ds]?|plan(?:s|ned)?|intend(?:s|ed)?) to(?:,? (?!${PAST_CLAUSE}\\b)[A-Za-z’'-]+){1,8} $`,
      // `could see` is told of the past, `could strike by` is not; `May` with a capital is a month.
      `\\b(?:may|might|should|could(?=[a-z ]* (?:by|before) $)) (?!have |${PAST_CLAUSE}\\b)[a-z]+(?: (?!${PAST_CLAUSE}\\b)[a-z]+){0,4} $`,
    ),
    'u',
  ),
  /** Before an expression: what begins or ends then may lie on either side, whatever the sentence tells. */
  openBefore: /\b(?:ending|beginning|starting|to [a-z]+(?: [a-z]+){0,5} by)\s(?:on |in )?$/i,
  /** Before an expression: a figure that is known, and so of the past. */
  figureBefore: /(?:\d%?|\bpercent|\b[mb]illion|\bpoints?|\bdollars|\ba share|\ba barrel) (?:in|for|of) $/i,
  /** Before an expression: a plan that stands, whose participle is no past (`is expected to close in 2025`). */
  presentPlan:
    /\b(?:is|are|be)\s(?:[a-z]+ly\s|also\s|now\s|still\s|not\s)?(?:expected|scheduled|planned|slated|projected)\b/g,
  /** Before an expression: it is told in the past. */
  pastBefore: new RegExp(`\\b${PAST}\\b[^;:]{0,70}$`, 'iu'),
  /** Before an expression: its sentence opens with words that tell where or on what occasion, and so far with no verb. */
  openingPhrase: new RegExp(
    `^\\s*(?:On|In|At|During|After|Before|Near|Outside|Amid|Following|Under)\\s(?:(?!(?:${WENT}|is|are|has|have|will|would|who|which|that|when|[a-z]{2,}ed)\\b)[^\\s;:]+\\s){1,10}$`,
  ),
  /** After an expression at the head of its sentence: it is told in the past. */
  pastAfter: new RegExp(
    `^(?![^;:,]{0,30}\\b(?:may|might|could|should)\\b)(?:[^;:,]|,(?! (?:which|who|whose)\\b)|:(?<=\\d:)(?=\\d)){0,140}?\\b${PAST}\\b`,
    'iu',
  ),
} as const;
