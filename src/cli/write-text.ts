import { writeSync } from 'node:fs';

/** Bytes are garbage outside of the heap, of which V8 lets much gather; so all texts are written through these. */
const bytes = new Uint8Array(65_536);
const encoder = new TextEncoder();

/**
 * Writes a text to a file in UTF-8.
 * @param position where in the file; where it was written to last when left out
 * @returns how many bytes it takes
 * @throws what the system says, when it cannot be written
 */
export function writeText(descriptor: number, text: string, position?: number): number {
  let total = 0;
  for (let begun = 0; begun < text.length; ) {
    // As many code units as there are bytes: one of a pair that is cut in two has no room at the end, and stays for the next.
    const { read, written } = encoder.encodeInto(text.slice(begun, begun + bytes.length), bytes);
    writeBytes(descriptor, bytes.subarray(0, written), position === undefined ? undefined : position + total);
    begun += read;
    total += written;
  }
  return total;
}

/** Writes bytes to a file, all of them. @throws what the system says, when they cannot be written */
export function writeBytes(descriptor: number, all: Uint8Array, position?: number): void {
  for (let done = 0; done < all.length; ) done += writeSync(descriptor, all, done, all.length - done, position === undefined ? null : position + done);
}
