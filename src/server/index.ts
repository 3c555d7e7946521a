export type { Answer } from './answer.ts';
export { createReferenceServer, type ReferenceServer } from './server.ts';
export { listen, type Listening } from './listen.ts';
export { exhausted, type RateLimit } from './rateLimit.ts';
export { development, type ReferenceServerOptions } from './options.ts';
export { faults, faultById, type Fault } from './faults/index.ts';
export type { Credential } from './auth/verdict.ts';
export type { Mechanism } from './auth/authenticator.ts';
