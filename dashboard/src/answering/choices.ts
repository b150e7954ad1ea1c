import type { LetterPurpose, LetterTemplate } from '../../../api/contract/letter-templates.ts';
import type { Draft } from './letters.ts';
import { type Template, TEMPLATE_NAMES, type TemplateName, TEMPLATES } from './templates.ts';

/** A template that a message can begin with; the town's stand before one's own and the ready-made. */
export interface Choice {
  /** Stable name of it: an id, or the name of a ready-made one. */
  key: string;
  group: 'town' | 'own' | 'ready';
  name: string;
  /** The ready-made template of the same purpose. */
  ready: TemplateName;
  template: Template;
}

/** The ready-made letter for each purpose, which says what goes with a stored one. */
export const READY_FOR: Record<LetterPurpose, TemplateName> = {
  received: 'received',
  information: 'information',
  interview: 'interview',
  rejection: 'rejection',
  hired: 'hired',
  other: 'blank',
};

const EMPTY = { subject: '', body: '' };

/** All that a message can begin with, in the order in which it is offered. */
export function choicesOf(stored: readonly LetterTemplate[], names: Record<TemplateName, string>): Choice[] {
  const own = stored.map(
    ({ id, name, purpose, texts, isShared }): Choice => ({
      key: id,
      group: isShared ? 'town' : 'own',
      name,
      ready: READY_FOR[purpose],
      template: { ...TEMPLATES[READY_FOR[purpose]], texts: wholeDraft(texts) },
    }),
  );
  const ready = TEMPLATE_NAMES.map(
    (name): Choice => ({ key: name, group: 'ready', name: names[name], ready: name, template: TEMPLATES[name] }),
  );
  return [...own.filter(({ group }) => group === 'town'), ...own.filter(({ group }) => group === 'own'), ...ready];
}

/** What a message for a purpose begins with: the town's own letter, else one's own, else the ready-made. */
export function firstFor(name: TemplateName, stored: readonly LetterTemplate[]): string {
  const fitting = stored.filter(({ purpose }) => name !== 'blank' && READY_FOR[purpose] === name);
  return (fitting.find(({ isShared }) => isShared) ?? fitting[0])?.id ?? name;
}

/** Stored texts as a draft, which is empty where a language is missing. */
export function wholeDraft({ fi = EMPTY, sv = EMPTY, en = EMPTY }: LetterTemplate['texts']): Draft {
  return { fi, sv, en };
}
