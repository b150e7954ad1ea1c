import { createServer, type IncomingMessage } from 'node:http';
import type { Mail } from '../../api/src/mail/mail.ts';
import type { DemoStaff } from '../world/demo-staff.ts';
import { boxPage } from './box-page.ts';

/** A letter as it came in. */
export type Letter = Mail & { id: string; at: string };

export interface MailBox {
  origin: string;
  /** Where the service posts its letters. */
  inbox: string;
  close: () => Promise<void>;
}

const MOST = 200;
const LARGEST = 1024 * 1024;

/**
 * The local world's post: takes every letter of the service and shows it, the newest first, beside what the demo staff
 * sign in with. A letter that comes again under its id is the same letter.
 */
export async function startMailBox(options: { port: number; app: string; staff: () => readonly DemoStaff[] }): Promise<MailBox> {
  const letters = new Map<string, Letter>();
  const server = createServer((request, response) => {
    const say = (status: number, type: string, body: string) =>
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    const newest = () => [...letters.values()].reverse();
    if (request.method === 'POST' && request.url === '/letters') {
      void keep(request, letters).then((isKept) => response.writeHead(isKept ? 202 : 400).end());
    } else if (request.url === '/letters.json') {
      say(200, 'application/json', JSON.stringify(newest()));
    } else {
      say(request.url === '/' ? 200 : 404, 'text/html; charset=utf-8', boxPage(newest(), options.staff(), options.app, Date.now()));
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const origin = `http://localhost:${options.port}`;
  return {
    origin,
    inbox: `http://127.0.0.1:${options.port}/letters`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function keep(request: IncomingMessage, letters: Map<string, Letter>): Promise<boolean> {
  try {
    const letter = JSON.parse(await bodyOf(request)) as Mail & { id: string };
    letters.set(letter.id, { ...letter, at: letters.get(letter.id)?.at ?? new Date().toISOString() });
    const [oldest] = letters.keys();
    if (letters.size > MOST && oldest !== undefined) letters.delete(oldest);
    return true;
  } catch {
    return false;
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > LARGEST) throw new Error('Too large');
  }
  return Buffer.concat(chunks).toString('utf8');
}
