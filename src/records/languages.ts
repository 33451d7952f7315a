/** A language as its texts are told by, and what they hold that tells nothing of their subject. */
export interface LanguageWords {
  /** BCP 47. */
  readonly tag: string;
  /** In English. */
  readonly name: string;
  /** The words that stand in nearly every text, the commonest first. */
  readonly words: string;
}

/** Languages in Latin letters, told apart by their commonest words; names of large ones are followed by more words. */
export const LATIN_LANGUAGES: readonly LanguageWords[] = [
  {
    tag: 'en',
    name: 'English',
    words:
      'the of to and in a that for is was on with said as at by from he has have be are it were had not but an his they who their after which been this will would its about more or when than her she into over also two one there up out could we you i before between because during while where',
  },
  {
    tag: 'es',
    name: 'Spanish',
    words:
      'de la que el en y a los del se las por un con una su al para es no lo como más pero sus fue este ha sobre entre desde esta también hasta o ya son está hay donde cuando muy sin otros dos tras durante según había han ser era sido otro otra le les ese esa eso esto estos estas porque tiene tienen todo todos cada contra mientras después antes así aunque quien quienes cual parte dijo años año día días horas personas país',
  },
  {
    tag: 'fr',
    name: 'French',
    words:
      "de la le et les des à en un du une que est dans qui pour au par sur pas plus ce il se ont son avec ne cette été aux sont ou a mais comme après selon était fait d'un d'une leur ses sa ces elle on nous ils elles entre depuis deux sans sous lors être avait tout tous également ainsi dont où si même encore avant contre jusqu'à alors très peu c'est qu'il n'est notamment autres autre ans jour heures heure personnes pays l'on",
  },
  {
    tag: 'de',
    name: 'German',
    words:
      'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei wurden seit gegen vom können hatte kann soll sollen ihre seine ihr unter wegen wenn sagte mindestens waren worden diese dieser zwei jahre jahren menschen uhr weitere',
  },
  {
    tag: 'pt',
    name: 'Portuguese',
    words:
      'de a o que e do da em um para com não uma os no se na por mais as dos como foi ao das à seu sua ou ser quando muito nos já está também pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles você essa num nem suas às minha têm numa pelos são disse sobre foram anos após segundo dia dias pessoas país ainda contra durante onde dois duas horas tem ele',
  },
  {
    tag: 'it',
    name: 'Italian',
    words:
      'di che e la il un a per è in una sono non del della dei con si i da le al alla nel anche come più ha delle lo gli dal nella ma sul dalla o sulla stato stata suo sua dopo hanno ed tra degli ai era loro due essere questo questa dell’ nell’ ci se fino già quando solo dove durante secondo anni ore persone giorno contro ancora prima oltre molto tutti tutto quello quella fra senza alle nei',
  },
  {
    tag: 'nl',
    name: 'Dutch',
    words:
      'de van het een en in is dat op te met voor zijn die niet aan er om ook als dan bij was maar naar of door wordt uit nog hij werd worden tot heeft over hebben ze zich had meer zij al geen kan wel na deze haar hun wat zo moet onder tegen toen zegt volgens jaar mensen waren waar twee tussen hoe omdat sinds dit moeten kunnen andere veel alle uur dag',
  },
  {
    tag: 'ca',
    name: 'Catalan',
    words:
      'de la que i el a en els les per un una amb del es al no va dels ha més són com seva però aquest aquesta també pel han fins ser després',
  },
  {
    tag: 'ro',
    name: 'Romanian',
    words:
      'de și în a la cu care din pe un o nu pentru este că mai fost sunt au al se ale lui prin după dar fi sau către acest această până',
  },
  {
    tag: 'sv',
    name: 'Swedish',
    words:
      'och i att det som en på är av för den till med har inte de om ett han var från vid så kan men efter också när sig hade under ska eller mot säger',
  },
  {
    tag: 'da',
    name: 'Danish',
    words:
      'og i at det er en på af til den som med for har de ikke der et om han var fra ved så men efter også sig blev skal kan eller havde mod siger være',
  },
  {
    tag: 'nb',
    name: 'Norwegian',
    words:
      'og i det på er som en til å av for at med har de ikke den et om han var fra ved så men etter også seg ble skal kan eller hadde mot sier være opp',
  },
  {
    tag: 'fi',
    name: 'Finnish',
    words:
      'ja on ei oli että se hän mukaan myös kun mutta ovat joka jälkeen sekä tai kuin ole vuoden sen sanoo olisi noin ennen jossa jotka hänen',
  },
  {
    tag: 'pl',
    name: 'Polish',
    words:
      'w i na z się do nie to że jest o od po za jak przez dla a są ale oraz był przy tym co jego było ze która który które została',
  },
  {
    tag: 'cs',
    name: 'Czech',
    words:
      'a v se na je že s z do o to i za ve pro by k po od ale jako které podle který byl která jsou před už také nebo bylo při jeho',
  },
  {
    tag: 'hu',
    name: 'Hungarian',
    words:
      'a az és hogy nem is egy volt meg már csak mint ez még de el ki azt szerint lesz után ha vagy ezt között pedig majd',
  },
  {
    tag: 'hr',
    name: 'Croatian',
    words:
      'je i u na da se su za od s o koji kako a iz što nije će koja bi do ili nakon koje samo prema po biti te već još',
  },
  {
    tag: 'tr',
    name: 'Turkish',
    words:
      've bir bu için ile da de olarak olan çok daha en gibi kadar sonra ise göre ne o olduğu ancak her iki nin olduğunu söyledi',
  },
  {
    tag: 'id',
    name: 'Indonesian',
    words:
      'yang dan di itu dengan untuk dari dalam ini tidak pada akan ke adalah oleh juga telah para sebagai mereka ada karena kata tersebut bisa lebih orang',
  },
  {
    tag: 'vi',
    name: 'Vietnamese',
    words:
      'và của là có được cho các những trong đã không một với người này khi đến từ ở cũng về đang sau theo ra nhiều tại bị ông',
  },
  {
    tag: 'tl',
    name: 'Tagalog',
    words: 'ang ng sa na at mga ay ni si para hindi ito siya kay nang kung may mula naman din rin isang sila dahil pa',
  },
  {
    tag: 'sw',
    name: 'Swahili',
    words: 'ya na wa kwa katika ni za la kuwa cha hiyo huo ambao baada hilo huyo yake watu alisema pia kama zaidi hii',
  },
  {
    tag: 'ht',
    name: 'Haitian Creole',
    words: 'nan yo ki te pou ak la a sou gen yon nou li pa se fè kap moun apre peyi lan',
  },
  { tag: 'so', name: 'Somali', words: 'ee oo ka ku in iyo la u ay uu waxa ah ayaa soo ugu waa si isaga waxaa' },
];

