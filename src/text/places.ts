/** Countries with their adjectives, and cities that stand for governments: known places, and no persons. */

const list = (text: string): readonly string[] => text.split(/\s*\|\s*/).map((name) => name.trim());

/** Country names as news prints them, each followed by its adjective or people where it has one. */
const COUNTRIES = list(
  'Afghanistan=Afghan|Albania=Albanian|Algeria=Algerian|Andorra|Angola=Angolan|Argentina=Argentine|Armenia=Armenian|' +
    'Australia=Australian|Austria=Austrian|Azerbaijan=Azerbaijani|Bahamas|Bahrain=Bahraini|Bangladesh=Bangladeshi|' +
    'Barbados|Belarus=Belarusian|Belgium=Belgian|Belize|Benin|Bhutan|Bolivia=Bolivian|Bosnia=Bosnian|Botswana|' +
    'Brazil=Brazilian|Britain=British|Brunei|Bulgaria=Bulgarian|Burkina Faso|Burundi|Cambodia=Cambodian|' +
    'Cameroon=Cameroonian|Canada=Canadian|Chad=Chadian|Chile=Chilean|China=Chinese|Colombia=Colombian|Comoros|' +
    'Congo=Congolese|Costa Rica|Croatia=Croatian|Cuba=Cuban|Cyprus=Cypriot|Czech Republic=Czech|Denmark=Danish|' +
    'Djibouti|Dominican Republic|East Timor|Ecuador=Ecuadorian|Egypt=Egyptian|El Salvador=Salvadoran|England=English|' +
    'Eritrea=Eritrean|Estonia=Estonian|Eswatini|Ethiopia=Ethiopian|Fiji|Finland=Finnish|France=French|Gabon|Gambia|' +
    'Gaza|Georgia=Georgian|Germany=German|Ghana=Ghanaian|Greece=Greek|Grenada|Guatemala=Guatemalan|Guinea=Guinean|' +
    'Guyana|Haiti=Haitian|Honduras=Honduran|Hong Kong|Hungary=Hungarian|Iceland=Icelandic|India=Indian|' +
    'Indonesia=Indonesian|Iran=Iranian|Iraq=Iraqi|Ireland=Irish|Israel=Israeli|Italy=Italian|Ivory Coast=Ivorian|' +
    'Jamaica=Jamaican|Japan=Japanese|Jordan=Jordanian|Kazakhstan=Kazakh|Kenya=Kenyan|Kosovo|Kurdistan=Kurdish|' +
    'Kuwait=Kuwaiti|Kyrgyzstan=Kyrgyz|Laos|Latvia=Latvian|Lebanon=Lebanese|Lesotho|Liberia=Liberian|Libya=Libyan|' +
    'Liechtenstein|Lithuania=Lithuanian|Luxembourg|Madagascar|Malawi|Malaysia=Malaysian|Maldives|Mali=Malian|Malta|' +
    'Mauritania|Mauritius|Mexico=Mexican|Moldova=Moldovan|Monaco|Mongolia=Mongolian|Montenegro|Morocco=Moroccan|' +
    'Mozambique|Myanmar=Burmese|Namibia|Nauru|Nepal=Nepalese|Netherlands=Dutch|New Zealand|Nicaragua=Nicaraguan|' +
    'Niger|Nigeria=Nigerian|North Korea=North Korean|North Macedonia|Northern Ireland|Norway=Norwegian|Oman=Omani|' +
    'Pakistan=Pakistani|Palestine=Palestinian|Panama=Panamanian|Papua New Guinea|Paraguay=Paraguayan|Peru=Peruvian|' +
    'Philippines=Philippine|Poland=Polish|Portugal=Portuguese|Puerto Rico|Qatar=Qatari|Romania=Romanian|' +
    'Russia=Russian|Rwanda=Rwandan|Samoa|Saudi Arabia=Saudi|Scotland=Scottish|Senegal=Senegalese|Serbia=Serbian|' +
    'Seychelles|Sierra Leone|Singapore=Singaporean|Slovakia=Slovak|Slovenia=Slovenian|Solomon Islands|' +
    'Somalia=Somali|South Africa=South African|South Korea=South Korean|South Sudan=South Sudanese|Spain=Spanish|' +
    'Sri Lanka=Sri Lankan|Sudan=Sudanese|Suriname|Sweden=Swedish|Switzerland=Swiss|Syria=Syrian|Taiwan=Taiwanese|' +
    'Tajikistan=Tajik|Tanzania=Tanzanian|Thailand=Thai|Tibet=Tibetan|Togo|Tonga|Trinidad and Tobago|Tunisia=Tunisian|' +
    'Turkey=Turkish|Turkmenistan=Turkmen|Uganda=Ugandan|Ukraine=Ukrainian|United Arab Emirates=Emirati|' +
    'United Kingdom|United States=American|Uruguay=Uruguayan|Uzbekistan=Uzbek|Vanuatu|Vatican|Venezuela=Venezuelan|' +
    'Vietnam=Vietnamese|Wales=Welsh|West Bank|Western Sahara|Yemen=Yemeni|Zambia=Zambian|Zimbabwe=Zimbabwean',
);

