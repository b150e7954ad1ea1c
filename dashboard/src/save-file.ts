import type { Answer } from './api.ts';
import { type Done, troubleOf } from './staff-api.ts';

/**
 * Fetches a file from the service and saves it under the name that the service gives. A refusal comes back as one, where
 * a plain link would show it as a page.
 */
export async function saveFile(path: string, json?: unknown): Promise<Done> {
  const { value, trouble } = await fetchFile(path, json);
  if (trouble) return { trouble };
  const href = URL.createObjectURL(value.content);
  const link = document.createElement('a');
  link.href = href;
  link.download = value.name;
  link.click();
  // The browser has the content by then; Safari takes it a moment after the click.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
  return { value: null };
}

async function fetchFile(path: string, json: unknown): Promise<Answer<{ content: Blob; name: string }>> {
  const sent = { method: 'POST', body: JSON.stringify(json), headers: { 'content-type': 'application/json' } };
  try {
    const response = await fetch(path, { credentials: 'same-origin', ...(json !== undefined && sent) });
    if (!response.ok) return { trouble: troubleOf(await response.json(), response) };
    return { value: { content: await response.blob(), name: fileName(response.headers.get('content-disposition') ?? '') } };
  } catch {
    return { trouble: { code: 'offline' } };
  }
}

/** The name in a `content-disposition` (RFC 6266): the one with all letters where there is one. */
export function fileName(disposition: string): string {
  const full = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  const plain = /filename="([^"]*)"/i.exec(disposition)?.[1];
  try {
    return full === undefined ? (plain ?? 'file') : decodeURIComponent(full);
  } catch {
    return plain ?? 'file';
  }
}
