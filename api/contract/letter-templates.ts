import * as z from 'zod/mini';
import { IsoDateTime, localized, text } from './primitives.ts';
import { MessageText } from './recruitment.ts';

/** What a letter is for; it decides what is offered with it. */
export const LETTER_PURPOSES = ['received', 'information', 'interview', 'rejection', 'hired', 'other'] as const;
export const LetterPurpose = z.enum(LETTER_PURPOSES, 'choice');
export type LetterPurpose = z.infer<typeof LetterPurpose>;

/** A stored letter to begin with: the whole town's, or one's own. */
export const LetterTemplate = z.object({
  id: z.string(),
  name: z.string(),
  purpose: LetterPurpose,
  texts: localized(z.object({ subject: z.string(), body: z.string() })),
  isShared: z.boolean(),
  version: z.int(),
  changedAt: IsoDateTime,
  changedBy: z.string(),
});
export type LetterTemplate = z.infer<typeof LetterTemplate>;

/** The town's templates first, then one's own, each by name. */
export const LetterTemplates = z.object({ items: z.array(LetterTemplate) });
export type LetterTemplates = z.infer<typeof LetterTemplates>;

const said = { name: text(80), purpose: LetterPurpose, texts: localized(MessageText), isShared: z.boolean('required') };

export const NewLetterTemplate = z.strictObject(said);
export type NewLetterTemplate = z.infer<typeof NewLetterTemplate>;
/** The whole template again, on top of the version that was read. */
export const LetterTemplateEdit = z.strictObject({ ...said, version: z.int('required') });
export type LetterTemplateEdit = z.infer<typeof LetterTemplateEdit>;
