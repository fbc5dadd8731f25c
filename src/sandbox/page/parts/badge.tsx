import type { JSX } from 'preact';

interface BadgeProps {
  readonly count: number;
  /** What is counted, for those who hear it: "unread". */
  readonly of: string;
  readonly isQuiet?: boolean;
}

/** A small count, or nothing for none. */
export function Badge({ count, of, isQuiet }: BadgeProps): JSX.Element | null {
  if (count === 0) return null;
  return (
    <span class={isQuiet ? 'badge quiet' : 'badge'}>
      {count}
      <span class="unseen"> {of}</span>
    </span>
  );
}
