import { describe, expect, it } from 'vitest';
import { examples } from './examples/read-examples.ts';
import { readReply } from './read-reply.ts';

const CONTEXT = { openOffers: [{ code: '41' }], today: '2026-11-22' };

describe.each(['finnish', 'swedish', 'english'] as const)('answers in %s', (language) => {
  const read = examples(language).map(({ kind, text }) => ({ kind, text, got: readReply(text, CONTEXT).kind }));

  it('are never read as what they are not', () => {
    expect(read.filter(({ kind, got }) => got !== kind && got !== 'unclear' && got !== 'question')).toEqual([]);
  });

  it('go to a person where they are not plain', () => {
    const handed = read.filter(({ kind }) => kind === 'unclear' || kind === 'question');
    expect(handed.filter(({ got }) => got !== 'unclear' && got !== 'question')).toEqual([]);
  });

  it('are understood at least 98 times of 100 where they are plain', () => {
    const plain = read.filter(({ kind }) => kind !== 'unclear' && kind !== 'question');
    const understood = plain.filter(({ kind, got }) => got === kind);
    console.info(`${language}: ${understood.length} of ${plain.length} plain answers understood, ${read.length} examples`);
    if (understood.length < plain.length) console.info(plain.filter(({ kind, got }) => got !== kind));
    expect(understood.length / plain.length).toBeGreaterThanOrEqual(0.98);
  });
});
