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
    for (let done = 0; done < written; ) done += writeSync(descriptor, bytes, done, written - done, position === undefined ? null : position + total + done);
    begun += read;
    total += written;
  }
  return total;
}
