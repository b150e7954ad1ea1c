import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOrigin } from './origin-check.ts';

const allowed = ['https://www.raahe.fi', 'https://intra.raahe.fi:8443', 'https://xn--trnvik-bua.fi'];

describe('checking whether a page may show the widget', () => {
  it.each([
    'https://www.raahe.fi',
    'https://www.raahe.fi/',
    'www.raahe.fi/tyopaikat?x=1#y',
    'HTTPS://WWW.RAAHE.FI:443/a',
    ' www.raahe.fi ',
  ])('allows %s', (typed) => expect(checkOrigin(typed, allowed)).toEqual({ is: 'allowed', origin: 'https://www.raahe.fi' }));

  it('compares a name with other letters in the form that browsers send', () => {
    expect(checkOrigin('https://tärnvik.fi/jobb', allowed)).toEqual({ is: 'allowed', origin: 'https://xn--trnvik-bua.fi' });
  });

  it.each([
    ['http://www.raahe.fi', 'https://www.raahe.fi', ['scheme']],
    ['https://raahe.fi', 'https://www.raahe.fi', ['www']],
    ['https://www.raahe.fi:8080', 'https://www.raahe.fi', ['port']],
    ['https://intra.raahe.fi', 'https://intra.raahe.fi:8443', ['port']],
    ['http://raahe.fi', 'https://www.raahe.fi', ['scheme', 'www']],
    ['https://www.tärnvik.fi', 'https://xn--trnvik-bua.fi', ['www']],
  ])('names what is different in %s', (typed, nearest, differs) => {
    expect(checkOrigin(typed, allowed)).toMatchObject({ is: 'refused', nearest, differs });
  });

  it.each(['https://tyot.raahe.fi', 'https://www.raahe.fi.evil.example'])('knows no wildcards: %s', (typed) => {
    expect(checkOrigin(typed, allowed)).toMatchObject({ is: 'refused', differs: expect.arrayContaining(['host']) });
  });

  it('names no nearest one when nothing is allowed', () => {
    expect(checkOrigin('https://raahe.fi', [])).toEqual({ is: 'refused', origin: 'https://raahe.fi', nearest: undefined, differs: [] });
  });

  it.each([
    'ei osoite',
    'raahe',
    'ftp://raahe.fi',
    'javascript://raahe.fi',
    'https://',
    'mailto:a@raahe.fi',
    'https://www.raahe.fi@evil.example',
  ])('asks for a whole address instead of %s', (typed) => {
    expect(checkOrigin(typed, allowed).is).toBe('unreadable');
  });

  it('says nothing of nothing', () => {
    expect(checkOrigin('  ', allowed)).toEqual({ is: 'empty' });
  });

  it('allows what a browser would send as an allowed origin and nothing else, whatever is typed', () => {
    const nearly = fc.constantFrom('https://', 'http://', 'www.', 'raahe.fi', 'intra.', ':8443', ':443', '.', '@', '/', '?', 'ä', '%', ' ');
    const typed = fc.oneof(
      fc.string(),
      fc.array(nearly, { maxLength: 8 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const check = checkOrigin(text, allowed);
        expect('origin' in check && allowed.includes(check.origin)).toBe(check.is === 'allowed');
      }),
    );
  });
});
