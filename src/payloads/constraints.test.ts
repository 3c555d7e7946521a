import { describe, expect, it } from 'vitest';
import { constraintKey, constraints } from './constraints.ts';
import { user } from './testing/fixture.ts';

const keys = (found: ReturnType<typeof constraints>) => found.map(constraintKey);

describe('constraints', () => {
  it('are each once, in the order of the schema', () => {
    const schema = {
      type: 'object',
      required: ['name'],
      additionalProperties: false,
      properties: {
        name: { type: 'string', minLength: 0, maxLength: 9 },
        tags: { type: 'array', minItems: 1, uniqueItems: true, items: { enum: ['A', 'B'] } },
      },
    } as const;
    expect(keys(constraints(schema))).toEqual([' type', '/name required', '/* additionalProperties', '/name type', '/name maxLength', '/tags type', '/tags minItems', '/tags uniqueItems', '/tags/[] enum']);
    expect(keys(constraints(user))).toHaveLength(new Set(keys(constraints(user))).size);
  });

  it('have the keyword’s value and its grade', () => {
    const found = new Map(constraints(user).map((constraint) => [constraintKey(constraint), constraint]));
    expect(found.get('/description maxLength')).toEqual({ pointer: '/description', keyword: 'maxLength', limit: 100, grade: {} });
    expect(found.get('/password required (password)')).toMatchObject({ branch: 'password', grade: { level: 'should' } });
    expect(found.get('/password forbidden (AWS)')).toMatchObject({ limit: false, grade: { level: 'may' } });
    expect(found.get(' oneOf')).toMatchObject({ limit: ['password', 'AWS', 'LDAP'], grade: { level: 'should', code: 'TWO_METHODS' } });
    expect(found.get('/roles/[]/collectionName forbidden (custom role)')?.grade).toEqual({ level: 'should' });
  });

  it('belong to the innermost alternative that adds them', () => {
    const found = keys(constraints(user));
    expect(found).toContain('/username maxLength');
    expect(found).toContain('/username maxLength (LDAP)');
    expect(found).toContain('/username pattern (AWS)');
    expect(found).toContain('/roles maxItems (one custom role)');
    expect(found).toContain('/roles/[]/databaseName const (role of admin)');
  });

  it('do not include what selects an alternative', () => {
    const found = keys(constraints(user));
    expect(found.filter((key) => key.startsWith('/awsType '))).toEqual(['/awsType type', '/awsType enum']);
    expect(found.filter((key) => key.startsWith('/roles/[]/roleName '))).toEqual(['/roles/[]/roleName required', '/roles/[]/roleName type']);
    expect(found.filter((key) => key.startsWith('/roles contains'))).toEqual([]);
  });

  it('leave out what the options leave out', () => {
    const found = keys(constraints(user, { branch: 'AWS', omit: ['labels', 'password', 'awsType', 'username'] }));
    expect(found).not.toContain('/labels type');
    expect(found).not.toContain('/password forbidden (AWS)');
    expect(found).not.toContain('/databaseName const (password)');
    // Required there, so they cannot be left out.
    expect(found).toContain('/awsType type');
    expect(found).toContain('/username required');
  });

  it('throw for an alternative that is not there', () => {
    expect(() => constraints(user, { branch: 'SAML' })).toThrow('no alternative is named "SAML"; there are: password, AWS, LDAP');
    expect(() => constraints({ type: 'string' }, { branch: 'AWS' })).toThrow('there are: none');
  });
});
