import { type Field, givenFor } from '../forms/form-model.ts';
import { optionsOf } from '../forms/labels.ts';

/** What was given for a field, in words. */
export function answerWords(field: Field, data: FormData): string {
  const options = optionsOf(field);
  return givenFor(field, data)
    .map((value) => (typeof value === 'string' ? (options.find(({ id }) => id === value)?.label ?? value) : value.name))
    .join(', ');
}
