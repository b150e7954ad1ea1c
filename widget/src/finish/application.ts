import { type Field, givenFor } from '../forms/form-model.ts';

/** The application as the contract's `NewApplication`. `idOf` gives what the service called an uploaded file. */
export function applicationOf(
  fields: readonly Field[],
  data: FormData,
  idOf: (file: File) => string | undefined,
  rest: { lang: string; noticeVersion: number },
): object {
  const answers: Record<string, unknown> = {};
  const application: Record<string, unknown> = { ...rest, answers };
  for (const field of fields) {
    const given = givenFor(field, data);
    const [value] = given;
    if (!value) continue;
    const { kind, name } = field;
    const [, id] = name.split('.');
    const answer =
      kind === 'several'
        ? given
        : kind === 'yes-no'
          ? value === 'yes'
          : kind === 'consent' || (typeof value === 'string' ? value : idOf(value));
    if (id) answers[id] = answer;
    else application[name] = answer;
  }
  return application;
}
