// Scores predicted interpretations against labelled messages, as the guide's "Scoring" section says.
//
//   node score.mjs LABELS.jsonl CONTEXT.json [--json] [--errors] < PREDICTIONS.jsonl
//
// A prediction line is {"id": "...", "interpretations": [...]}; a missing one counts as empty.
// Exit code: 0, or 2 where an input is not valid.
import { readFileSync } from 'node:fs';

const USAGE = 'usage: node score.mjs LABELS.jsonl CONTEXT.json [--json] [--errors] < PREDICTIONS.jsonl';
const DAY_MS = 86_400_000;
const DEFAULT_WORKDAYS = [1, 2, 3, 4, 5];
const CHANGES = [
  'deadline',
  'paused',
  'resumed',
  'cancelled',
  'launched',
  'completed',
  'budget',
  'scope',
  'brief',
  'contact',
  'staffing',
];

class InvalidInput extends Error {}

function demand(condition, message) {
  if (!condition) throw new InvalidInput(message);
}

// ---- Dates: calendar days are 'YYYY-MM-DD', counted in UTC so that no time zone can shift them ----

const toMs = (day) => Date.parse(`${day}T00:00:00Z`);
const toDay = (ms) => new Date(ms).toISOString().slice(0, 10);
const addDays = (day, count) => toDay(toMs(day) + count * DAY_MS);
const isoWeekday = (ms) => new Date(ms).getUTCDay() || 7;

function isDay(value) {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const ms = toMs(value);
  return !Number.isNaN(ms) && toDay(ms) === value;
}

/** What a span covers, as text to compare: its working days, or the span itself where it has none. */
function coverage(workdays, from, to) {
  if (to === null) return `from ${firstWorkingDay(workdays, from)} on`;
  return coverageOfSpans(workdays, [{ from, to }]);
}

/** The same for several spans together. */
function coverageOfSpans(workdays, spans) {
  const days = new Set();
  for (const { from, to } of spans) {
    for (let ms = toMs(from); ms <= toMs(to); ms += DAY_MS) {
      if (workdays.has(isoWeekday(ms))) days.add(toDay(ms));
    }
  }
  return days.size > 0 ? [...days].sort().join(' ') : `${spans[0].from}..${spans[0].to}`;
}

function firstWorkingDay(workdays, from) {
  for (let ahead = 0; ahead < 7; ahead += 1) {
    const day = addDays(from, ahead);
    if (workdays.has(isoWeekday(toMs(day)))) return day;
  }
  return from;
}

// ---- Reading and checking the inputs ----

function readText(path, name) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new InvalidInput(`${name} cannot be read: ${error.message}`);
  }
}

function parseJson(text, where) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InvalidInput(`${where} is not JSON: ${error.message}`);
  }
}

/** The records of a JSON-lines text by id, each with the place it came from. */
function recordsById(text, name) {
  const records = new Map();
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const where = `${name} line ${index + 1}`;
    const record = parseJson(line, where);
    demand(typeof record?.id === 'string' && record.id !== '', `${where} has no id`);
    demand(!records.has(record.id), `${where} repeats the id ${record.id}`);
    records.set(record.id, { ...record, where: `${where} (${record.id})` });
  });
  return records;
}

function readContext(path) {
  const raw = parseJson(readText(path, 'the context'), 'the context');
  for (const list of ['people', 'campaigns']) {
    demand(Array.isArray(raw?.[list]), `the context has no list of ${list}`);
    demand(
      raw[list].every((entry) => isText(entry?.id)),
      `the context's ${list} have an entry without an id`,
    );
  }
  demand(
    raw.people.every(({ workdays }) => workdays == null || Array.isArray(workdays)),
    'the context has a person whose workdays are no list',
  );
  return {
    workdays: new Map(raw.people.map((person) => [person.id, workdaySet(person.workdays)])),
    deadlines: new Map(raw.campaigns.map((campaign) => [campaign.id, campaign.deadline])),
  };
}

