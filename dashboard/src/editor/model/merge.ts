import type { FieldName, Form, QuestionForm } from './form.ts';
import { same } from './same.ts';

/** Something that two people changed in different ways. */
export interface Clash {
  /** Unique among the clashes: the field, and for a question its id and the part of it. */
  key: string;
  field: FieldName;
  /** Of a question: which one; `part` is absent when one of the two took it away. */
  question?: { id: string; part?: QuestionPart };
  theirs: unknown;
}
type QuestionPart = Exclude<keyof QuestionForm, 'id'>;

/** Both changes together. Where they clash the form has mine. */
export interface Merged {
  form: Form;
  clashes: Clash[];
}

/**
 * Three-way merge of a posting that two people edit: what only one of them changed is taken, questions are told apart by
 * their ids, and what both changed differently is named.
 */
export function merge(base: Form, theirs: Form, mine: Form): Merged {
  const form: Form = { ...mine };
  const clashes: Clash[] = [];
  const take = (field: FieldName) => {
    const side = sideOf(base[field], theirs[field], mine[field]);
    if (side === 'theirs') Object.assign(form, { [field]: theirs[field] });
    if (side === 'both') clashes.push({ key: field, field, theirs: theirs[field] });
  };
  for (const field of Object.keys(mine) as FieldName[]) if (field !== 'apply.questions') take(field);
  const questions = mergeQuestions(base['apply.questions'], theirs['apply.questions'], mine['apply.questions']);
  return { form: { ...form, 'apply.questions': questions.list }, clashes: [...clashes, ...questions.clashes] };
}

/** The form after a clash was settled in favour of the other person's version. */
export function takeTheirs(form: Form, { field, question, theirs }: Clash): Form {
  if (!question) return { ...form, [field]: theirs };
  const { id, part } = question;
  const list = form['apply.questions'];
  if (part)
    return withQuestions(
      form,
      list.map((one) => (one.id === id ? { ...one, [part]: theirs } : one)),
    );
  const others = list.filter((one) => one.id !== id);
  return withQuestions(form, theirs === undefined ? others : [...others, theirs as QuestionForm]);
}

function withQuestions(form: Form, list: QuestionForm[]): Form {
  return { ...form, 'apply.questions': list };
}

/** Who changed it. */
function sideOf(base: unknown, theirs: unknown, mine: unknown): 'mine' | 'theirs' | 'both' {
  if (same(theirs, mine) || same(theirs, base)) return 'mine';
  return same(mine, base) ? 'theirs' : 'both';
}

const PARTS = ['kind', 'label', 'isRequired', 'options'] as const satisfies readonly QuestionPart[];

function mergeQuestions(base: QuestionForm[], theirs: QuestionForm[], mine: QuestionForm[]) {
  const clashes: Clash[] = [];
  const list = orderOf(base, theirs, mine).flatMap((id): QuestionForm[] => {
    const [was, their, my] = [base, theirs, mine].map((questions) => questions.find((question) => question.id === id));
    if (their && my) return [mergeQuestion(was, their, my, clashes)];
    const side = sideOf(was, their, my);
    if (side === 'both') clashes.push({ key: `apply.questions.${id}`, field: 'apply.questions', question: { id }, theirs: their });
    return [side === 'theirs' ? their : my].filter((question) => question !== undefined);
  });
  return { list, clashes };
}

function mergeQuestion(base: QuestionForm | undefined, theirs: QuestionForm, mine: QuestionForm, clashes: Clash[]): QuestionForm {
  const merged = { ...mine };
  const take = (part: QuestionPart) => {
    const side = sideOf(base?.[part], theirs[part], mine[part]);
    if (side === 'theirs') Object.assign(merged, { [part]: theirs[part] });
    if (side === 'both')
      clashes.push({
        key: `apply.questions.${mine.id}.${part}`,
        field: 'apply.questions',
        question: { id: mine.id, part },
        theirs: theirs[part],
      });
  };
  for (const part of PARTS) take(part);
  return merged;
}

/** All ids in the order of whoever moved them, mine when both did; what the other added stands after its neighbour there. */
function orderOf(base: QuestionForm[], theirs: QuestionForm[], mine: QuestionForm[]): string[] {
  const [was, their, my] = [idsOf(base), idsOf(theirs), idsOf(mine)];
  const common = new Set(was.filter((id) => their.includes(id) && my.includes(id)));
  const inCommon = (ids: string[]) => ids.filter((id) => common.has(id));
  const [first, second] = same(inCommon(my), inCommon(was)) ? [their, my] : [my, their];
  const order = [...first];
  second.forEach((id, index) => {
    if (order.includes(id)) return;
    const neighbour = second[index - 1];
    order.splice(neighbour === undefined ? 0 : order.indexOf(neighbour) + 1, 0, id);
  });
  return order;
}

function idsOf(questions: QuestionForm[]): string[] {
  return questions.map((question) => question.id);
}
