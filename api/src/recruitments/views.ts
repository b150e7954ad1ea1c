import type { Recruitment } from '../../contract/recruitment.ts';
import { type Locale, type Localized, type Words, wordsFor } from '../../contract/primitives.ts';
import type { Tenant } from '../directory/tenant.ts';
import { shownLanguage } from '../postings/rules.ts';
import type { RecruitmentRow } from './store.ts';

/** A posting as staff see it in a list, in the wanted language or the one that there is. */
export function recruitment(row: RecruitmentRow, tenant: Tenant, lang: Locale): Recruitment {
  const languages = row.languages.split(',') as Locale[];
  const titleLang = shownLanguage(languages, lang, tenant.officialLanguages);
  const { unit } = JSON.parse(row.said) as { unit?: Words };
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    title: (JSON.parse(row.titles) as Localized)[titleLang] ?? '',
    titleLang,
    languages,
    ...(unit !== undefined && { unit: wordsFor(unit, lang, [titleLang]) }),
    state: row.state,
    ...(row.opens_at !== null && { opensAt: row.opens_at }),
    ...(row.closes_at !== null && { closesAt: row.closes_at }),
    ...(row.archived_at !== null && { archivedAt: row.archived_at }),
    ...(row.reply_by !== null && { replyBy: row.reply_by }),
    isAnonymous: row.is_anonymous === 1,
    ...(row.feed_name !== null && { feedName: row.feed_name }),
    applications: row.applications,
    waiting: row.waiting,
    ...(row.waiting_since !== null && { waitingSince: row.waiting_since }),
  };
}
