import type { CredentialRule } from '../auth/verdict.ts';
import { everyone } from '../auth/verdict.ts';
import type { Behaviour } from '../behaviour.ts';
import type { OperationId } from '../operation.ts';
import { fault, type Fault } from './fault.ts';

type Change = (sound: Behaviour) => Partial<Behaviour>;

/** A server that does not hold credentials to a rule. */
const without =
  (rule: CredentialRule): Change =>
  (sound) => ({ holdsTo: (each) => each !== rule && sound.holdsTo(each) });

/** A server that lets in whom it should refuse, by what stands in Authorization. */
const letsIn =
  (pattern: RegExp): Change =>
  (sound) => ({
    authenticate: (verdict, authorization) => {
      const judged = sound.authenticate(verdict, authorization);
      return !judged.ok && pattern.test(authorization ?? 'none') ? { ok: true, caller: everyone } : judged;
    },
  });

/** A server that refuses right credentials for the way they are written. */
const refuses =
  (pattern: RegExp): Change =>
  (sound) => ({
    authenticate: (verdict, authorization) =>
      pattern.test(authorization ?? '') ? { ok: false, reason: 'wrong' } : sound.authenticate(verdict, authorization),
  });

const carriesOut =
  (refusal: 'unauthenticated' | 'forbidden', method: string): Change =>
  () => ({ carriesOut: (which, sent) => which === refusal && sent === method });

/** A server whose 401 quotes what was sent. */
const quotes =
  (part: (authorization: string) => string): Change =>
  (sound) => ({
    unauthorized: (challenges, authorization) => {
      const answer = sound.unauthorized(challenges, authorization);
      const body = { ...(JSON.parse(answer.body ?? '{}') as object), parameters: [part(authorization ?? '')] };
      return { ...answer, body: JSON.stringify(body) };
    },
  });

const readerMay = (operation: OperationId): Change => (sound) => ({
  mayWrite: (access, asked) => asked === operation || sound.mayWrite(access, asked),
});
const readerMayNot = (operation: OperationId): Change => (sound) => ({
  mayRead: (access, asked) => (access !== 'read-only' || asked !== operation) && sound.mayRead(access, asked),
});

/** Faults in how credentials are read. */
const reading: readonly Fault[] = [
  fault('credentials:any-uri', 'takes Digest credentials made for another target', ['auth.digest-uri'], without('uri')),
  fault('credentials:any-nonce', 'takes a nonce that it never gave', ['auth.digest-nonce'], without('nonce')),
  fault('credentials:replay', 'takes the same Digest credentials again', ['auth.digest-replay'], without('count')),
  fault(
    'credentials:half-response',
    'compares the first eight digits of the response',
    ['auth.digest-response'],
    without('whole-response'),
  ),
  fault('credentials:unknown-key', 'takes a key that it does not know', ['auth.unknown-key'], () => ({
    authenticate: (verdict) =>
      verdict.ok || verdict.reason !== 'unknown' ? verdict : { ok: true, caller: everyone },
  })),
  fault('credentials:idle-algorithm', 'offers an algorithm that it does not take', ['auth.algorithms'], (sound) => ({
    unauthorized: (challenges, authorization) => {
      const more = challenges.map((challenge) => challenge.replace('algorithm=MD5', 'algorithm=MD5-sess'));
      return sound.unauthorized([...challenges, ...more], authorization);
    },
  })),
  fault(
    'credentials:algorithm-bare',
    'refuses a quoted algorithm',
    ['auth.digest-spellings'],
    refuses(/\balgorithm="/),
  ),
  fault('credentials:qop-quoted', 'refuses a bare qop', ['auth.digest-spellings'], refuses(/\bqop=auth\b/)),
  fault(
    'credentials:uri-without-query',
    'refuses a uri that has a query',
    ['auth.digest-spellings'],
    refuses(/\buri="[^"]*\?/),
  ),
  fault(
    'credentials:uri-decoded',
    'refuses a uri that has a percent-encoding',
    ['auth.digest-spellings'],
    refuses(/\buri="[^"]*%/),
  ),
  fault('credentials:digest-alone', 'takes Digest without anything for credentials', ['auth.malformed'], letsIn(/^Digest$/)),
  fault('credentials:no-response', 'takes a Digest without a response', ['auth.malformed'], letsIn(/^Digest (?!.*response=)/)),
  fault('credentials:basic', 'takes Basic, whoever it is', ['auth.malformed'], letsIn(/^Basic /)),
  fault('credentials:empty', 'takes an empty Authorization for none that is needed', ['auth.malformed'], letsIn(/^$/)),
  fault('credentials:any-scheme', 'takes a scheme that it does not know', ['auth.malformed'], letsIn(/^Nonsense /)),
  fault('credentials:bearer-words', 'takes a bearer token of two words', ['auth.malformed'], letsIn(/^Bearer \S+ \S+$/)),
  fault('credentials:malformed-500', 'fails on a Digest without parameters', ['auth.malformed'], (sound) => ({
    unauthorized: (challenges, authorization) => {
      const answer = sound.unauthorized(challenges, authorization);
      return /^Digest(?! .*=)/.test(authorization ?? '') ? { ...answer, status: 500 } : answer;
    },
  })),
  fault(
    'credentials:quoted-whole',
    'quotes the credentials of a request that it refuses',
    ['secret.credentials'],
    quotes((authorization) => authorization),
  ),
  fault(
    'credentials:quoted-proof',
    'quotes the response of the Digest that it refuses',
    ['secret.credentials'],
    quotes((authorization) => /response="([^"]*)/.exec(authorization)?.[1] ?? ''),
  ),
];

