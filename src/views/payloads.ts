// What buttons and forms carry back: ids, a prompt's key and its revision, never a name or a word of anyone's. A
// value that we did not write, or wrote in an older shape, is null, and the person is told that it is no longer open.
import type {
  AbsenceId,
  CampaignId,
  ChangeId,
  ChannelId,
  CoverId,
  MessageTs,
  PersonId,
  TaskId,
} from '../domain/ids.ts';
import { type IsoDate, parseIsoDate } from '../domain/plain-date.ts';
import { MENDS, type Mend } from '../domain/task-contents.ts';

/** Reads one field of a value that came from outside; undefined where it is not what it should be. */
type Read<Value> = (value: unknown) => Value | undefined;

const text: Read<string> = (value) => (typeof value === 'string' && value !== '' ? value : undefined);
const id = <Id extends string>(): Read<Id> => text as Read<Id>;
const day: Read<IsoDate> = (value) =>
  typeof value === 'string' ? (parseIsoDate(value) ?? undefined) : undefined;
const whole: Read<number> = (value) => (Number.isSafeInteger(value) ? (value as number) : undefined);
const flag: Read<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);
const orNull =
  <Value>(read: Read<Value>): Read<Value | null> =>
  (value) =>
    value === null ? null : read(value);
const list =
  <Value>(read: Read<Value>): Read<readonly Value[]> =>
  (value) => {
    if (!Array.isArray(value)) return undefined;
    const items = value.map(read);
    return items.includes(undefined) ? undefined : (items as Value[]);
  };
const pair: Read<readonly [need: string, person: PersonId]> = (value) => {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [need, person] = [text(value[0]), text(value[1])];
  return need && person ? [need, person as PersonId] : undefined;
};
const workKind: Read<'task' | 'campaign'> = (value) =>
  value === 'task' || value === 'campaign' ? value : undefined;

const campaignVerb: Read<'edit' | 'history' | 'add_task'> = (value) =>
  value === 'edit' || value === 'history' || value === 'add_task' ? value : undefined;
const mendKind: Read<Mend> = (value) => MENDS.find((mend) => mend === value);

const fieldKind: Read<'deadline' | 'status' | 'budget' | 'staffing'> = (value) =>
  value === 'deadline' || value === 'status' || value === 'budget' || value === 'staffing'
    ? value
    : undefined;

/** The fields of each kind, in the order in which they are written. */
const SHAPES = {
  absence: { absence: id<AbsenceId>() },
  stillOut: { absence: id<AbsenceId>(), to: day },
  /** The form of a new absence has no absence yet. */
  absenceForm: { absence: orNull(id<AbsenceId>()) },
  wrong: { act: orNull(text), absences: list(id<AbsenceId>()) },
  act: { act: text },
  whichPerson: {
    channel: id<ChannelId>(),
    ts: id<MessageTs>(),
    number: whole,
    /** Null is none of them. */
    person: orNull(id<PersonId>()),
    from: day,
    to: orNull(day),
  },
  prompt: { key: text, revision: whole },
  needs: { key: text, revision: whole, needs: list(text) },
  /** Who takes which need. */
  assign: { key: text, revision: whole, pairs: list(pair) },
  covers: { key: text, covers: list(id<CoverId>()) },
  cover: { cover: id<CoverId>() },
  /** About a covered need or a change; the other is null. */
  clientNote: { need: orNull(text), change: orNull(id<ChangeId>()) },
  /** `anyway`: hours over capacity were shown. */
  adjust: { need: text, cover: id<CoverId>(), anyway: flag },
  change: { change: id<ChangeId>(), campaign: orNull(id<CampaignId>()) },
  /** A task of someone who leaves on that day. */
  leaving: { task: id<TaskId>(), from: day },
  changeTask: { change: id<ChangeId>(), task: id<TaskId>() },
  /** The field that is edited, and what it was when the form was opened. */
  changeForm: { change: id<ChangeId>(), field: fieldKind, seen: text },
  /** `from` is the first day of the stretch away. */
  leaveWith: { task: id<TaskId>(), holder: id<PersonId>(), from: day },
  handover: { task: id<TaskId>(), to: id<PersonId>(), until: orNull(day) },
  shareCampaigns: { campaigns: list(id<CampaignId>()), from: day, to: day },
  sharePerson: { person: id<PersonId>(), from: day, to: day },
  reassign: { campaign: orNull(id<CampaignId>()), from: orNull(id<PersonId>()) },
  work: { kind: workKind, id: text },
  logged: { channel: id<ChannelId>(), ts: id<MessageTs>() },
  /** Nothing to carry. */
  none: {},
  task: { task: id<TaskId>() },
  person: { person: id<PersonId>() },
  channel: { channel: id<ChannelId>() },
  campaignForm: { campaign: orNull(id<CampaignId>()), base: text },
  campaignMenu: { campaign: id<CampaignId>(), what: campaignVerb },
  mend: { task: id<TaskId>(), mend: mendKind },
  /** The pages of Home that are to be shown. */
  pages: { campaigns: whole, people: whole, tasks: whole, absences: whole, gaps: whole },
  /** Whether messages are to be read from now on. */
  reading: { on: flag },
  /** A page of *Change…*: open needs from the `offset`th on, and so many after it. */
  plan: { key: text, revision: whole, offset: whole, rest: whole },
} as const;

type Shapes = typeof SHAPES;
export type PayloadKind = keyof Shapes;
type Fields<Shape> = {
  readonly [Field in keyof Shape]: Shape[Field] extends Read<infer Value> ? Value : never;
};

/** What a value of that kind holds. */
export type Payload<Kind extends PayloadKind> = Fields<Shapes[Kind]>;

/** A compact string for a button's value, an option's value or private_metadata. */
export function encode<Kind extends PayloadKind>(kind: Kind, payload: Payload<Kind>): string {
  const values = payload as Readonly<Record<string, unknown>>;
  return JSON.stringify([kind, ...Object.keys(SHAPES[kind]).map((field) => values[field])]);
}

/** What `encode` wrote of that kind; null for anything else. Never throws. */
export function decode<Kind extends PayloadKind>(
  kind: Kind,
  value: string | null | undefined,
): Payload<Kind> | null {
  const parts = parseList(value);
  const fields = Object.entries(SHAPES[kind]) as [string, Read<unknown>][];
  if (parts?.[0] !== kind || parts.length !== fields.length + 1) return null;
  const payload: Record<string, unknown> = {};
  for (const [index, [field, read]] of fields.entries()) {
    const fieldValue = read(parts[index + 1]);
    if (fieldValue === undefined) return null;
    payload[field] = fieldValue;
  }
  return payload as Payload<Kind>;
}

function parseList(value: string | null | undefined): unknown[] | null {
  try {
    const parsed: unknown = JSON.parse(value ?? '');
    return Array.isArray(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

/** As many of the items, from the first on, as one button's value can carry. */
export function fitting<Item>(
  items: readonly Item[],
  encoded: (items: readonly Item[]) => string,
  max: number,
): readonly Item[] {
  let count = items.length;
  while (count > 0 && encoded(items.slice(0, count)).length > max) count -= 1;
  return items.slice(0, count);
}
