import type { TemplateResult } from 'lit-html';
import type { Contact, Job } from '../../../api/contract/postings.ts';
import type { Lang } from '../i18n/localize.ts';
import {
  APPLY,
  APPLY_AT,
  CONTACTS,
  DEADLINE,
  EMPLOYER,
  IN_LANGUAGE,
  PAY,
  PLACE,
  POSITIONS,
  SOURCE,
  TYPE,
  UNIT,
  WHEN,
} from '../i18n/posting-texts.ts';
import type { PartHost } from '../parts.ts';
import {
  dayWords,
  deadlineWords,
  EMPLOYMENT_TYPE_NAMES,
  html,
  LANGUAGES,
  lastMinute,
  momentWords,
  nameOf,
  nothing,
  payWords,
  WORK_TIME_NAMES,
} from '../shared.ts';
import { richText } from './rich-text.ts';

/** A posting as a notice: what, where, when, pay and until when first, then its text, people, and one button. */
export function readView(
  job: Job,
  host: PartHost,
  zone: string,
  apply: (event: Event) => void,
  change: (lang: Lang) => void,
): TemplateResult {
  const lang = host.locale;
  const others = LANGUAGES.filter((language) => language !== job.lang && job.languages.includes(language));
  return html`<div class="head title" role="heading" aria-level=${host.level} tabindex="-1" lang=${job.lang}>${job.title}</div>
    <p class="time">${deadlineWords(job.closesAt, host.now(), lang, zone)}</p>
    <dl class="facts">${factsOf(job, lang, zone).map(([name, value]) => (value ? html`<dt>${name}</dt><dd>${value}</dd>` : nothing))}</dl>
    ${others.map((language) => {
      const index = LANGUAGES.indexOf(language);
      const other: Lang = index === 0 ? 0 : index === 1 ? 1 : 2;
      return html`<button type="button" lang=${language} @click=${() => change(other)}>${IN_LANGUAGE[other]}</button> `;
    })}
    <div class="body" lang=${job.lang}>${richText(job.body, host.level)}</div>
    ${
      job.contacts.length
        ? html`<div class="heading" role="heading" aria-level=${host.level + 1}>${CONTACTS[lang]}</div>
            ${job.contacts.map(contact)}`
        : nothing
    }
    ${job.sourceUrl ? html`<p><a href=${job.sourceUrl}>${SOURCE[lang]} (${hostOf(job.sourceUrl)})</a></p>` : nothing}
    <p class="apply">${applyLink(job, host, apply)}</p>`;
}

function applyLink({ apply, tenant, id }: Job, host: PartHost, open: (event: Event) => void): TemplateResult {
  const lang = host.locale;
  return apply.mode === 'link'
    ? html`<a class="main" part="button" href=${apply.url}>${APPLY_AT[lang]} ${hostOf(apply.url)}</a>`
    : html`<a class="main" part="button" href=${host.hrefOf({ tenant, id, step: 'apply' })} @click=${open}>${APPLY[lang]}</a>`;
}

function factsOf(job: Job, lang: Lang, zone: string): (readonly [string, string | undefined])[] {
  const { place, duration } = job;
  const type = [
    nameOf(EMPLOYMENT_TYPE_NAMES, job.employmentType, lang),
    job.workTime && nameOf(WORK_TIME_NAMES, job.workTime, lang),
    job.workload,
  ];
  const town = [place.postalCode, place.city ?? job.municipality].filter(Boolean).join(' ');
  const dates = [duration.startsOn, duration.endsOn].map((day) => (day ? dayWords(Date.parse(day), lang, 'UTC') : ''));
  const pay = [payWords(job.pay, lang), job.pay?.min || job.pay?.max ? job.pay.agreement : undefined];
  return [
    [EMPLOYER[lang], job.employer],
    [UNIT[lang], job.unit],
    [PLACE[lang], [place.street, town].filter(Boolean).join(', ')],
    [TYPE[lang], type.filter(Boolean).join(', ')],
    [WHEN[lang], duration.note ?? dates.join(' – ').replace(/^ – $/, '')],
    [PAY[lang], pay.filter(Boolean).join(', ') || job.pay?.note],
    [POSITIONS[lang], job.positions > 1 ? `${job.positions}` : undefined],
    [DEADLINE[lang], job.closesAt && momentWords(lastMinute(Date.parse(job.closesAt), zone), lang, zone)],
  ];
}

function contact({ name, role, phone, email, note }: Contact): TemplateResult {
  return html`<p>
    ${name ? html`<strong>${name}</strong><br />` : nothing}${role ? html`${role}<br />` : nothing}
    ${phone ? html`${/\d{4}/.test(phone) ? html`<a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>` : phone}<br />` : nothing}
    ${email ? html`${email.includes('@') ? html`<a href="mailto:${email}">${email}</a>` : email}<br />` : nothing}${note}
  </p>`;
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
