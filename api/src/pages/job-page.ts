import { html, raw } from 'hono/html';
import type { Contact, Job } from '../../contract/postings.ts';
import type { Locale } from '../../contract/primitives.ts';
import { jobPostingJsonLd, jsonForScript } from '../interop/job-posting-json-ld.ts';
import { richTextHtml } from '../rich-text/render.ts';
import { absolute, applyPath, deadlinePath, jobPath, listPath } from './addresses.ts';
import { type Frame, said } from './frame.ts';
import { langAttribute } from './job-rows.ts';
import { jobFacts } from './job-facts.ts';
import { type Html, layout } from './layout.ts';
import { summaryLine } from './words/facts.ts';

/** One open posting: the facts in the first screen, then the text, the people and the way to apply. */
export function jobPage(frame: Frame, job: Job): Html {
  const { texts, name, tenant, lang } = frame;
  const summary = summaryLine(job, tenant.currency, lang);
  // A posting that does not exist in the language of the page has its address in one in which it does.
  const canonical = jobPath(frame, job.id, job.lang);
  return layout(frame, {
    title: `${job.title} – ${job.employer ?? name}`,
    description: summary,
    canonical,
    alternates: job.languages.map((other) => ({ lang: other, path: jobPath(frame, job.id, other) })),
    inLanguage: (other: Locale) => jobPath(frame, job.id, other),
    head: markup(frame, { ...job, url: absolute(frame, canonical) }, summary),
    main: html`<p class="back"><a href="${listPath(frame)}">${texts.job.back}</a></p>
<article>
<h1${langAttribute(frame, job.lang)}>${job.title}</h1>
${job.lang === lang ? '' : html`<p class="note">${texts.job.onlyIn[job.lang]}</p>`}
${jobFacts(frame, job)}
<p class="actions">${applyLink(frame, job)}${job.closesAt === undefined ? '' : html`<a class="quiet" href="${deadlinePath(frame, job.id)}">${texts.job.addDeadline}</a>`}</p>
<section class="text" aria-labelledby="about"><h2 id="about">${texts.job.about}</h2>
${job.body.length === 0 ? html`<p>${texts.job.noText}</p>` : html`<div class="prose"${langAttribute(frame, job.lang)}>${raw(richTextHtml(job.body, { headingLevel: 3 }))}</div>`}
</section>
${contacts(frame, job)}
${job.sourceUrl === undefined ? '' : html`<p class="source"><a href="${job.sourceUrl}">${texts.job.source}</a></p>`}
<p class="apply-bar">${applyLink(frame, job)}</p>
<p class="printed">${absolute(frame, canonical)}</p>
</article>`,
  });
}

function applyLink(frame: Frame, job: Job): Html {
  const { texts } = frame;
  return job.apply.mode === 'here'
    ? html`<a class="button" href="${applyPath(frame, job.id)}">${texts.job.apply}</a>`
    : html`<a class="button" href="${job.apply.url}">${texts.job.applyElsewhere}</a>`;
}

function contacts(frame: Frame, job: Job): Html | '' {
  const { texts } = frame;
  if (job.contacts.length === 0) return '';
  return html`<section aria-labelledby="contacts"><h2 id="contacts">${texts.job.contacts}</h2><ul class="people">${job.contacts.map(
    (contact) => html`<li${langAttribute(frame, job.lang)}>${person(contact)}</li>`,
  )}</ul></section>`;
}

function person({ name, role, phone, email, note }: Contact): Html {
  const who = [name, role].filter((part) => part !== undefined).join(', ');
  return html`${who === '' ? '' : html`<p>${who}</p>`}
${phone === undefined ? '' : html`<p>${phoneLink(phone)}</p>`}
${email === undefined ? '' : html`<p>${/^[^\s@]+@[^\s@]+$/.test(email) ? html`<a href="mailto:${email}">${email}</a>` : email}</p>`}
${note === undefined ? '' : html`<p>${note}</p>`}`;
}

/** Only what is a number and nothing else becomes a link: sources write hours and two numbers into the same field. */
function phoneLink(phone: string): Html | string {
  const digits = phone.replace(/[\s()./-]/g, '');
  return /^\+?\d{5,15}$/.test(digits) ? html`<a href="tel:${digits}">${phone}</a>` : phone;
}

function markup(frame: Frame, job: Job, summary: string): Html | undefined {
  const { tenant, name, texts, now } = frame;
  const data = jobPostingJsonLd(
    job,
    {
      name: said(tenant.name, job.lang) ?? name,
      ...(tenant.homeUrl !== null && { homeUrl: tenant.homeUrl }),
      country: tenant.country,
      currency: tenant.currency,
      taskArea: texts.taskAreas[job.taskArea],
      summary,
    },
    now,
  );
  return data && html`<script type="application/ld+json">${raw(jsonForScript(data))}</script>`;
}
