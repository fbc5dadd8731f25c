import type { JSX } from 'preact';
import { HOME } from '../route.ts';
import { directMessageWith, useSession } from '../session.ts';

/** The two sides of the app: its messages and its home. */
export function AppTabs({ open }: { readonly open: 'messages' | 'home' }): JSX.Element {
  const { snapshot, go, act } = useSession();
  const toMessages = () => {
    const dm = directMessageWith(snapshot, snapshot.app.botUserId);
    if (dm === undefined) void act({ type: 'open_dm', user: snapshot.app.botUserId });
    else go({ place: dm.id, thread: null, message: null });
  };
  return (
    <nav class="tabs" aria-label={`${snapshot.app.name}`}>
      <button type="button" aria-current={open === 'messages' ? 'page' : undefined} onClick={toMessages}>
        Messages
      </button>
      <button
        type="button"
        aria-current={open === 'home' ? 'page' : undefined}
        onClick={() => go({ place: HOME, thread: null, message: null })}
      >
        Home
      </button>
    </nav>
  );
}
