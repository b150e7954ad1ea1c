import { Refused } from '../refusal.ts';

/** A posting's public number as an address has it; refuses `posting_not_found` for anything that cannot be one. */
export function jobNumber(raw: string | undefined): number {
  if (raw === undefined || !/^[1-9]\d{0,8}$/.test(raw)) throw new Refused('posting_not_found');
  return Number(raw);
}
