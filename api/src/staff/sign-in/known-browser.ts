import type { Vault } from '../../crypto/vault.ts';

/*
 * A browser in which a person has signed in before keeps a mark of it, so that strangers who guess at the person's
 * password elsewhere cannot hold up the person at their own desk (OWASP: device cookies).
 */

/** A new mark for the browser in which this address signed in. */
export function browserMark(vault: Vault, email: string): Promise<string> {
  return vault.seal('known', `browser of ${email}`);
}

/** Whether a mark was given to this address. */
export async function isKnownBrowser(vault: Vault, mark: string | undefined, email: string): Promise<boolean> {
  if (mark === undefined) return false;
  return vault.open(mark, `browser of ${email}`).then(
    () => true,
    () => false,
  );
}
