import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Gives back what this thread no longer holds. A thread that then only waits for others would otherwise keep it to the
 * end, since garbage is collected when something new is made.
 */
export function freeMemory(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (how?: object) => void;
  collect();
  // The first pass finds what is free; only this one gives its pages back to the machine.
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