/** ISO weekdays, 1 (Monday) to 7; a 0 is read as Sunday too. */
const workdaySet = (days) => new Set((days ?? DEFAULT_WORKDAYS).map((day) => day || 7));

function readLabels(path, context) {
  const records = recordsById(readText(path, 'the labels'), 'labels');
  return [...records.values()].map((record) => {
    const alternatives = record.alternatives ?? [record.labels];
    demand(
      Array.isArray(alternatives) && alternatives.length > 0 && alternatives.every(Array.isArray),
      `${record.where} has neither a list of labels nor lists of alternatives`,
    );
    demand(
      record.tags === undefined || Array.isArray(record.tags),
      `${record.where} has tags that are no list`,
    );
    for (const label of alternatives.flat()) {
      checkShape(label, record.where);
      checkReferences(label, record.where, context);
    }
    return { id: record.id, text: record.text, tags: record.tags ?? [], alternatives };
  });
}

function readPredictions(text, messages) {
  const known = new Set(messages.map((message) => message.id));
  const predictions = new Map();
  for (const { id, interpretations, where } of recordsById(text, 'predictions').values()) {
    demand(known.has(id), `${where} has an id that no label has`);
    demand(Array.isArray(interpretations), `${where} has no list of interpretations`);
    interpretations.forEach((item) => checkShape(item, where));
    predictions.set(id, interpretations);
  }
  return predictions;
}

const isText = (value) => typeof value === 'string' && value !== '';
const oneOf =
  (...values) =>
  (value) =>
    values.includes(value);
const optional = (test) => (value) => value === undefined || value === null || test(value);
const isTime = (value) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);

const SHAPES = {
  absence: {
    person: isText,
    availability: oneOf('away', 'remote'),
    certainty: oneOf('stated', 'tentative'),
    from: isDay,
    to: (value) => value === null || isDay(value),
    startTime: optional(isTime),
    endTime: optional(isTime),
  },
  return: { person: isText, from: isDay, to: optional(isDay) },
  campaign_change: {
    campaign: (value) => value === null || isText(value),
    candidates: optional((value) => Array.isArray(value) && value.every(isText)),
    change: oneOf(...CHANGES),
    certainty: oneOf('stated', 'tentative'),
    newDate: optional(isDay),
    shiftDays: optional(Number.isInteger),
    amount: optional(Number.isFinite),
    percent: optional(Number.isFinite),
  },
};
const KINDS = Object.keys(SHAPES);

function checkShape(item, where) {
  demand(
    KINDS.includes(item?.kind),
    `${where} has an interpretation of no known kind: ${JSON.stringify(item)}`,
  );
  for (const [field, test] of Object.entries(SHAPES[item.kind])) {
    demand(test(item[field]), `${where} has a bad ${field}: ${JSON.stringify(item)}`);
  }
}

function checkReferences(label, where, context) {
  const [what, ids, known] =
    label.kind === 'campaign_change'
      ? ['campaign', campaignsOf(label), context.deadlines]
      : ['person', [label.person], context.workdays];
  for (const id of ids) demand(known.has(id), `${where} names a ${what} that the context lacks: ${id}`);
}

// ---- When a prediction matches a label ----

const campaignsOf = (item) => (item.campaign === null ? (item.candidates ?? []) : [item.campaign]);

/** Whom or what an interpretation is about: detection compares this and the kind. */
function subjectOf(item) {
  if (item.kind !== 'campaign_change') return item.person;
  return item.campaign ?? `one of ${[...new Set(campaignsOf(item))].sort().join(' ')}`;
}

const sameSubject = (label, predicted) =>
  label.kind === predicted.kind && subjectOf(label) === subjectOf(predicted);

/** True where the label lacks the field or the prediction agrees with it. */
const agrees = (label, predicted, field) => label[field] == null || label[field] === predicted[field];

