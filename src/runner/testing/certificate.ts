/** Test support: X.509 certificates (RFC 5280), made when they are needed so that none expires in the repository. */
import { generateKeyPairSync, sign } from 'node:crypto';

export interface Certificate {
  /** PEM. */
  readonly cert: string;
  readonly key: string;
}

const day = 86_400_000;

/** A self-signed certificate of an IPv4 address, valid for some days from today on, or from days ago. */
export function selfSigned({ address = '127.0.0.1', from = -1, to = 1 }: { readonly address?: string; readonly from?: number; readonly to?: number } = {}): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(oid('2a8648ce3d040302')); // ecdsa-with-SHA256
  const name = sequence(tagged(0x31, sequence(oid('550403'), tagged(0x0c, Buffer.from('hostile'))))); // commonName
  const subjectAltName = sequence(oid('551d11'), tagged(0x04, sequence(tagged(0x87, Buffer.from(address.split('.').map(Number))))));
  const authority = sequence(oid('551d13'), tagged(0x04, sequence(tagged(0x01, Buffer.of(0xff))))); // basicConstraints: CA
  const body = sequence(
    tagged(0xa0, integer(2)), // version 3
    integer(1), // serial number
    algorithm,
    name,
    sequence(time(Date.now() + from * day), time(Date.now() + to * day)),
    name,
    publicKey.export({ format: 'der', type: 'spki' }),
    tagged(0xa3, sequence(subjectAltName, authority)),
  );
  const der = sequence(body, algorithm, tagged(0x03, Buffer.concat([Buffer.of(0), sign('sha256', body, privateKey)])));
  const lines = der.toString('base64').replaceAll(/.{64}/g, '$&\n');
  return { cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`, key: privateKey.export({ format: 'pem', type: 'pkcs8' }) as string };
}

/** DER (X.690): a tag, the length, the content. */
function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}

const sequence = (...parts: readonly Buffer[]): Buffer => tagged(0x30, Buffer.concat(parts));
const oid = (hex: string): Buffer => tagged(0x06, Buffer.from(hex, 'hex'));
const integer = (value: number): Buffer => tagged(0x02, Buffer.of(value)); // below 128
const time = (milliseconds: number): Buffer => tagged(0x17, Buffer.from(`${new Date(milliseconds).toISOString().slice(2, 19).replaceAll(/[-:T]/g, '')}Z`));
