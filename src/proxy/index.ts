export { startProxy, type Proxy, type ProxyOptions } from './proxy.ts';
export type { Passed, Unjudged } from './passed.ts';
