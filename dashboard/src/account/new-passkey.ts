import { startRegistration } from '@simplewebauthn/browser';
import type { Done } from '../staff-api.ts';
import { accountApi } from './account-api.ts';

/** The browser's dialog was closed, or the device has a passkey of this account already. */
export interface NotMade {
  value?: undefined;
  trouble: { code: 'cancelled' | 'known' };
}

const SYSTEMS: [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/CrOS/, 'Chromebook'],
  [/Linux/, 'Linux'],
];

/** Makes a passkey in the browser's dialog and adds it to the account. */
export async function makePasskey(): Promise<Done | NotMade> {
  const { value, trouble } = await accountApi.passkeyOptions();
  if (trouble) return { trouble };
  try {
    return await accountApi.addPasskey(deviceName(navigator.userAgent), await startRegistration({ optionsJSON: value }));
  } catch (error) {
    return { trouble: { code: error instanceof Error && error.name === 'InvalidStateError' ? 'known' : 'cancelled' } };
  }
}

/** How a passkey of this device is called until its owner calls it something else. */
export function deviceName(userAgent: string): string {
  return SYSTEMS.find(([pattern]) => pattern.test(userAgent))?.[1] ?? 'Vuoro';
}
