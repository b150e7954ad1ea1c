import { FILE_KINDS, type FileKind, MAX_FILE_BYTES } from '../../contract/applications.ts';
import { cleanFileName, extensionOf, namesCriminalRecord } from './file-name.ts';
import { type ZipDirectory, zipDirectory } from './zip-directory.ts';

export type DocumentResult = { ok: true; kind: FileKind; name: string } | { ok: false; code: 'file_type_not_accepted' | 'file_too_large' };

/**
 * Whether an uploaded file may be stored, told by its content: a PDF, DOCX or ODT document of at most 5 MB whose extension
 * agrees with it. Refused are files that are two things at once, archives that unpack to a flood, encrypted archives,
 * documents with macros or embedded programs, the EICAR test virus, and extracts from the criminal record. The name in the
 * result is cleaned. This finds what is not a document; it is no virus scanner.
 */
export async function inspectDocument(bytes: Uint8Array, name: string): Promise<DocumentResult> {
  if (bytes.length > MAX_FILE_BYTES) return { ok: false, code: 'file_too_large' };
  const kind = FILE_KINDS.find((known) => known === extensionOf(name));
  if (!kind || namesCriminalRecord(name) || !isDocument(bytes, kind)) return { ok: false, code: 'file_type_not_accepted' };
  return { ok: true, kind, name: cleanFileName(name, kind) };
}

function isDocument(bytes: Uint8Array, kind: FileKind): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  if (text.includes(EICAR)) return false;
  if (kind === 'pdf') return isPdf(text);
  const directory = text.slice(0, HEAD_BYTES).includes('%PDF-') ? undefined : zipDirectory(bytes, [MIME_TYPE, CONTENT_TYPES, MANIFEST]);
  if (!directory || directory.names.some((entry) => ACTIVE_CONTENT.test(entry))) return false;
  if ([...directory.texts.values()].some((content) => content.includes(EICAR))) return false;
  return kind === 'odt' ? isOdt(directory) : isDocx(directory);
}

/** Part of the harmless file that every virus scanner reports; the whole of it would make them report this one. */
const EICAR = 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE';

/** Readers look for a PDF header this far into a file, browsers for the beginning of HTML. */
const HEAD_BYTES = 1024;
const MARKUP = /<(?:!doctype|html|head|body|script|svg|iframe)\b|<\?php/i;
const LONGEST_ZIP_END = 65_557;

function isPdf(text: string): boolean {
  const head = text.slice(0, HEAD_BYTES);
  const isWhole = /^%PDF-[12]\.\d/.test(head) && text.slice(-2 * HEAD_BYTES).includes('%%EOF');
  return isWhole && !MARKUP.test(head) && !endsAsZip(text);
}

// ZIP readers begin at the end: an end record whose comment reaches the end of the file makes an archive of any file.
function endsAsZip(text: string): boolean {
  const end = text.slice(-LONGEST_ZIP_END);
  const at = end.lastIndexOf('PK\u0005\u0006');
  if (at === -1) return false;
  const comment = end.charCodeAt(at + 20) + end.charCodeAt(at + 21) * 256;
  return at + 22 + comment >= end.length;
}

// Names of parts that run: macros of Word and LibreOffice, ActiveX, packaged objects, programs.
const ACTIVE_CONTENT =
  /vbaProject|vbaData|(?:^|\/)activeX\/|oleObject[^/]*$|^(?:Basic|Scripts|Dialogs)\/|\.(?:exe|dll|scr|com|bat|cmd|ps1|vbs?|jse?|wsf|hta|jar|msi|lnk|html?|svgz|swf)$/i;

const MIME_TYPE = 'mimetype';
const CONTENT_TYPES = '[Content_Types].xml';
const MANIFEST = 'META-INF/manifest.xml';

function isOdt({ names, texts }: ZipDirectory): boolean {
  const isEncrypted = texts.get(MANIFEST)?.includes('encryption-data') ?? true;
  return (
    names[0] === MIME_TYPE &&
    texts.get(MIME_TYPE) === 'application/vnd.oasis.opendocument.text' &&
    !isEncrypted &&
    !names.includes(CONTENT_TYPES)
  );
}

const WORD_DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

function isDocx({ names, texts }: ZipDirectory): boolean {
  const types = texts.get(CONTENT_TYPES) ?? '';
  return types.includes(`"${WORD_DOCUMENT}"`) && !/macroEnabled|vbaProject/i.test(types) && !names.includes(MIME_TYPE);
}
