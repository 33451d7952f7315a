/** The part of Eleventy that newsfold uses; the package ships no types. */
declare module '@11ty/eleventy' {
  interface UserConfig {
    addGlobalData(name: string, value: unknown): void;
  }
  interface Options {
    readonly configPath: string;
    readonly quietMode: boolean;
    readonly config: (config: UserConfig) => void;
  }
  export class Eleventy {
    constructor(input: string, output: string, options: Options);
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
