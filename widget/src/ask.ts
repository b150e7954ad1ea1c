import type { Answer } from './api.ts';

/** What is sent under an idempotency key: a file, or JSON. `tell` is told how many percent of it are on their way. */
export type Sending = { body: string | File; key: string; tell: (percent: number) => void };

// Longer than a slow phone needs, shorter than a person waits. Sending takes as long as it takes.
const PATIENCE_MS = 10_000;

/**
 * Reads JSON, or sends something. XMLHttpRequest, because fetch cannot tell how far it is. Never rejects: what went wrong
 * is part of the answer.
 */
export function ask<Value>(url: string, sending?: Sending): Promise<Answer<Value>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open(sending ? 'POST' : 'GET', url);
    request.responseType = 'json';
    if (sending) {
      const { body, key, tell } = sending;
      // A file says its own type.
      if (typeof body === 'string') request.setRequestHeader('content-type', 'application/json');
      request.setRequestHeader('idempotency-key', key);
      request.upload.addEventListener('progress', ({ loaded, total }) => tell(Math.round((100 * loaded) / total)));
    } else request.timeout = PATIENCE_MS;
    request.addEventListener('loadend', () => {
      const { status, response } = request;
      if (response && status < 300) resolve({ value: response });
      else resolve({ trouble: { code: status ? (response?.code ?? 'unavailable') : 'offline', errors: response?.errors } });
    });
    request.send(sending?.body);
  });
}
