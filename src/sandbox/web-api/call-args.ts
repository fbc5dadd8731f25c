import { isJsonObject, type JsonObject, parseJson } from '../json.ts';
import { SlackError } from '../slack-error.ts';

/** The arguments of a call, whether they came as JSON or as a form with JSON in its fields. */
export class CallArgs {
  readonly raw: JsonObject;

  constructor(raw: JsonObject) {
    this.raw = raw;
  }

  /** An argument as text; undefined if it is missing or empty. */
  text(name: string): string | undefined {
    const value = this.raw[name];
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' && value !== '' ? value : undefined;
  }

  /** An argument as text; the call fails without it. */
  required(name: string, error = 'invalid_arguments'): string {
    const value = this.text(name);
    if (value === undefined) throw new SlackError(error, [`missing required field: ${name}`]);
    return value;
  }

  /** True or false, however the client spelled it. */
  flag(name: string, otherwise = false): boolean {
    const value = this.raw[name];
    if (value === undefined || value === null || value === '') return otherwise;
    return value === true || value === 'true' || value === '1' || value === 1;
  }

  /** A whole number, within bounds. */
  count(name: string, otherwise: number, max: number): number {
    const text = this.text(name);
    if (text === undefined) return otherwise;
    const number = Number(text);
    if (!Number.isInteger(number) || number < 0) throw new SlackError('invalid_limit');
    return Math.min(number === 0 ? otherwise : number, max);
  }

  /** An argument that is JSON; undefined if missing, fails with the error if it cannot be read. */
  json(name: string, error: string): unknown {
    const value = this.raw[name];
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value !== 'string') return value;
    const parsed = parseJson(value);
    if (parsed === undefined) throw new SlackError(error, [`${name} is no JSON`]);
    return parsed;
  }

  /** A list of words separated by commas. */
  words(name: string, otherwise: string): readonly string[] {
    return (this.text(name) ?? otherwise).split(',').map((word) => word.trim());
  }

  /** An argument that must be a JSON object. */
  object(name: string, error = 'invalid_arguments'): JsonObject {
    const value = this.json(name, error);
    if (!isJsonObject(value)) throw new SlackError(error, [`must provide an object [json-pointer:/${name}]`]);
    return value;
  }
}
