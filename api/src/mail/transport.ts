import type { Mail } from './mail.ts';

/** What became of a letter: on its way, to be tried again, or never to arrive. `reason` is a code, never an address. */
export type SendOutcome = { outcome: 'sent' } | { outcome: 'retry' | 'refused'; reason: string };

/** Hands letters to whoever delivers them. Never throws. `id` stays the same when a letter is tried again. */
export interface MailTransport {
  send: (mail: Mail, id: string) => Promise<SendOutcome>;
}

/** The transport of an installation without one: letters wait in the outbox until there is. */
export const noTransport: MailTransport = { send: async () => ({ outcome: 'retry', reason: 'no_transport' }) };

/** Posts JSON and reads the answer as an outcome: 2xx is sent, 429 and 5xx pass, any other refusal is final. */
export async function postJson(fetcher: typeof fetch, url: string, headers: Record<string, string>, body: unknown): Promise<SendOutcome> {
  try {
    const response = await fetcher(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    });
    await response.body?.cancel();
    if (response.ok) return { outcome: 'sent' };
    const isPassing = response.status === 429 || response.status === 408 || response.status >= 500;
    // A wrong key is the installation's fault, not the letter's: it waits until that is mended.
    const isOurs = response.status === 401 || response.status === 403;
    return { outcome: isPassing || isOurs ? 'retry' : 'refused', reason: `http_${response.status}` };
  } catch (error) {
    // It may have arrived; a letter twice is better than none.
    return { outcome: 'retry', reason: error instanceof Error ? error.name : 'unknown' };
  }
}
