import type { Question } from '../../../../api/contract/postings.ts';
import type { QuestionForm } from '../model/form.ts';

/** How many questions a posting may have, and options a question. */
export const MOST = { questions: 20, options: 30 } as const;

/** Whether a kind of question has options to choose from. */
export function hasOptions(kind: Question['kind']): boolean {
  return kind === 'choice' || kind === 'several';
}

/** A new id, for a question or an option: letters and digits, at most 24. Two people who add one at a time must not get the same. */
export type NewId = () => string;

/** The list with an empty question at its end. */
export function withNewQuestion(questions: QuestionForm[], kind: Question['kind'], newId: NewId): QuestionForm[] {
  return [...questions, withOptions({ id: newId(), kind, label: {}, isRequired: false, options: [] }, newId)];
}

/** The list with one question changed; its id and those of its options stay. */
export function changed(questions: QuestionForm[], id: string, changes: Partial<Omit<QuestionForm, 'id'>>, newId: NewId): QuestionForm[] {
  return questions.map((question) => (question.id === id ? withOptions({ ...question, ...changes }, newId) : question));
}

/** The list with the item moved by so many places; it stops at the ends. */
export function moved<Item extends { id: string }>(list: Item[], id: string, by: number): Item[] {
  const from = list.findIndex((item) => item.id === id);
  const item = list[from];
  if (!item) return list;
  const others = list.filter((one) => one !== item);
  const to = Math.min(Math.max(from + by, 0), others.length);
  return [...others.slice(0, to), item, ...others.slice(to)];
}

// A choice needs something to choose from.
function withOptions(question: QuestionForm, newId: NewId): QuestionForm {
  if (!hasOptions(question.kind) || question.options.length > 0) return question;
  return { ...question, options: [newId(), newId()].map((id) => ({ id, label: {} })) };
}
