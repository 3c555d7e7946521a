import { lookup } from 'node:dns/promises';
import { connect } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { whyUntrusted } from '../../src/client/index.ts';
import { there, type Diagnosis } from './diagnosis.ts';

/** Days before its end that a certificate is warned about. */
const shortLived = 14;
const day = 24 * 60 * 60 * 1000;

/**
 * Whether the target can be reached: its name, its port, and over https its certificate, each by itself.
 * @param timeoutMs milliseconds for each of them
 */
export async function diagnoseConnection(origin: string, timeoutMs: number): Promise<readonly Diagnosis[]> {
  const url = new URL(origin);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  let address: string;
  try {
    ({ address } = await lookup(host));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return [code === 'EAI_AGAIN' ? there.fail('name', `${host} could not be looked up (${code})`, 'look at the network and the DNS server of this machine') : there.fail('name', `${host} has no address (${code})`, 'correct the host in --target; if it is an internal name, connect to its network')];
  }
  const name = host === address ? [] : [there.ok('name', `${host} is ${address}`)];
  const start = performance.now();
  const reached = await open(address, port, timeoutMs);
  if (reached !== undefined) return [...name, reached];
  const tcp = there.ok('network', `${address} port ${port} takes connections (${Math.round(performance.now() - start)} ms)`);
  return [...name, tcp, ...(url.protocol === 'https:' ? [await certificate(host, address, port, timeoutMs)] : [])];
}

function open(address: string, port: number, timeoutMs: number): Promise<Diagnosis | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port });
    const end = (diagnosis?: Diagnosis): void => {
      socket.destroy();
      resolve(diagnosis);
    };
    socket.setTimeout(timeoutMs, () => end(there.fail('network', `${address} port ${port} does not answer within ${timeoutMs / 1000} s`, 'look whether a firewall is between, and whether the address and the port are right')));
    socket.once('connect', () => end());
    socket.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      if (code === 'ECONNREFUSED') end(there.fail('network', `nothing listens at ${address} port ${port} (connection refused)`, 'start the target, or correct the port in --target'));
      else end(there.fail('network', `${address} port ${port} cannot be reached (${code ?? message})`, 'look at the network between here and the target'));
    });
  });
}

function certificate(host: string, address: string, port: number, timeoutMs: number): Promise<Diagnosis> {
  return new Promise((resolve) => {
    // It is looked at, and nothing is sent: whether it is good is said, instead of the connection being refused.
    const socket: TLSSocket = connectTls({ host: address, port, rejectUnauthorized: false, ...(/^[\d.]+$|:/.test(host) ? {} : { servername: host }) });
    const end = (diagnosis: Diagnosis): void => {
      socket.destroy();
      resolve(diagnosis);
    };
    socket.setTimeout(timeoutMs, () => end(there.fail('certificate', `there is no TLS handshake within ${timeoutMs / 1000} s`, 'look whether the target speaks TLS at this port')));
    socket.once('error', ({ code, message }: NodeJS.ErrnoException) => end(there.fail('certificate', `there is no TLS at this port (${code ?? message})`, 'give http:// instead of https://, or the port that speaks TLS')));
    socket.once('secureConnect', () => {
      const { valid_to: until } = socket.getPeerCertificate();
      const days = Math.floor((Date.parse(until) - Date.now()) / day);
      const reason = socket.authorizationError as Error | string | null;
      if (!socket.authorized) end(there.fail('certificate', `the certificate is not accepted: ${why(reason)}`, 'NODE_EXTRA_CA_CERTS names a file of further authorities; if it is for another host, give that one in --target'));
      else if (days < shortLived) end(there.warn('certificate', `the certificate ends in ${days} days`, 'have it renewed'));
      else end(there.ok('certificate', `accepted, good for ${days} days (${socket.getProtocol() ?? 'TLS'})`));
    });
  });
}

function why(reason: Error | string | null): string {
  const code = reason instanceof Error ? ((reason as NodeJS.ErrnoException).code ?? reason.message) : String(reason);
  return whyUntrusted(code) ?? code;
}
