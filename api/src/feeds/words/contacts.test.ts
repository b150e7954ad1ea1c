import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { Contact } from '../../../contract/postings.ts';
import { readContacts } from './contacts.ts';

it('tells two people in one sentence apart', () => {
  const words =
    'Lisätietoja tehtävästä antavat henkilöstöasiantuntija [name] p.[phone] (yhteydenotot arkisin klo 15.00-16.00) sekä hallinnon suunnittelija [name] p. [phone] (yhteydenotot arkisin klo 09.00-10.00). Sähköpostit [email].';
  expect(readContacts(words)).toEqual([
    { name: '[name]', role: 'henkilöstöasiantuntija', phone: '[phone]', note: 'yhteydenotot arkisin klo 15.00-16.00' },
    {
      name: '[name]',
      role: 'hallinnon suunnittelija',
      phone: '[phone]',
      email: '[email]',
      note: 'yhteydenotot arkisin klo 09.00-10.00',
    },
  ]);
});

it.each([
  [
    'Päiväkodin johtaja Maija Esimerkki, puh. 040 123 4567, maija.esimerkki@kunta.example',
    [{ name: 'Maija Esimerkki', role: 'Päiväkodin johtaja', phone: '040 123 4567', email: 'maija.esimerkki@kunta.example' }],
  ],
  [
    'Närmare upplysningar ger ledande socialarbetare Anna von Exempel, tfn 06-123 4567',
    [{ name: 'Anna von Exempel', role: 'ledande socialarbetare', phone: '06-123 4567' }],
  ],
  [
    'Rekrytointipäällikkö Liisa Esimerkki, 050 123 4567',
    [{ name: 'Liisa Esimerkki', role: 'Rekrytointipäällikkö', phone: '050 123 4567' }],
  ],
  ['<p>Rehtori Matti Esimerkki<br>p. 0401234567</p>', [{ name: 'Matti Esimerkki', role: 'Rehtori', phone: '0401234567' }]],
  [
    'Rekrytointi, p. [phone], [email]\r\n\r\nHae paikkaa sähköisesti.',
    [{ name: 'Rekrytointi', phone: '[phone]', email: '[email]', note: 'Hae paikkaa sähköisesti.' }],
  ],
  ['Hakuaika päättyy 15.8.2019 klo 15.00.', [{ note: 'Hakuaika päättyy 15.8.2019 klo 15.00.' }]],
  ['', []],
  [undefined, []],
])('reads %j', (words, contacts) => {
  expect(readContacts(words)).toEqual(contacts);
});

it('gives contacts that the contract accepts, whatever it is given', () => {
  const scrap = fc.constantFrom('[name]', 'puh.', '040 1234567', 'a@b.fi', ' ja ', '\n', ',', '(', 'Rehtori', 'Matti', '. ', '<br>');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(scrap, { maxLength: 60 }).map((parts) => parts.join(' ')),
      ),
      (words) => {
        const contacts = readContacts(words);
        expect(contacts.length).toBeLessThanOrEqual(8);
        for (const contact of contacts) expect(Contact.safeParse(contact).success).toBe(true);
      },
    ),
  );
});
