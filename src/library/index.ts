// The package's main entry point: `atlas-conformance`.
export { defineConfig, type ClientConfig, type Config, type TargetConfig } from '../../conformance/config.ts';
export { checkExchange, type CheckedExchange, type CheckOptions, type ExchangeFinding, type Side } from './check-exchange.ts';
export { databaseUsers, type ContractHandle } from './contracts.ts';
export { ExchangeError } from './exchange.ts';
export { toConformTo, type Conformable, type MatcherOptions, type MatcherResult } from './matcher.ts';
export { payloads, type Body, type InvalidBody, type InvalidOptions, type PayloadOptions, type ValidOptions } from './payloads.ts';
export { createPlan, run, type PlannedCase, type PlannedRequest, type RunCredentials, type RunOptions, type RunPlan } from './run.ts';
export { createReferenceServer, development, type ReferenceServer, type ServerOptions } from './server.ts';
export type { Deviation } from '../core/deviation.ts';
export type { Report, RunEvent } from '../core/event.ts';
export type { ReportedFinding } from '../core/finding.ts';
export { TargetError, UserError } from '../core/problem.ts';
export type { Level } from '../core/requirement.ts';
