declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  /** Has a response compressed as its request allows, then goes on. */
  export default function compression(): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
