/** XML that is finished: nothing in it is escaped again. */
export class Xml {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

// XML 1.0 has no way to write these, not even as references (section 2.2).
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text as it stands in an element or an attribute. Characters that XML does not know are left out. */
export function escapeXml(text: string): string {
  return text.replace(NOT_IN_XML, '').replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

/** An element with its attributes and content; texts are escaped. Names are the caller's own and are not checked. */
export function element(name: string, attributes: Readonly<Record<string, string>>, ...content: readonly (Xml | string)[]): Xml {
  const own = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const inside = content.map((one) => (one instanceof Xml ? one.text : escapeXml(one)));
  return new Xml(inside.length === 0 ? `<${name}${own.join('')}/>` : `<${name}${own.join('')}>${inside.join('')}</${name}>`);
}

/** A whole file in UTF-8 with its root. */
export function xmlFile(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.text}\n`;
}
