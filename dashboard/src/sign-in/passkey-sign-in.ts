import { browserSupportsWebAuthnAutofill, startAuthentication, WebAuthnAbortService } from '@simplewebauthn/browser';
import type { Done } from '../staff-api.ts';
import { signInApi } from './sign-in-api.ts';

/** A person closed the browser's dialog, or let it time out. */
export interface Cancelled {
  value?: undefined;
  trouble: { code: 'cancelled' };
}

// What the service asks the browser to sign is good for five minutes.
const FRESH_MS = 4 * 60_000;

/** Signs in with a passkey of the browser's dialog. */
export async function signInWithPasskey(): Promise<Done | Cancelled> {
  const { value, trouble } = await signInApi.passkeyOptions();
  if (trouble) return { trouble };
  try {
    return await signInApi.passkey(await startAuthentication({ optionsJSON: value }));
  } catch {
    return { trouble: { code: 'cancelled' } };
  }
}

/**
 * Offers passkeys among the suggestions of the field for the address, where the browser can, until one is chosen or
 * something else is begun. Undefined when none was chosen.
 */
export async function offerPasskeys(): Promise<Done | undefined> {
  if (!(await browserSupportsWebAuthnAutofill())) return undefined;
  for (;;) {
    await untilSeen();
    const { value } = await signInApi.passkeyOptions();
    if (!value) return undefined;
    let isStale = false;
    const timer = setTimeout(() => {
      isStale = true;
      WebAuthnAbortService.cancelCeremony();
    }, FRESH_MS);
    try {
      return await signInApi.passkey(await startAuthentication({ optionsJSON: value, useBrowserAutofill: true }));
    } catch {
      if (!isStale) return undefined;
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Ends the offer. */
export function stopOffering(): void {
  WebAuthnAbortService.cancelCeremony();
}

async function untilSeen(): Promise<void> {
  if (!document.hidden) return;
  await new Promise<void>((resolve) => {
    document.addEventListener('visibilitychange', () => resolve(), { once: true });
  });
}
