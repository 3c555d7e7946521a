/** A copy of what passes, up to a limit. */
export interface Copy {
  add(chunk: Uint8Array): void;
  /** Bytes that passed, kept or not. */
  readonly size: number;
  /** What passed, or undefined when it was more than is kept. */
  bytes(): Uint8Array | undefined;
}

/** @param limit bytes; of a body with more than that nothing is kept */
export function createCopy(limit: number): Copy {
  let chunks: Uint8Array[] | undefined = [];
  let size = 0;
  return {
    add(chunk) {
      size += chunk.length;
      if (size > limit) chunks = undefined;
      else chunks?.push(chunk);
    },
    get size() {
      return size;
    },
    bytes() {
      if (chunks === undefined) return undefined;
      return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
    },
  };
}
