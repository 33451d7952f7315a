/** Time: finds the dated expressions of an article, anchors them, and dates its sentences. */
import { calendarDay } from '../calendar/index.js';
import type { Edtf, Time } from '../model.js';
import { type Steps, takeSteps } from '../steps.js';
import { assignDates } from './assign-dates.js';
import { languageOf } from './language.js';
import { dateExpressions, type Passage } from './passage.js';

export { ENTRY_HEAD } from './assign-dates.js';
export { WENT as IRREGULAR_PAST } from './en/tense-cues.js';
export { ORDINALS } from './en/word-lists.js';

/** Whether dates and figures of a language (BCP 47) are read. */
export const isReadLanguage = (lang: string): boolean => languageOf(lang) !== null;

/** What is read of an article's dates. */
interface ReadTimes {
  /** Its dated expressions, in order of their place. */
  readonly times: Time[];
  /** The date of what each sentence tells, one for each sentence. */
  readonly whens: (Time | null)[];
  /** The days on which its text says that it was published or updated. */
  readonly stated: Edtf[];
}

/** Finds the dated expressions of an article, and dates its sentences. */
export const readTimes = (passage: Passage): ReadTimes => takeSteps(readTimesInSteps(passage));

/** The same, in steps. */
export function* readTimesInSteps(passage: Passage): Steps<ReadTimes> {
  const language = languageOf(passage.article.lang);
  if (!language) return { times: [], whens: passage.sentences.map(() => null), stated: [] };
  const reading = yield* dateExpressions(passage, language);
  yield;
  return {
    times: reading.dated.map(({ time }) => time),
    whens: assignDates(passage, reading, language),
    stated: reading.stated.map((day) => calendarDay(day).iso),
  };
}
