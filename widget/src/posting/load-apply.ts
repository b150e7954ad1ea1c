import type { ApplyParts } from '../parts.ts';

/** Fetches what applying takes: a chunk of its own, except in the one-file build. */
export async function loadApply(): Promise<ApplyParts> {
  const { apply } = await import('../forms/parts.ts');
  return apply;
}