const isPartialDay = (absence) => absence.startTime != null || absence.endTime != null;

function absenceMatches(label, predicted, context) {
  const workdays = context.workdays.get(label.person);
  // The label of a part of a day has a time, so a whole-day prediction fails on that time.
  return (
    label.availability === predicted.availability &&
    label.certainty === predicted.certainty &&
    daysAway(workdays, label) === daysAway(workdays, predicted) &&
    agrees(label, predicted, 'startTime') &&
    agrees(label, predicted, 'endTime')
  );
}

const daysAway = (workdays, { spans, from, to }) =>
  spans ? coverageOfSpans(workdays, spans) : coverage(workdays, from, to);

function returnMatches(label, predicted, context) {
  const workdays = context.workdays.get(label.person);
  return (
    coverage(workdays, label.from, label.to ?? label.from) ===
    coverage(workdays, predicted.from, predicted.to ?? predicted.from)
  );
}

function changeMatches(label, predicted, context) {
  return (
    label.change === predicted.change &&
    label.certainty === predicted.certainty &&
    sameMove(label, predicted, context.deadlines.get(label.campaign)) &&
    sameBudget(label, predicted)
  );
}

/** Where the label has a figure the prediction has it too; where it has none (a rise by 5k), the prediction invents none. */
function sameBudget(label, predicted) {
  if (label.amount == null && label.percent == null)
    return predicted.amount == null && predicted.percent == null;
  return agrees(label, predicted, 'amount') && agrees(label, predicted, 'percent');
}

/** A date and a shift say the same where the known deadline, shifted, falls on the date. */
function sameMove(label, predicted, deadline) {
  if (label.newDate == null && label.shiftDays == null)
    return predicted.newDate == null && predicted.shiftDays == null;
  const shifted = ({ shiftDays }) =>
    isDay(deadline) && shiftDays != null ? addDays(deadline, shiftDays) : null;
  const dateAgrees =
    agrees(label, predicted, 'newDate') ||
    (predicted.newDate == null && shifted(predicted) === label.newDate);
  const shiftAgrees =
    agrees(label, predicted, 'shiftDays') ||
    (predicted.shiftDays == null && predicted.newDate != null && shifted(label) === predicted.newDate);
  return dateAgrees && shiftAgrees;
}

const MATCHERS = { absence: absenceMatches, return: returnMatches, campaign_change: changeMatches };

const exactly = (context) => (label, predicted) =>
  sameSubject(label, predicted) && MATCHERS[label.kind](label, predicted, context);

/** The most label-prediction pairs that pass the test, each item in one pair at most. */
function pairUp(labels, predictions, test) {
  const labelOf = new Map();
  const place = (label, tried) =>
    predictions.some((predicted) => {
      if (tried.has(predicted) || !test(label, predicted)) return false;
      tried.add(predicted);
      if (labelOf.has(predicted) && !place(labelOf.get(predicted), tried)) return false;
      labelOf.set(predicted, label);
      return true;
    });
  labels.forEach((label) => place(label, new Set()));
  return [...labelOf].map(([predicted, label]) => ({ label, predicted }));
}

// ---- Whole days of one person, listed in any number of spans, are one set of days ----

const isClosedWholeDays = (item) => item.kind === 'absence' && item.to !== null && !isPartialDay(item);

const mergeKey = ({ person, availability, certainty }) => [person, availability, certainty].join(' ');

/** The items with all closed whole-day absences of the same person, availability and certainty as one item. */
function mergeWholeDays(items) {
  const merged = new Map();
  for (const item of items.filter(isClosedWholeDays)) {
    const spans = [...(merged.get(mergeKey(item))?.spans ?? []), { from: item.from, to: item.to }];
    merged.set(mergeKey(item), { ...item, spans });
  }
  return [...items.filter((item) => !isClosedWholeDays(item)), ...merged.values()];
}

// ---- Judging messages ----

