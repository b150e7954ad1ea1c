import { html, nothing, type TemplateResult } from 'lit';
import type { SetupTexts } from '../i18n/setup/texts.ts';
import { faultLine } from '../sign-in/form/field.ts';
import { type CriterionForm, MOST, moved } from './criteria.ts';

/** What the fields of the criteria are given: the list, what is wrong with it, and where its changes go. */
export interface CriteriaDesk {
  texts: SetupTexts;
  form: readonly CriterionForm[];
  faultAt: (field: string) => string | undefined;
  change: (form: CriterionForm[], focus?: string) => void;
  newKey: () => string;
}

/** The criteria to word, weigh and put in order; those out of use below them. */
export function criteriaFields(desk: CriteriaDesk): TemplateResult {
  const { texts, form, change, newKey } = desk;
  const used = form.filter(({ isRetired }) => !isRetired);
  const retired = form.filter(({ isRetired }) => isRetired);
  const add = () => {
    const key = newKey();
    const fresh = { key, name: '', description: '', weight: 1, isRetired: false, isScored: false };
    change([...used, fresh, ...retired], `name-${key}`);
  };
  return html`${used.length === 0 ? html`<p class="teach">${texts.none}</p>` : nothing}
    <ol role="list" class="criteria">
      ${used.map((one, index) => html`<li>${criterion(desk, one, index, used.length)}</li>`)}
    </ol>
    <p>
      ${
        used.length < MOST
          ? html`<button type="button" id="add-criterion" @click=${add}>${texts.add}</button>`
          : html`<span class="quiet">${texts.full}</span>`
      }
    </p>
    ${retired.length === 0 ? nothing : outOfUse(desk, retired, used.length)}`;
}

function criterion(desk: CriteriaDesk, one: CriterionForm, index: number, count: number): TemplateResult {
  const { texts, form, change } = desk;
  const { key, name, description, weight, isScored } = one;
  const title = name.trim() === '' ? texts.criterion(index + 1) : name;
  const set = (part: Partial<CriterionForm>) => change(form.map((other) => (other.key === key ? { ...other, ...part } : other)));
  const typed = (part: 'name' | 'description') => (event: Event) => {
    if (event.target instanceof HTMLInputElement) set({ [part]: event.target.value });
  };
  const weighed = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) set({ weight: Number(target.value) });
  };
  const step = (by: 1 | -1, words: (name: string) => string, sign: string, isEnd: boolean) =>
    html`<button
      type="button"
      class="small"
      id="${by === 1 ? 'down' : 'up'}-${key}"
      aria-label=${words(title)}
      aria-disabled=${isEnd}
      @click=${() => (isEnd ? undefined : change(moved(form, key, by), `${by === 1 ? 'down' : 'up'}-${key}`))}
    >
      <span aria-hidden="true">${sign}</span>
    </button>`;
  const fault = desk.faultAt(`name-${key}`);
  const described = [fault !== undefined && `name-${key}-fault`, isScored && `scored-${key}`].filter(Boolean).join(' ');
  return html`<fieldset class=${fault === undefined ? '' : 'faulty'}>
    <legend>${texts.criterion(index + 1)}</legend>
    <div class="field">
      <label for="name-${key}">${texts.name}</label>
      ${fault === undefined ? nothing : faultLine({ fault: texts.fault }, `name-${key}`, fault)}
      <input
        id="name-${key}"
        maxlength="80"
        autocomplete="off"
        .value=${name}
        aria-invalid=${fault === undefined ? nothing : 'true'}
        aria-describedby=${described === '' ? nothing : described}
        @input=${typed('name')}
      />
    </div>
    <div class="field">
      <label for="description-${key}">${texts.description}</label>
      <input id="description-${key}" maxlength="300" autocomplete="off" .value=${description} @input=${typed('description')} />
    </div>
    <div class="pair">
      <label
        >${texts.weight}
        <select @change=${weighed}>
          ${([1, 2, 3] as const).map((value) => html`<option value=${value} .selected=${value === weight}>${texts.weights[value]}</option>`)}
        </select></label
      >
      <div class="buttons">
        ${step(-1, texts.up, '↑', index === 0)} ${step(1, texts.down, '↓', index === count - 1)}
        ${
          isScored
            ? html`<button type="button" class="small" aria-label=${texts.retireOf(title)} @click=${() => change(retire(form, key, true), `again-${key}`)}>
                ${texts.retire}
              </button>`
            : html`<button type="button" class="small" aria-label=${texts.removeOf(title)} @click=${() =>
                change(
                  form.filter((other) => other.key !== key),
                  'add-criterion',
                )}>
                ${texts.remove}
              </button>`
        }
      </div>
    </div>
    ${isScored ? html`<small id="scored-${key}">${texts.scored}</small>` : nothing}
  </fieldset>`;
}

function outOfUse({ texts, form, change }: CriteriaDesk, retired: readonly CriterionForm[], used: number): TemplateResult {
  return html`<h3>${texts.retired}</h3>
    <p class="quiet">${texts.retiredHint}</p>
    <ul role="list" class="lines">
      ${retired.map(
        ({ key, name }) =>
          html`<li>
            <span class="what">${name}</span>
            ${
              used < MOST
                ? html`<button type="button" class="small" id="again-${key}" aria-label=${texts.useAgainOf(name)} @click=${() => change(retire(form, key, false), `name-${key}`)}>
                    ${texts.useAgain}
                  </button>`
                : nothing
            }
          </li>`,
      )}
    </ul>`;
}

function retire(form: readonly CriterionForm[], key: string, isRetired: boolean): CriterionForm[] {
  return form.map((one) => (one.key === key ? { ...one, isRetired } : one));
}
