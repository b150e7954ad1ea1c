import type { ApplicationReceipt, UploadedFile } from '../../../api/contract/applications.ts';
import type { Job } from '../../../api/contract/postings.ts';
import type { TenantConfig } from '../../../api/contract/tenants.ts';
import type { Answer, Trouble } from '../api.ts';
import type { Posting } from '../posting/posting.ts';
import { LANGUAGES } from '../shared.ts';
import { applicationOf, type ChosenFile, type Fault, faultsOf, fieldsOf, fileOf, type Value, type Values } from './form-model.ts';
import { post } from './post.ts';

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
};
const RETRIES = 5;
const RETRY_MS = 1000;

/** One application being filled: it lives as long as the page, so that nothing typed is lost on the way back and forth. */
export class Form {
  values: Values = {};
  faults: Fault[] = [];
  /** Why the service did not take the application, when that is no field's fault. */
  refusal: Trouble['code'] | undefined;
  /** Percent of the files on their way; undefined when nothing is being sent. */
  progress: number | undefined;
  receipt: ApplicationReceipt | undefined;
  readonly job: Job;
  config: TenantConfig;
  // The same key for every attempt to send this filled form: however often it is sent, it arrives once.
  #key = newKey();

  constructor(job: Job, config: TenantConfig) {
    this.job = job;
    this.config = config;
  }

  get fields() {
    return fieldsOf(this.job.apply);
  }

  set(name: string, value: Value): void {
    this.values = { ...this.values, [name]: value };
  }

  /** Checks everything; whether it may be shown for a last look. */
  check(): boolean {
    this.refusal = undefined;
    this.faults = faultsOf(this.fields, this.values);
    return !this.faults.length;
  }

  /** Sends files, then the application. Afterwards there is a receipt, faults, or a refusal. */
  async send(posting: Posting): Promise<void> {
    if (this.progress !== undefined) return;
    this.refusal = undefined;
    const trouble = (await this.#upload(posting)) ?? (await this.#apply(posting));
    this.progress = undefined;
    if (!trouble) return;
    const { code, errors = [] } = trouble;
    this.refusal = code;
    // A refusal means that nothing was stored under the key; without an answer nobody knows.
    if (!/offline|unav|internal|in_prog|too_many/.test(code)) this.#key = newKey();
    this.faults.push(...errors);
    if (code === 'notice_outdated') {
      this.config = (await posting.readConfig('reload')) ?? this.config;
      this.set('consent', undefined);
      this.faults.push({ field: 'consent', code });
    }
    if (code === 'file_not_found') {
      // What was uploaded is no longer there; the files themselves still are.
      for (const [name, value] of Object.entries(this.values)) {
        const file = fileOf(value);
        if (file) this.set(name, { ...file, id: undefined, key: newKey() });
      }
    }
  }

  async #upload(posting: Posting): Promise<Trouble | undefined> {
    for (const { name } of this.fields) {
      const file = fileOf(this.values[name]);
      if (!file || file.id) continue;
      const type = TYPES[file.name.replace(/.*\./, '').toLowerCase()] ?? file.blob.type;
      const { value, trouble } = await this.#post<UploadedFile>(
        posting,
        `files?name=${encodeURIComponent(file.name)}`,
        file.blob,
        type,
        file.key,
      );
      if (!value) {
        if (/^(file|body|unsupp)/.test(trouble.code)) this.faults = [{ field: name, code: 'file_type_not_accepted' }];
        return trouble;
      }
      this.set(name, { ...file, id: value.id });
    }
    return undefined;
  }

  async #apply(posting: Posting): Promise<Trouble | undefined> {
    const body = JSON.stringify(applicationOf(this.fields, this.values, this.config.notice.version, LANGUAGES[posting.jobs.locale]));
    for (let attempt = 1; ; attempt += 1) {
      const { value, trouble } = await this.#post<ApplicationReceipt>(posting, 'applications', body, 'application/json', this.#key);
      if (value) {
        this.receipt = value;
        this.values = {};
      }
      if (trouble?.code !== 'request_in_progress' || attempt === RETRIES) return trouble;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }

  #post<Value>({ jobs }: Posting, path: string, body: string | Blob, type: string, key: string): Promise<Answer<Value>> {
    const tell = (percent: number) => {
      this.progress = percent;
      void jobs.update();
    };
    tell(0);
    return post(`${jobs.base}/api/${this.job.tenant}/jobs/${this.job.id}/${path}`, body, type, key, tell);
  }
}

/** A chosen file with the key under which it is sent, or nothing when none was chosen. */
export function chosenFile(file: File | null | undefined): ChosenFile | undefined {
  return file ? { name: file.name, size: file.size, blob: file, key: newKey() } : undefined;
}

// randomUUID exists on secure pages only, and a municipality's intranet may not be one.
function newKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}
