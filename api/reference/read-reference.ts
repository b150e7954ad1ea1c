import { parse } from 'csv-parse/sync';

/** A language that a municipality has by the Government Decree on its official languages. */
export type OfficialLanguage = 'fi' | 'sv';

/** A municipality of Finland. `languages` begins with the language of the majority; `lat`, `lon` is its main centre. */
export interface Municipality {
  /** Three digits of Statistics Finland: `091`. */
  code: string;
  nameFi: string;
  nameSv: string;
  nameEn: string;
  languages: OfficialLanguage[];
  lat: number;
  lon: number;
  population: number;
}

/** A Finnish postal code with the point that distances are counted from. Names are in capitals, as the post writes them. */
export interface Postcode {
  code: string;
  municipalityCode: string;
  nameFi: string;
  nameSv: string;
  lat: number;
  lon: number;
}

/** An occupation group of ISCO-08, of any of its four levels: `2`, `23`, `234`, `2342`. */
export interface IscoGroup {
  code: string;
  labelFi: string;
  labelSv: string;
  labelEn: string;
}

/** Reads `fi-municipalities.csv`. Throws, naming the line, when a row is not what it should be. */
export function readMunicipalities(csv: string): Municipality[] {
  const columns = ['code', 'name_fi', 'name_sv', 'name_en', 'languages', 'lat', 'lon', 'population'] as const;
  return rows(csv, columns, ({ text, number }) => ({
    code: text('code', /^\d{3}$/),
    nameFi: text('name_fi'),
    nameSv: text('name_sv'),
    nameEn: text('name_en'),
    languages: text('languages', /^(fi|sv)(-(fi|sv))?$/)
      .split('-')
      .map(officialLanguage),
    lat: number('lat', 59.5, 70.2),
    lon: number('lon', 19, 31.7),
    population: number('population', 1, 10_000_000),
  }));
}

/** Reads `fi-postcodes.csv`. Throws, naming the line, when a row is not what it should be. */
export function readPostcodes(csv: string): Postcode[] {
  return rows(csv, ['postcode', 'municipality_code', 'name_fi', 'name_sv', 'lat', 'lon'] as const, ({ text, number }) => ({
    code: text('postcode', /^\d{5}$/),
    municipalityCode: text('municipality_code', /^\d{3}$/),
    nameFi: text('name_fi'),
    nameSv: text('name_sv'),
    lat: number('lat', 59.5, 70.2),
    lon: number('lon', 19, 31.7),
  }));
}

/** Reads `isco08.csv`. Throws, naming the line, when a row is not what it should be. */
export function readIsco08(csv: string): IscoGroup[] {
  return rows(csv, ['code', 'label_fi', 'label_sv', 'label_en'] as const, ({ text }) => ({
    code: text('code', /^\d{1,4}$/),
    labelFi: text('label_fi'),
    labelSv: text('label_sv'),
    labelEn: text('label_en'),
  }));
}

interface Line<Column> {
  /** The cell as written, of the given shape, or at least not empty. */
  text: (column: Column, shape?: RegExp) => string;
  number: (column: Column, min: number, max: number) => number;
}

function rows<Column extends string, Row>(csv: string, columns: readonly Column[], read: (line: Line<Column>) => Row): Row[] {
  const [head, ...lines] = parse(csv, { bom: true });
  if (head?.join() !== columns.join()) throw new Error(`The columns should be ${columns.join()} and are ${head?.join()}`);
  return lines.map((cells, index) => {
    const demand = (isRight: boolean, column: Column, value: string) => {
      if (!isRight) throw new Error(`Line ${index + 2}: ${column} cannot be "${value}"`);
    };
    const text = (column: Column, shape = /\S/) => {
      const value = cells[columns.indexOf(column)] ?? '';
      demand(shape.test(value), column, value);
      return value;
    };
    const number = (column: Column, min: number, max: number) => {
      const value = text(column);
      demand(Number(value) >= min && Number(value) <= max, column, value);
      return Number(value);
    };
    return read({ text, number });
  });
}

const officialLanguage = (code: string): OfficialLanguage => (code === 'sv' ? 'sv' : 'fi');
