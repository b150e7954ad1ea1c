import type { ForbiddenTopic } from '../../../../api/contract/forbidden-topics.ts';
import type { Locale } from '../../../../api/contract/primitives.ts';
import type { EditedPosting } from '../../../../api/contract/recruitment.ts';
import type { EditorWords } from '../i18n/words.ts';
import type { Form, QuestionForm } from '../model/form.ts';
import type { NewId } from '../questions/questions.ts';

/** What every part of the form is given to draw itself and to say what was written. */
export interface Desk {
  form: Form;
  words: EditorWords;
  /** Of the page, not of the posting. */
  lang: Locale;
  /** Languages that the posting is written in: the official ones, and those that were added. */
  languages: Locale[];
  officialLanguages: readonly Locale[];
  zone: string;
  /** Units that the person may write for; null is any. */
  units: readonly string[] | null;
  /** Milliseconds. */
  now: number;
  posting: EditedPosting | undefined;
  newId: NewId;
  isReadOnly: boolean;
  /** The question taken away last, as long as it can be put back. */
  removed: { question: QuestionForm; index: number } | undefined;
  removeQuestion: (index: number) => void;
  restoreQuestion: () => void;
  change: (changes: Partial<Form>) => void;
  /** What is wrong with a field that is called so, in words. */
  errorOf: (field: string, label: string) => string | undefined;
  /** Topics of a question that may not be asked about, as the service last said. */
  topicsOf: (question: number) => ForbiddenTopic[];
}

/** The id of the element of a field, by its dotted path in the draft. */
export function idOf(field: string): string {
  return `f-${field.replaceAll('.', '-')}`;
}
