import { describe, expect, it } from 'vitest';
import { type LetterKind, letterText } from './letter-texts.ts';

const FACTS = { name: 'Åsa Öhman', town: 'Strandby', reference: 'ABCD-2345', dueOn: '22.12.2026', reason: 'Aineistoa on paljon.' };
const LETTERS: LetterKind[] = ['received', 'extended', 'done', 'refused'];
const KINDS = ['access', 'portability', 'rectification', 'erasure', 'restriction', 'objection'] as const;

describe.each(['fi', 'sv', 'en'] as const)('a letter in %s to somebody who asked', (lang) => {
  it.each(LETTERS.flatMap((letter) => KINDS.map((kind) => [letter, kind] as const)))('(%s, %s) is whole and calm', (letter, kind) => {
    const { subject, body } = letterText(letter, kind, lang, FACTS);
    expect(subject).toContain('ABCD-2345');
    expect(subject).not.toContain('\n');
    expect(body).toContain('Åsa Öhman');
    expect(body.endsWith('Strandby')).toBe(true);
    expect(body).not.toMatch(/undefined|!|\bplease\b/i);
    expect(body.includes(FACTS.reason)).toBe(letter === 'extended' || letter === 'refused');
    expect(body.includes(FACTS.dueOn)).toBe(letter === 'extended' || letter === 'received');
  });
});
