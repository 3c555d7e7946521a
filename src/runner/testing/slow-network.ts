import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface SlowNetworkOptions {
  /** Port of the server behind it, on loopback. */
  readonly to: number;
  /** Milliseconds that everything takes on its way back. */
  readonly delayMs: number;
  /** How many of the pieces that are sent, of 1, are lost and sent again. */
  readonly loss?: number;
  readonly seed?: number;
}

export interface SlowNetwork extends AsyncDisposable {
  readonly url: string;
  /** How many pieces were lost and sent again. */
  readonly lost: number;
}

/** How long a sender waits before it sends again what was lost: the least that Linux waits (TCP_RTO_MIN), milliseconds. */
const retransmissionMs = 200;

/**
 * A way to a server that takes time and loses some of what is sent, as TCP lets programs see it: late, and with all that
 * comes after it on the same connection, but never missing. For machines whose kernel has no netem.
 */
export async function slowNetwork({ to, delayMs, loss = 0, seed = 1 }: SlowNetworkOptions): Promise<SlowNetwork> {
  let state = seed;
  let lost = 0;
  const isLost = (): boolean => {
    state = (state * 48_271) % 2_147_483_647; // Lehmer's generator
    const unlucky = state / 2_147_483_647 < loss;
    if (unlucky) lost += 1;
    return unlucky;
  };
  const sockets = new Set<Socket>();
  const pass = (from: Socket, onto: Socket, delay: number): void => {
    let free = 0;
    const later = (act: () => void): void => {
      free = Math.max(free, performance.now() + delay + (isLost() ? retransmissionMs : 0));
      setTimeout(act, Math.max(0, free - performance.now()));
    };
    sockets.add(from);
    from.setNoDelay(true);
    from.on('data', (piece) => later(() => onto.write(piece)));
    from.on('end', () => later(() => onto.end()));
    from.on('error', () => onto.destroy());
    from.on('close', () => sockets.delete(from));
  };
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const upstream = connect({ port: to, host: '127.0.0.1', allowHalfOpen: true });
    pass(client, upstream, 0);
    pass(upstream, client, delayMs);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get lost() {
      return lost;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
