import { describe, expect, it } from 'vitest';
import { fileName } from './save-file.ts';

describe('the name of a saved file', () => {
  it.each([
    [`attachment; filename="export.csv"; filename*=UTF-8''Hakemukset-2026-11-22.csv`, 'Hakemukset-2026-11-22.csv'],
    [`attachment; filename="export.csv"; filename*=UTF-8''Ans%C3%B6kningar.csv`, 'Ansökningar.csv'],
    ['attachment; filename="ABCD-1234.zip"', 'ABCD-1234.zip'],
    [`attachment; filename="x.csv"; filename*=UTF-8''%E0%A4`, 'x.csv'],
    ['', 'file'],
  ])('of %s is %s', (disposition, name) => {
    expect(fileName(disposition)).toBe(name);
  });
});
