import { fault, type ClientFault } from './fault.ts';
import { onSegment } from './parts.ts';

/** How a value gets into a path. */
export const pathFaults: readonly ClientFault[] = [
  fault('path:slash', 'leaves a slash in a name as it is, as encodeURI does', ['path.slash'], onSegment((_, encoded) => encoded.replaceAll('%2F', '/'))),
  fault('path:slash-delete', 'leaves a slash in a name as it is when it deletes', ['path.slash'], () => ({ target: (target, { operation }) => (operation === 'deleteDatabaseUser' ? target.replaceAll('%2F', '/') : target) })),
  fault('path:first-slash', 'encodes the first slash of a name alone', ['path.slash'], onSegment((_, encoded) => encoded.split('%2F').map((part, index) => (index === 0 ? part : `${index === 1 ? '%2F' : '/'}${part}`)).join(''))),
  fault('path:twice', 'encodes a name twice: it escapes it, and its HTTP library escapes it again', ['path.once'], onSegment((_, encoded) => encodeURIComponent(encoded))),
  fault('path:twice-comma', 'encodes a name again that has something to encode', ['path.once'], onSegment((value, encoded) => (/[ ,]/.test(value) ? encodeURIComponent(encoded) : encoded))),
  fault('path:percent', 'takes a percent sign in a name for an encoding, as encodeURI of an encoded name does', ['path.percent'], onSegment((_, encoded) => encoded.replaceAll(/%25(?=[0-9A-Fa-f]{2})/g, '%'))),
  fault('path:percent-bare', 'does not encode a percent sign at all', ['path.percent'], onSegment((_, encoded) => encoded.replaceAll('%25', '%'))),
  fault('path:decoded-first', 'decodes a name before it encodes it', ['path.percent'], onSegment((value, encoded) => decodedOr(value, encoded))),
  fault('path:dots', 'gives the path to a URL parser, which follows dot segments', ['path.dots'], ({ segment }) => ({ segment: (value, name) => segment(value, name).replace(/^(%2E)+$/, value), target: normalized })),
  fault('path:dots-inside', 'follows dot segments within a name, once its slashes are decoded', ['path.dots', 'path.slash'], ({ segment }) => ({ segment: (value, name) => segment(value, name).replaceAll('%2F', '/'), target: normalized })),
  fault('path:space', 'writes a space as a plus sign, as forms do', ['path.space'], onSegment((_, encoded) => encoded.replaceAll('%20', '+'))),
  fault('path:plus', 'takes a plus sign in a name for a space', ['path.plus'], onSegment((value, encoded) => (value.includes('+') ? encodeURIComponent(value.replaceAll('+', ' ')) : encoded))),
  fault('path:question', 'does not encode a question mark', ['path.reserved'], onSegment((_, encoded) => encoded.replaceAll('%3F', '?'))),
  fault('path:fragment', 'loses what follows a number sign', ['path.reserved'], onSegment((value) => encodeURIComponent(value.split('#', 1)[0]!))),
  fault('path:latin1', 'encodes characters as ISO 8859-1', ['path.utf-8'], onSegment((value, encoded) => (/[^\0-\x7f]/.test(value) ? [...Buffer.from(value, 'latin1')].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('') : encoded))),
  fault('path:utf-16', 'encodes characters as escape() does, with %u', ['path.percent'], onSegment((value, encoded) => (/[^\0-\x7f]/.test(value) ? escaped(value) : encoded))),
  fault('path:decomposed', 'decomposes characters before it encodes them', ['path.utf-8'], onSegment((value) => encodeURIComponent(value.normalize('NFD')))),
  fault('path:lower-case', 'looks up names in lower case', ['path.username'], ({ value }) => ({ value: (name, own, call) => (name === 'username' ? own.toLowerCase() : value(name, own, call)) })),
  fault('path:cut', 'cuts names after 255 characters', ['path.username'], ({ value }) => ({ value: (name, own, call) => value(name, own.slice(0, 255), call) })),
  fault('path:common-name', 'asks for the common name of a distinguished name', ['path.username'], ({ value }) => ({ value: (name, own, call) => (name === 'username' ? own.replace(/^CN=([^,]*),.*$/, '$1') : value(name, own, call)) })),
  fault('path:external-lost', 'lets a shell replace $external by nothing', ['path.databaseName'], ({ value }) => ({ value: (name, own, call) => value(name, own.replace('$external', ''), call) })),
  fault('path:database-of-update', 'updates users on admin alone', ['path.databaseName'], ({ value }) => ({ value: (name, own, call) => (name === 'databaseName' && call.operation === 'updateDatabaseUser' ? 'admin' : value(name, own, call)) })),
  fault('path:group-upper-case', 'writes the project in upper case', ['path.groupId', 'parameters'], ({ value }) => ({ value: (name, own, call) => (name === 'groupId' ? own.toUpperCase() : value(name, own, call)) })),
  fault('path:exchanged', 'puts the name before the database', ['path.username', 'path.databaseName'], ({ path }) => ({ path: (operation) => path(operation).replace('{databaseName}/{username}', '{username}/{databaseName}') })),
  fault('path:backslash', 'does not encode backslashes, quotes and bars', ['target.syntax'], onSegment((_, encoded) => encoded.replaceAll(/%5C|%22|%7C/g, (each) => decodeURIComponent(each)))),
  fault('path:database-decided', 'decides by the form of a name on which database it is', ['path.databaseName'], ({ value }) => ({ value: (name, own, call) => (name === 'databaseName' ? (call.path['username']!.startsWith('CN=') ? '$external' : 'admin') : value(name, own, call)) })),
];

function decodedOr(value: string, encoded: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(value));
  } catch {
    return encoded;
  }
}

function normalized(target: string): string {
  const { pathname, search } = new URL(`http://127.0.0.1${target}`);
  return pathname + search;
}

/** What the function of that name, which nobody should use, makes of a text. */
function escaped(value: string): string {
  return Array.from({ length: value.length }, (_, index) => {
    const code = value.charCodeAt(index);
    if (code > 0xff) return `%u${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return code > 0x7f ? `%${code.toString(16).toUpperCase()}` : encodeURIComponent(value[index]!);
  }).join('');
}
