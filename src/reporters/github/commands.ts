/** The kinds of annotations that workflow commands make. */
export type AnnotationKind = 'error' | 'warning' | 'notice';

export interface Annotation {
  readonly title: string;
  readonly message: string;
}

/**
 * A workflow command that makes an annotation, on one line.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands; what has a meaning in a command
 * is escaped as the Actions toolkit does it (packages/core/src/command.ts).
 */
export function annotation(kind: AnnotationKind, { title, message }: Annotation): string {
  return `::${kind} title=${property(title)}::${data(message)}\n`;
}

const escapes: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A', ':': '%3A', ',': '%2C' };

function data(text: string): string {
  return text.toWellFormed().replaceAll(/[%\r\n]/g, (character) => escapes[character]!);
}

function property(text: string): string {
  return text.toWellFormed().replaceAll(/[%\r\n:,]/g, (character) => escapes[character]!);
}
