import { html, nothing, type TemplateResult } from 'lit';
import type { ApplicantDocument, ApplicantView } from '../../../api/contract/recruitment.ts';
import type { ApplicantWish } from '../components/applicant-panel.ts';
import type { ApplicantTexts } from '../i18n/applicants/texts.ts';
import type { StaffFrame } from '../router.ts';

const KILOBYTE = 1024;

/** What drawing the documents of an application takes beside the application. */
export interface DocumentFrame {
  texts: ApplicantTexts;
  frame: StaffFrame;
  wish: (wish: ApplicantWish) => void;
  /** The document that is being looked at, and how to open or close one. */
  shown: string | undefined;
  show: (id: string) => void;
}

/** A document of an application: to be looked at and saved once it is known to be clean, else with what is known of it. */
export function documentItem(view: ApplicantView, file: ApplicantDocument, around: DocumentFrame): TemplateResult {
  if (file.scan === 'clean') return clean(view, file, around);
  const { texts, frame, wish } = around;
  const lookAgain = html`<button type="button" class="small" @click=${() => wish({ is: 'reread' })}>${texts.view.lookAgain}</button>`;
  return html`<p class="file"><span>${file.name}</span> ${size(file, frame)}</p>
    <p class=${file.scan === 'infected' ? 'bad' : 'quiet'}>${texts.view.scan[file.scan]}</p>
    ${file.scan === 'waiting' ? lookAgain : nothing} ${file.scan === 'not-scanned' ? unscanned(view, file, around) : nothing}`;
}

function clean(view: ApplicantView, file: ApplicantDocument, { texts, frame, shown, show }: DocumentFrame): TemplateResult {
  const isShown = shown === file.id;
  const { show: label } = texts.viewer;
  return html`<p class="file">
      <a href=${frame.api.documentHref(view.id, file.id)} download=${file.name}>${file.name}</a> ${size(file, frame)}
      <button type="button" class="small" aria-expanded=${isShown} aria-label="${label}: ${file.name}" @click=${() => show(file.id)}>${label}</button>
    </p>
    ${
      isShown
        ? html`<vuoro-document-viewer .frame=${frame} .texts=${texts} .applicant=${view.id} .file=${file}></vuoro-document-viewer>`
        : nothing
    }`;
}

function size({ kind, bytes }: ApplicantDocument, { lang }: StaffFrame): TemplateResult {
  return html`<span class="quiet">${kind.toUpperCase()}, ${new Intl.NumberFormat(lang).format(Math.ceil(bytes / KILOBYTE))} kB</span>`;
}

// To open what nobody has looked at is a choice that somebody makes, not a click that happens.
function unscanned(view: ApplicantView, file: ApplicantDocument, { texts, frame, wish }: DocumentFrame): TemplateResult {
  const { unscannedTitle: title, unscannedText, unscannedYes, saveUnscanned } = texts.view;
  const yes = { text: unscannedYes, href: frame.api.documentHref(view.id, file.id, true), saveAs: file.name };
  const question = { title, text: unscannedText(file.name), yes, no: frame.words.cancel };
  return html`<button type="button" class="small" aria-haspopup="dialog" @click=${() => wish({ is: 'ask', question })}>${saveUnscanned}</button>`;
}
