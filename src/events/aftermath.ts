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

/** What headlines say of a thing that happens anew, or to those who mourn. */
const ANEW =
  /\b(?:again|anew|another|new|fresh|more|renewed|second|third|fourth|fifth|repeated?|resumes?d?|at (?:an? |the )?funeral)\b/i;

/** Whether a headline follows up what happened and tells of nothing that happens anew: `Ferry captain sentenced`. */
export const isAftermath = (title: string): boolean => IN_AFTERMATH.test(title) && !ANEW.test(title);
