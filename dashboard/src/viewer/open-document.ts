import type { ApplicantDocument } from '../../../api/contract/recruitment.ts';
import type { PdfFile } from './pdf-file.ts';

/** A document as it can be shown here: pages, text alone, or neither. */
export type OpenDocument = { is: 'pages'; file: PdfFile } | { is: 'text'; lines: readonly string[] } | { is: 'closed' };

/** Makes a document of its bytes. What takes it apart is loaded when the first one of its kind is opened. */
export async function openDocument(bytes: Uint8Array, kind: ApplicantDocument['kind']): Promise<OpenDocument> {
  if (kind === 'pdf') {
    const { openPdf } = await import('./pdf-file.ts');
    const file = await openPdf(bytes);
    return file ? { is: 'pages', file } : { is: 'closed' };
  }
  const { officeText } = await import('./office-text.ts');
  const lines = officeText(bytes, kind);
  return lines ? { is: 'text', lines } : { is: 'closed' };
}
