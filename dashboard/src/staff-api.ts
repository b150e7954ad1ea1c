import type { FieldError } from '../../api/contract/errors.ts';
import type { InterviewLetter, InterviewList, MoreSlots, NewInterviews, Withdrawal } from '../../api/contract/interviews.ts';
import type { Locale } from '../../api/contract/primitives.ts';
import type { Comparison } from '../../api/contract/comparison.ts';
import type {
  ApplicantList,
  ApplicantView,
  EditedPosting,
  GivenState,
  Move,
  NewMessage,
  NewTextMessage,
  Overview,
  RecruitmentList,
  RecruitmentSettings,
  Seen,
  TextReceipt,
} from '../../api/contract/recruitment.ts';
import type { CriteriaChange, CriteriaList, OwnScores, Scoring } from '../../api/contract/scores.ts';
import type { SmsChannel } from '../../api/contract/sms.ts';
import type { Me } from '../../api/contract/staff.ts';
import type { Answer, Trouble } from './api.ts';

declare global {
  interface WindowEventMap {
    /** The service no longer knows who asks. */
    'vuoro-signed-out': Event;
  }
}

/** An answer that says nothing but yes. */
export type Done = Answer<null>;
type Query = Readonly<Record<string, string>>;

/** The calls of the pages about recruitments; what people do about themselves and each other stands in `sign-in`, `account` and `members`. */
export function staffApi(tenant: string) {
  const at = (path: string, query: Query = {}) => {
    const search = new URLSearchParams(query).toString();
    return `/staff/${encodeURIComponent(tenant)}/${path}${search === '' ? '' : `?${search}`}`;
  };
  return {
    overview: (lang: Locale, signal: AbortSignal) => ask<Overview>('GET', at('overview', { lang }), undefined, signal),
    recruitments: (query: Query, signal: AbortSignal) => ask<RecruitmentList>('GET', at('postings', query), undefined, signal),
    publish: (id: string) => ask<null>('POST', at(`postings/${id}/publication`), {}),
    end: (id: string, to: 'closed' | 'filled') => ask<null>('POST', at(`postings/${id}/end`), { to }),
    archive: (id: string, isArchived: boolean) => ask<null>(isArchived ? 'PUT' : 'DELETE', at(`postings/${id}/archive`), {}),
    applicants: (query: Query, signal: AbortSignal) => ask<ApplicantList>('GET', at('applications', query), undefined, signal),
    applicant: (id: string, lang: Locale, signal?: AbortSignal) =>
      ask<ApplicantView>('GET', at(`applications/${id}`, { lang }), undefined, signal),
    move: (applications: Seen[], to: GivenState) => ask<null>('POST', at('applications/moves'), { applications, to } satisfies Move),
    message: (message: NewMessage) => ask<null>('POST', at('applications/messages'), message),
    textMessage: (message: NewTextMessage) => ask<TextReceipt>('POST', at('applications/text-messages'), message),
    smsChannel: () => ask<SmsChannel>('GET', at('sms')),
    told: (applications: Seen[]) => ask<null>('POST', at('applications/answered'), { applications }),
    note: (id: string, body: string) => ask<{ id: string }>('POST', at(`applications/${id}/notes`), { body }),
    tags: (id: string, tags: string[]) => ask<null>('PUT', at(`applications/${id}/tags`), { tags }),
    reveal: (id: string) => ask<null>('POST', at(`applications/${id}/reveal`), {}),
    /** Where the recruitments or applicants that a query finds are saved as a file. */
    exportHref: (of: 'postings' | 'applications', query: Query) => at(`exports/${of}`, query),
    score: (id: string, scores: OwnScores['scores']) =>
      ask<Scoring>('PUT', at(`applications/${id}/scores`), { scores } satisfies OwnScores),
    compare: (posting: string, query: Query, signal: AbortSignal) =>
      ask<Comparison>('GET', at(`postings/${encodeURIComponent(posting)}/comparison`, query), undefined, signal),
    posting: (id: string, signal?: AbortSignal) => ask<EditedPosting>('GET', at(`postings/${encodeURIComponent(id)}`), undefined, signal),
    setUp: (id: string, settings: RecruitmentSettings) => ask<null>('PUT', at(`postings/${id}/settings`), settings),
    criteria: (id: string, signal?: AbortSignal) =>
      ask<CriteriaList>('GET', at(`postings/${encodeURIComponent(id)}/criteria`), undefined, signal),
    setCriteria: (id: string, change: CriteriaChange) => ask<CriteriaList>('PUT', at(`postings/${id}/criteria`), change),
    documentHref: (id: string, file: string, isAccepted = false) =>
      at(`applications/${id}/files/${file}`, isAccepted ? { unscanned: 'accepted' } : {}),
    document: (id: string, file: string, signal: AbortSignal) => askBytes(at(`applications/${id}/files/${file}`), signal),
    interviews: (query: Query, signal?: AbortSignal) => ask<InterviewList>('GET', at('interviews', query), undefined, signal),
    invite: (interviews: NewInterviews) => ask<{ round: string }>('POST', at('interviews'), interviews),
    invitations: (interviews: NewInterviews, signal: AbortSignal) =>
      ask<{ letters: InterviewLetter[] }>('POST', at('interviews/preview'), interviews, signal),
    closeSlot: (round: string, slot: string) => ask<null>('POST', at(`interviews/rounds/${round}/slots/${slot}/closing`), {}),
    withdraw: (id: string, withdrawal: Withdrawal) => ask<null>('POST', at(`interviews/${id}/withdrawal`), withdrawal),
    moreSlots: (round: string, more: MoreSlots) => ask<null>('POST', at(`interviews/rounds/${round}/slots`), more),
  };
}
export type StaffApi = ReturnType<typeof staffApi>;

