import { describe, expect, it } from 'vitest';
import { plainText } from '../../../contract/rich-text.ts';
import { parseFeed } from '../adapters.ts';
import type { FeedContext } from '../feed-ad.ts';

const context: FeedContext = { lang: 'fi', timeZone: 'Europe/Helsinki', country: 'FI', now: '2025-04-01T06:00:00.000Z' };
const row = {
  id: 2,
  organisaatio: 'Kasvatus ja oppiminen, Perusopetus',
  ammattiala: 'Opetusala',
  tyotehtava: 'Erityisluokanopettaja, Martinlaakson koulu',
  tyoavain: 'https://vantaa.rekrytointi.com/paikat/?o=A_RJ&jgid=1&jid=16576',
  osoite: 'Martinlaaksonpolku 9, 01620 Vantaa',
  haku_paattyy_pvm: '2025-04-24',
  x: 24.845235172807822,
  y: 60.27659037213999,
  linkki: 'https://vantaa.rekrytointi.com/paikat/?o=A_RJ&jgid=1&jid=16576',
};

function draftOf(fields: object) {
  const parsed = parseFeed('vantaa', JSON.stringify([{ ...row, ...fields }]), context);
  return parsed.ok ? parsed.ads[0]?.draft : undefined;
}

describe("Vantaa's open data", () => {
  it('is read under the lasting id of the recruiting system', () => {
    const parsed = parseFeed('vantaa', JSON.stringify([row]), context);
    expect(parsed).toMatchObject({ ok: true, ads: [{ externalId: '16576', sourceUrl: row.linkki }], issues: [] });
  });

  it('becomes a draft with place and point', () => {
    expect(draftOf({})).toMatchObject({
      texts: { fi: { title: 'Erityisluokanopettaja, Martinlaakson koulu', body: [] } },
      employer: 'Vantaan kaupunki',
      unit: 'Kasvatus ja oppiminen, Perusopetus',
      taskArea: 'education',
      place: {
        street: 'Martinlaaksonpolku 9',
        postalCode: '01620',
        city: 'Vantaa',
        municipalityCode: '092',
        point: { lat: 60.27659037213999, lon: 24.845235172807822 },
      },
      closesAt: '2025-04-24T20:59:59.000Z',
    });
  });

  it('does not put a job without an address in the middle of the city', () => {
    expect(draftOf({ osoite: '' })?.place).toEqual({ city: 'Vantaa', municipalityCode: '092' });
  });

  it('decodes what was left encoded, and knows Swedish rows', () => {
    expect(
      draftOf({
        tyotehtava: 'Lärare inom småbarnspedagogik, Dickursby daghem',
        organisaatio: 'Vanda stad, Fostran och lärande, Svenskspr&aring;kiga servicen',
      }),
    ).toMatchObject({
      texts: { sv: {} },
      employer: 'Vanda stad',
      unit: 'Fostran och lärande, Svenskspråkiga servicen',
      place: { city: 'Vanda' },
    });
  });

  it('finds the duration that is glued to the department', () => {
    expect(
      draftOf({ organisaatio: 'Kasvatus ja oppiminen, VarhaiskasvatusTyösuhteen kesto: Vakituinen, aloitus 1.8. tai sopimuksen mukaan.' }),
    ).toMatchObject({
      unit: 'Kasvatus ja oppiminen, Varhaiskasvatus',
      employmentType: 'permanent',
      duration: { note: 'Vakituinen, aloitus 1.8. tai sopimuksen mukaan.' },
    });
  });

  it('moves a whole ad out of the field of the department', () => {
    const text = 'Oletko näppärä käsistäsi? '.repeat(12);
    const draft = draftOf({ organisaatio: `${text}&nbsp;Tule mukaan.`, haku_paattyy_pvm: null, ammattiala: 'Työkokeilu' });
    expect(draft?.unit).toBeUndefined();
    expect(plainText(draft?.texts.fi?.body ?? [])).toMatch(/^Oletko näppärä.*Tule mukaan\.$/);
    expect(draft).toMatchObject({ employer: 'Vantaan kaupunki', employmentType: 'internship' });
  });

  it('has no unit where only the city is named', () => {
    expect(draftOf({ organisaatio: 'Vantaan kaupunki,&nbsp; ' })?.unit).toBeUndefined();
  });

  it('reads the number of positions from the title', () => {
    expect(draftOf({ tyotehtava: 'Varhaiskasvatuksen opettaja (2 paikkaa), Nissaksen päiväkoti' })?.positions).toBe(2);
  });

  it.each(['{}', '', '[{"title":"x"}]'])('refuses the body %s', (body) => {
    expect(parseFeed('vantaa', body, context)).toMatchObject({ ok: false, code: 'not_what_it_says' });
  });
});
