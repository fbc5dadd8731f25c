// Ids are branded strings, so that a task's id cannot be passed where a person's is meant.

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A Slack user id (`U…` or `W…`); a person has no other id. */
export type PersonId = Branded<'PersonId'>;
/** A Slack conversation id (`C…`, `G…` or `D…`). */
export type ChannelId = Branded<'ChannelId'>;
/** A Slack message's `ts`, unique within its channel. */
export type MessageTs = Branded<'MessageTs'>;
export type CampaignId = Branded<'CampaignId'>;
export type TaskId = Branded<'TaskId'>;
export type AbsenceId = Branded<'AbsenceId'>;
export type CoverId = Branded<'CoverId'>;
export type ChangeId = Branded<'ChangeId'>;
export type EditId = Branded<'EditId'>;

/** Brands a plain string that came from outside (Slack, SQLite, a CSV cell) as the id it is known to be. */
export function asId<Id extends string>(value: string): Id {
  return value as Id;
}
