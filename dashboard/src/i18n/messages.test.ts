import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { fi } from './fi.ts';
import type { Messages } from './messages.ts';
import { sv } from './sv.ts';

const facts = { script: 'https://vuoro.example/v1/raahe/vuoro.js', tenant: 'raahe', host: 'vuoro.example' };

/** Every sentence of a catalog, those made by functions with sample values. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return sentences(value(...(value.length > 1 ? [2, 5] : [value.name === 'steps' ? facts : 2])));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
}

describe.each<[string, Messages]>([
  ['fi', fi],
  ['sv', sv],
  ['en', en],
])('texts in %s', (_, texts) => {
  it('are plain: nothing is left out, shouted or begged', () => {
    const all = sentences(texts);
    expect(all.filter((text) => text.trim() === '' || /!|\bplease\b|undefined|TODO/i.test(text))).toEqual([]);
  });

  it('guide through each publishing system in three to five sentences', () => {
    expect(texts.guides.systems.map(({ name }) => name)).toEqual(['WordPress', 'Drupal', 'Liferay', 'SharePoint']);
    for (const { steps } of texts.guides.systems) {
      expect(steps(facts).length).toBeGreaterThanOrEqual(3);
      expect(steps(facts).length).toBeLessThanOrEqual(5);
    }
  });
});
