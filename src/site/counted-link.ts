/** A link with how many events or articles stand behind it. */
export interface CountedLink {
  readonly name: string;
  readonly href: string;
  readonly count: number;
}
