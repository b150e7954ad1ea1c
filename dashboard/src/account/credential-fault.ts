import type { Trouble } from '../api.ts';
import type { CredentialTexts } from '../i18n/credentials/texts.ts';
import type { Refusals } from '../i18n/refusals/refusals.ts';

/** Why no passkey was made, in words. */
export function passkeyFault(
  texts: CredentialTexts,
  refusals: Refusals,
  { code }: { code: Trouble['code'] | 'cancelled' | 'known' },
): string {
  return code === 'cancelled' || code === 'known' ? texts.passkey[code] : refusals[code];
}
