import type { PostingDraft } from '../../../../api/contract/postings.ts';
import type { EditedPosting, Publication } from '../../../../api/contract/recruitment.ts';
import type { Answer } from '../../api.ts';
import { ask } from '../../staff-api.ts';

/** The calls of the editor to the service. None throws: what went wrong is part of the answer. */
export interface PostingApi {
  read: (id: string) => Promise<Answer<EditedPosting>>;
  /** Makes a posting; the same key makes no second one. */
  create: (draft: PostingDraft, key: string) => Promise<Answer<{ id: string }>>;
  rewrite: (id: string, version: number, draft: PostingDraft) => Promise<Answer<EditedPosting>>;
  publish: (id: string, publication: Publication) => Promise<Answer<null>>;
  end: (id: string, to: 'closed' | 'filled') => Promise<Answer<null>>;
}

/** The calls for one municipality, in the session of whoever is signed in. */
export function postingApi(tenant: string): PostingApi {
  const base = `/staff/${encodeURIComponent(tenant)}/postings`;
  const at = (id: string, rest = '') => `${base}/${encodeURIComponent(id)}${rest}`;
  return {
    read: (id) => ask('GET', at(id)),
    create: (draft, key) => ask('POST', base, { draft }, undefined, { 'idempotency-key': key }),
    rewrite: (id, version, draft) => ask('PUT', at(id), { version, draft }),
    publish: (id, publication) => ask('POST', at(id, '/publication'), publication),
    end: (id, to) => ask('POST', at(id, '/end'), { to }),
  };
}
