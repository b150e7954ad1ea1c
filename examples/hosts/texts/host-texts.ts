import type { Locale } from '../../../api/contract/primitives.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { sv } from './sv.ts';

/** The words of the host pages: what a municipality would write around the widget. */
export interface HostTexts {
  /** Names the note on top of every page. */
  demo: string;
  demoNote: string;
  allPages: string;
  language: string;
  skip: string;
  menu: string;
  home: string;
  housing: string;
  education: string;
  leisure: string;
  work: string;
  decisions: string;
  breadcrumb: string;
  title: string;
  intro: string;
  introApply: string;
  /** The link inside the tag, which stays when the script does not come. */
  fallback: string;
  whyTitle: string;
  why1: string;
  why2: string;
  why3: string;
  helpTitle: string;
  help: string;
  accessibility: string;
  privacy: string;
  feedback: string;
  portalTitle: string;
  portalIntro: string;
  regionTitle: string;
  regionIntro: string;
  noScriptNote: string;
  lockedNote: string;
  twiceIntro: string;
  twiceFirst: string;
  twiceSecond: string;
  languagesIntro: string;
  spaHomeTitle: string;
  spaHomeText: string;
  spaContactTitle: string;
  columnsIntro: string;
  search: string;
}

export const HOST_TEXTS: Record<Locale, HostTexts> = { fi, sv, en };
