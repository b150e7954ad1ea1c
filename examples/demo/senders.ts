import type { NewSender } from '../../api/contract/sms.ts';

// Sweden keeps 070-174 06 05 to 06 99 for fiction; no Finnish mobile numbers are known to belong to no one.
const number = (last: number) => ({ kind: 'number' as const, sender: `+4670174060${last}` });
const AUTHORISED = { evidence: 'Demo: nothing was asked of the authority', authorisedOn: '2026-10-01' };

/** What demo municipalities send text messages from; the others have nothing, as every municipality to begin with. */
export const DEMO_SENDERS: Readonly<Record<string, NewSender>> = {
  tarnvik: { ...number(5), ...AUTHORISED },
  harjukoski: { ...number(6), ...AUTHORISED },
  lehmusjarvi: { ...number(7), ...AUTHORISED },
  hiidenranta: { ...number(8), ...AUTHORISED },
  // A name, which cannot be answered.
  saarikangas: { kind: 'alphanumeric', sender: 'Saarikangas', ...AUTHORISED },
  // Still to be authorised: nothing goes out.
  vesakoski: number(9),
};
