import type { JSX } from 'preact';
import { Popover } from '../parts/popover.tsx';
import { useSession } from '../session.ts';
import { clockTime, nextMorning, shortDay, zoneCity } from '../text/times.ts';

interface ClockProps {
  readonly now: Date;
  readonly isRoomy: boolean;
}

/** The agency's clock with what moves it: beside it where there is room, else under it. */
export function Clock({ now, isRoomy }: ClockProps): JSX.Element {
  const { snapshot } = useSession();
  const { zone } = snapshot.clock;
  const face = (
    <>
      <span class="clock-time">{clockTime(now, zone)}</span>
      <span class="clock-day">
        {shortDay(now, zone)}
        {isRoomy && <span class="clock-zone"> · {zoneCity(zone)}</span>}
      </span>
    </>
  );
  if (!isRoomy) {
    const narrowFace = (
      <>
        {face}
        <span class="unseen"> Move the clock</span>
      </>
    );
    return (
      <Popover
        face={narrowFace}
        buttonClass="clock clock-button"
        opens="dialog"
        panelClass="clock-panel"
        panelLabel="Move the clock"
      >
        {(close) => (
          <>
            <p class="clock-where">Time in {zoneCity(zone)}, for everyone here and for the app</p>
            <ClockMoves now={now} done={close} />
          </>
        )}
      </Popover>
    );
  }
  return (
    <div class="clock-bar">
      <div class="clock" title="The agency’s time, for everyone here and for the app">
        {face}
      </div>
      <ClockMoves now={now} done={() => undefined} />
    </div>
  );
}

interface ClockMovesProps {
  readonly now: Date;
  readonly done: () => void;
}

function ClockMoves({ now, done }: ClockMovesProps): JSX.Element {
  const { snapshot, act } = useSession();
  const { zone } = snapshot.clock;
  const morning = nextMorning(now, zone);
  const move = (action: Parameters<typeof act>[0]) => () => {
    done();
    void act(action);
  };
  return (
    <fieldset class="clock-moves" aria-label="Move the clock">
      <button type="button" class="button small" onClick={move({ type: 'advance_clock', minutes: 15 })}>
        +15 min
      </button>
      <button type="button" class="button small" onClick={move({ type: 'advance_clock', minutes: 60 })}>
        +1 h
      </button>
      <button
        type="button"
        class="button small"
        title={`To ${shortDay(morning, zone)}, ${clockTime(morning, zone)}`}
        onClick={move({ type: 'move_clock', to: morning.toISOString() })}
      >
        Next morning
      </button>
      {snapshot.landmarks.map(({ id, label, at, messageTs }) => (
        <button
          key={id}
          type="button"
          class="button small"
          title={
            messageTs === null
              ? `To ${shortDay(new Date(at), zone)}, ${clockTime(new Date(at), zone)}`
              : undefined
          }
          onClick={move({ type: 'go_to_landmark', id })}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
