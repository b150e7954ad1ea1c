import type { AnswerCache, Stored } from '../src/cache/answer-cache.ts';

/** Answers in memory; the oldest go first when there are too many. */
export function memoryCache(most = 400): AnswerCache {
  const entries = new Map<string, Stored>();
  return {
    get: async (key) => entries.get(key),
    async put(key, value) {
      entries.delete(key);
      entries.set(key, value);
      const [oldest] = entries.keys();
      if (entries.size > most && oldest !== undefined) entries.delete(oldest);
    },
  };
}
