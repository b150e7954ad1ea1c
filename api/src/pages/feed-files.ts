import type { JobList, JobListItem } from '../../contract/postings.ts';
import type { DeadlineCalendar } from '../interop/deadlines-ics.ts';
import type { JobFeed } from '../interop/job-feed.ts';
import { escapeHtml, richTextHtml } from '../rich-text/render.ts';
import { absolute, feedPath, jobPath, listPath } from './addresses.ts';
import type { FeedText } from './feed-texts.ts';
import type { Frame } from './frame.ts';
import { deadlineMoment } from './words/deadline.ts';
import { summaryLine } from './words/facts.ts';

// Characters of HTML in one feed: hundreds of ordinary ads. Entries past it say the facts, and their pages the rest.
const MOST_HTML = 500_000;

/** A list in the words of the page's language with the ads' own texts, ready for the writers of feeds. */
export function jobFeed(frame: Frame, list: JobList, ads: ReadonlyMap<number, FeedText>, params: URLSearchParams): JobFeed {
  const { texts, name, lang } = frame;
  let room = MOST_HTML;
  return {
    title: texts.feed.title(name),
    description: texts.feed.description(name),
    lang,
    homeUrl: absolute(frame, listPath(frame, lang, params)),
    author: name,
    entries: list.items.map((item) => {
      const ad = ads.get(item.id);
      const summary = feedSummary(frame, item);
      const body = richTextHtml(ad?.body ?? [], { headingLevel: 3 });
      room -= body.length;
      return {
        url: absolute(frame, jobPath(frame, item.id)),
        title: item.title,
        lang: item.lang,
        summary,
        html: `<p>${escapeHtml(summary)}</p>${room < 0 ? '' : body}`,
        categories: [texts.taskAreas[item.taskArea], texts.employmentTypes[item.employmentType]],
        publishedAt: item.publishedAt,
        changedAt: ad !== undefined && ad.changedAt > item.publishedAt ? ad.changedAt : item.publishedAt,
      };
    }),
  };
}

// A feed is read long after it was made, so it says the day itself and not the days that are left.
function feedSummary({ texts, tenant, lang, now }: Frame, item: JobListItem): string {
  const ends =
    item.closesAt === undefined ? texts.time.openEnded : texts.time.closes(deadlineMoment(item.closesAt, now, tenant.timeZone, lang));
  return [summaryLine(item, tenant.currency, lang), ends].join(' · ');
}

/** The deadlines of a list as one calendar; postings without a deadline have none to show. */
export function deadlineCalendar(frame: Frame, list: Pick<JobList, 'items' | 'asOf'>, isFeed: boolean): DeadlineCalendar {
  const { texts, name, tenant, lang } = frame;
  const host = new URL(frame.publicUrl).hostname;
  return {
    name: texts.feed.calendar(name),
    lang,
    ...(isFeed && { url: absolute(frame, feedPath(frame, 'ics')) }),
    asOf: list.asOf,
    deadlines: list.items.flatMap((item) => {
      if (item.closesAt === undefined) return [];
      const url = absolute(frame, jobPath(frame, item.id));
      return {
        uid: `${tenant.slug}-${item.id}-deadline@${host}`,
        closesAt: item.closesAt,
        summary: texts.feed.deadlineOf(item.title),
        description: `${summaryLine(item, tenant.currency, lang)}\n${url}`,
        ...(item.municipality !== undefined && { location: item.municipality }),
        url,
      };
    }),
  };
}
