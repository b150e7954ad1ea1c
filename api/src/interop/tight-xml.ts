// XML 1.0 has no way to write these, not even as references (section 2.2).
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * The generator breaks lines around character data, and readers that do not trim would take the blanks for part of a
 * title or an address. This joins each such text to its tags again, and leaves out characters that XML does not know.
 */
export function tightXml(xml: string): string {
  return xml
    .replace(NOT_IN_XML, '')
    .replace(/>\n *<!\[CDATA\[/g, '><![CDATA[')
    .replace(/\]\]>\n *<\//g, ']]></');
}
