import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Answer, ApplicationState, FileKind, ScanState } from '../../contract/applications.ts';
import type { Apply, EmploymentType, Occupation, PostingDraft, PostingState, TaskArea, WorkTime } from '../../contract/postings.ts';
import type { Locale, Localized } from '../../contract/primitives.ts';
import type { RichText } from '../../contract/rich-text.ts';
import type { Brand, PrivacyNotice } from '../../contract/tenants.ts';
import type { Actor } from '../context.ts';
import type { FeedKind } from '../feeds/feed-ad.ts';

/** A column of JSON text with the type of what it holds. */
export const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>();
/** A column of 0 and 1. */
export const flag = (name: string) => integer(name, { mode: 'boolean' });

export const regions = sqliteTable('regions', {
  id: text().primaryKey(),
  slug: text().notNull(),
  name: json<Localized>('name').notNull(),
  createdAt: text('created_at').notNull(),
});

export const tenants = sqliteTable('tenants', {
  id: text().primaryKey(),
  regionId: text('region_id').notNull(),
  slug: text().notNull(),
  name: json<Localized>('name').notNull(),
  municipalityCode: text('municipality_code'),
  officialLanguages: json<Locale[]>('official_languages').notNull(),
  timeZone: text('time_zone').notNull(),
  currency: text().notNull(),
  country: text().notNull(),
  isDemo: flag('is_demo').notNull(),
  brand: json<Brand>('brand').notNull(),
  notice: json<PrivacyNotice>('notice').notNull(),
  accessibilityUrl: text('accessibility_url'),
  homeUrl: text('home_url'),
  disabledAt: text('disabled_at'),
  createdAt: text('created_at').notNull(),
});

export const sites = sqliteTable('sites', {
  tenantId: text('tenant_id').notNull(),
  id: text().notNull(),
  name: text().notNull(),
  origin: text().notNull(),
  createdAt: text('created_at').notNull(),
});

export const municipalities = sqliteTable('municipalities', {
  code: text().primaryKey(),
  nameFi: text('name_fi').notNull(),
  nameSv: text('name_sv').notNull(),
  nameEn: text('name_en').notNull(),
  languages: text().notNull(),
  lat: real().notNull(),
  lon: real().notNull(),
});

export const postcodes = sqliteTable('postcodes', {
  code: text().primaryKey(),
  municipalityCode: text('municipality_code').notNull(),
  lat: real().notNull(),
  lon: real().notNull(),
});

export const postings = sqliteTable('postings', {
  seq: integer().primaryKey(),
  tenantId: text('tenant_id').notNull(),
  id: text().notNull(),
  number: integer().notNull(),
  version: integer().notNull(),
  state: text().$type<PostingState>().notNull(),
  isOfficial: flag('is_official').notNull(),
  /** The unit as the facet takes it. */
  unit: text(),
  /** What may differ by language and stands in no filter. */
  said: json<Pick<PostingDraft, 'employer' | 'unit' | 'workload'>>('said').notNull(),
  taskArea: text('task_area').$type<TaskArea>().notNull(),
  occupation: json<Occupation>('occupation'),
  employmentType: text('employment_type').$type<EmploymentType>().notNull(),
  workTime: text('work_time').$type<WorkTime>(),
  duration: json<PostingDraft['duration']>('duration').notNull(),
  pay: json<PostingDraft['pay']>('pay').notNull(),
  positions: integer().notNull(),
  place: json<PostingDraft['place']>('place').notNull(),
  municipality: text(),
  lat: real(),
  lon: real(),
  contacts: json<PostingDraft['contacts']>('contacts').notNull(),
  apply: json<Apply>('apply').notNull(),
  languages: text().notNull(),
  titles: json<Localized>('titles').notNull(),
  titleKey: text('title_key').notNull(),
  opensAt: text('opens_at'),
  closesAt: text('closes_at'),
  publishedAt: text('published_at'),
  closedAt: text('closed_at'),
  feedId: text('feed_id'),
  externalId: text('external_id'),
  sourceUrl: text('source_url'),
  sourceHash: text('source_hash'),
  editedFields: json<string[]>('edited_fields').notNull().default([]),
  createdAt: text('created_at').notNull(),
  updatedAt: text('updated_at').notNull(),
});

