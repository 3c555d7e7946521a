import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { promisify } from 'node:util';
import { TransportError } from './transport-error.ts';

const decoders: Readonly<Record<string, (data: Uint8Array, options: { maxOutputLength: number }) => Promise<Buffer>>> = {
  gzip: promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/** More codings than this, one over the other, nobody applies who means well. */
const mostCodings = 4;

/**
 * Undoes content codings, the last applied first (RFC 9110 section 8.4).
 * @param limit bytes at which each decoding stops, so that little that inflates to much is not inflated
 * @throws TransportError for a coding that is unknown, and for too many; the error of zlib for bytes that are none of it
 */
export async function decode(body: Uint8Array, encoding: string | undefined, limit: number): Promise<Uint8Array> {
  const codings = (encoding ?? '').toLowerCase().split(',').map((part) => part.trim()).filter((part) => part !== '' && part !== 'identity');
  if (codings.length > mostCodings) throw new TransportError(`the answer has ${codings.length} content codings, one over the other`);
  let out = body;
  for (const coding of codings.toReversed()) {
    if (out.length === 0) break;
    const name = coding === 'x-gzip' ? 'gzip' : coding;
    if (!Object.hasOwn(decoders, name)) throw new TransportError(`the answer has the unknown content coding ${JSON.stringify(coding)}`);
    out = await decoders[name]!(out, { maxOutputLength: limit });
  }
  return out;
}
