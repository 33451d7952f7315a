/** The rules of feasts, by key: a row here and one in each language's words add one. */

/** How the day of a feast is found. */
export type FeastRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  /** The nth weekday of a month; -1 is the last. */
  | { readonly kind: 'nth'; readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly kind: 'easter'; readonly church: 'western' | 'orthodox' }
  | {
      readonly kind: 'calendar';
      readonly calendar: 'hebrew' | 'islamic-umalqura' | 'chinese' | 'persian';
      readonly month: string;
      readonly day: number;
      readonly days?: number;
      readonly approximate?: boolean;
    };

const fixed = (month: number, day: number): FeastRule => ({ kind: 'fixed', month, day });
const nth = (month: number, weekday: number, which: number): FeastRule => ({ kind: 'nth', month, weekday, nth: which });
const hebrew = (month: string, day: number): FeastRule => ({ kind: 'calendar', calendar: 'hebrew', month, day });
const islamic = (month: string, day: number, days = 1): FeastRule => ({
  kind: 'calendar',
  calendar: 'islamic-umalqura',
  month,
  day,
  days,
  approximate: true,
});

export const FEASTS: Readonly<Record<string, FeastRule>> = {
  'new-year': fixed(1, 1),
  epiphany: fixed(1, 6),
  burns: fixed(1, 25),
  'australia-day': fixed(1, 26),
  'orthodox-christmas': fixed(1, 7),
  candlemas: fixed(2, 2),
  waitangi: fixed(2, 6),
  valentine: fixed(2, 14),
  david: fixed(3, 1),
  'womens-day': fixed(3, 8),
  patrick: fixed(3, 17),
  'april-fools': fixed(4, 1),
  'earth-day': fixed(4, 22),
  george: fixed(4, 23),
  anzac: fixed(4, 25),
  'may-day': fixed(5, 1),
  'cinco-de-mayo': fixed(5, 5),
  juneteenth: fixed(6, 19),
  'canada-day': fixed(7, 1),
  'july-fourth': fixed(7, 4),
  bastille: fixed(7, 14),
  assumption: fixed(8, 15),
  halloween: fixed(10, 31),
  'all-saints': fixed(11, 1),
  'all-souls': fixed(11, 2),
  'guy-fawkes': fixed(11, 5),
  veterans: fixed(11, 11),
  andrew: fixed(11, 30),
  nicholas: fixed(12, 6),
  christmas: fixed(12, 25),
  mlk: nth(1, 1, 3),
  presidents: nth(2, 1, 3),
  memorial: nth(5, 1, -1),
  fathers: nth(6, 7, 3),
  labor: nth(9, 1, 1),
  columbus: nth(10, 1, 2),
  'remembrance-sunday': nth(11, 7, 2),
  thanksgiving: nth(11, 4, 4),
  easter: { kind: 'easter', church: 'western' },
  'orthodox-easter': { kind: 'easter', church: 'orthodox' },
  passover: hebrew('M07', 15),
  'rosh-hashanah': hebrew('M01', 1),
  'yom-kippur': hebrew('M01', 10),
  sukkot: hebrew('M01', 15),
  shavuot: hebrew('M09', 6),
  hanukkah: hebrew('M03', 25),
  purim: hebrew('M06', 14),
  ramadan: islamic('M09', 1, 29),
  'eid-al-fitr': islamic('M10', 1),
  'eid-al-adha': islamic('M12', 10),
  ashura: islamic('M01', 10),
  'lunar-new-year': { kind: 'calendar', calendar: 'chinese', month: 'M01', day: 1 },
  nowruz: { kind: 'calendar', calendar: 'persian', month: 'M01', day: 1 },
};
