import type { Locale } from '../../../api/contract/primitives.ts';
import type { Role } from '../../../api/contract/staff.ts';
import type { Trouble } from '../api.ts';
import type { Variant } from '../embed/choices.ts';
import type { OriginPart } from '../embed/origin-check.ts';

/** Troubles that have words of their own; the others share `other`. */
export type NamedTrouble = Extract<Trouble['code'], 'offline' | 'unavailable' | 'tenant_not_found' | 'tenant_disabled'>;

/** Facts that a guide names. */
export interface GuideFacts {
  /** Address of the municipality's script. */
  script: string;
  tenant: string;
  /** Host name of the service. */
  host: string;
}

/** How to paste the snippet into one publishing system, a sentence each. */
export interface Guide {
  name: string;
  steps: (facts: GuideFacts) => string[];
}

/** Every text of the dashboard; a language that lacks one does not compile. Counts are functions, for the plural's sake. */
export interface Messages {
  frame: {
    skip: string;
    pages: string;
    menu: string;
    overview: string;
    recruitments: string;
    posting: string;
    comparison: string;
    setup: string;
    templates: string;
    account: string;
    members: string;
    privacy: string;
    invitation: string;
    recover: string;
    email: string;
    applicants: string;
    interviews: string;
    embed: string;
    openings: string;
    search: string;
    signIn: string;
    signOut: string;
    towns: string;
    roles: Record<Role, string>;
    publicPage: string;
    languages: string;
    languageNames: Record<Locale, string>;
    demo: string;
    loading: string;
    retry: string;
    troubles: Record<NamedTrouble | 'other', string>;
    requestId: (id: string) => string;
  };
  signIn: { title: string };
  notFound: { title: string; text: string; toStart: string };
  copy: { address: string; done: string; failed: string };
  embed: {
    title: string;
    intro: string;
    copyCode: string;
    choices: string;
    way: string;
    ways: Record<Variant, { name: string; hint: string }>;
    language: string;
    pageLanguage: string;
    firstLanguage: (name: string) => string;
    level: string;
    levelHint: string;
    levelName: (level: number) => string;
    rows: string;
    reserve: string;
    reserveHint: string;
    linkText: string;
    linkTextHint: string;
    frameTitle: string;
    frameTitleHint: string;
    code: string;
    codeHint: string;
    reading: string;
    noPinned: string;
    pinnedNote: (version: string) => string;
  };
  preview: { title: string; hint: string; width: string; phone: string; desktop: string; frame: string };
  origins: {
    title: string;
    intro: string;
    none: string;
    list: string;
    label: string;
    hint: string;
    allowed: (origin: string) => string;
    refused: (origin: string) => string;
    nearest: (origin: string) => string;
    parts: Record<OriginPart, string>;
    unknown: string;
    unreadable: string;
    check: string;
    ask: string;
  };
  policy: { title: string; intro: string; types: string; copy: string; label: string };
  guides: { title: string; intro: string; systems: Guide[] };
  openings: {
    title: string;
    intro: string;
    search: string;
    columns: { title: string; unit: string; place: string; deadline: string; languages: string };
    total: (shown: number, total: number) => string;
    partial: (read: number, total: number) => string;
    table: string;
    openEnded: string;
    today: string;
    tomorrow: string;
    daysLeft: (days: number) => string;
    closed: string;
    missing: (languages: string) => string;
    none: string;
    noMatch: string;
    clear: string;
    asOf: (moment: string) => string;
  };
}
