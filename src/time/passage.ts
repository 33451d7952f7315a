/** Reads an article's expressions in order: each is anchored to what stands before it. */
import { boundsOf, calendarDay, type Day, rememberOne } from '../calendar/index.js';
import type { Article, Block, Quotation, Sentence, Time } from '../model.js';
import { anchorMeaning } from './anchor-meaning.js';
import { type Expression, findExpressions } from './find-expressions.js';
import { isDayFirst } from './habit.js';
import type { Cues, Language } from './language.js';
import { innerMeaning } from './meaning.js';
import {
  enterSentence,
  forceOf,
  historyBefore,
  type Memory,
  NOTHING_READ,
  remember,
  rememberPost,
  spokenOn,
  toldBefore,
} from './memory.js';
import { withNextDay } from './next-day.js';
import { findPosts } from './posts.js';
import { type Publication, publicationOn, readPublication } from './publication.js';
import { captionTest, HEAD_BLOCKS, isAlone, isHead, type Place, roleOf, tenseOf } from './role.js';
import type { Anchored } from './value.js';
import { type WrittenDay, writtenDay } from './written-day.js';

export interface Passage {
  readonly article: Pick<Article, 'published' | 'retrieved' | 'lang' | 'timezone' | 'dateline'>;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

/** A time with the days it covers and the sentence it stands in. */
export interface DatedExpression {
  readonly time: Time;
  readonly value: Anchored;
  readonly sentence: number;
  /** Counted from the day of publication or of speaking: `Monday`, `last night`, `two days ago`. */
  readonly isOfToday: boolean;
}

/** How far around an expression its cues are looked for, so that no text takes more than linear time. */
const SIGHT = 240;

/**
 * Dates every expression of an article, in order of place, and tells the publication they were counted from, and the days
 * on which the text itself says that it was published or updated.
 */
export function dateExpressions(
  passage: Passage,
  language: Language,
): { dated: DatedExpression[]; publication: Publication; stated: Day[] } {
  const { text, article } = passage;
  const places = locateExpressions(findExpressions(text, language.grammar), passage, language);
  const dayFirst = isDayFirst(
    text,
    places.map(({ expression }) => expression),
    article.lang,
  );
  const stated = statedDays(places, passage, language);
  const publication = withNextDay(
    publicationOf(stated, passage),
    { places, sentences: passage.sentences.length },
    language.cues,
  );
  const posts = findPosts({ text, places }, publication, language.cues);
  let memory: Memory = NOTHING_READ;
  const dated = places.map((place) => {
    memory = enterSentence(memory, place.sentenceIndex, place.blockIndex);
    const tense = rememberOne(() => tenseOf(place, language.cues));
    const context = {
      publication,
      dayFirst,
      force: forceOf(memory),
      sameSentence: memory.sentence,
      told: toldBefore(memory, place.blockIndex),
      history: historyBefore(memory, place.blockIndex, publication),
      quarter: memory.quarter,
      month: memory.month,
      block: place.blockIndex,
      // Few meanings ask for it, and telling it takes longer than all the rest.
      get tense() {
        return tense();
      },
      isEarlier: () => language.cues.background.test(place.before),
      spoken:
        posts.get(place.blockIndex) ??
        (place.quoted && isOfToday(place.expression) ? spokenOn(memory, publication) : null),
    };
    const value = anchorMeaning(place.expression.meaning, context);
    const role = roleOf(place, value, publication.day, language.cues);
    const time = timeOf(place.expression, value, role, text);
    const read = { value, literal: time.literal, sentence: place.sentenceIndex, block: place.blockIndex, role };
    // An article goes on from no birthday, and from the day of a post only where it has no other.
    if (posts.has(place.blockIndex)) memory = rememberPost(memory, read, publication);
    else if (isBesideAnother(place, memory, language.cues)) memory = { ...memory, sentence: read };
    else if (!language.cues.birth.test(place.before)) memory = remember(memory, read, role, publication);
    return {
      time,
      value,
      sentence: place.sentenceIndex,
      isOfToday: isOfToday(place.expression) || isBareWeekday(place.expression),
    };
  });
  return { dated, publication, stated: stated.map(({ day }) => day) };
}

/** `a quake on Sunday, followed by tremors on Monday`: what goes on without a date is of Sunday. */
const isBesideAnother = ({ before }: Place, { sentence }: Memory, cues: Cues): boolean =>
  sentence?.role === 'event' && cues.besideAnother.test(before);

/** `today`, `last night`, `two days ago`: counted from the day of speaking. */
function isOfToday({ meaning }: Expression): boolean {
  const inner = innerMeaning(meaning);
  return (
    (inner.kind === 'unit' && inner.unit === 'day' && inner.origin === 'published') ||
    (inner.kind === 'offset' && inner.origin === 'published')
  );
}

function isBareWeekday({ meaning }: Expression): boolean {
  const inner = innerMeaning(meaning);
  return inner.kind === 'weekday' && !inner.fromForce;
}

/** Gives each expression its sentence, block and surroundings; both lists are in order, so one walk finds all. */
function locateExpressions(expressions: readonly Expression[], passage: Passage, { cues }: Language): Place[] {
  const { text, blocks, sentences, quotations } = passage;
  let sentenceAt = 0;
  let quotationAt = 0;
  const places: Place[] = [];
  const inCaption = captionTest(text, cues);
  for (const expression of expressions) {
    while (sentenceAt < sentences.length && (sentences[sentenceAt]?.end ?? 0) <= expression.start) sentenceAt++;
    while (quotationAt < quotations.length && (quotations[quotationAt]?.end ?? 0) <= expression.start) quotationAt++;
    const sentence = sentences[sentenceAt];
    const block = blocks[sentence?.block ?? -1];
    if (!sentence || !block || sentence.start > expression.start) continue;
    const before = text.slice(Math.max(sentence.start, expression.start - SIGHT), expression.start);
    places.push({
      expression,
      sentenceIndex: sentenceAt,
      blockIndex: sentence.block,
      block,
      inCaption: inCaption(block),
      before,
      after: text.slice(expression.end, Math.max(expression.end, Math.min(sentence.end, expression.end + SIGHT))),
      quoted:
        (quotations[quotationAt]?.start ?? Number.POSITIVE_INFINITY) <= expression.start || opensQuotation(before),
    });
  }
  return places;
}

/** Whether words before a place open quotation marks that they do not close: a quotation may run on for sentences. */
function opensQuotation(before: string): boolean {
  const last = Math.max(before.lastIndexOf('“'), before.lastIndexOf('”'));
  if (last >= 0 && before[last] === '“') return true;
  return before.split('"').length % 2 === 0;
}

/** The record's publication; where it gives none, the first day that the head of the article says it was published on. */
function publicationOf(stated: readonly WrittenDay[], { article }: Passage): Publication {
  const publication = readPublication(article);
  const [first] = stated;
  return publication.year === null && first ? publicationOn(first.day, first.year, first.month) : publication;
}

/**
 * Full dates in the article's own head that are of its publication: those that say so, then those that stand alone between
 * headline and text. Above the headline a date would be the page's, on any day.
 */
function statedDays(places: readonly Place[], passage: Passage, { cues }: Language): WrittenDay[] {
  const heads = places.filter(({ blockIndex }) => blockIndex <= HEAD_BLOCKS);
  if (heads.length === 0) return [];
  const publication = readPublication(passage.article);
  const headline = lastHeadline(passage);
  const said = heads.filter((place) => isHead(place, cues));
  const alone = heads.filter(
    (place) =>
      place.blockIndex > headline &&
      !said.includes(place) &&
      isAlone(place, cues) &&
      !cues.retrieval.test(place.before),
  );
  const read = ({ expression }: Place): WrittenDay[] => {
    const date = writtenDay(expression.meaning, publication);
    return date ? [date] : [];
  };
  const isFetch = ({ day }: WrittenDay): boolean => isOf(passage.article.retrieved, day);
  return [...said.flatMap(read), ...alone.flatMap(read).filter((date) => !isFetch(date))];
}

/** The block that holds the headline: the first, or where the body tells it once more, that one. */
function lastHeadline({ text, blocks }: Passage): number {
  const [title] = blocks;
  if (!title) return 0;
  const words = text.slice(title.start, title.end);
  const isHeadline = ({ start, end, kind }: Block): boolean => kind === 'heading' || text.slice(start, end) === words;
  return Math.max(0, blocks.slice(0, HEAD_BLOCKS + 2).findLastIndex(isHeadline));
}

const isOf = (retrieved: Article['retrieved'], day: Day): boolean =>
  retrieved !== null && boundsOf(retrieved)?.first === calendarDay(day).iso;

function timeOf({ start, end, rule }: Expression, value: Anchored, role: Time['role'], text: string): Time {
  return {
    literal: text.slice(start, end),
    start,
    end,
    edtf: value.edtf,
    precision: value.precision,
    anchor: value.anchor,
    status: value.edtf === null ? 'unsettled' : value.status,
    note: value.note,
    rule,
    role,
    ...(value.readings && { readings: [...value.readings] }),
    ...(value.part && { part: value.part }),
  };
}
