import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { InputValues } from '../../protocol.ts';
import { Blocks } from '../blocks/block.tsx';
import { useSession } from '../session.ts';
import { AppTabs } from './app-tabs.tsx';
import { ViewScope } from './view-scope.tsx';

/** The app's home for the acting person, opened anew each time it is come to. */
export function Home(): JSX.Element {
  const { snapshot, me, act } = useSession();
  const [entered, setEntered] = useState<InputValues>({});
  const [isOpening, setOpening] = useState(true);
  useEffect(() => {
    void act({ type: 'open_home', tab: 'home' }).then(() => setOpening(false));
  }, [me.id]);
  const { home, app } = snapshot;
  return (
    <section class="pane" aria-label={`${app.name} Home`}>
      <header class="pane-head">
        <div class="pane-title">
          <h1>{app.name}</h1>
          <p>Home, as {me.displayName} sees it</p>
        </div>
        <AppTabs open="home" />
      </header>
      <section class="home" aria-label="Home" aria-busy={isOpening}>
        {home === null ? (
          <p class="empty">
            {isOpening
              ? `Asking ${app.name}…`
              : `${app.name} has put nothing here for ${me.displayName} yet.`}
          </p>
        ) : (
          <ViewScope view={home} entered={entered} setEntered={setEntered}>
            <Blocks blocks={home.blocks} />
          </ViewScope>
        )}
      </section>
    </section>
  );
}
