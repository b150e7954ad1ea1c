import { html, nothing, type TemplateResult } from 'lit';
import type { EditorState } from 'prosemirror-state';
import type { EditorWords } from '../i18n/words.ts';
import { ACTIONS, type Action, isActive, KEYS } from './commands.ts';
import { SIGNS } from './signs.ts';

/** The buttons over a text: one stop of the Tab key, the arrow keys go from one to the next. */
export function toolbar(
  words: EditorWords['text'],
  state: EditorState,
  label: string,
  controls: string,
  act: (action: Action) => void,
): TemplateResult {
  return html`<div class="tools" role="toolbar" aria-label=${words.tools(label)} aria-controls=${controls} @keydown=${walk}>
    ${ACTIONS.map((action, index) => {
      const isToggle = action !== 'undo' && action !== 'redo';
      return html`<button
        type="button"
        tabindex=${index === 0 ? 0 : -1}
        aria-label=${words.actions[action]}
        title="${words.actions[action]} (${shown(KEYS[action])})"
        aria-pressed=${isToggle ? String(isActive(state, action)) : nothing}
        aria-keyshortcuts=${KEYS[action].replace('Mod', 'Control').replaceAll('-', '+')}
        @mousedown=${(event: Event) => event.preventDefault()}
        @click=${() => act(action)}
      >
        ${SIGNS[action]}
      </button>`;
    })}
  </div>`;
}

function shown(key: string): string {
  return key
    .replace('Mod', 'Ctrl')
    .replaceAll('-', ' ')
    .toUpperCase()
    .replace('CTRL', 'Ctrl')
    .replace('ALT', 'Alt')
    .replace('SHIFT', 'Shift');
}

function walk(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!(event.currentTarget instanceof HTMLElement) || (step === undefined && event.key !== 'Home' && event.key !== 'End')) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = step === undefined ? buttons.at(event.key === 'Home' ? 0 : -1) : buttons[(at + step + buttons.length) % buttons.length];
  event.preventDefault();
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next?.focus();
}