/** The verdict by the alternative that the prediction fits best. */
function judge(message, interpretations, context) {
  const predicted = mergeWholeDays(interpretations);
  const verdicts = message.alternatives.map((alternative) => {
    const labels = mergeWholeDays(alternative);
    const exact = pairUp(labels, predicted, exactly(context));
    const detected = pairUp(labels, predicted, sameSubject);
    const right = exact.length === labels.length && exact.length === predicted.length;
    return { message, labels, predicted, exact, detected, right };
  });
  return verdicts.reduce((best, verdict) => (compareVerdicts(verdict, best) > 0 ? verdict : best));
}

function compareVerdicts(a, b) {
  return (
    a.right - b.right ||
    a.exact.length - b.exact.length ||
    a.detected.length - b.detected.length ||
    b.labels.length - a.labels.length
  );
}

const isNothing = (message) => message.alternatives.every((labels) => labels.length === 0);

// ---- Summing up ----

const share = (part, whole) => (whole === 0 ? null : part / whole);
const sum = (list, measure) => list.reduce((total, item) => total + measure(item), 0);

function summarise(verdicts, withErrors) {
  const nothing = verdicts.filter(({ message }) => isNothing(message));
  const wrong = verdicts.filter(({ right }) => !right);
  return {
    ...accuracyOf(verdicts),
    nothing: falsePositivesOf(nothing),
    kinds: Object.fromEntries([...KINDS, 'all'].map((kind) => [kind, kindScores(verdicts, kind)])),
    tags: tagScores(verdicts),
    wholeDayMatchedByPartial: sum(verdicts, ({ exact }) => exact.filter(isWholeDayByPartial).length),
    ...(withErrors ? { errors: wrong.map(describeError) } : {}),
  };
}

function accuracyOf(verdicts) {
  const right = verdicts.filter((verdict) => verdict.right).length;
  return { messages: verdicts.length, right, accuracy: share(right, verdicts.length) };
}

function falsePositivesOf(verdicts) {
  const falsePositives = verdicts.filter(({ predicted }) => predicted.length > 0).length;
  return { messages: verdicts.length, falsePositives, rate: share(falsePositives, verdicts.length) };
}

function kindScores(verdicts, kind) {
  const isKind = (item) => kind === 'all' || item.kind === kind;
  const labelled = sum(verdicts, ({ labels }) => labels.filter(isKind).length);
  const predicted = sum(verdicts, (verdict) => verdict.predicted.filter(isKind).length);
  const score = (pairsOf) => {
    const matched = sum(verdicts, (verdict) => pairsOf(verdict).filter(({ label }) => isKind(label)).length);
    return {
      matched,
      precision: share(matched, predicted),
      recall: share(matched, labelled),
      f1: share(2 * matched, labelled + predicted),
    };
  };
  return {
    labelled,
    predicted,
    detection: score(({ detected }) => detected),
    exact: score(({ exact }) => exact),
  };
}

function tagScores(verdicts) {
  const byTag = new Map();
  for (const verdict of verdicts) {
    for (const tag of verdict.message.tags) byTag.set(tag, [...(byTag.get(tag) ?? []), verdict]);
  }
  const entries = [...byTag].map(([tag, tagged]) => [tag, accuracyOf(tagged)]);
  entries.sort(([tagA, a], [tagB, b]) => b.messages - a.messages || tagA.localeCompare(tagB));
  return Object.fromEntries(entries);
}

/** The guide lets such a match pass (a label without times asks for none); it is counted to be seen. */
const isWholeDayByPartial = ({ label, predicted }) =>
  label.kind === 'absence' && !isPartialDay(label) && isPartialDay(predicted);

function describeError({ message, predicted }) {
  const { id, text, tags, alternatives } = message;
  const expected =
    alternatives.length === 1 ? { expected: alternatives[0] } : { expectedOneOf: alternatives };
  return { id, text, tags, ...expected, got: predicted };
}

// ---- Printing ----

const TAGS_PER_ROW = 3;

