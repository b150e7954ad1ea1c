import type { Trouble } from '../api.ts';
import type { SignInTexts } from '../i18n/sign-in/texts.ts';
import type { Fault } from './form/form-state.ts';

/** Why signing in did not work: the same words whatever was wrong, and how long to wait. */
export function signInFault(texts: SignInTexts, trouble: Trouble | { code: 'cancelled' }, way: 'passkey' | 'password' | 'recovery'): Fault {
  const { code } = trouble;
  if (code === 'cancelled') return { text: texts.cancelled };
  if (code === 'too_many_requests') return { text: texts.wait('waitSeconds' in trouble ? (trouble.waitSeconds ?? 60) : 60) };
  if (code === 'sign_in_failed' || code === 'bad_request') return { text: texts.failed[way] };
  return { text: texts.refusals[code] };
}
