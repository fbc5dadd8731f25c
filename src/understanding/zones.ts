// Zones that people name beside a time ("3pm ET", "at 4 UK time"), and the same time on the clock of who is away.
import {
  addDays,
  type IsoDate,
  instantOf,
  localDate,
  localTime,
  type TimeOfDay,
} from '../domain/plain-date.ts';
import type { DateMention, TimeMention } from './dates.ts';
import type { Token } from './text.ts';

/** Whose clock "my time" and "our time" mean: the author's. */
const AUTHORS_ZONE = 'author';

const NEW_YORK = 'America/New_York';
const CHICAGO = 'America/Chicago';
const DENVER = 'America/Denver';
const LOS_ANGELES = 'America/Los_Angeles';
const LONDON = 'Europe/London';
const DUBLIN = 'Europe/Dublin';
const BERLIN = 'Europe/Berlin';
const KOLKATA = 'Asia/Kolkata';
const SYDNEY = 'Australia/Sydney';

/** "His time": of who is away. */
const OWN_ZONE = 'own';

/** Letters that stand for a zone, with or without "time" behind them. */
const LETTERS: Readonly<Record<string, string>> = {
  et: NEW_YORK,
  est: NEW_YORK,
  edt: NEW_YORK,
  ct: CHICAGO,
  cst: CHICAGO,
  cdt: CHICAGO,
  mst: DENVER,
  mdt: DENVER,
  pt: LOS_ANGELES,
  pst: LOS_ANGELES,
  pdt: LOS_ANGELES,
  gmt: LONDON,
  bst: LONDON,
  utc: 'UTC',
  cet: BERLIN,
  cest: BERLIN,
  ist: KOLKATA,
  aest: SYDNEY,
  aedt: SYDNEY,
  eastern: NEW_YORK,
  pacific: LOS_ANGELES,
};

/** Places whose clock is meant only where "time" follows. */
const PLACES: Readonly<Record<string, string>> = {
  central: CHICAGO,
  mountain: DENVER,
  'new york': NEW_YORK,
  'east coast': NEW_YORK,
  'west coast': LOS_ANGELES,
  'us east': NEW_YORK,
  ny: NEW_YORK,
  nyc: NEW_YORK,
  boston: NEW_YORK,
  chicago: CHICAGO,
  texas: CHICAGO,
  la: LOS_ANGELES,
  sf: LOS_ANGELES,
  california: LOS_ANGELES,
  uk: LONDON,
  london: LONDON,
  british: LONDON,
  irish: DUBLIN,
  dublin: DUBLIN,
  ireland: DUBLIN,
  berlin: BERLIN,
  german: BERLIN,
  hamburg: BERLIN,
  paris: 'Europe/Paris',
  madrid: 'Europe/Madrid',
  lisbon: 'Europe/Lisbon',
  amsterdam: 'Europe/Amsterdam',
  india: KOLKATA,
  indian: KOLKATA,
  mumbai: KOLKATA,
  delhi: KOLKATA,
  bangalore: KOLKATA,
  sydney: SYDNEY,
  melbourne: 'Australia/Melbourne',
  singapore: 'Asia/Singapore',
  tokyo: 'Asia/Tokyo',
  my: AUTHORS_ZONE,
  our: AUTHORS_ZONE,
  his: OWN_ZONE,
  her: OWN_ZONE,
  their: OWN_ZONE,
};
const CAPITALS = /^[A-Z]/; // yes: ET · no: et

/** Times with the zone that is named behind them. */
export function withZones(
  mentions: readonly DateMention[],
  tokens: readonly Token[],
): readonly DateMention[] {
  return mentions.map((mention) => {
    if (mention.kind !== 'time' || (mention.part !== undefined && mention.part !== 'midday')) return mention;
    const found = zoneAt(tokens, mention.end, mention.bare === true);
    return found === null ? mention : { ...mention, zone: found.zone, end: found.end };
  });
}

function zoneAt(
  tokens: readonly Token[],
  start: number,
  bare: boolean,
): { readonly zone: string; readonly end: number } | null {
  const at = tokens[start]?.norm === '(' ? start + 1 : start;
  const [first, second, third] = tokens.slice(at, at + 3);
  const isTime = second?.norm === 'time';
  const letters = lettersOf(first, second, bare);
  if (letters !== undefined) return { zone: letters, end: at + (isTime ? 2 : 1) };
  if (isTime || isSpelt(first, second)) return placed(first?.norm ?? '', at + (isTime ? 2 : 1));
  return third?.norm === 'time' ? placed(`${first?.norm} ${second?.norm}`, at + 3) : null;
}

/** The zone that letters stand for; after a bare number in capitals, or where nothing goes on. */
function lettersOf(first: Token | undefined, next: Token | undefined, bare: boolean): string | undefined {
  const norm = first?.norm ?? '';
  if (bare && !CAPITALS.test(first?.text ?? '') && !isSpelt(first, next)) return undefined;
  return Object.hasOwn(LETTERS, norm) ? LETTERS[norm] : undefined;
}

const SPELT = new Set('eastern pacific central mountain et est edt ct cst cdt pt pst pdt gmt bst'.split(' '));
const AFTER_ZONE = new Set(
  'today tomorrow on time this and so for because as then but or if until monday tuesday wednesday thursday friday'.split(
    ' ',
  ),
);

/** "At 4 eastern today", "until 2 et", not "at 4 eastern sites", "at 2 pt session". */
const isSpelt = (first: Token | undefined, next: Token | undefined) =>
  SPELT.has(first?.norm ?? '') && (next?.kind !== 'word' || AFTER_ZONE.has(next.norm));

function placed(name: string, end: number): { readonly zone: string; readonly end: number } | null {
  const zone = Object.hasOwn(PLACES, name) ? PLACES[name] : undefined;
  return zone === undefined ? null : { zone, end };
}

/** The time on another's clock; where that is another day there, as it was said. */
export function onClockOf(
  mention: TimeMention,
  day: IsoDate,
  author: string | undefined,
  person: string | undefined,
): TimeMention {
  const { zone: named, ...rest } = mention;
  const zone = named === AUTHORS_ZONE ? author : named;
  if (zone === undefined || person === undefined || zone === person || zone === OWN_ZONE) return rest;
  const moved = (time: TimeOfDay): TimeOfDay | null => {
    const at =
      time === '24:00' ? instantOf(addDays(day, 1), '00:00' as TimeOfDay, zone) : instantOf(day, time, zone);
    return localDate(at, person) === day ? localTime(at, person) : null;
  };
  const from = moved(mention.from);
  const to = mention.to === undefined ? undefined : moved(mention.to);
  if (from === null || to === null) return rest;
  const { bare: _bare, ...exact } = rest;
  return { ...exact, from, ...(to === undefined ? {} : { to }) };
}
