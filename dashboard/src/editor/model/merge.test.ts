import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draft } from './form.fixture.ts';
import { type FieldName, type Form, formOf, type QuestionForm } from './form.ts';
import { merge, takeTheirs } from './merge.ts';

const form = draft.map(formOf);
const FIELDS = (value: Form) => Object.keys(value) as FieldName[];
/** One form and two others that begin with it and change some of its fields. */
const three = fc
  .tuple(form, form, form, fc.array(fc.nat(), { maxLength: 12 }), fc.array(fc.nat(), { maxLength: 12 }))
  .map(([base, other, another, a, b]) => {
    const names = FIELDS(base);
    const changed = (from: Form, picks: number[]) =>
      picks.reduce<Form>((kept, pick) => {
        const name = names[pick % names.length] ?? 'unit';
        return { ...kept, [name]: from[name] };
      }, base);
    return { base, theirs: changed(other, a), mine: changed(another, b) };
  });

describe('the merge of two people’s changes', () => {
  it('is the change itself when only one of them changed anything, or both the same', () => {
    fc.assert(
      fc.property(form, form, (base, change) => {
        expect(merge(base, base, change)).toEqual({ form: change, clashes: [] });
        expect(merge(base, change, base)).toEqual({ form: change, clashes: [] });
        expect(merge(base, change, change)).toEqual({ form: change, clashes: [] });
      }),
    );
  });

  it('has each field as one of them has it, and theirs only where mine was not touched', () => {
    fc.assert(
      fc.property(three, ({ base, theirs, mine }) => {
        const { form: merged, clashes } = merge(base, theirs, mine);
        for (const name of FIELDS(base).filter((field) => field !== 'apply.questions')) {
          expect([theirs[name], mine[name]]).toContainEqual(merged[name]);
          const isTouchedByMe = JSON.stringify(mine[name]) !== JSON.stringify(base[name]);
          expect(merged[name]).toEqual((isTouchedByMe ? mine : theirs)[name]);
          expect(isTouchedByMe || !clashes.some(({ field }) => field === name)).toBe(true);
        }
      }),
    );
  });

  it('names the same clashes to both of them, and settling all in their favour leaves theirs there', () => {
    fc.assert(
      fc.property(three, ({ base, theirs, mine }) => {
        const { form: merged, clashes } = merge(base, theirs, mine);
        const keys = (list: typeof clashes) => list.map(({ key }) => key).sort();
        expect(keys(merge(base, mine, theirs).clashes)).toEqual(keys(clashes));
        const settled = clashes.reduce(takeTheirs, merged);
        const plain = clashes.map(({ field }) => field).filter((field) => field !== 'apply.questions');
        for (const field of plain) expect(settled[field]).toEqual(theirs[field]);
      }),
    );
  });

  it('loses no question that neither took away, and brings back none that one took away and the other left alone', () => {
    fc.assert(
      fc.property(three, ({ base, theirs, mine }) => {
        const ids = (value: Form) => value['apply.questions'].map(({ id }) => id);
        const { form: merged, clashes } = merge(base, theirs, mine);
        const result = ids(merged);
        expect(new Set(result).size).toBe(result.length);
        for (const id of new Set([...ids(theirs), ...ids(mine)])) {
          const isInAll = ids(theirs).includes(id) && ids(mine).includes(id);
          const isNew = !ids(base).includes(id);
          const isAsked = clashes.some(({ question }) => question?.id === id);
          expect(result.includes(id)).toBe(isInAll || isNew || (isAsked && ids(mine).includes(id)));
        }
      }),
    );
  });
});

describe('questions that two people change', () => {
  const question = (id: string, changes: Partial<QuestionForm> = {}): QuestionForm => ({
    id,
    kind: 'text',
    label: { fi: id },
    isRequired: false,
    options: [],
    ...changes,
  });
  const start = fc.sample(form, 1)[0] as Form;
  const asking = (...questions: QuestionForm[]): Form => ({ ...start, 'apply.questions': questions });
  const base = asking(question('q1'), question('q2'));

  it('take both words and rule when each changed one of them', () => {
    const theirs = asking(question('q1', { isRequired: true }), question('q2'));
    const mine = asking(question('q1', { label: { fi: 'Uusi' } }), question('q2'));
    expect(merge(base, theirs, mine)).toEqual({
      form: asking(question('q1', { label: { fi: 'Uusi' }, isRequired: true }), question('q2')),
      clashes: [],
    });
  });

  it('keep both that were added, and the order of the one who moved them', () => {
    const theirs = asking(question('q2'), question('q3'), question('q1'));
    const mine = asking(question('q1'), question('q2'), question('q4'));
    expect(merge(base, theirs, mine).form['apply.questions'].map(({ id }) => id)).toEqual(['q2', 'q4', 'q3', 'q1']);
  });

  it('ask when one took away what the other changed', () => {
    const mine = asking(question('q1', { label: { fi: 'Uusi' } }), question('q2'));
    const { form: merged, clashes } = merge(base, asking(question('q2')), mine);
    expect([merged, clashes.map(({ key }) => key)]).toEqual([mine, ['apply.questions.q1']]);
    expect(clashes.reduce(takeTheirs, merged)['apply.questions'].map(({ id }) => id)).toEqual(['q2']);
  });

  it('ask when both gave one id to questions of their own', () => {
    const { clashes } = merge(base, asking(question('q9', { label: { fi: 'A' } })), asking(question('q9', { label: { fi: 'B' } })));
    expect(clashes.map(({ key }) => key)).toEqual(['apply.questions.q9.label']);
  });
});
