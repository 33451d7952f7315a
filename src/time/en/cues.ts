/** English cues that tell how an expression is used, as regular expressions over the words around it. */

const SAY =
  'said|says|say|told|tells|added|adds|stated|wrote|writes|tweeted|confirmed|declared|insisted|noted|warned|testified|argued|' +
  'explained|reiterated|acknowledged|admitted|reported|posted|briefed reporters';

/** Past forms that do not end in -ed. */
const WENT =
  'was|were|had|did|came|went|killed|died|since|met|began|won|lost|struck|hit|said|told|made|took|left|found|fell|gave|got|saw|' +
  'sent|held|heard|sank|rose|broke|ran|burnt|drove|wrote|spoke|stood|shot|fled|flew|threw|drew|grew|knew|fought|caught|' +
  'brought|bought|built|sold|paid|kept|slept|spent|led|stuck|swept|woke|wore|chose|froze|stole|tore|swore|hid|bit|lit|sought|' +
  'taught|thought|became|overcame|withdrew|underwent|sang|swam|blew|drank|rode|shook|spun|wed|dug|hung|quit';

export const ENGLISH_CUES = {
  /** Before an expression, in its sentence: what it dates lies ahead, whatever else the sentence tells … */
  plannedBefore:
    /\b(?:will|shall|won[’']t|[’']ll|would(?! have)|(?:is|are|was|were|about|yet) to|to be|(?:must|should|may|might|could|can) be|(?:scheduled|slated|set|due|expected|planned|pencill?ed in|adjourned|postponed|delayed|remanded|rescheduled|date)\b[^.;,]{0,50}\b(?:for|to|until|till|on|in|by)|deadline (?:of|on|is)|until|till|ahead of|effective|as soon as|no later than)\b(?![^]*\b(?:said|says|told|added|announced|reported)\b)[^;:]{0,70}$/i,
  /** … or where nothing in it is told in the past. */
  futureBefore:
    /(?:\b(?:going to|is to|are to|expects?|anticipates?|forecasts?|projects|plan(?:s|ned|ning)? (?:to|for)|hop(?:es|ed|ing) to|aim(?:s|ed|ing) to|vow(?:s|ed)? to|upcoming|opens?|begins?|starts?|returns?|resumes?|arrives?|meets?|expires?|takes effect)\b[^;:]{0,80}|\b(?:could|may|might|should|must)\b[^;:,]{0,40}|\b(?:by|starting|beginning|effective)\s(?:on |in |from )?(?:late |early |the )?)$/i,
  /** After an expression at the head of its clause. */
  futureAfter: /^[^.;:,]{0,30},?[^.;:,]{0,60}?\b(?:will|shall|[’']ll|is (?:due|set|scheduled|expected|to)|are (?:due|set|scheduled|expected|to))\b|^\s?deadline\b/i,
  /** A clause before the expression told in the past, however the sentence goes on. */
  pastBefore: new RegExp(`\\b(?:has been|have been|${WENT}|\\p{L}{2,}ed)\\b[^;:]{0,70}$`, 'iu'),
  /** After an expression at the head of its sentence: told in the past. */
  pastAfter: new RegExp(`^[^.;:]{0,70}?\\b(?:${WENT}|\\p{L}{2,}ed)\\b`, 'iu'),
  /** The expression dates the act of saying: `said in a statement on …`. */
  sayingBefore: new RegExp(
    `\\b(?:${SAY})\\b(?:\\s(?!that\\b)[\\w’'-]+){0,4}?(?:\\s(?:in|at|to|during|via|on)\\s(?:an?|the|his|her|its|their|state|local)\\s[\\w’' -]{2,40}?)?(?:,?\\s(?:on|late|early))*\\s$`,
    'i',
  ),
  /** `… that` after the day: the saying's day again. */
  saying: new RegExp(`\\b(?:${SAY})\\b`, 'i'),
  caption: /\b(?:file photo|file picture|photo(?:graph)?(?:s)?:|photo by|picture:|image:|pictured|seen here|handout)\b|\(\s?(?:AP|AFP|Reuters)? ?Photo\b|\/(?:AFP|Getty|Reuters|EPA|AP)\b|Getty Images|\bREUTERS\//i,
  tally: /\b(?:tall(?:y|ies)|count(?:ed|s)?|toll|totals?|totall?ed|totall?ing|number of|in all|recorded|average(?:d|s)?|(?:at least|more than|nearly|about|some|roughly|over)? ?\d[\d,]* (?:\w+ ){0,2}(?:attacks|people|deaths|cases|strikes|killed|incidents|times))\b/i,
  /** `previously`, or a main clause in the past perfect; in reported speech that tense is a plain past. */
  background:
    /\b(?:previously|formerly|in the past)\b|^(?![^]*\b(?:said|says|say|told|tells|according to|reported|announced|added)\b)[^]*(?<!\b(?:who|which|that|where|when|after|because|if|what)\s(?:[\w’'-]+\s){0,3})\bhad (?:\w+ ){0,2}?(?:been|had|\w+ed|\w+en|gone|done|made|left|met|won|lost|begun|come|found|held|sent|cut|put|led|fled|shot|hit|fought|built|bought|brought|caught)\b/i,
  /** A relative clause is open where the expression stands: `who has held office since 2009`. */
  aside: /(?:,|\()\s?(?:who|which|whose|where|when)\b[^,;()]*$|\bwho(?:se)? [^,;]*$/i,
  masthead: /\b(?:published|updated|posted|last (?:modified|updated)|first published|modified|created|date)\b\s?(?:on|at)?\s?:?\s?$/i,
  /** What else stands in a line that holds a date only: capitals, signs and a few small words. */
  mastheadLine: /^(?!.*\b(?!(?:at|on|by|of|the|am|pm|updated|published|posted|last|local|time|hrs|hours)\b)[a-z]{2,}\b)/s,
  /** After a date at the head of a block: a dateline. */
  datelineAfter: /^\s?(?:\((?:[A-Z][\w .\/’'-]{1,30})\)\s?)?(?:[-–—]{1,2}|:)\s|^\s?\([A-Z][\w .\/’'-]{1,30}\)/,
  /** Before a date at the head of a block: a place, in capitals or with a comma. */
  datelineBefore: /^(?:[A-Z][\p{L}.’'() /-]{1,40},?\s?(?:[A-Z][\p{L}.’'-]{1,20},?\s?){0,3})?\s?$/u,
  /** A date used like an adjective: `the October 7 outbreak`, `a 2012 case`. */
  attributiveBefore: /\b(?:the|an?|his|her|its|their|our|this|that|late|early|[\p{L}]+[’']s?)\s$/iu,
  attributiveAfter: /^\s(?!(?:and|or|but|as|at|in|on|of|to|for|with|by|from|when|where|while|after|before|that|which|who|was|were|is|are|has|had|have|will|would|could|the|a|an|he|she|it|they|his|her|its|their|saying|said|killing|near|during|over|amid|into|against|until|since|because|about|through|not|until)\b)[\p{L}]/iu,
} as const;
