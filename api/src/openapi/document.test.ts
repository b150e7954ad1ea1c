import { describe, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { ENDPOINTS } from '../../contract/endpoints.ts';
import { openApiDocument } from './document.ts';

describe('the OpenAPI document', () => {
  it('tells of every route of the public API and of no other', () => {
    const served = createApp()
      .routes.filter((route) => route.path.startsWith('/api/') && ['GET', 'POST'].includes(route.method))
      .map((route) => `${route.method.toLowerCase()} ${route.path}`)
      .filter((route) => route !== 'get /api/openapi.json');
    const told = ENDPOINTS.map((endpoint) => `${endpoint.method} ${endpoint.path}`);
    expect([...new Set(served)].sort()).toEqual([...told].sort());
  });

  it('is whole: every parameter, answer and refusal has a schema', () => {
    const document = openApiDocument('https://vuoro.example', '1.0.0') as {
      paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
    };
    const apply = document.paths['/api/{tenant}/jobs/{id}/applications']?.post;
    expect(Object.keys(apply?.responses ?? {})).toEqual(
      expect.arrayContaining(['201', '400', '403', '404', '409', '410', '413', '415', '422', '429']),
    );
    expect(JSON.stringify(document)).not.toContain('undefined');
  });
});
