import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEmail } from './email.ts';

describe('an e-mail address', () => {
  it.each([
    ['maija@raahe.fi', 'maija@raahe.fi'],
    [' Maija.Meika+tyo@RAAHE.fi ', 'Maija.Meika+tyo@raahe.fi'],
    ['mailto:maija@raahe.fi', 'maija@raahe.fi'],
    ['maija@\u200braahe.fi', 'maija@raahe.fi'],
    ['maija@työ.fi', 'maija@xn--ty-gka.fi'],
    ["o'neil_x@mail.co-op.example", "o'neil_x@mail.co-op.example"],
    ['a@b.xn--p1ai', 'a@b.xn--p1ai'],
  ])('is stored in one form: %s', (raw, email) => {
    expect(parseEmail(raw)).toEqual({ ok: true, email });
  });

  it.each([
    '',
    '@',
    'maija',
    'maija@',
    '@raahe.fi',
    'maija@raahe',
    'maija@raahe.',
    'maija@.fi',
    'maija..m@raahe.fi',
    '.maija@raahe.fi',
    'maija.@raahe.fi',

    'maija@raahe..fi',
    'maija@-raahe.fi',
    'maija@raahe-.fi',
    'maija m@raahe.fi',
    'maija@raahe.fi, matti@raahe.fi',
    'maija@raahe.fi;',
    'a@b@raahe.fi',

    'maija@127.0.0.1',
    'maija@[::1]',
    'meikäläinen@raahe.fi',
    'maija@raahe.fi\nBcc: x@y.fi',
    'maija@työ?.fi',
    'maija@ty\u00f6/x.fi',
    '<maija@raahe.fi>',
    `${'a'.repeat(65)}@raahe.fi`,
    `a@${'b'.repeat(64)}.fi`,
    `a@${'b.'.repeat(130)}fi`,
  ])('is refused: %s', (raw) => {
    expect(parseEmail(raw)).toEqual({ ok: false, code: 'email' });
  });

  it('is accepted as programs write it, and once accepted stays as it is', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (raw) => {
        const first = parseEmail(raw);
        expect(first.ok && parseEmail(first.email)).toEqual(first);
      }),
    );
  });

  it('never holds white space or control characters', () => {
    fc.assert(
      fc.property(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })), ([local, domain]) => {
        const result = parseEmail(`${local}@${domain}.fi`);
        expect(result.ok ? result.email : 'a@b.fi').toMatch(/^[!-~]+$/);
      }),
    );
  });
});
