import { createHash } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import { isJson, isObject } from '../../core/json.ts';

/** A contract that was published, as it arrived. */
export interface Published {
  readonly consumer: string;
  readonly provider: string;
  readonly version: string;
  readonly branch: string | undefined;
  readonly tags: readonly string[];
  /** What the base64 held. */
  readonly content: string;
}

export interface BrokerOptions {
  /** What an Authorization field has to be; anyone may come in when left out. */
  readonly authorization?: string;
}

/** A Pact Broker that keeps everything in memory, with the resources and links of the real one's HAL API. */
export interface BrokerDouble extends AsyncDisposable {
  readonly url: string;
  readonly published: readonly Published[];
  readonly deployments: readonly { readonly pacticipant: string; readonly version: string; readonly environment: string }[];
  readonly verifications: readonly Verification[];
  /** `METHOD path` of every request, in order. */
  readonly requests: readonly string[];
}

interface Verification {
  readonly consumer: string;
  readonly provider: string;
  /** Names the content of a pact, whatever its version. */
  readonly sha: string;
  readonly providerVersion: string;
  readonly success: boolean;
}

const production = { uuid: '16926ef3-590f-4e3f-838e-719717aa88c9', name: 'production', displayName: 'Production', production: true };
const shaOf = (content: string) => createHash('sha1').update(content).digest('hex');

