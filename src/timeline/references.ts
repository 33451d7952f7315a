/** Whether a telling refers back to an earlier one of its article. */
import { edtfCompatible } from '../calendar/index.js';
import type { Precision, Time } from '../model.js';
import { familiesOf, kindOf } from './occurrence-words.js';
import { recallsAnother } from './recalls.js';
import { rolesClash } from './roles.js';
import { stemWord } from './stem.js';
import { AT_THE_TIME, type Telling } from './tellings.js';
import { AGENT_NOUN } from './traits.js';
import { within } from './within.js';

/** "They found", "She was taken": what happened next; "It belongs to", "They had", "He was close to" say what somebody is. */
const GOES_ON =
  /^(?:They|He|She|It|These|Those|Both)\s+(?!(?:is|are|has|have|had|will|would|can|could|may|might|do|does|did)\b)(?!(?!was\b)[a-z]+s\b)(?!(?:was|were)\b(?!\s+["“‘']?(?:(?:[a-z]+ly|also|later|then|not)\s+)?[a-z]+(?:ed|en|t|d|ck|wn|ng|un|de)\b))/u;

const SAID =
  '(?:said|added|told|noted|claimed|explained|alleged|recalled|stated|reported|insisted|admitted|revealed|announced|warned|confirmed)\\b';
/** "He added that guards had shut the road": that was at some other time, and goes on from nothing but what he said before. */
const SAYS_ON = new RegExp(`^(?:They|He|She|It|Both)\\s(?:also |later |then |further |had )?${SAID}`);
const SAYS = new RegExp(`\\b${SAID}`);

/** What happened next in a month or a year is another thing. */
const GOES_ON_FROM = new Set<Precision>(['minute', 'hour', 'day', 'week']);

/** Whether the later telling goes on from the earlier, names it again, or is told "at the time". */
export function refersTo(later: Telling, earlier: Telling): boolean {
  // A clause begins with the thing of which it tells, as the one around it names it: that is no reference.
  if (later.place !== earlier.place || later.start < earlier.end) return false;
  // A headline announces what the sentence tells, and not what it recalls.
  if (later.relative && earlier.headline) return false;
  if (later.traits.reactions.length > 0 || earlier.traits.reactions.length > 0) return false;
  return (goesOnFrom(later, earlier) || tellsAgain(later, earlier)) && !isOfAnother(later, earlier);
}

function tellsAgain(later: Telling, earlier: Telling): boolean {
  if (!sharesFamily(later, earlier) || isSaid(later) || isSaid(earlier)) return false;
  if (tellsOfThen(later, earlier) || judgesAgain(later, earlier)) return true;
  if (earlier.dating === 'own' && callsIt(later)) return false;
  return namesAgain(later, earlier) && !rolesClash([later], [earlier]);
}

/** Whether what goes on from a telling, or names it again, is of another deed, day or end all the same. */
const isOfAnother = (later: Telling, earlier: Telling): boolean =>
  recallsAnother(later) ||
  (recallsAnother(earlier) && !isDatedJustBefore(earlier, later)) ||
  tellsOfOtherDay(later, earlier) ||
  onlyEnds(later, earlier);

/** "The head of the firm described the breach as disappointing": later than what it is about. */
const callsIt = ({ reading: { text }, start, end }: Telling): boolean => CALLS_IT.test(text.slice(start, end));
const CALLS_IT = /\b(?:described|branded|labell?ed|dubbed) (?:the|that|this) [^,;:]{2,40} (?:as\b|["“‘])/;

/** "The earlier crash, on 5 September, killed two. Nine survived that crash": what is told next is still of it. */
const isDatedJustBefore = ({ dating, sentence }: Telling, later: Telling): boolean =>
  dating === 'own' && later.sentence === sentence + 1;

/** "In the raid on | 12 March, drones hit a pump": of that raid, and not of the one told last. */
const OF_ITS_DAY = /^(?:in|during) the (?:[\p{L}’'-]+ ){1,4}(?:on|of|in) $/iu;

/** Whether a sentence begins with the day by which it tells its deed from the one told before without a day. */
function tellsOfOtherDay({ reading, start, time, dating, traits }: Telling, earlier: Telling): boolean {
  if (dating !== 'own' || !time?.edtf || earlier.lead || earlier.dating === 'own' || traits.definiteNouns.length === 0)
    return false;
  return time.start - start < OF_ITS_DAY_REACH && OF_ITS_DAY.test(reading.text.slice(start, time.start));
}
const OF_ITS_DAY_REACH = 60;

/** "The blaze was put out by 6 a.m.": that is not when it broke out. */
const PUT_OUT = /\b(?:put out|extinguished|doused|under control|contained)\b/;

/** "The fire is 70 percent contained": as of the telling, and not of the day of which the earlier tells. */
const BURNS_NOW =
  /\b(?:is|are|remains?) (?:(?:now|still|only|just|about) ){0,2}(?:[\d.]+ ?(?:%|percent|per cent) )?(?:contained|under control|out of control|uncontained|burning|ablaze|raging)\b/;

function onlyEnds({ reading, start, end, dating, time, traits }: Telling, earlier: Telling): boolean {
  const isDated = dating === 'own' && Boolean(time?.edtf);
  if (isDated === (earlier.dating === 'own') || (!isDated && !traits.families.includes('blaze'))) return false;
  return (isDated ? PUT_OUT : BURNS_NOW).test(reading.text.slice(start, end));
}

/** Whether its own date is that of saying it: what is spoken of was on another day. */
export const isSaid = ({ dating, time }: Telling): boolean => dating === 'own' && time?.role === 'saying';

/** Whether both tell of one kind of occurrence. */
export function sharesFamily({ traits: a }: Telling, { traits: b }: Telling): boolean {
  return a.families.some((family) => b.families.includes(family));
}

/** Whether what both are dated by can be one deed: one kind of it, or what nothing tells the kind of. */
export function mayBeOneDeed({ traits: a }: Telling, { traits: b }: Telling): boolean {
  const deeds = ({ families, reactions }: Telling['traits']) => [...families, ...reactions];
  const [ours, theirs] = [deeds(a), deeds(b)];
  return ours.length === 0 || theirs.length === 0 || ours.some((family) => theirs.includes(family));
}

/** The very next sentence of the passage, under the same date, about "they" or "she". */
function goesOnFrom(later: Telling, earlier: Telling): boolean {
  const { time } = earlier;
  const follows = later.sentence === earlier.sentence + 1 && later.dating !== 'own';
  if (!follows || time === null || !GOES_ON_FROM.has(time.precision)) return false;
  const words = later.reading.text.slice(later.start, later.end);
  if (!GOES_ON.test(words) || namesOtherTime(later, time)) return false;
  return !SAYS_ON.test(words) || SAYS.test(earlier.reading.text.slice(earlier.start, earlier.end));
}

/** "She won the vote of May 12": what she did on the day before it is told by another. */
const namesOtherTime = ({ reading, start, end }: Telling, { edtf: known }: Time): boolean =>
  within(reading.times, { start, end }).some(
    ({ edtf, role }) => role === 'aside' && edtf !== null && known !== null && !edtfCompatible(edtf, known),
  );

/** "At the time, officials reported that …": the sentence before, once more. */
function tellsOfThen(later: Telling, earlier: Telling): boolean {
  return later.sentence - earlier.sentence <= 2 && AT_THE_TIME.test(later.time?.literal ?? '');
}

const JUDGED = /^(?:convict(?:s|ed)?|guilty|acquit(?:s|ted)?)$/;
/** "The verdict was read"; not "the verdict against Osk", which may be another. */
const VERDICT_AGAIN = /\bthe (?:[a-z]+ )?verdicts?\b(?! (?:of|on|for|against|in|will|can|may|could|would|should)\b)/i;
/** "They found him guilty": of whom the sentence before tells, if nobody is named since. */
const JUDGED_HIM = /^\S+(?:\s\P{Lu}\S*)*?\s(?:convict(?:s|ed)|found|acquitted) (?:him|her|them)\b/u;

/** Whether the later telling is of the verdict that the earlier told, in other words. */
function judgesAgain({ reading, start, end, sentence, traits }: Telling, earlier: Telling): boolean {
  if (!traits.families.includes('verdict') || !earlier.traits.occurrenceWords.some((word) => JUDGED.test(word)))
    return false;
  const words = reading.text.slice(start, end);
  if (VERDICT_AGAIN.test(words)) return true;
  const from = reading.sentences[sentence]?.start ?? start;
  return sentence <= earlier.sentence + 1 && JUDGED_HIM.test(reading.text.slice(from, end));
}

/** What lasts is spoken of long after it was made: "the bill", "the deal". */
const LASTING =
  /^(?:bill|rule|contract|deal|loan|list|blacklist|tariff|treaty|agreement|accord|pact|vaccine|virus|disease|baby|title|union|court|jury|prison|hospital|weapon|gun|investigation|probe|inquest|inquir(?:y|ie))s?$/;

/** "called off the strike": its end, and not the strike once more. */
function isEnded({ reading, start, end }: Telling, noun: string): boolean {
  const words = reading.text.slice(start, end);
  const at = words.toLowerCase().indexOf(noun);
  return at > 0 && ENDED.test(words.slice(Math.max(0, at - ENDED_REACH), at));
}
const ENDED =
  /\b(?:call(?:s|ed) off|end(?:s|ed)|suspend(?:s|ed)|halt(?:s|ed)|lift(?:s|ed)|abandon(?:s|ed)|cancel(?:s|led|ed)|break(?:s)? up|broke up) (?:the|their|its|his|her) (?:[\p{L}-]+ ){0,2}$/u;
const ENDED_REACH = 50;

/**
 * "The chief executive resigned last week over the chaos at the final": another deed, with a day of its own, dates nothing
 * that is only named behind the day.
 */
function hasDeedOfItsOwn({ reading, start, dating, time, traits }: Telling): boolean {
  const [first] = traits.occurrenceWords;
  if (dating !== 'own' || !time?.edtf || first === undefined || traits.definiteNouns.includes(first)) return false;
  const before = reading.text.slice(start, time.start).toLowerCase();
  if (traits.definiteNouns.some((noun) => before.includes(noun))) return false;
  const families = familiesOf(first);
  if (families.some((family) => kindOf(family) !== 'action')) return false;
  return !traits.definiteNouns.some((noun) => familiesOf(noun).some((family) => families.includes(family)));
}

/** A definite noun for what the earlier telling told, in the same number: "the drone strike" after "a drone struck". */
function namesAgain(later: Telling, { traits }: Telling): boolean {
  if (traits.occurrenceWords.length === 0 || later.traits.definiteNouns.length === 0) return false;
  const isNamed = (noun: string) => {
    const stem = stemWord(noun);
    const otherNumber = noun.endsWith('s') ? noun.slice(0, -1) : `${noun}s`;
    return traits.occurrenceWords.some(
      (word) =>
        word === noun ||
        // Words of one stem begin with one letter.
        (word[0] === noun[0] && word !== otherNumber && !AGENT_NOUN.test(word) && stemWord(word) === stem),
    );
  };
  return (
    later.traits.definiteNouns.some((noun) => isNamed(noun) && !LASTING.test(noun) && !isEnded(later, noun)) &&
    !hasDeedOfItsOwn(later)
  );
}
