import type { ApplicantReply } from '../../contract/recruitment.ts';
import type { TenantContext } from '../context.ts';
import { repliesAbout } from './store.ts';

/** The text messages that somebody sent back about an application, as they wrote them. */
export async function readReplies({ db, vault }: Pick<TenantContext, 'db' | 'vault'>, applicationId: string): Promise<ApplicantReply[]> {
  const rows = await repliesAbout(db, applicationId);
  return Promise.all(
    rows.map(async ({ id, at, sealed }) => {
      const opened = await vault.open(sealed, id).catch(() => undefined);
      return { id, at, ...(opened !== undefined && { body: (JSON.parse(opened) as { body: string }).body }) };
    }),
  );
}