/** Cities, seas and regions that news names without saying that they are places. */
const CITIES = list(
  'Abidjan|Abu Dhabi|Abuja|Accra|Addis Ababa|Aden|Africa|Aleppo|Alexandria|Algiers|Amman|Amsterdam|Ankara|' +
    'Antarctica|Asia|Athens|Atlanta|Auckland|Baghdad|Baku|Bali|Bangkok|Barcelona|Basra|Beijing|Beirut|Belfast|' +
    'Belgrade|Berlin|Bogota|Boston|Brussels|Bucharest|Budapest|Buenos Aires|Cairo|Calgary|California|Cape Town|' +
    'Caracas|Casablanca|Chicago|Colombo|Copenhagen|Dakar|Dallas|Damascus|Darfur|Delhi|Denver|Detroit|Dhaka|Doha|' +
    'Dubai|Dublin|Edinburgh|Europe|Florida|Frankfurt|Geneva|Glasgow|Guangzhou|Guantanamo|Haifa|Hanoi|Harare|Havana|' +
    'Hawaii|Helsinki|Hollywood|Houston|Istanbul|Jakarta|Jerusalem|Johannesburg|Kabul|Kampala|Kandahar|Karachi|' +
    'Kathmandu|Khartoum|Kiev|Kyiv|Kinshasa|Kuala Lumpur|Lagos|Lahore|Las Vegas|Latin America|Lima|Lisbon|London|' +
    'Los Angeles|Luanda|Madrid|Manchester|Manila|Marseille|Mecca|Melbourne|Mexico City|Miami|Middle East|Milan|' +
    'Minsk|Mogadishu|Montreal|Moscow|Mosul|Mumbai|Munich|Nairobi|Naples|New Delhi|New York|New York City|Nicosia|' +
    'North America|Ohio|Osaka|Oslo|Ottawa|Paris|Peshawar|Philadelphia|Phnom Penh|Port-au-Prince|Prague|Pretoria|' +
    'Pyongyang|Quebec|Quito|Rabat|Rangoon|Red Sea|Rio de Janeiro|Riyadh|Rome|San Francisco|Sanaa|Santiago|Sarajevo|' +
    'Seattle|Seoul|Shanghai|Siberia|Sinai|Sofia|South America|Stockholm|Sydney|Tbilisi|Tehran|Tel Aviv|Texas|Tokyo|' +
    'Toronto|Tripoli|Tunis|Vancouver|Vienna|Virginia|Warsaw|Washington|Wellington|Yangon|Zagreb|Zurich',
);

/** Every known place, lower-case, with its canonical name. */
export const PLACES: ReadonlyMap<string, string> = new Map([
  ...COUNTRIES.map((row) => row.split('=')[0] as string).map((name) => [name.toLowerCase(), name] as const),
  ...CITIES.map((name) => [name.toLowerCase(), name] as const),
  ['us', 'United States'],
  ['u.s', 'United States'],
  ['u.s.', 'United States'],
  ['usa', 'United States'],
  ['u.s.a', 'United States'],
  ['u.s.a.', 'United States'],
  ['america', 'United States'],
  ['united states of america', 'United States'],
  ['uk', 'United Kingdom'],
  ['u.k', 'United Kingdom'],
  ['u.k.', 'United Kingdom'],
  ['uae', 'United Arab Emirates'],
  ['u.a.e.', 'United Arab Emirates'],
  ['dprk', 'North Korea'],
  ['prc', 'China'],
  ['drc', 'Congo'],
  ['ksa', 'Saudi Arabia'],
  ['kyiv', 'Kiev'],
  ['burma', 'Myanmar'],
  ['türkiye', 'Turkey'],
  ['turkiye', 'Turkey'],
  ['czechia', 'Czech Republic'],
  ['gaza strip', 'Gaza'],
  ['washington, d.c.', 'Washington'],
  ['washington dc', 'Washington'],
]);

/** Adjectives of nationality, lower-case, with their country; `iraqis` and `americans` count as well. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  [...['Korean=Korea', 'Asian=Asia', 'European=Europe', 'African=Africa', 'Balkan=Balkans'], ...COUNTRIES].flatMap(
    (row) => {
      const [country = '', adjective] = row.split('=');
      if (adjective === undefined) return [];
      const lower = adjective.toLowerCase();
      return [
        [lower, country],
        [`${lower}s`, country],
      ] as [string, string][];
    },
  ),
);
