/** The id of a field's (first) control. */
export function idOf(name: string): string {
  return name.replace('.', '-');
}
