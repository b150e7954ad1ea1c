import type { Job } from '../../../api/contract/postings.ts';
import type { TenantConfig } from '../../../api/contract/tenants.ts';
import { read, type Trouble } from '../api.ts';
import type { VuoroJobs } from '../elements/jobs.ts';
import { checkView, receiptView } from '../forms/check-view.ts';
import { Form } from '../forms/form.ts';
import { formView, idOf } from '../forms/form-view.ts';
import { CHECK } from '../i18n/form-texts.ts';
import type { Lang } from '../i18n/localize.ts';
import { APPLY, BACK, ENDED, GONE, UNREACHABLE } from '../i18n/posting-texts.ts';
import { html, LANGUAGES } from '../shared.ts';
import type { Address, Step } from './address.ts';
import { readView } from './read-view.ts';

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
    const { tenant, id } = this.address;
    if (!this.#job || this.#trouble) await this.#read(this.jobs.locale);
    const job = this.#job;
    if (step !== 'read' && job && !this.form) {
      const { value, trouble } = await read<TenantConfig>(`${this.jobs.base}/api/${tenant}/config`);
      this.#config = value;
      this.#trouble = trouble;
      if (value) forms.set(`${tenant}.${id}`, new Form(job, value));
    }
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
    const { locale: lang, level } = jobs;
    const job = this.#job;
    const code = this.#trouble?.code;
    let body: unknown;
    if (!job || code)
      body = html`<p class="head note" tabindex="-1">${(code === 'posting_closed' ? ENDED : code === 'posting_not_found' ? GONE : UNREACHABLE)[lang]}</p>`;
    else if (!form || this.#step === 'read') body = readView(this, job);
    else if (form.receipt) body = receiptView(this, form);
    else {
      const isLast = this.#step === 'check' && form.values['name'] && !form.faults.length;
      body = html`<div class="head title" role="heading" aria-level=${level} tabindex="-1">${(isLast ? CHECK : APPLY)[lang]}</div>
        <p lang=${job.lang}>${job.title}</p>
        ${isLast ? checkView(this, form) : formView(this, form)}`;
    }
    return html`<div class="posting" part="posting"><a href=${jobs.hrefOf()} @click=${this.leave}>${BACK[lang]}</a>${body}</div>`;
  }

  /** Puts the focus where reading goes on. */
  focus(): void {
    const { shadow } = this.jobs;
    const target = (this.#field && shadow.getElementById(idOf(this.#field))) || shadow.querySelector<HTMLElement>('.summary .head,.head');
    this.#field = '';
    target?.focus({ preventScroll: true });
    (target?.matches('.head') ? target.closest('.root') : target)?.scrollIntoView();
  }

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
    await form.send(jobs);
    if (form.receipt) jobs.emit('applied', { tenant, id });
    else jobs.emit('error', { code: form.refusal });
    if (form.receipt || form.faults.length) this.go({ tenant, id, step: form.receipt ? 'sent' : 'apply' }, true);
    else await jobs.update();
  };

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
