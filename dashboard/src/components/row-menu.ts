import { html, type TemplateResult } from 'lit';

/** One thing to do: an address to go to, or something that happens here. */
export interface MenuItem {
  text: string;
  href?: string;
  act?: () => void;
}

/** A few things to do behind one button: three dots with a name for those who do not see them, or a word. Esc closes it. */
export function rowMenu(label: string, items: readonly MenuItem[], word?: string): TemplateResult {
  return html`<details class="menu row-menu ${word === undefined ? '' : 'worded'}" name="row-menu" @keydown=${close} @focusout=${left} @toggle=${shown}>
    ${word === undefined ? html`<summary aria-label=${label}><span aria-hidden="true">⋯</span></summary>` : html`<summary>${word} <span aria-hidden="true">▾</span></summary>`}
    <ul role="list">
      ${items.map(
        ({ text, href, act }) =>
          html`<li>
            ${href === undefined ? html`<button type="button" @click=${(event: Event) => done(event, act)}>${text}</button>` : html`<a href=${href}>${text}</a>`}
          </li>`,
      )}
    </ul>
  </details>`;
}

function done(event: Event, act: (() => void) | undefined): void {
  if (event.currentTarget instanceof HTMLElement) shut(event.currentTarget.closest('details'));
  act?.();
}

function close(event: KeyboardEvent): void {
  const menu = event.currentTarget;
  if (event.key !== 'Escape' || !(menu instanceof HTMLDetailsElement) || !menu.open) return;
  event.stopPropagation();
  shut(menu);
}

// The focus goes back to the button that opened it.
function shut(menu: HTMLDetailsElement | null): void {
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

function left({ currentTarget, relatedTarget }: FocusEvent): void {
  if (!(currentTarget instanceof HTMLDetailsElement)) return;
  // Safari focuses no button that is pressed: nothing is then known of where the focus went.
  if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
}

// The last row's menu may open below the edge of the screen.
function shown({ currentTarget }: Event): void {
  if (currentTarget instanceof HTMLDetailsElement && currentTarget.open)
    currentTarget.querySelector('ul')?.scrollIntoView({ block: 'nearest' });
}
