import { describe, expect, it } from 'vitest';
import { changed, moved, withNewQuestion } from './questions.ts';

const ids = () => {
  let next = 0;
  return () => `n${++next}`;
};
const [first, second, third] = ['a', 'b', 'c'].map((id) => ({ id })) as [{ id: string }, { id: string }, { id: string }];

describe('questions', () => {
  it('begin without words; a choice begins with two options', () => {
    expect(withNewQuestion([], 'text', ids())).toEqual([{ id: 'n1', kind: 'text', label: {}, isRequired: false, options: [] }]);
    expect(withNewQuestion([], 'several', ids())[0]?.options).toHaveLength(2);
  });

  it('keep their id and their options whatever changes', () => {
    const newId = ids();
    const choice = withNewQuestion([], 'choice', newId);
    const other = changed(choice, 'n1', { kind: 'text', label: { fi: 'Miksi?' } }, newId);
    expect(changed(other, 'n1', { kind: 'several' }, newId)).toEqual([{ ...choice[0], kind: 'several', label: { fi: 'Miksi?' } }]);
  });

  it('move up and down as far as the list goes', () => {
    expect(moved([first, second, third], 'a', 1)).toEqual([second, first, third]);
    expect(moved([first, second, third], 'c', -1)).toEqual([first, third, second]);
    expect(moved([first, second], 'b', 1)).toEqual([first, second]);
    expect(moved([first, second], 'x', 1)).toEqual([first, second]);
  });
});
