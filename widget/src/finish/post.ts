import type { Answer } from '../api.ts';

/**
 * Sends one request under its idempotency key, telling how many percent of it are on their way. XMLHttpRequest, because
 * fetch cannot tell. Never rejects: what went wrong is part of the answer.
 */
export function post<Value>(url: string, body: string | File, key: string, tell: (percent: number) => void): Promise<Answer<Value>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    // A file says its own type.
    if (typeof body === 'string') request.setRequestHeader('content-type', 'application/json');
    request.setRequestHeader('idempotency-key', key);
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => tell(Math.round((100 * loaded) / total)));
    request.addEventListener('loadend', () => {
      const { status, response } = request;
      if (status === 201 && response) resolve({ value: response });
      else resolve({ trouble: { code: status ? (response?.code ?? 'unavailable') : 'offline', errors: response?.errors } });
    });
    request.send(body);
  });
}
