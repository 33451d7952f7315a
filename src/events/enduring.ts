/** Things that go on for weeks or months, by what headlines and leads call them; reports of them come after silences. */
const ENDURING: readonly RegExp[] = [
  /\b(?:outbreak|epidemic|pandemic|cholera|ebola|measles|dengue|polio|mpox|plague|lassa|marburg|zika|meningitis|diphtheria|typhoid)\b/i,
  /\b(?:drought|famine|water rationing|water rationed)\b/i,
  /\bhunger strike|days? without food\b/i,
  /\b(?:eruption|volcano|lava)\b/i,
  /\b(?:besieged|siege of|blockade)\b/i,
];

const NTH = '(?:\\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)';

/** What a report says of a thing that has not ended: `entered its 16th day`, `day 19 of`, `still burns`. */
const GOING_ON: readonly RegExp[] = [
  new RegExp(
    `\\b(?:enter(?:s|ed|ing)?|into|in|for) (?:its|their|an?) ${NTH} (?:straight |consecutive )?(?:day|week|month)\\b`,
    'i',
  ),
  /\bday \d+ of\b/i,
  /\bstill (?:burn(?:s|ing)?|rag(?:es|ing)|spread(?:s|ing)?|flow(?:s|ing)?|smoulder(?:s|ing)?|erupt(?:s|ing)?)\b/i,
];

/** What begins once more is another: `a new outbreak`; in a headline `again` and `returns` say so, too. */
const ONCE_MORE =
  /\b(?:new|another|second|third|fresh|renewed) (?:\w+ )?(?:outbreak|epidemic|wave|drought|hunger strike|eruption|siege|blockade)\b/i;
const ONCE_MORE_IN_TITLE = /\b(?:again|returns?|re-?emerges?)\b/i;

/** How much of a text is asked: its headline and its lead. */
const LEAD = 300;

const beginsOnceMore = (opening: string): boolean =>
  ONCE_MORE.test(opening) || ONCE_MORE_IN_TITLE.test(opening.split('\n', 1)[0] as string);

/** The kinds of what goes on, as a text opens; none where it says that it has begun once more. */
export function enduringIn(text: string): readonly number[] {
  const opening = text.slice(0, LEAD);
  if (beginsOnceMore(opening)) return [];
  return ENDURING.flatMap((pattern, kind) => (pattern.test(opening) ? [kind] : []));
}

/** Whether a text opens with a thing that has lasted for days and has not ended. */
export function isStillGoingOn(text: string): boolean {
  const opening = text.slice(0, LEAD);
  return !beginsOnceMore(opening) && GOING_ON.some((pattern) => pattern.test(opening));
}
