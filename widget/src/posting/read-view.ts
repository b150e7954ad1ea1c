import type { Contact, Job } from '../../../api/contract/postings.ts';
import type { Lang } from '../i18n/localize.ts';
import { APPLY } from '../i18n/apply-texts.ts';
import {
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
import { momentWords } from '../moment.ts';
import { dayWords, deadlineWords, html, LANGUAGES, lastMinute, nameOf, payWords } from '../shared.ts';
import { typeName } from '../i18n/type-names.ts';
import { WORK_TIME_NAMES } from '../i18n/work-time-names.ts';
import type { Posting } from './posting.ts';
import { richText } from './rich-text.ts';

/** A posting as a notice: what, where, when, pay and until when first, then its text, people, and one button. */
export function readView(posting: Posting, job: Job): unknown {
  const { jobs, zone } = posting;
  const { locale: lang, level } = jobs;
  const { contacts, sourceUrl } = job;
  return html`<div class="head title" role="heading" aria-level=${level} tabindex="-1" lang=${job.lang}>${job.title}</div>
    <p>${deadlineWords(job.closesAt, Date.now(), lang, zone)}</p>
    <dl class="facts">${factsOf(job, lang, zone).map(([name, value]) => value && html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
    <p class="langs">${([0, 1, 2] as const).map((other) => {
      const language = LANGUAGES[other];
      return language !== job.lang && job.languages.includes(language)
        ? html`<button type="button" lang=${language} @click=${() => posting.speak(other)}>${IN_LANGUAGE[other]}</button>`
        : '';
    })}</p>
    <div class="body" lang=${job.lang}>${richText(job.body, level)}</div>
    ${contacts[0] && html`<div class="heading" role="heading" aria-level=${level + 1}>${CONTACTS[lang]}</div>${contacts.map(contact)}`}
    ${sourceUrl && html`<p><a href=${sourceUrl}>${SOURCE[lang]} (${hostOf(sourceUrl)})</a></p>`}
    <p class="apply">${applyLink(posting, job)}</p>`;
}

function applyLink(posting: Posting, { apply, tenant, id }: Job): unknown {
  const { jobs } = posting;
  const lang = jobs.locale;
  if (apply.mode === 'link') return html`<a class="main" part="button" href=${apply.url}>${APPLY_AT[lang]} ${hostOf(apply.url)}</a>`;
  const open = (event: Event) => {
    event.preventDefault();
    posting.change('apply');
  };
  return html`<a class="main" part="button" href=${jobs.hrefOf(`${tenant}.${id}.apply`)} @click=${open} @pointerover=${posting.warm} @focus=${posting.warm}>${APPLY[lang]}</a>`;
}

function factsOf(job: Job, lang: Lang, zone: string): (readonly [string, string | undefined])[] {
  const { place, duration } = job;
  const type = [typeName(job.employmentType, lang), job.workTime && nameOf(WORK_TIME_NAMES, job.workTime, lang), job.workload];
  const town = [place.postalCode, place.city ?? job.municipality].filter(Boolean).join(' ');
  const dates = [duration.startsOn, duration.endsOn].map((day) => (day ? dayWords(Date.parse(day), lang, 'UTC') : ''));
  const pay = [payWords(job.pay, lang), job.pay?.min || job.pay?.max ? job.pay.agreement : undefined];
  return [
    [EMPLOYER[lang], job.employer],
    [UNIT[lang], job.unit],
    [PLACE[lang], [place.street, town].filter(Boolean).join(', ')],
    [TYPE[lang], type.filter(Boolean).join(', ')],
    [WHEN[lang], duration.note ?? dates.filter(Boolean).join(' – ')],
    [PAY[lang], pay.filter(Boolean).join(', ') || job.pay?.note],
    [POSITIONS[lang], job.positions > 1 ? `${job.positions}` : undefined],
    [DEADLINE[lang], job.closesAt && momentWords(lastMinute(Date.parse(job.closesAt), zone), lang, zone)],
  ];
}

function contact({ name, role, phone, email, note }: Contact): unknown {
  const lines = [
    name,
    role,
    phone && (/\d{4}/.test(phone) ? html`<a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>` : phone),
    email && (email.includes('@') ? html`<a href="mailto:${email}">${email}</a>` : email),
    note,
  ];
  return html`<p>${lines.filter(Boolean).map((line) => html`${line}<br />`)}</p>`;
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace('www.', '');
}
