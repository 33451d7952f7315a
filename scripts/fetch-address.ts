/** What an address answered, or why that is nothing to be imported. */
export type Answer =
  | { readonly bytes: Uint8Array; readonly url: string; readonly charset: string | undefined }
  | { readonly fault: string };

/** Pages and feeds are far smaller; what has no end is not waited for. */
const MOST_BYTES = 20_000_000;
const LONGEST_MS = 30_000;
const HEADERS = { accept: 'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,*/*;q=0.5' };

export function isAddress(argument: string): boolean {
  return /^https?:\/\//i.test(argument);
}

/** Fetches a page or feed, as it is sent to a reader without cookies and scripts. */
export async function fetchAddress(
  address: string,
  { longestMs = LONGEST_MS, mostBytes = MOST_BYTES } = {},
): Promise<Answer> {
  if (!URL.canParse(address)) return { fault: 'this is no address' };
  try {
    const response = await fetch(address, { headers: HEADERS, signal: AbortSignal.timeout(longestMs) });
    if (!response.ok) {
      // What a server goes on sending would keep the command from ending.
      await response.body?.cancel();
      return { fault: `the server answers ${response.status} ${response.statusText}`.trim() };
    }
    const bytes = await readBytes(response, mostBytes);
    if (!bytes) return { fault: `the answer is larger than ${mostBytes / 1_000_000} MB` };
    const charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(response.headers.get('content-type') ?? '')?.[1];
    return { bytes, url: response.url, charset };
  } catch (error) {
    return { fault: describe(error) };
  }
}

/** The body of an answer; null where it is larger than it may be. */
async function readBytes({ body }: Response, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) return null;
  }
  return Buffer.concat(chunks);
}

/** Errors of the network in the words of the system; any other is a bug and is thrown on. */
function describe(error: unknown): string {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'the server did not answer in time';
  if (!(error instanceof TypeError)) throw error;
  return `it cannot be fetched: ${error.cause instanceof Error ? error.cause.message : error.message}`;
}
