import * as fc from 'fast-check';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '../../contract/applications.ts';
import { inspectDocument } from './document-file.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const contentTypes = (main = `${WORD}.document.main+xml`) =>
  strToU8(`<Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`);
const pdf = (body = '', head = '%PDF-1.7\n') => strToU8(`${head}1 0 obj<</Type/Catalog>>endobj\n${body}trailer<</Root 1 0 R>>\n%%EOF\n`);
const docx = (more: Zippable = {}) =>
  zipSync({
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': strToU8('<Relationships/>'),
    'word/document.xml': strToU8('<w:document/>'),
    ...more,
  });
const odt = (more: Zippable = {}) =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8('<office:document-content/>'),
    'META-INF/manifest.xml': strToU8('<manifest:manifest/>'),
    ...more,
  });
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** Sets bits in the general purpose flags of each header, as an encrypting program does. */
function flagged(bytes: Uint8Array, bits: number): Uint8Array {
  const copy = bytes.slice();
  for (let at = 0; at + 10 < copy.length; at += 1) {
    const signature = String.fromCharCode(...copy.subarray(at, at + 4));
    if (signature === 'PK\u0003\u0004') copy[at + 6] = (copy[at + 6] ?? 0) | bits;
    if (signature === 'PK\u0001\u0002') copy[at + 8] = (copy[at + 8] ?? 0) | bits;
  }
  return copy;
}

/** Makes every entry claim to be so many bytes inside, in both of its headers. */
function claiming(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 30 < copy.length; at += 1) {
    const signature = view.getUint32(at);
    if (signature === 0x504b0304) view.setUint32(at + 22, size, true);
    if (signature === 0x504b0102) view.setUint32(at + 24, size, true);
  }
  return copy;
}

describe('a document', () => {
  it.each([
    ['pdf', pdf()],
    ['docx', docx()],
    ['odt', odt()],
  ] as const)('is known by its content: %s', async (kind, bytes) => {
    expect(await inspectDocument(bytes, `Ansioluettelo.${kind.toUpperCase()}`)).toEqual({ ok: true, kind, name: `Ansioluettelo.${kind}` });
    for (const other of ['pdf', 'docx', 'odt', 'doc', 'exe', 'html', 'docm'].filter((name) => name !== kind)) {
      expect(await inspectDocument(bytes, `cv.${other}`)).toEqual({ ok: false, code: 'file_type_not_accepted' });
    }
    expect(await inspectDocument(bytes, 'cv')).toEqual({ ok: false, code: 'file_type_not_accepted' });
  });

  it('may hold pictures and embedded sheets', async () => {
    const more = {
      'word/media/image1.png': new Uint8Array(50_000).map((_, index) => (index * 7919) % 251),
      'word/embeddings/sheet.xlsx': zipSync({ a: strToU8('b') }),
    };
    expect(await inspectDocument(docx(more), 'cv.docx')).toMatchObject({ ok: true });
  });

  it('may be five megabytes and no more', async () => {
    const full = pdf(' '.repeat(MAX_FILE_BYTES - pdf().length));
    expect(await inspectDocument(full, 'cv.pdf')).toMatchObject({ ok: true });
    expect(await inspectDocument(joined(full, strToU8('\n')), 'cv.pdf')).toEqual({ ok: false, code: 'file_too_large' });
  });
});

