/** What an expression can be counted from, where it stands. */
import type { Day } from '../calendar/index.js';
import type { Time } from '../model.js';
import type { Publication } from './publication.js';
import type { Anchored } from './value.js';

/** A date that later words can refer back to (`the next day`), with the words that gave it. */
export interface Force {
  readonly value: Anchored;
  readonly literal: string;
  readonly sentence: number;
  readonly block: number;
  readonly role: Time['role'];
  /** It is of what is still to come. */
  readonly isAhead: boolean;
}

/** A year of the entries of a list, with the line that tells it where one does; null where a chronology leaves it open. */
export interface ListYear {
  readonly year: number | null;
  readonly line: string | null;
}

/** Behind or ahead of the telling; null where the words do not show it. */
export type Tense = 'past' | 'future' | null;

/**
 * It stands right behind another date, which it may tell once more (`tomorrow, Saturday`); it was awaited at that date (`said
 * on Thursday it would fly on Monday`); it was due then, with no word on when that was settled; it would have been then; it
 * is told behind what was so at first (`at first denied it, but three days later`).
 */
export type Shown = 'apposed' | 'awaited' | 'due' | 'unreal' | 'atFirst';

export interface Context {
  readonly publication: Publication;
  /** The date in force for `the next day`, and the nearest one before in the same sentence. */
  readonly force: Force | null;
  readonly sameSentence: Force | null;
  /** The last date told in the block before, where this block has none; and the last one of a history. */
  readonly told: Force | null;
  readonly history: Force | null;
  /** The date that heads the entry of a list which is being read, and the last day of the news. */
  readonly head: Force | null;
  readonly news: Force | null;
  /** The day that the text opens its news with. */
  readonly story: Force | null;
  /** The last quarter told of, the last month of the block, and the block that is being read. */
  readonly quarter: Force | null;
  readonly month: Force | null;
  /** The month of long ago, told with its year, that the text opens with. */
  readonly leadMonth: Force | null;
  /** The week that the sentence tells of, so that its weekdays are of it. */
  readonly week: Force | null;
  readonly block: number;
  /** Told when it is asked for: few meanings ask, and telling it takes longer than all the rest. */
  readonly tense: () => Tense;
  /** Whether a clause has ended since the expression before it in its sentence: `The pier, built in 1964, was shut on`. */
  readonly isApart: () => boolean;
  /** Whether it is told as what came before the expression before it (`opened on 3 May, after work that began in March`). */
  readonly isBack: () => boolean;
  /** Whether somebody tells it, on the day of the expression before it (`In May a report says that … in July`). */
  readonly isTold: () => boolean;
  /** Whether it is told as what is still to come now, and not as what was then (`will now start on`). */
  readonly isFromNow: () => boolean;
  /** What the words beside a weekday show. */
  readonly shows: (what: Shown) => boolean;
  /** The year of an entry in a list whose entries tell none. */
  readonly listYear: ListYear | null;
  /** Whether it was planned for then, as told from now (`was due on`): it may be over. */
  readonly isPlannedThen: () => boolean;
  /** Whether it is told as a first plan (`originally set for`), which something has come of. */
  readonly isFirstPlan: () => boolean;
  /** It stands below the line that announces a chronology, which tells in the present what has been. */
  readonly isChronicled: boolean;
  /** Whether it opens a block, as the clock of an entry in a live report. */
  readonly isStamp: () => boolean;
  /** Whether it is told as having been before (`had fallen`). */
  readonly isEarlier: () => boolean;
  /** Inside quotation marks: the day the words were spoken stands in for that of publication. */
  readonly spoken: Force | null;
  /** The article writes day before month, or month before day; null where it shows neither. */
  readonly dayFirst: boolean | null;
}

/** What has happened did so on no day to come: instead of one that lies ahead, the day of the news, where there is one. */
export const behind = (force: Force | null, { news, tense }: Context): Force | null =>
  force?.isAhead && news && tense() === 'past' ? news : force;

/** The day that `today` and `Monday` are counted from. */
export interface Today {
  readonly day: Day;
  readonly inferred: boolean;
  readonly kind: 'published' | 'sentence';
  /** How a note names it: `the day of publication`. */
  readonly name: string;
}

/** The day of speaking inside a quotation, else that of publication; null where none is known. */
export function todayOf({ spoken, publication }: Context): Today | null {
  const day = spoken?.value.first ?? null;
  if (spoken && day !== null)
    return { day, inferred: true, kind: 'sentence', name: `the day of “${spoken.literal}”, when this was said` };
  if (publication.day === null) return null;
  return { day: publication.day, inferred: publication.inferred, kind: 'published', name: publication.name };
}
