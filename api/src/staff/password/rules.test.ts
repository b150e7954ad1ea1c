import { describe, expect, it } from 'vitest';
import { passwordFault } from './rules.ts';

const known = ['aino.virtanen@rantala.example', 'Aino Virtanen', 'Rantala'];

describe('a new password', () => {
  it.each(['hevonen akku niitti 7', 'Tx9#vLq2!mZr', 'ääkkösiä ja välejä', 'correct horse battery', '🦌🦌🪵🛶🔥 metsä 12'])(
    'is taken: %s',
    (password) => {
      expect(passwordFault(password, known)).toBeUndefined();
    },
  );

  it.each([
    ['lyhyt 1234', 'too_short'],
    ['aaaaaaaaaaaaaaa', 'format'],
    ['ababababababab', 'format'],
    ['123456789012345', 'format'],
    ['abcdefghijklmnop', 'format'],
    ['zyxwvutsrqponml', 'format'],
    ['salasana1234567', 'format'],
    ['AinoVirtanen1984', 'format'],
    ['rantala-rantala-rantala', 'format'],
  ])('is not taken: %s (%s)', (password, fault) => {
    expect(passwordFault(password, known)).toBe(fault);
  });

  it('counts characters as a person does, not as a computer stores them', () => {
    expect(passwordFault('ä'.normalize('NFD').repeat(8), [])).toBe('too_short');
  });
});
