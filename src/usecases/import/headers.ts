import type { FileKind } from './source.ts';

/** The columns of each file, in the order in which export writes them. */
export const HEADERS: Readonly<Record<FileKind, readonly string[]>> = {
  people: [
    'slack_id',
    'name',
    'also_called',
    'email',
    'role',
    'skills',
    'learning',
    'hours_per_week',
    'workdays',
    'work_hours',
    'time_zone',
    'locale',
    'country',
    'kind',
    'last_day',
    'admin',
  ],
  campaigns: [
    'ref',
    'client',
    'name',
    'aliases',
    'channel',
    'account_manager',
    'deputy',
    'status',
    'start',
    'deadline',
    'budget',
    'currency',
  ],
  members: ['client', 'campaign', 'slack_id', 'role'],
  tasks: [
    'ref',
    'client',
    'campaign',
    'title',
    'owner',
    'skill',
    'size',
    'remaining',
    'start',
    'due',
    'client_facing',
    'status',
    'url',
  ],
  absences: ['slack_id', 'from', 'to', 'start_time', 'end_time', 'availability'],
};

/** The columns that a file must have, filled in every row. */
export const REQUIRED: Readonly<Record<FileKind, readonly string[]>> = {
  people: ['slack_id', 'name'],
  campaigns: ['client', 'account_manager'],
  members: ['client', 'slack_id'],
  tasks: ['client', 'title'],
  absences: ['slack_id', 'from'],
};
