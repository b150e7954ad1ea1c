import { describe, expect, it } from 'vitest';
import { roleChoiceOf } from './role-choice.ts';
import { unitsToOffer } from './units.ts';

function form(...entries: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

describe('what a form says somebody may be', () => {
  it('is every unit unless some are chosen', () => {
    expect(roleChoiceOf(form(['role', 'recruiter'], ['scope', 'all'], ['unit', 'Keittiö']))).toEqual({ role: 'recruiter', units: null });
  });

  it('is the chosen units and the one that was typed, each once', () => {
    const data = form(['role', 'viewer'], ['scope', 'some'], ['unit', 'Keittiö'], ['unit', 'Koulut'], ['other-unit', ' Koulut ']);
    expect(roleChoiceOf(data)).toEqual({ role: 'viewer', units: ['Keittiö', 'Koulut'] });
  });

  it('is every unit for an administrator, whatever else is ticked', () => {
    expect(roleChoiceOf(form(['role', 'admin'], ['scope', 'some'], ['unit', 'Keittiö']))).toEqual({ role: 'admin', units: null });
  });

  it('is nothing yet when units are to be chosen and none is', () => {
    expect(roleChoiceOf(form(['role', 'recruiter'], ['scope', 'some'], ['other-unit', '  ']))).toBeUndefined();
  });

  it('is never more than reading when the role is unknown', () => {
    expect(roleChoiceOf(form(['role', 'owner']))).toEqual({ role: 'viewer', units: null });
  });
});

describe('units to choose from', () => {
  it('stand once, in the order of the language', () => {
    expect(unitsToOffer(['Öljysuoja', 'Äänekoski', 'Zoo', 'Zoo', 'ateria'], 'fi')).toEqual(['ateria', 'Zoo', 'Äänekoski', 'Öljysuoja']);
  });
});
