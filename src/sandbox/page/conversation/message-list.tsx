import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { PageMessage } from '../../protocol.ts';
import { useSession } from '../session.ts';
import { longDay } from '../text/times.ts';
import { Message } from './message.tsx';
import { type Row, rowsOf } from './rows.ts';

interface MessageListProps {
  readonly label: string;
  readonly messages: readonly PageMessage[];
  /** Up to where the person had read when they came here. */
  readonly readUpTo: string;
  readonly empty: string;
  readonly openThread?: (ts: string) => void;
}

/** So near to the end counts as at the end, in pixels. */
const NEAR = 120;

/** Messages in order. It stays at the end while new ones come, unless the reader has gone up. */
export function MessageList(props: MessageListProps): JSX.Element {
  const { me, route } = useSession();
  const box = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const rows = rowsOf(props.messages, me.tz, props.readUpTo, me.id);
  useLayoutEffect(() => {
    if (isAtEnd.current && box.current !== null) box.current.scrollTop = box.current.scrollHeight;
  });
  useEffect(() => {
    if (route.message === null) return;
    const marked = box.current?.querySelector(`[data-ts="${CSS.escape(route.message)}"]`);
    if (!marked) return;
    isAtEnd.current = false;
    marked.scrollIntoView({ block: 'center' });
  }, [route.message, props.messages.length]);
  return (
    <div
      ref={box}
      class="message-list"
      role="log"
      aria-label={props.label}
      onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
        isAtEnd.current = scrollHeight - scrollTop - clientHeight < NEAR;
      }}
    >
      {rows.length === 0 && <p class="empty">{props.empty}</p>}
      {rows.map((row) => (
        <RowView key={row.key} row={row} zone={me.tz} openThread={props.openThread} />
      ))}
    </div>
  );
}

interface RowViewProps {
  readonly row: Row;
  readonly zone: string;
  readonly openThread: ((ts: string) => void) | undefined;
}

function RowView({ row, zone, openThread }: RowViewProps): JSX.Element {
  switch (row.kind) {
    case 'day':
      return (
        <div class="day">
          <span>{longDay(row.at, zone)}</span>
        </div>
      );
    case 'new':
      return (
        <div class="day new">
          <span>New</span>
        </div>
      );
    case 'message':
      return <Message message={row.message} follows={row.follows} openThread={openThread} />;
  }
}
