import { contracts, type Api, type Contract } from '../contract/index.ts';

/** A contract to judge by. */
export interface ContractHandle {
  /** What failures call it. */
  readonly title: string;
  /** The version of the Administration API, or `any` when the path of each request decides. */
  readonly api: Api | 'any';
  /** The ids of its operations. */
  readonly operations: readonly string[];
}

/**
 * The contracts of the Database Users resource: of v2, of the deprecated v1.0, and of both, where the path of each
 * request says which one is meant.
 */
export const databaseUsers: { readonly v2: ContractHandle; readonly v1: ContractHandle; readonly byPath: ContractHandle } = {
  v2: handle('v2', 'v2'),
  v1: handle('v1.0', 'v1.0'),
  byPath: handle('any', 'v2 or v1.0'),
};

function handle(api: ContractHandle['api'], name: string): ContractHandle {
  const operations = contractsNamed(api).flatMap((contract) => contract.operations.map(({ id }) => id));
  return Object.freeze({ title: `MongoDB Atlas Database Users API ${name}`, api, operations: Object.freeze([...new Set(operations)]) });
}

/**
 * What a handle stands for. It is told by its `api` and not by its identity: test runners that load modules anew for each
 * file, as Jest does, may have several copies of it.
 * @throws TypeError when it is no handle
 */
export function contractsOf(value: ContractHandle): readonly Contract[] {
  const api = (value as Partial<ContractHandle> | null | undefined)?.api;
  if (api !== 'any' && (api === undefined || !Object.hasOwn(contracts, api))) throw new TypeError('the contract must be databaseUsers.v2, databaseUsers.v1 or databaseUsers.byPath of atlas-conformance');
  return contractsNamed(api);
}

function contractsNamed(api: ContractHandle['api']): readonly Contract[] {
  return api === 'any' ? Object.values(contracts) : [contracts[api]];
}
