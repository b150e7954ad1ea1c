/** What a letter can name between braces; each becomes the applicant's own. */
export const PLACEHOLDERS = ['name', 'posting', 'municipality', 'reference'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

const BRACED = /\{([^{}\n]{1,60})\}/g;

/** Puts what is known of one applicant into a text. Braces around anything else stay as they are. */
export function filledIn(text: string, facts: Readonly<Record<Placeholder, string>>): string {
  return text.replace(BRACED, (all, name: string) => (isPlaceholder(name) ? facts[name] : all));
}

/** What stands between braces in a text and is no placeholder, each once. */
export function unknownPlaceholders(text: string): string[] {
  const found = [...text.matchAll(BRACED)].map(([, name = '']) => name);
  return [...new Set(found.filter((name) => !isPlaceholder(name)))];
}

function isPlaceholder(name: string): name is Placeholder {
  return PLACEHOLDERS.some((known) => known === name);
}
