import type { JSX } from 'preact';
import type { Hint } from '../../protocol.ts';
import { Avatar } from '../parts/avatar.tsx';
import { directMessageWith, nameOf, personById, useSession } from '../session.ts';

/** What this is and three things to try, told to someone who has just come. */
export function Start({ isAside }: { readonly isAside: boolean }): JSX.Element {
  const { snapshot } = useSession();
  const { app, team, hints } = snapshot;
  const Title = isAside ? 'h2' : 'h1';
  return (
    <div class="start">
      <Title>Try {app.name} here</Title>
      <p class="lead">
        A small Slack of our own, with the demo agency <strong>{team.name}</strong>. Act as anyone: say
        something as one person, then see what reaches another. Nothing leaves this machine.
      </p>
      {hints.length > 0 && (
        <ol class="hints">
          {hints.map((hint, place) => (
            <HintCard key={hint.text} hint={hint} number={place + 1} />
          ))}
        </ol>
      )}
      <p class="start-note">
        A number beside a name at the top means that person has something new: press it to become them.
      </p>
    </div>
  );
}

function HintCard({ hint, number }: { readonly hint: Hint; readonly number: number }): JSX.Element {
  const { snapshot, go } = useSession();
  const person = personById(snapshot, hint.as);
  const isHere = hint.as === snapshot.me;
  const where = whereOf(snapshot.conversations, hint.conversation);
  const place = where ?? nameOf(snapshot, hint.conversation);
  const take = () => {
    // A person's id stands for the direct message with them, which looks different to everyone.
    const dm = isHere ? directMessageWith(snapshot, hint.conversation)?.id : undefined;
    go({ as: hint.as, place: dm ?? hint.conversation, thread: null, message: null });
  };
  return (
    <li>
      <button type="button" class="hint-card" onClick={take}>
        <span class="hint-who">
          <Avatar person={person} size="small" />
          <span>
            <span class="unseen">{number}. </span>
            As <strong>{person?.displayName ?? hint.as}</strong>, in <strong>{place}</strong>
          </span>
        </span>
        <span class="hint-text">{hint.text}</span>
        <span class="hint-go">Take me there</span>
      </button>
    </li>
  );
}

function whereOf(
  conversations: readonly { id: string; name: string; kind: string }[],
  id: string,
): string | null {
  const found = conversations.find((each) => each.id === id);
  if (found === undefined) return null;
  return found.kind === 'im' ? found.name : `#${found.name}`;
}
