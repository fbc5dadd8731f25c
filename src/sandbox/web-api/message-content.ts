import { completeBlocks } from '../block-kit/complete-blocks.ts';
import { field, isJsonObject, type JsonObject } from '../json.ts';
import type { Block } from '../protocol.ts';
import { SlackError } from '../slack-error.ts';
import { problemTexts, validateMessageBlocks } from '../validate-blocks.ts';
import { withLiveNames } from '../workspace/compose-text.ts';
import type { MessageContent } from '../workspace/model.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { CallArgs } from './call-args.ts';

/** Slack cuts a message's text here. */
const MAX_TEXT = 40_000;

/** The text, blocks and metadata of a call, checked; undefined where not given. */
export function readContent(workspace: Workspace, args: CallArgs): Partial<MessageContent> {
  if (args.json('attachments', 'invalid_attachments') !== undefined) {
    throw new SlackError('invalid_attachments', ['the sandbox knows no attachments; use blocks']);
  }
  const given = args.text('text')?.slice(0, MAX_TEXT);
  const isParsed = args.flag('link_names') || args.text('parse') === 'full';
  const text = given !== undefined && isParsed ? withLiveNames(workspace, given) : given;
  const blocks = readBlocks(workspace, args);
  const metadata = readMetadata(args);
  return {
    ...(text === undefined ? {} : { text }),
    ...(blocks === undefined ? {} : { blocks }),
    ...(metadata === undefined ? {} : { metadata }),
  };
}

function readBlocks(workspace: Workspace, args: CallArgs): readonly Block[] | undefined {
  const blocks = args.json('blocks', 'invalid_blocks_format');
  if (blocks === undefined) return undefined;
  if (!Array.isArray(blocks)) throw new SlackError('invalid_blocks_format');
  const wrong = validateMessageBlocks(blocks);
  if (wrong !== null) throw new SlackError(wrong.error, problemTexts(wrong.problems));
  return completeBlocks(blocks, () => workspace.nextId('b'));
}

function readMetadata(args: CallArgs): JsonObject | undefined {
  const metadata = args.json('metadata', 'invalid_metadata_format');
  if (metadata === undefined) return undefined;
  const isValid =
    typeof field(metadata, 'event_type') === 'string' && isJsonObject(field(metadata, 'event_payload'));
  if (!isValid || !isJsonObject(metadata)) throw new SlackError('invalid_metadata_format');
  return metadata;
}
