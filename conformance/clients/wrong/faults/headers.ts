import { fault, type ClientFault } from './fault.ts';
import { onFields } from './parts.ts';

/** Header fields, and the form of a request. */
export const headerFaults: readonly ClientFault[] = [
  fault('accept:json', 'accepts application/json', ['accept.version'], () => ({ accept: 'application/json' }), { api: 'v2' }),
  fault('accept:none', 'sends no Accept', ['accept.version'], () => ({ accept: undefined }), { api: 'v2' }),
  fault('accept:early', 'accepts a version that is older than the contract', ['accept.version'], () => ({ accept: 'application/vnd.atlas.2022-06-01+json' }), { api: 'v2' }),
  fault('accept:no-day', 'accepts a version without a day', ['accept.version'], () => ({ accept: 'application/vnd.atlas.2023-01+json' }), { api: 'v2' }),
  fault('accept:no-date', 'accepts a version of a day that there is not', ['accept.version'], () => ({ accept: 'application/vnd.atlas.2024-02-30+json' }), { api: 'v2' }),
  fault('accept:excluded', 'accepts the version with the quality 0', ['accept.version'], () => ({ accept: 'application/vnd.atlas.2023-01-01+json;q=0, text/plain' }), { api: 'v2' }),
  fault('accept:xml', 'accepts XML', ['accept.version'], () => ({ accept: 'application/xml' })),
  fault('accept:any', 'accepts anything', ['accept.wildcard'], () => ({ accept: '*/*' }), { api: 'v2' }),
  fault('accept:any-application', 'accepts any application type', ['accept.wildcard'], () => ({ accept: 'text/html, application/*;q=0.9' }), { api: 'v2' }),
  fault('content-type:none', 'sends a body without a media type', ['content-type'], () => ({ contentType: undefined })),
  fault('content-type:text', 'sends a body as text/plain', ['content-type'], () => ({ contentType: 'text/plain;charset=UTF-8' })),
  fault('content-type:form', 'sends a body as a form', ['content-type'], () => ({ contentType: 'application/x-www-form-urlencoded' })),
  fault('content-type:merge-patch', 'sends a body as a JSON merge patch', ['content-type'], () => ({ contentType: 'application/merge-patch+json' })),
  fault('content-type:early', 'sends a body of a version before the contract', ['content-type'], () => ({ contentType: 'application/vnd.atlas.2022-06-01+json' })),
  fault('content-type:latin1', 'says that a body is in ISO 8859-1', ['content-type.charset'], () => ({ contentType: 'application/json; charset=ISO-8859-1' })),
  fault('http:length-in-characters', 'counts the characters of a body for its length, and not the bytes', ['body.json'], () => ({ length: (body) => Buffer.from(body).toString().length })),
  fault('http:space-before-colon', 'puts a space before the colon of a header field', ['http.syntax'], () => ({ head: (text) => text.replaceAll(/^(Accept):/gm, '$1 :') })),
  fault('http:no-colon', 'writes a header field without a colon', ['http.syntax'], () => ({ head: (text) => text.replace('\r\n\r\n', '\r\nKeep-Alive\r\n\r\n') })),
  fault('http:space-in-target', 'does not encode spaces at all', ['http.syntax'], () => ({ target: (target) => target.replaceAll('%20', ' ') })),
  fault('http:raw-utf-8', 'does not encode characters beyond ASCII', ['http.syntax'], () => ({ target: (target) => target.replaceAll(/(?:%[89A-F][0-9A-F])+/g, (each) => decodeURIComponent(each)) })),
  fault('http:method-lower-case', 'writes the method in lower case', ['http.syntax'], (sound) => ({ method: (operation) => sound.method(operation).toLowerCase() })),
  fault('http:body-of-get', 'sends an empty object with requests that have no body', ['body.none'], (sound) => ({ body: (call, memory) => sound.body(call, memory) ?? {} })),
  fault('http:null-of-delete', 'sends null with a delete', ['body.none'], (sound) => ({ body: (call, memory) => sound.body(call, memory) ?? (call.operation === 'deleteDatabaseUser' ? null : undefined) })),
  fault('http:key-in-field', 'sends the private key in a field of its own', ['secret.sent'], onFields((fields, { auth }) => [...fields, ['X-Api-Key', auth.type === 'digest' ? auth.privateKey : auth.clientSecret]])),
];
