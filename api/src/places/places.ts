import type { Locale, Point } from '../../contract/primitives.ts';
import type { SystemDb } from '../db/system-db.ts';

/** Where postal codes and municipalities are, and what they are called. */
export interface Places {
  pointOf: (postcode: string) => Promise<Point | undefined>;
  /** Names by municipality code. */
  names: () => Promise<ReadonlyMap<string, Record<Locale, string>>>;
}

/** Places that change once a year, kept for the life of the isolate. Failed look-ups are not kept. */
export function makePlaces(): (system: SystemDb) => Places {
  let names: Promise<ReadonlyMap<string, Record<Locale, string>>> | undefined;
  const points = new Map<string, Point>();
  return (system) => ({
    async pointOf(postcode) {
      const known = points.get(postcode);
      if (known) return known;
      const row = await system.postcode(postcode);
      if (!row) return undefined;
      const point = { lat: row.lat, lon: row.lon };
      points.set(postcode, point);
      return point;
    },
    names() {
      names ??= readNames(system).catch((error: unknown) => {
        names = undefined;
        throw error;
      });
      return names;
    },
  });
}

async function readNames(system: SystemDb) {
  const rows = await system.municipalityNames();
  return new Map(rows.map((row) => [row.code, { fi: row.nameFi, sv: row.nameSv, en: row.nameEn }]));
}
