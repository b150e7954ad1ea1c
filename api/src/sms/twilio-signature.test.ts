import fc from 'fast-check';
import { getExpectedTwilioSignature, validateRequest } from 'twilio/lib/webhooks/webhooks.js';
import { describe, expect, it } from 'vitest';
import { isTwilioSignature, twilioSignature } from './twilio-signature.ts';

const HOOK = 'https://vuoro.example/hooks/twilio/status?message=sms_01';

describe('the signature of a hook', () => {
  it('is the one of Twilio’s own example', async () => {
    const params = new URLSearchParams({
      CallSid: 'CA1234567890ABCDE',
      Caller: '+14158675309',
      Digits: '1234',
      From: '+14158675309',
      To: '+18005551212',
    });
    expect(await twilioSignature('12345', 'https://mycompany.com/myapp.php?foo=1&bar=2', params)).toBe('RSOYDt4T1cUTdK1PDd93/VVr8B8=');
  });

  it('is the package’s for any fields, and the package takes ours', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,12}$/);
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, text), fc.string({ minLength: 1, maxLength: 40 }), async (fields, token) => {
        const params = new URLSearchParams(Object.entries(fields));
        const read = Object.fromEntries(params);
        const signature = await twilioSignature(token, HOOK, params);
        expect(signature).toBe(getExpectedTwilioSignature(token, HOOK, read));
        expect(validateRequest(token, signature, HOOK, read)).toBe(true);
        expect(await isTwilioSignature(token, HOOK, params, signature)).toBe(true);
      }),
    );
  });

  it('counts a field that comes several times as the package does', async () => {
    const params = new URLSearchParams([
      ['A', '2'],
      ['A', '1'],
      ['A', '2'],
    ]);
    expect(await twilioSignature('t', HOOK, params)).toBe(getExpectedTwilioSignature('t', HOOK, { A: ['2', '1', '2'] }));
  });

  it.each([
    ['another field', HOOK, { From: '+1', More: '' }, 'token'],
    ['another value', HOOK, { From: '+2' }, 'token'],
    ['another address', `${HOOK}2`, { From: '+1' }, 'token'],
    ['another token', HOOK, { From: '+1' }, 'other'],
  ])('is not good for %s', async (_, url, fields, token) => {
    const signature = await twilioSignature('token', HOOK, new URLSearchParams({ From: '+1' }));
    expect(await isTwilioSignature(token, url, new URLSearchParams(fields), signature)).toBe(false);
  });

  it.each(['', 'x', '====', 'a'.repeat(28), 'RSOYDt4T1cUTdK1PDd93_VVr8B8='])('is not %j', async (signature) => {
    expect(await isTwilioSignature('12345', HOOK, new URLSearchParams(), signature)).toBe(false);
  });
});
