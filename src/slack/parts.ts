import type { Logger } from 'pino';
import type { ChannelId, PersonId } from '../domain/ids.ts';
import type { Deps } from '../usecases/deps.ts';
import type { TeamDirectory } from './team-directory.ts';

/** What every listener works with. */
export interface SlackParts {
  readonly deps: Deps;
  readonly now: () => Date;
  /** Who can read a channel. */
  readonly audience: {
    of(channel: ChannelId, fresh?: boolean): Promise<'team' | 'outside' | 'dm'>;
    forget(channel?: ChannelId): void;
  };
  readonly directory: TeamDirectory;
  readonly log: Logger;
  /** The bot's own user id, once it is known. */
  readonly botUser: () => PersonId | null;
}
