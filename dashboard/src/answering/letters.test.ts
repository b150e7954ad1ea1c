import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../api/contract/primitives.ts';
import { type Draft, faultOf, letterFor, outgoing, textsOf, writtenIn } from './letters.ts';
import { TEMPLATE_NAMES, TEMPLATES } from './templates.ts';

const EMPTY = { subject: '', body: '' };
const draft: Draft = {
  fi: { subject: '{posting}: päätös', body: 'Hei {name}, {municipality}, {reference} {muu}' },
  sv: { subject: '{posting}: beslut', body: 'Hej {name}' },
  en: EMPTY,
};
const sender = { name: { fi: 'Rantala', sv: 'Strandby' }, slug: 'rantala', languages: ['fi', 'sv'] as const };
const target = (lang: Locale, name?: string) => ({
  id: 'a',
  version: 1,
  state: 'submitted' as const,
  reference: 'AB12-CD34',
  lang,
  ...(name !== undefined && { name }),
  posting: { id: 'p', number: 1, title: 'Kokki', titleLang: 'fi' as const, titles: { fi: 'Kokki', sv: 'Kock' } },
});

describe('a letter', () => {
  it('speaks the applicant’s language and holds their own facts', () => {
    expect(letterFor(target('sv', 'Åsa'), draft, sender, '?')).toEqual({ lang: 'sv', subject: 'Kock: beslut', body: 'Hej Åsa' });
    expect(letterFor(target('fi', 'Aino'), draft, sender, '?')?.body).toBe('Hei Aino, Rantala, AB12-CD34 {muu}');
  });

  it('goes out in the first official language where it is not written in their own', () => {
    expect(letterFor(target('en', 'Ann'), draft, sender, '?')?.lang).toBe('fi');
    expect(outgoing([target('en'), target('sv'), target('fi'), target('fi')], draft, sender.languages)).toEqual([
      { wanted: 'fi', used: 'fi', count: 2 },
      { wanted: 'sv', used: 'sv', count: 1 },
      { wanted: 'en', used: 'fi', count: 1 },
    ]);
  });

  it('does not name somebody who is covered, nor let a name make a second line of the subject', () => {
    expect(letterFor(target('fi'), draft, sender, '(peitetty)')?.body).toContain('Hei (peitetty)');
    const named = { ...draft, fi: { subject: '{name}', body: 'x' } };
    expect(letterFor(target('fi', 'A\nBcc: b'), named, sender, '?')?.subject).toBe('A Bcc: b');
  });
});

describe('what is being written', () => {
  it('is sent in the languages in which it is whole', () => {
    expect(writtenIn(draft)).toEqual({ whole: ['fi', 'sv'], half: [] });
    expect(Object.keys(textsOf(draft))).toEqual(['fi', 'sv']);
  });

  it('says what is still missing', () => {
    expect(faultOf(draft, 3)).toBeUndefined();
    expect(faultOf({ ...draft, en: { subject: 'Hello', body: ' ' } }, 3)).toEqual({ is: 'half', lang: 'en' });
    expect(faultOf({ fi: EMPTY, sv: EMPTY, en: EMPTY }, 3)).toEqual({ is: 'empty' });
    expect(faultOf(draft, 201)).toEqual({ is: 'too-many' });
  });
});

describe.each(TEMPLATE_NAMES.filter((name) => name !== 'blank'))('the template %s', (name) => {
  it.each(['fi', 'sv', 'en'] as const)('can be sent as it is in %s', (lang) => {
    const { texts } = TEMPLATES[name];
    const letter = letterFor(target(lang, 'Aino Laine'), texts, sender, '?');
    expect(letter?.lang).toBe(lang);
    expect(`${letter?.subject}\n${letter?.body}`).not.toMatch(/[{}]|undefined|!|please/i);
    expect(letter?.body).toContain('Aino Laine');
    expect(faultOf(texts, 1)).toBeUndefined();
  });
});
