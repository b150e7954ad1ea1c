/** What a letter can name between braces; each becomes the applicant's own. */
export const PLACEHOLDERS = ['name', 'posting', 'municipality', 'reference'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** What a text message may be long: two of the carriers' segments in the usual letters. */
export const LONGEST_SMS = 306;

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

/** What somebody is called in a text message, which others may see on a screen: the first of their names. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? '';
}

function isPlaceholder(name: string): name is Placeholder {
  return PLACEHOLDERS.some((known) => known === name);
}
