import { beforeAll, describe, expect, it } from 'vitest';
import type { PostingDraft } from '../../contract/postings.ts';
import { anApplication } from '../../test/factories.ts';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import { findByNumber } from '../postings/store.ts';
import { endPosting } from '../postings/service.ts';

const QUESTIONS: Extract<PostingDraft['apply'], { mode: 'here' }>['questions'] = [
  { id: 'why', kind: 'text', label: { fi: 'Miksi?' }, isRequired: true },
  {
    id: 'shift',
    kind: 'choice',
    label: { fi: 'Vuoro' },
    isRequired: false,
    options: [
      { id: 'day', label: { fi: 'Päivä' } },
      { id: 'night', label: { fi: 'Yö' } },
    ],
  },
  {
    id: 'skills',
    kind: 'several',
    label: { fi: 'Taidot' },
    isRequired: false,
    options: [
      { id: 'iv', label: { fi: 'IV' } },
      { id: 'rx', label: { fi: 'Lääkkeet' } },
    ],
  },
  { id: 'car', kind: 'yes-no', label: { fi: 'Auto?' }, isRequired: true },
];
const PDF = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

describe('applying', () => {
  let world: TestWorld;
  let plain: number;
  let asking: number;
  beforeAll(async () => {
    world = await testWorld();
    plain = await world.publish(world.a);
    asking = await world.publish(world.a, { apply: { mode: 'here', wantsCv: true, questions: QUESTIONS } });
  });

  const apply = (number: number, body: unknown, key: string = crypto.randomUUID(), headers: Record<string, string> = {}) =>
    world.request(`/api/rantala/jobs/${number}/applications`, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json', 'idempotency-key': key, ...headers },
    });
  const upload = (number: number, bytes: Uint8Array, name = 'cv.pdf', key: string = crypto.randomUUID()) =>
    world.request(`/api/rantala/jobs/${number}/files?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      body: bytes as Uint8Array<ArrayBuffer>,
      headers: { 'content-type': 'application/octet-stream', 'idempotency-key': key },
    });
  const stored = async () => (await world.deps.database.client.execute('SELECT * FROM applications')).rows;

  it('gives a reference that a person can read out, and stores the form with its audit entry', async () => {
    const response = await apply(plain, anApplication());
    expect(response.status).toBe(201);
    const { reference } = (await response.json()) as { reference: string };
    expect(reference).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect((await stored()).find((row) => row.reference === reference)).toMatchObject({
      name: 'Aino Esimerkki',
      phone: '+358401234567',
      state: 'submitted',
    });
    const { rows } = await world.deps.database.client.execute("SELECT details FROM audit_entries WHERE event = 'application.submitted'");
    expect(JSON.stringify(rows)).not.toContain('Aino');
  });

  it('applies once for a double click, even at the same moment', async () => {
    const key = crypto.randomUUID();
    const before = (await stored()).length;
    const answers = await Promise.all(Array.from({ length: 8 }, async () => (await apply(plain, anApplication(), key)).json()));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await stored()).toHaveLength(before + 1);
  });

  it('refuses the same key with another form', async () => {
    const key = crypto.randomUUID();
    await apply(plain, anApplication(), key);
    const response = await apply(plain, anApplication({ name: 'Joku Toinen' }), key);
    expect([response.status, await response.json()]).toMatchObject([422, { code: 'idempotency_key_reused' }]);
  });

  it('gives the receipt again even when the posting has closed meanwhile', async () => {
    const key = crypto.randomUUID();
    const number = await world.publish(world.a);
    const first = await (await apply(number, anApplication(), key)).json();
    await endPosting(world.a, (await findByNumber(world.a.db, number))?.row.id ?? '', 'closed');
    expect(await (await apply(number, anApplication(), key)).json()).toEqual(first);
    expect((await apply(number, anApplication())).status).toBe(410);
  });

  it('carries a document from the upload to the application', async () => {
    const file = (await (await upload(asking, PDF)).json()) as { id: string };
    const response = await apply(
      asking,
      anApplication({ cv: file.id, answers: { why: 'Koska osaan', car: true, shift: 'day', skills: ['iv', 'rx'] } }),
    );
    expect(response.status).toBe(201);
    const { rows } = await world.deps.database.client.execute({
      sql: 'SELECT application_id, object_key FROM files WHERE id = ?',
      args: [file.id],
    });
    expect(rows[0]?.application_id).toMatch(/^appl_/);
    expect(world.files.keys()).toContain(rows[0]?.object_key);
    const again = await apply(asking, anApplication({ cv: file.id, answers: { why: 'Toinen', car: true } }));
    expect([again.status, await again.json()]).toMatchObject([422, { code: 'file_not_found' }]);
  });

  it.each([
    [{ answers: { car: true } }, 'answers.why', 'required'],
    [{ answers: { why: 'x', car: 'yes' } }, 'answers.car', 'type'],
    [{ answers: { why: 'x', car: true, shift: 'noon' } }, 'answers.shift', 'choice'],
    [{ answers: { why: 'x', car: true, skills: ['iv', 'iv'] } }, 'answers.skills', 'choice'],
    [{ answers: { why: 'x', car: true, extra: 'y' } }, 'answers.extra', 'unknown_key'],
    [{ answers: { why: 'Tunnukseni on 131052-9085', car: true } }, 'answers.why', 'personal_identity_code'],
    [{ phone: '12', answers: { why: 'x', car: true } }, 'phone', 'phone'],
    [{ email: 'aino@', answers: { why: 'x', car: true } }, 'email', 'email'],
    [{ name: '  ', answers: { why: 'x', car: true } }, 'name', 'required'],
    [{ consent: false, answers: { why: 'x', car: true } }, 'consent', 'required'],
    [{ tenant: 'metsala', answers: { why: 'x', car: true } }, 'tenant', 'unknown_key'],
  ])('refuses %j by its field', async (change, field, code) => {
    const before = (await stored()).length;
    const response = await apply(asking, { ...anApplication(), ...change });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: expect.arrayContaining([{ field, code }]) });
    expect(await stored()).toHaveLength(before);
  });

  it('asks to read a notice that has changed', async () => {
    const response = await apply(plain, anApplication({ noticeVersion: 0 }));
    expect([response.status, await response.json()]).toMatchObject([409, { code: 'notice_outdated' }]);
  });

  it('says where to apply when it is not here', async () => {
    const number = await world.publish(world.a, { apply: { mode: 'link', url: 'https://apply.example/1' } });
    const response = await apply(number, anApplication());
    expect([response.status, await response.json()]).toMatchObject([409, { code: 'applies_elsewhere' }]);
  });

  it.each([
    ['application/x-www-form-urlencoded', 415],
    ['text/plain', 415],
    ['multipart/form-data; boundary=x', 415],
    ['application/json; charset=utf-8', 201],
  ])('takes %s with %d', async (type, status) => {
    expect((await apply(plain, anApplication(), crypto.randomUUID(), { 'content-type': type })).status).toBe(status);
  });

  it.each(['', 'short', 'with spaces in it, really', 'ä'.repeat(20)])('needs a usable idempotency key, not %j', async (key) => {
    const response = await world.request(`/api/rantala/jobs/${plain}/applications`, {
      method: 'POST',
      body: JSON.stringify(anApplication()),
      headers: { 'content-type': 'application/json', ...(/^[\x20-\x7e]*$/.test(key) && { 'idempotency-key': key }) },
    });
    expect(await response.json()).toMatchObject({ code: 'idempotency_key_missing' });
  });

  it.each(['{', '[]', 'null', '"x"', '{"a":1}', ''])('answers the body %j with a problem', async (body) => {
    expect((await apply(plain, body)).status).toBe(400);
  });

  it('does not read a body of ten megabytes', async () => {
    const response = await apply(plain, `{"name":"${'x'.repeat(10_000_000)}"}`);
    expect([response.status, await response.json()]).toMatchObject([413, { code: 'body_too_large' }]);
    expect((await upload(plain, new Uint8Array(6_000_000))).status).toBe(413);
  });

  it('tidies hostile Unicode instead of storing it', async () => {
    const { reference } = (await (await apply(plain, anApplication({ name: 'Aino\u202e\u0000 Esimerkki\ud800' }))).json()) as {
      reference: string;
    };
    expect((await stored()).find((row) => row.reference === reference)?.name).toBe('Aino Esimerkki\ufffd');
  });

  it('keeps no document that is not what it says', async () => {
    const response = await upload(plain, new TextEncoder().encode('<script>alert(1)</script>'));
    expect([response.status, await response.json()]).toMatchObject([422, { code: 'file_type_not_accepted' }]);
  });

  it('holds a flood back', async () => {
    const { allows } = world.deps;
    world.deps.allows = async () => false;
    const response = await apply(plain, anApplication());
    world.deps.allows = allows;
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '60']);
  });

  it('never writes a name, number or address into the log', () => {
    expect(JSON.stringify(world.logs)).not.toMatch(/Aino|040|\+358|aino@/);
  });
});
