import { createServer, type Socket } from 'node:net';
import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/** A running scanner on loopback. */
export interface VirusScanner {
  /** `host:port`, as CLAMD_ADDRESS has it. */
  address: string;
  close: () => Promise<void>;
}

const COMMAND = 'zINSTREAM\0';
const LENGTH_BYTES = 4;
// StreamMaxLength of a clamd that nobody configured.
const LARGEST = 25 * 1024 * 1024;
const DEEPEST = 4;
const EICAR = Buffer.from('EICAR-STANDARD-ANTIVIRUS-TEST-FILE');

/**
 * The local world's virus scanner: speaks INSTREAM as clamd does and knows one virus, the harmless one that every scanner
 * reports (eicar.org). It looks into archives, and into the packed streams of PDF files.
 */
export async function startVirusScanner(port: number): Promise<VirusScanner> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    let received = Buffer.alloc(0);
    socket.on('data', (data) => {
      received = Buffer.concat([received, data]);
      const answer = answerTo(received);
      if (answer !== undefined) socket.end(`${answer}\0`);
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

/** What clamd would say to what came so far; undefined while more is to come. */
function answerTo(received: Buffer): string | undefined {
  const head = received.subarray(0, COMMAND.length).toString('latin1');
  if (!COMMAND.startsWith(head)) return 'UNKNOWN COMMAND';
  const chunks: Buffer[] = [];
  let size = 0;
  for (let at = COMMAND.length; at + LENGTH_BYTES <= received.length; ) {
    const length = received.readUInt32BE(at);
    if (length === 0) return hasVirus(Buffer.concat(chunks)) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK';
    size += length;
    if (size > LARGEST) return 'INSTREAM size limit exceeded. ERROR';
    at += LENGTH_BYTES;
    chunks.push(received.subarray(at, at + length));
    at += length;
  }
  return undefined;
}

function hasVirus(bytes: Buffer, depth = 0): boolean {
  if (bytes.includes(EICAR)) return true;
  return depth < DEEPEST && insides(bytes).some((inside) => hasVirus(inside, depth + 1));
}

function insides(bytes: Buffer): Buffer[] {
  const head = bytes.subarray(0, 5).toString('latin1');
  if (head.startsWith('PK')) return attempt(() => Object.values(unzipSync(bytes)).map((entry) => Buffer.from(entry)));
  if (head !== '%PDF-') return [];
  const text = bytes.toString('latin1');
  return [...text.matchAll(/stream\r?\n(.*?)\r?\nendstream/gs)].flatMap(([, packed = '']) =>
    attempt(() => [inflateSync(Buffer.from(packed, 'latin1'))]),
  );
}

// What cannot be unpacked has no insides.
function attempt(unpack: () => Buffer[]): Buffer[] {
  try {
    return unpack();
  } catch {
    return [];
  }
}
