import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readIsco08, readMunicipalities, readPostcodes } from './read-reference.ts';

const file = (name: string) => readFile(new URL(name, import.meta.url), 'utf8');
const municipalities = readMunicipalities(await file('fi-municipalities.csv'));
const postcodes = readPostcodes(await file('fi-postcodes.csv'));
const isco = readIsco08(await file('isco08.csv'));

const municipality = (code: string) => municipalities.find((row) => row.code === code);
const postcode = (code: string) => postcodes.find((row) => row.code === code);
const unique = (codes: string[]) => new Set(codes).size === codes.length;

describe('municipalities', () => {
  test('are all 308 of Finland, each once', () => {
    expect(municipalities).toHaveLength(308);
    expect(unique(municipalities.map((row) => row.code))).toBe(true);
  });

  test('have the language status of each', () => {
    const count = (languages: string) => municipalities.filter((row) => row.languages.join('-') === languages).length;
    expect({ fi: count('fi'), 'fi-sv': count('fi-sv'), 'sv-fi': count('sv-fi'), sv: count('sv') }).toEqual({
      fi: 259,
      'fi-sv': 18,
      'sv-fi': 15,
      sv: 16,
    });
  });

  test('know Helsinki and Jakobstad', () => {
    expect(municipality('091')).toMatchObject({ nameFi: 'Helsinki', nameSv: 'Helsingfors', languages: ['fi', 'sv'] });
    expect(municipality('598')).toMatchObject({ nameFi: 'Pietarsaari', nameSv: 'Jakobstad', languages: ['sv', 'fi'], population: 19207 });
  });
});

describe('postal codes', () => {
  test('are those with a usable point, each once', () => {
    expect(postcodes).toHaveLength(3535);
    expect(unique(postcodes.map((row) => row.code))).toBe(true);
  });

  test('lie in municipalities that exist', () => {
    const codes = new Set(municipalities.map((row) => row.code));
    expect(postcodes.filter((row) => !codes.has(row.municipalityCode))).toEqual([]);
  });

  test('place 68600 in Jakobstad and 99999 on Korvatunturi in Rovaniemi’s postal area', () => {
    expect(postcode('68600')).toMatchObject({ municipalityCode: '598', nameSv: 'JAKOBSTAD' });
    expect(postcode('68600')?.lat).toBeCloseTo(63.67, 1);
    expect(postcode('99999')?.municipalityCode).toBe('698');
  });

  test('leave out a PO box whose point is in another part of the country', () => {
    expect(postcode('00101')).toBeUndefined();
    expect(postcode('00121')).toMatchObject({ municipalityCode: '091' });
  });
});

describe('ISCO-08', () => {
  test('has 619 groups of four levels, each once', () => {
    const levels = [1, 2, 3, 4].map((length) => isco.filter((row) => row.code.length === length).length);
    expect(levels).toEqual([10, 43, 130, 436]);
    expect(unique(isco.map((row) => row.code))).toBe(true);
  });

  test('keeps leading zeros and every group above', () => {
    const codes = new Set(isco.map((row) => row.code));
    expect(codes.has('0110')).toBe(true);
    expect(isco.filter((row) => row.code.length > 1 && !codes.has(row.code.slice(0, -1)))).toEqual([]);
  });

  test('is named in three languages', () => {
    expect(isco.find((row) => row.code === '5321')).toMatchObject({ labelFi: 'Lähihoitajat', labelEn: 'Health care assistants' });
  });
});

describe('a file that is not as it should be', () => {
  const head = 'postcode,municipality_code,name_fi,name_sv,lat,lon\n';

  test('is refused with the line and the column', () => {
    expect(() => readPostcodes(`${head}68600,598,PIETARSAARI,JAKOBSTAD,63.6,22.7\n8170,598,A,B,63,22\n`)).toThrow(
      'Line 3: postcode cannot be "8170"',
    );
    expect(() => readPostcodes(`${head}68600,598,PIETARSAARI,JAKOBSTAD,,22.7\n`)).toThrow('Line 2: lat');
    expect(() => readPostcodes(`${head}68600,598,PIETARSAARI,JAKOBSTAD,22.7,63.6\n`)).toThrow('Line 2: lat');
  });

  test('is refused when columns are others or a row is short', () => {
    expect(() => readPostcodes('code,lat\n1,2\n')).toThrow('columns');
    expect(() => readPostcodes('')).toThrow('columns');
    expect(() => readPostcodes(`${head}68600,598\n`)).toThrow('Invalid Record Length');
  });
});
