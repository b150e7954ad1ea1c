import { describe, expect, it } from 'vitest';
import { NewApplication } from '../../../api/contract/applications.ts';
import type { Job } from '../../../api/contract/postings.ts';
import { applicationOf } from '../finish/application.ts';
import { faultsOf } from '../finish/faults.ts';
import { hasIdentityCode } from '../finish/identity-code.ts';
import { fieldsOf } from './form-model.ts';

const apply: Job['apply'] = {
  mode: 'here',
  wantsCv: true,
  questions: [
    { id: 'why', kind: 'text', label: { fi: 'Miksi?' }, isRequired: true },
    {
      id: 'langs',
      kind: 'several',
      label: { fi: 'Kielet' },
      isRequired: false,
      options: [
        { id: 'fi', label: { fi: 'suomi' } },
        { id: 'sv', label: { fi: 'ruotsi' } },
      ],
    },
    { id: 'drive', kind: 'yes-no', label: { fi: 'Ajokortti' }, isRequired: true },
    { id: 'paper', kind: 'file', label: { fi: 'Todistus' }, isRequired: false },
  ],
};
const fields = fieldsOf(apply);
const file = (name: string, size = 1000) => new File([new Uint8Array(size)], name);
const filled: Record<string, string | File | string[]> = {
  name: ' Aino Esimerkki ',
  phone: '+46 70 174 06 05',
  email: 'aino@example.com',
  'answers.why': 'Koska pidän työstä.',
  'answers.langs': ['fi', 'sv'],
  'answers.drive': 'no',
  'answers.paper': file('todistus.PDF'),
  cv: file('cv.odt'),
  consent: 'on',
};
const idOf = ({ name }: File) => ({ 'cv.odt': 'file_1', 'todistus.PDF': 'file_2' })[name];

function given(values: typeof filled): FormData {
  const data = new FormData();
  // A file field that nobody touched holds a file without a name.
  data.append('cv', new File([], ''));
  for (const [name, value] of Object.entries(values)) for (const one of [value].flat()) data.append(name, one);
  return data;
}

describe('the form of a posting', () => {
  it('asks for the person, the posting’s own questions, the CV and consent, in this order', () => {
    expect(fields.map(({ name }) => name)).toEqual([
      'name',
      'phone',
      'email',
      'answers.why',
      'answers.langs',
      'answers.drive',
      'answers.paper',
      'cv',
      'consent',
    ]);
  });

  it('is empty when one applies elsewhere', () => {
    expect(fieldsOf({ mode: 'link', url: 'https://kuntarekry.fi/1' })).toEqual([]);
  });
});

describe('checking', () => {
  it('finds nothing in a form that is filled well', () => {
    expect(faultsOf(fields, given(filled))).toEqual([]);
  });

  it('names every required field that is empty, in the order of the form', () => {
    expect(faultsOf(fields, given({ 'answers.why': '  ' })).map(({ field, code }) => `${field} ${code}`)).toEqual([
      'name required',
      'phone required',
      'email required',
      'answers.why required',
      'answers.drive required',
      'consent required',
    ]);
  });

  it.each([
    ['email', 'aino@example', 'email'],
    ['phone', 'soita minulle', 'phone'],
    ['answers.why', 'Tunnukseni on 131052-308T.', 'personal_identity_code'],
    ['name', 'Aino 020594X903P', 'personal_identity_code'],
    ['phone', '010516B903X', 'personal_identity_code'],
    ['answers.why', 'x'.repeat(4001), 'too_long'],
    ['name', 'x'.repeat(121), 'too_long'],
    ['cv', file('cv.exe'), 'file_type_not_accepted'],
    ['cv', file('cv.pdf', 6_000_000), 'file_too_large'],
  ])('%s of %j is refused', (field, value, code) => {
    expect(faultsOf(fields, given({ ...filled, [field]: value }))).toEqual([{ field, code }]);
  });
});

describe('what is sent', () => {
  it('is what the contract takes', () => {
    const application = applicationOf(fields, given(filled), idOf, { lang: 'fi', noticeVersion: 3 });
    expect(NewApplication.parse(application)).toEqual({
      lang: 'fi',
      name: 'Aino Esimerkki',
      phone: '+46 70 174 06 05',
      email: 'aino@example.com',
      answers: { why: 'Koska pidän työstä.', langs: ['fi', 'sv'], drive: false, paper: 'file_2' },
      cv: 'file_1',
      noticeVersion: 3,
      consent: true,
    });
  });

  it('leaves out questions that were not answered', () => {
    const { cv: _cv, 'answers.langs': _langs, 'answers.paper': _paper, ...few } = filled;
    expect(applicationOf(fields, given(few), idOf, { lang: 'fi', noticeVersion: 3 })).toEqual({
      lang: 'fi',
      name: 'Aino Esimerkki',
      phone: '+46 70 174 06 05',
      email: 'aino@example.com',
      answers: { why: 'Koska pidän työstä.', drive: false },
      noticeVersion: 3,
      consent: true,
    });
  });
});

describe('a personal identity code', () => {
  it.each(['131052-308T', 'koodi 020594x903p.', '010516B903X', '131052–308T', '131052 - 308T'])('is seen in %j', (text) => {
    expect(hasIdentityCode(text)).toBe(true);
  });

  it.each(['0201256-6', '040 123 4567', 'FI21 1234 5600 0007 85', '131052-308A', '991352-308T', 'tilaus 1131052-308T2', ''])(
    'is not seen in %j',
    (text) => {
      expect(hasIdentityCode(text)).toBe(false);
    },
  );
});
