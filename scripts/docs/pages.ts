import { clientRequirements } from '../../conformance/clients/requirements.ts';
import { clientFaults } from '../../conformance/clients/wrong/faults/index.ts';
import { pactRequirements } from '../../src/pact/compare/index.ts';
import { catalogue } from '../../conformance/requirements/catalogue.ts';
import { contractCheckNames } from '../../src/checks/index.ts';
import { contracts } from '../../src/contract/index.ts';
import type { Requirement } from '../../src/core/requirement.ts';
import { faults } from '../../src/server/index.ts';
import { code, grouped, page, table } from './markdown.ts';

const order = ['must', 'should', 'may'];

/** What each party has to obey: every requirement by its party and area, with its level and source. */
export function requirementsPage(): string {
  const servers = catalogue(contracts.v2, 'atlas');
  const known = new Set(servers.map(({ id }) => id));
  const old = catalogue(contracts['v1.0'], 'atlas').filter(({ id }) => !known.has(id));
  const published = new Map(catalogue(contracts.v2, 'published').map(({ id, level }) => [id, level]));
  const level = ({ id, level: usual }: Requirement): string => {
    const strict = published.get(id) ?? usual;
    return strict === usual ? usual : `${usual} (${strict} under \`--profile published\`)`;
  };
  const clients = clientRequirements(contracts.v2);
  const sections = (requirements: readonly Requirement[]) =>
    grouped(requirements, ({ id }) => id.split('.').slice(0, id.startsWith('client.') ? 2 : 1).join('.')).flatMap(([area, rows]) => [
      `### ${code(area)}`,
      table(['id', 'level', 'sentence', 'source'], rows.map((row) => [code(row.id), level(row), row.sentence, code(row.source)])),
    ]);
  const counts = (requirements: readonly Requirement[]) => order.map((each) => `${requirements.filter((one) => one.level === each).length} ${each}`).join(', ');
  return page(
    'Requirements',
    'npm run docs',
    'One sentence each that a conformant party obeys. A violated `must` fails, a `should` warns, a `may` is only reported (RFC 2119). `explain ID` shows one in full. Sources: a place in openapi/, an RFC, an official page, or REC and the like, which conformance/deviations/atlas.yaml explains.',
    [
      `## Servers, API v2: ${servers.length} (${counts(servers)})`, ...sections(servers),
      `## Servers, API v1.0 only: ${old.length} (${counts(old)})`, ...sections(old),
      `## Clients: ${clients.length} (${counts(clients)})`, ...sections(clients),
      `## Pacts: ${pactRequirements.length} (${counts(pactRequirements)})`, ...sections(pactRequirements),
    ],
  );
}

/** What every answer is looked at for. */
export function checksPage(): string {
  return page('Checks', 'npm run docs', 'Every answer goes through these, whatever its case is about; a case adds what else must hold of its own answers.', [
    table(['check', 'what it looks at', 'requirements'], Object.entries(contractCheckNames).map(([name, { sentence, requirements }]) => [code(name), sentence, requirements.map(code).join(', ')])),
  ]);
}

/** What the suites are proven with: every deliberate violation, and what it violates. */
export function faultsPage(): string {
  const section = (title: string, all: readonly { readonly id: string; readonly description: string; readonly violates: readonly string[] }[], area: (id: string) => string) => [
    `## ${title}: ${all.length}`,
    ...grouped(all, ({ id }) => area(id)).flatMap(([name, rows]) => [`### ${code(name)}`, table(['fault', 'it …', 'violates'], rows.map(({ id, description, violates }) => [code(id), description, violates.map(code).join(', ')]))]),
  ];
  return page('Faults', 'npm run docs', 'Deliberate violations, each of named requirements. The suites must catch every one (`faults`, `faults --clients`), and find nothing where there is none. `serve --fault ID` builds one into the reference server.', [
    ...section('Servers', faults, (id) => id.split(':')[0]!),
    ...section('Clients', clientFaults, (id) => id.replace(/^client-/, '').split(/[-:]/)[0]!),
  ]);
}
