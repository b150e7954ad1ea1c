import { describe, expect, it } from 'vitest';
import { LONGEST_SMS } from '../../../api/contract/placeholders.ts';
import { segmented } from '../../../api/src/sms-words/writing/segments.ts';
import { faultOf, letterFor, smsTextsOf } from './letters.ts';
import { SMS_TEMPLATES } from './sms-templates.ts';
import { TEMPLATE_NAMES } from './templates.ts';

const sender = { name: { fi: 'Tiiralahden kaupunki', sv: 'Staden Tärnvik' }, slug: 'tarnvik', languages: ['fi', 'sv'] as const };
const target = (lang: 'fi' | 'sv' | 'en') => ({
  id: 'a',
  version: 1,
  state: 'submitted' as const,
  reference: 'AB12-CD34',
  lang,
  name: 'Aino Maria Laine',
  posting: {
    id: 'p',
    number: 1,
    title: 'Kokki',
    titleLang: 'fi' as const,
    titles: { fi: 'Lähihoitaja kotihoitoon', sv: 'Närvårdare till hemvården' },
  },
});

describe.each(TEMPLATE_NAMES.filter((name) => name !== 'blank'))('the text message %s', (name) => {
  it.each(['fi', 'sv', 'en'] as const)('goes out as it is in %s, in two segments at most, by the first name', (lang) => {
    const texts = SMS_TEMPLATES[name];
    const body = letterFor(target(lang), texts, sender, '?', 'sms')?.body ?? '';
    expect(segmented(body)).toMatchObject({ encoding: 'GSM-7' });
    expect(segmented(body).segments).toBeLessThanOrEqual(2);
    expect(body).toContain('Aino,');
    expect(body).not.toMatch(/[{}!]|Maria|undefined|please/i);
    expect(texts[lang].body.length).toBeLessThanOrEqual(LONGEST_SMS);
    expect(faultOf(texts, 1, 'sms')).toBeUndefined();
    expect(Object.keys(smsTextsOf(texts))).toEqual(['fi', 'sv', 'en']);
  });
});
