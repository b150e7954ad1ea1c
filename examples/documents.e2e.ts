import { readFile } from 'node:fs/promises';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UploadedFile } from '../api/contract/applications.ts';
import { ask, jsonOf, problemOf, type WireAnswer } from './test/ask.ts';
import { urls } from './test/page.ts';
import { postingToApplyTo } from './test/postings.ts';

const tenant = 'esimerkkikaupunki';

function read(name: string): Promise<Buffer> {
  return readFile(new URL(`test/documents/${name}`, import.meta.url));
}

async function upload(bytes: Uint8Array, name: string): Promise<WireAnswer> {
  const { id } = await postingToApplyTo(urls.app, tenant);
  return ask(`${urls.app}/api/${tenant}/jobs/${id}/files?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'idempotency-key': crypto.randomUUID(), origin: urls.hosts },
    body: Buffer.from(bytes),
  });
}

describe('documents that real programs have written', () => {
  it.each([
    ['cv-pandoc.docx', 'docx'],
    ['cv-pandoc.odt', 'odt'],
    ['cv-chromium.pdf', 'pdf'],
  ])('are taken for what they are: %s', async (name, kind) => {
    const bytes = await read(name);
    const answer = await upload(bytes, name);
    expect(answer.status).toBe(201);
    expect(jsonOf(UploadedFile, answer)).toMatchObject({ name, kind, bytes: bytes.length });
  });

  it.each([
    ['cv-pandoc.docx', 'cv.odt'],
    ['cv-pandoc.odt', 'cv.docx'],
    ['cv-chromium.pdf', 'cv.docx'],
    ['cv-pandoc.docx', 'cv.pdf'],
  ])('are not taken under another kind’s name: %s as %s', async (made, name) => {
    expect(problemOf(await upload(await read(made), name))).toMatchObject({ status: 422, code: 'file_type_not_accepted' });
  });
});

describe('what only calls itself a document', () => {
  // The head of every program for Windows: the header and the words of its DOS part.
  const program = Buffer.concat([
    Buffer.from('4d5a90000300000004000000ffff0000', 'hex'),
    Buffer.from('This program cannot be run in DOS mode.'),
  ]);
  const page = readFile(new URL('hosts/plain.html', import.meta.url));
  const refused: [what: string, bytes: () => Promise<Uint8Array>][] = [
    ['a program', async () => program],
    ['a program after a document', async () => Buffer.concat([await read('cv-pandoc.docx'), program])],
    ['a web page', () => page],
    ['a web page before a document', async () => Buffer.concat([await page, await read('cv-chromium.pdf')])],
    [
      'a document that unpacks to a flood',
      async () => zipSync({ ...unzipSync(await read('cv-pandoc.docx')), 'word/media/a.bmp': zeros() }),
    ],
    ['a document with a program in it', async () => zipSync({ ...unzipSync(await read('cv-pandoc.docx')), 'word/media/a.exe': program })],
    ['an archive of documents', async () => zipSync({ 'cv.docx': await read('cv-pandoc.docx'), 'readme.txt': strToU8('CV') })],
  ];
  // Twenty megabytes that pack to twenty kilobytes.
  const zeros = () => new Uint8Array(20 * 1024 * 1024);

  it.each(refused)('is refused under any name: %s', async (_, made) => {
    const bytes = await made();
    for (const name of ['cv.pdf', 'cv.docx', 'cv.odt', 'cv.exe'])
      expect(problemOf(await upload(bytes, name))).toMatchObject({ status: 422, code: 'file_type_not_accepted' });
  });
});
