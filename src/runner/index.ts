export { causeOf, run, type RunOptions } from './run.ts';
export { createJudge, type Judge } from './judge.ts';
export { covering } from './deviations.ts';
export { curl } from './curl.ts';
export { probe, RefusedError, TargetError } from './probe.ts';
export { createSender, type Send, type SenderOptions } from './sender.ts';
export { createTransport, TransportError, type Transport } from './transport.ts';
