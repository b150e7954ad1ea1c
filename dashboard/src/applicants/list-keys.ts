import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Applicant } from '../../../api/contract/recruitment.ts';
import type { TemplateName } from '../answering/templates.ts';
import { isTyping, type ListKey, listKey, stepTo } from '../staff/keys.ts';
import type { Target } from './moves.ts';

/** What the keys can do with the list of applicants. */
export interface KeyedList {
  items: () => readonly Applicant[];
  /** Those who are selected. */
  chosen: () => readonly Applicant[];
  openId: () => string | undefined;
  open: (id: string) => void;
  close: () => void;
  toggle: (id: string) => void;
  write: (targets: readonly Target[], template: TemplateName) => void;
  /** Puts those who are selected side by side, else the shortlisted. */
  compare: () => void;
  invite: (targets: readonly Target[]) => void;
}

/** The keyboard of the applicants: walks through the rows, and does with a row, or with those selected, what is done most. */
export class ApplicantKeys implements ReactiveController {
  /** The application that was last reached by stepping while one was open. */
  stepped: string | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #list: KeyedList;

  constructor(host: ReactiveControllerHost & HTMLElement, list: KeyedList) {
    this.#host = host;
    this.#list = list;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#key);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#key);
  }

  readonly #key = (event: KeyboardEvent): void => {
    const does = listKey(event.key);
    if (!does || isTyping(event) || document.querySelector('dialog[open]')) return;
    // The arrows scroll the page unless somebody walks through the list.
    const isInList = this.#host.querySelector('vuoro-applicants-table')?.contains(document.activeElement) === true;
    if (event.key.startsWith('Arrow') && !isInList) return;
    if (this.#do(does)) event.preventDefault();
  };

  /** Whether the key did something. Enter opens by itself: it is on a link. */
  #do(does: ListKey): boolean {
    const list = this.#list;
    const rows = [...this.#host.querySelectorAll<HTMLElement>('tr[data-id]')];
    const focused = rows.findIndex((row) => row.contains(document.activeElement));
    const at = focused >= 0 ? focused : rows.findIndex((row) => row.dataset['id'] === list.openId());
    const one = list.items()[at];
    const chosen = list.chosen();
    const targets = chosen.length > 0 ? chosen : one ? [one] : [];
    if (does === 'close' && list.openId() !== undefined) list.close();
    else if (does === 'next' || does === 'previous') this.#step(rows[stepTo(at, does === 'next' ? 1 : -1, rows.length) ?? -1]);
    else if (does === 'select' && one) list.toggle(one.id);
    else if (does === 'reject') list.write(targets, 'rejection');
    else if (does === 'invite') list.invite(targets);
    else if (does === 'message') list.write(targets, 'blank');
    else if (does === 'compare') list.compare();
    else return false;
    return true;
  }

  #step(row: HTMLElement | undefined): void {
    row?.querySelector('a')?.focus();
    row?.scrollIntoView({ block: 'nearest' });
    const id = row?.dataset['id'];
    if (this.#list.openId() === undefined || id === undefined) return;
    this.stepped = id;
    this.#list.open(id);
  }
}
