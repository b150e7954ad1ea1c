import type { TemplateResult } from 'lit-html';
import type { Job } from '../../../api/contract/postings.ts';
import type { TenantConfig } from '../../../api/contract/tenants.ts';
import type { Address } from '../address.ts';
import type { Trouble } from '../api.ts';
import { checkView, receiptView } from '../forms/check-view.ts';
import { Form } from '../forms/form.ts';
import { formView, idOf } from '../forms/form-view.ts';
import { CHECK } from '../i18n/form-texts.ts';
import type { Lang } from '../i18n/localize.ts';
import { APPLY, BACK, ENDED, GONE, UNREACHABLE } from '../i18n/posting-texts.ts';
import type { PartHost, PostingPart } from '../parts.ts';
import { html, LANGUAGES, read } from '../shared.ts';
import { readView } from './read-view.ts';

// Forms outlive the element: a page that swaps its content takes it out and puts it back.
const forms = new Map<string, Form>();

/** The posting in place of the list, from reading to the receipt. */
export class Posting implements PostingPart {
  readonly host: PartHost;
  #address: Address | undefined;
  #job: Job | undefined;
  #trouble: Trouble | undefined;
  #config: TenantConfig | undefined;
  #asked = '';
  /** The field that the visitor wants to change. */
  #field = '';

  constructor(host: PartHost) {
    this.host = host;
  }

  async open(address: Address): Promise<void> {
    const { host } = this;
    const key = `${address.tenant}/jobs/${address.id}?lang=${LANGUAGES[host.locale]}`;
    if (key !== this.#asked || this.#trouble) await this.#read(key, address);
    if (address.step !== 'read') await this.#prepare(address);
    this.#address = address;
  }

  render(): TemplateResult {
    const { host } = this;
    const lang = host.locale;
    return html`<p class="back"><a href=${host.hrefOf()} @click=${(event: Event) => host.leave(event)}>${BACK[lang]}</a></p>
      ${this.#job && !this.#trouble ? this.#step(this.#job) : this.#sorry()}`;
  }

  focus(): void {
    const { shadow } = this.host;
    const field = this.#field && shadow.getElementById(idOf(this.#field));
    this.#field = '';
    if (field) return field.focus();
    const target = shadow.querySelector<HTMLElement>('.summary .head') ?? shadow.querySelector<HTMLElement>('.head');
    target?.focus({ preventScroll: true });
    target?.closest('.root')?.scrollIntoView();
  }

  get #form(): Form | undefined {
    return forms.get(`${this.#job?.tenant}.${this.#job?.id}`);
  }

  #step(job: Job): TemplateResult {
    const { host } = this;
    const lang = host.locale;
    const form = this.#form;
    const address = this.#address;
    const zone = this.#config?.timeZone ?? host.zone;
    if (!form || !address || address.step === 'read')
      return readView(
        job,
        host,
        zone,
        (event) => this.#apply(event),
        (other) => void this.#change(other),
      );
    if (form.receipt) return receiptView(form, host, zone);
    const isLast = address.step === 'check' && form.values['name'] && !form.faults.length;
    return html`<div class="head title" role="heading" aria-level=${host.level} tabindex="-1">${isLast ? CHECK[lang] : APPLY[lang]}</div>
      <p lang=${job.lang}>${job.title}</p>
      ${
        isLast
          ? checkView(
              form,
              host,
              (field) => this.#goTo('apply', field),
              () => void this.#send(form),
            )
          : formView(form, host, () => this.#check(form))
      }`;
  }

  #sorry(): TemplateResult {
    const lang = this.host.locale;
    const code = this.#trouble?.code;
    return html`<p class="head note" tabindex="-1">${(code === 'posting_closed' ? ENDED : code === 'posting_not_found' ? GONE : UNREACHABLE)[lang]}</p>`;
  }

  async #read(key: string, address: Address): Promise<void> {
    const answer = await read<Job>(`${this.host.base}/api/${key}`);
    this.#asked = key;
    this.#job = answer.value;
    this.#trouble = answer.trouble;
    if (/^posting/.test(answer.trouble?.code ?? '')) this.host.forget(address);
    if (answer.trouble) this.host.emit('vuoro-error', { code: answer.trouble.code });
  }

  async #prepare({ tenant }: Address): Promise<void> {
    const job = this.#job;
    if (!job || this.#form) return;
    const answer = await read<TenantConfig>(`${this.host.base}/api/${tenant}/config`);
    this.#config = answer.value;
    this.#trouble = answer.trouble;
    if (answer.value) forms.set(`${job.tenant}.${job.id}`, new Form(job, answer.value));
  }

  async #change(lang: Lang): Promise<void> {
    const address = this.#address;
    if (!address) return;
    await this.#read(`${address.tenant}/jobs/${address.id}?lang=${LANGUAGES[lang]}`, address);
    await this.host.update();
    this.focus();
  }

  #apply(event: Event): void {
    event.preventDefault();
    this.#goTo('apply');
  }

  #goTo(step: Address['step'], field = ''): void {
    this.#field = field;
    if (this.#address) this.host.go({ ...this.#address, step });
  }

  #check(form: Form): void {
    if (form.check()) this.#goTo('check');
    else void this.host.update().then(() => this.focus());
  }

  async #send(form: Form): Promise<void> {
    const { host } = this;
    const address = this.#address;
    await form.send(host);
    if (!address) return;
    const { tenant, id } = address;
    if (form.receipt) {
      host.emit('vuoro-applied', { tenant, id });
      host.go({ ...address, step: 'sent' }, true);
    } else {
      if (form.refusal) host.emit('vuoro-error', { code: form.refusal });
      if (form.faults.length) host.go({ ...address, step: 'apply' }, true);
      else await host.update();
    }
  }
}
