import { CV, EMAIL, NAME, NO, NOTICE, PHONE, YES } from '../i18n/form-texts.ts';
import { lang, say } from '../i18n/spoken.ts';
import { pick } from '../shared.ts';
import { type Field, givenFor } from './form-model.ts';

/** The id of a field's (first) control. */
export function idOf(name: string): string {
  return name.replace('.', '-');
}

/** A field's label in the language of the page, else in the one in which the posting has it. */
export function labelOf({ name, label }: Pick<Field, 'name' | 'label'>): string {
  if (label) return pick(label, lang)[0];
  return name === 'name'
    ? say(NAME)
    : name === 'phone'
      ? say(PHONE)
      : name === 'email'
        ? say(EMAIL)
        : name === 'cv'
          ? say(CV)
          : say(NOTICE);
}

/** The choices of a field; yes and no where the posting names none; none where there is nothing to choose. */
export function optionsOf({ kind, options }: Field): { id: string; label: string }[] {
  if (kind === 'yes-no')
    return [
      { id: 'yes', label: say(YES) },
      { id: 'no', label: say(NO) },
    ];
  return options?.map(({ id, label }) => ({ id, label: pick(label, lang)[0] })) ?? [];
}

/** What was given for a field, in words. */
export function answerWords(field: Field, data: FormData): string {
  const options = optionsOf(field);
  return givenFor(field, data)
    .map((value) => (typeof value === 'string' ? (options.find(({ id }) => id === value)?.label ?? value) : value.name))
    .join(', ');
}
