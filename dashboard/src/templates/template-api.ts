import type { LetterTemplate, LetterTemplateEdit, LetterTemplates, NewLetterTemplate } from '../../../api/contract/letter-templates.ts';
import type {
  FilledPostingTemplate,
  NewPostingTemplate,
  PostingTemplate,
  PostingTemplates,
} from '../../../api/contract/posting-templates.ts';
import { ask } from '../staff-api.ts';

/** The calls about letters to begin with. */
export function letterApi(tenant: string) {
  const base = `/staff/${encodeURIComponent(tenant)}/letter-templates`;
  return {
    list: (signal?: AbortSignal) => ask<LetterTemplates>('GET', base, undefined, signal),
    add: (template: NewLetterTemplate) => ask<LetterTemplate>('POST', base, template),
    change: (id: string, template: LetterTemplateEdit) => ask<LetterTemplate>('PUT', `${base}/${id}`, template),
    remove: (id: string) => ask<null>('DELETE', `${base}/${id}`, {}),
  };
}

/** The calls about postings to begin with. */
export function postingTemplateApi(tenant: string) {
  const base = `/staff/${encodeURIComponent(tenant)}/posting-templates`;
  return {
    list: (signal?: AbortSignal) => ask<PostingTemplates>('GET', base, undefined, signal),
    read: (id: string) => ask<FilledPostingTemplate>('GET', `${base}/${encodeURIComponent(id)}`),
    keep: (template: NewPostingTemplate) => ask<PostingTemplate>('POST', base, template),
    rename: (id: string, name: string) => ask<null>('PUT', `${base}/${id}`, { name }),
    remove: (id: string) => ask<null>('DELETE', `${base}/${id}`, {}),
  };
}
