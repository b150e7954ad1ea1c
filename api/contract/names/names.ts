import type { ApplicationState } from '../applications.ts';
import type { EmploymentType, PostingState, TaskArea, WorkTime } from '../postings.ts';

/*
 * What codes are called, in one language a file: pages, dashboard and exports say the same. The widget has names of its
 * own, shorter and packed by the byte.
 */

export type TaskAreaNames = Record<TaskArea, string>;
export type EmploymentTypeNames = Record<EmploymentType, string>;
export type WorkTimeNames = Record<WorkTime, string>;
export type PostingStateNames = Record<PostingState, string>;
export type ApplicationStateNames = Record<ApplicationState, string>;
