/** What the tests use of two packages that carry no types. */
declare module '@adobe/structured-data-validator' {
  export default class Validator {
    validate(extracted: unknown): Promise<{ issueMessage: string; severity: 'ERROR' | 'WARNING'; fieldNames?: string[] }[]>;
  }
}

declare module '@marbec/web-auto-extractor' {
  type Extracted = Record<string, unknown> & { baseSalary?: { value: unknown }; title?: string };
  export default class WebAutoExtractor {
    constructor(options: { addLocation: boolean; embedSource: string[] });
    parse(html: string): { jsonld: Record<string, Extracted[] | undefined> };
  }
}
