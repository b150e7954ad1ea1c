import * as z from 'zod/mini';
import { IsoDateTime, Locale, text } from './primitives.ts';

/** Applications to one posting, from the sent form to its end. */
export const APPLICATION_STATES = ['submitted', 'in-review', 'shortlisted', 'interview', 'hired', 'rejected', 'withdrawn'] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** Documents that an applicant may send, and the largest size of one in bytes. */
export const FILE_KINDS = ['pdf', 'docx', 'odt'] as const;
export type FileKind = (typeof FILE_KINDS)[number];
export const MAX_FILE_BYTES = 5 * 1024 * 1024;

/** What a virus scanner said of a document: nothing yet, nothing bad, a virus (its bytes are deleted), or that there is no scanner. */
export const SCAN_STATES = ['waiting', 'clean', 'infected', 'not-scanned'] as const;
export type ScanState = (typeof SCAN_STATES)[number];

/** Text and choice answer with a string, `several` with option ids, `yes-no` with a boolean, `file` with a file id. */
export const Answer = z.union([z.boolean(), text(4000), z.array(z.string().check(z.maxLength(24))).check(z.maxLength(30))]);
export type Answer = z.infer<typeof Answer>;

export const NewApplication = z.strictObject({
  lang: Locale,
  name: text(120),
  phone: text(40),
  email: text(254),
  answers: z.record(z.string().check(z.maxLength(24)), Answer),
  /** The id that uploading the CV answered with. */
  cv: z.optional(z.string().check(z.maxLength(40))),
  /** The version of the privacy notice that was shown. */
  noticeVersion: z.int('required'),
  consent: z.literal(true, 'required'),
});
export type NewApplication = z.infer<typeof NewApplication>;

export const ApplicationReceipt = z.object({ reference: z.string(), submittedAt: IsoDateTime });
export type ApplicationReceipt = z.infer<typeof ApplicationReceipt>;

export const UploadedFile = z.object({ id: z.string(), name: z.string(), kind: z.enum(FILE_KINDS), bytes: z.int() });
export type UploadedFile = z.infer<typeof UploadedFile>;
