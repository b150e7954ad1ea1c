import type { JobListItem } from '../../contract/postings.ts';
import type { TenantContext } from '../context.ts';
import { listJobs } from '../postings/service.ts';
import { listPath } from './addresses.ts';
import type { EndedPosting } from './ended-posting.ts';
import type { Frame } from './frame.ts';

const SHOWN = 5;

/** Open postings of one kind, as many as a glance takes, and the way to all of them. */
export interface OtherJobs {
  title: string;
  items: JobListItem[];
  /** Absent when all of them are shown. */
  all?: { label: string; href: string };
}

/** What is open instead of a posting that has ended: of its field first, then of its place, else whatever is new. */
export async function otherJobs(ctx: TenantContext, frame: Frame, { job, municipality }: EndedPosting): Promise<OtherJobs[]> {
  const { texts, lang } = frame;
  const narrowed = (filter: Record<string, string>) => listPath(frame, lang, new URLSearchParams(filter));
  // `other` is what a source gets that names no field.
  const field = job.taskArea === 'other' ? undefined : await listJobs(ctx, { lang, taskArea: [job.taskArea], limit: SHOWN });
  // One more page than is shown, so that something is left when the field has taken its own.
  const near = await listJobs(ctx, { lang, ...(municipality !== null && { municipality: [municipality] }), limit: 2 * SHOWN });
  const ofField = field?.items ?? [];
  const ofPlace = near.items.filter((item) => ofField.every(({ id }) => id !== item.id)).slice(0, SHOWN);
  const isOnePlace = municipality === null || near.facets.municipality.length < 2;
  const found: OtherJobs[] = [
    {
      title: texts.ended.sameField(texts.taskAreas[job.taskArea]),
      items: ofField,
      ...((field?.total ?? 0) > ofField.length && {
        all: { label: texts.ended.allOfField(field?.total ?? 0), href: narrowed({ taskArea: job.taskArea }) },
      }),
    },
    isOnePlace
      ? { title: texts.ended.others, items: ofPlace }
      : {
          title: texts.ended.samePlace(job.municipality ?? municipality),
          items: ofPlace,
          ...(near.total > ofPlace.length && { all: { label: texts.ended.allOfPlace(near.total), href: narrowed({ municipality }) } }),
        },
  ];
  return found.filter(({ items }) => items.length > 0);
}