/** Faults in what is done in spite of a refusal, and in who may do what. */
const permission: readonly Fault[] = [
  fault('credentials:401-creates', 'answers 401 to a create and creates', ['auth.atomic'], carriesOut('unauthenticated', 'POST')),
  fault('credentials:401-updates', 'answers 401 to an update and updates', ['auth.atomic'], carriesOut('unauthenticated', 'PATCH')),
  fault('credentials:401-deletes', 'answers 401 to a delete and deletes', ['auth.atomic'], carriesOut('unauthenticated', 'DELETE')),
  fault('credentials:403-creates', 'answers 403 to a create and creates', ['auth.read-only'], carriesOut('forbidden', 'POST')),
  fault('credentials:403-updates', 'answers 403 to an update and updates', ['auth.read-only'], carriesOut('forbidden', 'PATCH')),
  fault('credentials:403-deletes', 'answers 403 to a delete and deletes', ['auth.read-only'], carriesOut('forbidden', 'DELETE')),
  fault('credentials:reader-creates', 'lets read-only credentials create', ['auth.read-only'], readerMay('createDatabaseUser')),
  fault('credentials:reader-updates', 'lets read-only credentials update', ['auth.read-only'], readerMay('updateDatabaseUser')),
  fault('credentials:reader-deletes', 'lets read-only credentials delete', ['auth.read-only'], readerMay('deleteDatabaseUser')),
  fault('credentials:reader-no-get', 'refuses read-only credentials a get', ['auth.read-only-reads'], readerMayNot('getDatabaseUser')),
  fault('credentials:reader-no-list', 'refuses read-only credentials a list', ['auth.read-only-reads'], readerMayNot('listDatabaseUsers')),
];

const tokens: readonly Fault[] = [
  fault('credentials:half-token', 'looks at the first characters of a token only', ['auth.bearer-tampered'], without('whole-token')),
  fault('credentials:expired-token', 'takes a token that has expired', ['auth.bearer-expired'], without('expiry')),
  fault('credentials:revoked-token', 'takes a token that was revoked', ['auth.bearer-revoked'], without('revocation')),
];

/** Faults that show only to those who have credentials. */
export const credentialFaults: readonly Fault[] = [
  ...[...reading, ...permission].map((each) => ({ ...each, needs: 'digest' as const })),
  ...tokens.map((each) => ({ ...each, needs: 'oauth' as const })),
];
