import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Action, Snapshot } from '../protocol.ts';
import { Thread } from './conversation/thread.tsx';
import { Drawer } from './frame/drawer.tsx';
import { Header } from './frame/header.tsx';
import { Modal } from './frame/modal.tsx';
import { NewsBar } from './frame/news-bar.tsx';
import { Sidebar } from './frame/sidebar.tsx';
import { Start } from './frame/start.tsx';
import { actAs, type Link, listenAs } from './live.ts';
import { MainPane } from './main-pane.tsx';
import { Notices } from './parts/notices.tsx';
import { NOTHING_OPEN, type Route, START } from './route.ts';
import { personById, type Session, SessionContext, useSession } from './session.ts';
import { useFirstPlace } from './use-first-place.ts';
import { useMedia } from './use-media.ts';
import { useNews } from './use-news.ts';
import { useNotices } from './use-notices.ts';
import { useNow } from './use-now.ts';
import { useRoute } from './use-route.ts';
import { useTitle } from './use-title.ts';

/** The whole page. */
export function App(): JSX.Element {
  const [route, change] = useRoute();
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const [link, setLink] = useState<Link>('stands');
  const isLinked = link === 'stands';
  const { notices, tell, dismiss } = useNotices();
  const isNarrow = useMedia('(max-width: 760px)');
  const isRoomy = useMedia('(min-width: 1180px)');
  const now = useNow(snapshot);
  useEffect(() => listenAs(route.as, setSnapshot, setLink), [route.as]);
  useEffect(() => {
    if (link === 'refused' && route.as !== null) change({ ...NOTHING_OPEN, as: null }, true);
  }, [link, route.as]);
  const go = (part: Partial<Route>) => change(part);
  useFirstPlace(snapshot, route, isRoomy, (part) => change(part, true));
  const news = useNews(snapshot);
  const me = snapshot === null ? undefined : personById(snapshot, snapshot.me);
  if (snapshot === null || me === undefined) {
    return (
      <p class="loading">
        {isLinked ? 'Opening the sandbox…' : 'The sandbox does not answer. Is it running?'}
      </p>
    );
  }
  const ask = (action: Action) => actAs(me.id, action);
  const act = async (action: Action) => {
    const result = await ask(action);
    if (!result.ok) tell({ key: result.message, text: result.message });
    else if (result.open !== undefined) {
      const { channel, ts } = result.open;
      const isOwnPost = action.type === 'post' || action.type === 'command';
      go({ place: channel, ...(isOwnPost ? {} : { thread: null, message: ts ?? null }) });
    }
    return result;
  };
  const session: Session = { snapshot, me, route, act, ask, go, tell };
  return (
    <SessionContext.Provider value={session}>
      <Frame
        now={now}
        isNarrow={isNarrow}
        isRoomy={isRoomy}
        isLinked={isLinked}
        isSettled={route.as === null || route.as === me.id}
        notices={
          <>
            <NewsBar news={news} />
            <Notices notices={notices} dismiss={dismiss} />
          </>
        }
      />
    </SessionContext.Provider>
  );
}

interface FrameProps {
  readonly now: Date;
  /** There is no room for the sidebar. */
  readonly isNarrow: boolean;
  /** There is room for everything beside each other. */
  readonly isRoomy: boolean;
  readonly isLinked: boolean;
  /** False while the snapshot is still that of the person before. */
  readonly isSettled: boolean;
  readonly notices: ComponentChildren;
}

function Frame({ now, isNarrow, isRoomy, isLinked, isSettled, notices }: FrameProps): JSX.Element {
  const { snapshot, route } = useSession();
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const conversation = snapshot.conversations.find(({ id }) => id === route.place);
  const thread = conversation === undefined ? null : route.thread;
  const modal = snapshot.modals.at(-1);
  useTitle(snapshot, conversation);
  return (
    <div class="frame" aria-busy={!isSettled}>
      <Header now={now} isNarrow={isNarrow} isRoomy={isRoomy} openDrawer={() => setDrawerOpen(true)} />
      <Troubles isLinked={isLinked} />
      {notices}
      <div class={thread === null ? 'body' : 'body with-thread'}>
        {!isNarrow && <Sidebar opened={() => undefined} />}
        <main class="main">{isSettled && <MainPane now={now} />}</main>
        {isSettled && conversation !== undefined && thread !== null && (
          <Thread key={`${snapshot.me} ${thread}`} conversation={conversation} root={thread} />
        )}
        {isRoomy && thread === null && route.place !== START && (
          <aside class="start-aside" aria-label="What to try">
            <Start isAside />
          </aside>
        )}
      </div>
      {isNarrow && isDrawerOpen && (
        <Drawer close={() => setDrawerOpen(false)}>
          <Sidebar opened={() => setDrawerOpen(false)} />
        </Drawer>
      )}
      {isSettled && modal !== undefined && (
        <Modal key={modal.id} view={modal} under={snapshot.modals.length - 1} />
      )}
    </div>
  );
}

function Troubles({ isLinked }: { readonly isLinked: boolean }): JSX.Element | null {
  const { snapshot } = useSession();
  const { name, isConnected } = snapshot.app;
  if (!isLinked) {
    return (
      <p class="trouble" role="status">
        The sandbox does not answer. This page comes back by itself when it runs again.
      </p>
    );
  }
  if (isConnected) return null;
  return (
    <p class="trouble" role="status">
      {name} is not connected yet: it hears nothing until it is.
    </p>
  );
}