/** Scripts that one large language is written in, or whose languages these letters and words tell apart, surest first. */
export const SCRIPTS: readonly {
  readonly letters: RegExp;
  readonly languages: readonly (Pick<LanguageWords, 'tag' | 'name'> & {
    readonly by?: RegExp;
    readonly words?: string;
  })[];
}[] = [
  {
    letters: /\p{Script=Cyrillic}/gu,
    languages: [
      {
        tag: 'uk',
        name: 'Ukrainian',
        by: /[іїєґ]/i,
        words: 'в у на і та що з до не за про як від для це його було також який яка які після під через є й але',
      },
      { tag: 'sr', name: 'Serbian', by: /[ћђљњ]/i },
      {
        tag: 'bg',
        name: 'Bulgarian',
        by: /(?<!\p{L})(?:със|беше|се|ще)(?!\p{L})/iu,
      },
      {
        tag: 'ru',
        name: 'Russian',
        words:
          'в и на не что с по из к о за от а для его как у до при это но также их был было были она он они мы все после об который которые которая того этом бы или уже еще ещё только может более во со лет года году сообщил сообщили человек',
      },
    ],
  },
  {
    letters: /\p{Script=Arabic}/gu,
    languages: [
      { tag: 'ur', name: 'Urdu', by: /[ٹڈڑےں]/ },
      { tag: 'fa', name: 'Persian', by: /[پچگژ]/ },
      {
        tag: 'ar',
        name: 'Arabic',
        words:
          'في من على إلى أن عن مع التي الذي هذا هذه بعد قبل كما بين لا ما لم كان كانت قال قد أو وقد حتى خلال عند حيث إن وفق ذلك منذ كل أكثر ألف بعض و غير يوم أي أنه أنها وفي ومن',
      },
    ],
  },
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: [{ tag: 'ja', name: 'Japanese' }] },
  { letters: /\p{Script=Hangul}/gu, languages: [{ tag: 'ko', name: 'Korean' }] },
  {
    letters: /\p{Script=Han}/gu,
    languages: [
      { tag: 'ja', name: 'Japanese', by: /\p{Script=Hiragana}/u },
      { tag: 'zh', name: 'Chinese' },
    ],
  },
  {
    letters: /\p{Script=Devanagari}/gu,
    languages: [
      { tag: 'mr', name: 'Marathi', by: /ळ|आहे/ },
      { tag: 'ne', name: 'Nepali', by: /(?:छन्?|भएको)(?!\p{L})/u },
      { tag: 'hi', name: 'Hindi' },
    ],
  },
  { letters: /\p{Script=Hebrew}/gu, languages: [{ tag: 'he', name: 'Hebrew' }] },
  { letters: /\p{Script=Greek}/gu, languages: [{ tag: 'el', name: 'Greek' }] },
  { letters: /\p{Script=Thai}/gu, languages: [{ tag: 'th', name: 'Thai' }] },
  { letters: /\p{Script=Bengali}/gu, languages: [{ tag: 'bn', name: 'Bengali' }] },
  { letters: /\p{Script=Tamil}/gu, languages: [{ tag: 'ta', name: 'Tamil' }] },
  { letters: /\p{Script=Telugu}/gu, languages: [{ tag: 'te', name: 'Telugu' }] },
  { letters: /\p{Script=Malayalam}/gu, languages: [{ tag: 'ml', name: 'Malayalam' }] },
  { letters: /\p{Script=Kannada}/gu, languages: [{ tag: 'kn', name: 'Kannada' }] },
  { letters: /\p{Script=Gujarati}/gu, languages: [{ tag: 'gu', name: 'Gujarati' }] },
  { letters: /\p{Script=Gurmukhi}/gu, languages: [{ tag: 'pa', name: 'Punjabi' }] },
  { letters: /\p{Script=Sinhala}/gu, languages: [{ tag: 'si', name: 'Sinhala' }] },
  { letters: /\p{Script=Georgian}/gu, languages: [{ tag: 'ka', name: 'Georgian' }] },
  { letters: /\p{Script=Armenian}/gu, languages: [{ tag: 'hy', name: 'Armenian' }] },
  { letters: /\p{Script=Ethiopic}/gu, languages: [{ tag: 'am', name: 'Amharic' }] },
  { letters: /\p{Script=Khmer}/gu, languages: [{ tag: 'km', name: 'Khmer' }] },
  { letters: /\p{Script=Myanmar}/gu, languages: [{ tag: 'my', name: 'Burmese' }] },
  { letters: /\p{Script=Lao}/gu, languages: [{ tag: 'lo', name: 'Lao' }] },
];
