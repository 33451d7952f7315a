import type { RawFile } from '../src/import/index.js';
import { fetchAddress, isAddress } from './fetch-address.js';
import { type ImportCall, importFiles } from './import-files.js';

const INPUT_HAS_PROBLEMS = 1;

/** Imports files and folders, and what addresses answer, which are asked one after the other; answers the exit status. */
export async function importAll(inputs: readonly string[], call: ImportCall, today = new Date()): Promise<number> {
  const addresses = inputs.filter(isAddress);
  const paths = inputs.filter((input) => !isAddress(input));
  const retrieved = today.toISOString().slice(0, 10);
  const fetched: RawFile[] = [];
  for (const address of addresses) {
    const answer = await fetchAddress(address);
    if ('fault' in answer) call.complain(`${address}: ${answer.fault}`);
    else fetched.push({ path: address, ...answer, retrieved });
  }
  const isLost = fetched.length < addresses.length;
  if (isLost && fetched.length === 0 && paths.length === 0) return INPUT_HAS_PROBLEMS;
  const status = importFiles(paths, call, fetched);
  return status === 0 && isLost ? INPUT_HAS_PROBLEMS : status;
}
