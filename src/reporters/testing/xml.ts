/** One element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The character data directly in it. */
  readonly text: string;
}

const declaration = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/;
// XML 1.0, production 2 (Char); lone surrogates match nothing here.
const char = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const token = /<\/([a-z-]+)>|<([a-z-]+)((?: [a-zA-Z-]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
const attribute = / ([a-zA-Z-]+)="([^"]*)"/g;

/**
 * The root of an XML document, read strictly: every rule of well-formedness (XML 1.0) holds or it throws.
 * It knows elements, attributes and text; a comment, a CDATA section or a doctype is refused too, for reports have none.
 */
export function parseXml(document: string): XmlElement {
  if (!char.test(document)) throw new Error('not well-formed: a character outside Char');
  const start = declaration.exec(document)?.[0].length;
  if (start === undefined) throw new Error('not well-formed: no XML declaration');

  type Open = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string };
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack = [root];
  token.lastIndex = start;
  while (token.lastIndex < document.length) {
    const at = token.lastIndex;
    const match = token.exec(document);
    if (match === null) throw new Error(`not well-formed: ${JSON.stringify(document.slice(at, at + 60))}`);
    const [, closing, opening, attributes = '', empty, text] = match;
    const top = stack.at(-1)!;
    if (closing !== undefined) {
      if (top.name !== closing || stack.length === 1) throw new Error(`not well-formed: </${closing}> closes ${top.name}`);
      stack.pop();
    } else if (opening !== undefined) {
      const element: Open = { name: opening, attributes: readAttributes(attributes), children: [], text: '' };
      top.children.push(element);
      if (empty === '') stack.push(element);
    } else {
      if (text!.includes(']]>')) throw new Error('not well-formed: ]]> in text');
      // Line ends normalise before references are read (section 2.11).
      top.text += unescape(text!.replaceAll(/\r\n?/g, '\n'));
    }
  }
  if (stack.length > 1) throw new Error(`not well-formed: ${stack.at(-1)!.name} is open at the end`);
  const [element, second] = root.children;
  if (element === undefined || second !== undefined || root.text.trim() !== '') throw new Error('not well-formed: not one root element');
  return element;
}

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, value] of source.matchAll(attribute)) {
    if (Object.hasOwn(attributes, name!)) throw new Error(`not well-formed: ${name} twice`);
    // Section 3.3.3: literal white space becomes a space, a reference stays what it names.
    attributes[name!] = unescape(value!.replaceAll(/[\t\n\r]/g, ' '));
  }
  return attributes;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replaceAll(/&(?:(#\d+|[a-z]+);)?/g, (whole, name: string | undefined) => {
    const value = name?.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : entities[name ?? ''];
    if (value === undefined || !char.test(value)) throw new Error(`not well-formed: ${whole}`);
    return value;
  });
}

/** Every element of a name, in document order. */
export function elements(root: XmlElement, name: string): XmlElement[] {
  return [...(root.name === name ? [root] : []), ...root.children.flatMap((child) => elements(child, name))];
}
