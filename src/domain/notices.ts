// Everything the bot may say of its own accord, as data: ids only. The outbox keeps these; what each says is looked up
// at the moment of delivery (see contents.ts), so a late message is never an untrue one.
import type { HoursIn } from './absences.ts';
import type { AbsenceId, CampaignId, ChangeId, ChannelId, MessageTs, PersonId, TaskId } from './ids.ts';
import type { IsoDate } from './plain-date.ts';

/** A message that a person wrote. */
export interface MessageRef {
  readonly channel: ChannelId;
  readonly ts: MessageTs;
}

export type Notice =
  /** The reaction on a message that was understood; taken away again where `on` is false. */
  | { readonly kind: 'reaction'; readonly at: MessageRef; readonly name: string; readonly on: boolean }
  /** To the author, about all that one message, or one form, says. */
  | {
      readonly kind: 'receipt';
      readonly author: PersonId;
      readonly source: ReceiptSource;
      /** The act that Undo takes back. */
      readonly act: string | null;
      /** Days that no longer count, which no fact stands for. */
      readonly returns: readonly {
        readonly person: PersonId;
        readonly from: IsoDate;
        readonly to: IsoDate | null;
        /** Where it is only these hours of that day. */
        readonly hours?: HoursIn;
      }[];
    }
  /** To a person whose absence someone else reported. */
  | { readonly kind: 'reported'; readonly person: PersonId; readonly absence: AbsenceId }
  /** To the author: "Sam's out" with two Sams. */
  | { readonly kind: 'which_person'; readonly author: PersonId; readonly question: WhichPerson }
  /** The AM's living morning message of one day. */
  | { readonly kind: 'morning'; readonly reader: PersonId; readonly day: IsoDate }
  /** To whoever covers, about all that one AM gave them on one day. */
  | {
      readonly kind: 'cover_request';
      readonly holder: PersonId;
      readonly askedBy: PersonId;
      readonly day: IsoDate;
    }
  /** The one line of a campaign's channel and day. */
  | { readonly kind: 'channel_line'; readonly channel: ChannelId; readonly day: IsoDate }
  /** The one line about a change of a campaign, in its channel. */
  | { readonly kind: 'change_line'; readonly channel: ChannelId; readonly change: ChangeId }
  /** To the AM, where people outside the team read the channel: what would have been said there, to copy. */
  | { readonly kind: 'line_to_copy'; readonly reader: PersonId; readonly line: ChannelNotice }
  | { readonly kind: 'digest'; readonly channel: ChannelId; readonly day: IsoDate }
  /** To whoever said or made a campaign change. */
  | { readonly kind: 'change_receipt'; readonly author: PersonId; readonly change: ChangeId }
  /** To the AM: apply it? */
  | { readonly kind: 'change_ask'; readonly reader: PersonId; readonly change: ChangeId }
  /** To whoever is back. */
  | {
      readonly kind: 'return_brief';
      readonly person: PersonId;
      readonly from: IsoDate;
      readonly day: IsoDate;
    }
  /** To whoever leaves for some days, before they do. */
  | { readonly kind: 'before_you_go'; readonly person: PersonId; readonly from: IsoDate }
  /** To a holder: what went back. */
  | {
      readonly kind: 'given_back';
      readonly holder: PersonId;
      readonly absentee: PersonId;
      readonly day: IsoDate;
    }
  /** To whoever gains or loses tasks by a change of owner. */
  | {
      readonly kind: 'handed_on';
      readonly person: PersonId;
      readonly act: string;
      readonly tasks: readonly TaskId[];
    }
  /** To an owner, at most once a week: tasks that look out of date. */
  | {
      readonly kind: 'stale_tasks';
      readonly person: PersonId;
      readonly day: IsoDate;
      readonly tasks: readonly TaskId[];
    }
  /** To whoever invited the bot to a channel that no campaign has. */
  | { readonly kind: 'new_channel'; readonly reader: PersonId; readonly channel: ChannelId }
  /** To an AM, lasting: what someone who has left still has. */
  | { readonly kind: 'leaver'; readonly reader: PersonId; readonly person: PersonId }
  /** To a channel that the bot joined; where it is an outside one, to the inviter or the admins. */
  | { readonly kind: 'introduction'; readonly channel: ChannelId; readonly inviter: PersonId | null }
  /** The answer to a DM that asks for nothing the bot can do. */
  | { readonly kind: 'dm_reply'; readonly person: PersonId; readonly reply: DmReply }
  /** To the AM: a member proposes to hand on a task or to have someone else do it. */
  | { readonly kind: 'handover_ask'; readonly reader: PersonId; readonly proposal: HandoverProposal };

