/** What a build is asked for. */
export interface BuildOptions {
  /** Both folders as `checkFolders` gives them. */
  readonly articles: string;
  readonly out: string;
  readonly baseUrl?: string | undefined;
  readonly lenient: boolean;
  /** The folder that keeps readings from one build to the next, or none. */
  readonly cache: string | null;
  /** Threads that work beside the first; as many as pay when it is left out. */
  readonly workers?: number | undefined;
}
