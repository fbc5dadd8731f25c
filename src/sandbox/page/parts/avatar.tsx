import type { JSX } from 'preact';
import type { Person } from '../../protocol.ts';

interface AvatarProps {
  readonly person: Person | undefined;
  readonly size?: 'small' | 'large';
}

/** A person's picture: initials on their hue; a bot's is a spotlight. Its name is always said beside it. */
export function Avatar({ person, size }: AvatarProps): JSX.Element {
  const classes = `avatar${size === undefined ? '' : ` ${size}`}`;
  if (person?.isBot) {
    return (
      <span class={`${classes} bot`} aria-hidden="true">
        <svg viewBox="0 0 24 24" role="presentation">
          <path d="M9.5 4.5h5l4.5 12H5z" />
          <ellipse cx="12" cy="18" rx="8.5" ry="2.6" />
        </svg>
      </span>
    );
  }
  return (
    <span class={classes} style={`--hue:${person?.hue ?? 0}`} aria-hidden="true">
      {person?.initials ?? '?'}
    </span>
  );
}
