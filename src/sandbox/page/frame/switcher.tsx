import type { JSX } from 'preact';
import type { Person } from '../../protocol.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Badge } from '../parts/badge.tsx';
import { type Choice, ChoiceList } from '../parts/choice-list.tsx';
import { Popover } from '../parts/popover.tsx';
import { NOTHING_OPEN } from '../route.ts';
import { personById, useSession } from '../session.ts';
import { clockTime, zoneCity } from '../text/times.ts';

interface SwitcherProps {
  readonly now: Date;
  /** There is no room for those with something waiting beside it. */
  readonly isNarrow: boolean;
}

/** Whom the visitor acts as, and the list to become somebody else; it tells who has something waiting. */
export function Switcher({ now, isNarrow }: SwitcherProps): JSX.Element {
  const { snapshot, me } = useSession();
  const act = useActAs();
  const people = snapshot.people.filter(({ isBot, isDeleted }) => !isBot && !isDeleted);
  const others = people.filter(({ id }) => id !== me.id && (snapshot.waiting[id] ?? 0) > 0);
  const face = (
    <>
      <Avatar person={me} />
      <span class="switcher-text">
        <small class="switcher-lead">You act as</small>
        <strong>{me.displayName}</strong>
        <small class="switcher-role">{aboutPerson(me, now)}</small>
      </span>
      {isNarrow && <Badge count={others.length} of="others have something new" />}
      <span class="chevron" aria-hidden="true" />
    </>
  );
  const choices = people.map(
    (person): Choice => ({
      key: person.id,
      name: person.displayName,
      detail: aboutPerson(person, now),
      picture: <Avatar person={person} />,
      aside: <Badge count={snapshot.waiting[person.id] ?? 0} of="unread" />,
    }),
  );
  return (
    <Popover face={face} buttonClass="switcher" opens="listbox" panelClass="choices-panel people">
      {(close) => (
        <ChoiceList
          label="Act as"
          choices={choices}
          chosen={[me.id]}
          search="Act as somebody else"
          choose={(id) => {
            close();
            act(id);
          }}
        />
      )}
    </Popover>
  );
}

/** At most so many stand in the bar; the list has them all. */
const IN_BAR = 3;

/** Those with something waiting, one press away. */
export function WaitingPeople(): JSX.Element | null {
  const { snapshot, me } = useSession();
  const act = useActAs();
  const waiting = Object.keys(snapshot.waiting)
    .filter((id) => id !== me.id)
    .flatMap((id) => personById(snapshot, id) ?? [])
    .slice(0, IN_BAR);
  if (waiting.length === 0) return null;
  return (
    <fieldset class="waiting" aria-label="People with something new">
      {waiting.map((person) => (
        <button
          key={person.id}
          type="button"
          class="waiting-person"
          title={`${person.displayName} has a new message: act as ${person.displayName}`}
          onClick={() => act(person.id)}
        >
          <Avatar person={person} size="small" />
          <span class="unseen">Act as {person.displayName}: </span>
          <Badge count={snapshot.waiting[person.id] ?? 0} of="unread" />
        </button>
      ))}
    </fieldset>
  );
}

function useActAs(): (person: string) => void {
  const { go } = useSession();
  return (person) => go({ ...NOTHING_OPEN, as: person });
}

function aboutPerson({ title, tz, isGuest }: Person, now: Date): string {
  const named = title.slice(0, 1).toUpperCase() + title.slice(1);
  const role = isGuest ? `${named} (guest)`.trim() : named;
  return [role, `${clockTime(now, tz)} ${zoneCity(tz)}`].filter(Boolean).join(' · ');
}
