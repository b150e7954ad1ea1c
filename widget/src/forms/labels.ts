import { CV, EMAIL, NAME, NO, NOTICE, PHONE, YES } from '../i18n/form-texts.ts';
import { lang, say } from '../i18n/spoken.ts';
import { pick } from '../shared.ts';
import type { Field } from './form-model.ts';

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

/** Whether what the service says of a field (`answers.q1.0`) is about this one. */
export function isOf(said: string, name: string): boolean {
  return `${said}.`.startsWith(`${name}.`);
}
