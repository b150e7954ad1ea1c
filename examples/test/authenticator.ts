import type { Page } from 'playwright-core';

/** The passkeys of a device: made and used without anyone pressing anything. */
export interface Authenticator {
  /** Whether its owner lets it be used; when not, a dialog ends as if it had been closed. */
  allow: (isAllowed: boolean) => Promise<void>;
  /** How many passkeys lie on it. */
  count: () => Promise<number>;
}

/** Gives a page a device with passkeys, as a laptop with a fingerprint reader is one. */
export async function addAuthenticator(page: Page): Promise<Authenticator> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
  });
  return {
    allow: async (isUserVerified) => {
      await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
    },
    count: async () => (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length,
  };
}