/** Opens one on a port that the system chooses; `await using` closes it. */
export async function openBroker({ authorization }: BrokerOptions = {}): Promise<BrokerDouble> {
  const published: Published[] = [];
  const deployments: BrokerDouble['deployments'][number][] = [];
  const verifications: Verification[] = [];
  const requests: string[] = [];
  const app = new Hono();
  let url = '';

  app.use(async (c, next) => {
    requests.push(`${c.req.method} ${new URL(c.req.url).pathname}`);
    if (authorization !== undefined && c.req.header('Authorization') !== authorization) return c.text('', 401, { 'WWW-Authenticate': 'Basic realm="Restricted area"' });
    return next();
  });
  const link = (path: string, title: string, rest: object = {}) => ({ href: `${url}${path}`, title, ...rest });
  const hal = (c: Context, body: object, status: 200 | 201 | 400 | 404 | 409 = 200) => c.body(JSON.stringify(body), status, { 'Content-Type': 'application/hal+json;charset=utf-8' });
  const versionPath = (pacticipant: string, version: string) => `/pacticipants/${encodeURIComponent(pacticipant)}/versions/${encodeURIComponent(version)}`;
  const pactPath = ({ provider, consumer, content }: Published) => `/pacts/provider/${encodeURIComponent(provider)}/consumer/${encodeURIComponent(consumer)}/pact-version/${shaOf(content)}`;

  app.get('/', (c) =>
    hal(c, {
      _links: {
        self: link('', 'Index', { templated: false }),
        'pb:publish-contracts': link('/contracts/publish', 'Publish contracts', { templated: false }),
        'pb:provider-pacts-for-verification': link('/pacts/provider/{provider}/for-verification', 'Pact versions to be verified for the specified provider', { templated: true }),
        'pb:pacticipants': link('/pacticipants', 'Pacticipants', { templated: false }),
        'pb:pacticipant': link('/pacticipants/{pacticipant}', 'Fetch pacticipant by name', { templated: true }),
        'pb:pacticipant-version': link('/pacticipants/{pacticipant}/versions/{version}', 'Get, create or delete a pacticipant version', { templated: true }),
        'pb:pacticipant-branch-version': link('/pacticipants/{pacticipant}/branches/{branch}/versions/{version}', 'Get or add/create a pacticipant version for a branch', { templated: true }),
        'pb:environments': link('/environments', 'Environments', { templated: false }),
      },
    }),
  );

  app.post('/contracts/publish', async (c) => {
    const request: unknown = await c.req.json();
    const problems = problemsOf(request);
    if (Object.keys(problems).length > 0) return hal(c, { errors: problems }, 400);
    const { pacticipantName: consumer, pacticipantVersionNumber: version, branch, tags = [], contracts } = request as PublishBody;
    const arrived = contracts.map(({ providerName: provider, content }): Published => ({ consumer, provider, version, branch, tags, content: Buffer.from(content, 'base64').toString() }));
    const changed = arrived.filter((each) => published.some((other) => sameVersion(each, other) && other.content !== each.content));
    if (changed.length > 0) {
      const text = changed.map((each) => `Cannot change the content of the pact for ${consumer} version ${version} and provider ${each.provider}, as race conditions will cause unreliable results for can-i-deploy. Each pact must be published with a unique consumer version number.`);
      return hal(c, { notices: text.map((each) => ({ type: 'error', text: each })), errors: { contracts: text } }, 409);
    }
    published.push(...arrived.filter((each) => !published.some((other) => sameVersion(each, other))));
    const lines = arrived.map(({ provider }) => `Pact successfully published for ${consumer} version ${version} and provider ${provider}.`);
    return hal(c, {
      notices: [{ type: 'debug', text: `Created ${consumer} version ${version} with branch ${branch ?? 'none'}` }, ...lines.map((text) => ({ type: 'success', text }))],
      logs: lines.map((message) => ({ level: 'info', message, deprecationWarning: 'Replaced by notices' })),
      _embedded: { pacticipant: { name: consumer, _links: { self: link(`/pacticipants/${encodeURIComponent(consumer)}`, 'Pacticipant') } }, version: { number: version, _links: { self: link(versionPath(consumer, version), 'Version', { name: version }) } } },
      _links: {
        'pb:pacticipant': link(`/pacticipants/${encodeURIComponent(consumer)}`, 'Pacticipant', { name: consumer }),
        'pb:pacticipant-version': link(versionPath(consumer, version), 'Pacticipant version', { name: version }),
        'pb:contracts': arrived.map((each) => link(pactPath(each), 'Pact', { name: `Pact between ${consumer} (${version}) and ${each.provider}` })),
      },
    });
  });

  // Pacts for verification: selectors are heeded as far as their branch and their tag.
  app.post('/pacts/provider/:provider/for-verification', async (c) => {
    const asked: unknown = await c.req.json();
    const selectors = (isObject(asked) && Array.isArray(asked['consumerVersionSelectors']) ? asked['consumerVersionSelectors'] : []) as { branch?: string; tag?: string; consumer?: string }[];
    const chosen = published.filter((each) => each.provider === c.req.param('provider') && (selectors.length === 0 || selectors.some(({ branch, tag, consumer }) => (branch === undefined || branch === each.branch) && (tag === undefined || each.tags.includes(tag)) && (consumer === undefined || consumer === each.consumer))));
    const latest = [...new Map(chosen.map((each) => [JSON.stringify([each.consumer, each.branch]), each])).values()];
    return hal(c, {
      _embedded: {
        pacts: latest.map((each) => ({
          shortDescription: `latest from ${each.branch ?? 'anywhere'}`,
          verificationProperties: { pending: false, notices: [{ when: 'before_verification', text: `The pact at ${url}${pactPath(each)} is being verified because it is the latest of ${each.branch ?? 'its consumer'}` }] },
          _links: { self: link(pactPath(each), 'Pact', { name: `Pact between ${each.consumer} (${each.version}) and ${each.provider}` }) },
        })),
      },
      _links: { self: link(`/pacts/provider/${encodeURIComponent(c.req.param('provider'))}/for-verification`, 'Pacts to be verified') },
    });
  });
  // Pact's verifier looks at the resource before it posts to its self link.
  app.get('/pacts/provider/:provider/for-verification', (c) =>
    hal(c, { _embedded: { pacts: [] }, _links: { self: link(`/pacts/provider/${encodeURIComponent(c.req.param('provider'))}/for-verification`, 'Pacts to be verified') } }),
  );
  app.get('/pacts/provider/:provider/consumer/:consumer/pact-version/:sha', (c) => {
    const { provider, consumer, sha } = c.req.param();
    const found = published.find((each) => each.provider === provider && each.consumer === consumer && shaOf(each.content) === sha);
    if (found === undefined) return hal(c, {}, 404);
    const links = { self: link(pactPath(found), 'Pact', { name: `Pact between ${consumer} (${found.version}) and ${provider}` }), 'pb:publish-verification-results': link(`${pactPath(found)}/verification-results`, 'Publish verification results'), 'pb:provider': link(`/pacticipants/${encodeURIComponent(provider)}`, 'Provider', { name: provider }) };
    return hal(c, { ...(JSON.parse(found.content) as object), createdAt: '2026-11-01T00:00:00+00:00', _links: links });
  });
  app.post('/pacts/provider/:provider/consumer/:consumer/pact-version/:sha/verification-results', async (c) => {
    const { provider, consumer, sha } = c.req.param();
    const result = await c.req.json<{ success: boolean; providerApplicationVersion: string }>();
    verifications.push({ consumer, provider, sha, providerVersion: result.providerApplicationVersion, success: result.success });
    return hal(c, { ...result, number: String(verifications.length), _links: { self: link(`${new URL(c.req.url).pathname}/${verifications.length}`, 'Verification result') } }, 201);
  });

  app.get('/environments', (c) => {
    const one = link(`/environments/${production.uuid}`, 'Environment', { name: production.name });
    return hal(c, { _embedded: { environments: [{ ...production, _links: { self: one } }] }, _links: { self: link('/environments', 'Environments'), 'pb:environments': [one] } });
  });
  app.get('/pacticipants/:pacticipant', (c) => {
    const path = `/pacticipants/${encodeURIComponent(c.req.param('pacticipant'))}`;
    return hal(c, { name: c.req.param('pacticipant'), _links: { self: link(path, 'Pacticipant'), 'pb:version': link(`${path}/versions/{version}`, 'Version', { templated: true }), 'pb:branch-version': link(`${path}/branches/{branch}/versions/{version}`, 'Branch version', { templated: true }), 'pb:version-tag': link(`${path}/versions/{version}/tags/{tag}`, 'Tag', { templated: true }) } });
  });
  app.get('/pacticipants/:pacticipant/versions/:version', (c) => {
    const { pacticipant, version } = c.req.param();
    if (!published.some((each) => each.consumer === pacticipant && each.version === version)) return hal(c, {}, 404);
    const path = versionPath(pacticipant, version);
    return hal(c, { number: version, _links: { self: link(path, 'Version'), 'pb:record-deployment': [link(`${path}/deployed-versions/environment/${production.uuid}`, `Record deployment to ${production.displayName}`, { name: production.name })] } });
  });
  app.put('/pacticipants/:pacticipant/branches/:branch/versions/:version', (c) => hal(c, { _links: { self: link(new URL(c.req.url).pathname, 'Branch version') } }, 201));
  app.post('/pacticipants/:pacticipant/versions/:version/deployed-versions/environment/:uuid', (c) => {
    const { pacticipant, version } = c.req.param();
    deployments.push({ pacticipant, version, environment: production.name });
    return hal(c, { uuid: `deployment-${deployments.length}`, currentlyDeployed: true, _links: { self: link(`/deployed-versions/deployment-${deployments.length}`, 'Deployed version') } }, 201);
  });

  // Whether a version may go where the latest deployed version of each of its providers is.
  app.get('/matrix', (c) => {
    const query = new URL(c.req.url).searchParams;
    const [pacticipant, version] = [query.get('q[][pacticipant]'), query.get('q[][version]')];
    const pacts = published.filter((each) => each.consumer === pacticipant && each.version === version);
    const rows = pacts.map((each) => {
      const deployed = deployments.findLast((deployment) => deployment.pacticipant === each.provider && deployment.environment === query.get('environment'));
      const result = verifications.findLast((one) => one.provider === each.provider && one.consumer === each.consumer && one.sha === shaOf(each.content) && one.providerVersion === deployed?.version);
      return { consumer: { name: each.consumer, version: { number: each.version } }, provider: { name: each.provider, version: deployed === undefined ? null : { number: deployed.version } }, pact: { createdAt: '2026-11-01T00:00:00+00:00' }, verificationResult: result === undefined ? null : { success: result.success } };
    });
    const count = (success: boolean) => rows.filter(({ verificationResult }) => verificationResult?.success === success).length;
    const unknown = rows.length - count(true) - count(false);
    const deployable = rows.length === 0 || count(false) > 0 ? false : unknown > 0 ? null : true;
    const reason = deployable === true ? 'All required verification results are published and successful' : count(false) > 0 ? `The verification for the pact between the latest version of ${pacticipant} and its provider failed` : `There is no verified pact between version ${version} of ${pacticipant} and the version of its provider currently in production`;
    return hal(c, { summary: { deployable, reason, success: count(true), failed: count(false), unknown }, notices: [{ type: deployable === true ? 'success' : 'error', text: reason }], matrix: rows });
  });

  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    published,
    deployments,
    verifications,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface PublishBody {
  readonly pacticipantName: string;
  readonly pacticipantVersionNumber: string;
  readonly branch?: string;
  readonly tags?: readonly string[];
  readonly contracts: readonly { readonly consumerName: string; readonly providerName: string; readonly content: string }[];
}

const sameVersion = (a: Published, b: Published) => a.consumer === b.consumer && a.provider === b.provider && a.version === b.version;

/** What a broker says of a request that it cannot take, by field. */
function problemsOf(request: unknown): Record<string, string[]> {
  const problems: Record<string, string[]> = {};
  const need = (record: unknown, name: string, at: string) => {
    const value = isObject(record) ? record[name] : undefined;
    if (typeof value !== 'string' || value.trim() === '') problems[at] = [value === undefined ? 'is missing' : "can't be blank"];
    return typeof value === 'string' ? value : '';
  };
  const pacticipant = need(request, 'pacticipantName', 'pacticipantName');
  need(request, 'pacticipantVersionNumber', 'pacticipantVersionNumber');
  const contracts = isObject(request) ? request['contracts'] : undefined;
  if (!Array.isArray(contracts)) return { ...problems, contracts: ['is missing'] };
  for (const [index, contract] of contracts.entries()) {
    const at = `contracts[${index}]`;
    const consumer = need(contract, 'consumerName', `${at}.consumerName`);
    need(contract, 'providerName', `${at}.providerName`);
    if (need(contract, 'specification', `${at}.specification`) !== 'pact') problems[`${at}.specification`] = ['must be one of: pact'];
    if (!/json/.test(need(contract, 'contentType', `${at}.contentType`))) problems[`${at}.contentType`] = ['must be one of: application/json'];
    const content = need(contract, 'content', `${at}.content`);
    if (consumer !== pacticipant) problems[`${at}.consumerName`] = ["does not match pacticipantName"];
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(content)) problems[`${at}.content`] = ['is not valid Base64'];
    else if (content !== '' && !isJson(Buffer.from(content, 'base64').toString())) problems[`${at}.content`] = ["couldn't be parsed as JSON"];
  }
  return problems;
}
