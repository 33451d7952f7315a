/** What would begin something other than a paragraph at the start of a line. */
const LINE_START = /^(?:[#>+=-]|~{3})/;
const LINE_NUMBER = /^(\d{1,9})([.)])/;

/** An address in running text. Escaped characters would stand in its link, so its colon or first dot is escaped. */
const ADDRESS = /(?:https?:\/\/|www\.)(?=\S*[\\`*[<~_])/gi;

/** A line of text as Markdown that reads as the same text; what needs no escaping is left as it is. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*[<]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/~(?=~)|(?<=~)~/g, '\\~')
    .replace(/&(?=#|[a-z])/gi, '\\&')
    .replace(ADDRESS, (address) => address.replace(/[:.]/, '\\$&'))
    .replace(LINE_START, '\\$&')
    .replace(LINE_NUMBER, '$1\\$2');
}
