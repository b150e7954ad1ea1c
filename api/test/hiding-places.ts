import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

/** The harmless file that every scanner reports (eicar.org), in two parts so that this one is not reported. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A Word document that holds a text where only who unpacks it finds it. */
export function docxWith(text: string): Uint8Array {
  // Longer than what is looked into at the door.
  const padding = Array.from({ length: 400 }, (_, index) => `<w:p w:rsidR="${index}"/>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8(`<Types><Override PartName="/word/document.xml" ContentType="${WORD}"/></Types>`),
    'word/document.xml': strToU8(`<w:document><w:t>${text}</w:t>${padding}</w:document>`),
  });
}

/** A PDF file that holds a text in a packed stream. */
export function pdfWith(text: string): Uint8Array {
  const packed = deflateSync(Buffer.from(text)).toString('latin1');
  const head = '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n';
  const stream = `2 0 obj<</Length ${packed.length}/Filter/FlateDecode>>\nstream\n${packed}\nendstream\nendobj\n`;
  return new Uint8Array(Buffer.from(`${head}${stream}trailer<</Root 1 0 R>>\n%%EOF\n`, 'latin1'));
}
