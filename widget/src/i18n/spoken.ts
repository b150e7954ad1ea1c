import type { Lang, Text } from './localize.ts';

/**
 * The language in which the parts that load later draw. They are built once for each language, with this module made a
 * constant and the other two languages left out; in the one-file build it is set before each drawing.
 */
export let lang: Lang = 0;

/** From here on texts are said in this language. */
export function speak(next: Lang): void {
  lang = next;
}

/** A text in the language being drawn. */
export function say(text: Text): string {
  return text[lang];
}
