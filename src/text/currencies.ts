/** Currencies by sign, code and word: ISO 4217 where the text settles one, else what all of a name share: `$`, `¥`, `Rs`. */

/** Currency of each sign and code right before a figure; an unknown letter before `$` still says dollars. */
const CURRENCY_OF_SIGN: ReadonlyMap<string, string> = new Map(
  (
    '$=$ US$=USD C$=CAD CA$=CAD CAD$=CAD A$=AUD AU$=AUD NZ$=NZD HK$=HKD S$=SGD NT$=TWD R$=BRL CHF$=CHF €=EUR £=GBP ' +
    '¥=¥ ₹=INR ₩=KRW ₺=TRY ₽=RUB ₦=NGN ₪=ILS ฿=THB Rs=Rs Rs.=Rs SFr=CHF Sfr=CHF USD=USD EUR=EUR GBP=GBP CHF=CHF INR=INR ' +
    'JPY=JPY CAD=CAD AUD=AUD NZD=NZD SEK=SEK NOK=NOK DKK=DKK ZAR=ZAR N=NGN'
  )
    .split(' ')
    .map((row) => row.split('=') as [string, string]),
);

/** Currency of each counted phrase. Bare pounds may be a weight, and pesos and francs anybody's. */
const CURRENCY_OF_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^euros?$/i, 'EUR'],
  [/^dollars?$/i, '$'],
  [/^(?:US|U\.S\.|American) dollars?$/i, 'USD'],
  [/^Canadian dollars?$/i, 'CAD'],
  [/^Australian dollars?$/i, 'AUD'],
  [/^New Zealand dollars?$/i, 'NZD'],
  [/^Hong Kong dollars?$/i, 'HKD'],
  [/^Singapore dollars?$/i, 'SGD'],
  [/^British pounds?$/i, 'GBP'],
  [/^(?:Japanese )?yen$/i, 'JPY'],
  [/^(?:Chinese )?yuan$/i, 'CNY'],
  [/^rupees?$/i, 'Rs'],
  [/^Indian rupees?$/i, 'INR'],
  [/^Pakistani? rupees?$/i, 'PKR'],
  [/^Swiss francs?$/i, 'CHF'],
];

/** What a bare sign or word may mean: `$12 million` can be `US$12 million`. */
const CURRENCIES_OF_NAME: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['$', new Set(['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD'])],
  ['¥', new Set(['JPY', 'CNY'])],
  ['Rs', new Set(['INR', 'PKR'])],
]);

/** `€` → EUR, `US$` → USD, `$` → `$`; undefined for a sign that is in no list. */
export function currencyOfSign(sign: string): string | undefined {
  return CURRENCY_OF_SIGN.get(sign.trim()) ?? (sign.endsWith('$') ? '$' : undefined);
}

/** `euros` → EUR, `US dollars` → USD, `dollars` → `$`; undefined where the words settle none. */
export function currencyOfWords(words: string): string | undefined {
  return CURRENCY_OF_WORDS.find(([pattern]) => pattern.test(words))?.[1];
}

/** Whether two figures are of different money, as far as both say of which. */
export function currenciesDiffer(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return false;
  return !CURRENCIES_OF_NAME.get(a)?.has(b) && !CURRENCIES_OF_NAME.get(b)?.has(a);
}

/** The name that a currency shares with others, else itself: USD → `$`. */
export function currencyName(currency: string): string {
  for (const [name, currencies] of CURRENCIES_OF_NAME) if (currencies.has(currency)) return name;
  return currency;
}
