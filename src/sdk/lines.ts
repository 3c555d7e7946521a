/** More bytes came without an end of line than a line may have. */
export class LineTooLong extends Error {
  override readonly name = 'LineTooLong';
}

/** Cuts a stream of bytes into lines. */
export interface LineReader {
  /**
   * The lines that these bytes complete, without their `\n` or `\r\n`.
   * @throws LineTooLong
   */
  push(bytes: Uint8Array): readonly Buffer[];
  /** What came after the last end of line. */
  readonly rest: Buffer;
}

const [newline, carriageReturn] = [0x0a, 0x0d] as const;

/** @param most how many bytes a line may have */
export function lineReader(most: number): LineReader {
  // Kept in parts, so that a long line that comes in small pieces is copied once only.
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > most) throw new LineTooLong(`a line has more than ${most} bytes`);
    parts.push(part);
  };
  return {
    push(bytes) {
      const lines: Buffer[] = [];
      let from = 0;
      for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, from)) {
        add(bytes.subarray(from, at));
        const line = Buffer.concat(parts);
        lines.push(line.at(-1) === carriageReturn ? line.subarray(0, -1) : line);
        parts = [];
        length = 0;
        from = at + 1;
      }
      if (from < bytes.length) add(bytes.subarray(from));
      return lines;
    },
    get rest() {
      return Buffer.concat(parts);
    },
  };
}
