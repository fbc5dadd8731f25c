// Small checks that the tables of Block Kit rules are made of. They word what they find as Slack does.
import { isJsonObject, textField } from '../json.ts';

/** Reports one thing that is wrong, and the JSON pointer to it. */
export type Report = (pointer: string, message: string) => void;

/** Looks at one value and reports what Slack would refuse. */
export type Check = (value: unknown, pointer: string, report: Report) => void;

/** Text of a length between the limits, in UTF-16 units: where Slack counts code points we are the stricter. */
export function text(max: number, min = 1): Check {
  return (value, pointer, report) => {
    if (typeof value !== 'string') report(pointer, 'must provide a string');
    else if (value.length < min) report(pointer, `must be more than ${min - 1} characters`);
    else if (value.length > max) report(pointer, `must be less than ${max + 1} characters`);
  };
}

/** Text of a given form. */
export function matching(pattern: RegExp, what: string): Check {
  return (value, pointer, report) => {
    if (typeof value !== 'string' || !pattern.test(value)) report(pointer, `must be ${what}`);
  };
}

/** One of a few values. */
export function oneOf(...values: readonly string[]): Check {
  return (value, pointer, report) => {
    if (!values.includes(String(value))) report(pointer, `must be one of: ${values.join(', ')}`);
  };
}

/** True or false. */
export const flag: Check = (value, pointer, report) => {
  if (typeof value !== 'boolean') report(pointer, 'must be a boolean');
};

/** A whole number between the limits. */
export function integer(min: number, max: number): Check {
  return (value, pointer, report) => {
    if (!Number.isInteger(value)) report(pointer, 'must be an integer');
    else if (Number(value) < min || Number(value) > max) report(pointer, `must be between ${min} and ${max}`);
  };
}

/** A list of so many things, each passing the check. */
export function list(each: Check, max: number, min = 1): Check {
  return (value, pointer, report) => {
    if (!Array.isArray(value)) return report(pointer, 'must be an array');
    if (value.length < min) report(pointer, `no fewer than ${min} items allowed`);
    if (value.length > max) report(pointer, `no more than ${max} items allowed`);
    value.forEach((item, index) => {
      each(item, `${pointer}/${index}`, report);
    });
  };
}

/** Checks by field name. */
export interface Fields {
  readonly [field: string]: Check;
}

/** An object with these fields and no others. */
export function object(required: Fields, optional: Fields = {}): Check {
  const known = new Map(Object.entries({ ...optional, ...required }));
  return (value, pointer, report) => {
    if (!isJsonObject(value)) return report(pointer, 'must provide an object');
    for (const name of Object.keys(required)) {
      if (value[name] === undefined) report(pointer, `missing required field: ${name}`);
    }
    for (const [name, content] of Object.entries(value)) {
      const check = known.get(name);
      if (check === undefined) report(pointer, `invalid additional property: ${name}`);
      else if (content !== undefined) check(content, `${pointer}/${name}`, report);
    }
  };
}

/** An object whose `type` says which check it must pass. */
export function byType(checks: Fields): Check {
  const known = new Map(Object.entries(checks));
  return (value, pointer, report) => {
    const type = textField(value, 'type');
    if (type === undefined) return report(pointer, 'missing required field: type');
    const check = known.get(type);
    if (check === undefined) return report(`${pointer}/type`, `unsupported type: ${type}`);
    check(value, pointer, report);
  };
}

/** Every one of the checks. */
export function all(...checks: readonly Check[]): Check {
  return (value, pointer, report) => {
    for (const check of checks) check(value, pointer, report);
  };
}

/** Exactly one of the fields must be there. */
export function exactlyOneOf(...fields: readonly string[]): Check {
  return (value, pointer, report) => {
    if (!isJsonObject(value)) return;
    const there = fields.filter((field) => value[field] !== undefined);
    if (there.length !== 1) report(pointer, `must have exactly one of: ${fields.join(', ')}`);
  };
}

/** Anything at all. */
export const anything: Check = () => {};
