import { createConnection } from 'node:net';
import type { Service } from './service.ts';

/** An answer counted on the socket. */
export interface WireAnswer {
  status: number;
  encoding: string;
  /** Bytes of the body as sent, chunk framing aside. */
  body: Buffer;
  /** Bytes of the head. */
  headBytes: number;
}

/** Asks as a browser does and reads the raw socket: nothing between decodes what is counted. */
export function fromWire(url: string, acceptEncoding = 'gzip, deflate, br, zstd'): Promise<WireAnswer> {
  const { hostname, port, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = createConnection(Number(port), hostname);
    const received: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => received.push(chunk));
    socket.once('error', reject);
    socket.once('end', () => resolve(parsed(Buffer.concat(received))));
    socket.write(
      `GET ${pathname}${search} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAccept-Encoding: ${acceptEncoding}\r\nConnection: close\r\n\r\n`,
    );
  });
}

function parsed(bytes: Buffer): WireAnswer {
  const end = bytes.indexOf('\r\n\r\n');
  const head = bytes.subarray(0, end).toString('latin1');
  const rest = bytes.subarray(end + 4);
  const header = (name: string) => new RegExp(`^${name}: *(.*)$`, 'im').exec(head)?.[1]?.trim() ?? '';
  const body = /chunked/i.test(header('transfer-encoding')) ? dechunked(rest) : rest;
  return { status: Number(head.split(' ')[1]), encoding: header('content-encoding'), body, headBytes: end + 4 };
}

function dechunked(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const lineEnd = bytes.indexOf('\r\n', at);
    const size = Number.parseInt(bytes.subarray(at, lineEnd).toString('latin1'), 16);
    if (!(size > 0)) break;
    parts.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
  }
  return Buffer.concat(parts);
}

/** The bytes of a script's body as the service sends it; throws unless it comes as brotli. */
export async function brotliBytes({ app }: Pick<Service, 'app'>, path: string): Promise<WireAnswer> {
  const answer = await fromWire(`${app}${path}`);
  if (answer.status !== 200 || answer.encoding !== 'br') throw new Error(`${path}: ${answer.status} ${answer.encoding}`);
  return answer;
}
