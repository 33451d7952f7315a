/** Blows that answer a blow, and those that are answered: be they of one day, they are two. */
import { edtfCompatible, isWithinADay } from '../calendar/index.js';
import type { Edtf, Reading } from '../model.js';
import type { Telling } from './tellings.js';
import { within } from './within.js';

const ANSWER = '(?:response|retaliation|answer|reaction|reply|reprisal|revenge)';
/** "bombed the hills | in retaliation for a raid" */
const ANSWERS_BEHIND = new RegExp(`^,?\\s{1,4}(?:in|as|as an?) (?:[\\p{L}-]+ )?${ANSWER} (?:to|for)\\b`, 'iu');
/** "In retaliation, jets bombed the hills", "a retaliatory strike"; not "the raid was in retaliation for another". */
const ANSWERS_WITHIN =
  /\b(?:retaliatory|retaliates|retaliated|in (?:retaliation|reprisal|revenge)(?=[,.]))\b|^in (?:response|answer|reply),/i;
/** "in retaliation for | a raid" */
const ANSWERED = new RegExp(`\\b(?:in|as|as an?|the|an?) (?:[\\p{L}-]+ ){0,3}${ANSWER} (?:to|for)\\s{1,4}$`, 'iu');
/** Characters in which such words stand. */
const REACH = 60;

const STEMS = ['etaliat', 'esponse', 'eprisal', 'evenge', 'nswer', 'eply', 'eaction'];
const tellsByReading = new WeakMap<Reading, boolean>();

/** Whether a report tells of answers at all: of most that are compared neither does. */
function tellsAnswers({ reading }: Telling): boolean {
  const known = tellsByReading.get(reading);
  if (known !== undefined) return known;
  const tells = STEMS.some((stem) => reading.text.includes(stem));
  tellsByReading.set(reading, tells);
  return tells;
}

/** Whether a clause tells of a blow by which another is answered. */
function answersBlow(telling: Telling): boolean {
  const { reading, start, end, headline, traits } = telling;
  if (!traits.families.includes('attack') || !tellsAnswers(telling) || isAnswered(telling)) return false;
  const behind = headline ? '' : reading.text.slice(end, end + REACH);
  return ANSWERS_BEHIND.test(behind) || ANSWERS_WITHIN.test(reading.text.slice(start, end));
}

/** Whether a clause tells of what another answers. */
const isAnswered = (telling: Telling): boolean =>
  tellsAnswers(telling) && ANSWERED.test(telling.reading.text.slice(Math.max(0, telling.start - REACH), telling.start));

/** Whether one tells of the answer, and the other of what is answered or, in the same report, of the day of that. */
export const answersClash = (a: readonly Telling[], b: readonly Telling[]): boolean =>
  areAnswerAndCause(a, b) || areAnswerAndCause(b, a);

function areAnswerAndCause(answers: readonly Telling[], causes: readonly Telling[]): boolean {
  const answer = answers.find(answersBlow);
  if (!answer || causes.some(answersBlow) || answers.some(isAnswered)) return false;
  if (causes.some(isAnswered)) return true;
  const days = answer.dating === 'own' ? [] : answeredDays(answer);
  return days.length > 0 && causes.some((telling) => telling.reading === answer.reading && isOfDay(telling, days));
}

/** The days of what a telling answers: "bombed the hills in retaliation for Monday's raid". */
export function answeredDays(answer: Telling): readonly Edtf[] {
  const { reading, sentence, end } = answer;
  if (!answersBlow(answer)) return [];
  const rest = { start: end, end: reading.sentences[sentence]?.end ?? end };
  return within(reading.times, rest).flatMap(({ edtf, precision }) =>
    edtf !== null && isWithinADay(precision) ? [edtf] : [],
  );
}

/** Whether a telling has one of some days for its own. */
export const isOfDay = ({ dating, time }: Telling, days: readonly Edtf[]): boolean =>
  dating === 'own' && Boolean(time?.edtf) && days.some((day) => edtfCompatible(day, time?.edtf as Edtf));
