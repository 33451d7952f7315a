/** Titles before a name, and nouns for a role: what stands around a name and is none of it. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Titles written with a capital before a name: `Defence Secretary Mary Hill`. */
export const TITLES = words(
  'Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lord Lady Rev Reverend Father Sister Brother Rabbi Imam Ayatollah ' +
    'Sheikh Sheik Hajj Haji King Queen Prince Princess Emir Emperor Sultan Duke Duchess Pope Cardinal Bishop ' +
    'Archbishop President Vice-President Premier Chancellor Prime Minister Deputy Secretary Defense Defence ' +
    'Foreign Interior Finance Health Justice Education Energy Treasury State Attorney Solicitor Ambassador Envoy ' +
    'Senator Sen Rep Representative Congressman Congresswoman Governor Gov Mayor Councillor Coun Cllr Councilman ' +
    'Councilwoman Speaker Leader Chief Chairman Chairwoman Chair Director Commissioner Commander General Gen ' +
    'Lieutenant Lt Colonel Col Major Maj Captain Capt Sergeant Sgt Corporal Cpl Private Pte Pvt Admiral Adm ' +
    'Brigadier Brig Marshal Officer Detective Inspector Superintendent Sheriff Constable Judge Justice ' +
    'Magistrate Prosecutor Coach Manager Actor Actress Singer Former Late Acting Interim Outgoing Senior ' +
    'Spokesman Spokeswoman Spokesperson Minister Undersecretary MP MEP MSP MLA CEO COO CFO CTO DIG DGP DSP SSP CSP ACP DCP IGP SHO DCI',
);

/** Words that qualify a title and stand before it, `Acting`, `Defence`: no title by themselves. */
export const TITLE_QUALIFIERS = words(
  'Prime Deputy Defense Defence Foreign Interior Finance Health Justice Education Energy Treasury State Former Late ' +
    'Acting Interim Outgoing Senior Chief Attorney',
);

/** Lower-case nouns for a role, singular: `spokesperson Mary Hill`, `the defence minister`. */
export const ROLES = words(
  'spokesman spokeswoman spokesperson minister secretary president premier chancellor chief head leader official ' +
    'officer commander general colonel captain director chairman chairwoman chair chairperson governor mayor senator ' +
    'congressman congresswoman lawmaker deputy ambassador envoy diplomat lawyer attorney prosecutor judge analyst ' +
    'expert scientist researcher professor doctor author reporter journalist correspondent editor actor actress ' +
    'singer star coach manager player owner founder executive rep representative agent publicist witness resident ' +
    'police activist economist historian engineer investigator inspector coroner sheriff detective seismologist ' +
    'meteorologist geologist adviser advisor aide ally rival father mother brother sister son daughter husband ' +
    'relative cousin uncle aunt nephew niece grandmother grandfather eyewitness bystander passenger villager rescuer ' +
    'medic paramedic firefighter surgeon shopkeeper student soldier protester campaigner negotiator strategist ' +
    'goalkeeper keeper striker midfielder defender winger referee umpire ' +
    'warden guard ranger constable sergeant admiral magistrate solicitor barrister consul councillor councilor curator ' +
    'clerk treasurer organiser organizer consultant specialist pathologist virologist epidemiologist biologist ' +
    'astronomer vet architect accountant banker broker trader boss landlord landlady trainer jockey skipper swimmer ' +
    'runner cyclist climber diver sailor fisherman gardener farmer baker cook chef waiter barman cleaner host ' +
    'writer poet novelist playwright producer photographer filmmaker conductor composer librarian headteacher ' +
    'headmaster headmistress priest vicar pastor bishop archbishop imam rabbi monk nun sheikh elder chieftain ' +
    'wife widow friend neighbour neighbor colleague teacher nurse pilot driver survivor king queen prince pope',
);

/** Whether every part of a hyphened word is one of a list: `Secretary-General`, `vice-president`. */
const isHyphened = (list: ReadonlySet<string>, word: string): boolean =>
  word.includes('-') && word.split('-').every((part) => list.has(part) || /^[Vv]ice$/.test(part));

export const isTitleWord = (word: string): boolean => TITLES.has(word) || isHyphened(TITLES, word);
export const isRoleWord = (word: string): boolean => ROLES.has(word) || isHyphened(ROLES, word);

/** Nouns that name speakers in the plural without an article: `officials said`. */
export const SPEAKERS = words(
  'officials police authorities witnesses residents medics sources analysts prosecutors rescuers doctors ' +
    'investigators forecasters lawmakers experts scientists researchers critics activists rebels militants ' +
    'protesters organisers organizers lawyers attorneys relatives families survivors locals villagers firefighters ' +
    'media reports diplomats observers economists engineers seismologists detectives troops soldiers leaders ' +
    'ministers senators supporters opponents scholars teachers nurses workers unions neighbours neighbors friends ' +
    'parents government army military ministry spokesman spokeswoman spokesperson figures estimates data ' +
    'governments ministries agencies groups organisations organizations charities outlets insurgents fighters hackers farmers fans passengers eyewitnesses bystanders ' +
    'paramedics surgeons students campaigners negotiators strategists officers',
);
