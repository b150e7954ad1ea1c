import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ECDSASigValue } from '@peculiar/asn1-ecc';
import { AsnParser } from '@peculiar/asn1-schema';
import type * as WebAuthn from '@simplewebauthn/server';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unstable_readConfig } from 'wrangler';
import { authenticator } from '../../../test/authenticator.ts';
import * as slim from './slim-asn1.ts';

const hex = (buffer: ArrayBuffer) => Buffer.from(buffer).toString('hex');

describe('signatures as the Worker reads them', () => {
  it.each(['P-256', 'P-384', 'P-521'])('are read as the library reads them, on curve %s', (namedCurve) => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve });
    for (let i = 0; i < 60; i++) {
      const der = sign('sha256', randomBytes(20), privateKey);
      const [ours, theirs] = [slim.AsnParser.parse(der, slim.ECDSASigValue), AsnParser.parse(der, ECDSASigValue)];
      expect([hex(ours.r), hex(ours.s)]).toEqual([hex(theirs.r), hex(theirs.s)]);
    }
  });

  it('are refused when anything about them is wrong', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const der = sign('sha256', randomBytes(20), privateKey);
    const parse = (bytes: Uint8Array) => slim.AsnParser.parse(bytes, slim.ECDSASigValue);
    for (let cut = 0; cut < der.length; cut++) expect(() => parse(der.subarray(0, cut))).toThrow('Not a signature');
    expect(() => parse(Buffer.concat([der, Buffer.from([0])]))).toThrow('Not a signature');
    expect(() => slim.AsnParser.parse(der, slim.Certificate)).toThrow('No certificates');
  });

  it('never read past their end, whatever comes', () => {
    const read = (bytes: Uint8Array) => {
      try {
        const { r, s } = slim.AsnParser.parse(bytes, slim.ECDSASigValue);
        return r.byteLength + s.byteLength + 6 <= bytes.length ? 'fits' : 'too long';
      } catch (error) {
        return error instanceof Error ? error.message : 'unknown';
      }
    };
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        expect(['fits', 'Not a signature']).toContain(read(bytes));
        expect(['fits', 'Not a signature']).toContain(read(new Uint8Array([0x30, bytes.length, ...bytes])));
      }),
    );
  });
});

describe('the library as the Worker bundles it', () => {
  let folder = '';
  let bundled: typeof WebAuthn;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vuoro-slim-'));
    const outfile = join(folder, 'webauthn.mjs');
    const { alias } = unstable_readConfig({ config: 'wrangler.toml' });
    if (!alias?.['@peculiar/asn1-schema']) throw new Error('No alias: the Worker would carry the certificate libraries');
    await build({
      stdin: { contents: "export * from '@simplewebauthn/server';", resolveDir: process.cwd() },
      outfile,
      alias,
      bundle: true,
      format: 'esm',
      platform: 'node',
    });
    bundled = (await import(pathToFileURL(outfile).href)) as typeof WebAuthn;
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const ORIGIN = 'https://vuoro.example';
  const expected = { expectedOrigin: ORIGIN, expectedRPID: 'vuoro.example', requireUserVerification: true };

  it('makes passkeys and signs in with them', async () => {
    const device = authenticator(ORIGIN);
    const made = device.create({ challenge: 'Y2hhbGxlbmdl', rp: { id: 'vuoro.example' } });
    const registered = await bundled.verifyRegistrationResponse({
      response: made,
      expectedChallenge: 'Y2hhbGxlbmdl',
      ...expected,
    });
    const { credential } = registered.registrationInfo ?? {};
    if (!credential) throw new Error('Not made');
    const signIn = (quirks = {}) =>
      bundled.verifyAuthenticationResponse({
        response: device.get({ challenge: 'b3RoZXI', rpId: 'vuoro.example' }, quirks),
        expectedChallenge: 'b3RoZXI',
        credential,
        ...expected,
      });
    expect((await signIn()).verified).toBe(true);
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect((await signIn({ signWith: privateKey })).verified).toBe(false);
  });
});
