import { beforeEach, describe, expect, it } from 'vitest';
import { memoryCache } from '../../test/memory-cache.ts';
import { isolateMemory, type Remembering, remember, startGeneration } from './remember.ts';

const down = new TypeError('fetch failed');

describe('a remembered answer', () => {
  let now: number;
  let made: number;
  let left: Promise<unknown>[];
  let world: Remembering;
  let isDown: boolean;
  const make = async () => {
    if (isDown) throw down;
    return { body: `copy ${++made}`, contentType: 'text/plain' };
  };
  const ask = async (where = world) => new TextDecoder().decode((await remember(where, 'list', ['tenant'], make)).body);

  beforeEach(() => {
    now = Date.parse('2026-11-22T06:30:00.000Z');
    made = 0;
    left = [];
    isDown = false;
    world = { memory: isolateMemory(), cache: memoryCache(), nowMs: () => now, later: (work) => void left.push(work) };
  });
  const settle = async () => {
    while (left.length > 0) await left.pop();
  };

  it('is made once while it is fresh', async () => {
    expect([await ask(), await ask()]).toEqual(['copy 1', 'copy 1']);
  });

  it('is given at once when a little old, and made anew behind', async () => {
    await ask();
    now += 60_000;
    expect(await ask()).toBe('copy 1');
    await settle();
    expect(await ask()).toBe('copy 2');
  });

  it('is made once behind, however many ask meanwhile', async () => {
    await ask();
    now += 60_000;
    await Promise.all([ask(), ask(), ask()]);
    await settle();
    expect(made).toBe(2);
  });

  it('is made anew before it is given when it is old', async () => {
    await ask();
    now += 3_600_000;
    expect(await ask()).toBe('copy 2');
  });

  it('is gone the moment something is published', async () => {
    await ask();
    await startGeneration(world, 'tenant');
    expect(await ask()).toBe('copy 2');
  });

  it('reaches another isolate through the shared cache, and its purge within seconds', async () => {
    await ask();
    await settle();
    const other = { ...world, memory: isolateMemory() };
    expect(await ask(other)).toBe('copy 1');
    await startGeneration(world, 'tenant');
    now += 6_000;
    expect(await ask(other)).toBe('copy 2');
  });

  it('bridges an outage with the last good copy and its own time', async () => {
    const good = await remember(world, 'list', ['tenant'], make);
    await startGeneration(world, 'tenant');
    now += 7_200_000;
    isDown = true;
    const bridged = await remember(world, 'list', ['tenant'], make);
    expect(bridged.body).toEqual(good.body);
    expect(bridged.madeAt).toBe('2026-11-22T06:30:00.000Z');
  });

  it('does not hide a refusal behind an old copy', async () => {
    await ask();
    await startGeneration(world, 'tenant');
    const refused = remember(world, 'list', ['tenant'], () => Promise.reject(new Error('posting_closed')));
    await expect(refused).rejects.toThrow('posting_closed');
  });

  it('is dropped from the isolate when many large ones came after it', async () => {
    await remember(world, 'first', ['tenant'], make);
    const large = async () => ({ body: new Uint8Array(1024 * 1024), contentType: 'text/plain' });
    for (let i = 0; i < 17; i++) await remember(world, `large ${i}`, ['tenant'], large);
    expect([world.memory.answers.has('first'), world.memory.answers.size]).toEqual([false, 16]);
  });
});
