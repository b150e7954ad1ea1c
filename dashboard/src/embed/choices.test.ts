import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { withChanges } from '../router.ts';
import { choiceChanges, HEADING_LEVELS, LANGUAGES, PAGE_SIZES, readChoices, VARIANTS } from './choices.ts';

function form(values: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
}

it('leaves the address empty when everything is as the widget does it', () => {
  const changes = choiceChanges(form({ way: 'tag', in: 'page', level: '2', rows: '25', text: '' }));
  expect(withChanges(new URLSearchParams('way=div&rows=50'), changes).toString()).toBe('');
});

it('reads back from the address what was chosen', () => {
  const any = fc.record({
    way: fc.constantFrom(...VARIANTS),
    in: fc.constantFrom('page', ...LANGUAGES),
    level: fc.constantFrom(...HEADING_LEVELS).map(String),
    rows: fc.constantFrom(...PAGE_SIZES).map(String),
    text: fc.string(),
    reserve: fc.constantFrom('1', ''),
  });
  fc.assert(
    fc.property(any, (values) => {
      const query = new URLSearchParams(withChanges(new URLSearchParams(), choiceChanges(form(values))).toString());
      const { variant, language, headingLevel, pageSize, hasReserve, linkText } = readChoices(query);
      expect({ variant, language, headingLevel, pageSize, hasReserve, linkText }).toEqual({
        variant: values.way,
        language: values.in,
        headingLevel: Number(values.level),
        pageSize: Number(values.rows),
        hasReserve: values.reserve === '1',
        linkText: values.text,
      });
    }),
  );
});

it('takes the default for what an edited address says wrongly', () => {
  expect(readChoices(new URLSearchParams('way=frame&in=de&level=9&rows=1e1&reserve=yes'))).toEqual(readChoices(new URLSearchParams()));
});
