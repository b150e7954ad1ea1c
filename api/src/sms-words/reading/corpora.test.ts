import { describe, expect, it } from 'vitest';
import { CORPORA, corpus } from './corpora/read-corpus.ts';
import { readReply } from './read-reply.ts';

const today = '2026-11-22';
const isHanded = (kind: string) => kind === 'unclear' || kind === 'question';

describe.each(CORPORA)('texts of %s', (name) => {
  const rows = corpus(name);
  const read = rows.map((row) => ({ ...row, got: readReply(row.text, { today, openOffers: [{ code: '41' }] }).kind }));

  it('hold no false yes, no false no and nothing else that is false', () => {
    expect(read.filter(({ meant, got }) => !isHanded(got) && got !== meant.replace('~', ''))).toEqual([]);
  });

  it('hold no false answer where nothing or something else was asked', () => {
    const expected = (meant: string) => (meant.startsWith('yes') ? ['yes', 'still_right'] : [meant.replace('~', '')]);
    const contexts = [{ today }, { today, isAskedStillRight: true }];
    const wrong = contexts.flatMap((context) =>
      rows
        .map((row) => ({ ...row, got: readReply(row.text, context).kind }))
        // "En pääse tänään" says no to the question as well; what says that something is wrong answers that question alone.
        .filter(({ meant, got }) => !isHanded(got) && !expected(meant).includes(got)),
    );
    expect(wrong).toEqual([]);
  });
});

it('plain answers of CLINC150 are understood at least 98 times of 100', () => {
  const plain = corpus('clinc-en').filter(({ meant }) => meant === 'yes' || meant === 'no');
  const wanted = (meant: string) => (meant === 'yes' ? 'still_right' : 'no');
  // They were written about statements ("is it true that…"), which our question about one's details is nearest to.
  const missed = plain.filter(({ text, meant }) => readReply(text, { today, isAskedStillRight: true }).kind !== wanted(meant));
  console.info(
    `CLINC150: ${plain.length - missed.length} of ${plain.length} plain answers understood`,
    missed.map(({ text }) => text),
  );
  expect(1 - missed.length / plain.length).toBeGreaterThanOrEqual(0.98);
});
