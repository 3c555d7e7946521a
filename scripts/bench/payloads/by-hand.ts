import fc from 'fast-check';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const alphanumeric = `${letters}ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789`;
const of = (alphabet: string, minLength: number, maxLength: number) => fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength });
const printable = (minLength: number, maxLength: number) => of(`${alphanumeric}-_.,:;!?()/&'"<>äöüéñßøλжя漢字あ`, minLength, maxLength);

/** Arbitraries of the contract's DatabaseUser as somebody writes them who knows fast-check and the contract, of the same sizes as the kit's own. */
export function usersByHand(groupId: string, now: number): fc.Arbitrary<unknown> {
  const hour = 3_600_000;
  const deleteAfterDate = fc.integer({ min: 1, max: 143 }).map((hours) => new Date(now + hours * hour).toISOString());
  const labels = fc.array(fc.record({ key: printable(1, 24), value: printable(1, 24) }, { noNullPrototype: true }), { maxLength: 4 });
  const scopes = fc.array(
    fc.record({ name: fc.tuple(of(alphanumeric, 1, 1), of(`${alphanumeric}-`, 0, 22)).map(([first, rest]) => first + rest), type: fc.constantFrom('CLUSTER', 'DATA_LAKE', 'STREAM') }, { noNullPrototype: true }),
    { maxLength: 4 },
  );
  const database = of(letters, 1, 20).map((name) => `db${name}`);
  const collection = of(alphanumeric, 1, 20).map((name) => `c${name}`);
  const role = fc.oneof(
    fc.record(
      { databaseName: fc.constant('admin'), roleName: fc.constantFrom('atlasAdmin', 'backup', 'clusterMonitor', 'dbAdminAnyDatabase', 'enableSharding', 'readAnyDatabase', 'readWriteAnyDatabase') },
      { noNullPrototype: true },
    ),
    fc.record({ databaseName: database, roleName: fc.constant('dbAdmin') }, { noNullPrototype: true }),
    fc.record({ databaseName: database, roleName: fc.constantFrom('read', 'readWrite'), collectionName: collection }, { requiredKeys: ['databaseName', 'roleName'], noNullPrototype: true }),
  );
  const customRole = fc.constant([{ databaseName: 'admin', roleName: 'customRole' }]);
  const roles = fc.oneof(fc.uniqueArray(role, { minLength: 1, maxLength: 4, selector: (each) => JSON.stringify(each) }), customRole);

  const none = fc.constant('NONE');
  const value = of(alphanumeric, 1, 10);
  const relative = fc.tuple(fc.constantFrom('OU', 'O', 'L', 'DC'), value).map(([type, text]) => `,${type}=${text}`);
  const distinguished = (...types: string[]) =>
    fc.tuple(fc.constantFrom(...types), value, fc.array(relative, { maxLength: 3 })).map(([type, text, rest]) => `${type}=${text}${rest.join('')}`);
  const arn = (kind: string) => fc.tuple(of('0123456789', 12, 12), of(alphanumeric, 1, 16)).map(([account, name]) => `arn:aws:iam::${account}:${kind}/${name}`);
  const oidc = fc.tuple(of('0123456789abcdef', 24, 24), of(alphanumeric, 1, 8)).map(([id, name]) => `${id}/${name}`);

  const user = (
    own: { readonly databaseName: string; readonly username: fc.Arbitrary<string>; readonly password?: fc.Arbitrary<string> },
    method: Partial<Record<'awsIAMType' | 'ldapAuthType' | 'oidcAuthType' | 'x509Type', fc.Arbitrary<string>>> = {},
  ) =>
    fc.record(
      {
        awsIAMType: none,
        databaseName: fc.constant(own.databaseName),
        deleteAfterDate,
        description: printable(0, 24),
        groupId: fc.constant(groupId),
        labels,
        ldapAuthType: none,
        oidcAuthType: none,
        roles,
        scopes,
        username: own.username,
        x509Type: none,
        ...(own.password !== undefined && { password: own.password }),
        ...method,
      },
      { requiredKeys: ['databaseName', 'groupId', 'roles', 'username', ...(own.password === undefined ? [] : ['password' as const]), ...(Object.keys(method) as 'x509Type'[])], noNullPrototype: true },
    );

  return fc.oneof(
    user({ databaseName: 'admin', username: of(alphanumeric, 8, 24), password: of(alphanumeric, 8, 20) }),
    user({ databaseName: '$external', username: distinguished('CN') }, { x509Type: fc.constant('CUSTOMER') }),
    user({ databaseName: '$external', username: of(alphanumeric, 8, 24) }, { x509Type: fc.constant('MANAGED') }),
    user({ databaseName: '$external', username: distinguished('CN', 'uid', 'OU') }, { ldapAuthType: fc.constant('USER') }),
    user({ databaseName: 'admin', username: distinguished('CN', 'uid', 'OU') }, { ldapAuthType: fc.constant('GROUP') }),
    user({ databaseName: '$external', username: arn('user') }, { awsIAMType: fc.constant('USER') }),
    user({ databaseName: '$external', username: arn('role') }, { awsIAMType: fc.constant('ROLE') }),
    user({ databaseName: 'admin', username: oidc }, { oidcAuthType: fc.constant('IDP_GROUP') }),
    user({ databaseName: '$external', username: oidc }, { oidcAuthType: fc.constant('USER') }),
  );
}
