import type { FieldError, Problem } from '../../api/contract/errors.ts';
import type { JobList } from '../../api/contract/postings.ts';
import type { TenantConfig } from '../../api/contract/tenants.ts';

/** Why there is no answer: a refusal of the service, or `offline` when it could not be reached. */
export interface Trouble {
  code: Problem['code'] | 'offline';
  /** For whoever looks after the service. */
  requestId?: string;
  /** Which fields of what was sent are wrong. */
  errors?: FieldError[];
  /** How long to wait before trying again. */
  waitSeconds?: number;
}
export type Answer<Value> = { value: Value; trouble?: undefined } | { value?: undefined; trouble: Trouble };

/** What anyone may know of a municipality. */
export function readConfig(tenant: string, signal: AbortSignal): Promise<Answer<TenantConfig>> {
  return read(`/api/${encodeURIComponent(tenant)}/config`, signal);
}

/** One page of the municipality's open postings, as the public sees them. */
export function readJobs(tenant: string, query: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Answer<JobList>> {
  return read(`/api/${encodeURIComponent(tenant)}/jobs?${new URLSearchParams({ ...query })}`, signal);
}

/** The pinned script of the release that is served, byte for byte. */
export async function readPinned(signal: AbortSignal): Promise<Answer<{ version: string; bytes: ArrayBuffer }>> {
  const { value, trouble } = await read<{ version: string }>('/dashboard/assets/build.json', signal);
  if (!value) return { trouble };
  try {
    const response = await fetch(`/v${value.version}/vuoro.js`, { signal, credentials: 'omit' });
    if (!response.ok) return { trouble: { code: 'not_found' } };
    return { value: { version: value.version, bytes: await response.arrayBuffer() } };
  } catch {
    return { trouble: { code: 'offline' } };
  }
}

/** Reads JSON. Never throws: what went wrong is part of the answer. */
async function read<Value>(path: string, signal: AbortSignal): Promise<Answer<Value>> {
  try {
    const response = await fetch(path, { signal, credentials: 'omit' });
    const body = await response.json();
    return response.ok ? { value: body } : { trouble: { code: body.code ?? 'unavailable', requestId: body.requestId } };
  } catch {
    return { trouble: { code: 'offline' } };
  }
}
