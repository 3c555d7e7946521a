import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WireRequest } from '../../src/core/exchange.ts';
import { projectId, projectNames } from './project-names.ts';

const hex = fc.stringMatching(/^[a-f0-9]{24}$/);
const [inPact, ofProvider] = ['5f1a2b3c4d5e6f7a8b9c0d1e', '65f0c0ffee65f0c0ffee65f0'];
const bytes = (text: string) => new TextEncoder().encode(text);
const request = (target: string, body: Uint8Array | null = null): WireRequest => ({ method: 'POST', target, headers: [['X-Project', inPact]], body });

describe('the names of a project', () => {
  it("change places: a request is told in the provider's words, and its answer in the pact's", () => {
    const names = projectNames(inPact, ofProvider);
    const told = names.request(request(`/groups/${inPact}/databaseUsers`, bytes(`{"groupId":"${inPact}","n":"ä"}`)));
    expect(told).toEqual({ method: 'POST', target: `/groups/${ofProvider}/databaseUsers`, headers: [['X-Project', ofProvider]], body: bytes(`{"groupId":"${ofProvider}","n":"ä"}`) });
    expect(names.response({ status: 200, headers: [['Link', `</${ofProvider}>`]], body: bytes(`{"groupId":"${ofProvider}"}`) })).toEqual({ status: 200, headers: [['Link', `</${inPact}>`]], body: bytes(`{"groupId":"${inPact}"}`) });
  });

  it("do not let an answer pass that has the pact's own id, which the provider was never told", () => {
    const { body } = projectNames(inPact, ofProvider).response({ status: 200, headers: [], body: bytes(`{"groupId":"${inPact}"}`) });
    expect(new TextDecoder().decode(body)).toBe(`{"groupId":"${ofProvider}"}`);
  });

  it('are a renaming one to one: what differs still differs, and nothing else changes', () => {
    const part = fc.oneof(fc.constantFrom(inPact, ofProvider, ofProvider.slice(1), '"'), fc.uint8Array({ maxLength: 8 }).map((each) => Buffer.from(each).toString('latin1')));
    const content = fc.array(part, { maxLength: 6 }).map((parts) => new Uint8Array(Buffer.from(parts.join(''), 'latin1')));
    const names = projectNames(inPact, ofProvider);
    const renamed = (body: Uint8Array) => names.response({ status: 200, headers: [], body }).body;
    fc.assert(
      fc.property(content, content, (a, b) => {
        expect(renamed(renamed(a))).toEqual(a);
        expect(renamed(a)).toHaveLength(a.length);
        expect(Buffer.from(renamed(a)).equals(renamed(b))).toBe(Buffer.from(a).equals(b));
      }),
    );
  });

  it('change nothing when there is one, or when the interaction is about a project that the provider does not have', () => {
    fc.assert(
      fc.property(hex, (id) => {
        const sent = request(`/groups/${id}`, bytes(id));
        expect(projectNames(id, id).request(sent)).toEqual(sent);
        expect(projectNames(undefined, ofProvider).request(sent)).toEqual(sent);
      }),
    );
  });

  it.each([undefined, 7, '', 'ABCDEF0123456789ABCDEF01', `${inPact}0`, '.*'])('are none of %j', (text) => {
    expect(() => projectId(text)).toThrow(/24 lower-case hexadecimal digits/);
  });
});
