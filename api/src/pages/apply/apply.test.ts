import { beforeEach, describe, expect, it } from 'vitest';
import { type TestWorld, testWorld } from '../../../test/harness.ts';
import { applications, files } from '../../db/schema.ts';
import { isSameOrigin } from './same-origin.ts';

const SERVICE = 'https://vuoro.example';
const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n';

let world: TestWorld;
let id: number;
beforeEach(async () => {
  world = await testWorld();
  id = await world.publish(world.a, {
    apply: {
      mode: 'here',
      wantsCv: true,
      questions: [
        { id: 'card', kind: 'yes-no', label: { fi: 'Onko sinulla ajokortti?', sv: 'Har du körkort?' }, isRequired: true },
        { id: 'why', kind: 'text', label: { fi: 'Miksi haet?', sv: 'Varför söker du?' }, isRequired: false },
        {
          id: 'when',
          kind: 'several',
          label: { fi: 'Milloin voit?', sv: 'När kan du?' },
          isRequired: true,
          options: [
            { id: 'day', label: { fi: 'Päivällä', sv: 'På dagen' } },
            { id: 'night', label: { fi: 'Yöllä', sv: 'På natten' } },
          ],
        },
      ],
    },
  });
});

type Fields = [string, string | File][];
const GOOD: Fields = [
  ['name', 'Aino Esimerkki'],
  ['phone', '040 123 4567'],
  ['email', 'aino@example.com'],
  ['answers.card', 'no'],
  ['answers.why', 'Rivi 1\nRivi 2'],
  ['answers.when', 'day'],
  ['answers.when', 'night'],
  ['consent', 'yes'],
];

