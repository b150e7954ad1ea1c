import { html } from 'lit';
import { DashboardElement } from './element.ts';

customElements.define(
  'vuoro-dashboard',
  class extends DashboardElement {
    protected override render() {
      return html`<main><h1>Vuoro</h1></main>`;
    }
  },
);
