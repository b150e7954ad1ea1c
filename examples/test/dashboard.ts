import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import type { ApplicantView } from '../../api/contract/recruitment.ts';
import { type SignedInColleague, signIn } from './colleague.ts';
import { type OpenPage, urls, type useBrowser, type Visit } from './page.ts';

/** The municipality in which staff work in the tests, and another one. */
export const [TOWN = '', OTHER = ''] = urls.tenants;

/** People who apply in the tests, each in another language. */
export const AINO = { name: 'Aino Laine', lang: 'fi' as const, email: 'aino@example.com' };
export const ASA = { name: 'Åsa Öhman', lang: 'sv' as const, email: 'asa@example.com' };
export const OMAR = { name: 'Omar Hassan', lang: 'en' as const, email: 'omar@example.com' };

/** How to open a page of the dashboard as somebody who is signed in. */
export function dashboardAs({ newPage }: ReturnType<typeof useBrowser>) {
  return async (person: SignedInColleague, path: string, visit: Visit = {}): Promise<OpenPage> => {
    const opened = await newPage(visit);
    await signIn(opened.page.context(), urls.app, person);
    await opened.page.goto(`${urls.app}/dashboard/${TOWN}${path}`);
    return opened;
  };
}

/** The dashboard's own request of a kind, when it has been answered. */
export function answered(page: Page, method: string, path: RegExp) {
  return page.waitForResponse((response) => response.request().method() === method && path.test(new URL(response.url()).pathname));
}

/** Waits until the virus scanner has looked at an application's document. */
export async function scanned(person: SignedInColleague, id: string): Promise<void> {
  await vi.waitFor(async () => expect((await viewOf(person, id)).documents[0]?.scan).not.toBe('waiting'), { timeout: 10_000 });
}

/** An application as the service has it. */
export async function viewOf(person: SignedInColleague, id: string): Promise<ApplicantView> {
  return (await person.request(`/staff/${TOWN}/applications/${id}`)).json() as Promise<ApplicantView>;
}
