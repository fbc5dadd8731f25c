// What admins edit: people and settings. Bad input is told at its field; nothing is written then.
import type { Answer } from '../domain/answers.ts';
import type { PersonFields, PersonForm, SettingsForm } from '../domain/desk-contents.ts';
import type { PersonId } from '../domain/ids.ts';
import { may } from '../domain/permissions.ts';
import { isTimeZone } from '../domain/plain-date.ts';
import { type Deps, inTransaction } from './deps.ts';
import { readScene, type Scene } from './scene.ts';

const COUNTRY = /^[A-Z]{2}(?:-[A-Z0-9]{1,4}){0,2}$/; // yes: US, GB-ENG · no: England
const EMOJI = /^[\p{L}\p{N}_+'-]+$/u; // yes: eyes, +1 · no: :eyes:

type Saved<Fields> =
  | { readonly kind: 'saved' }
  | { readonly kind: 'wrong'; readonly errors: Partial<Record<keyof Fields, string>> }
  | { readonly kind: 'refused'; readonly answer: Answer };

const ONLY_ADMINS: Answer = { kind: 'not_allowed', who: ['admins'], what: 'change this' };

/** The form of a person; null where there is none, or the reader is no admin. */
export function personForm(deps: Deps, reader: PersonId, id: PersonId, now: Date): PersonForm | null {
  const scene = readScene(deps.store, now);
  const person = scene.facts.people.get(id);
  if (!person || !may(scene.facts, reader, { action: 'edit_people' }, now)) return null;
  const {
    name,
    alsoCalled,
    role,
    skills,
    learning,
    hoursPerWeek,
    workdays,
    workStart,
    workEnd,
    timeZone,
    country,
    kind,
    lastDay,
  } = person;
  const fields = {
    name,
    alsoCalled,
    role,
    skills,
    learning,
    hoursPerWeek,
    workdays,
    workStart,
    workEnd,
    timeZone,
    country,
    kind,
    lastDay,
  };
  return { person: id, fields };
}

/** Writes what the form says of the person. */
export function savePerson(deps: Deps, by: PersonId, form: PersonForm, now: Date): Saved<PersonFields> {
  return inTransaction(deps, now, (scene) => {
    const person = scene.facts.people.get(form.person);
    if (!person) return { kind: 'refused', answer: { kind: 'gone' } };
    if (!may(scene.facts, by, { action: 'edit_people' }, now))
      return { kind: 'refused', answer: ONLY_ADMINS };
    const errors = errorsOfPerson(form.fields);
    if (Object.keys(errors).length > 0) return { kind: 'wrong', errors };
    scene.store.acts.perform('person.edit', by, now, () =>
      scene.store.people.put({ ...person, ...form.fields }),
    );
    return { kind: 'saved' };
  });
}

function errorsOfPerson(fields: PersonFields): Partial<Record<keyof PersonFields, string>> {
  const errors: Partial<Record<keyof PersonFields, string>> = {};
  if (fields.name === '') errors.name = 'Say their name';
  if (!(fields.hoursPerWeek >= 0 && fields.hoursPerWeek <= 80))
    errors.hoursPerWeek = 'Between 0 and 80 hours';
  if (fields.workdays.length === 0) errors.workdays = 'Pick at least one day';
  if (fields.workEnd <= fields.workStart) errors.workEnd = 'That is before the start';
  if (!isTimeZone(fields.timeZone)) errors.timeZone = 'A zone such as Europe/London';
  if (fields.country !== null && !COUNTRY.test(fields.country))
    errors.country = 'A country such as GB-ENG, US or DE';
  return errors;
}

/** The settings as a form; null where the reader is no admin. */
export function settingsForm(deps: Deps, reader: PersonId, now: Date): SettingsForm | null {
  const scene = readScene(deps.store, now);
  return may(scene.facts, reader, { action: 'edit_settings' }, now) ? scene.facts.settings : null;
}

/** Writes the settings. Whoever saves them stays an admin, so that nobody locks themselves out. */
export function saveSettings(deps: Deps, by: PersonId, form: SettingsForm, now: Date): Saved<SettingsForm> {
  return inTransaction(deps, now, (scene: Scene) => {
    if (!may(scene.facts, by, { action: 'edit_settings' }, now))
      return { kind: 'refused', answer: ONLY_ADMINS };
    const errors = errorsOfSettings(form);
    if (Object.keys(errors).length > 0) return { kind: 'wrong', errors };
    scene.store.settings.change({ ...form, admins: [...new Set([...form.admins, by])] });
    return { kind: 'saved' };
  });
}

function errorsOfSettings(form: SettingsForm): Partial<Record<keyof SettingsForm, string>> {
  const errors: Partial<Record<keyof SettingsForm, string>> = {};
  if (!isTimeZone(form.timeZone)) errors.timeZone = 'A zone such as Europe/London';
  if (form.workEnd <= form.workStart) errors.workEnd = 'That is before the start';
  if (!(form.retentionDays >= 1 && form.retentionDays <= 365))
    errors.retentionDays = 'Between 1 and 365 days';
  if (!(form.defaultSizeHours > 0 && form.defaultSizeHours <= 80))
    errors.defaultSizeHours = 'More than 0, at most 80 hours';
  for (const field of ['absenceReaction', 'changeReaction'] as const) {
    if (!EMOJI.test(form[field])) errors[field] = 'An emoji name without colons, such as eyes';
  }
  return errors;
}
