import type { Zone } from '../day.ts';
import type { Contact, Job } from '../../../api/contract/postings.ts';
import type { Lang } from '../i18n/localize.ts';
import { APPLY, APPLY_AT, CONTACTS, DEADLINE, EMPLOYER, PAY, PLACE, POSITIONS, SOURCE, TYPE, UNIT, WHEN } from '../i18n/posting-texts.ts';
import { lang, say } from '../i18n/spoken.ts';
import { typeName } from '../i18n/type-names.ts';
import { WORK_TIME_NAMES } from '../i18n/work-time-names.ts';
import { momentWords } from '../moment.ts';
import { dayWords, deadlineWords, html, LANGUAGES, lastMinute, nameOf, payWords } from '../shared.ts';
import { placeOf } from './address.ts';
import { focus } from './focus.ts';
import { go } from './history.ts';
import { type Posting, readJob } from './posting.ts';
import { richText } from './rich-text.ts';
import { title } from './title.ts';

// Each in its own language.
const IN_LANGUAGE = ['Suomeksi', 'På svenska', 'In English'];

/** A posting as a notice: what, where, when, pay and until when first, then its text, people, and one button. */
export function readView(posting: Posting, job: Job): unknown {
  const { jobs, zone } = posting;
  const { level } = jobs;
  const { contacts, sourceUrl } = job;
  return html`${title(posting, job.title, job.lang)}
    <p>${deadlineWords(job.closesAt, Date.now(), lang, zone)}</p>
    <dl class="facts">${factsOf(job, zone).map(([name, ...values]) => {
      const words = values.filter(Boolean).join(', ');
      return words && html`<dt>${name}</dt><dd>${words}</dd>`;
    })}</dl>
    <p class="langs">${([0, 1, 2] as const).map((other) => {
      const language = LANGUAGES[other];
      return language !== job.lang && job.languages.includes(language)
        ? html`<button type="button" lang=${language} @click=${() => readIn(posting, other)}>${IN_LANGUAGE[other]}</button>`
        : '';
    })}</p>
    <div class="body" lang=${job.lang}>${richText(job.body, level)}</div>
    ${contacts[0] && html`<div class="heading" role="heading" aria-level=${level + 1}>${say(CONTACTS)}</div>${contacts.map(contactView)}`}
    ${sourceUrl && html`<p><a href=${sourceUrl}>${say(SOURCE)} (${hostOf(sourceUrl)})</a></p>`}
    <p class="apply">${applyLink(posting, job)}</p>`;
}

async function readIn(posting: Posting, language: Lang): Promise<void> {
  await readJob(posting, language);
  await posting.jobs.update();
  focus(posting);
}

function applyLink({ jobs, address }: Posting, { apply }: Job): unknown {
  if (apply.mode === 'link') return html`<a class="main" part="button" href=${apply.url}>${say(APPLY_AT)} ${hostOf(apply.url)}</a>`;
  const step = { ...address, step: 'apply' } as const;
  const open = (event: Event) => {
    event.preventDefault();
    go(jobs, step);
  };
  return html`<a class="main" part="button" href=${jobs.hrefOf(placeOf(step))} @click=${open}>${say(APPLY)}</a>`;
}

type Fact = readonly [name: string, ...values: (string | number | false | undefined)[]];

function factsOf({ place, duration, pay, closesAt, positions, ...job }: Job, zone: Zone): Fact[] {
  const days = [duration.startsOn, duration.endsOn].map((day) => (day ? dayWords(Date.parse(day), lang, 'UTC') : ''));
  return [
    [say(EMPLOYER), job.employer],
    [say(UNIT), job.unit],
    [say(PLACE), place.street, [place.postalCode, place.city ?? job.municipality].filter(Boolean).join(' ')],
    [say(TYPE), typeName(job.employmentType, lang), job.workTime && nameOf(WORK_TIME_NAMES, job.workTime, lang), job.workload],
    [say(WHEN), duration.note ?? days.filter(Boolean).join(' – ')],
    [say(PAY), payWords(pay, lang) || pay?.note, (pay?.min ?? pay?.max) && pay?.agreement],
    [say(POSITIONS), positions > 1 && positions],
    [say(DEADLINE), closesAt && momentWords(lastMinute(Date.parse(closesAt), zone), lang, zone)],
  ];
}

function contactView({ name, role, phone, email, note }: Contact): unknown {
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
