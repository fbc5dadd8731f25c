/** A JSON object whose fields have not been looked at. */
export type JsonObject = { readonly [field: string]: unknown };

/** Whether a value is a JSON object, neither a list nor null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of JSON text, or undefined if it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A field of a JSON object, or undefined if there is no such field or no object. */
export function field(object: unknown, name: string): unknown {
  return isJsonObject(object) ? object[name] : undefined;
}

/** A field of a JSON object as text, or undefined if it is anything else. */
export function textField(object: unknown, name: string): string | undefined {
  const value = field(object, name);
  return typeof value === 'string' ? value : undefined;
}
