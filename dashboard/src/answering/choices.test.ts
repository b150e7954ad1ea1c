import { describe, expect, it } from 'vitest';
import type { LetterTemplate } from '../../../api/contract/letter-templates.ts';
import { choicesOf, firstFor } from './choices.ts';
import { TEMPLATE_NAMES, type TemplateName } from './templates.ts';

const names = Object.fromEntries(TEMPLATE_NAMES.map((name) => [name, name])) as Record<TemplateName, string>;
const stored = (id: string, over: Partial<LetterTemplate> = {}): LetterTemplate => ({
  id,
  name: id,
  purpose: 'rejection',
  texts: { fi: { subject: 'Hei', body: 'Kiitos' } },
  isShared: true,
  version: 1,
  changedAt: '2026-11-22T06:30:00.000Z',
  changedBy: 'Kaisa Koe',
  ...over,
});

describe('what a message can begin with', () => {
  it('is the town’s own first, then one’s own, then the ready-made', () => {
    const choices = choicesOf([stored('mine', { isShared: false }), stored('ours')], names);
    expect(choices.map(({ key }) => key)).toEqual(['ours', 'mine', ...TEMPLATE_NAMES]);
    expect(choices[0]?.template).toMatchObject({
      to: 'rejected',
      isAnswer: true,
      texts: { fi: { body: 'Kiitos' }, sv: { subject: '', body: '' } },
    });
  });

  it('is for a purpose the town’s letter where it has one', () => {
    const all = [stored('mine', { isShared: false }), stored('ours'), stored('other', { purpose: 'other' })];
    expect(firstFor('rejection', all)).toBe('ours');
    expect(firstFor('rejection', all.slice(0, 1))).toBe('mine');
    expect(firstFor('hired', all)).toBe('hired');
    expect(firstFor('blank', all)).toBe('blank');
  });
});
