/** How archives of the web write the address of a copy: their host, when it was made, the page's own address. */
const COPIES = [
  /^https?:\/\/web\.archive\.org\/web\/(?<stamp>\d{4,14})(?:[a-z]{2}_)?\/(?<url>https?:\/\/?.+)$/i,
  /^https?:\/\/archive\.(?:today|ph|is|li|vn|fo|md)\/(?:o\/\w+\/)?(?:(?<stamp>\d{4}[\d.-]{4,13})\/)?(?<url>https?:\/\/?.+)$/i,
];
const HOST = /^(?:https?:\/\/)?(?:www\.|web\.)?archive\.(?:org|today|ph|is|li|vn|fo|md)(?:\/|$)/i;
const NAME = /^(?:(?:the )?internet archive.*|(?:the )?wayback machine|webpage archive)$/i;

/** The page's own address in that of a copy in an archive, and the day on which it was made; any other address as it is. */
export function unwrapArchive(address: string): { readonly url: string; readonly day: string | null } {
  const { url, stamp = '' } = COPIES.map((form) => form.exec(address)?.groups).find(Boolean) ?? {};
  if (url === undefined) return { url: address, day: null };
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)/.exec(stamp.replace(/[.-]/g, '')) ?? [];
  return { url: url.replace(/^(https?:\/)(?=[^/])/i, '$1/'), day: day ? `${year}-${month}-${day}` : null };
}

/** Whether an address or a name is an archive's, which is nobody's outlet. */
export function isArchive(words: string): boolean {
  return HOST.test(words) || NAME.test(words);
}
