import { firstName } from '../../contract/placeholders.ts';
import type { Applicant, ApplicantReply, ApplicantView, ApplicationEvent, SentMessage } from '../../contract/recruitment.ts';
import type { Apply } from '../../contract/postings.ts';
import type { RetentionRule } from '../../contract/retention.ts';
import type { Locale, Localized } from '../../contract/primitives.ts';
import type { Scoring } from '../../contract/scores.ts';
import type { Actor } from '../context.ts';
import type { Tenant } from '../directory/tenant.ts';
import { shownLanguage } from '../postings/rules.ts';
import { deletedOn } from '../retention/rules.ts';
import { deliveryOf, isUndecided } from './rules.ts';
import type { ApplicantRow, ApplicationRow, detailsOf, DocumentRow, MessageRow, PostingFacts } from './store.ts';

/** A row of the list as the reader may see it. */
export function applicant(row: ApplicantRow, tenant: Tenant, lang: Locale | undefined): Applicant {
  return {
    id: row.id,
    reference: row.reference,
    ...(row.is_hidden === 0 && { name: row.name }),
    posting: posting(row.posting_id, row, tenant, lang),
    state: row.state,
    version: row.version,
    lang: row.lang as Locale,
    submittedAt: row.submitted_at,
    ...(row.answered_at !== null && { answeredAt: row.answered_at }),
    tags: row.tags === null ? [] : row.tags.split('\u001f').sort(),
    files: row.files,
    notes: row.notes,
  };
}

/** One application with all that hangs on it. While it is anonymous to the reader, nothing in it tells who it is. */
export function applicantView(
  row: ApplicationRow & { isHidden: boolean; posting: PostingFacts },
  details: Awaited<ReturnType<typeof detailsOf>> & { replies: ApplicantReply[] },
  tenant: Tenant,
  lang: Locale | undefined,
  kept: RetentionRule,
  scoring: Scoring,
): ApplicantView {
  // A letter greets its reader by name.
  const covered = (text: string) => (row.isHidden ? withoutName(text, row) : text);
  const own = row.isHidden ? {} : { name: row.name, phone: row.phone, email: row.email };
  return {
    id: row.id,
    reference: row.reference,
    ...own,
    isHidden: row.isHidden,
    posting: posting(row.postingId, row.posting, tenant, lang),
    state: row.state,
    version: row.version,
    lang: row.lang,
    submittedAt: row.submittedAt,
    ...(row.answeredAt !== null && { answeredAt: row.answeredAt }),
    tags: details.tags.map(({ tag }) => tag).sort(),
    files: details.documents.length,
    notes: details.notes.length,
    answers: answersOf(row),
    documents: shownDocuments(row, details.documents),
    scoring,
    noteList: details.notes.map(({ id, at, author, body }) => ({ id, at, author, body })),
    messages: details.messages.map((message) => sentMessage(message, covered)),
    replies: details.replies.map(({ body, ...reply }) => ({ ...reply, ...(body !== undefined && { body: covered(body) }) })),
    history: details.history
      .filter(({ event }) => SHOWN.has(event))
      .map(({ at, event, actor, details: said }) => eventOf(at, event, actor, said)),
    ...(!isUndecided(row.state) && { deletedOn: deletedOn(row, kept) }),
  };
}

/** What the applicant answered to the posting's own questions, in their order. */
export function answersOf(row: ApplicationRow & { posting: PostingFacts }): ApplicantView['answers'] {
  const apply = JSON.parse(row.posting.apply) as Apply;
  return (apply.mode === 'here' ? apply.questions : []).map((question) => {
    const answer = row.answers[question.id];
    return answer === undefined ? { question } : { question, answer };
  });
}

/** The documents that the reader may know of: one names its writer on the first line, and often in its file name. */
export function shownDocuments(row: { isHidden: boolean }, documents: readonly DocumentRow[]): ApplicantView['documents'] {
  return row.isHidden ? [] : documents.map(({ id, name, kind, bytes, scan }) => ({ id, name, kind, bytes, scan }));
}

// Letters use the whole name, text messages the first of them.
function withoutName(text: string, { name, reference }: ApplicationRow): string {
  const first = firstName(name);
  const words = text.replaceAll(name, reference).split(/([^\p{L}\p{M}'’-]+)/u);
  return words.map((word) => (word === first ? reference : word)).join('');
}

function sentMessage({ id, at, author, channel, subject, body, ...row }: MessageRow, covered: (text: string) => string): SentMessage {
  return { id, at, author, channel, subject: covered(subject), body: covered(body), ...deliveryOf({ channel, ...row }) };
}

// Who looked is for the audit; here is what happened.
const SHOWN = new Set([
  'application.submitted',
  'application.moved',
  'application.answered',
  'application.revealed',
  'application.messaged',
  'document.infected',
  'application.invited',
]);

function eventOf(at: string, event: string, actor: Actor, said: Record<string, unknown>): ApplicationEvent {
  return {
    at,
    event,
    ...(actor.kind === 'staff' && { by: actor.name }),
    ...(typeof said.to === 'string' && { to: said.to }),
  };
}

function posting(
  id: string,
  { number, titles, languages }: Omit<PostingFacts, 'apply'>,
  tenant: Tenant,
  lang: Locale | undefined,
): Applicant['posting'] {
  const shown = shownLanguage(languages.split(',') as Locale[], lang, tenant.officialLanguages);
  const named = JSON.parse(titles) as Localized;
  return { id, number, title: named[shown] ?? '', titleLang: shown, titles: named };
}
