import type { ApplicationReceipt, UploadedFile } from '../../../api/contract/applications.ts';
import type { Answer, Trouble } from '../api.ts';
import { type Posting, readConfig } from '../posting/posting.ts';
import { LANGUAGES } from '../shared.ts';
import type { Form } from '../forms/form.ts';
import { givenFor } from '../forms/form-model.ts';
import { applicationOf } from './application.ts';
import { inWords } from './check.ts';
import { post } from './post.ts';

const RETRIES = 5;
const RETRY_MS = 1000;

/** Sends files, then the application. Afterwards there is a receipt, faults, or a refusal. */
export async function send(form: Form, posting: Posting): Promise<void> {
  form.progress = 0;
  form.refusal = undefined;
  const data = new FormData(form.element);
  const trouble = (await upload(form, posting, data)) ?? (await apply(form, posting, data));
  form.progress = undefined;
  if (!trouble) return;
  const { code, errors = [] } = trouble;
  form.refusal = code;
  // A refusal means that nothing was stored under the key; without an answer nobody knows.
  if (!/offline|unav|internal|in_prog|too_many/.test(code)) form.key = undefined;
  // What was uploaded may no longer be there; the files themselves still are.
  if (code === 'file_not_found') form.uploads = new Map();
  form.faults = [...form.faults, ...inWords(form, errors)];
  if (code !== 'notice_outdated') return;
  form.config = (await readConfig(posting, 'reload')) ?? form.config;
  form.faults = inWords(form, [{ field: 'consent', code }]);
  const consent = form.element.querySelector<HTMLInputElement>('#consent');
  if (consent) consent.checked = false;
}

async function upload(form: Form, posting: Posting, data: FormData): Promise<Trouble | undefined> {
  for (const field of form.fields) {
    const [file] = givenFor(field, data);
    if (!(file instanceof File)) continue;
    const { key, id } = form.uploads.get(file) ?? { key: newKey() };
    if (id) continue;
    form.uploads.set(file, { key });
    const { value, trouble } = await sendTo<UploadedFile>(form, posting, `files?name=${encodeURIComponent(file.name)}`, file, key);
    if (!value) {
      if (/^(file|body|unsupp)/.test(trouble.code)) form.faults = inWords(form, [{ field: field.name, code: 'file_type_not_accepted' }]);
      return trouble;
    }
    form.uploads.set(file, { key, id: value.id });
  }
  return undefined;
}

async function apply(form: Form, posting: Posting, data: FormData): Promise<Trouble | undefined> {
  const { fields, config, uploads } = form;
  const key = (form.key ??= newKey());
  const rest = { lang: LANGUAGES[posting.jobs.locale], noticeVersion: config.notice.version };
  const body = JSON.stringify(applicationOf(fields, data, (file) => uploads.get(file)?.id, rest));
  for (let attempt = 1; ; attempt += 1) {
    const { value, trouble } = await sendTo<ApplicationReceipt>(form, posting, 'applications', body, key);
    form.receipt = value;
    if (trouble?.code !== 'request_in_progress' || attempt === RETRIES) return trouble;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

function sendTo<Value>(form: Form, { jobs }: Posting, path: string, body: string | File, key: string): Promise<Answer<Value>> {
  const tell = (percent: number) => {
    form.progress = percent;
    void jobs.update();
  };
  tell(0);
  return post(`${jobs.base}/api/${form.job.tenant}/jobs/${form.job.id}/${path}`, body, key, tell);
}

// randomUUID exists on secure pages only, and a municipality's intranet may not be one.
function newKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}
