import type { PostingDraft } from '../../../../api/contract/postings.ts';
import type { Answer } from '../../api.ts';
import { postingTemplateApi } from '../../templates/template-api.ts';
import { EMPTY_FORM, type Form, formOf } from '../model/form.ts';
import { saverOf, unsavedOf } from './open-savers.ts';
import { type PostingApi, postingApi } from './posting-api.ts';
import { Saver } from './saver.ts';

/** The id in the editor's address: `new` for a posting that is not there yet. */
export function idOfPage(pathname: string): string {
  return decodeURIComponent(pathname.replace(/\/+$/, '').split('/').at(-1) ?? '');
}

/**
 * Which posting to open: `new` or an id, and for a new one what to begin with, another posting or a template. `mark` is put
 * behind the titles of a copy.
 */
export interface Beginning {
  tenant: string;
  id: string;
  copy?: string;
  template?: string;
  mark: string;
}

/** The saver of the posting to edit. What was written and not saved yet is found again. */
export async function beginSaver({ tenant, id, copy, template, mark }: Beginning): Promise<Answer<Saver>> {
  const key = keyOf(tenant, id);
  const isNew = id === 'new';
  const hasSource = copy !== undefined || template !== undefined;
  const left = unsavedOf(key);
  if (left && !(isNew && hasSource)) return { value: left };
  const api = postingApi(tenant);
  if (isNew && template !== undefined) {
    const { value, trouble } = await postingTemplateApi(tenant).read(template);
    return value ? { value: newSaver(api, { form: formOf(value.draft) }) } : { trouble };
  }
  const source = isNew ? copy : id;
  if (source === undefined) return { value: saverOf(key, () => newSaver(api, { form: EMPTY_FORM })) };
  const { value, trouble } = await api.read(source);
  if (!value) return { trouble };
  if (isNew) return { value: newSaver(api, { form: copyOf(value.draft, mark) }) };
  return { value: saverOf(key, () => newSaver(api, { form: formOf(value.draft), posting: value })) };
}

/** Under which name a posting's saver is kept. */
export function keyOf(tenant: string, id: string): string {
  return `${tenant}/${id}`;
}

/** What a copy begins with: everything but the time to apply, which has passed or will not be the same. */
export function copyOf(draft: PostingDraft, mark: string): Form {
  const form = formOf(draft);
  const titles = (['fi', 'sv', 'en'] as const).map((lang) => {
    const title = form[`texts.${lang}.title`];
    return [`texts.${lang}.title`, title === '' ? '' : `${title} (${mark})`.slice(0, 200)];
  });
  return { ...form, ...Object.fromEntries(titles), opensAt: '', closesAt: '' };
}

function newSaver(api: PostingApi, start: ConstructorParameters<typeof Saver>[1]): Saver {
  return new Saver(
    {
      api,
      now: () => Date.now(),
      newKey: () => crypto.randomUUID(),
      wait: (ms, run) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
    },
    start,
  );
}