/** What a campaign's channel is told. */
export type ChannelNotice =
  | { readonly kind: 'channel_line'; readonly channel: ChannelId; readonly day: IsoDate }
  | { readonly kind: 'change_line'; readonly channel: ChannelId; readonly change: ChangeId };

export type ReceiptSource =
  | { readonly kind: 'message'; readonly at: MessageRef }
  | { readonly kind: 'absence'; readonly absence: AbsenceId };

/** Kept in the notice itself, since no fact stands for a question. */
export interface WhichPerson {
  readonly at: MessageRef;
  readonly number: number;
  readonly candidates: readonly PersonId[];
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/** `nothing` understood, `stranger` (not of the team), reading switched `off` or `on`, `help`. */
export type DmReply = 'nothing' | 'stranger' | 'reading_off' | 'reading_on' | 'help';

export interface HandoverProposal {
  readonly task: string;
  readonly campaign: CampaignId;
  readonly from: PersonId;
  readonly to: PersonId;
  readonly until: IsoDate | null;
  readonly proposedBy: PersonId;
}

/** The key of the living message that a notice is, or null where it is said once and never edited. */
export function livingKey(notice: Notice): string | null {
  switch (notice.kind) {
    case 'reaction':
    case 'dm_reply':
      return null;
    case 'receipt':
      return notice.source.kind === 'message'
        ? `receipt:${notice.source.at.channel}:${notice.source.at.ts}`
        : `receipt:${notice.source.absence}`;
    case 'reported':
      return `reported:${notice.absence}`;
    case 'which_person':
      return `which:${notice.question.at.channel}:${notice.question.at.ts}:${notice.question.number}`;
    case 'morning':
      return `morning:${notice.reader}:${notice.day}`;
    case 'cover_request':
      return `cover:${notice.holder}:${notice.askedBy}:${notice.day}`;
    case 'channel_line':
      return `line:${notice.channel}:${notice.day}`;
    case 'change_line':
      return `changed:${notice.change}:${notice.channel}`;
    case 'line_to_copy':
      return `copy:${notice.reader}:${livingKey(notice.line)}`;
    case 'digest':
      return `digest:${notice.day}`;
    case 'change_receipt':
      return `change:${notice.change}:${notice.author}`;
    case 'change_ask':
      return `ask:${notice.change}:${notice.reader}`;
    case 'return_brief':
      return `brief:${notice.person}:${notice.from}`;
    case 'before_you_go':
      return `leaving:${notice.person}:${notice.from}`;
    case 'given_back':
      return `back:${notice.holder}:${notice.absentee}:${notice.day}`;
    case 'handed_on':
      return `handed:${notice.act}:${notice.person}`;
    case 'stale_tasks':
      return `stale:${notice.person}:${notice.day}`;
    case 'new_channel':
      return `channel:${notice.channel}:${notice.reader}`;
    case 'leaver':
      return `leaver:${notice.person}:${notice.reader}`;
    case 'introduction':
      return `introduction:${notice.channel}${notice.inviter === null ? '' : `:${notice.inviter}`}`;
    case 'handover_ask':
      return `handover:${notice.proposal.task}:${notice.proposal.to}:${notice.reader}`;
  }
}
