import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../../api/contract/primitives.ts';
import { type Choices, choiceChanges, HEADING_LEVELS, LANGUAGES, PAGE_SIZES, VARIANTS } from '../embed/choices.ts';
import type { Messages } from '../i18n/messages.ts';

/** The webmaster's choices as a form; each change is given out at once. */
export function choiceForm(
  texts: Messages,
  choices: Choices,
  own: { firstLanguage: Locale; linkText: string },
  changed: (changes: Record<string, string>) => void,
): TemplateResult {
  const { embed, frame } = texts;
  const isFrame = choices.variant === 'iframe';
  // A frame always keeps its room: the choice is hidden rather than removed, so that it is still made when the way changes back.
  const read = (event: Event) => {
    if (event.currentTarget instanceof HTMLFormElement) changed(choiceChanges(new FormData(event.currentTarget)));
  };
  return html`<form class="choices" aria-label=${embed.choices} @input=${read} @submit=${(event: Event) => event.preventDefault()}>
    <fieldset>
      <legend>${embed.way}</legend>
      ${VARIANTS.map(
        (variant) =>
          html`<label class="radio"
            ><input type="radio" name="way" value=${variant} .checked=${variant === choices.variant} /><span
              >${embed.ways[variant].name}<small>${embed.ways[variant].hint}</small></span
            ></label
          >`,
      )}
    </fieldset>
    <label
      >${embed.language}
      <select name="in">
        <option value="page" .selected=${choices.language === 'page'}>
          ${isFrame ? embed.firstLanguage(frame.languageNames[own.firstLanguage]) : embed.pageLanguage}
        </option>
        ${LANGUAGES.map((lang) => html`<option value=${lang} .selected=${lang === choices.language}>${frame.languageNames[lang]}</option>`)}
      </select></label
    >
    ${listSettings(embed, choices)}
    <label class="radio" ?hidden=${isFrame}
      ><input type="checkbox" name="reserve" value="1" .checked=${choices.hasReserve} /><span
        >${embed.reserve}<small>${embed.reserveHint}</small></span
      ></label
    >
    <div>
      <label for="link-text">${isFrame ? embed.frameTitle : embed.linkText}</label>
      <input id="link-text" name="text" type="text" maxlength="120" autocomplete="off" .value=${choices.linkText} placeholder=${own.linkText} aria-describedby="link-text-hint" />
      <small id="link-text-hint">${isFrame ? embed.frameTitleHint : embed.linkTextHint}</small>
    </div>
  </form>`;
}

function listSettings(embed: Messages['embed'], choices: Choices): TemplateResult {
  return html`<div>
      <label for="level">${embed.level}</label>
      <select id="level" name="level" aria-describedby="level-hint">
        ${HEADING_LEVELS.map(
          (level) => html`<option value=${level} .selected=${level === choices.headingLevel}>${embed.levelName(level)}</option>`,
        )}
      </select>
      <small id="level-hint">${embed.levelHint}</small>
    </div>
    <label
      >${embed.rows}
      <select name="rows">
        ${PAGE_SIZES.map((size) => html`<option value=${size} .selected=${size === choices.pageSize}>${size}</option>`)}
      </select></label
    >`;
}
