/** Words that names of outlets end in; by one of them an outlet is told from other names. */
const OUTLET_WORD =
  /\b(?:News|Times|Post|Herald|Tribune|Journal|Guardian|Telegraph|Gazette|Chronicle|Observer|Courier|Mail|Mirror|Standard|Star|Sun|Express|Daily|Weekly|Press|Today|Online|TV|Radio|Agency|Reuters|AFP|AP|BBC|CNN|NPR|Al Jazeera)\b/;

/** Whether a name has a word that names of outlets end in. */
export function hasOutletWord(name: string): boolean {
  return OUTLET_WORD.test(name);
}
