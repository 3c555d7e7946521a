/** What a driver needs on the machine, beyond this project's own packages. */
export type Tool = 'go' | 'java' | 'maven' | 'python' | 'curl';

/** One of this project's drivers: a real client with a small program around it. */
export interface DriverProgram {
  /** What it is called on the command line: the name of its folder, and what tells it from others in the same one. */
  readonly name: string;
  readonly needs: readonly Tool[];
  /**
   * Makes it ready to run, in its own folder's `build/`, which git ignores.
   * @throws Error with what a person should know when a step fails
   */
  readonly build?: () => Promise<void>;
  /** The command line that starts it, from the project's root. */
  readonly command: string;
  /** How the client authenticates where a case leaves it open. */
  readonly auth: 'digest' | 'oauth';
  /** The version of the API that it speaks; v2 when left out. */
  readonly api?: 'v1.0';
  /** The differences that it is known to have: a file in its folder, as a path from the project's root. */
  readonly deviations?: string;
}
