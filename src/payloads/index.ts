export { boundaries, type Boundary } from './boundaries.ts';
export { constraintKey, constraints, type Constraint } from './constraints.ts';
export { draw, type Draw } from './draw.ts';
export { exercised } from './exercised.ts';
export type { InvalidPayload, LengthBounds, PayloadOptions, StringGenerator, ValidPayload } from './payload.ts';
export { characters, text } from './text.ts';
export { valid } from './valid.ts';
export { invalid, violations, type ViolationArbitrary } from './violations.ts';
