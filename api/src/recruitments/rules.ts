import type { ForbiddenTopic } from '../../contract/forbidden-topics.ts';
import type { FieldError, RefusalCode } from '../../contract/errors.ts';
import type { PostingDraft, PostingState } from '../../contract/postings.ts';
import { canonical } from '../postings/rules.ts';
import { forbiddenTopics } from './forbidden-questions.ts';

/**
 * Archiving a recruitment: only when it has ended and everybody has been answered. The applicant's right to know is kept
 * by refusing to forget them.
 */
export function decideArchive(posting: { state: PostingState }, waiting: number): { ok: true } | { ok: false; code: RefusalCode } {
  if (posting.state === 'published' || posting.state === 'scheduled') return { ok: false, code: 'state_conflict' };
  return waiting > 0 ? { ok: false, code: 'applicants_unanswered' } : { ok: true };
}

/** What stands in the way of publishing. */
export interface Obstacle {
  code: 'pay_missing' | 'question_forbidden' | 'language_missing';
  /** A dotted path into the draft. */
  field: string;
  topic?: ForbiddenTopic;
}

/**
 * What an announcement by the municipality itself still lacks: every official language (Language Act 423/2003, section
 * 32), the pay or the agreement that sets it (Directive (EU) 2023/970, article 5), and questions that nobody may ask,
 * unless they were reviewed.
 */
export function obstaclesOf(
  draft: Pick<PostingDraft, 'texts' | 'pay' | 'apply' | 'isOfficial'>,
  officialLanguages: readonly (keyof PostingDraft['texts'])[],
  reviewed: readonly string[] = [],
): Obstacle[] {
  const { min, max, agreement, note } = draft.pay;
  const saysPay = [min, max, agreement, note].some((said) => said !== undefined);
  const questions = draft.apply.mode === 'here' ? draft.apply.questions : [];
  return [
    ...(draft.isOfficial ? officialLanguages.filter((lang) => draft.texts[lang] === undefined) : []).map(
      (lang): Obstacle => ({ code: 'language_missing', field: `texts.${lang}` }),
    ),
    ...(saysPay ? [] : [{ code: 'pay_missing' as const, field: 'pay' }]),
    ...questions.flatMap((question, index) =>
      reviewed.includes(question.id)
        ? []
        : forbiddenTopics(question).map((topic): Obstacle => ({ code: 'question_forbidden', field: `apply.questions.${index}`, topic })),
    ),
  ];
}

/**
 * What a change would newly put in the way of a posting that is public. What stood there before stays readable either way: an
 * ad from a feed may lack the pay, and a question may have been reviewed.
 */
export function addedObstacles(
  before: PostingDraft,
  after: PostingDraft,
  officialLanguages: readonly (keyof PostingDraft['texts'])[],
): Obstacle[] {
  const known = new Set(obstaclesOf(before, officialLanguages).map((one) => whatOf(one, before)));
  return obstaclesOf(after, officialLanguages).filter((one) => !known.has(whatOf(one, after)));
}

/** What an obstacle is about: the question itself rather than its place among the others. */
function whatOf({ code, field, topic }: Obstacle, { apply }: PostingDraft): string {
  const question = apply.mode === 'here' ? apply.questions.find((_one, index) => field === `apply.questions.${index}`) : undefined;
  return canonical([code, topic ?? '', question ?? field]);
}

/** The refusal that obstacles make: the first kind's code with the fields of that kind. */
export function refusalOf(obstacles: readonly Obstacle[]): { code: RefusalCode; fields: FieldError[] } | undefined {
  const [first] = obstacles;
  if (!first) return undefined;
  return {
    code: first.code,
    fields: obstacles.filter(({ code }) => code === first.code).map(({ field }) => ({ field, code: 'required' })),
  };
}
