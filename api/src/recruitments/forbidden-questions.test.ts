import { describe, expect, it } from 'vitest';
import { forbiddenTopics } from './forbidden-questions.ts';

const asked = (text: string) => forbiddenTopics({ id: 'q1', kind: 'text', label: { fi: text }, isRequired: false });

describe('a question to applicants', () => {
  it.each([
    ['Mikä on henkilötunnuksesi?', 'identity-code'],
    ['Onko sinulla sairauksia, jotka vaikuttavat työhön?', 'health'],
    ['Har du någon sjukdom?', 'health'],
    ['Do you have any disabilities?', 'health'],
    ['Oletko raskaana?', 'family'],
    ['Onko sinulla lapsia?', 'family'],
    ['Do you have children?', 'family'],
    ['Mihin uskontokuntaan kuulut?', 'religion'],
    ['Vilket är ditt civilstånd?', 'family'],
    ['Poliittinen toimintasi', 'politics'],
    ['Kuulutko ammattiliittoon?', 'union'],
    ['Är du med i ett fackförbund?', 'union'],
    ['Ethnic background', 'origin'],
    ['Seksuaalinen suuntautumisesi?', 'orientation'],
    ['Liitä valokuva', 'photo'],
    ['Syntymäaikasi', 'birth-date'],
    ['Date of birth', 'birth-date'],
    ['Onko sinulla rikostaustaa?', 'criminal-record'],
    ['Have you been convicted of a crime?', 'criminal-record'],
    ['Onko sinulla maksuhäiriöitä?', 'credit'],
    ['Mikä on nykyinen palkkasi?', 'earlier-pay'],
    ['What is your current salary?', 'earlier-pay'],
  ])('"%s" is about %s', (text, topic) => {
    expect(asked(text)).toContain(topic);
  });

  it.each([
    'Miksi haet tätä tehtävää?',
    'Onko sinulla kokemusta lasten kanssa työskentelystä?',
    'Onko sinulla sairaanhoitajan laillistus?',
    'Har du körkort?',
    'Vilka språk talar du?',
    'Which shifts suit you?',
    'Mistä alkaen voit aloittaa?',
    'Palkkatoiveesi',
    'Do you have a hygiene passport?',
    'Have you worked in health care?',
    'Kerro kokemuksestasi vammaispalveluista',
    'Do you race through your work or take your time?',
    'Valmistumisvuotesi',
  ])('"%s" may be asked', (text) => {
    expect(asked(text)).toEqual([]);
  });

  it('is read in its options too', () => {
    const question = {
      id: 'q1',
      kind: 'choice' as const,
      label: { en: 'Tell us about you' },
      isRequired: false,
      options: [
        { id: 'a', label: { en: 'Married' } },
        { id: 'b', label: { en: 'Something else' } },
      ],
    };
    expect(forbiddenTopics(question)).toEqual(['family']);
  });
});
