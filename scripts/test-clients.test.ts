import { describe, expect, it } from 'vitest';
import type { DriverProgram, Tool } from '../conformance/drivers/program.ts';
import type { Report } from '../src/core/event.ts';
import { choose, clientArguments, figuresOf, lacking, leftOut, succeeds, table, type Row } from './test-clients.ts';

const program = (name: string, rest: Partial<DriverProgram> = {}): DriverProgram => ({ name, needs: [], command: `run ${name}`, auth: 'digest', ...rest });
const all = [program('a'), program('b'), program('c')];

describe('choosing', () => {
  it.each([
    ['all without a name', [], ['a', 'b', 'c']],
    ['those that are named, in their own order and once', ['c', 'a', 'c'], ['a', 'c']],
  ])('takes %s', (_, names, expected) => {
    expect(choose(all, names).map(({ name }) => name)).toEqual(expected);
  });

  it('refuses a name that is none, and says which there are', () => {
    expect(() => choose(all, ['b', 'x', 'y'])).toThrow('there is no driver x, y; there are a, b, c');
  });
});

describe('skipping', () => {
  it('looks for every tool by a command of its own', async () => {
    const looked: string[] = [];
    const tools: readonly Tool[] = ['go', 'java', 'maven', 'python', 'curl'];
    expect(await lacking(tools, async (command) => (looked.push(command.join(' ')), true))).toBeUndefined();
    expect(looked).toEqual(['go version', 'java -version', 'mvn -v', 'python3 -c import venv, ensurepip', 'curl --version']);
  });

  it('says what is not here, and only that', async () => {
    expect(await lacking(['java', 'curl', 'maven'], async ([command]) => command === 'curl')).toBe('java is not here ("java -version" fails), maven is not here ("mvn -v" fails)');
    expect(await lacking([])).toBeUndefined();
  });

  it('takes a command that fails, and one that is not there, for no', async () => {
    expect(await succeeds([process.execPath, '--version'])).toBe(true);
    expect(await succeeds([process.execPath, '-e', 'process.exit(3)'])).toBe(false);
    expect(await succeeds(['no-such-command-at-all'])).toBe(false);
  });
});

describe('the command line', () => {
  it('has how to authenticate, and the known deviations where there are some', () => {
    expect(clientArguments(program('a', { auth: 'oauth' }), '/tmp/a.json')).toEqual(['client', '--driver', 'run a', '--auth', 'oauth', '--strict-deviations', '--report', 'json=/tmp/a.json']);
    expect(clientArguments(program('a', { api: 'v1.0' }), 'r')).toEqual(['client', '--driver', 'run a', '--auth', 'digest', '--api', 'v1.0', '--strict-deviations', '--report', 'json=r']);
    expect(clientArguments(program('a', { deviations: 'a.yaml' }), 'r')).toEqual(['client', '--driver', 'run a', '--auth', 'digest', '--deviations', 'a.yaml', '--strict-deviations', '--report', 'json=r']);
  });
});

describe('the figures', () => {
  it('count requirements that were judged, new findings, without those that are only noted, and known deviations that occurred', () => {
    const report = {
      target: 'a client 1.2 (Go)',
      totals: { planned: 4, calls: 9 },
      requirements: ['passed', 'failed', 'known', 'skipped', 'errored', 'unrun'].map((outcome, index) => ({ id: String(index), outcome })),
      findings: [{ level: 'must' }, { level: 'should' }, { level: 'should', deviation: 'known' }, { level: 'may' }],
      deviations: [{ id: 'known', matched: 3 }, { id: 'another', matched: 1 }, { id: 'gone', matched: 0 }],
    } as unknown as Report;
    expect(figuresOf(report)).toEqual({ version: '1.2', calls: 9, requirements: 3, findings: 2, known: 2 });
  });
});

describe('the table', () => {
  const figures = { version: '0.1.0', calls: 1234, requirements: 80, findings: 0, known: 2 };
  const rows: readonly Row[] = [
    { name: 'typescript', figures },
    { name: 'curl', skipped: 'curl is not here' },
    { name: 'go', failure: 'it could not be built' },
    { name: 'python', failure: 'a must is violated', figures: { ...figures, version: '7', calls: 5, findings: 13 } },
  ];

  it('has a line for each driver, with its figures or why there are none', () => {
    expect(table(rows)).toBe(
      [
        'driver      version  calls  requirements  findings  known',
        'typescript  0.1.0     1234            80         0      2  conformant',
        'curl                                                       skipped: curl is not here',
        'go                                                         FAILED: it could not be built',
        'python      7            5            80        13      2  FAILED: a must is violated',
      ].join('\n'),
    );
  });

  it('is followed by what was left out, louder in CI', () => {
    expect(leftOut(rows, false)).toBe('NOT TESTED: curl');
    expect(leftOut(rows, true)).toBe('WARNING: this CI machine lacks tools. NOT TESTED: curl');
    expect(leftOut(rows.slice(2), true)).toBeUndefined();
  });
});
