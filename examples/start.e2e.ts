import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { WorldUrls } from './world/urls.ts';
import { freePort } from './world/ports.ts';

const NODE = ['--import', 'tsx', 'examples/start.ts'];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vuoro-start-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Starts the product as a person does, in a process group of its own; there once it says that it runs. */
async function start(command: string, args: string[]): Promise<ChildProcess & { pid: number }> {
  const started = spawn(command, [...args, '--data', folder], {
    env: { ...process.env, PORT: String(await freePort()) },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  for await (const line of createInterface({ input: started.stdout })) if (line.startsWith('Vuoro is running')) break;
  const { pid } = started;
  if (pid === undefined || started.exitCode !== null) throw new Error(`${command} did not start`);
  return Object.assign(started, { pid });
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

/** Whether any process of the group is left. */
function isAlive(group: number): boolean {
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
}

it.each([
  ['npm start', 'SIGTERM', 'npm', ['start', '--']],
  ['the process itself', 'SIGINT', process.execPath, NODE],
] as const)('%s leaves no process behind after a plain %s', { timeout: 90_000 }, async (_, signal, command, args) => {
  const started = await start(command, [...args]);
  const { app, hosts, database }: WorldUrls = JSON.parse(await readFile(join(folder, 'urls.json'), 'utf8'));
  const servers = [`${app}/health`, `${hosts}/`, `${database}/health`];
  expect(await Promise.all(servers.map(answers))).toEqual([true, true, true]);
  const exited = once(started, 'exit');
  // To this one process only: what is typed at a terminal goes to all of them, what a supervisor sends does not.
  process.kill(started.pid, signal);
  await exited;
  await expect.poll(() => isAlive(started.pid), { timeout: 10_000 }).toBe(false);
  expect(await Promise.all(servers.map(answers))).toEqual([false, false, false]);
});
