import type { FieldError, RefusalCode } from '../../contract/errors.ts';
import type { NewLetterTemplate } from '../../contract/letter-templates.ts';
import { LOCALES } from '../../contract/primitives.ts';
import { unknownPlaceholders } from '../../contract/placeholders.ts';

/** Who writes templates: an account, and whether it may write the whole town's. */
export interface TemplateWriter {
  accountId: string;
  maySetUp: boolean;
}

type Decision = { ok: true } | { ok: false; code: RefusalCode; fields: FieldError[] };

/** Whether somebody may change or remove a template: their own, and the town's when they look after the town. */
export function decideWriting({ accountId, maySetUp }: TemplateWriter, ownerId: string | null): Decision {
  return ownerId === accountId || (ownerId === null && maySetUp) ? { ok: true } : { ok: false, code: 'not_allowed', fields: [] };
}

/** A text may only name what is known of an applicant: anything else between braces would go out as it stands. */
export function decideTexts(texts: NewLetterTemplate['texts']): Decision {
  const fields = LOCALES.flatMap((lang) =>
    (['subject', 'body'] as const).flatMap((part) =>
      unknownPlaceholders(texts[lang]?.[part] ?? '').map(
        (name): FieldError => ({ field: `texts.${lang}.${part}.${plain(name)}`, code: 'choice' }),
      ),
    ),
  );
  return fields.length === 0 ? { ok: true } : { ok: false, code: 'placeholder_unknown', fields: fields.slice(0, 50) };
}

// It comes back in the answer, so it is kept short and plain.
function plain(name: string): string {
  return name.replace(/[^\p{L}\p{N} _-]/gu, '').slice(0, 40);
}
