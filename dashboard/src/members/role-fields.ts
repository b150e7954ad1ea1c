import { html, nothing, type TemplateResult } from 'lit';
import { ROLES, type Role } from '../../../api/contract/permissions.ts';
import type { MemberPageTexts } from '../i18n/members/texts.ts';
import { textField } from '../sign-in/form/field.ts';

/** Role and units as fields. Whoever is an administrator works with all units, so then nothing is asked about them. */
export function roleFields(
  { members, signIn }: MemberPageTexts,
  names: Record<Role, string>,
  now: { role: string; isLimited: boolean; units: readonly string[] },
  units: readonly string[],
  fault: string | undefined,
): TemplateResult {
  const { form } = members;
  const isAdmin = now.role === 'admin';
  return html`<fieldset class="field">
      <legend>${form.role}</legend>
      ${ROLES.toReversed().map(
        (role) =>
          html`<label class="radio"
            ><input type="radio" name="role" value=${role} .checked=${role === now.role} /><span class="name"
              >${names[role]}<small>${form.roles[role]}</small></span
            ></label
          >`,
      )}
    </fieldset>
    <fieldset class="field" ?hidden=${isAdmin}>
      <legend>${form.scope}</legend>
      ${(['all', 'some'] as const).map(
        (scope) =>
          html`<label class="radio"
            ><input type="radio" name="scope" value=${scope} .checked=${(scope === 'some') === now.isLimited} /><span>${form[scope]}</span></label
          >`,
      )}
    </fieldset>
    ${
      isAdmin || !now.isLimited
        ? nothing
        : html`<fieldset class="field units" aria-label=${form.some}>
              ${units.map(
                (unit) =>
                  html`<label class="radio"
                    ><input type="checkbox" name="unit" value=${unit} ?checked=${now.units.includes(unit)} /><span>${unit}</span></label
                  >`,
              )}
            </fieldset>
            ${textField(signIn.field, { id: 'other-unit', label: form.otherUnit, hint: form.otherUnitHint, fault })}`
    }`;
}
