import type { LetterPurpose } from '../../../../api/contract/letter-templates.ts';
import type { ApplicantTexts } from '../applicants/texts.ts';

/** Texts of the page of templates. */
export interface TemplateTexts {
  intro: string;
  new: string;
  newTitle: string;
  town: string;
  townHint: string;
  noTown: string;
  own: string;
  ownHint: string;
  noOwn: string;
  ready: string;
  readyHint: string;
  copy: string;
  copyOf: (name: string) => string;
  /** Behind the name of a copy. */
  copyMark: string;
  menu: (name: string) => string;
  edit: string;
  remove: string;
  removed: (name: string) => string;
  changed: (day: string, by: string) => string;
  missing: (languages: string) => string;
  purposes: Record<LetterPurpose, string>;
  name: string;
  purpose: string;
  isShared: string;
  isSharedHint: string;
  readOnly: string;
  subject: string;
  body: string;
  placeholders: string;
  unknown: (names: string, language: string) => string;
  preview: string;
  previewIn: string;
  notWritten: string;
  sample: { name: string; posting: string; reference: string };
  empty: string;
  half: (language: string) => string;
  nameMissing: string;
  unsaved: string;
  save: string;
  saved: (name: string) => string;
  back: string;
  problem: string;
  fault: string;
  stale: string;
  postings: string;
  postingsHint: string;
  noPostings: string;
  begin: string;
  rename: string;
  renamed: (name: string) => string;
  renameTitle: string;
  kept: (day: string, by: string) => string;
}

/** All texts that the page needs: its own, and the names of the ready-made letters. */
export interface TemplatePageTexts {
  templates: TemplateTexts;
  applicants: ApplicantTexts;
}
