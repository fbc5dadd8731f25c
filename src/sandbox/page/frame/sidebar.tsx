import type { ComponentChildren, JSX } from 'preact';
import type { Conversation, Snapshot } from '../../protocol.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Badge } from '../parts/badge.tsx';
import { ChoiceList } from '../parts/choice-list.tsx';
import { Popover } from '../parts/popover.tsx';
import { HOME, START } from '../route.ts';
import { directMessageWith, isTheBot, personById, useSession } from '../session.ts';

/** Everything that can be opened. `opened` is called with each choice, so that a drawer can close. */
export function Sidebar({ opened }: { readonly opened: () => void }): JSX.Element {
  const { snapshot, go, act, route } = useSession();
  const open = (place: string) => {
    opened();
    go({ place, thread: null, message: null });
  };
  const openDm = (user: string) => {
    const dm = directMessageWith(snapshot, user);
    if (dm !== undefined) return open(dm.id);
    opened();
    void act({ type: 'open_dm', user });
  };
  const { app } = snapshot;
  const botDm = directMessageWith(snapshot, app.botUserId);
  const rows = (conversations: readonly Conversation[]) =>
    conversations.map((each) => (
      <ConversationRow key={each.id} conversation={each} isOpen={route.place === each.id} open={open} />
    ));
  const { channels, others, dms } = sorted(snapshot);
  return (
    <nav class="sidebar" aria-label="Channels and messages">
      <Section name={snapshot.team.name}>
        <Row isOpen={route.place === START} open={() => open(START)} mark="✦" name="What to try" />
        <Row
          isOpen={botDm !== undefined && route.place === botDm.id}
          open={() => openDm(app.botUserId)}
          picture={<Avatar person={personById(snapshot, app.botUserId)} size="small" />}
          name={app.name}
          unread={botDm?.unread ?? 0}
          isLoud
        />
        <Row isOpen={route.place === HOME} open={() => open(HOME)} mark="⌂" name="App Home" />
      </Section>
      <Section name="Channels">{rows(channels)}</Section>
      <Section name="Direct messages">
        {rows(dms)}
        <li>
          <NewMessage openDm={openDm} />
        </li>
      </Section>
      {others.length > 0 && <Section name="Channels you are not in">{rows(others)}</Section>}
    </nav>
  );
}

function sorted({ conversations, app, me }: Snapshot) {
  const byName = conversations.toSorted((a, b) => a.name.localeCompare(b.name));
  const channels = byName.filter(({ kind, isArchived }) => kind !== 'im' && !isArchived);
  return {
    channels: channels.filter(({ isMember }) => isMember),
    others: channels.filter(({ isMember }) => !isMember),
    dms: byName.filter((each) => each.kind === 'im' && each.with !== app.botUserId && each.with !== me),
  };
}

function Section({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section class="sidebar-section">
      <h2>{name}</h2>
      <ul>{children}</ul>
    </section>
  );
}

interface RowProps {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly mark?: string;
  readonly picture?: ComponentChildren;
  readonly name: string;
  readonly unread?: number;
  /** Its unread messages notify the person. */
  readonly isLoud?: boolean;
  readonly tag?: string | undefined;
}

function Row({ isOpen, open, mark, picture, name, unread = 0, isLoud, tag }: RowProps): JSX.Element {
  return (
    <li>
      <button
        type="button"
        class={unread > 0 ? 'side-row unread' : 'side-row'}
        aria-current={isOpen ? 'page' : undefined}
        onClick={open}
      >
        {picture ?? (
          <span class="side-mark" aria-hidden="true">
            {mark}
          </span>
        )}
        <span class="side-name">{name}</span>
        {tag !== undefined && <span class="tag">{tag}</span>}
        <Badge count={unread} of="unread" isQuiet={!isLoud} />
      </button>
    </li>
  );
}

interface ConversationRowProps {
  readonly conversation: Conversation;
  readonly isOpen: boolean;
  readonly open: (id: string) => void;
}

function ConversationRow({ conversation, isOpen, open }: ConversationRowProps): JSX.Element {
  const { snapshot } = useSession();
  const { id, kind, name, unread, hasMention, isExternal } = conversation;
  const person = conversation.with === null ? undefined : personById(snapshot, conversation.with);
  return (
    <Row
      isOpen={isOpen}
      open={() => open(id)}
      mark={kind === 'private' ? '◆' : '#'}
      picture={person === undefined ? undefined : <Avatar person={person} size="small" />}
      name={name}
      unread={unread}
      isLoud={hasMention}
      tag={isExternal ? 'shared' : undefined}
    />
  );
}

function NewMessage({ openDm }: { readonly openDm: (user: string) => void }): JSX.Element {
  const { snapshot, me } = useSession();
  const people = snapshot.people.filter(
    (person) => person.id !== me.id && !person.isDeleted && !isTheBot(snapshot, person.id),
  );
  return (
    <Popover
      face="+ Write to somebody"
      buttonClass="side-row add"
      opens="listbox"
      panelClass="choices-panel people"
    >
      {(close) => (
        <ChoiceList
          label="Write to"
          search="Write to"
          chosen={[]}
          choices={people.map((person) => ({
            key: person.id,
            name: person.displayName,
            detail: person.title,
            picture: <Avatar person={person} />,
          }))}
          choose={(id) => {
            close();
            openDm(id);
          }}
        />
      )}
    </Popover>
  );
}
