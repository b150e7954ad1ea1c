import { corpus } from '../src/sms-words/reading/corpora/read-corpus.ts';
import { examples } from '../src/sms-words/reading/examples/read-examples.ts';
import { readReply } from '../src/sms-words/reading/read-reply.ts';
import { type Figure, told, written } from './figure.ts';
import { median, percentile } from './percentiles.ts';
import type { Section } from './table.ts';

const ROUNDS = 9;
const MICROSECONDS = { name: 'µs', digits: 1 };
const CONTEXT = { today: '2026-11-22', openOffers: [{ code: 'A7' }] };

/** How long it takes to read one answer: short ones as people answer an offer, and whole messages of any kind. */
export function replyFigures(): Section {
  const answers = (['finnish', 'swedish', 'english'] as const).flatMap((language) => examples(language));
  const messages = corpus('uci-en');
  return {
    title: 'Reading what people answer (readReply, in this process)',
    figures: [...reading('an answer to an offer', answers), ...reading('a message of any kind', messages)],
    notes: [
      `${answers.length} answers of the reader's examples in three languages; ${messages.length} real messages of the UCI collection. Each was read ${ROUNDS} times; a text counts with the median of its readings.`,
    ],
  };
}

function reading(name: string, texts: readonly { text: string }[]): Figure[] {
  const rounds = texts.map(() => new Float64Array(ROUNDS));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, { text }] of texts.entries()) {
      const began = performance.now();
      readReply(text, CONTEXT);
      const times = rounds[at];
      if (times) times[round] = (performance.now() - began) * 1000;
    }
  }
  const each = rounds.map((times) => median([...times]));
  return [
    told(`${name}, median`, written(median(each), MICROSECONDS)),
    told(`${name}, p99`, written(percentile(each, 0.99), MICROSECONDS)),
  ];
}
