/** What asks a command to end; a terminal that is closed sends SIGHUP. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Lets a command end in order when it is asked to. Whoever asks again is not kept waiting: the process ends at once,
 * with status 130.
 * @param what what happens now, as the person who asked is told
 * @param first called when it is asked for the first time
 * @param leave called before it ends at once
 * @returns stops listening
 */
export function onInterruption(what: string, first: () => void, leave: () => void): () => void {
  let asked = false;
  const interrupted = () => {
    if (asked) {
      leave();
      process.exit(130);
    }
    asked = true;
    process.stderr.write(`\nstopping: ${what} (again to leave at once)\n`);
    first();
  };
  for (const signal of signals) process.on(signal, interrupted);
  return () => {
    for (const signal of signals) process.off(signal, interrupted);
  };
}
