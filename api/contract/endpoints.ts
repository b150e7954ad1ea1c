import * as z from 'zod/mini';
import { ApplicationReceipt, NewApplication, UploadedFile } from './applications.ts';
import type { RefusalCode } from './errors.ts';
import { Job, JobList, JobQuery } from './postings.ts';
import { Locale } from './primitives.ts';
import { TenantConfig } from './tenants.ts';

/** One operation of the public API, as the OpenAPI document tells it and the routes must keep it. */
export interface Endpoint {
  id: string;
  method: 'get' | 'post';
  /** With Hono's `:name` for parameters. */
  path: string;
  summary: string;
  query?: z.core.$ZodType;
  body?: { type: string; schema: z.core.$ZodType | 'bytes' };
  needsIdempotencyKey?: true;
  status: 200 | 201;
  answer: z.core.$ZodType;
  refusals: RefusalCode[];
}

const READS: RefusalCode[] = ['bad_request', 'tenant_not_found', 'tenant_disabled', 'origin_not_allowed', 'unavailable'];
const WRITES: RefusalCode[] = [
  ...READS,
  'posting_not_found',
  'posting_closed',
  'applies_elsewhere',
  'idempotency_key_missing',
  'idempotency_key_reused',
  'body_too_large',
  'too_many_requests',
];

/** The public API, whole. */
export const ENDPOINTS: Endpoint[] = [
  {
    id: 'getConfig',
    method: 'get',
    path: '/api/:tenant/config',
    summary: 'What a widget must know of its municipality',
    status: 200,
    answer: TenantConfig,
    refusals: READS,
  },
  {
    id: 'listJobs',
    method: 'get',
    path: '/api/:tenant/jobs',
    summary: 'Open postings of a municipality',
    query: JobQuery,
    status: 200,
    answer: JobList,
    refusals: READS,
  },
  {
    id: 'listRegionJobs',
    method: 'get',
    path: '/api/regions/:region/jobs',
    summary: 'Open postings of all municipalities of a region',
    query: JobQuery,
    status: 200,
    answer: JobList,
    refusals: READS,
  },
  {
    id: 'listChosenJobs',
    method: 'get',
    path: '/api/jobs',
    summary: 'Open postings of chosen municipalities',
    query: z.extend(JobQuery, { tenants: z.string() }),
    status: 200,
    answer: JobList,
    refusals: READS,
  },
  {
    id: 'getJob',
    method: 'get',
    path: '/api/:tenant/jobs/:id',
    summary: 'One posting',
    query: z.strictObject({ lang: z.optional(Locale) }),
    status: 200,
    answer: Job,
    refusals: [...READS, 'posting_not_found', 'posting_closed'],
  },
  {
    id: 'getRegionJob',
    method: 'get',
    path: '/api/regions/:region/:tenant/jobs/:id',
    summary: 'One posting of a municipality of a region, and of no other',
    query: z.strictObject({ lang: z.optional(Locale) }),
    status: 200,
    answer: Job,
    refusals: [...READS, 'posting_not_found', 'posting_closed'],
  },
  {
    id: 'applyToJob',
    method: 'post',
    path: '/api/:tenant/jobs/:id/applications',
    summary: 'Apply to a posting',
    body: { type: 'application/json', schema: NewApplication },
    needsIdempotencyKey: true,
    status: 201,
    answer: ApplicationReceipt,
    refusals: [...WRITES, 'unsupported_media_type', 'notice_outdated', 'file_not_found'],
  },
  {
    id: 'uploadFile',
    method: 'post',
    path: '/api/:tenant/jobs/:id/files',
    summary: 'Keep a document for an application that is being written',
    query: z.strictObject({ name: z.string() }),
    body: { type: 'application/octet-stream', schema: 'bytes' },
    needsIdempotencyKey: true,
    status: 201,
    answer: UploadedFile,
    refusals: [...WRITES, 'file_type_not_accepted', 'file_too_large'],
  },
];
