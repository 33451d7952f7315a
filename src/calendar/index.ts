export {
  addDays,
  boundsOf,
  boundsOverlap,
  compareEdtf,
  type DayBounds,
  daysBetween,
  edtfCompatible,
  shiftEdtf,
} from './bounds.js';
export {
  addMonths,
  type CalendarDay,
  calendarDay,
  type Day,
  dayOf,
  dayOfIso,
  daysOfMonth,
  isoOf,
  mondayOf,
  shiftMonth,
} from './days.js';
export { type EdtfDate, type EdtfValue, isEdtf, parseEdtf, precisionOf } from './edtf.js';
export { type DateWords, ENGLISH_DATE_WORDS, formatEdtf } from './format.js';
