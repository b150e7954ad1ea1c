import { type OutgoingHttpHeaders, request } from 'node:http';
import type * as z from 'zod/mini';
import { Problem } from '../../api/contract/errors.ts';

/** A response as it came over the wire: nothing decompressed, nothing followed, nothing cached. */
export interface WireAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** Asks once over plain HTTP, with exactly the given headers. Several values of one header come joined by a comma. */
export function ask(
  url: string,
  options: { method?: string; headers?: OutgoingHttpHeaders; body?: string | Buffer } = {},
): Promise<WireAnswer> {
  return new Promise((resolve, reject) => {
    const { hostname, port, pathname, search } = new URL(url);
    const sent = request(
      {
        hostname,
        port,
        path: pathname + search,
        method: options.method ?? 'GET',
        headers: { 'accept-encoding': 'identity', ...options.headers },
        agent: false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')]));
          resolve({ status: response.statusCode ?? 0, headers, body: Buffer.concat(chunks) });
        });
      },
    );
    sent.on('error', reject);
    sent.end(options.body);
  });
}

/** What a JSON body says, checked against the contract: an answer of another shape fails the test. */
export function jsonOf<Schema extends z.ZodMiniType>(schema: Schema, answer: WireAnswer): z.infer<Schema> {
  return schema.parse(JSON.parse(answer.body.toString('utf8')));
}

/** Status, code and headers of a refusal, checked to be a problem document that tells nothing of the inside. */
export function problemOf(answer: WireAnswer): Problem {
  const text = answer.body.toString('utf8');
  if (answer.headers['content-type'] !== 'application/problem+json')
    throw new Error(`Not a problem document: ${answer.status} ${text.slice(0, 200)}`);
  if (/\bat .+\.[jt]s|node_modules|SQLITE/.test(text)) throw new Error(`Tells of the inside: ${text}`);
  const problem = jsonOf(Problem, answer);
  if (problem.type !== `urn:vuoro:problem:${problem.code}` || problem.status !== answer.status || problem.requestId === '')
    throw new Error(`Contradicts itself: ${answer.status} ${text}`);
  if (answer.headers['cache-control'] !== 'no-store') throw new Error('A refusal must not be kept');
  return problem;
}
