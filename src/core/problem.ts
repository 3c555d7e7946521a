/** Something that the user has to put right: a command line, a setting, a file. `message` says what, where and how. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
}

/** The target cannot be tested at all; `message` says why, and may have words of the target in it. */
export class TargetError extends Error {
  override readonly name: string = 'TargetError';
}
