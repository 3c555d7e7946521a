import type { Api, OperationId } from './operation.ts';

/** A path of the resource: the collection of users, or one user. */
export interface Route {
  readonly api: Api;
  readonly groupId: string;
  /** Absent for the collection. */
  readonly user?: { readonly databaseName: string; readonly username: string };
}

/**
 * The route that decoded path segments name, or null when the path is no path of this resource.
 * `/databaseUsers/{username}/certs` is another resource of the API and not served here.
 */
export function matchRoute(segments: readonly string[]): Route | null {
  const [root, atlas, api, groups, groupId, resource, databaseName, username] = segments;
  if (root !== 'api' || atlas !== 'atlas' || groups !== 'groups' || resource !== 'databaseUsers') return null;
  if (api !== 'v2' && api !== 'v1.0') return null;
  if (groupId === undefined || groupId === '') return null;
  if (segments.length === 6) return { api, groupId };
  if (segments.length !== 8 || !databaseName || !username || username === 'certs') return null;
  return { api, groupId, user: { databaseName, username } };
}

const collection: Readonly<Record<string, OperationId>> = {
  GET: 'listDatabaseUsers',
  HEAD: 'listDatabaseUsers',
  POST: 'createDatabaseUser',
};
const entity: Readonly<Record<string, OperationId>> = {
  DELETE: 'deleteDatabaseUser',
  GET: 'getDatabaseUser',
  HEAD: 'getDatabaseUser',
  PATCH: 'updateDatabaseUser',
};

/** The operation of a method on a route, or undefined when the method is not allowed there. */
export function operationOf(route: Route, method: string): OperationId | undefined {
  const methods = route.user ? entity : collection;
  return Object.hasOwn(methods, method) ? methods[method] : undefined;
}

/** The value of Allow (RFC 9110 section 10.2.1). HEAD is GET without the body (section 9.3.2). */
export function allowedMethods(route: Route): string {
  return Object.keys(route.user ? entity : collection).join(', ');
}
