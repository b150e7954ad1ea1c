import { escapeHtml } from '../hosts/template.ts';
import type { ExchangedSms } from './exchange.ts';

const STYLE = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:60rem;padding:1rem}
.desk{display:grid;gap:1.5rem;grid-template-columns:minmax(12rem,18rem) 1fr;align-items:start}nav ul{list-style:none;margin:0;padding:0}
nav a{display:block;padding:.6rem .75rem;border-radius:.5rem;color:inherit;text-decoration:none}nav a:hover{text-decoration:underline}
nav a[aria-current]{background:#1c5d99;color:#fff}nav small{display:block;opacity:.85;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.phone{border:1px solid #8d99a5;border-radius:1.5rem;padding:1rem 1rem 1.25rem;max-width:26rem}.phone h2{margin:0 0 .75rem;font-size:1.1rem;text-align:center}
ol{list-style:none;margin:0;padding:0;display:flex;flex-direction:column;gap:.75rem}li p{margin:0;padding:.5rem .8rem;border-radius:1rem;white-space:pre-wrap;overflow-wrap:anywhere}
.in{align-self:flex-start;max-width:85%}.in p{background:#e4e9ee;color:#17202a}.out{align-self:flex-end;max-width:85%}.out p{background:#1c5d99;color:#fff}
small{font-size:.85rem}form{margin-top:1rem;display:grid;gap:.5rem}label{font-weight:600}input,select{font:inherit;padding:.5rem;border:1px solid #6b7785;border-radius:.5rem;width:100%;box-sizing:border-box}
button{font:inherit;font-weight:600;padding:.55rem 1rem;border:0;border-radius:.5rem;background:#1c5d99;color:#fff;cursor:pointer}
:focus-visible{outline:3px solid #d98200;outline-offset:2px}@media(max-width:40rem){.desk{grid-template-columns:1fr}}`;

/** The telephones of the local world: who has messages, and one of them in the hand, to be answered as its owner. */
export function phonePage(messages: readonly ExchangedSms[], wanted: string | undefined): string {
  const phones = [...new Set(messages.toReversed().map(ownerOf))];
  const open = phones.find((phone) => phone === wanted) ?? phones[0];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Vuoro: phones</title>
<style>${STYLE}</style>
<main>
<h1>Phones</h1>
<p>Nothing leaves this machine: text messages that the service sends arrive here, and are answered here. <a href="">Look again</a></p>
${
  open === undefined
    ? '<p>No messages yet. Write to an applicant in the dashboard, choose “Text message”, and their phone appears here.</p>'
    : `<div class="desk"><nav aria-label="Phones"><ul>${phones.map((phone) => phoneLink(phone, open, messages)).join('\n')}</ul></nav>${phone(open, messages)}</div>`
}
</main>
</html>`;
}

function phoneLink(phone: string, open: string, messages: readonly ExchangedSms[]): string {
  const last = messages.findLast((one) => ownerOf(one) === phone);
  const current = phone === open ? ' aria-current="page"' : '';
  return `<li><a href="/?phone=${encodeURIComponent(phone)}"${current}>${escapeHtml(phone)}<small>${escapeHtml(last?.body ?? '')}</small></a></li>`;
}

function phone(owner: string, messages: readonly ExchangedSms[]): string {
  const own = messages.filter((one) => ownerOf(one) === owner);
  const last = own.findLast(({ direction }) => direction === 'outbound-api');
  return `<section class="phone"><h2>${escapeHtml(owner)}</h2><ol>${own.map(bubble).join('\n')}</ol>${last ? answerForm(owner, last.from) : ''}</section>`;
}

function bubble({ direction, from, body, createdAt, status, errorCode }: ExchangedSms): string {
  const isIn = direction === 'outbound-api';
  const fate = errorCode === null ? status : `${status}, ${errorCode}`;
  const text = body === '' ? 'The text was deleted' : body;
  return `<li class="${isIn ? 'in' : 'out'}"><p>${linked(text)}</p><small>${isIn ? `${escapeHtml(from)} · ` : ''}<time datetime="${createdAt}">${createdAt.slice(11, 16)}</time> · ${escapeHtml(fate)}</small></li>`;
}

function answerForm(owner: string, to: string): string {
  if (!to.startsWith('+')) return `<p><small>${escapeHtml(to)} is a name: it cannot be answered.</small></p>`;
  return `<form method="post" action="/answers"><input type="hidden" name="from" value="${escapeHtml(owner)}"><input type="hidden" name="to" value="${escapeHtml(to)}">
<label for="body">Answer ${escapeHtml(to)}</label><input id="body" name="body" required maxlength="1600" autocomplete="off"><button>Send</button></form>`;
}

/** Whose telephone a message is on. */
function ownerOf({ direction, from, to }: ExchangedSms): string {
  return direction === 'outbound-api' ? to : from;
}

function linked(text: string): string {
  return escapeHtml(text).replace(/https?:\/\/[^\s<>"]+/g, (url) => `<a href="${url}">${url}</a>`);
}
