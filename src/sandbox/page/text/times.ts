// Times as the page writes them: 24 hours, weekday first, always in a named zone, never the machine's.

/** The instant a Slack ts stands for. */
export function instantOfTs(ts: string): Date {
  return new Date(Number(ts) * 1000);
}

/** 08:55 */
export function clockTime(instant: Date, zone: string): string {
  return format(instant, zone, { hour: '2-digit', minute: '2-digit' });
}

/** Wed 25 Nov */
export function shortDay(instant: Date, zone: string): string {
  return format(instant, zone, { weekday: 'short', day: 'numeric', month: 'short' }).replace(',', '');
}

/** Wednesday, 25 November */
export function longDay(instant: Date, zone: string): string {
  return format(instant, zone, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** The calendar day, as 2026-11-25. */
export function isoDay(instant: Date, zone: string): string {
  const { year, month, day } = partsOf(instant, zone);
  return `${year}-${month}-${day}`;
}

/** The city of a zone: New York for America/New_York. */
export function zoneCity(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** The next Monday to Friday after the instant's day, at 08:55 on the zone's clocks. */
export function nextMorning(instant: Date, zone: string): Date {
  let at = instant;
  do {
    at = new Date(at.getTime() + 86_400_000);
  } while (['Sat', 'Sun'].includes(format(at, zone, { weekday: 'short' })));
  return instantAt(`${isoDay(at, zone)}T08:55:00Z`, zone);
}

/** An instant as `<!date^…>` asks for it. */
export function slackDate(instant: Date, pattern: string, zone: string): string {
  const shapes: { readonly [token: string]: () => string } = {
    date_num: () => isoDay(instant, zone),
    date: () => format(instant, zone, { day: 'numeric', month: 'long', year: 'numeric' }),
    date_short: () => format(instant, zone, { day: 'numeric', month: 'short', year: 'numeric' }),
    date_long: () =>
      format(instant, zone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    time: () => clockTime(instant, zone),
    time_secs: () => format(instant, zone, { hour: '2-digit', minute: '2-digit', second: '2-digit' }),
  };
  return pattern.replace(/\{(\w+?)(?:_pretty)?\}/g, (whole, token: string) => shapes[token]?.() ?? whole);
}

// The wall clock is read as if it were UTC, then moved by how far the zone is from UTC at that moment.
function instantAt(wallClock: string, zone: string): Date {
  const asUtc = new Date(wallClock);
  const { year, month, day, hour, minute } = partsOf(asUtc, zone);
  const shown = new Date(`${year}-${month}-${day}T${hour}:${minute}:00Z`);
  return new Date(asUtc.getTime() - (shown.getTime() - asUtc.getTime()));
}

type Parts = { readonly [part in 'year' | 'month' | 'day' | 'hour' | 'minute']: string };

function partsOf(instant: Date, zone: string): Parts {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options, ...time }).formatToParts(
    instant,
  );
  return Object.fromEntries(parts.map(({ type, value }) => [type, value])) as Parts;
}

function format(instant: Date, zone: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', ...options }).format(instant);
}
