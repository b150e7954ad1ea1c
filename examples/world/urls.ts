import type { DemoStaff } from './demo-staff.ts';

/** Where everything of the local world answers; `npm start` writes it to `.data/urls.json`. */
export interface WorldUrls {
  /** The service. */
  app: string;
  /** The host pages, a second origin. */
  hosts: string;
  /** The libSQL server. */
  database: string;
  /** The local post: letters, and what the demo staff sign in with. */
  mail: string;
  /** The telephones: text messages, and a way to answer them. */
  phones: string;
  /** Who can sign in to the dashboards. */
  staff: DemoStaff[];
  /** Slugs of the demo municipalities. */
  tenants: string[];
}
