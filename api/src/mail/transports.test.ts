import { describe, expect, it } from 'vitest';
import { mailOf } from './configured.ts';
import type { Mail } from './mail.ts';

const letter: Mail = {
  to: { email: 'aino@example.com', name: 'Aino' },
  fromName: 'Rantala',
  replyTo: 'rekry@rantala.example',
  subject: 'Haastattelu – ti 24.11.',
  text: 'Nähdään.',
  attachments: [{ name: 'aika.ics', type: 'text/calendar; method=REQUEST', content: 'BEGIN:VCALENDAR ä' }],
};
const scaleway = { MAIL_FROM: 'ei-vastausta@vuoro.example', SCALEWAY_PROJECT_ID: 'project', SCALEWAY_SECRET_KEY: 'key' };

function answering(status: number) {
  const calls: { url: string; headers: Headers; body: Record<string, unknown> }[] = [];
  const fetcher: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    calls.push({ url: request.url, headers: request.headers, body: (await request.json()) as Record<string, unknown> });
    return new Response('{}', { status });
  };
  return { calls, fetcher };
}

describe('mail transports', () => {
  it('hand Scaleway the letter as its API wants it', async () => {
    const { calls, fetcher } = answering(200);
    expect(await mailOf(scaleway, fetcher).send(letter, 'mail_1')).toEqual({ outcome: 'sent' });
    const [call] = calls;
    expect(call?.url).toBe('https://api.scaleway.com/transactional-email/v1alpha1/regions/fr-par/emails');
    expect(call?.headers.get('x-auth-token')).toBe('key');
    expect(call?.body).toEqual({
      from: { name: 'Rantala', email: 'ei-vastausta@vuoro.example' },
      to: [{ email: 'aino@example.com', name: 'Aino' }],
      subject: 'Haastattelu – ti 24.11.',
      text: 'Nähdään.',
      project_id: 'project',
      attachments: [
        { name: 'aika.ics', type: 'text/calendar; method=REQUEST', content: Buffer.from('BEGIN:VCALENDAR ä').toString('base64') },
      ],
      additional_headers: [
        { key: 'Message-ID', value: '<mail_1@vuoro.example>' },
        { key: 'Auto-Submitted', value: 'auto-generated' },
        { key: 'Reply-To', value: 'rekry@rantala.example' },
      ],
    });
  });

  it.each([
    [200, 'sent'],
    [202, 'sent'],
    [400, 'refused'],
    [401, 'retry'],
    [403, 'retry'],
    [422, 'refused'],
    [429, 'retry'],
    [500, 'retry'],
    [503, 'retry'],
  ])('read status %i as %s', async (status, outcome) => {
    expect(await mailOf(scaleway, answering(status).fetcher).send(letter, 'mail_1')).toMatchObject({ outcome });
  });

  it('try again when nobody answered', async () => {
    const silent: typeof fetch = () => Promise.reject(new TypeError('fetch failed'));
    expect(await mailOf(scaleway, silent).send(letter, 'mail_1')).toEqual({ outcome: 'retry', reason: 'TypeError' });
  });

  it('post to the mail box of the local world when there is one', async () => {
    const { calls, fetcher } = answering(204);
    await mailOf({ ...scaleway, MAIL_URL: 'http://127.0.0.1:9/letters' }, fetcher).send(letter, 'mail_1');
    expect(calls).toMatchObject([{ url: 'http://127.0.0.1:9/letters', body: { id: 'mail_1', subject: letter.subject } }]);
  });

  it('leave letters waiting in an installation that has none', async () => {
    expect(await mailOf({}, fetch).send(letter, 'mail_1')).toEqual({ outcome: 'retry', reason: 'no_transport' });
  });
});
