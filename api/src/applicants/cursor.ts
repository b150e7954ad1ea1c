/** Where the next page of applications begins. */
export interface Place {
  submittedAt: string;
  id: string;
}

/** The opaque form that travels in addresses. */
export function encodePlace({ submittedAt, id }: Place): string {
  return `${submittedAt.replace(/[-:.]/g, '')}.${id}`;
}

/** Reads a place back; undefined when it is none of ours. */
export function decodePlace(raw: string): Place | undefined {
  const found = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.([a-z]+_[0-9A-Z]{26})$/.exec(raw);
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second, ms, id = ''] = found;
  return { submittedAt: `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`, id };
}
