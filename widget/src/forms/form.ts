import type { ApplicationReceipt } from '../../../api/contract/applications.ts';
import type { Job } from '../../../api/contract/postings.ts';
import type { TenantConfig } from '../../../api/contract/tenants.ts';
import type { Trouble } from '../api.ts';
import { type Fault, type Field, fieldsOf } from './form-model.ts';

/** One application being filled: it lives as long as the page, so that nothing typed is lost on the way back and forth. */
export type Form = {
  readonly job: Job;
  config: TenantConfig;
  readonly fields: readonly Field[];
  /** Holds what was typed and chosen, in the page or out of it. */
  readonly element: HTMLFormElement;
  faults: readonly Fault[];
  /** Nothing was to be put right when it was last looked through. */
  isRight?: boolean;
  /** Why the service did not take the application, when that is no field's fault. */
  refusal?: Trouble['code'];
  /** Percent of the files on their way; undefined when nothing is being sent. */
  progress?: number;
  receipt?: ApplicationReceipt;
  /** The same for every attempt to send this filled form: however often it is sent, it arrives once. */
  key?: string;
  /** The key of each chosen file, and what the service called it once it had it. */
  uploads: Map<File, { key: string; id?: string }>;
};

/** An empty form. */
export function newForm(job: Job, config: TenantConfig): Form {
  const element = document.createElement('form');
  element.noValidate = true;
  return { job, config, fields: fieldsOf(job.apply), element, faults: [], uploads: new Map() };
}
