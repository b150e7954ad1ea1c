import { html } from 'hono/html';
import { wordsFor } from '../../../contract/primitives.ts';
import { jobPath } from '../../pages/addresses.ts';
import type { Frame } from '../../pages/frame.ts';
import { type Html, layout } from '../../pages/layout.ts';
import { interviewFilePath, interviewPath } from '../address.ts';
import { placeWords } from '../letters/about.ts';
import { changeEndWords, plainDayWords, spanWords } from '../moments.ts';
import { dayOf, type Standing } from '../rules.ts';
import type { OwnInterview } from '../picking.ts';
import type { LoadedInterview } from '../store.ts';
import { INTERVIEW_PAGE_TEXTS } from './catalog.ts';
import type { InterviewPageTexts } from './texts.ts';
import { TIMES, timesField } from './times.ts';

/** What was wrong with the last step, and what was typed in it. */
export interface Mishap {
  notice: keyof InterviewPageTexts['notices'];
  message?: string;
}

/** The page of somebody's own interview as it stands. */
export function interviewPage(frame: Frame, token: string, { loaded, standing }: OwnInterview, mishap?: Mishap): Html {
  const texts = INTERVIEW_PAGE_TEXTS[frame.lang];
  const at = { frame, token, texts, loaded };
  const { title, main } = bodyOf(at, standing, mishap);
  return layout(frame, {
    title: `${mishap ? frame.texts.apply.errorPrefix : ''}${title} – ${frame.name}`,
    inLanguage: (lang) => interviewPath(frame.tenant, token, lang),
    main: html`<h1>${title}</h1>${mishap ? problem(at, mishap) : ''}${main}`,
  });
}

/** The page of a link that leads to no interview. */
export function unknownInterviewPage(frame: Frame, token: string): Html {
  const { title, text } = INTERVIEW_PAGE_TEXTS[frame.lang].closed.unknown;
  return layout(frame, {
    title: `${title} – ${frame.name}`,
    // Whatever somebody typed there.
    inLanguage: (lang) => interviewPath(frame.tenant, encodeURIComponent(token), lang),
    main: html`<h1>${title}</h1><p class="lead">${text}</p>`,
  });
}

interface Place {
  frame: Frame;
  token: string;
  texts: InterviewPageTexts;
  loaded: LoadedInterview;
}

function bodyOf(at: Place, standing: Standing, mishap: Mishap | undefined): { title: string; main: Html } {
  const { texts } = at;
  if (standing.is === 'open') return { title: texts.pick.title, main: openBody(at, standing, mishap) };
  if (standing.is === 'booked') return { title: texts.booked.title, main: bookedBody(at, standing) };
  const { title, text } = texts.closed[standing.is];
  return { title, main: html`<p class="lead">${text}</p>${facts(at, undefined)}${standing.is === 'held' ? '' : contact(at)}` };
}

function openBody(at: Place, { free, isDeclined }: Extract<Standing, { is: 'open' }>, mishap: Mishap | undefined): Html {
  const { texts, frame, loaded } = at;
  const { pickBy } = loaded.round;
  const isLastDay = dayOf(frame.now, frame.tenant.timeZone) === pickBy;
  return html`${isDeclined ? html`<p class="note">${texts.pick.declinedBefore}</p>` : ''}
${free.length === 0 ? html`<p class="note">${texts.pick.allTaken}</p>` : html`<p class="lead">${texts.pick.lead}</p>`}
${facts(at, undefined)}
${
  free.length === 0
    ? ''
    : html`<form class="form" method="post" action="${here(at)}">
<p class="due">${isLastDay ? texts.pick.lastDay : texts.pick.pickBy(plainDayWords(pickBy, clockOf(frame)))}</p>
${timesField(frame, texts.pick.times, free)}<p><button name="do" value="pick">${texts.pick.submit}</button></p></form>`
}
${noneForm(at, free.length === 0 || mishap?.notice === 'tooLong', mishap?.message ?? '')}${contact(at)}`;
}

