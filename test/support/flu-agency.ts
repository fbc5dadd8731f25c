// An agency of 4 account managers, 12 designers and 8 campaigns, each with its channel, on which every designer has
// client-facing work due today with two account managers.
import { asId } from '../../src/domain/ids.ts';
import type { SandboxSeed } from '../../src/sandbox/seed.ts';
import { aCampaign, aPerson, aTask, day, time } from './builders.ts';
import type { Agency } from './running-bot.ts';

/** The four account managers. */
export const MANAGERS = ['UMIA', 'UJON', 'UEVA', 'UTOM'] as const;
/** The twelve designers. */
export const DESIGNERS = [
  'ANA',
  'BEN',
  'CAL',
  'DEE',
  'ELI',
  'FAY',
  'GUS',
  'HAL',
  'IDA',
  'JAY',
  'KIM',
  'LEO',
].map((name) => `U${name}`);
const CLIENTS = ['Acme', 'Globex', 'Larkmoor', 'Tansy', 'Fernhollow', 'Quillby', 'Osprey', 'Norwood'];
const DUE = ['15:00', '16:00', '16:30', '17:00'] as const;
const nth = <One>(list: readonly One[], at: number): One => list[at % list.length] as One;
const channelOf = (client: string) => `C${client.toUpperCase()}`;
const name = (id: string) => `${id.charAt(1)}${id.slice(2).toLowerCase()}`;

/** Everyone in London from 08:30; the digest in #digest at 09:20. */
export function fluAgency(): Agency {
  const workStart = time('08:30');
  return {
    people: [
      ...MANAGERS.map((id) =>
        aPerson({
          id: asId(id),
          name: `${name(id)} Lead`,
          role: 'account manager',
          skills: ['client'],
          workStart,
        }),
      ),
      ...DESIGNERS.map((id) => aPerson({ id: asId(id), name: `${name(id)} Maker`, workStart })),
    ],
    campaigns: CLIENTS.map((client, at) =>
      aCampaign({
        id: asId(`campaign_${client}`),
        client,
        name: 'Launch',
        channel: asId(channelOf(client)),
        accountManager: asId(nth(MANAGERS, at)),
        deputy: asId(nth(MANAGERS, at + 1)),
        deadline: day('2026-12-18'),
        members: [0, 4, 8, 1, 5, 9].map((step) => ({
          person: asId(nth(DESIGNERS, at + step)),
          role: 'design',
        })),
      }),
    ),
    tasks: DESIGNERS.flatMap((owner, at) =>
      [0, 5].map((step) =>
        aTask({
          id: asId(`task_${owner}_${step}`),
          owner: asId(owner),
          campaign: asId(`campaign_${nth(CLIENTS, at + step)}`),
          title: step === 0 ? `banners ${at + 1}` : `posters ${at + 1}`,
          due: day('2026-11-25'),
          dueTime: time(nth(DUE, at + step)),
          remainingHours: 1,
          clientFacing: true,
          confirmedAt: new Date('2026-11-24T10:00:00Z'),
        }),
      ),
    ),
  };
}

/** The channels of the campaigns, with everyone in them. */
export const CHANNELS = CLIENTS.map(channelOf);

/** Adds them to what there is in Slack. */
export function withChannels(usual: SandboxSeed): SandboxSeed {
  const members = [...MANAGERS, ...DESIGNERS, usual.bot.userId];
  const more = CLIENTS.map((client) => ({ id: channelOf(client), name: client.toLowerCase(), members }));
  return { ...usual, channels: [...usual.channels.filter(({ id }) => id !== 'CACME'), ...more] };
}
