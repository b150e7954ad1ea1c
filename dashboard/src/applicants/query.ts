import type { Locale } from '../../../api/contract/primitives.ts';
import type { ApplicationState } from '../../../api/contract/applications.ts';
import { GIVEN } from './moves.ts';

/** What the address asks of the list; what the service would not understand is left out. */
export interface ApplicantFilter {
  posting?: string;
  state?: ApplicationState;
  isWaiting: boolean;
  q?: string;
  tag?: string;
}

/** Reads the filter from the address. */
export function readFilter(query: URLSearchParams): ApplicantFilter {
  const posting = query.get('posting') ?? '';
  const state = [...GIVEN, 'withdrawn' as const].find((one) => one === query.get('state'));
  const q = query.get('q')?.trim().slice(0, 100);
  const tag = query.get('tag')?.trim().slice(0, 40);
  return {
    ...(/^[1-9]\d{0,8}$/.test(posting) && { posting }),
    ...(state && { state }),
    isWaiting: query.get('waiting') === 'yes',
    ...(q && { q }),
    ...(tag && { tag }),
  };
}

/** The filter as the service is asked. */
export function asked({ isWaiting, ...filter }: ApplicantFilter, lang: Locale): Record<string, string> {
  return { lang, ...filter, ...(isWaiting && { waiting: 'yes' }) };
}

/** Whether anything narrows the list beside the recruitment. */
export function isNarrowed({ state, isWaiting, q, tag }: ApplicantFilter): boolean {
  return state !== undefined || isWaiting || q !== undefined || tag !== undefined;
}
