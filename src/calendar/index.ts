export {
  addDays,
  boundsOf,
  boundsOverlap,
  compareEdtf,
  type DayBounds,
  daysBetween,
  edtfCompatible,
  isOneInstant,
  shiftEdtf,
} from './bounds.js';
export {
  addMonths,
  calendarDay,
  type Day,
  dayOf,
  dayOfIso,
  daysOfMonth,
  isCalendarDay,
  isoOf,
  mondayOf,
  SUNDAY,
  shiftMonth,
} from './days.js';
export { type EdtfDate, isEdtf, isWithinADay, parseEdtf, precisionOf } from './edtf.js';
export { formatEdtf } from './format.js';
export { remember, rememberOne } from './remember.js';
