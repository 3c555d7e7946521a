import { createColors } from 'picocolors';
import type { Paint } from '../reporters/layout.ts';
import { colors } from './output.ts';

/** Where a command says what it found, and how that place can show it. */
export interface Terminal {
  write(text: string): void;
  readonly paint: Paint;
  /** How wide lines may be; what is no terminal takes any, but people read it. */
  readonly columns: number;
}

/** A stream as a terminal; in colours when it is one, unless the environment says otherwise. */
export function terminal(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Terminal {
  // A terminal that does not know its width says 0.
  const columns = stream.isTTY && stream.columns > 0 ? Math.max(40, stream.columns) : 120;
  return { write: (text) => void stream.write(text), paint: createColors(colors(stream, env)), columns };
}
