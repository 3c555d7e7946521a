import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../../../src/contract/read-yaml.ts';
import { buildOnce } from '../build-once.ts';
import type { DriverProgram } from '../program.ts';
import { run } from '../run.ts';

const folder = import.meta.dirname;
const generator = '7.20.0';
const copyPlugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';

/** A client that openapi-generator makes from the published contract, openapi/v2.yaml, as whoever has only that document would. */
export const program: DriverProgram = {
  name: 'python',
  needs: ['java', 'maven', 'python'],
  build: async () => {
    // As JSON: the generator's parser does not follow YAML aliases, and reports the error responses as empty.
    const contract = JSON.stringify(readYaml(join(folder, '..', '..', '..', 'openapi', 'v2.yaml')), null, 2);
    const requirements = join(folder, 'requirements.txt');
    await buildOnce(folder, [generator, contract, readFileSync(requirements, 'utf8')], async (build) => {
      const step = (command: string, ...args: readonly string[]) => run(command, args, { cwd: build });
      const document = join(build, 'v2.json');
      writeFileSync(document, contract);
      await step('mvn', '--quiet', '--batch-mode', copyPlugin, `-Dartifact=org.openapitools:openapi-generator-cli:${generator}`, `-DoutputDirectory=${build}`);
      const jar = join(build, `openapi-generator-cli-${generator}.jar`);
      const parts = 'models,apis,supportingFiles,modelTests=false,apiTests=false,modelDocs=false,apiDocs=false';
      await step('java', '-jar', jar, 'generate', '--generator-name', 'python', '--input-spec', document, '--output', join(build, 'client'), '--package-name', 'atlas_client', '--global-property', parts);
      await step('python3', '-m', 'venv', join(build, 'venv'));
      await step(join(build, 'venv', 'bin', 'python'), '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', requirements);
    });
  },
  command: 'conformance/drivers/python/build/venv/bin/python conformance/drivers/python/driver.py',
  auth: 'oauth',
  deviations: 'conformance/drivers/python/deviations.yaml',
};
