// The package's main entry point: `atlas-conformance`.
export { checkExchange, type CheckedExchange, type CheckOptions, type ExchangeFinding, type Side } from './check-exchange.ts';
export { defineConfig, type ClientConfig, type Config, type TargetConfig } from '../../conformance/config.ts';
export { databaseUsers, type ContractHandle } from './contracts.ts';
export { ExchangeError } from './exchange.ts';
export { toConformTo, type Conformable, type MatcherOptions, type MatcherResult } from './matcher.ts';
export type { Deviation } from '../core/deviation.ts';
export type { Level } from '../core/requirement.ts';
