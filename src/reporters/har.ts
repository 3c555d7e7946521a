import { toHarEntry } from '../contract/har.ts';
import type { Reporter, RunEvent, RunInfo } from '../core/event.ts';
import type { Exchange } from '../core/exchange.ts';
import { jsonText } from './json-text.ts';

export interface HarOptions {
  write(text: string): void;
  /** The version of this kit. */
  readonly version?: string;
}

/** What stands for the origin of exchanges that went to no address which others could use (RFC 6761 section 6.4). */
const nowhere = 'http://target.invalid';

/** Said when a run was not asked for its exchanges, as `--exchanges` and `--report har` ask for them. */
export const onlyFindings = 'only the exchanges of the findings: the run was not asked for the others';

/**
 * Writes the exchanges of a run as a HAR 1.2, each as soon as it is told of; the comment of an entry is the id of its case.
 * The document is whole, and can be read, only when the run has finished.
 * Of events without exchanges it writes those that the findings have, and says so in the comment of the log.
 */
export function harReporter({ write, version = 'unknown' }: HarOptions): Reporter {
  let info: RunInfo | undefined;
  let entries = 0;

  const add = (id: string, exchange: Exchange): void => {
    write(`${entries === 0 ? '' : ','}\n${jsonText({ ...toHarEntry(exchange, originOf(info)), comment: id })}`);
    entries += 1;
  };
  return {
    on(event: RunEvent): void {
      switch (event.type) {
        case 'started':
          // Who judges traffic tells of the start again when it knows how much there was.
          if (info === undefined) write(`{"log":{"version":"1.2","creator":${jsonText({ name: 'atlas-conformance', version })},"entries":[`);
          info = event.info;
          break;
        case 'exchange':
          add(event.case, event.exchange);
          break;
        case 'case':
        case 'warning':
          break;
        case 'finished': {
          const told = entries;
          if (told === 0) for (const finding of event.report.findings) for (const exchange of finding.exchanges) add(finding.case, exchange);
          write(`\n]${entries > told ? `,"comment":${jsonText(onlyFindings)}` : ''}}}\n`);
          break;
        }
      }
    },
  };
}

/** Scheme, host and port of what was tested, where it has any. */
function originOf(info: RunInfo | undefined): string {
  const url = URL.parse(info?.target ?? '');
  return url !== null && /^https?:$/.test(url.protocol) ? url.origin : nowhere;
}
