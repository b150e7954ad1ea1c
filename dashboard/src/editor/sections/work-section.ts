import { html, type TemplateResult } from 'lit';
import { EMPLOYMENT_TYPES, TASK_AREAS, WORK_TIMES } from '../../../../api/contract/postings.ts';
import { wordsFor } from '../../../../api/contract/primitives.ts';
import type { Desk } from '../fields/desk.ts';
import { choiceField, lineField, named } from '../fields/field.ts';
import { wordsField } from '../fields/words-field.ts';

/** What the work is, for whom, and how much of it. */
export function workSection(desk: Desk): TemplateResult {
  const { form, words, change } = desk;
  const { taskAreas, employmentTypes, workTimes } = words;
  return html`${unitField(desk)}
    ${wordsField(desk, { ...named(desk, 'employer', 'employer'), isOptional: true }, form.employer, (employer) => change({ employer }), 200)}
    ${choiceField(
      desk,
      named(desk, 'taskArea', 'taskArea'),
      form.taskArea,
      TASK_AREAS.map((code) => [code, taskAreas[code]]),
      (code) => change({ taskArea: TASK_AREAS.find((known) => known === code) ?? 'other' }),
    )}
    ${occupationFields(desk)}
    ${choiceField(
      desk,
      named(desk, 'employmentType', 'employmentType'),
      form.employmentType,
      EMPLOYMENT_TYPES.map((code) => [code, employmentTypes[code]]),
      (code) => change({ employmentType: EMPLOYMENT_TYPES.find((known) => known === code) ?? 'other' }),
    )}
    ${choiceField(
      desk,
      { ...named(desk, 'workTime', 'workTime'), isOptional: true },
      form.workTime,
      [['', words.notSaid], ...WORK_TIMES.map((code) => [code, workTimes[code]] as const)],
      (code) => change({ workTime: WORK_TIMES.find((known) => known === code) ?? '' }),
    )}
    ${wordsField(desk, { ...named(desk, 'workload', 'workload'), isOptional: true }, form.workload, (workload) => change({ workload }), 120)}
    ${lineField(desk, named(desk, 'positions', 'positions'), form.positions, (positions) => change({ positions }), { inputMode: 'numeric', width: 5 })}
    ${day(desk, 'duration.startsOn', 'startsOn')} ${day(desk, 'duration.endsOn', 'endsOn')}
    ${wordsField(
      desk,
      { ...named(desk, 'duration.note', 'durationNote'), isOptional: true },
      form['duration.note'],
      (note) => change({ 'duration.note': note }),
      200,
    )}`;
}

// One who works for certain units chooses among them.
function unitField(desk: Desk): TemplateResult {
  const { form, units, words, change } = desk;
  const spec = named(desk, 'unit', 'unit');
  if (units === null) return wordsField(desk, { ...spec, isOptional: true }, form.unit, (unit) => change({ unit }), 200);
  const current = wordsFor(form.unit, 'fi');
  const choices = [...new Set(current === '' ? units : [current, ...units])];
  return choiceField(desk, spec, current, [['', words.choose], ...choices.map((unit) => [unit, unit] as const)], (unit) =>
    change({ unit }),
  );
}

// The contract knows an occupation's name per language only.
function occupationFields(desk: Desk): TemplateResult {
  const { form, words, languages, change } = desk;
  const { occupation } = form;
  const code = { ...named(desk, 'occupation.isco08', 'isco08'), isOptional: true };
  return html`${languages.map((lang) => {
    const label = `${words.labels.occupationName}, ${words.languages.names[lang]}`;
    return lineField(
      desk,
      { name: `occupation.label.${lang}`, label, isOptional: true, lang },
      occupation.label[lang] ?? '',
      (text) => change({ occupation: { ...occupation, label: { ...occupation.label, [lang]: text } } }),
      { longest: 160 },
    );
  })}
  ${lineField(desk, code, occupation.isco08, (isco08) => change({ occupation: { ...occupation, isco08 } }), {
    inputMode: 'numeric',
    width: 5,
    longest: 4,
  })}`;
}

function day(desk: Desk, name: 'duration.startsOn' | 'duration.endsOn', label: 'startsOn' | 'endsOn'): TemplateResult {
  return lineField(desk, { ...named(desk, name, label), isOptional: true }, desk.form[name], (value) => desk.change({ [name]: value }), {
    type: 'date',
    width: 10,
  });
}
