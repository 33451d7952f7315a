/** What stands for a title where there is none: the first sentence of a text, or the beginning of one that is long. */
export function shortenTitle(text: string): string {
  const sentence = /^.{20,120}?[.!?](?=\s|$)/u.exec(text)?.[0] ?? text;
  return sentence.length <= 120 ? sentence : `${sentence.slice(0, 120).replace(/\s+\S*$/u, '')} …`;
}
