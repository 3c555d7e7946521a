/** RFC 2119: a violated `must` fails, a violated `should` warns, a `may` is only reported. */
export type Level = 'must' | 'should' | 'may';

/** One sentence that a conformant party obeys. */
export interface Requirement {
  readonly id: string;
  readonly level: Level;
  /** The sentence, as a person would say it. */
  readonly sentence: string;
  /** Where it comes from: a contract pointer, an official page, a recorded exchange, an RFC section. */
  readonly source: string;
}
