import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProvidedContext } from 'vitest';
import type { TestProject } from 'vitest/node';
import { startSqld } from '../../examples/world/sqld.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    sqlUrl: string;
    sqlAdminUrl: string;
  }
}

/** One real libSQL server for the whole run; every test world gets a namespace of its own in it. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'vuoro-test-'));
  const server = await startSqld({ folder: join(folder, 'db'), manyNamespaces: true });
  const provided: Pick<ProvidedContext, 'sqlUrl' | 'sqlAdminUrl'> = { sqlUrl: server.url, sqlAdminUrl: server.adminUrl };
  project.provide('sqlUrl', provided.sqlUrl);
  project.provide('sqlAdminUrl', provided.sqlAdminUrl);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
