/** Work that waits until there is time for it. */
export interface Queue<T> {
  /** @returns whether there was room: what there is none for is not done, and nothing is once the work has failed */
  add(item: T, bytes: number): boolean;
  /** Resolves when all that was added is done; rejects when the work has failed, after which nothing more is done. */
  done(): Promise<void>;
  /** How many items wait. */
  readonly waiting: number;
}

export interface QueueOptions<T> {
  /** Does one item after the other, in the order in which they were added. */
  readonly work: (item: T) => void | Promise<void>;
  /** How many items may wait, and how many bytes of them. */
  readonly items: number;
  readonly bytes: number;
  /** Whether this program has something else to do, that must not be kept waiting. */
  readonly isBusy?: () => boolean;
}

/** Work goes on for so long (milliseconds) before whatever else there is to do has its turn. */
const slice = 2;
/** So long a pause (milliseconds) follows when there is: a tenth of the time is for the work then, and a third when half of the room is taken. */
const pauses = { usual: 18, pressed: 4 } as const;

/** A queue that works in small slices, between which everything else of this program goes on. */
export function createQueue<T>({ work, items, bytes, isBusy = () => false }: QueueOptions<T>): Queue<T> {
  let waiting: { readonly item: T; readonly bytes: number }[] = [];
  let held = 0;
  let next = 0;
  let running: Promise<void> | undefined;
  let failure: { readonly error: unknown } | undefined;

  const run = async (): Promise<void> => {
    while (next < waiting.length) {
      await turn(isBusy() ? (waiting.length - next < items / 2 ? pauses.usual : pauses.pressed) : 0);
      const until = performance.now() + slice;
      while (next < waiting.length && performance.now() < until) {
        const { item, bytes: size } = waiting[next]!;
        next += 1;
        const pending = work(item);
        if (pending !== undefined) await pending;
        held -= size;
      }
      if (next > 1000) {
        waiting = waiting.slice(next);
        next = 0;
      }
    }
    waiting = [];
    next = 0;
    running = undefined;
  };

  return {
    add(item, size) {
      if (failure !== undefined || waiting.length - next >= items || held + size > bytes) return false;
      waiting.push({ item, bytes: size });
      held += size;
      running ??= run().catch((error: unknown) => {
        failure = { error };
        running = undefined;
      });
      return true;
    },
    async done() {
      // What is added meanwhile begins it anew.
      for (const current = () => running; current() !== undefined; ) await current();
      if (failure !== undefined) throw failure.error;
    },
    get waiting() {
      return waiting.length - next;
    },
  };
}

/** After a pause (milliseconds), or once whatever else waits has had its turn. */
function turn(pause: number): Promise<void> {
  return new Promise((resolve) => void (pause > 0 ? setTimeout(resolve, pause) : setImmediate(resolve)));
}
