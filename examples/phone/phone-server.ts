import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Hono } from 'hono';
import { Exchange, type Fault, REPORT_ORDERS, Silence } from './exchange.ts';
import { phonePage } from './phone-page.ts';
import { twilioApi } from './twilio-api.ts';

export interface PhoneServer {
  /** The page with the telephones. */
  origin: string;
  /** Where the service sends. */
  api: string;
  close: () => Promise<void>;
}

// Long enough to be seen on the way, short enough not to be waited for.
const TELL_EVERY_MS = 400;
const LARGEST = 64 * 1024;

/** Starts the telephones of a local world on loopback. */
export async function startPhones(options: { port: number; app: string; accountSid: string; authToken: string }): Promise<PhoneServer> {
  const exchange = new Exchange({
    accountSid: options.accountSid,
    authToken: options.authToken,
    inboundUrl: `${options.app}/hooks/twilio/inbound`,
    now: () => new Date().toISOString(),
    call: (url, init) => fetch(url, init),
  });
  const api = twilioApi(exchange);
  const pages = pagesOf(exchange);
  const server = createServer((request, response) => {
    const app = request.url?.startsWith('/2010-04-01/') ? api : pages;
    void answer(app, request, response);
  });
  const telling = setInterval(() => void exchange.tellNext(), TELL_EVERY_MS);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://localhost:${options.port}`,
    api: `http://127.0.0.1:${options.port}`,
    close: () =>
      new Promise((resolve) => {
        clearInterval(telling);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pagesOf(exchange: Exchange) {
  return new Hono()
    .get('/', (c) => c.html(phonePage(exchange.messages, c.req.query('phone')), 200, { 'cache-control': 'no-store' }))
    .get('/messages.json', (c) => c.json(exchange.messages))
    .post('/answers', async (c) => {
      const form = new URLSearchParams(await c.req.text());
      const [from, to, body] = [form.get('from') ?? '', form.get('to') ?? '', form.get('body') ?? ''];
      if (from !== '' && to !== '' && body.trim() !== '') await exchange.answer(from, to, body);
      return c.redirect(`/?phone=${encodeURIComponent(from)}`, 303);
    })
    .put('/faults', async (c) => {
      const { faults, reports } = (await c.req.json()) as { faults?: Fault[]; reports?: string };
      exchange.faults.splice(0, exchange.faults.length, ...(faults ?? []));
      exchange.reports = REPORT_ORDERS.find((order) => order === reports) ?? 'plain';
      return c.body(null, 204);
    });
}

async function answer(
  app: { fetch: (request: Request) => Response | Promise<Response> },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const method = request.method ?? 'GET';
    const headers = new Headers(
      Object.entries(request.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    );
    const body = method === 'GET' || method === 'HEAD' ? undefined : await bodyOf(request);
    const answered = await app.fetch(new Request(`http://${request.headers.host}${request.url}`, { method, headers, body }));
    response.writeHead(answered.status, Object.fromEntries(answered.headers)).end(Buffer.from(await answered.arrayBuffer()));
  } catch (error) {
    if (error instanceof Silence) request.destroy();
    else response.writeHead(500).end();
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
