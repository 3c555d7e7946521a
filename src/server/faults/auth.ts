import type { Answer } from '../answer.ts';
import { everyone } from '../auth/verdict.ts';
import type { Behaviour } from '../behaviour.ts';
import { fault, type Fault } from './fault.ts';

function onUnauthorized(change: (answer: Answer) => Partial<Answer>): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({
    unauthorized: (challenges, authorization) => {
      const answer = sound.unauthorized(challenges, authorization);
      return { ...answer, ...change(answer) };
    },
  });
}

function onChallenges(change: (challenge: string) => string): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({
    unauthorized: (challenges, authorization) => sound.unauthorized(challenges.map(change), authorization),
  });
}

const asJson =
  (body: object): ((answer: Answer) => Partial<Answer>) =>
  () => ({ body: JSON.stringify(body) });

const withDigest: readonly Fault[] = [
  fault('auth:open', 'answers requests without credentials', ['auth.required'], () => ({
    authenticate: (verdict) => (verdict.ok || verdict.reason !== 'absent' ? verdict : { ok: true, caller: everyone }),
  })),
  fault('auth:any-key', 'takes any key', ['auth.wrong-key'], () => ({
    authenticate: (verdict) => (verdict.ok || verdict.reason !== 'wrong' ? verdict : { ok: true, caller: everyone }),
  })),
  fault(
    'auth:status-403',
    'answers 403 instead of 401',
    ['auth.required', 'auth.wrong-key'],
    onUnauthorized(() => ({ status: 403 })),
  ),
  fault(
    'auth:status-404',
    'hides behind 404 what needs credentials',
    ['auth.required', 'auth.wrong-key'],
    onUnauthorized(() => ({ status: 404 })),
  ),
  fault('auth:no-challenge', 'leaves WWW-Authenticate out', ['auth.challenge'], (sound) => ({
    unauthorized: (_challenges, authorization) => sound.unauthorized([], authorization),
  })),
  fault('auth:basic', 'challenges for Basic', ['auth.challenge'], (sound) => ({
    unauthorized: (_challenges, authorization) => sound.unauthorized(['Basic realm="MMS Public API"'], authorization),
  })),
  fault(
    'auth:no-nonce',
    'leaves the nonce out of the challenge',
    ['auth.challenge'],
    onChallenges((challenge) => challenge.replace(/nonce="[^"]*", /, '')),
  ),
  fault(
    'auth:one-nonce',
    'has the same nonce in every challenge',
    ['auth.nonce'],
    onChallenges((challenge) => challenge.replace(/nonce="[^"]*"/, 'nonce="AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"')),
  ),
  fault(
    'auth:no-qop',
    'leaves qop out of the challenge',
    ['auth.challenge'],
    onChallenges((challenge) => challenge.replace('qop="auth", ', '')),
  ),
  fault(
    'auth:other-qop',
    'offers auth-int only',
    ['auth.challenge'],
    onChallenges((challenge) => challenge.replace('qop="auth"', 'qop="auth-int"')),
  ),
  fault(
    'auth:no-realm',
    'leaves the realm out of the challenge',
    ['auth.challenge'],
    onChallenges((challenge) => challenge.replace('realm="MMS Public API", ', '')),
  ),
  fault(
    'auth:body-empty',
    'answers a 401 without a body',
    ['error.body'],
    onUnauthorized(() => ({ body: null })),
  ),
  fault(
    'auth:body-no-status',
    'leaves error out of the body of a 401',
    ['error.body'],
    onUnauthorized(
      asJson({
        reason: 'Unauthorized',
        detail: 'You are not authorized for this resource.',
        errorCode: 'UNEXPECTED_ERROR',
      }),
    ),
  ),
  fault(
    'auth:body-other-status',
    'writes 403 in the body of a 401',
    ['error.status'],
    onUnauthorized(
      asJson({
        error: 403,
        reason: 'Unauthorized',
        detail: 'You are not authorized for this resource.',
        errorCode: 'UNEXPECTED_ERROR',
      }),
    ),
  ),
].map((each) => ({ ...each, needs: 'digest' as const }));

const withOAuth: readonly Fault[] = [
  fault('auth:any-token', 'takes any bearer token', ['auth.wrong-key'], () => ({
    authenticate: (verdict) => (verdict.ok || verdict.reason !== 'wrong' ? verdict : { ok: true, caller: everyone }),
  })),
].map((each) => ({ ...each, needs: 'oauth' as const }));

export const authFaults: readonly Fault[] = [...withDigest, ...withOAuth];
