import { OffsetClock } from '../../src/sandbox/clock.ts';
import type { SandboxSeed } from '../../src/sandbox/seed.ts';

/** Wednesday morning in Berlin. */
export const WEDNESDAY_MORNING = new Date('2026-11-25T07:55:00Z');

/** A workspace of four people and a few channels, with whatever is given in place. */
export function smallWorkspace(overrides: Partial<SandboxSeed> = {}): SandboxSeed {
  return {
    team: { id: 'T1', name: 'North & Co', domain: 'north' },
    people: [
      { id: 'U1MIA', name: 'mia', realName: 'Mia Berg', tz: 'Europe/Berlin', title: 'Account manager' },
      { id: 'U2DANA', name: 'dana', realName: 'Dana Reyes', tz: 'America/New_York', locale: 'en-US' },
      { id: 'U3RAVI', name: 'ravi', realName: 'Ravi Nair', tz: 'Asia/Kolkata', locale: 'en-GB' },
      { id: 'U4GUEST', name: 'gil', realName: 'Gil Guest', tz: 'Europe/Berlin', isGuest: true },
      { id: 'U5GONE', name: 'otto', realName: 'Otto Gone', tz: 'Europe/Berlin', isDeleted: true },
      { id: 'U6OTHER', name: 'deploybot', realName: 'Deploy Bot', tz: 'UTC', isBot: true },
    ],
    channels: [
      { id: 'C1GENERAL', name: 'general', members: ['U1MIA', 'U2DANA', 'U3RAVI', 'U4GUEST', 'UBOT'] },
      { id: 'C2NOBOT', name: 'random', members: ['U1MIA', 'U2DANA'] },
      { id: 'C3CLIENT', name: 'acme-shared', members: ['U1MIA', 'UBOT'], isExtShared: true },
      { id: 'C4OLD', name: 'old', members: ['U1MIA', 'UBOT'], isArchived: true },
      { id: 'G1SECRET', name: 'secret', members: ['U1MIA', 'U2DANA'], isPrivate: true },
      { id: 'G2LEADS', name: 'leads', members: ['U1MIA', 'UBOT'], isPrivate: true },
    ],
    bot: { userId: 'UBOT', botId: 'B1', name: 'Understudy' },
    app: {
      id: 'A1',
      name: 'Understudy',
      commands: [{ command: '/whois-on', description: 'Who is on it', usageHint: '<client>' }],
      shortcuts: [
        { callbackId: 'note_it', name: 'Note it', description: 'Notes it', kind: 'message' },
        { callbackId: 'log_it', name: 'Log it', description: 'Logs it', kind: 'global' },
      ],
    },
    ...overrides,
  };
}

/** A clock that starts on Wednesday morning. */
export function wednesdayClock(): OffsetClock {
  return new OffsetClock(WEDNESDAY_MORNING);
}
