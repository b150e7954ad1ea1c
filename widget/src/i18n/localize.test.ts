import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../api/contract/primitives.ts';
import { LANGUAGES, langOf, pick } from './localize.ts';

describe('the language of a tag', () => {
  it.each([
    ['fi', 0],
    ['sv-FI', 1],
    ['EN_gb', 2],
    ['se', undefined],
    ['', undefined],
    [null, undefined],
  ])('%j', (tag, lang) => {
    expect(langOf(tag)).toBe(lang);
  });

  it('counts languages as the contract does', () => {
    expect(LANGUAGES).toEqual(LOCALES);
  });
});

describe('a text that may lack a language', () => {
  it('is taken in the language asked for, else in the first there is', () => {
    expect(pick({ fi: 'Espoo', sv: 'Esbo' }, 1)).toEqual(['Esbo', 'sv']);
    expect(pick({ sv: 'Esbo' }, 2)).toEqual(['Esbo', 'sv']);
    expect(pick('Espoo', 2, 'fi')).toEqual(['Espoo', 'fi']);
  });
});