/** Who is signed in; nobody is an answer too. */
export async function readSession(signal?: AbortSignal): Promise<Answer<{ me: Me | undefined }>> {
  const { value, trouble } = await ask<Me>('GET', '/staff/session', undefined, signal);
  if (trouble?.code === 'not_signed_in') return { value: { me: undefined } };
  return trouble ? { trouble } : { value: { me: value } };
}

export const extendSession = () => ask<Pick<Me['session'], 'idleEndsAt' | 'endsAt'>>('POST', '/staff/session/extend', {});
export const endSession = () => ask<null>('POST', '/staff/session/end', {});

/** Asks the service. Never throws: what went wrong is part of the answer. */
export async function ask<Value>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  json?: unknown,
  signal?: AbortSignal,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer<Value>> {
  try {
    const body = json === undefined ? {} : { body: JSON.stringify(json), headers: { 'content-type': 'application/json', ...headers } };
    const response = await fetch(path, { method, signal, credentials: 'same-origin', ...body });
    const said = response.status === 204 ? null : await response.json();
    if (response.ok) return { value: said };
    const trouble = troubleOf(said, response);
    if (trouble.code === 'not_signed_in' && path !== '/staff/session') window.dispatchEvent(new Event('vuoro-signed-out'));
    return { trouble };
  } catch {
    return { trouble: { code: 'offline' } };
  }
}

/** Asks the service for a file. Never throws. */
async function askBytes(path: string, signal: AbortSignal): Promise<Answer<ArrayBuffer>> {
  try {
    const response = await fetch(path, { signal, credentials: 'same-origin' });
    if (response.ok) return { value: await response.arrayBuffer() };
    const trouble = troubleOf(await response.json(), response);
    if (trouble.code === 'not_signed_in') window.dispatchEvent(new Event('vuoro-signed-out'));
    return { trouble };
  } catch {
    return { trouble: { code: 'offline' } };
  }
}

/** What a refused answer says. */
export function troubleOf(
  problem: { code?: Trouble['code']; requestId?: string; errors?: FieldError[] } | null,
  { status, headers }: Response,
): Trouble {
  const wait = status === 429 ? { waitSeconds: Number(headers.get('retry-after')) } : {};
  return { code: problem?.code ?? 'unavailable', requestId: problem?.requestId, errors: problem?.errors, ...wait };
}
