// The wire between the sandbox's server and its page: pure types, imported by both sides.
// The page is a function of the last snapshot: the server sends a whole new one after every change (a demo
// workspace is small), so there are no deltas to apply and nothing to get out of step.
//
//   GET  /sandbox/live?as=U…   Server-Sent Events; each `snapshot` event carries a Snapshot as JSON
//   POST /sandbox/act          body ActRequest, answer ActResult; both JSON; answered once the app has
//                              acknowledged (or failed to within three seconds)

/** An instant as ISO 8601 in UTC. */
type IsoInstant = string;

/** Block Kit JSON exactly as the app sent it; the server has validated it and filled in `block_id`. */
export interface Block {
  readonly type: string;
  readonly block_id: string;
  readonly [field: string]: unknown;
}

/** An option of a select, overflow, checkbox or radio group, as in Block Kit. */
export interface Option {
  readonly text: { readonly type: 'plain_text' | 'mrkdwn'; readonly text: string };
  readonly value: string;
  readonly description?: { readonly type: string; readonly text: string };
}

/** A group of options, as in Block Kit. */
export interface OptionGroup {
  readonly label: { readonly type: 'plain_text'; readonly text: string };
  readonly options: readonly Option[];
}

/** What a person has put into one interactive element. Text, number, email, url: the text. Date, time: as
 * Slack writes it. Date and time: epoch seconds as text. Select, radio: the option's value or the id. Checkboxes and
 * multi selects: a list of those. Null: emptied. */
export type InputValue = string | null | readonly string[];

/** Input values by block_id, then action_id. */
export type InputValues = { readonly [blockId: string]: { readonly [actionId: string]: InputValue } };

/** A person or bot of the workspace. */
export interface Person {
  readonly id: string;
  /** The handle, as typed after @. */
  readonly name: string;
  readonly displayName: string;
  readonly realName: string;
  readonly title: string;
  /** IANA time zone. */
  readonly tz: string;
  readonly isBot: boolean;
  readonly isGuest: boolean;
  readonly isDeleted: boolean;
  /** Two letters and a hue (0–359) for the picture. */
  readonly initials: string;
  readonly hue: number;
}

/** A channel or direct message as the acting person sees it. */
export interface Conversation {
  readonly id: string;
  readonly kind: 'channel' | 'private' | 'im';
  /** A channel's name without #; for a direct message, the other person's display name. */
  readonly name: string;
  readonly topic: string;
  /** The other person of a direct message. */
  readonly with: string | null;
  /** Public channels that the acting person has not joined are listed too, without messages. */
  readonly isMember: boolean;
  readonly isArchived: boolean;
  /** Shared with another organisation (Slack Connect). */
  readonly isExternal: boolean;
  readonly members: readonly string[];
  /** Messages, ephemerals included, newer than the acting person last marked as read; own ones never count. */
  readonly unread: number;
  /** The ts up to which the person has read. */
  readonly lastRead: string;
  /** True if an unread message names the person, or this is a direct message with unread ones. */
  readonly hasMention: boolean;
}

/** A reaction with everybody who gave it. */
export interface Reaction {
  /** Without colons. */
  readonly name: string;
  readonly users: readonly string[];
}

/** A message as the acting person sees it, in order of ts, replies among them (told by threadTs ≠ ts). */
export interface PageMessage {
  readonly ts: string;
  readonly channel: string;
  readonly user: string;
  /** mrkdwn as Slack stores it: escaped, with <@U…>, <#C…|name> and <url|label>. With blocks, what a screen reader says. */
  readonly text: string;
  /** The text as its author would type it, for the editor. */
  readonly typed: string;
  readonly blocks: readonly Block[];
  readonly threadTs: string | null;
  readonly replyCount: number;
  readonly reactions: readonly Reaction[];
  readonly isEdited: boolean;
  /** Only the acting person sees it; it is gone when the server stops. */
  readonly isEphemeral: boolean;
  /** For `channel_join` and the like; null for ordinary messages. */
  readonly subtype: string | null;
  /** The acting person wrote it and may edit or delete it. */
  readonly isMine: boolean;
  /** What the acting person has chosen in this message's elements and not yet sent with a click elsewhere. */
  readonly values: InputValues;
}

/** A modal or home view with what has been filled in. */
export interface PageView {
  readonly id: string;
  readonly kind: 'modal' | 'home';
  readonly callbackId: string;
  readonly title: string;
  /** Null: the modal has no submit button. */
  readonly submit: string | null;
  readonly close: string;
  readonly blocks: readonly Block[];
  /** Values by block and action: initial ones, then what the person has entered. */
  readonly values: InputValues;
  /** By block_id, from response_action: errors; emptied by the next submission. */
  readonly errors: { readonly [blockId: string]: string };
  /** Changes whenever the app updates the view. */
  readonly hash: string;
}

/** A slash command that the app registered. */
export interface CommandInfo {
  /** With the slash. */
  readonly command: string;
  readonly description: string;
  readonly usageHint: string;
}

/** A shortcut that the app registered. */
export interface ShortcutInfo {
  readonly callbackId: string;
  readonly name: string;
  readonly description: string;
  readonly kind: 'message' | 'global';
}

