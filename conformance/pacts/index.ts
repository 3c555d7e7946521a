export { kitClient } from './consumer.ts';
export { scenarios } from './scenarios.ts';
