import type { AuditList } from '../../../api/contract/audit.ts';
import type {
  DataRequest,
  DataRequestList,
  Erasure,
  ErasureReport,
  IdentityProof,
  Letter,
  NewDataRequest,
  PersonFinds,
  PersonSearch,
  RequestEnd,
} from '../../../api/contract/data-requests.ts';
import type { DeletionList, RetentionForecast, RetentionReport, RetentionRule } from '../../../api/contract/retention.ts';
import type { Locale } from '../../../api/contract/primitives.ts';
import { ask } from '../staff-api.ts';

type Query = Readonly<Record<string, string>>;

/** The calls of the page about data protection. */
export function privacyApi(tenant: string) {
  const at = (path: string, query: Query = {}) => {
    const search = new URLSearchParams(query).toString();
    return `/staff/${encodeURIComponent(tenant)}/${path}${search === '' ? '' : `?${search}`}`;
  };
  const on = (id: string, what: string) => at(`data-requests/${id}/${what}`);
  return {
    audit: (query: Query, signal: AbortSignal) => ask<AuditList>('GET', at('audit', query), undefined, signal),
    auditHref: (query: Query) => at('exports/audit', query),
    retention: (signal: AbortSignal) => ask<RetentionReport>('GET', at('retention'), undefined, signal),
    forecast: ({ afterAnswer, longest }: RetentionRule, signal: AbortSignal) =>
      ask<RetentionForecast>(
        'GET',
        at('retention/forecast', { afterAnswer: String(afterAnswer), longest: String(longest) }),
        undefined,
        signal,
      ),
    deletions: (query: Query, signal: AbortSignal) => ask<DeletionList>('GET', at('retention/applications', query), undefined, signal),
    changeRetention: (rule: RetentionRule) => ask<null>('PUT', at('retention'), rule),
    requests: (query: Query, signal: AbortSignal) => ask<DataRequestList>('GET', at('data-requests', query), undefined, signal),
    request: (id: string, signal?: AbortSignal) => ask<DataRequest>('GET', at(`data-requests/${id}`), undefined, signal),
    register: (request: NewDataRequest) => ask<{ id: string }>('POST', at('data-requests'), request),
    verify: (id: string, version: number, proof: IdentityProof) => ask<null>('POST', on(id, 'verification'), { version, proof }),
    write: (id: string, letter: Letter) => ask<null>('POST', on(id, 'letters'), { letter }),
    extend: (id: string, version: number, reason: string, letter?: Letter) =>
      ask<null>('POST', on(id, 'extension'), { version, reason, letter }),
    end: (id: string, end: RequestEnd) => ask<null>('POST', on(id, 'end'), end),
    search: (id: string, search: PersonSearch, lang: Locale) =>
      ask<PersonFinds>('POST', at(`data-requests/${id}/search`, { lang }), search),
    copyHref: (id: string) => on(id, 'copy'),
    erase: (id: string, erasure: Erasure) => ask<ErasureReport>('POST', on(id, 'erasure'), erasure),
  };
}
export type PrivacyApi = ReturnType<typeof privacyApi>;
