/** Names of the parts of news sites, as breadcrumbs and kickers print them. */
const SECTION =
  '(?:home(?: ?page)?|(?:top |latest |breaking )?news|world|international|global|national|politics|us|u\\.s\\.|usa|uk|(?:us|uk|world|asia|africa|europe|middle east|business|tech|health|science|sports?|entertainment|money|local|crime) news|middle east|mena|asia(?: pacific)?|africa|americas?|europe|australia|business|economy|markets|tech(?:nology)?|science|health|environment|climate|sports?|football|culture|arts?|entertainment|lifestyle|life|travel|opinion|comment|analysis|features?|video|defen[cs]e|security|letters|obituaries|humanitarian aid|peace and security|human rights|climate and environment|law and crime prevention|migrants and refugees|un affairs|military|war|conflict|latest|live|breaking|exclusive)';

/** A section's name in capitals: `United States & Canada`. A headline has words in small letters. */
const TITLED = String.raw`(?:\p{Lu}[\p{L}.]*|&|and|of|the)(?: (?:\p{Lu}[\p{L}.]*|&|and|of|the)){0,5}`;

const ONE_SECTION = new RegExp(`^${SECTION}$`, 'i');
const ARROWED = /^[^.!?>»›]{1,40}(?: ?[>»›] ?[^.!?>»›]{1,60}){1,6}$/;
const FROM_HOME =
  /^(?:current|you are here)?:? ?home(?: ?[>»›](?:[^>»›]{1,40}[>»›])*(?<last>[^>»›]{1,200})| \/ (?:[^/]{1,40} \/ )*(?<end>[^/]{1,200}))$/i;
const PARTED = new RegExp(`^${TITLED}(?: ?[|•·] ?${TITLED}| / ${TITLED}){1,6}$`, 'u');
const GLUED = new RegExp(
  `^(?:Home|News|World|International|Global|National|Politics|Asia|Africa|Europe|Business|Economy|Opinion|Sports?|Culture|Science|Technology|Environment)(?=\\p{Lu})${TITLED}$`,
  'u',
);

/** The part of a public body's site, and the body's name: `Press releases Human Rights Council`. */
const RELEASES = new RegExp(
  `^(?:(?:Press|News|Media) releases?|Media advisor(?:y|ies)|Statements?)(?: ${TITLED})?$`,
  'u',
);

/** Whether words are the name of a part that news sites have: `World`, `UK News`. */
export function isSection(text: string): boolean {
  return ONE_SECTION.test(text);
}

/** The last part of a trail that begins at a site's first page, mostly the headline: `Home » Coast » Ferry runs aground`. */
export function lastOfTrail(text: string): string | null {
  const { last, end } = FROM_HOME.exec(text)?.groups ?? {};
  return (last ?? end)?.trim() ?? null;
}

/**
 * Whether a line above a headline says where on a site it stands: `World`, `Home > Asia`, `News | Politics`, and
 * `WorldUnited Kingdom`, where the copy has lost what stood between the parts.
 */
export function isBreadcrumb(text: string): boolean {
  return [ONE_SECTION, ARROWED, PARTED, GLUED, RELEASES].some((form) => form.test(text));
}
