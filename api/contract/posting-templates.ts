import * as z from 'zod/mini';
import { PostingDraft } from './postings.ts';
import { IsoDateTime, Locale, text } from './primitives.ts';

/** A posting to begin with, without its dates. */
export const PostingTemplate = z.object({
  id: z.string(),
  name: z.string(),
  unit: z.optional(z.string()),
  languages: z.array(Locale),
  createdAt: IsoDateTime,
  createdBy: z.string(),
});
export type PostingTemplate = z.infer<typeof PostingTemplate>;

export const PostingTemplates = z.object({ items: z.array(PostingTemplate) });
export type PostingTemplates = z.infer<typeof PostingTemplates>;

/** A template with what it holds. */
export const FilledPostingTemplate = z.extend(PostingTemplate, { draft: PostingDraft });
export type FilledPostingTemplate = z.infer<typeof FilledPostingTemplate>;

/** Which posting to keep as a template, and under which name. */
export const NewPostingTemplate = z.strictObject({
  name: text(80),
  posting: z.string().check(z.regex(/^post_[0-9A-Z]{26}$/, 'format')),
});
export type NewPostingTemplate = z.infer<typeof NewPostingTemplate>;
export const PostingTemplateName = z.strictObject({ name: text(80) });
