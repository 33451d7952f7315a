/** Word lists that tell a name's kind, or that a capitalised word is none. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Capitalised words that make a name a body's: `Security Council`, `Norland Front`. */
export const BODY_WORDS = words(
  'Academy Administration Agency Alliance Army Assembly Association Authority Bank Battalion Board Branch Brigade ' +
    'Brigades Bureau Cabinet Center Centre Church Club Coalition College Command Commission Committee Company ' +
    'Conference Confederation Congress Consortium Cooperative Corp Corporation Corps Council Court Crescent Cross ' +
    'Defenders Department Directorate Division Faction Federation Fleet Force Forces Foundation Front Fund Government ' +
    'Group Guard Guards Headquarters House Inc Initiative Institute Institution Jihad Laboratory League Legion ' +
    'Library Limited Ltd Majlis Marines Media Militia Militias Ministry Mission Mobilisation Mobilization Movement ' +
    'Museum Navy Network News Observatory Office Orchestra Organisation Organization Panel Parliament Partnership ' +
    'Party Patrol Police Post Press Programme Program Regiment Registry Resistance School Secretariat Senate ' +
    'Service Services Society Squad Staff State Studio Studios Survey Syndicate Team Television Times Tribunal Trust ' +
    'Union Unit University Airlines Airways Bundestag Knesset Duma Taliban Hamas Hezbollah Hizbullah Fatah ' +
    'Pentagon Kremlin Qaeda Qaida Shabaab Houthis Houthi Interpol Nato Opec Unicef Unesco Reuters Xinhua',
);

/** Those that do so as its last word: `Amnesty International`, while `Lenz International Airport` is a place. */
export const BODY_ENDS = words(
  'Nations International Electronics Motors Industries Holdings Systems Technologies Pharmaceuticals Petroleum ' +
    'Entertainment Securities Insurance Foods Stores Railways Telecom Communications Solutions Labs Energy Watch',
);

/** Capitalised words that make a name a place's: `Betty Ford Street`, `Harbour Air Base`. */
export const PLACE_WORDS = words(
  'Airbase Airport Avenue Base Basin Bay Beach Boulevard Bridge Camp Canal Cape Channel Cemetery City Coast County ' +
    'Creek Delta Desert District Drive Falls Forest Governorate Gulf Harbor Harbour Heights Highlands Highway Hill ' +
    'Hills Hospital Island Islands Isle Isles Jail Lake Lane Mount Mountain Mountains Ocean Oblast Park Peninsula ' +
    'Plateau Port Prefecture Prison Province Region Republic Ridge River Road Sea Square Stadium Station Strait ' +
    'Street Strip Territory Town Township Tunnel Valley Village Volcano',
);

/** Those that do so as the first of its two words: `Fort Lenz`. */
export const PLACE_STARTS = words('St Fort Mount Lake San Santa Los Las');

/** Capitalised words that make a name a thing's, as its first or last: `Operation Flood`, `World Cup`. */
export const THINGS = words(
  'Operation War Act Treaty Agreement Accord Accords Prize Award Awards Cup Games Festival Open Series Championship ' +
    'Day Week Bill Law Resolution Hurricane Typhoon Cyclone Storm Covid Boeing Airbus Amendment Plan Protocol Pact ' +
    'Attack Attacks Strike Strikes Airstrike Airstrikes Bombing Bombings Blast Blasts Explosion Explosions Shooting ' +
    'Massacre Killings Raid Raids Crash Earthquake Quake Collapse Clashes Protest Protests',
);

/** Lower-case nouns after a name that show it to be a place: `Anbar province`, `Lima airport`. */
export const PLACE_NOUNS = words(
  'province provinces region district city town village airport airbase base border county governorate peninsula ' +
    'island islands prefecture suburb neighbourhood neighborhood river valley coast desert street prison hospital',
);

/** Lower-case nouns after a name that show it to be a body: `the Norland group`. */
export const BODY_NOUNS = words(
  'group militia party movement faction coalition company network newspaper agency rebels',
);

/** Words after which `of` or `for` stays inside a name: `Bank of England`, `Institute for Peace`. */
export const TAKES_OF = words(
  'Academy Agency Alliance Archbishop Army Assembly Association Bank Bay Bishop Board Brigade Bureau Cape Center ' +
    'Centre Chamber Church City Club College Commission Committee Confederation Conference Congress Corps Council ' +
    'Court Department Doctors Duchess Duke Emirate Faculty Federation Force Forces Foundation Front Fund Gulf House ' +
    'Institute Institution Isle Kingdom League Library Ministry Mission Mount Movement Museum Observatory Office ' +
    'Organisation Organization Parliament Party Prince Princess Programme Program Queen King Republic School Sea ' +
    'Secretary Service Society State States Strait Tower Tribunal Union University Valley Minister Chief Director',
);

/** Words after which `in` stays inside a name: `Islamic Resistance in Iraq`. */
export const TAKES_IN = words('Resistance Mission Jihad Qaeda Qaida Movement');

/** Endings that make an adjective of a name: `Iran-backed`, `US-led`. */
export const PARTICIPLES = words(
  'backed led based aligned affiliated run linked sponsored born made owned funded controlled held occupied ' +
    'supported trained armed bound style wide area friendly dominated allied era',
);

/** Those of the words below that may begin a name: `Credit Suisse`. */
export const OPENS_NAMES = words('Credit');

