import { describe, expect, it } from 'vitest';
import { secretIn } from './link-secret.ts';

const SECRET = 'kD3_-vW0m1pYtQ2rS4uXzA5bC6dE7fG8hI9jK0lMnOp';

describe('the secret of a letter’s link', () => {
  it.each([
    [`#${SECRET}`, SECRET],
    ['#main', ''],
    ['', ''],
    [`#${SECRET.slice(1)}`, ''],
    [`#${SECRET}/`, ''],
  ])('%s', (hash, secret) => expect(secretIn(hash)).toBe(secret));
});
