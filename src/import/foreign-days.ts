/** Names of months in languages beside English, January first: whole, and short where another word does not read so. */
const MONTHS: Readonly<Record<string, readonly string[]>> = {
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  'ar-SY': 'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول'.split('|'),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  'de-AT': ['Jänner', 'Feber'],
  'de short': 'Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  'es short': 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  'fr short': 'janv févr mars avr mai juin juil août sept oct nov déc'.split(' '),
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' '),
  'it short': 'gen feb mar apr mag giu lug ago set ott nov dic'.split(' '),
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  // `Listopada` is November here, and October to Croats.
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października - grudnia'.split(' '),
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
  'pt short': 'jan fev mar abr mai jun jul ago set out nov dez'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  tr: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'.split(' '),
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' '),
};

const WEEKDAYS = [
  'الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
  'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Mo Di Mi Do Fr Sa So',
  'lunes martes miércoles jueves viernes sábado domingo',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  'poniedziałek wtorek środa czwartek piątek sobota niedziela',
  'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta',
  'понедельник вторник среда четверг пятница суббота воскресенье',
  'Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar',
  'понеділок вівторок середа четвер п’ятниця субота неділя',
].flatMap((names) => names.split(' '));

/** A name as it is looked up: in small letters, and without accents, which copies lose. */
const foldName = (name: string): string => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const NUMBER_BY_MONTH = new Map(
  Object.values(MONTHS).flatMap((names) => names.map((name, at) => [foldName(name), at + 1] as const)),
);
const IS_WEEKDAY = new Set(WEEKDAYS.map(foldName));

/** `Dienstag, den 5. März 2024`, `mardi 5 mars 2024`, `5 de marzo de 2024`, `5 марта 2024 г.`, `5 مارس/ آذار 2024`. */
const NAMED = new RegExp(
  [
    String.raw`^(?:(?<weekday>[\p{L}\p{M}’]{2,14}(?:-feira)?)[.,،]{0,2} )?(?:(?:le|den|am|el|il) )?`,
    String.raw`(?<day>\d{1,2})(?:er|[.º°])? ?(?:de |d['’])?`,
    String.raw`(?<name>(?:كانون|تشرين) [\p{L}\p{M}]+|[\p{L}\p{M}]{2,10})\.?(?: ?/ ?(?:(?:كانون|تشرين) )?[\p{L}\p{M}]+)?`,
    String.raw`(?:,? (?:del? )?)(?<year>\d{4})(?!\d)(?: (?:г(?:ода|\.|(?!\p{L}))|року|р\.))?`,
  ].join(''),
  'iu',
);

/** `2024年3月5日`, `2024년 3월 5일`, and the weekday behind it. */
const NUMBERED =
  /^(?<year>\d{4}) ?[年년] ?(?<month>\d{1,2}) ?[月월] ?(?<day>\d{1,2}) ?[日号號일](?: ?\(?(?:(?:星期|周|週)[一二三四五六日天]|[월화수목금토일]요일)\)?| ?[(（][月火水木金土日월화수목금토일][)）])?/u;

/** A day at the start of a text; `length` is that of its words. */
export interface WrittenDay {
  readonly year: string;
  readonly month: number;
  readonly day: string;
  readonly length: number;
}

/**
 * Reads the day at the start of a text in a language beside English, in figures of Latin or Arabic script; null where
 * there is none, or no month is known by its name.
 */
export function readForeignDay(text: string): WrittenDay | null {
  const figures = text.replace(/[٠-٩]/g, (figure) => String(figure.charCodeAt(0) - ARABIC_ZERO));
  const { 0: words = '', groups = {} } = NAMED.exec(figures) ?? NUMBERED.exec(figures) ?? {};
  const { year = '', day = '', name, weekday } = groups;
  const month = name === undefined ? Number(groups.month) : NUMBER_BY_MONTH.get(foldName(name));
  if (words === '' || !month || (weekday !== undefined && !IS_WEEKDAY.has(foldName(weekday)))) return null;
  return { year, month, day, length: words.length };
}

const ARABIC_ZERO = 0x660;
