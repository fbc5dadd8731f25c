// Block Kit as far as the page shows it. The server has checked every block, so these are read without doubt.
import type { Option, OptionGroup } from '../../protocol.ts';

/** A text object. */
export interface TextObject {
  readonly type: 'plain_text' | 'mrkdwn';
  readonly text: string;
  readonly verbatim?: boolean;
}

/** What is asked before an element acts. */
export interface ConfirmObject {
  readonly title: TextObject;
  readonly text: TextObject;
  readonly confirm: TextObject;
  readonly deny: TextObject;
  readonly style?: 'primary' | 'danger';
}

/** An option with the address that overflow menus may give it. */
export type OptionObject = Option & { readonly url?: string };

/** Anything inside a block that can be acted on or shown, with the fields that its type has. */
export interface ElementObject {
  readonly type: string;
  readonly action_id: string;
  readonly text?: TextObject;
  readonly value?: string;
  readonly url?: string;
  readonly style?: 'primary' | 'danger';
  readonly accessibility_label?: string;
  readonly confirm?: ConfirmObject;
  readonly placeholder?: TextObject;
  readonly options?: readonly OptionObject[];
  readonly option_groups?: readonly OptionGroup[];
  readonly initial_option?: Option;
  readonly initial_options?: readonly Option[];
  readonly min_query_length?: number;
  readonly max_selected_items?: number;
  readonly filter?: { readonly include?: readonly string[]; readonly exclude_bot_users?: boolean };
  readonly multiline?: boolean;
  readonly max_length?: number;
  readonly min_value?: string;
  readonly max_value?: string;
  readonly is_decimal_allowed?: boolean;
  readonly focus_on_load?: boolean;
  readonly dispatch_action_config?: { readonly trigger_actions_on?: readonly string[] };
  readonly alt_text?: string;
}

/** A block with the fields that its type has. */
export interface BlockObject {
  readonly type: string;
  readonly block_id: string;
  readonly text?: TextObject;
  readonly fields?: readonly TextObject[];
  readonly accessory?: ElementObject;
  readonly elements?: readonly (ElementObject & TextObject)[];
  readonly element?: ElementObject;
  readonly label?: TextObject;
  readonly hint?: TextObject;
  readonly optional?: boolean;
  readonly dispatch_action?: boolean;
  readonly alt_text?: string;
  readonly title?: TextObject;
}

/** An element of rich text, or a part of one. */
export interface RichObject {
  readonly type: string;
  readonly elements?: readonly RichObject[];
  readonly text?: string;
  readonly style?:
    | 'bullet'
    | 'ordered'
    | { readonly [mark in 'bold' | 'italic' | 'strike' | 'code']?: boolean };
  readonly indent?: number;
  readonly url?: string;
  readonly name?: string;
  readonly user_id?: string;
  readonly channel_id?: string;
  readonly usergroup_id?: string;
  readonly range?: string;
  readonly timestamp?: number;
  readonly format?: string;
  readonly fallback?: string;
}
