import type { Job } from '../../../api/contract/postings.ts';
import type { TenantConfig } from '../../../api/contract/tenants.ts';
import { read, type Trouble } from '../api.ts';
import type { VuoroJobs } from '../elements/jobs.ts';
import { idOf } from '../forms/field-id.ts';
import type { Form } from '../forms/form.ts';
import type { Lang } from '../i18n/localize.ts';
import { BACK } from '../i18n/apply-texts.ts';
import { ENDED, GONE, UNREACHABLE } from '../i18n/posting-texts.ts';
import { html, LANGUAGES } from '../shared.ts';
import type { ApplyParts } from '../parts.ts';
import type { Address, Step } from './address.ts';
import { momentWords } from '../moment.ts';
import { readView } from './read-view.ts';
import { loadApply } from './load-apply.ts';

// Forms outlive the element: a page that swaps its content takes it out and puts it back.
const forms = new Map<string, Form>();

/** One posting in place of the list, from reading to the receipt. */
export class Posting {
  readonly jobs: VuoroJobs;
  readonly address: Address;
  /** Moves to another step of this posting, or back to the list. */
  readonly go: (address: Address | undefined, isReplacing?: boolean) => void;
  readonly leave: (event: Event) => void;
  #job: Job | undefined;
  #trouble: Trouble | undefined;
  #config: TenantConfig | undefined;
  #apply: ApplyParts | undefined;
  /** The step shown, and the field to go to in it. */
  #step: Step = 'read';
  #field = '';

  constructor(jobs: VuoroJobs, address: Address, go: Posting['go'], leave: Posting['leave']) {
    this.jobs = jobs;
    this.address = address;
    this.go = go;
    this.leave = leave;
  }

  /** Fetches what a step shows; afterwards `render` has something to say. */
  async open(step: Step): Promise<void> {
    if (!this.#job || this.#trouble) await this.#read(this.jobs.locale);
    if (step !== 'read' && this.#job) await this.#prepare(this.#job);
    this.#step = step;
  }

  get form(): Form | undefined {
    return forms.get(`${this.address.tenant}.${this.address.id}`);
  }

  get zone(): string {
    return this.#config?.timeZone ?? this.jobs.zone;
  }

  render(): unknown {
    const { jobs, form } = this;
    const lang = jobs.locale;
    const job = this.#job;
    const code = this.#trouble?.code;
    let body: unknown;
    if (!job || code)
      body = html`<p class="head note" tabindex="-1">${(code === 'posting_closed' ? ENDED : code === 'posting_not_found' ? GONE : UNREACHABLE)[lang]}</p>`;
    else body = form && this.#apply && this.#step !== 'read' ? this.#apply.view(this, form) : readView(this, job);
    return html`<div class="posting" part="posting">${this.back()}${body}</div>`;
  }

  /** Puts the focus where reading goes on. */
  focus(): void {
    const { shadow } = this.jobs;
    // One selector for both would find the title first, which comes before the summary.
    const head = shadow.querySelector<HTMLElement>('.summary .head') ?? shadow.querySelector<HTMLElement>('.head');
    const target = (this.#field && shadow.getElementById(idOf(this.#field))) || head;
    this.#field = '';
    target?.focus({ preventScroll: true });
    (target?.matches('.head') ? target.closest('.root') : target)?.scrollIntoView();
  }

  /** The step that the address asks for. */
  get step(): Step {
    return this.#step;
  }

  /** Fetches the form, when somebody reaches for it. */
  readonly warm = (): void => {
    loadApply().catch(() => undefined);
  };

  /** Reads the posting in another of its languages. */
  readonly speak = async (lang: Lang): Promise<void> => {
    await this.#read(lang);
    await this.jobs.update();
    this.focus();
  };

  readonly change = (step: Step, field = ''): void => {
    this.#field = field;
    this.go({ ...this.address, step });
  };

  readonly check = (form: Form): void => {
    if (form.check()) this.change('check');
    else void this.jobs.update().then(() => this.focus());
  };

  readonly send = async (form: Form): Promise<void> => {
    const { jobs } = this;
    const { tenant, id } = this.address;
    await form.send(this);
    if (form.receipt) jobs.emit('applied', { tenant, id });
    else jobs.emit('error', { code: form.refusal });
    if (form.receipt || form.faults.length) this.go({ tenant, id, step: form.receipt ? 'sent' : 'apply' }, true);
    else await jobs.update();
  };

  /** The tenant's settings, its notice among them; with `reload` past the browser's cache. */
  async readConfig(cache?: 'reload'): Promise<TenantConfig | undefined> {
    const { value, trouble } = await read<TenantConfig>(`${this.jobs.base}/api/${this.address.tenant}/config`, cache);
    this.#config = value;
    this.#trouble = trouble;
    return value;
  }

  /** A moment in words, in the zone of the tenant. */
  moment(instant: string): string {
    return momentWords(Date.parse(instant), this.jobs.locale, this.zone);
  }

  /** The way back to the list. */
  back(): unknown {
    return html`<a href=${this.jobs.hrefOf()} @click=${this.leave}>${BACK[this.jobs.locale]}</a>`;
  }

  async #prepare(job: Job): Promise<void> {
    const { jobs } = this;
    try {
      this.#apply ??= await loadApply();
      jobs.wear(this.#apply.style);
    } catch {
      // The form cannot be had: the posting's own page has one that needs no script.
      open(`${job.url}/apply`, '_top');
      return;
    }
    const config = this.form?.config ?? (await this.readConfig());
    if (config && !this.form) forms.set(`${job.tenant}.${job.id}`, this.#apply.form(job, config));
  }

  async #read(lang: Lang): Promise<void> {
    const { jobs } = this;
    const { tenant, id } = this.address;
    const { value, trouble } = await read<Job>(`${jobs.base}/api/${tenant}/jobs/${id}?lang=${LANGUAGES[lang]}`);
    this.#job = value;
    this.#trouble = trouble;
    if (!trouble) return;
    jobs.emit('error', { code: trouble.code });
    const { listing } = jobs;
    const items = listing?.items.filter((item) => item.id !== id || item.tenant !== tenant);
    // What has closed must not stay in the list.
    if (trouble.code.startsWith('posting') && listing && items)
      jobs.listing = { ...listing, items, total: listing.total - listing.items.length + items.length };
  }
}
