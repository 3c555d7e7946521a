import type { Method, PlanOptions } from './context.ts';
import { slot } from './generators/names.ts';
import type { User } from './user.ts';
import { skipReason } from './without.ts';

/** One hand-written user of each kind, by the title that its alternative has in the contract. */
export interface Example {
  /** Why users of this kind cannot be made by the profile, if they cannot. */
  readonly skip?: string;
  readonly kind: string;
  /** The same, as part of a case's id. */
  readonly slug: string;
  readonly user: User;
}

const readSales = [{ roleName: 'readWrite', databaseName: 'sales' }, { roleName: 'read', databaseName: 'marketing', collectionName: 'campaigns' }];

/** The examples that the contract has a kind for; v1.0 has no OIDC. */
export function examples({ contract, groupId, profile, without }: Pick<PlanOptions, 'contract' | 'groupId' | 'profile' | 'without'>): readonly Example[] {
  const common = { groupId, roles: readSales };
  const all: Example[] = [
    { kind: 'SCRAM-SHA', slug: 'scram', user: { ...common, databaseName: 'admin', username: slot, password: 'Zq7correctHorse' } },
    { kind: 'X.509 CUSTOMER', slug: 'x509-customer', user: { ...common, databaseName: '$external', x509Type: 'CUSTOMER', username: `CN=${slot},OU=R\\, D,O=Example,C=DE` } },
    { kind: 'X.509 MANAGED', slug: 'x509-managed', user: { ...common, databaseName: '$external', x509Type: 'MANAGED', username: profile === 'published' ? `CN=${slot}` : slot } },
    { kind: 'LDAP USER', slug: 'ldap-user', user: { ...common, databaseName: '$external', ldapAuthType: 'USER', username: `CN=${slot},OU=people,DC=example,DC=com` } },
    { kind: 'LDAP GROUP', slug: 'ldap-group', user: { ...common, databaseName: 'admin', ldapAuthType: 'GROUP', username: `CN=${slot},OU=groups,DC=example,DC=com` } },
    { kind: 'AWS IAM USER', slug: 'aws-user', user: { ...common, databaseName: '$external', awsIAMType: 'USER', username: `arn:aws:iam::123456789012:user/sales/${slot}` } },
    { kind: 'AWS IAM ROLE', slug: 'aws-role', user: { ...common, databaseName: '$external', awsIAMType: 'ROLE', username: `arn:aws:iam::123456789012:role/${slot}` } },
    { kind: 'OIDC Workforce (IDP_GROUP)', slug: 'oidc-group', user: { ...common, databaseName: 'admin', oidcAuthType: 'IDP_GROUP', username: `5dd7496c7a3e5a648454341c/${slot}` } },
    { kind: 'OIDC Workload (USER)', slug: 'oidc-user', user: { ...common, databaseName: '$external', oidcAuthType: 'USER', username: `5dd7496c7a3e5a648454341c/${slot}` } },
  ];
  if (profile === 'published') {
    const group = all.findIndex(({ slug }) => slug === 'ldap-group');
    all[group] = { ...all[group]!, skip: 'the published document is of two minds about LDAP groups: its example puts them on admin, its prose on $external' };
  }
  const known = all.map((example): Example => {
    const method = methodOf(example.slug);
    return method !== undefined && without?.has(method) ? { ...example, skip: skipReason(method) } : example;
  });
  return known.filter(({ user }) => contract.api === 'v2' || user['oidcAuthType'] === undefined);
}

/** The way in which users of a kind authenticate, when a target may lack it. */
export function methodOf(slug: string): Method | undefined {
  const [method] = slug.split('-');
  return method === 'scram' ? undefined : (method as Method);
}
