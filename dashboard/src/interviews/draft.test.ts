import { describe, expect, it } from 'vitest';
import { faultIn, faultOf, type InviteDraft, newDraft, termsOf } from './draft.ts';

const ME = { name: 'Raimo Rekrytoija', email: 'raimo@raahe.example' };
const TODAY = '2026-11-26';
const slots = [{ startsAt: '2026-12-01T09:00', minutes: 30, seats: 1 }];
const draft = (overrides: Partial<InviteDraft> = {}): InviteDraft => ({
  ...newDraft(ME, TODAY),
  slots,
  places: { place: 'Kaupungintalo', video: '' },
  ...overrides,
});

describe('an invitation that is being made', () => {
  it('begins on a working day, with whoever invites', () => {
    expect(newDraft(ME, TODAY)).toMatchObject({ series: { day: '2026-11-30' }, interviewers: [ME] });
  });

  it('is told to the service without what is empty', () => {
    const terms = termsOf(draft({ note: { fi: ' Ota todistukset mukaan. ', sv: ' ', en: '' } }), TODAY);
    expect(terms).toEqual({
      slots,
      place: { kind: 'place', text: 'Kaupungintalo' },
      interviewers: [ME],
      pickBy: '2026-11-30',
      changeHours: 24,
      note: { fi: 'Ota todistukset mukaan.' },
    });
    expect(termsOf(draft({ kind: 'phone', pickBy: '2026-11-29' }), TODAY)).toMatchObject({
      place: { kind: 'phone' },
      pickBy: '2026-11-29',
    });
  });

  it('says what is missing before it is sent', () => {
    expect(faultOf(draft(), 3)).toBeUndefined();
    expect(faultOf(draft({ slots: [] }), 3)).toBe('times');
    expect(faultOf(draft({ places: { place: ' ', video: '' } }), 3)).toBe('place');
    expect(faultOf(draft({ kind: 'video', places: { place: '', video: 'teams' } }), 3)).toBe('link');
    expect(faultOf(draft({ interviewers: [ME, { name: 'Heli', email: 'heli' }] }), 3)).toBe('person');
    expect(faultOf(draft({ interviewers: [] }), 3)).toBe('person');
    expect(faultOf(draft(), 201)).toBe('tooMany');
  });

  it('says what the service found', () => {
    expect(faultIn([{ field: 'slots.3.startsAt', code: 'date' }])).toBe('times');
    expect(faultIn([{ field: 'pickBy', code: 'order' }])).toBe('day');
    expect(faultIn([{ field: 'place.text', code: 'web_address' }])).toBe('link');
    expect(faultIn([{ field: 'interviewers.0.email', code: 'email' }])).toBe('person');
    expect(faultIn(undefined)).toBeUndefined();
  });
});
