// The two inputs of `understand`, checked: fields beyond the guide are ignored, so labelled messages can be piped in.
import { z } from 'zod';
import type { IncomingMessage, ReadingContext } from '../domain/interpretations.ts';
import { CommandFailure } from './command-parts.ts';

const AT_WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/; // yes: 2026-11-23T07:50:00-05:00 · no: 2026-11-23 07:50

const weekday = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
]);

const contextSchema = z.object({
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      also_called: z.array(z.string()).optional(),
      tz: z.string().default('UTC'),
      locale: z.string().default('en-GB'),
      workdays: z.array(weekday).optional(),
    }),
  ),
  campaigns: z.array(
    z.object({
      id: z.string(),
      client: z.string(),
      name: z.string(),
      aliases: z.array(z.string()).optional(),
      channel: z.string().optional(),
      deadline: z.string().optional(),
      members: z.array(z.string()).optional(),
    }),
  ),
  channels: z.record(z.string(), z.string()).optional(),
});

const messageSchema = z.object({
  id: z.string(),
  text: z.string(),
  sentAt: z
    .string()
    .regex(AT_WITH_OFFSET, 'must be an ISO time with an offset, as 2026-11-23T07:50:00-05:00'),
  author: z.string(),
  channel: z.string().optional(),
  inReplyTo: z
    .union([
      z.string(),
      z.object({
        author: z.string().optional(),
        text: z.string().optional(),
        absent: z.array(z.string()).optional(),
      }),
    ])
    .optional(),
});

/** The context that a file holds; fails naming the file and every field that is wrong. */
export function readContext(file: string, text: string): ReadingContext {
  return check(contextSchema, parse(text, file), file) as ReadingContext;
}

/** The message of one line; fails naming the line, counted from 1. */
export function readMessage(line: number, text: string): IncomingMessage {
  const place = `Line ${line} of standard input`;
  return check(messageSchema, parse(text, place), place) as IncomingMessage;
}

function parse(text: string, place: string): unknown {
  try {
    return JSON.parse(text.replace(BYTE_ORDER_MARK, ''));
  } catch (cause) {
    throw new CommandFailure(`${place} is not JSON.`, { cause });
  }
}

const BYTE_ORDER_MARK = /^\uFEFF/; // yes: a file saved by Notepad · no: one without

function check<Value>(schema: z.ZodType<Value>, value: unknown, place: string): Value {
  const parsed = schema.safeParse(dropNulls(value));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'it'}: ${issue.message}`);
  throw new CommandFailure(`${place}: ${problems.join('; ')}`);
}

/** A null field is as good as none. */
function dropNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== null)
      .map(([key, each]) => [key, dropNulls(each)]),
  );
}
