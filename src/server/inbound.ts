/** A request as the server reads it, whatever carried it. */
export interface Inbound {
  readonly method: string;
  /** The request target, byte for byte. */
  readonly rawTarget: string;
  /** `http://host:port`, which links start with. */
  readonly origin: string;
  header(name: string): string | null;
  /** The body, or null when it is larger than the limit. */
  body(limit: number): Promise<Uint8Array | null>;
}

/**
 * The request behind a Fetch API Request.
 * @param rawTarget the target as it stood on the wire; a Request has only the normalized form, in which `..` is gone.
 */
export function inboundOf(request: Request, rawTarget: string | undefined): Inbound {
  const { url } = request;
  const slash = url.indexOf('/', url.indexOf('://') + 3);
  return {
    method: request.method,
    rawTarget: rawTarget ?? url.slice(slash),
    origin: url.slice(0, slash),
    header: (name) => request.headers.get(name),
    body: (limit) => readBody(request, limit),
  };
}

async function readBody(request: Request, limit: number): Promise<Uint8Array | null> {
  const declared = request.headers.get('content-length');
  if (declared !== null) return Number(declared) > limit ? null : new Uint8Array(await request.arrayBuffer());
  if (request.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
