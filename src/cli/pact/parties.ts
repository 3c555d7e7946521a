import { InvalidArgumentError } from 'commander';

/** A name of a consumer or provider, which becomes part of a file's name. */
export function partyName(text: string): string {
  if (!/^[A-Za-z0-9](?:[\w. -]*\w)?$/.test(text)) throw new InvalidArgumentError('It must be letters, digits, and . _ - or spaces between them.');
  return text;
}
