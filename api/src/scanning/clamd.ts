import type { Scanner, ScanResult } from './scanner.ts';

/** A connection to a server, as `connect()` of Cloudflare's sockets opens it. */
export interface Wire {
  readable: ReadableStream<Uint8Array>;
  writable: WritableStream<Uint8Array>;
  close: () => Promise<void>;
}

const CHUNK_BYTES = 64 * 1024;
// An answer is one short line; a server that says more is no clamd.
const LONGEST_ANSWER = 1024;
const NUL = 0;

/**
 * The scanner behind a clamd: sends a document with INSTREAM (clamd(8)) over a connection of its own and reads the one
 * answer. A server that is down, silent for `timeoutMs` or says anything but yes or no leaves the document `unknown`.
 */
export function clamd(connect: () => Wire, timeoutMs: number): Scanner {
  return {
    async scan(bytes) {
      let wire: Wire | undefined;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<ScanResult>((resolve) => {
        timer = setTimeout(() => resolve({ is: 'unknown', reason: 'timeout' }), timeoutMs);
      });
      try {
        wire = connect();
        return await Promise.race([ask(wire, bytes), late]);
      } catch {
        return { is: 'unknown', reason: 'unreachable' };
      } finally {
        clearTimeout(timer);
        // It may be closed already, or broken; either way nothing is owed to it.
        void wire?.close().catch(() => undefined);
      }
    },
  };
}

async function ask(wire: Wire, bytes: Uint8Array): Promise<ScanResult> {
  // A server that has heard enough hangs up while it is being written to. What it answered before is what counts.
  void send(wire.writable, bytes).catch(() => undefined);
  return meaning(await answerOf(wire.readable));
}

async function send(writable: WritableStream<Uint8Array>, bytes: Uint8Array): Promise<void> {
  const writer = writable.getWriter();
  await writer.write(new TextEncoder().encode('zINSTREAM\0'));
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    const chunk = bytes.subarray(at, at + CHUNK_BYTES);
    await writer.write(lengthOf(chunk.length));
    await writer.write(chunk);
  }
  await writer.write(lengthOf(0));
}

// Four bytes in network order; a length of zero ends the stream.
function lengthOf(count: number): Uint8Array {
  const four = new Uint8Array(4);
  new DataView(four.buffer).setUint32(0, count);
  return four;
}

/** The first answer up to its NUL; what came when the server hung up without one. */
async function answerOf(readable: ReadableStream<Uint8Array>): Promise<string> {
  const reader = readable.getReader();
  const text = new TextDecoder();
  let answer = '';
  while (answer.length <= LONGEST_ANSWER) {
    const { value, done } = await reader.read();
    if (done) break;
    const end = value.indexOf(NUL);
    answer += text.decode(end === -1 ? value : value.subarray(0, end), { stream: end === -1 });
    if (end !== -1) return answer;
  }
  return answer === '' ? '' : `${answer.slice(0, LONGEST_ANSWER)}…`;
}

function meaning(answer: string): ScanResult {
  if (answer === 'stream: OK') return { is: 'clean' };
  const virus = /^stream: ([^\s]{1,200}) FOUND$/.exec(answer)?.[1];
  if (virus !== undefined) return { is: 'infected', virus };
  if (/size limit exceeded/i.test(answer)) return { is: 'unknown', reason: 'too_large_for_scanner' };
  if (answer.endsWith(' ERROR')) return { is: 'unknown', reason: 'scanner_error' };
  return { is: 'unknown', reason: answer === '' ? 'no_answer' : 'not_understood' };
}
