import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import * as fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../../examples/world/ports.ts';
import { startVirusScanner, type VirusScanner } from '../../../examples/world/virus-scanner.ts';
import { MAX_FILE_BYTES } from '../../contract/applications.ts';
import { docxWith, EICAR, pdfWith } from '../../test/hiding-places.ts';
import { tcpWire } from '../../test/tcp-wire.ts';
import { clamd, type Wire } from './clamd.ts';

const LONG_MS = 10_000;

describe('a scanner that speaks as clamd does', () => {
  let server: VirusScanner;
  beforeAll(async () => {
    server = await startVirusScanner(await freePort());
  });
  afterAll(() => server.close());
  const scan = (bytes: Uint8Array) => clamd(tcpWire(server.address), LONG_MS).scan(bytes);

  it.each([
    ['nothing', new Uint8Array()],
    ['one byte', new Uint8Array(1)],
    ['just a chunk', new Uint8Array(64 * 1024)],
    ['the largest document', new Uint8Array(MAX_FILE_BYTES).fill(65)],
    ['what looks like the end of the stream', new Uint8Array(300_000)],
  ])('finds %s clean', async (_, bytes) => {
    expect(await scan(bytes)).toEqual({ is: 'clean' });
  });

  it.each([
    ['plainly', new TextEncoder().encode(EICAR)],
    ['in a document', docxWith(EICAR)],
    ['in a packed stream of a PDF', pdfWith(EICAR)],
    ['at the end of five megabytes', Buffer.concat([new Uint8Array(MAX_FILE_BYTES - EICAR.length), Buffer.from(EICAR)])],
  ])('finds a virus %s', async (_, bytes) => {
    expect(await scan(bytes)).toEqual({ is: 'infected', virus: 'Eicar-Test-Signature' });
  });

  it('looks at several at once, each on its own connection', async () => {
    const documents = [docxWith('a'), docxWith(EICAR), pdfWith('b'), pdfWith(EICAR)];
    expect((await Promise.all(documents.map(scan))).map(({ is }) => is)).toEqual(['clean', 'infected', 'clean', 'infected']);
  });
});

describe('a scanner that is no help', () => {
  let server: Server | undefined;
  const open = new Set<Socket>();
  afterEach(async () => {
    for (const socket of open) socket.destroy();
    open.clear();
    await new Promise<void>((done) => (server?.listening ? server.close(() => done()) : done()));
  });

  const behaving = async (behave: (socket: Socket) => void) => {
    server = createServer((socket) => {
      open.add(socket.on('error', () => undefined));
      behave(socket);
    });
    await new Promise<void>((ready) => server?.listen(0, '127.0.0.1', ready));
    return `127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const scan = (address: string, timeoutMs = LONG_MS) => clamd(tcpWire(address), timeoutMs).scan(new Uint8Array(200_000));

  it('is down', async () => {
    expect(await scan(`127.0.0.1:${await freePort()}`)).toEqual({ is: 'unknown', reason: 'unreachable' });
  });

  it('hangs up without a word', async () => {
    const { is } = await scan(await behaving((socket) => socket.resume().destroy()));
    expect(is).toBe('unknown');
  });

  it('takes everything and says nothing', async () => {
    expect(await scan(await behaving((socket) => socket.resume()), 50)).toEqual({ is: 'unknown', reason: 'timeout' });
  });

  it('does not even read', async () => {
    expect(await scan(await behaving((socket) => socket.pause()), 50)).toEqual({ is: 'unknown', reason: 'timeout' });
  });

  it.each([
    ['INSTREAM size limit exceeded. ERROR\0', 'too_large_for_scanner'],
    ['stream: Can’t allocate memory ERROR\0', 'scanner_error'],
    ['HTTP/1.1 400 Bad Request\r\n\r\n', 'not_understood'],
    ['stream: OK', 'not_understood'],
    ['stream: OK and more\0', 'not_understood'],
    ['\0', 'no_answer'],
  ])('says %j', async (answer, reason) => {
    expect(await scan(await behaving((socket) => socket.resume().end(answer)))).toEqual({ is: 'unknown', reason });
  });

  it('talks without end', async () => {
    const address = await behaving((socket) => {
      const talk = () => void (socket.destroyed || socket.write('x'.repeat(500), talk));
      socket.resume();
      talk();
    });
    expect(await scan(address)).toEqual({ is: 'unknown', reason: 'not_understood' });
  });
});

describe('an answer', () => {
  const answering = (chunks: Uint8Array[]): Wire => ({
    readable: new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(chunk);
        controller.close();
      },
    }),
    writable: new WritableStream(),
    close: async () => undefined,
  });
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  const meant = (chunks: Uint8Array[]) => clamd(() => answering(chunks), LONG_MS).scan(new Uint8Array(3));

  it('may come in pieces', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(10), { maxLength: 6 }), async (cuts) => {
        const whole = bytesOf('stream: OK\0');
        const ends = [...cuts, whole.length].sort((a, b) => a - b);
        const pieces = ends.map((end, index) => whole.subarray(ends[index - 1] ?? 0, end));
        expect(await meant(pieces)).toEqual({ is: 'clean' });
      }),
    );
  });

  it('is a yes only when it is exactly that', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `stream: ${text}OK`),
        ),
        async (text) => {
          fc.pre(text.split('\0')[0] !== 'stream: OK');
          expect((await meant([bytesOf(`${text}\0`)])).is).not.toBe('clean');
        },
      ),
    );
  });
});
