import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf, readAddress } from './address.ts';

describe('the address of a posting', () => {
  it('is read from one parameter, whatever else the page has in its address', () => {
    const href = 'https://raahe.fi/tyot?a=1&vuoro=raahe.123.apply#/route?x=1';
    expect(readAddress(href)).toEqual({ tenant: 'raahe', id: 123, step: 'apply' });
  });

  it('comes back as it was written, at every step', () => {
    const slug = fc.stringMatching(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, { maxLength: 40 });
    const step = fc.constantFrom('read', 'apply', 'check', 'sent');
    fc.assert(
      fc.property(slug, fc.nat(), step, (tenant, id, at) => {
        const address = { tenant: tenant.slice(0, 40).replace(/-$/, ''), id, step: at };
        expect(readAddress(`https://a.fi/?vuoro=${placeOf(address)}`)).toEqual(address);
      }),
    );
  });

  it.each(['', 'raahe', 'raahe.', 'raahe.x', 'Raahe.1', '../x.1', 'raahe.1.2.3', 'raahe.99999999999999999999'])(
    'is none in %j',
    (value) => {
      expect(readAddress(`https://a.fi/?vuoro=${encodeURIComponent(value)}`)).toBeUndefined();
    },
  );

  it('treats a step that it does not know as reading', () => {
    expect(readAddress('https://a.fi/?vuoro=raahe.1.later')?.step).toBe('read');
  });

  it('never fails on what people type', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const address = readAddress(`https://a.fi/?vuoro=${encodeURIComponent(text)}`);
        expect(address === undefined || placeOf(address)?.startsWith(address.tenant)).toBe(true);
      }),
    );
  });
});
