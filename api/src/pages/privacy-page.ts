import { html } from 'hono/html';
import { LOCALES } from '../../contract/primitives.ts';
import { ownDataPath, privacyPath } from './addresses.ts';
import { type Frame, said, saidIn } from './frame.ts';
import { langAttribute } from './job-rows.ts';
import { type Html, layout } from './layout.ts';

/** The notice that applicants are shown, on a page that anyone can read and link to. */
export function privacyPage(frame: Frame): Html {
  const { texts, name, tenant, lang } = frame;
  return layout(frame, {
    title: `${texts.frame.privacy} – ${name}`,
    canonical: privacyPath(frame),
    alternates: LOCALES.map((other) => ({ lang: other, path: privacyPath(frame, other) })),
    inLanguage: (other) => privacyPath(frame, other),
    main: html`<h1>${texts.apply.notice}</h1>
<p class="notice"${langAttribute(frame, saidIn(tenant.notice.text, lang))}>${said(tenant.notice.text, lang)}</p>
${tenant.notice.url === undefined ? '' : html`<p><a class="quiet" href="${tenant.notice.url}">${texts.apply.noticeMore}</a></p>`}
<h2>${texts.ownData.title}</h2>
<p class="text">${texts.ownData.intro(name)}</p>
<p class="paging"><a class="button" href="${ownDataPath(frame)}">${texts.ownData.ask}</a></p>`,
  });
}