/** A moment of the day worth going to, such as the digest. */
export interface LandmarkInfo {
  readonly id: string;
  /** What the button says. */
  readonly label: string;
  readonly at: IsoInstant;
  readonly channel: string;
  /** The app's message, once posted; then `go_to_landmark` opens it in place of moving the clock. */
  readonly messageTs: string | null;
}

/** Something to try, told on the page. */
export interface Hint {
  /** Whom to act as. */
  readonly as: string;
  /** Where: a conversation id, or a person's id for the direct message with them. */
  readonly conversation: string;
  /** What to do, in a sentence. */
  readonly text: string;
}

/** Everything the page shows for one acting person. */
export interface Snapshot {
  /** Grows with each change. */
  readonly version: number;
  readonly team: { readonly id: string; readonly name: string };
  readonly me: string;
  readonly app: {
    readonly id: string;
    readonly name: string;
    readonly botUserId: string;
    /** Whether the app can hear what people do just now. */
    readonly isConnected: boolean;
  };
  readonly clock: { readonly now: IsoInstant; readonly zone: string };
  readonly landmarks: readonly LandmarkInfo[];
  readonly people: readonly Person[];
  readonly conversations: readonly Conversation[];
  /** Messages by conversation id, for the conversations that the person is in. */
  readonly messages: { readonly [conversation: string]: readonly PageMessage[] };
  /** Open modals, the topmost last. */
  readonly modals: readonly PageView[];
  /** The app's home as published for the person; null until the app publishes one. */
  readonly home: PageView | null;
  readonly commands: readonly CommandInfo[];
  readonly shortcuts: readonly ShortcutInfo[];
  readonly hints: readonly Hint[];
  /** How many unread messages would notify each person: in direct messages, or naming them. Those with none are left out. */
  readonly waiting: { readonly [person: string]: number };
}

/** Where an interactive element is. An ephemeral message counts as a message, by its ts. */
export type ElementContainer =
  | { readonly kind: 'message'; readonly channel: string; readonly ts: string }
  | { readonly kind: 'view'; readonly viewId: string };

/** What a person can do. Text is as typed into the composer: the server makes @name and #channel real and escapes. */
export type Action =
  | {
      readonly type: 'post';
      /** A conversation id, or a person's id: opens the direct message with them. */
      readonly channel: string;
      readonly text: string;
      readonly threadTs?: string;
      /** Also send to the channel. */
      readonly broadcast?: boolean;
    }
  | { readonly type: 'edit'; readonly channel: string; readonly ts: string; readonly text: string }
  | { readonly type: 'delete'; readonly channel: string; readonly ts: string }
  | { readonly type: 'react'; readonly channel: string; readonly ts: string; readonly name: string }
  | { readonly type: 'unreact'; readonly channel: string; readonly ts: string; readonly name: string }
  | { readonly type: 'command'; readonly channel: string; readonly command: string; readonly text: string }
  | {
      readonly type: 'block_action';
      readonly container: ElementContainer;
      readonly blockId: string;
      readonly actionId: string;
      /** Nothing for buttons. */
      readonly value?: InputValue;
      /** All that stands in the container's other inputs. */
      readonly values?: InputValues;
    }
  | {
      readonly type: 'block_suggestion';
      readonly container: ElementContainer;
      readonly blockId: string;
      readonly actionId: string;
      readonly query: string;
    }
  | { readonly type: 'submit_view'; readonly viewId: string; readonly values: InputValues }
  /** `all` closes the whole stack (the X), else the topmost goes (the Cancel button). */
  | { readonly type: 'close_view'; readonly viewId: string; readonly all?: boolean }
  | {
      readonly type: 'message_shortcut';
      readonly callbackId: string;
      readonly channel: string;
      readonly ts: string;
    }
  | { readonly type: 'global_shortcut'; readonly callbackId: string }
  | { readonly type: 'open_home'; readonly tab?: 'home' | 'messages' }
  | { readonly type: 'open_dm'; readonly user: string }
  | { readonly type: 'join'; readonly channel: string }
  | { readonly type: 'leave'; readonly channel: string }
  | { readonly type: 'mark_read'; readonly channel: string; readonly ts: string }
  | { readonly type: 'dismiss_ephemeral'; readonly channel: string; readonly ts: string }
  | { readonly type: 'move_clock'; readonly to: IsoInstant }
  | { readonly type: 'advance_clock'; readonly minutes: number }
  /** Opens the landmark's message if it is there, else moves the clock to its time. */
  | { readonly type: 'go_to_landmark'; readonly id: string };

/** The body of POST /sandbox/act. */
export interface ActRequest {
  readonly as: string;
  readonly action: Action;
}

/** What came of an action. */
export type ActResult =
  | {
      readonly ok: true;
      /** Of the message posted. */
      readonly ts?: string;
      /** What the page should show now. */
      readonly open?: { readonly channel: string; readonly ts?: string };
      /** For block_suggestion. */
      readonly options?: readonly (Option | OptionGroup)[];
      /** For submit_view: false if the app found errors, which the view then carries. */
      readonly isAccepted?: boolean;
    }
  | {
      readonly ok: false;
      /** As Slack names it where it does: `not_in_channel`, `app_did_not_respond` … */
      readonly error: string;
      /** A sentence for the person. */
      readonly message: string;
    };
