/** What the figures need of the kit and no entry point of the package shows; scripts/bench.ts bundles it as the package is bundled. */
export { accessTo } from '../../conformance/access.ts';
export { deviationsOf } from '../../conformance/deviations.ts';
export { embeddedPlan, testEmbedded } from '../../conformance/embedded.ts';
export { createContractOf, shows } from '../../conformance/fault-matrix.ts';
export { stringGenerators } from '../../conformance/generators/strings.ts';
export { createPlan } from '../../conformance/plan.ts';
export { createSteps } from '../../conformance/requests.ts';
export { testTarget } from '../../conformance/test-target.ts';
export { contractChecks, viewOf } from '../../src/checks/index.ts';
export { branches, toValidationSchema } from '../../src/contract/branches.ts';
export { loadDocument } from '../../src/contract/document.ts';
export { contracts } from '../../src/contract/index.ts';
export { stepsOf } from '../../src/core/case.ts';
export { invalid, valid } from '../../src/payloads/index.ts';
export { createReferenceServer, development, faults, listen } from '../../src/server/index.ts';