/** Capitalised words that are dates, feasts, forms of speech or a page's own words, and no names. */
export const NO_NAMES = words(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun January ' +
    'February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug ' +
    'Sept Sep Oct Nov Dec Christmas Easter Ramadan Eid Thanksgiving Halloween Hanukkah Passover Pentecost Diwali ' +
    'I Im Ill Ive Id OK GMT UTC EST EDT PST ' +
    'PDT BST CET CEST AM PM TV Internet Web God Captain Islam Islamic Muslim Muslims Christian Christians Jewish ' +
    'Jews UAV GDP CEO CFO DNA HIV AIDS SUV FAQ PDF CCTV MP MPs USB GPS Sunni Shia Shiite Shiites Arab Arabs Western Eastern Northern Southern Richter English Catholic No Nos ' +
    'Photo Image Photograph Video File Credit Copyright Updated Published Read More Related Advertisement Share Follow ' +
    'Breaking Exclusive Watch Opinion Analysis Live Subscribe UPDATE UPDATED BREAKING LIVE WATCH VIDEO',
);

/** Words that make a title of the one behind them and name nothing: `Sector Commander`, `District Magistrate`. */
export const BEFORE_TITLES = words(
  'Sector Unit District Divisional Zonal Regional Public Relations Assistant Associate Additional Joint Special ' +
    'Executive Managing Medical Provincial Parliamentary Permanent Principal Transport Trade Labour Labor Home ' +
    'Environment Agriculture Economy Culture Sports Tourism Industry Housing',
);

/** Family names that stand before a given name of two parts, of which the second is small: `Kim Jong-un`. */
export const BEFORE_GIVEN_NAMES = words(
  'Ahn An Bae Baek Ban Chang Chen Chiang Cho Choe Choi Chou Chu Chung Fu Han Ho Hong Hou Hsiao Hsieh Hsu Hung Hwang ' +
    'Hyon Im Jang Jeong Ju Jung Kang Kim Ko Koh Kwon Lai Lee Leung Lien Lim Lin Liu Lo Lu Ma Moon Nam Noh Oh Paek Paik ' +
    'Pak Park Ri Roh Ryu Seo Shim Shin Sim Song Soong Su Suh Tang Tsai Tung Wang Wu Yang Yeh Yoo Yoon Yu Yun',
);

/** Words of the list below that begin a name, even where they begin a sentence, before some others. */
export const BEGIN_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'World',
    words(
      'Health Food Bank Trade Cup Meteorological Economic Wildlife War Series Central Vision Athletics Rugby Weather Heritage Championship Championships',
    ),
  ],
  [
    'New',
    words('Jersey Hampshire Mexico Orleans Haven Brunswick South Caledonia England Britain Ireland Guinea Taipei'),
  ],
  ['High', words('Court Commission')],
  ['Great', words('Britain')],
  ['Long', words('Island Beach')],
  ['Little', words('Rock')],
]);

/** Words of the list below that begin names where they do not begin a sentence: `The New Orleans Saints`. */
export const BEGIN_NAMES = words('New Big Old Great Little Long High Small');

/** Words that begin sentences and never names, beside those in `abbreviations.ts`. */
export const COMMON_INITIALS = words(
  'about above across additionally again against ago almost alone along already also altogether always amid among ' +
    'another any anyone anything around asked away back based because being below beside besides better beyond ' +
    'brother but can cannot clearly could critics dear did do does doing done down due each either else end enough ' +
    'even eventually ever every everybody everyone everything exactly except experts far few fewer finally first ' +
    'follow followed following former four five six seven eight nine ten eleven twelve twenty thirty forty fifty ' +
    'dozens hundreds thousands millions fortunately further furthermore generally get give given go going good great ' +
    'had half has have having hence hers herself him himself hopefully including indeed inside instead into is just ' +
    'keep last lately least less let like likely little local long lots made mainly make man many maybe me men mine ' +
    'more moreover mostly mr much must my myself near nearby nearly neither never nevertheless new next nobody none ' +
    'nor nothing notably now nowhere obviously off often ok old only onto other others otherwise ought ours out ' +
    'outside over overall own parents part people perhaps please plus possibly previously probably rather really ' +
    'recent recently reports residents right same second see seeing separately shall should similarly sit so some ' +
    'someone something sometimes soon still students such sure take taking ten than thank thanks that the their ' +
    'them themselves then therefore third through throughout thus till to today together tomorrow tonight too ' +
    'toward towards troops unless unlike unfortunately up upon us use used using usually very via was way well went ' +
    'were whatever whenever whereas wherever whether whichever whoever whom whose will without witnesses women ' +
    'world would yes yesterday yet young your yours earlier high low big small early late top three two ' +
    'actually allegedly apparently basically briefly certainly consequently currently curiously directly effectively ' +
    'equally essentially famously formally formerly frankly gradually immediately importantly inevitably initially ' +
    'interestingly internationally ironically jointly lastly locally namely nationally nationwide naturally newly ' +
    'normally officially oddly originally overnight particularly personally presently presumably primarily privately ' +
    'publicly quickly quietly remarkably reportedly roughly sadly secondly seemingly shortly slowly specifically ' +
    'strangely subsequently suddenly supposedly surprisingly technically thereafter traditionally tragically typically ' +
    'ultimately understandably unexpectedly worldwide turnout attendance',
);
