import { describe, expect, it } from 'vitest';
import * as deadline from './deadline-texts.ts';
import { errorText } from '../finish/error-text.ts';
import * as error from './error-texts.ts';
import * as form from './form-texts.ts';
import * as list from './list-texts.ts';
import * as posting from './posting-texts.ts';
import * as search from './search-texts.ts';
import { speak } from './spoken.ts';
import { FIELD_ERROR_CODES, REFUSAL_CODES } from '../../../api/contract/errors.ts';

const texts = JSON.stringify([deadline, error, form, list, posting, search], (_key, value: unknown) =>
  typeof value === 'function' ? String(value('x')) : value,
);
const errors = ([0, 1, 2] as const).flatMap((lang) => {
  speak(lang);
  return [...FIELD_ERROR_CODES.map((code) => errorText(code, 'Nimi')), ...REFUSAL_CODES.map((code) => errorText(code))];
});

describe('what the widget says', () => {
  it('neither shouts nor begs', () => {
    expect(`${texts}${errors.join()}`).not.toMatch(/!|please|sorry|invalid|forbidden|virheellinen|ogiltig/i);
  });

  it('has a sentence for every code of the service, never the code itself', () => {
    expect(errors.every((text) => text.length > 5 && !/[_%]/.test(text))).toBe(true);
  });
});
