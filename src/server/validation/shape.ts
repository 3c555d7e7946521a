/** What a JSON value must look like; a hand-written table, in the words of JSON Schema. */
export type Shape = StringShape | ArrayShape | ObjectShape;

export interface StringShape {
  readonly type: 'string';
  readonly enum?: readonly string[];
  /** Lengths count Unicode code points, as JSON Schema does. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: RegExp;
  readonly format?: 'date-time';
  readonly nullable?: true;
}

export interface ArrayShape {
  readonly type: 'array';
  readonly items: Shape;
  readonly minItems?: number;
}

/** Properties outside the table are not allowed: Atlas refuses what it does not know (official API reference). */
export interface ObjectShape {
  readonly type: 'object';
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, Shape>>;
}
