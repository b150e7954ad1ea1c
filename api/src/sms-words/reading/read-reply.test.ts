import { describe, expect, it } from 'vitest';
import { carrierWord } from './carrier-words.ts';
import { readReply } from './read-reply.ts';
import type { ReplyContext } from './reading.ts';

const today = '2026-11-22';
const read = (text: string, context: Partial<ReplyContext> = {}) => readReply(text, { today, ...context });
const offers = (...codes: string[]) => ({ openOffers: codes.map((code) => ({ code })) });

describe('codes of offers', () => {
  it.each([
    ['k 41', { kind: 'yes', codes: ['41'] }],
    ['K41', { kind: 'yes', codes: ['41'] }],
    ['k:41', { kind: 'yes', codes: ['41'] }],
    ['41 k', { kind: 'yes', codes: ['41'] }],
    ['41 joo', { kind: 'yes', codes: ['41'] }],
    ['Joo pääsen, 41', { kind: 'yes', codes: ['41'] }],
    ['ja tack 41', { kind: 'yes', codes: ['41'] }],
    ['e 41', { kind: 'no', codes: ['41'] }],
    ['en pääse 41', { kind: 'no', codes: ['41'] }],
    ['41 nej', { kind: 'no', codes: ['41'] }],
    ['k 41 ja 52', { kind: 'yes', codes: ['41', '52'] }],
    ['k 41 41', { kind: 'yes', codes: ['41'] }],
    ['41', { kind: 'codes', codes: ['41'] }],
    ['41 52', { kind: 'codes', codes: ['41', '52'] }],
    [
      '41 joo, 52 ei',
      {
        kind: 'each',
        answers: [
          { code: '41', answer: 'yes' },
          { code: '52', answer: 'no' },
        ],
      },
    ],
    [
      'k 41, e 52',
      {
        kind: 'each',
        answers: [
          { code: '41', answer: 'yes' },
          { code: '52', answer: 'no' },
        ],
      },
    ],
  ])('%s', (text, reading) => {
    expect(read(text, offers('41', '52'))).toEqual(reading);
  });

  it('are given back as the offers have them', () => {
    expect(read('k a7', offers('A7'))).toEqual({ kind: 'yes', codes: ['A7'] });
    expect(read('Ａ７ joo', offers('A7'))).toEqual({ kind: 'yes', codes: ['A7'] });
  });

  it.each(['k 63', '63', 'k 41 63', '41 joo 52 ei', '41 joo, 41 ei', '41 joo, ei', 'k 41, ehkä 52', '41?', 'k41b'])(
    'are not guessed: %s',
    (text) => {
      expect(['unclear', 'question']).toContain(read(text, offers('41', '52')).kind);
    },
  );

  it('are no hours', () => {
    expect(read('joo klo 12', offers('12'))).toEqual({ kind: 'unclear', why: 'time' });
    expect(read('joo 12-15', offers('12'))).toEqual({ kind: 'unclear', why: 'time' });
  });
});

describe('the question whether details are still right', () => {
  const asked = { isAskedStillRight: true };
  it.each([
    'k',
    'K!',
    'kyllä',
    'kyllä voimassa',
    'Voimassa',
    'pitää paikkansa',
    'Joo, ajan tasalla',
    'tiedot ok',
    'ei muutoksia',
    'oikein',
    'ja',
    'ja det stämmer',
    'stämmer',
    'inga ändringar',
    'yes',
    'still right',
    'Yes, still correct',
    'no changes',
    '👍',
    'ok',
  ])('is answered by %s', (text) => {
    expect(read(text, asked)).toEqual({ kind: 'still_right' });
  });

  it.each(['ei', 'ei pidä paikkaansa', 'nej', 'det stämmer inte', 'no', "that's not right", 'wrong', 'ei oikein'])(
    'is denied by %s',
    (text) => {
      expect(read(text, asked)).toEqual({ kind: 'no', codes: [] });
    },
  );

  it('is not answered by a yes that may belong to an offer', () => {
    expect(read('k', { ...asked, ...offers('41') })).toEqual({ kind: 'unclear', why: 'two_questions' });
    expect(read('k 41', { ...asked, ...offers('41') })).toEqual({ kind: 'yes', codes: ['41'] });
    expect(read('kyllä voimassa', { ...asked, ...offers('41') })).toEqual({ kind: 'still_right' });
  });
});

