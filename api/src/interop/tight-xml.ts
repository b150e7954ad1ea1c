/**
 * The generator breaks lines around character data, and readers that do not trim would take the blanks for part of a
 * title or an address. This joins each such text to its tags again.
 */
export function tightXml(xml: string): string {
  return xml.replace(/>\n *<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\n *<\//g, ']]></');
}
