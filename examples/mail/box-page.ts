import { totpCode } from '../../api/src/staff/password/totp.ts';
import { escapeHtml } from '../hosts/template.ts';
import type { DemoStaff } from '../world/demo-staff.ts';
import type { Letter } from './mail-box.ts';

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:60rem;padding:1rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.4rem .75rem .4rem 0;border-bottom:1px solid #d5dade;vertical-align:top}
code{font:inherit;font-variant-numeric:tabular-nums;user-select:all}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;margin:.5rem 0}
article{border:1px solid #d5dade;border-radius:.5rem;padding:.75rem 1rem;margin:1rem 0}h2{margin-top:2rem}.quiet{color:#52606b}
summary{cursor:pointer}@media(max-width:40rem){thead{display:none}tr,td,th{display:block}td,th{border:0;padding:.1rem 0}tr{border-bottom:1px solid #d5dade;padding:.5rem 0}}`;

/** The page of the local post: demo staff with their present codes, then the letters. */
export function boxPage(letters: readonly Letter[], staff: readonly DemoStaff[], app: string, nowMs: number): string {
  const seconds = 30 - (Math.floor(nowMs / 1000) % 30);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="${seconds + 1}">
<title>Vuoro: local post and demo staff</title>
<style>${STYLE}</style>
<main>
<h1>Local post and demo staff</h1>
<p>Nothing leaves this machine: letters that the service sends arrive here. The page renews itself with the codes.</p>
<h2>Demo staff</h2>
<p>Everyone's password is <code>${escapeHtml(staff[0]?.password ?? '')}</code>. The codes hold for ${seconds} more seconds; each works once.</p>
<table><thead><tr><th scope="col">Municipality</th><th scope="col">Role</th><th scope="col">E-mail</th><th scope="col">Code now</th></tr></thead><tbody>
${staff.map((one) => staffRow(one, app, nowMs)).join('\n')}
</tbody></table>
<h2>Letters</h2>
${letters.length === 0 ? '<p class="quiet">None yet. Invite a colleague or answer an applicant, and the letter comes here.</p>' : letters.map(letterView).join('\n')}
</main>
</html>`;
}

function staffRow({ tenant, role, email, totp }: DemoStaff, app: string, nowMs: number): string {
  return `<tr><td><a href="${escapeHtml(app)}/dashboard/${tenant}/">${escapeHtml(tenant)}</a></td><td>${role}</td><td><code>${escapeHtml(email)}</code></td><td><code>${totpCode(totp, nowMs)}</code></td></tr>`;
}

function letterView({ to, fromName, subject, text, at, attachments = [] }: Letter): string {
  const files = attachments.map(
    ({ name, content }) => `<details><summary>${escapeHtml(name)}</summary><pre>${escapeHtml(content)}</pre></details>`,
  );
  return `<article><h3>${escapeHtml(subject)}</h3>
<p class="quiet">To ${escapeHtml(to.name === undefined ? to.email : `${to.name} <${to.email}>`)} · from ${escapeHtml(fromName)} · <time>${escapeHtml(at)}</time></p>
<pre>${linked(text)}</pre>${files.join('')}</article>`;
}

function linked(text: string): string {
  return escapeHtml(text).replace(/https?:\/\/[^\s<>"]+/g, (url) => `<a href="${url}">${url}</a>`);
}