export const postingTexts = sqliteTable('posting_texts', {
  tenantId: text('tenant_id').notNull(),
  postingId: text('posting_id').notNull(),
  lang: text().$type<Locale>().notNull(),
  title: text().notNull(),
  body: json<RichText>('body').notNull(),
});

export const applications = sqliteTable('applications', {
  tenantId: text('tenant_id').notNull(),
  id: text().notNull(),
  postingId: text('posting_id').notNull(),
  reference: text().notNull(),
  state: text().$type<ApplicationState>().notNull(),
  lang: text().$type<Locale>().notNull(),
  name: text().notNull(),
  phone: text().notNull(),
  email: text().notNull(),
  answers: json<Record<string, Answer>>('answers').notNull(),
  noticeVersion: integer('notice_version').notNull(),
  submittedAt: text('submitted_at').notNull(),
  /** Counts the decisions of staff; the number of the last one. */
  version: integer().notNull().default(1),
  /** The name as it is searched for. */
  nameKey: text('name_key').notNull().default(''),
  decidedAt: text('decided_at'),
  answeredAt: text('answered_at'),
});

export const files = sqliteTable('files', {
  tenantId: text('tenant_id').notNull(),
  id: text().notNull(),
  postingId: text('posting_id').notNull(),
  applicationId: text('application_id'),
  name: text().notNull(),
  kind: text().$type<FileKind>().notNull(),
  bytes: integer().notNull(),
  sha256: text().notNull(),
  objectKey: text('object_key').notNull(),
  createdAt: text('created_at').notNull(),
  scan: text().$type<ScanState>().notNull(),
  /** When there is something to do about it: to scan it, or to delete the bytes of what was infected. */
  scanAt: text('scan_at'),
  scanAttempts: integer('scan_attempts').notNull().default(0),
});

export const idempotencyKeys = sqliteTable('idempotency_keys', {
  tenantId: text('tenant_id').notNull(),
  route: text().notNull(),
  key: text().notNull(),
  payloadHash: text('payload_hash').notNull(),
  answer: json<unknown>('answer').notNull(),
  createdAt: text('created_at').notNull(),
});

export const feeds = sqliteTable('feeds', {
  tenantId: text('tenant_id').notNull(),
  id: text().notNull(),
  kind: text().$type<FeedKind>().notNull(),
  name: text().notNull(),
  address: text(),
  lang: text().$type<Locale>().notNull(),
  employer: text(),
  applyMode: text('apply_mode').$type<'source' | 'here'>().notNull(),
  everyMinutes: integer('every_minutes').notNull(),
  nextAt: text('next_at'),
  etag: text(),
  lastModified: text('last_modified'),
  lastOkAt: text('last_ok_at'),
  createdAt: text('created_at').notNull(),
});

export const feedRuns = sqliteTable('feed_runs', {
  tenantId: text('tenant_id').notNull(),
  id: text().notNull(),
  feedId: text('feed_id').notNull(),
  startedAt: text('started_at').notNull(),
  finishedAt: text('finished_at').notNull(),
  outcome: text().notNull(),
  counts: json<Record<string, number>>('counts').notNull(),
  issues: json<unknown[]>('issues').notNull(),
});

export const auditEntries = sqliteTable('audit_entries', {
  tenantId: text('tenant_id').notNull(),
  id: text().notNull(),
  at: text().notNull(),
  actor: json<Actor>('actor').notNull(),
  event: text().notNull(),
  subject: text().notNull(),
  version: integer(),
  details: json<Record<string, unknown>>('details').notNull(),
});
