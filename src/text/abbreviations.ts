/** Words that end in a stop without ending a sentence, in the kinds that `sentences.ts` tells apart. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Written with a capital and followed by a name: `Lt. Gen. Ahmad`. */
export const BEFORE_NAMES = words(
  'Mr Mrs Ms Mx Dr Prof Rev Fr Hon St Ste Mt Ft Pres Gov Sen Rep Reps Sens Amb Supt Insp Atty Gen Lt Col Maj ' +
    'Capt Cmdr Cdr Cpl Sgt Adm Brig Pte Pvt Spc Messrs Mme Mlle Msgr Det Dep Asst',
);

/** Before a name, `St. Anne`, or behind one and perhaps at the end: `on Main St.` */
export const ALSO_FINAL = words('St');

/** Followed by a figure: `No. 3`, `pp. 12`. */
export const BEFORE_NUMBERS = words(
  'No Nos nos no Vol vol p pp Fig fig Figs Art art Ch ch Sec sec Op op Nr nr ca c Rs',
);

/** Followed by more of the sentence or by the next one: what follows decides. */
export const MAYBE_FINAL = words(
  'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun ' +
    'Inc Corp Co Ltd Llc LLC Plc Bros Cos Jr Sr Esq retd Retd ret PhD Dept Univ Assn Ave Blvd Rd Hwy Bldg etc vs approx est al ' +
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa ' +
    'Tenn Tex Va Vt Wash Wis Wyo',
);

/** Words that begin a sentence rather than go on after `U.S.`, `a.m.` or `Inc.`. */
export const OPENERS = words(
  'the a an this that these those it its he she they we you i his her their our my there here in on at after ' +
    'before when while since as if but and or so yet however meanwhile although though because for from with by ' +
    'under during until once despite among according earlier later last what who why how where all some many ' +
    'most several both each no not one two three officials police authorities witnesses',
);