describe('refused as a document', () => {
  const zeros = new Uint8Array(4_000_000);
  // Packs to a hundredth: each passes as text, together they are more than any document.
  const noise = new Uint8Array(2_000_000).map((_, at) => (at % 4096 < 60 ? (at * 7919) % 251 : 0));
  it.each<[string, string, Uint8Array]>([
    ['nothing', 'cv.pdf', new Uint8Array()],
    ['HTML', 'cv.pdf', strToU8('<!doctype html><script>alert(1)</script>')],
    ['a program', 'cv.pdf', strToU8('MZ\u0090')],
    ['a PDF after something else', 'cv.pdf', joined(strToU8('<html>'), pdf())],
    ['a PDF with markup in its head', 'cv.pdf', pdf('', '%PDF-1.4\n<script>alert(1)</script>\n')],
    ['a PDF that was cut off', 'cv.pdf', strToU8('%PDF-1.7\n1 0 obj')],
    ['a PDF that is also an archive', 'cv.pdf', joined(pdf(), docx())],
    ['an archive that is also a PDF', 'cv.docx', docx({ 'a.txt': [pdf(), { level: 0 }] })],
    ['an archive after something else', 'cv.docx', joined(strToU8('GIF89a'), docx())],
    ['an archive before something else', 'cv.docx', joined(docx(), strToU8('<script>'))],
    ['an archive with a comment', 'cv.docx', joined(docx().slice(0, -2), new Uint8Array([4, 0]), strToU8('abcd'))],
    ['an archive cut in half', 'cv.docx', docx().slice(0, 200)],
    ['a plain archive', 'cv.docx', zipSync({ 'a.txt': strToU8('a') })],
    [
      'a spreadsheet',
      'cv.docx',
      zipSync({ '[Content_Types].xml': contentTypes('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml') }),
    ],
    [
      'a template with macros',
      'cv.docx',
      zipSync({ '[Content_Types].xml': contentTypes('application/vnd.ms-word.document.macroEnabled.main+xml') }),
    ],
    ['a document with macros', 'cv.docx', docx({ 'word/vbaProject.bin': strToU8('a') })],
    ['a document with a packaged object', 'cv.docx', docx({ 'word/embeddings/oleObject1.bin': strToU8('a') })],
    ['a document with a program', 'cv.docx', docx({ 'word/media/a.exe': strToU8('a') })],
    ['an ODT with macros', 'cv.odt', odt({ 'Basic/Standard/Module1.xml': strToU8('a') })],
    ['an encrypted ODT', 'cv.odt', odt({ 'META-INF/manifest.xml': strToU8('<manifest:encryption-data/>') })],
    [
      'another OpenDocument',
      'cv.odt',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'META-INF/manifest.xml': strToU8('a') }),
    ],
    ['an ODT that is also a DOCX', 'cv.odt', odt({ '[Content_Types].xml': contentTypes() })],
    ['an encrypted archive', 'cv.docx', flagged(docx(), 1)],
    ['a strongly encrypted archive', 'cv.docx', flagged(docx(), 65)],
    ['an archive that unpacks to a flood', 'cv.docx', docx({ 'word/a.xml': zeros })],
    ['an archive that hides the flood by a lie about sizes', 'cv.docx', claiming(docx({ 'word/a.xml': zeros }), 500)],
    ['an archive that says that nothing is in it', 'cv.odt', claiming(odt({ 'a.txt': zeros }), 0)],
    ['an archive that claims to be more than fits', 'cv.docx', claiming(docx(), 0xffff_ffff)],
    [
      'floods that are small one by one',
      'cv.docx',
      docx(Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`word/${at}.xml`, noise]))),
    ],
    ['a document in an archive', 'cv.docx', zipSync({ 'cv.docx': docx() })],
    [
      'an archive of too many entries',
      'cv.docx',
      docx(Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`word/${index}.xml`, strToU8('a')]))),
    ],
    ['a path that leads outside', 'cv.docx', docx({ '../a.xml': strToU8('a') })],
    ['the test virus', 'cv.pdf', pdf(EICAR)],
    ['the test virus stored in a document', 'cv.docx', docx({ 'word/a.txt': [strToU8(EICAR), { level: 0 }] })],
    ['the test virus packed in a document', 'cv.odt', odt({ 'a.txt': [strToU8(EICAR.repeat(3)), { level: 9 }] })],
    ['an extract from the criminal record', 'Rikosrekisteriote.pdf', pdf()],
    ['the same in Swedish', 'Utdrag ur brotts-REGISTRET.pdf', pdf()],
  ])('%s', async (_, name, bytes) => {
    expect(await inspectDocument(bytes, name)).toEqual({ ok: false, code: 'file_type_not_accepted' });
  });

  it('whatever the bytes are, without throwing', async () => {
    const mutated = fc
      .tuple(fc.constantFrom(docx(), odt(), pdf()), fc.array(fc.tuple(fc.nat(1500), fc.integer({ min: 0, max: 255 })), { maxLength: 8 }))
      .map(([bytes, changes]) => {
        const copy = bytes.slice();
        for (const [at, value] of changes) copy[at % copy.length] = value;
        return copy;
      });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.uint8Array({ maxLength: 300 }), mutated),
        fc.constantFrom('cv.pdf', 'cv.docx', 'cv.odt'),
        async (bytes, name) => {
          expect((await inspectDocument(bytes, name)).ok).toBeTypeOf('boolean');
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the name of a document', () => {
  const nameOf = async (name: string) => {
    const result = await inspectDocument(pdf(), name);
    return result.ok ? result.name : undefined;
  };

  it.each([
    ['C:\\Users\\maija\\Omat\\CV 2026.PDF', 'CV 2026.pdf'],
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['a\u0308nkyra\u0308.pdf', 'änkyrä.pdf'],
    ['cv\u202efdp.exe.pdf', 'cvfdp.exe.pdf'],
    ['  .hidden  .pdf ', 'hidden.pdf'],
    ['a"b<c>\r\nd.pdf', 'a-b-c-d.pdf'],
    ['.pdf', 'document.pdf'],
    ['\ud800.pdf', '\ufffd.pdf'],
  ])('is cleaned: %j', async (raw, clean) => {
    expect(await nameOf(raw)).toBe(clean);
  });

  it('is safe and short whatever it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (base) => {
        const name = await nameOf(`${base}.pdf`);
        expect(name).toMatch(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069/\\<>:"|?*.][^\p{Cc}\u202a-\u202e\u2066-\u2069/\\<>:"|?*]{0,95}\.pdf$/u);
      }),
    );
  });
});
