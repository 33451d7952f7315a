/** The parts of Eleventy and its dev server that newsfold uses; the packages ship no types. */
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

declare module '@11ty/eleventy-dev-server' {
  import type { IncomingMessage, Server, ServerResponse } from 'node:http';

  type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  interface Options {
    readonly domDiff: boolean;
    readonly portReassignmentRetryCount: number;
    readonly messageOnStart: () => string | false;
    readonly middleware: readonly Middleware[];
  }
  export default class EleventyDevServer {
    constructor(name: string, folder: string, options: Options);
    readonly server: Server;
    /** Opens the port; called again with the next one when it is taken. */
    _serverListen(port: number): void;
    serve(port: number): void;
    ready(): Promise<void>;
    reload(change: { readonly subtype?: 'css' }): void;
  }
}
