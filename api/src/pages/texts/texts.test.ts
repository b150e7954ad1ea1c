import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../contract/primitives.ts';
import { PAGE_TEXTS } from './catalog.ts';

/** Every sentence of a catalog; sentences that are made are made with a telling argument. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value('X'))];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(sentences);
  return [];
}

describe.each(LOCALES)('the words in %s', (lang) => {
  const all = sentences(PAGE_TEXTS[lang]);

  it('say something everywhere', () => {
    expect(all.filter((text) => text.trim() === '')).toEqual([]);
    expect(all.length).toBeGreaterThan(180);
  });

  it('are calm: no exclamation marks, no words of blame or begging', () => {
    expect(all.filter((text) => /!|\b(please|sorry|invalid|forbidden|virheellinen|ogiltig|vänligen|tyvärr)\b/i.test(text))).toEqual([]);
  });

  it('tell how to mend an error, with a verb first and not only what is wrong', () => {
    const errors = [
      ...Object.values(PAGE_TEXTS[lang].answers.required),
      ...Object.values(PAGE_TEXTS[lang].answers.field).map((say) => say('X')),
    ];
    expect(errors.filter((text) => !/^\p{Lu}\p{L}+[ ,]/u.test(text))).toEqual([]);
  });

  it('count one as one', () => {
    const { count, active } = PAGE_TEXTS[lang].list;
    expect(count(1)).toMatch(/^1 /);
    expect(count(1).slice(1)).not.toBe(count(2).slice(1));
    expect(active(1)).toMatch(/^1 /);
  });
});
