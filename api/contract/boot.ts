import type { Locale, Localized } from './primitives.ts';
import type { Brand } from './tenants.ts';

/**
 * What the service writes into the widget's script in place of the string `"__VUORO_BOOT__"` (quotes included), as
 * JSON. Every byte of it is on the way to the first list, so rows are tuples, times are small numbers and whatever the
 * widget can tell by itself is left out. Anything optional is absent rather than null or empty.
 */
export type Boot = {
  /** Where the service answers: origin and path without a slash at the end, `https://vuoro.example`. */
  base: string;
  /** The release, `1.4.2`. */
  version: string;
  /** Only in the script of one tenant. */
  tenant?: BootTenant;
};

export type BootTenant = {
  slug: string;
  /** A string when all languages use the same name. */
  name: string | Localized;
  /** The tenant's languages as in its config; the first is the one to fall back on. */
  languages: Locale[];
  /**
   * The time zone of all dates shown: its IANA name, or its offset from UTC in minutes, followed for each change of the
   * clocks within a year by the hour at which it comes, counted from 1970-01-01T00Z, and the offset from then on.
   */
  zone: string | number[];
  brand?: Brand;
  /** The allowed origins, so that a page that is not among them is told at once and not when somebody applies. */
  origins?: string[];
  /** Address of the accessibility statement. */
  accessibility?: string;
  /** Set when the tenant is a demonstration. */
  demo?: 1;
  /** The first page of the open postings, newest first, unfiltered. */
  list?: BootList;
};

export type BootList = {
  /** When the list was read: minutes since 1970-01-01T00:00Z, rounded down. */
  at: number;
  /** How many are open in all; absent when `jobs` holds every one of them. */
  total?: number;
  /** The cursor of the next page; absent when there is none. */
  next?: string;
  /** Municipalities that `jobs` refers to. */
  places?: BootPlace[];
  /** Units and employers that `jobs` refers to; a string when all languages write them alike. */
  names?: (string | Localized)[];
  jobs: BootJob[];
  /**
   * Counts over the whole list, by index in TASK_AREAS and in EMPLOYMENT_TYPES, zeros at the end left out. Absent when
   * `jobs` holds every posting: the widget counts them itself.
   */
  facets?: [taskArea: number[], employmentType: number[]];
};

/** `value` is what the municipality facet takes; the name is a string when all languages write it alike. */
export type BootPlace = [value: string, name: string | Localized];

/** One row. Slots at the end that are 0 are left out. */
export type BootJob = [
  id: number,
  /** A string when the posting exists in the tenant's first language only. */
  title: string | Localized,
  /** Minutes from `at` to the deadline, rounded down; 0: open until filled. */
  closes?: number,
  /** Position in TASK_AREAS, counted from 0. */
  taskArea?: number,
  /** Position in EMPLOYMENT_TYPES, counted from 0. */
  employmentType?: number,
  /** Position in `places` counted from 1; 0: not said. */
  place?: number,
  /** The unit's position in `names` counted from 1; 0: not said. */
  unit?: number,
  /** Whole days from publication to `at`. */
  age?: number,
  pay?: 0 | BootPay,
  /** Position in WORK_TIMES counted from 1; 0: not said. */
  workTime?: number,
  /** The employer's position in `names` counted from 1; 0: not said, or one of the tenant's own names. */
  employer?: number,
  /** 0 or absent: one. */
  positions?: number,
];

/**
 * Words when the posting gives no number; else `min` (0: not said), `max` (0: not said), the position in PAY_UNITS counted
 * from 1 (0: not said), and the currency unless it is EUR.
 */
export type BootPay = string | [min: number, max: number, unit: number, currency?: string];
