import type { Locale, Localized } from '../../api/contract/primitives.ts';
import { LANGUAGES } from './embed/choices.ts';

/** The municipality's name in the language, else in the first there is. */
export function nameOf({ name, slug }: { name: Localized; slug: string }, lang: Locale): string {
  return name[lang] ?? LANGUAGES.map((other) => name[other]).find((text) => text !== undefined) ?? slug;
}
