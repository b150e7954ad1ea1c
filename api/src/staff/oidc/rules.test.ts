import { describe, expect, it } from 'vitest';
import { decideVouched, type VouchingRules } from './rules.ts';

const rules: VouchingRules = {
  domains: ['raahe.fi'],
  groups: { g1: 'viewer', g2: 'admin', g3: 'recruiter' },
  groupsClaim: 'groups',
};
const claims = { email: 'Aino@Raahe.fi', email_verified: true, name: ' Aino Virta ', groups: ['g1'] };

describe('whom a sign-in service vouches for', () => {
  it('is the person of a verified address in one of its domains', () => {
    expect(decideVouched(claims, rules)).toEqual({ ok: true, email: 'aino@raahe.fi', name: 'Aino Virta', role: 'viewer' });
  });

  it.each([
    [['g1', 'g3'], 'recruiter'],
    [['x', 'g3', 'g2', 'g1'], 'admin'],
    ['g3', 'recruiter'],
  ])('gets the strongest role of the groups %j', (groups, role) => {
    expect(decideVouched({ ...claims, groups }, rules)).toMatchObject({ role });
  });

  it('is verified by Entra ID’s own claim too', () => {
    expect(decideVouched({ ...claims, email_verified: undefined, xms_edov: '1' }, rules).ok).toBe(true);
  });

  it.each([
    ['email', { email_verified: false }],
    ['email', { email_verified: undefined }],
    ['email', { email: undefined }],
    ['email', { email: 'aino' }],
    ['email', { email: ['aino@raahe.fi'] }],
    ['domain', { email: 'aino@evil.example' }],
    ['domain', { email: 'aino@raahe.fi.evil.example' }],
    ['domain', { email: 'aino@sub.raahe.fi' }],
    ['group', { groups: [] }],
    ['group', { groups: undefined }],
    ['group', { groups: ['unknown'] }],
    ['group', { groups: ['__proto__', 'constructor', 'toString'] }],
    ['group', { groups: { g2: true } }],
  ])('is nobody for want of a right %s: %j', (reason, over) => {
    expect(decideVouched({ ...claims, ...over }, rules)).toEqual({ ok: false, reason });
  });
});
