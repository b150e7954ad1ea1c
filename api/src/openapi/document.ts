import * as z from 'zod/mini';
import { ENDPOINTS, type Endpoint } from '../../contract/endpoints.ts';
import { Problem } from '../../contract/errors.ts';
import { statusOf } from '../http/errors.ts';

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 document of the public API, made from the contract. */
export function openApiDocument(publicUrl: string, version: string): Json {
  const paths: Record<string, Json> = {};
  for (const endpoint of ENDPOINTS) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method]: operation(endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Vuoro public API', version, description: 'Open postings of municipalities, and applying to them.' },
    servers: [{ url: publicUrl }],
    paths,
    components: { schemas: { Problem: schemaOf(Problem, 'output') } },
  };
}

function operation(endpoint: Endpoint): Json {
  return {
    operationId: endpoint.id,
    summary: endpoint.summary,
    parameters: [
      ...[...endpoint.path.matchAll(/:(\w+)/g)].map(([, name]) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: name === 'id' ? 'integer' : 'string' },
      })),
      ...queryParameters(endpoint.query),
      ...(endpoint.needsIdempotencyKey
        ? [
            {
              name: 'Idempotency-Key',
              in: 'header',
              required: true,
              description: 'The same key gives the same answer again for 24 hours.',
              schema: { type: 'string', pattern: '^[\\w-]{16,100}$' },
            },
          ]
        : []),
    ],
    ...(endpoint.body && {
      requestBody: { required: true, content: { [endpoint.body.type]: { schema: bodySchema(endpoint.body.schema) } } },
    }),
    responses: {
      [endpoint.status]: { description: 'Done', content: { 'application/json': { schema: schemaOf(endpoint.answer, 'output') } } },
      ...refusals(endpoint),
    },
  };
}

function queryParameters(query: z.core.$ZodType | undefined): Json[] {
  if (!query) return [];
  const { properties = {}, required = [] } = schemaOf(query, 'input') as { properties?: Record<string, unknown>; required?: string[] };
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: required.includes(name), schema }));
}

function bodySchema(schema: z.core.$ZodType | 'bytes'): Json {
  return schema === 'bytes' ? { type: 'string', contentMediaType: 'application/octet-stream' } : schemaOf(schema, 'input');
}

function refusals(endpoint: Endpoint): Json {
  const codesOf = new Map<number, string[]>();
  for (const code of endpoint.refusals) codesOf.set(statusOf(code), [...(codesOf.get(statusOf(code)) ?? []), code]);
  return Object.fromEntries(
    [...codesOf].map(([status, codes]) => [
      status,
      { description: codes.join(', '), content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
    ]),
  );
}

function schemaOf(schema: z.core.$ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' });
  return rest;
}
