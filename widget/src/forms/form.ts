import type { ApplicationReceipt } from '../../../api/contract/applications.ts';
import type { Job } from '../../../api/contract/postings.ts';
import type { TenantConfig } from '../../../api/contract/tenants.ts';
import { call, read, type Trouble } from '../api.ts';
import type { VuoroJobs } from '../elements/jobs.ts';
import { LANGUAGES } from '../shared.ts';
import { applicationOf, type ChosenFile, type Fault, faultsOf, fieldsOf, fileOf, type Value, type Values } from './form-model.ts';
import { upload } from './upload.ts';

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
  async send(host: VuoroJobs): Promise<void> {
    if (this.progress !== undefined) return;
    this.progress = 0;
    this.refusal = undefined;
    void host.update();
    const trouble = (await this.#upload(host)) ?? (await this.#post(host));
    this.progress = undefined;
    if (!trouble) return;
    this.refusal = trouble.code;
    // A refusal means that nothing was stored under the key; without an answer nobody knows.
    if (!/offline|unav|internal|in_prog|too_many/.test(trouble.code)) this.#key = newKey();
    this.faults.push(...(trouble.errors ?? []).map(({ field, code }) => ({ field, code })));
    if (trouble.code === 'notice_outdated') await this.#renewNotice(host);
    if (trouble.code === 'file_not_found') this.#forgetUploads();
  }

  async #upload(host: VuoroJobs): Promise<Trouble | undefined> {
    for (const { name } of this.fields) {
      const file = fileOf(this.values[name]);
      if (!file || file.id) continue;
      const answer = await upload(`${this.#url(host)}/files`, file, (percent) => {
        this.progress = percent;
        void host.update();
      });
      if (!answer.value) {
        if (/^(file|body|unsupp)/.test(answer.trouble.code)) this.faults = [{ field: name, code: 'file_type_not_accepted' }];
        return answer.trouble;
      }
      this.set(name, { ...file, id: answer.value.id });
    }
    return undefined;
  }

  async #post(host: VuoroJobs): Promise<Trouble | undefined> {
    const body = JSON.stringify(applicationOf(this.fields, this.values, this.config.notice.version, LANGUAGES[host.locale]));
    const headers = { 'content-type': 'application/json', 'idempotency-key': this.#key };
    for (let attempt = 1; ; attempt += 1) {
      const answer = await call<ApplicationReceipt>(`${this.#url(host)}/applications`, { method: 'POST', headers, body });
      if (answer.value) {
        this.receipt = answer.value;
        this.values = {};
        return undefined;
      }
      if (answer.trouble.code !== 'request_in_progress' || attempt === RETRIES) return answer.trouble;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }

  async #renewNotice({ base }: VuoroJobs): Promise<void> {
    const { value } = await read<TenantConfig>(`${base}/api/${this.job.tenant}/config?fresh=${Date.now()}`);
    if (value) this.config = value;
    this.set('consent', undefined);
    this.faults = [{ field: 'consent', code: 'notice_outdated' }];
  }

  #forgetUploads(): void {
    for (const [name, value] of Object.entries(this.values)) {
      const file = fileOf(value);
      if (file) this.set(name, { ...file, id: undefined, key: newKey() });
    }
  }

  #url({ base }: VuoroJobs): string {
    return `${base}/api/${this.job.tenant}/jobs/${this.job.id}`;
  }
}

/** A chosen file with the key under which it is sent, or nothing when none was chosen. */
export function chosenFile(file: File | null | undefined): ChosenFile | undefined {
  return file ? { name: file.name, size: file.size, blob: file, key: newKey() } : undefined;
}

// randomUUID exists on secure pages only, and a municipality's intranet may not be one.
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