const asPercent = (value) => (value === null ? '-' : (100 * value).toFixed(1));

function table(rows, leftColumns = [0]) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column] ?? '').length)));
  const pad = (cell, column) =>
    leftColumns.includes(column)
      ? String(cell).padEnd(widths[column])
      : String(cell).padStart(widths[column]);
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}

function kindTable(kinds) {
  const rates = ({ precision, recall, f1 }) => [precision, recall, f1].map(asPercent);
  const header = [
    'kind',
    'det.P',
    'det.R',
    'det.F1',
    'exact.P',
    'exact.R',
    'exact.F1',
    'labelled',
    'predicted',
  ];
  const rows = Object.entries(kinds).map(([kind, { labelled, predicted, detection, exact }]) => [
    kind,
    ...rates(detection),
    ...rates(exact),
    labelled,
    predicted,
  ]);
  return table([header, ...rows]);
}

/** Messages right of each tag's messages, several tags to a row. */
function tagTable(tags) {
  const cells = Object.entries(tags).map(([tag, { messages, right }]) => [tag, `${right}/${messages}`]);
  const rows = [];
  for (let start = 0; start < cells.length; start += TAGS_PER_ROW) {
    rows.push(cells.slice(start, start + TAGS_PER_ROW).flat());
  }
  return rows.length === 0 ? 'no tags' : table(rows, [0, 2, 4]);
}

function headline({ messages, right, accuracy, nothing, wholeDayMatchedByPartial }) {
  const lines = [
    `messages right: ${right} of ${messages} (${asPercent(accuracy)} %)`,
    `false positives: ${nothing.falsePositives} of ${nothing.messages} empty messages (${asPercent(nothing.rate)} %)`,
  ];
  if (wholeDayMatchedByPartial > 0)
    lines.push(`whole-day labels matched by a part of a day: ${wholeDayMatchedByPartial}`);
  return lines.join('\n');
}

function errorText({ id, text, tags, expected, expectedOneOf, got }) {
  const list = (items) => items.map((item) => JSON.stringify(item)).join('\n            ') || '(nothing)';
  const wanted = (expectedOneOf ?? [expected]).map(
    (items, index) => `  ${index === 0 ? 'expected' : '      or'}: ${list(items)}`,
  );
  return [`${id} [${tags.join(' ')}] ${text}`, ...wanted, `       got: ${list(got)}`].join('\n');
}

function report(summary) {
  const { kinds, tags, errors } = summary;
  const sections = [headline(summary), kindTable(kinds), tagTable(tags)];
  if (errors) sections.push(`wrong messages: ${errors.length}`, ...errors.map(errorText));
  return sections.join('\n\n');
}

// ---- Running ----

function readArguments(args) {
  const flags = new Set(args.filter((arg) => arg.startsWith('--')));
  const paths = args.filter((arg) => !arg.startsWith('--'));
  const unknown = [...flags].filter((flag) => flag !== '--json' && flag !== '--errors');
  demand(unknown.length === 0, `unknown option ${unknown.join(' ')}\n${USAGE}`);
  demand(paths.length === 2, USAGE);
  return {
    labelsPath: paths[0],
    contextPath: paths[1],
    asJson: flags.has('--json'),
    withErrors: flags.has('--errors'),
  };
}

function run(args) {
  const { labelsPath, contextPath, asJson, withErrors } = readArguments(args);
  const context = readContext(contextPath);
  const messages = readLabels(labelsPath, context);
  const predictions = readPredictions(readText(0, 'standard input'), messages);
  const verdicts = messages.map((message) => judge(message, predictions.get(message.id) ?? [], context));
  const summary = summarise(verdicts, withErrors);
  return asJson ? JSON.stringify(summary, null, 2) : report(summary);
}

try {
  console.log(run(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof InvalidInput)) throw error;
  console.error(`score.mjs: ${error.message}`);
  process.exitCode = 2;
}
