import { describe, expect, it } from 'vitest';
import { FORBIDDEN_TOPICS } from '../../../../api/contract/forbidden-topics.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { sv } from './sv.ts';
import type { EditorWords } from './words.ts';

/** Every sentence of a catalog, those made by functions with sample values. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return sentences(value(...(value.length > 1 ? [2, 'abc'] : [2])));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
}

describe.each<[string, EditorWords]>([
  ['fi', fi],
  ['sv', sv],
  ['en', en],
])('texts of the editor in %s', (_, words) => {
  it('are plain: nothing is left out, shouted or begged', () => {
    const faults = sentences(words).filter((text) => text.trim() === '' || /!|\bplease\b|\bsorry\b|\binvalid\b|undefined|TODO/i.test(text));
    expect(faults).toEqual([]);
  });

  it('name every topic that the service may name', () => {
    expect(Object.keys(words.questions.topics)).toEqual([...FORBIDDEN_TOPICS]);
  });
});
