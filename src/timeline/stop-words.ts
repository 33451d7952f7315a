/** Words too common in news to tell one occurrence from another. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above across according after again against all almost along already also although always am amid among an and
  another any are around as at away back be became because become been before began behind being below between both but by
  call called came can cannot come comes could day days did do does doing done down during each early earlier either else
  even ever every far few first following for found from further gave get give given go going gone got group groups had has
  have having he her here hers him his how however i if in including into is it its itself just last late later latest
  least less like little local long made make makes many may me member members might mon more most mr mrs ms much must my
  near nearly never new news next no none nor not now number of off officials often on once one only onto or other others
  our out over own part people per perhaps put rather recent recently report reported reporter reporters reports said same
  say saying says second see seen series several shall she should since so some something soon spokesman spokesperson
  spokeswoman statement still such take taken takes than that the their them then there these they thing this those though
  three through thus time times to today told took toward towards two under until up upon us use used uses very via was way
  we week weeks well went were what when where whether which while who whom whose why will with within without would year
  years yet you your month months monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night
  january february march april june july august september october november december ago tonight yesterday`.split(/\s+/),
);
