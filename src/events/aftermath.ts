const SOME = '(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\\d+)';

/** What headlines say of what comes after a thing that happened: courts, inquiries, mourning, resignations, repair. */
const AFTERMATH =
  'trial|jur(?:y|ors?)|verdict|convicted|conviction|acquit(?:s|ted|tal)?|guilty|sentence[sd]?|sentencing|jailed|' +
  'gets (?:life|\\d+ years)|plead(?:s|ed)?|court of appeal|appeals? (?:against|court)|(?:files?|lodges?) (?:an )?appeal|' +
  'indict(?:s|ed|ment)?|extradit(?:es|ed|ion)|court hears|in court|inquest|inquiry|investigat(?:e|es|ed|ors?|ion)|' +
  'probe into|prosecutors?|coroner|lawsuit|sues?|sued|compensation|funerals?|laid to rest|mourn(?:s|ers|ed|ing)?|' +
  'memorial|vigil|remember(?:s|ed)|commemorat(?:e|es|ed|ion)|anniversary|buries (?:its|their) dead|' +
  `${SOME} (?:weeks?|months?|years?) (?:on|after|later|since)|(?:resign|quit)(?:s|ed)?|resignation|steps? down|` +
  'toll (?:now )?(?:rises|climbs|reaches|at)|black box|wreck of|reopens?|rebuil(?:d|ds|t)';
const IN_AFTERMATH = new RegExp(`\\b(?:${AFTERMATH})\\b`, 'i');

/** And what they say of it, in the first news as well as long after. */
const SOON_OR_LATE = new RegExp(
  '\\b(?:charged with|(?:arrest(?:s|ed)?|held|detain(?:s|ed)?|charged|charges) (?:over|in connection)|arraigned|freed|' +
    `sworn in|inaugurat(?:es|ed|ion)|(?:leaves?|discharged from) hospital|survivors?|identif(?:y|ies|ied)|` +
    `(?:number|names) of (?:the )?(?:dead|missing|victims)|settles? (?:\\w+ ){0,3}(?:case|suit|claims?)|` +
    `after ${SOME} (?:weeks|months|years))\\b`,
  'i',
);

/** What headlines say of a thing that happens anew, or to those who mourn. */
const ANEW =
  /\b(?:again|anew|another|new|fresh|more|renewed|second|third|fourth|fifth|repeated?|resumes?d?|at (?:an? |the )?funeral)\b/i;

/** What headlines say of a thing that happens, whatever it is. */
const HAPPENING = new RegExp(
  '\\b(?:kill(?:s|ed|ing)?|dies?|died|dead|deaths?|wound(?:s|ed)?|injur(?:es?|ed)|hurts?|hit(?:s|ting)?|struck|' +
    'strikes?|attack(?:s|ed)?|bomb(?:s|ed|ing|ings)?|blasts?|explo(?:des?|ded|sions?)|rockets?|missiles?|drones?|raid(?:s|ed)?|' +
    'shoot(?:s|ing|ings)?|shot|stab(?:s|bed|bing)|(?:earth)?quakes?|tremors?|sh(?:akes?|aken|ook)|floods?|flooded|storms?|' +
    'fires?|burn(?:s|ed|t|ing)?|crash(?:es|ed)?|sinks?|sank|sunk|capsiz(?:es?|ed)|collaps(?:es?|ed)|landslides?|erupt(?:s|ed)?|' +
    'march(?:es|ed)?|protest(?:s|ers?)?|clash(?:es)?|riots?|walk(?:s|ed)? out|walkouts?|kidnap(?:s|ped)?|abduct(?:s|ed)?|robs?|robbed)\\b',
  'i',
);

/** Whether a headline tells of a thing that happens: `Rockets kill soldier`. */
export const tellsHappening = (title: string): boolean => HAPPENING.test(title);

/** How much of a text says what happens anew: its headline and its lead. */
const OPENING = 300;

/** Whether a text opens with what happens anew: `A second blast …`. */
export const tellsAnew = (text: string): boolean => ANEW.test(text.slice(0, OPENING));

/** Whether a headline follows up what happened and tells of nothing that happens anew: `Ferry captain sentenced`. */
export const isAftermath = (title: string): boolean => IN_AFTERMATH.test(title) && !ANEW.test(title);

/** The same, of a headline that comes after a silence: `Man charged with murder` may be the first news, and is none then. */
export const isLateAftermath = (title: string): boolean =>
  (IN_AFTERMATH.test(title) || SOON_OR_LATE.test(title)) && !ANEW.test(title);
