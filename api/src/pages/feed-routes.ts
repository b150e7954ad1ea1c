import { Hono } from 'hono';
import type { Context } from 'hono';
import type { JobList, JobQuery } from '../../contract/postings.ts';
import type { TenantEnv } from '../http/env.ts';
import { publicTenant } from '../http/tenant.ts';
import { ATOM_TYPE, atom } from '../interop/atom.ts';
import { deadlinesIcs, ICS_TYPE } from '../interop/deadlines-ics.ts';
import { JSON_FEED_TYPE, jsonFeed } from '../interop/json-feed.ts';
import { RSS_TYPE, rss } from '../interop/rss.ts';
import { getJob, listJobs } from '../postings/service.ts';
import { absolute, type FeedFile, feedPath } from './addresses.ts';
import { deadlineCalendar, jobFeed } from './feed-files.ts';
import { feedTexts } from './feed-texts.ts';
import type { Frame } from './frame.ts';
import { jobNumber } from './job-number.ts';
import { readListAddress } from './list-address.ts';
import { PAGE_HEADERS } from './page-headers.ts';
import { frameOf, rememberedPage } from './remembered-page.ts';

const FEED_LENGTH = 50;
const CALENDAR_LENGTH = 100;

/** The open postings as files that other programs follow; each takes the filters of the list in its address. */
export const feedRoutes = new Hono<TenantEnv>()
  .get('/:tenant/jobs/feed.xml', publicTenant, (c) => feed(c, 'rss', RSS_TYPE, rss))
  .get('/:tenant/jobs/feed.atom', publicTenant, (c) => feed(c, 'atom', ATOM_TYPE, atom))
  .get('/:tenant/jobs/feed.json', publicTenant, (c) => feed(c, 'json', JSON_FEED_TYPE, jsonFeed))
  .get('/:tenant/jobs/calendar.ics', publicTenant, (c) =>
    listFile(c, 'ics', ICS_TYPE, { sort: 'deadline', limit: CALENDAR_LENGTH }, (frame, list) =>
      deadlinesIcs(deadlineCalendar(frame, list, true)),
    ),
  )
  .get('/:tenant/jobs/:id/deadline.ics', publicTenant, async (c) => {
    const frame = frameOf(c);
    const id = jobNumber(c.req.param('id'));
    const make = async () => {
      const job = await getJob(c.var.ctx, id, frame.lang);
      return deadlinesIcs(deadlineCalendar(frame, { items: [job], asOf: job.asOf }, false));
    };
    const headers = { ...PAGE_HEADERS, 'content-disposition': `attachment; filename="${frame.tenant.slug}-${id}.ics"` };
    return rememberedPage(c, `/${frame.tenant.slug}/${id}/deadline/${frame.lang}`, ICS_TYPE, make, headers);
  });

type WriteFeed = typeof rss;

function feed(c: Context<TenantEnv>, file: FeedFile, contentType: string, write: WriteFeed): Promise<Response> {
  return listFile(c, file, contentType, { sort: 'newest', limit: FEED_LENGTH }, async (frame, list, params) => {
    const ads = await feedTexts(c.var.ctx.db, list.items);
    return write(jobFeed(frame, list, ads, params), absolute(frame, feedPath(frame, file, frame.lang, params)));
  });
}

function listFile(
  c: Context<TenantEnv>,
  file: FeedFile,
  contentType: string,
  shape: Pick<JobQuery, 'sort' | 'limit'>,
  write: (frame: Frame, list: JobList, params: URLSearchParams) => string | Promise<string>,
): Promise<Response> {
  const frame = frameOf(c);
  const { query, params } = readListAddress(new URL(c.req.url).searchParams);
  for (const own of ['sort', 'cursor']) params.delete(own);
  const { cursor: _page, ...filters } = query;
  const make = async () => write(frame, await listJobs(c.var.ctx, { ...filters, ...shape, lang: frame.lang }), params);
  return rememberedPage(c, feedPath(frame, file, frame.lang, params), contentType, make);
}
