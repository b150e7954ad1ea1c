import type { AnswerCache, Stored } from './answer-cache.ts';
import { isUnreachable } from '../db/unreachable.ts';
import { ReadyAnswers } from './ready-answers.ts';

// Ages of an answer. Publishing and closing start a new generation at once, so these bound only what nobody announced.
const FRESH_MS = 30_000;
const SERVED_WHILE_REMADE_MS = 300_000;
// How long an isolate trusts what it last heard from the shared cache.
const HEARD_MS = 5_000;

/** What one isolate keeps between requests. Plain values only: nothing in it belongs to a request. */
export interface IsolateMemory {
  answers: Map<string, { value: Stored; heardAt: number }>;
  generations: Map<string, { value: string; heardAt: number }>;
  remaking: Set<string>;
  ready: ReadyAnswers;
}

export function isolateMemory(): IsolateMemory {
  return { answers: new Map(), generations: new Map(), remaking: new Set(), ready: new ReadyAnswers() };
}

export interface Remembering {
  memory: IsolateMemory;
  cache: AnswerCache;
  nowMs: () => number;
  later: (work: Promise<unknown>) => void;
}

const MOST_ANSWERS = 400;
// A Worker has 128 MB for everything.
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * The answer for a key: a fresh copy, else a recent one while a new one is made behind it, else a new one. When the
 * database cannot be reached, the last good answer of any age; its `madeAt` tells the truth about it.
 */
export async function remember(
  world: Remembering,
  key: string,
  scopes: readonly string[],
  make: () => Promise<{ body: Uint8Array | string; contentType: string }>,
): Promise<Stored> {
  const now = world.nowMs();
  const generation = await generationOf(world, scopes, now);
  const known = await lookUp(world, key, now);
  const age = known ? now - Date.parse(known.madeAt) : Number.POSITIVE_INFINITY;
  const isCurrent = known?.generation === generation;
  if (known && isCurrent && age <= FRESH_MS) return known;
  const remake = () => makeAndKeep(world, key, generation, make);
  if (known && isCurrent && age <= SERVED_WHILE_REMADE_MS) {
    if (!world.memory.remaking.has(key)) {
      world.memory.remaking.add(key);
      world.later(
        remake()
          .catch(() => undefined)
          .finally(() => world.memory.remaking.delete(key)),
      );
    }
    return known;
  }
  try {
    return await remake();
  } catch (error) {
    if (known && isUnreachable(error)) return known;
    throw error;
  }
}

/** Makes every remembered answer of a scope outdated, in this isolate at once and in others within seconds. */
export async function startGeneration(world: Remembering, scope: string): Promise<void> {
  const now = world.nowMs();
  const value = crypto.randomUUID().slice(0, 8);
  world.memory.generations.set(scope, { value, heardAt: now });
  world.memory.ready.forget();
  const madeAt = new Date(now).toISOString();
  await world.cache.put(`generation/${scope}`, { body: new Uint8Array(), contentType: '', etag: value, madeAt, generation: '' });
}

async function generationOf(world: Remembering, scopes: readonly string[], now: number): Promise<string> {
  const values = await Promise.all(
    scopes.map(async (scope) => {
      const heard = world.memory.generations.get(scope);
      if (heard && now - heard.heardAt <= HEARD_MS) return heard.value;
      const value = (await world.cache.get(`generation/${scope}`))?.etag ?? '0';
      world.memory.generations.set(scope, { value, heardAt: now });
      return value;
    }),
  );
  return values.join('.');
}

async function lookUp(world: Remembering, key: string, now: number): Promise<Stored | undefined> {
  const heard = world.memory.answers.get(key);
  if (heard && now - heard.heardAt <= HEARD_MS) return heard.value;
  const value = (await world.cache.get(key)) ?? heard?.value;
  if (value) keep(world.memory, key, value, now);
  return value;
}

async function makeAndKeep(
  world: Remembering,
  key: string,
  generation: string,
  make: () => Promise<{ body: Uint8Array | string; contentType: string }>,
): Promise<Stored> {
  const made = await make();
  const now = world.nowMs();
  const body = typeof made.body === 'string' ? new TextEncoder().encode(made.body) : made.body;
  const value: Stored = { body, contentType: made.contentType, etag: await etagOf(body), madeAt: new Date(now).toISOString(), generation };
  keep(world.memory, key, value, now);
  world.later(world.cache.put(key, value));
  return value;
}

function keep(memory: IsolateMemory, key: string, value: Stored, heardAt: number): void {
  memory.answers.delete(key);
  memory.answers.set(key, { value, heardAt });
  let bytes = 0;
  for (const answer of memory.answers.values()) bytes += answer.value.body.byteLength;
  for (const [oldest, answer] of memory.answers) {
    if (memory.answers.size <= MOST_ANSWERS && bytes <= MOST_BYTES) break;
    memory.answers.delete(oldest);
    bytes -= answer.value.body.byteLength;
  }
}

async function etagOf(body: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body as Uint8Array<ArrayBuffer>));
  return `"${Array.from(digest.subarray(0, 9), (byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}