const open = async (lang = 'fi') => (await world.request(`/rantala/jobs/${id}/apply?lang=${lang}`)).text();
const hidden = (page: string): Fields =>
  [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(([, name = '', value = '']) => [
    name,
    value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  ]);
async function post(fields: Fields, headers: Record<string, string> = { origin: SERVICE, 'sec-fetch-site': 'same-origin' }, lang = 'fi') {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  const response = await world.request(`/rantala/jobs/${id}/apply?lang=${lang}`, { method: 'POST', body, headers });
  return { status: response.status, text: await response.text(), headers: response.headers };
}
const stored = async () => world.a.db.from(applications);
const title = (page: string) => /<title>([^<]+)/.exec(page)?.[1] ?? '';

describe('applying without a script', () => {
  it('goes from the form over a check of the answers to a receipt with a reference', async () => {
    const check = await post([...hidden(await open()), ...GOOD, ['cv', new File([PDF], 'cv aino.pdf')], ['step', 'check']]);
    expect(check.status).toBe(200);
    expect(check.text).toContain('Tarkista tiedot');
    for (const answer of ['Aino Esimerkki', 'Päivällä, Yöllä', 'Ei', 'Rivi 1\nRivi 2', 'cv aino.pdf']) expect(check.text).toContain(answer);
    expect(await stored()).toHaveLength(0);

    const sent = await post([...hidden(check.text), ['step', 'send']]);
    expect(sent.status).toBe(200);
    expect(sent.text).toContain('Hakemus on lähetetty');
    const [application, ...others] = await stored();
    expect(others).toEqual([]);
    expect(sent.text).toContain(`<strong>${application?.reference}</strong>`);
    expect(application).toMatchObject({ name: 'Aino Esimerkki', phone: '+358401234567', email: 'aino@example.com', lang: 'fi' });
    expect(application?.answers).toEqual({ card: false, why: 'Rivi 1\nRivi 2', when: ['day', 'night'] });
    expect(await world.a.db.from(files)).toMatchObject([{ name: 'cv aino.pdf', applicationId: application?.id }]);
  });

  it('applies once when the last step is sent twice', async () => {
    const check = await post([...hidden(await open()), ...GOOD, ['step', 'check']]);
    const sending: Fields = [...hidden(check.text), ['step', 'send']];
    const [first, second] = [await post(sending), await post(sending)];
    expect(second.text).toBe(first.text);
    expect(await stored()).toHaveLength(1);
  });

  it('leads back to the form with everything that was typed', async () => {
    const check = await post([...hidden(await open()), ...GOOD, ['cv', new File([PDF], 'cv.pdf')], ['step', 'check']]);
    const { text } = await post([...hidden(check.text), ['step', 'change']]);
    expect(text).toContain('value="Aino Esimerkki"');
    expect(text).toMatch(/name="answers\.card" value="no" checked/);
    expect(text).toContain('Rivi 1\nRivi 2</textarea>');
    expect(text).toContain('Tiedosto on tallessa: cv.pdf');
    expect(text).toMatch(/id="consent"[^>]* checked/);
  });

  it('speaks the language of the page, and says in its title what is wrong', async () => {
    const { status, text } = await post([...hidden(await open('sv')), ['step', 'check']], undefined, 'sv');
    expect(status).toBe(422);
    expect(title(text)).toMatch(/^Fel: Sök jobbet/);
    expect(text).toContain('Kontrollera de här punkterna');
  });

  it('lists every error at the top with a link to its field, and says it again there', async () => {
    const { text } = await post([
      ...hidden(await open()),
      ['name', 'Aino'],
      ['phone', 'abc'],
      ['answers.why', 'Olen 131052-308T'],
      ['step', 'check'],
    ]);
    const links = [...text.matchAll(/<li><a href="#([^"]+)">([^<]+)<\/a><\/li>/g)].map(([, target, words]) => [target, words]);
    expect(links).toEqual([
      ['phone', 'Kirjoita puhelinnumero, esimerkiksi 040 123 4567 tai +358 40 123 4567'],
      ['email', 'Kirjoita sähköpostiosoitteesi'],
      ['answers-card', 'Vastaa kohtaan ”Onko sinulla ajokortti?”'],
      ['answers-why', 'Poista henkilötunnus kohdasta ”Miksi haet?”. Emme tarvitse sitä hakuvaiheessa.'],
      ['answers-when', 'Vastaa kohtaan ”Milloin voit?”'],
      ['consent', 'Merkitse, että olet lukenut, miten tietojasi käytetään'],
    ]);
    for (const [target, words] of links) {
      expect(text).toContain(`id="${target}"`);
      expect(text).toContain(`<p class="error" id="${target}-error">${words}</p>`);
    }
    expect(text).toContain('role="alert" tabindex="-1" autofocus');
    expect(text).toContain('value="abc"');
  });

  it('takes everything along when the language is switched, the chosen file too', async () => {
    const form = hidden(await open());
    const { status, text } = await post([...form, ...GOOD, ['cv', new File([PDF], 'cv aino.pdf')], ['step', 'language']], undefined, 'sv');
    expect(status).toBe(200);
    expect(text).toContain('<html lang="sv">');
    expect(title(text)).toMatch(/^Sök jobbet/);
    expect(hidden(text)).toContainEqual(form.find(([name]) => name === 'token'));
    for (const typed of ['Aino Esimerkki', '040 123 4567', 'aino@example.com']) expect(text).toContain(`value="${typed}"`);
    expect(text).toMatch(/name="answers\.card" value="no" checked/);
    expect(text.match(/name="answers\.when" value="(?:day|night)"[^>]* checked/g)).toHaveLength(2);
    expect(text).toContain('Rivi 1\nRivi 2</textarea>');
    expect(text).toMatch(/id="consent"[^>]* checked/);
    expect(text).toMatch(/name="keptName\.cv" value="cv aino\.pdf"/);
    expect(await stored()).toHaveLength(0);
  });

  it('says nothing of empty fields to who only switches the language, but of a file that is not taken', async () => {
    const form = hidden(await open());
    expect((await post([...form, ['name', 'Aino'], ['step', 'language']], undefined, 'en')).text).not.toContain('role="alert"');
    const { text } = await post([...form, ['cv', new File(['MZ'], 'cv.pdf')], ['step', 'language']], undefined, 'en');
    expect(text).toContain('<a href="#cv">');
  });

  it('says what has to be mended in the new language too', async () => {
    const wrong = await post([...hidden(await open()), ['name', 'Aino'], ['step', 'check']]);
    const [, step = ''] = /formaction="[^"]*lang=sv" name="step" value="([^"]+)"/.exec(wrong.text) ?? [];
    const { text } = await post([...hidden(wrong.text), ['name', 'Aino'], ['step', step]], undefined, 'sv');
    expect(text).toContain('Kontrollera de här punkterna');
    expect(text).toContain('value="Aino"');
    const mended = await post([...hidden(text), ...GOOD, ['step', step]], undefined, 'en');
    expect(title(mended.text)).toMatch(/^Apply for this job/);
    expect(mended.text).not.toContain('role="alert"');
  });

  it('shows the answers in the new language when it is switched at the last look', async () => {
    const check = await post([...hidden(await open()), ...GOOD, ['step', 'check']]);
    const [, step = ''] = /formaction="[^"]*lang=sv" name="step" value="([^"]+)"/.exec(check.text) ?? [];
    const { status, text } = await post([...hidden(check.text), ['step', step]], undefined, 'sv');
    expect(status).toBe(200);
    for (const answer of ['Aino Esimerkki', 'På dagen, På natten', 'Nej']) expect(text).toContain(answer);
  });

  it('takes no file that only pretends to be a document, and keeps the rest', async () => {
    const { status, text } = await post([
      ...hidden(await open()),
      ...GOOD,
      ['cv', new File(['MZ not a pdf'], 'cv.pdf')],
      ['step', 'check'],
    ]);
    expect(status).toBe(422);
    expect(text).toContain('<a href="#cv">Valitse PDF-, Word- (docx) tai OpenDocument-tiedosto (odt).</a>');
    expect(text).toContain('value="Aino Esimerkki"');
    expect(world.files.keys()).toEqual([]);
  });

  it('keeps a file once however often the step is repeated, and lets it be removed', async () => {
    const form = hidden(await open());
    const sending: Fields = [...form, ...GOOD, ['cv', new File([PDF], 'cv.pdf')], ['step', 'check']];
    await post(sending);
    const again = await post(sending);
    expect(world.files.keys()).toHaveLength(1);
    const without = await post([...hidden(again.text), ['drop', 'cv'], ['step', 'check']]);
    expect(without.text).not.toContain('cv.pdf');
  });

  it('shows the notice again when it has changed meanwhile', async () => {
    const fields = hidden(await open()).map(([name, value]): [string, string | File] => [name, name === 'noticeVersion' ? '99' : value]);
    const check = await post([...fields, ...GOOD, ['step', 'check']]);
    const { status, text } = await post([...hidden(check.text), ['step', 'send']]);
    expect(status).toBe(409);
    expect(text).toContain('<a href="#consent">Tietosuojateksti on muuttunut. Lue se ja vahvista uudelleen.</a>');
    expect(text).not.toMatch(/id="consent"[^>]* checked/);
    expect(await stored()).toHaveLength(0);
  });

  it('fills fields that a browser can fill in by itself', async () => {
    const text = await open();
    expect(text).toMatch(/name="name" type="text"[^>]* autocomplete="name"/);
    expect(text).toMatch(/name="phone" type="tel"[^>]* autocomplete="tel"/);
    expect(text).toMatch(/name="email" type="email"[^>]* autocomplete="email"/);
  });

  it('is kept by no cache', async () => {
    const response = await world.request(`/rantala/jobs/${id}/apply`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect((await post([...hidden(await open()), ['step', 'check']])).headers.get('cache-control')).toBe('no-store');
  });
});

describe('a post that does not come from the form', () => {
  it.each([
    [{}],
    [{ origin: 'https://www.rantala.example' }],
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ origin: SERVICE, 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'none' }],
  ])('is refused with %o', async (headers: Record<string, string>) => {
    const { status } = await post([...hidden(await open()), ...GOOD, ['step', 'send']], headers);
    expect(status).toBe(403);
    expect(await stored()).toHaveLength(0);
  });

  it('is refused without the form’s own token', async () => {
    expect((await post([...GOOD, ['step', 'send']])).status).toBe(400);
  });

  it('is refused in another media type and as a broken one', async () => {
    const send = async (body: string, type: string) =>
      (await world.request(`/rantala/jobs/${id}/apply`, { method: 'POST', body, headers: { origin: SERVICE, 'content-type': type } }))
        .status;
    expect(await send('{}', 'application/json')).toBe(415);
    expect(await send('name=x', 'application/x-www-form-urlencoded')).toBe(415);
    expect(await send('nothing', 'multipart/form-data; boundary=x')).toBe(400);
  });

  it('is refused when it is huge, without a stack trace', async () => {
    const { status, text } = await post([...hidden(await open()), ['cv', new File([new Uint8Array(17 * 1024 * 1024)], 'cv.pdf')]]);
    expect(status).toBe(413);
    expect(text).not.toMatch(/\.ts:\d/);
  });

  it('knows its own pages by what browsers say', () => {
    const says = (headers: Record<string, string>) => isSameOrigin(new Headers(headers), SERVICE);
    expect(says({ origin: SERVICE, 'sec-fetch-site': 'same-origin' })).toBe(true);
    expect(says({ origin: SERVICE })).toBe(true);
    expect(says({ 'sec-fetch-site': 'same-origin' })).toBe(true);
    expect(says({ 'sec-fetch-site': 'same-site' })).toBe(false);
    expect(says({ origin: `${SERVICE}.evil.example` })).toBe(false);
  });
});
