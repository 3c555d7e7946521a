// RFC 2253 section 3. Spaces around separators and `;` for `,` are those of its section 4.
const attributeType = String.raw`(?:[A-Za-z][A-Za-z0-9-]*|(?:[Oo][Ii][Dd]\.)?\d+(?:\.\d+)*)`;
const pair = String.raw`\\(?:[,=+<>#;\\" ]|[0-9A-Fa-f]{2})`;
const plain = String.raw`(?:[^,=+<>#;\\"]|${pair})*`;
const quoted = String.raw`"(?:[^\\"]|${pair})*"`;
const hex = String.raw`#(?:[0-9A-Fa-f]{2})+`;
const attribute = new RegExp(String.raw`\s*(${attributeType})\s*=\s*(${quoted}|${hex}|${plain})\s*(?:([,;+])|$)`, 'uy');

/**
 * The attributes of a distinguished name in the form of RFC 2253, types in upper case and values still escaped.
 * @returns null when the text is no distinguished name.
 */
export function parseDistinguishedName(text: string): [type: string, value: string][] | null {
  const attributes: [string, string][] = [];
  attribute.lastIndex = 0;
  for (;;) {
    const match = attribute.exec(text);
    if (!match) return null;
    attributes.push([(match[1] ?? '').toUpperCase(), (match[2] ?? '').trim()]);
    if (match[3] === undefined) return attributes;
  }
}

/** Whether a distinguished name has a common name that is not empty. */
export function hasCommonName(attributes: readonly [type: string, value: string][]): boolean {
  return attributes.some(([type, value]) => (type === 'CN' || type === '2.5.4.3') && value !== '' && value !== '""');
}
