import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { ConversationPane } from './conversation/conversation.tsx';
import { Home } from './frame/home.tsx';
import { Start } from './frame/start.tsx';
import { HOME, START } from './route.ts';
import { directMessageWith, personById, useSession } from './session.ts';

/** What is open in the middle. A person's id as place opens the direct message with them. */
export function MainPane({ now }: { readonly now: Date }): JSX.Element {
  const { snapshot, me, route, act, go } = useSession();
  const place = route.place ?? '';
  const conversation = snapshot.conversations.find(({ id }) => id === place);
  const other = conversation === undefined ? personById(snapshot, place)?.id : undefined;
  const dm = other === undefined ? undefined : directMessageWith(snapshot, other)?.id;
  useEffect(() => {
    if (dm !== undefined) go({ place: dm });
    else if (other !== undefined) void act({ type: 'open_dm', user: other });
  }, [other, dm]);
  if (place === HOME) return <Home key={me.id} />;
  if (place === START) {
    return (
      <section class="pane start-pane" aria-label="What to try">
        <Start isAside={false} />
      </section>
    );
  }
  if (conversation !== undefined) {
    return <ConversationPane key={`${me.id} ${place}`} conversation={conversation} now={now} />;
  }
  return (
    <section class="pane" aria-label="Nothing open">
      <p class="empty">{other === undefined ? 'Choose a channel or a person.' : 'Opening…'}</p>
    </section>
  );
}
