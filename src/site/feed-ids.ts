import { createHash } from 'node:crypto';
import type { SiteSettings } from '../model.js';
import { absoluteAddress } from './addresses.js';

/** RFC 9562's namespace for names that are addresses. */
const URL_NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/**
 * A name for something of the site that stays from build to build: its full address, or, where nobody has said where
 * the site stands, a UUID of version 5 (RFC 9562) made of the site's name and the address inside it.
 */
export function permanentId({ baseUrl, name }: SiteSettings, address: string): string {
  return absoluteAddress(baseUrl, address) ?? `urn:uuid:${uuidOf(`${name}/${address}`)}`;
}

function uuidOf(name: string): string {
  const bytes = createHash('sha1').update(URL_NAMESPACE).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
