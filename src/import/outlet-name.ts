import { foldName, isKnownPlace } from '../text/index.js';

/** Words that names of outlets end in; by one of them an outlet is told from other names. */
const WORD =
  '(?:News|Times|Post|Herald|Tribune|Journal|Guardian|Telegraph|Gazette|Chronicle|Observer|Courier|Mail|Mirror|Standard|Star|Sun|Express|Daily|Weekly|Press|Today|Online|TV|Radio|Agency|Reuters|AFP|AP|BBC|CNN|NPR|Al Jazeera)';
/** What may stand behind such a word: an edition, a place, and the other half of a name. */
const EDITION =
  '(?: (?:News|Online|Live|Network|World|Sports?|Politics|Business|Money|Today|Now|English|Arabic|International|UK|US|USA|Africa|Asia|Australia|Europe|India|Canada|Nigeria|Kenya|Pakistan)){0,2}';
const PLACE = String.raw`(?: of(?: the)? \p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*)?)?`;
const HALF = String.raw`(?:-\p{Lu}[\p{L}\p{M}]*)?`;

/** Names are of few words, all with a capital but for some small ones; other words make a sentence of them. */
const BEFORE = String.raw`(?:(?:\p{Lu}[\p{L}\p{M}\p{N}.&’'-]*|of|the|and|&)[ -]){0,5}`;
/** Names that begin with such a word and end in another. */
const DAILY = String.raw`(?:The )?(?:Daily|Weekly) \p{Lu}[\p{L}\p{M}’']*(?: \p{Lu}[\p{L}\p{M}’']*)?`;

/** Names that only their article tells from a person’s or a thing’s. */
const THE =
  "(?:The (?:\\p{Lu}[\\p{L}\\p{M}’']*[ -]){1,3}(?:Monitor|Review|Globe|Dispatch|Sentinel|Examiner|Bulletin|Inquirer|Register|Reporter|Argus|Echo|Independent|Advertiser))";

const NAME = new RegExp(`^(?:${BEFORE}${WORD}${HALF}${PLACE}${EDITION}|${DAILY}|${THE})$`, 'u');

/** Whether a name is plainly an outlet's: `Coast News`, `The Times of Orne`, `BBC Sport`; not `Then The Star Spoke`. */
export function isOutletName(name: string): boolean {
  return NAME.test(name);
}

/** Words before such a word in the names of a site's parts, and agencies, which are named beside pictures, too. */
const PART =
  /^(?:local|more|other|related|trending|popular|recent|latest|breaking|top|weather|live|watch|listen|world|national|sports?|business|crime|city|state|county|tech|money|health|europe|asia|africa|middle east|entertainment|celebrity|opinion|video|read|today|my|your|all|good|morning|evening|weekly|daily|agence|courtesy|photos?|pictures?|images?|via|from|source|with|credit|associated|canadian|australian associated|press|pa|united press)\b/i;

/** A part of a site that a copy has glued to the name behind it. */
const GLUED_PART = /^(?:Pictures|Photos|Videos?|Home|Menu|World|Sports?|More)(?=\p{Lu}\p{Ll})/u;

/** What stands first on a site's page and names no outlet. */
const MENU =
  /^(?:latest|breaking|trending|most (?:read|popular)|editor[’']?s? (?:choice|picks?)|watch (?:live|now|video)|live (?:tv|updates?)|top (?:news|stor)|more (?:news|stor|from)|(?:headlines|just in|live|e-?paper|videos?|photos?|podcasts?|newsletters?|epaper)$)/i;

/** Whether words by which a page begins are of its menu: `Latest News Editor’s Choice`. */
export const isOfMenu = (words: string): boolean => MENU.test(words) || isNewsOfPlace(words);

/** Whether words are a site's part for what is new in a country or city: `Nigeria News`. */
function isNewsOfPlace(words: string): boolean {
  const place = /^(\p{Lu}.{2,30}) News$/u.exec(words)?.[1];
  return place !== undefined && isKnownPlace(foldName(place));
}

/** Papers whose names begin as those of a site's parts do. */
const DAILY_PAPER =
  /^(?:The )?Daily (?:Nation|Mail|Telegraph|Mirror|Star|Express|Record|Times|Post|Trust|Sabah|Monitor|Herald|Tribune|Maverick|Beast|Sun|Independent|Observer|Graphic|Dispatch|Chronicle|Gazette|Courier|Journal)$/;

/** Whether a line by itself is plainly an outlet's name, and of more than a word: `The Guardian`; not `Local News`, `Mail`. */
export function isOutletAlone(line: string): boolean {
  if (DAILY_PAPER.test(line)) return true;
  if (!line.includes(' ') || PART.test(line) || GLUED_PART.test(line)) return false;
  return isOutletName(line) && !isNewsOfPlace(line);
}
