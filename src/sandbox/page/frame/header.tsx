import type { JSX } from 'preact';
import { Badge } from '../parts/badge.tsx';
import { useSession } from '../session.ts';
import { Clock } from './clock.tsx';
import { Switcher, WaitingPeople } from './switcher.tsx';

interface HeaderProps {
  readonly now: Date;
  readonly isNarrow: boolean;
  readonly isRoomy: boolean;
  readonly openDrawer: () => void;
}

/** The bar on top: where one is, what time it is, and who one is. */
export function Header({ now, isNarrow, isRoomy, openDrawer }: HeaderProps): JSX.Element {
  const { snapshot } = useSession();
  const loud = snapshot.conversations.filter(({ hasMention }) => hasMention).length;
  return (
    <header class="top">
      {isNarrow ? (
        <button type="button" class="icon-button drawer-button" aria-haspopup="dialog" onClick={openDrawer}>
          <span class="bars" aria-hidden="true" />
          <span class="unseen">Channels and messages</span>
          <Badge count={loud} of="with something new for you" />
        </button>
      ) : (
        <div class="brand">
          <span class="brand-mark" aria-hidden="true">
            <svg viewBox="0 0 24 24" role="presentation">
              <path d="M9.5 4.5h5l4.5 12H5z" />
              <ellipse cx="12" cy="18" rx="8.5" ry="2.6" />
            </svg>
          </span>
          <span class="brand-text">
            <strong>{snapshot.app.name}</strong>
            <small>Sandbox</small>
          </span>
        </div>
      )}
      <Clock now={now} isRoomy={isRoomy} />
      <div class="top-right">
        {!isNarrow && <WaitingPeople />}
        <Switcher now={now} isNarrow={isNarrow} />
      </div>
    </header>
  );
}
