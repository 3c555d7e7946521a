import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDocument, resolve } from './document.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'document-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes files, and gives the path of the first. */
function write(files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return join(folder, Object.keys(files)[0]!);
}

describe('loadDocument', () => {
  const other = `
components:
  parameters:
    id: { name: id, in: path, schema: { $ref: '#/components/schemas/Id' } }
  schemas:
    Id: { type: string }
    Tree: { properties: { children: { items: { $ref: '#/components/schemas/Tree' } } } }
    Pet: { properties: { name: { type: string, description: its name }, id: { $ref: '#/components/schemas/Id' } } }
    Unused: { type: number }
`;

  it('takes in the components of another file, and theirs, under their names', () => {
    const file = write({ 'main.yaml': `paths: { /a: { parameters: [ { $ref: 'other.yaml#/components/parameters/id' } ] } }\ncomponents: { schemas: { Own: { type: boolean } } }`, 'other.yaml': other });
    expect(loadDocument(file)).toEqual({
      paths: { '/a': { parameters: [{ $ref: '#/components/parameters/id' }] } },
      components: {
        schemas: { Own: { type: 'boolean' }, Id: { type: 'string' } },
        parameters: { id: { name: 'id', in: 'path', schema: { $ref: '#/components/schemas/Id' } } },
      },
    });
  });

  it('keeps what stands beside a reference', () => {
    const file = write({ 'main.yaml': `components: { schemas: { A: { $ref: 'other.yaml#/components/schemas/Id', description: mine } } }`, 'other.yaml': other });
    expect(loadDocument(file)).toMatchObject({ components: { schemas: { A: { $ref: '#/components/schemas/Id', description: 'mine' } } } });
  });

  it('takes in a component that refers to itself', () => {
    const file = write({ 'main.yaml': `components: { schemas: { A: { $ref: 'other.yaml#/components/schemas/Tree' } } }`, 'other.yaml': other });
    expect(loadDocument(file)).toMatchObject({ components: { schemas: { Tree: { properties: { children: { items: { $ref: '#/components/schemas/Tree' } } } } } } });
  });

  it('puts a part of a component of another file in its place', () => {
    const file = write({ 'main.yaml': `components: { schemas: { A: { properties: { x: { $ref: 'other.yaml#/components/schemas/Pet/properties/id' }, y: { $ref: 'other.yaml#/components/schemas/Pet/properties/name' } } } } }`, 'other.yaml': other });
    expect(loadDocument(file)).toEqual({
      paths: {},
      components: { schemas: { A: { properties: { x: { $ref: '#/components/schemas/Id' }, y: { type: 'string', description: 'its name' } } }, Id: { type: 'string' } } },
    });
  });

  it('leaves a reference to the file itself local', () => {
    const file = write({ 'main.yaml': `paths: { /a: { $ref: 'main.yaml#/components/pathItems/a' } }\ncomponents: { pathItems: { a: {} } }` });
    expect(loadDocument(file)).toMatchObject({ paths: { '/a': { $ref: '#/components/pathItems/a' } } });
  });

  it('needs no components, and does not share between two references', () => {
    const file = write({ 'main.yaml': `paths: { /a: { x: { $ref: 'other.yaml#/components/schemas/Pet/properties/name' }, y: { $ref: 'other.yaml#/components/schemas/Pet/properties/name' } } }`, 'other.yaml': other });
    const { x, y } = (loadDocument(file)['paths'] as { '/a': { x: object; y: object } })['/a'];
    expect(x).toEqual(y);
    expect(x).not.toBe(y);
  });

  it('leaves a reference to another machine as it is, and fetches nothing', () => {
    const file = write({ 'main.yaml': `components: { schemas: { A: { $ref: 'https://127.0.0.1:1/x.yaml#/A' }, B: { $ref: '//127.0.0.1:1/x.yaml' } } }` });
    expect(loadDocument(file)).toMatchObject({ components: { schemas: { A: { $ref: 'https://127.0.0.1:1/x.yaml#/A' }, B: { $ref: '//127.0.0.1:1/x.yaml' } } } });
  });

  it('takes components in where the file has none', () => {
    const file = write({ 'main.yaml': `paths: { /a: { x: { $ref: 'other.yaml#/components/schemas/Id' } } }`, 'other.yaml': other });
    expect(loadDocument(file)).toEqual({ paths: { '/a': { x: { $ref: '#/components/schemas/Id' } } }, components: { schemas: { Id: { type: 'string' } } } });
  });

  it.each([
    ['a file that is not there', `'none.yaml#/components/schemas/A'`, /none\.yaml: cannot be read \(ENOENT\)/],
    ['a component that is not there', `'other.yaml#/components/schemas/Nothing'`, /nothing stands at #\/components\/schemas\/Nothing/],
    ['a component of its own that is not there', `'#/components/schemas/Nothing'`, /nothing stands at #\/components\/schemas\/Nothing/],
  ])('refuses a reference to %s', (_name, reference, message) => {
    const file = write({ 'main.yaml': `components: { schemas: { A: { $ref: ${reference} } } }`, 'other.yaml': other });
    expect(() => loadDocument(file)).toThrow(message);
  });

  it('refuses two components of one name that are not the same', () => {
    const clash = write({ 'main.yaml': `components: { schemas: { Id: { type: integer }, A: { $ref: 'other.yaml#/components/schemas/Id' } } }`, 'other.yaml': other });
    expect(() => loadDocument(clash)).toThrow('main.yaml and other.yaml both define #/components/schemas/Id, differently');
    const same = write({ 'main.yaml': `components: { schemas: { Id: { type: string }, A: { $ref: 'other.yaml#/components/schemas/Id' } } }`, 'other.yaml': other });
    expect(loadDocument(same)).toMatchObject({ components: { schemas: { Id: { type: 'string' } } } });
  });
});

describe('resolve', () => {
  const document = { a: { 'b/c': { '~': [{ d: 1 }] }, 'e f': null } };

  it.each<[string, unknown]>([
    ['', document],
    ['/a/b~1c/~0/0/d', 1],
    ['/a/b~1c/%7E0/0', { d: 1 }],
    ['/a/e%20f', null],
  ])('of %j is what stands there', (pointer, value) => {
    expect(resolve(document, pointer)).toEqual(value);
  });

  it.each(['/b', '/a/b', '/a/b~1c/~0/1', '/a/e%20f/x', '/a/toString', '/a/b~1c/~0/0/d/e', 'a', '/a/%'])('of %j says that nothing is there', (pointer) => {
    expect(() => resolve(document, pointer)).toThrow(`nothing stands at #${pointer}`);
  });
});
