/** Where everything of the local world answers; `npm start` writes it to `.data/urls.json`. */
export interface WorldUrls {
  /** The service. */
  app: string;
  /** The host pages, a second origin. */
  hosts: string;
  /** The libSQL server. */
  database: string;
  /** Slugs of the demo municipalities. */
  tenants: string[];
}