function noneForm(at: Place, isOpen: boolean, message: string): Html {
  const { none } = at.texts;
  return html`<details class="aside"${isOpen ? html` open` : ''}><summary>${none.title}</summary><form class="form panel" method="post" action="${here(at)}">
<div class="item"><label for="message">${none.label}</label><p class="hint" id="message-hint">${none.hint}</p>
<textarea id="message" name="message" rows="4" maxlength="2000" aria-describedby="message-hint">${message}</textarea></div>
<p><button class="second" name="do" value="none">${none.submit}</button></p></form></details>`;
}

function bookedBody(at: Place, { slot, canChange, free }: Extract<Standing, { is: 'booked' }>): Html {
  const { texts, frame, loaded, token } = at;
  const { booked } = texts;
  const file = html`<p class="paging"><a class="button second" href="${interviewFilePath(frame.tenant, token, frame.lang)}" download>${booked.file}</a></p>`;
  if (!canChange) return html`${facts(at, slot)}${file}<p class="note">${booked.locked}</p>${contact(at)}`;
  const until = changeEndWords(slot, loaded.round.changeHours, clockOf(frame));
  return html`${facts(at, slot)}${file}<p>${booked.until(until)}</p>
<details class="aside"><summary>${booked.change}</summary>${
    free.length === 0
      ? html`<p class="panel">${booked.noOthers}</p>`
      : html`<form class="form panel" method="post" action="${here(at)}">${timesField(frame, texts.pick.times, free)}<p><button name="do" value="pick">${booked.changeSubmit}</button></p></form>`
  }</details>
<details class="aside"><summary>${booked.cancel}</summary><form class="form panel" method="post" action="${here(at)}"><p>${booked.cancelHint}</p>
<p><button class="second" name="do" value="cancel">${booked.cancelSubmit}</button></p></form></details>${contact(at)}`;
}

function facts({ frame, texts, loaded }: Place, slot: { startsAt: string; minutes: number } | undefined): Html {
  const { round, posting } = loaded;
  const { lang } = frame;
  return html`<dl class="answers">
${slot === undefined ? '' : html`<div><dt>${texts.facts.time}</dt><dd><strong>${spanWords(slot, clockOf(frame))}</strong></dd></div>`}
<div><dt>${texts.facts.job}</dt><dd><a href="${jobPath(frame, posting.number)}">${wordsFor(posting.titles, lang)}</a></dd></div>
<div><dt>${texts.facts.place}</dt><dd>${place(loaded, lang, slot !== undefined)}</dd></div>
<div><dt>${texts.facts.interviewers}</dt><dd>${round.interviewers.map(({ name }) => name).join(', ')}</dd></div>
${round.note === null ? '' : html`<div><dt>${texts.facts.note}</dt><dd>${wordsFor(round.note, lang)}</dd></div>`}
</dl>`;
}

// The link of a video meeting is for those who come to it.
function place({ round }: LoadedInterview, lang: Frame['lang'], isBooked: boolean): Html | string {
  const { kind, text } = round.place;
  if (kind !== 'video' || text === undefined) return placeWords(round, lang);
  const words = placeWords({ place: { kind } }, lang);
  return isBooked ? html`${words}: <a href="${text}" rel="noopener noreferrer">${text}</a>` : words;
}

function contact({ texts, loaded }: Place): Html | string {
  return loaded.isAnonymous ? '' : html`<p class="hint">${texts.contact}</p>`;
}

function problem({ frame, texts }: Place, { notice }: Mishap): Html {
  const text = texts.notices[notice];
  const target = notice === 'choose' || notice === 'taken' || notice === 'past' ? TIMES : notice === 'tooLong' ? 'message' : undefined;
  return html`<div class="problem" role="alert" tabindex="-1" autofocus aria-labelledby="problem"><h2 id="problem">${notice === 'tooLong' ? frame.texts.apply.problem : texts.problem}</h2>
${target === undefined ? html`<p>${text}</p>` : html`<ul><li><a href="#${target}">${text}</a></li></ul>`}</div>`;
}

function here({ frame, token }: Place): string {
  return interviewPath(frame.tenant, token, frame.lang);
}

function clockOf({ lang, tenant, now }: Frame) {
  return { lang, zone: tenant.timeZone, now };
}
