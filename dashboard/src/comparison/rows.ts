import { html, nothing, type TemplateResult } from 'lit';
import type { Compared } from '../../../api/contract/comparison.ts';
import type { Locale } from '../../../api/contract/primitives.ts';
import type { Criterion } from '../../../api/contract/scores.ts';
import { langOf, pick } from '../../../widget/src/i18n/localize.ts';
import { answerOf } from '../applicants/view-sections.ts';
import { stateMark } from '../components/state-mark.ts';
import type { ComparisonPageTexts } from '../i18n/comparison/texts.ts';
import type { StaffFrame } from '../router.ts';
import { averageWords } from '../scores/scoring.ts';

/** One row: what is compared, and what stands there for each person. */
export interface ComparedRow {
  label: string;
  lang?: Locale;
  hint?: string;
  cell: (person: Compared) => TemplateResult | string;
}

/** What the cells need beside the people. */
export interface RowWorld {
  frame: StaffFrame;
  texts: ComparisonPageTexts;
  /** Where somebody is scored. */
  hrefOf: (person: Compared) => string;
}

/** The rows in their order: the posting's own questions, the scores, then what else is known. */
export function rowsOf(people: readonly Compared[], world: RowWorld): ComparedRow[] {
  const first = people[0];
  if (!first) return [];
  const { rows } = world.texts.comparison;
  const criteria = first.scoring.criteria.filter(({ isRetired }) => !isRetired);
  return [
    ...first.answers.map(({ question }) => questionRow(question.id, question.label, world)),
    ...criteria.map((criterion) => criterionRow(criterion, world)),
    ...(criteria.length > 0
      ? [{ label: rows.scores, hint: world.texts.applicants.scores.averageHint, cell: (one: Compared) => averageCell(one, world) }]
      : []),
    { label: rows.documents, cell: (one) => documentsCell(one, world) },
    { label: rows.tags, cell: ({ tags }) => tagsCell(tags, world) },
    { label: rows.state, cell: ({ state }) => stateMark(state, world.frame.words.applicationStates[state]) },
    { label: rows.language, cell: ({ lang }) => world.frame.texts.frame.languageNames[lang] },
  ];
}

function questionRow(id: string, label: Parameters<typeof pick>[0], world: RowWorld): ComparedRow {
  const { frame, texts } = world;
  const [text, lang] = pick(label, langOf(frame.lang) ?? 0);
  return {
    label: text,
    ...(lang !== frame.lang && { lang }),
    cell: (one) => {
      const answered = one.answers.find(({ question }) => question.id === id);
      return answered ? answerOf(answered, one, texts.applicants, frame) : '';
    },
  };
}

function criterionRow({ id, name, description, weight }: Criterion, world: RowWorld): ComparedRow {
  const { scores } = world.texts.applicants;
  const hint = [...(description === undefined ? [] : [description]), ...(weight > 1 ? [scores.weight(weight)] : [])].join(' · ');
  return {
    label: name,
    ...(hint !== '' && { hint }),
    cell: (one) => scoreCell(one, id, world),
  };
}

/** One's own score, and colleagues' once one may see them. */
function scoreCell(person: Compared, criterion: string, { texts, frame, hrefOf }: RowWorld): TemplateResult {
  const { comparison, applicants } = texts;
  const { own, others, colleagues } = person.scoring;
  const mine = own.find((one) => one.criterion === criterion);
  const theirs = others?.filter((one) => one.criterion === criterion) ?? [];
  const isMissing = !mine && frame.may('applications.write');
  return html`${mine ? html`<span>${comparison.own(mine.score)}${mine.reason === undefined ? nothing : html`<small>${mine.reason}</small>`}</span>` : nothing}
  ${isMissing ? html`<a href=${hrefOf(person)}>${comparison.score}</a>` : nothing}
  ${theirs.map((one) => html`<span>${applicants.scores.of(one.score, one.author)}${one.reason === undefined ? nothing : html`<small>${one.reason}</small>`}</span>`)}
  ${!others && colleagues > 0 && mine ? html`<small>${comparison.covered}</small>` : nothing}
  ${!mine && !isMissing && theirs.length === 0 ? html`<span class="quiet">${comparison.noScore}</span>` : nothing}`;
}

function averageCell({ scoring }: Compared, { texts, frame }: RowWorld): TemplateResult {
  const { comparison } = texts;
  const { average, others, own, colleagues } = scoring;
  if (average !== undefined)
    return html`<b>${comparison.average(averageWords(average, frame.lang), colleagues + (own.length > 0 ? 1 : 0))}</b>`;
  return html`<span class="quiet">${others ? comparison.noScore : comparison.covered}</span>`;
}

function documentsCell(person: Compared, { texts, frame }: RowWorld): TemplateResult {
  const { noDocuments, coveredDocuments } = texts.applicants.view;
  if (person.documents.length === 0) return html`<span class="quiet">${person.files > 0 ? coveredDocuments : noDocuments}</span>`;
  // What nobody has looked at yet is opened in the application itself, where somebody decides it.
  return html`<ul role="list" class="plain-list">
    ${person.documents.map(
      ({ id, name, scan }) =>
        html`<li>
          ${scan === 'clean' ? html`<a href=${frame.api.documentHref(person.id, id)} download=${name}>${name}</a>` : html`${name}<small>${texts.applicants.view.scan[scan]}</small>`}
        </li>`,
    )}
  </ul>`;
}

function tagsCell(tags: readonly string[], { texts }: RowWorld): TemplateResult {
  if (tags.length === 0) return html`<span class="quiet">${texts.comparison.noTags}</span>`;
  return html`${tags.map((tag) => html`<span class="tag">${tag}</span> `)}`;
}