describe('a pause', () => {
  it.each([
    ['tauko', undefined],
    ['Tauko kiitos', undefined],
    ['Paus tack!', undefined],
    ['I need a break', undefined],
    ['tauko 2 viikkoa', '2026-12-06'],
    ['tauko viikko', '2026-11-29'],
    ['Tauko kaksi kuukautta', '2027-01-22'],
    ['en veckas paus', 'unclear'],
    ['en vecka paus', '2026-11-29'],
    ['paus i två veckor', '2026-12-06'],
    ['pause for two weeks please', '2026-12-06'],
    ['Tauko 15.8. asti', '2027-08-15'],
    ['tauko 15.12.', '2026-12-15'],
    ['tauko 15.12.2026 asti', '2026-12-15'],
    ['tauko 2026-12-15 asti', '2026-12-15'],
    ['paus till 1 augusti', '2027-08-01'],
    ['paus till den 15 december', '2026-12-15'],
    ['pause until Aug 15', '2027-08-15'],
    ['pause until 15th August', '2027-08-15'],
    ['tauko elokuun loppuun', '2027-08-31'],
    ['paus till slutet av januari', '2027-01-31'],
    ['tauko tammikuuhun asti', '2026-12-31'],
    ['pause until February', '2027-01-31'],
    ['tauko syksyyn', 'unclear'],
    ['tauko 31.2. asti', 'unclear'],
    ['tauko 1.1.2020 asti', 'unclear'],
    ['tauko 99 viikkoa', 'unclear'],
    ['joo tauko', 'unclear'],
  ])('%s ends %s', (text, until) => {
    expect(read(text)).toEqual(until === 'unclear' ? { kind: 'unclear', why: 'date' } : { kind: 'pause', ...(until && { until }) });
  });
});

describe('the carrier’s reserved words', () => {
  it.each(['STOP', ' stop ', 'Lopeta', 'SLUTA', 'stopp', 'CANCEL', 'end', 'QUIT'])('%s stops at the carrier and here', (text) => {
    expect(carrierWord(text)).toBe('stop');
    expect(read(text)).toEqual({ kind: 'stop' });
  });

  it('a plain YES is an answer to us and a start to the carrier', () => {
    expect(carrierWord('yes')).toBe('start');
    expect(read('yes')).toEqual({ kind: 'yes', codes: [] });
    expect(read('START')).toEqual({ kind: 'start' });
  });

  it('are none within a sentence', () => {
    expect(carrierWord('Yes please')).toBeUndefined();
    expect(carrierWord('stop texting me')).toBeUndefined();
    expect(read('stop texting me')).toEqual({ kind: 'stop' });
  });

  it('a stop holds beside a no, not beside a yes', () => {
    expect(read('Ei kiitos. Lopettakaa viestit.')).toEqual({ kind: 'stop' });
    expect(read('Joo, lopettakaa viestit')).toEqual({ kind: 'unclear', why: 'two_answers' });
  });
});

it('says why a person has to read the message', () => {
  const why = (text: string) => read(text, offers('41'));
  expect(why('')).toEqual({ kind: 'unclear', why: 'empty' });
  expect(why('  ​ ')).toEqual({ kind: 'unclear', why: 'empty' });
  expect(why('joo jos pääsen klo 8')).toEqual({ kind: 'unclear', why: 'condition' });
  expect(why('joo mutta')).toEqual({ kind: 'unclear', why: 'contrast' });
  expect(why('pääsen vasta myöhemmin')).toEqual({ kind: 'unclear', why: 'limit' });
  expect(why('ehkä')).toEqual({ kind: 'unclear', why: 'doubt' });
  expect(why('joo, ei')).toEqual({ kind: 'unclear', why: 'two_answers' });
  expect(why('en ole töissä')).toEqual({ kind: 'unclear', why: 'unknown_words' });
  expect(why('pääsen klo 8')).toEqual({ kind: 'unclear', why: 'time' });
  expect(why('k 99')).toEqual({ kind: 'unclear', why: 'unknown_code' });
  expect(why('kiitos')).toEqual({ kind: 'unclear', why: 'no_answer' });
  expect(why('joo '.repeat(500))).toEqual({ kind: 'unclear', why: 'too_long' });
});
