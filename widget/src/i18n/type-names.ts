import type { EMPLOYMENT_TYPES } from '../../../api/contract/postings.ts';
import type { Lang } from './localize.ts';
import { TYPE_NAMES } from './names.ts';

/** The codes in the order of `TYPE_NAMES`; the contract's order, which the type checks. */
export const TYPES: typeof EMPLOYMENT_TYPES = [
  'permanent',
  'fixed-term',
  'substitute',
  'on-call',
  'seasonal',
  'internship',
  'apprenticeship',
  'other',
];

/** The name of an employment type; the code itself when the service knows one that this build does not. */
export function typeName(code: string, lang: Lang): string {
  return TYPE_NAMES[TYPES.findIndex((type) => type === code)]?.[lang] ?? code;
}
