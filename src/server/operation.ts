/** The two APIs that serve the resource: the versioned one and the deprecated one. */
export type Api = 'v2' | 'v1.0';

export const operationIds = [
  'createDatabaseUser',
  'listDatabaseUsers',
  'getDatabaseUser',
  'updateDatabaseUser',
  'deleteDatabaseUser',
] as const;

export type OperationId = (typeof operationIds)[number];

/** Operations that change something; a read-only credential may not call them. */
export const writes: ReadonlySet<OperationId> = new Set([
  'createDatabaseUser',
  'updateDatabaseUser',
  'deleteDatabaseUser',
]);
