import type { JSX } from 'preact';
import { NOTHING_OPEN } from '../route.ts';
import { nameOf, useSession } from '../session.ts';
import type { News } from '../use-news.ts';

/** At most so many are offered at once; the list of people has them all. */
const MOST = 3;

/** Tells for whom something has just come, in a row of its own that covers nothing, and offers to become them. */
export function NewsBar({ news }: { readonly news: News }): JSX.Element {
  const { snapshot, go } = useSession();
  const people = news.people.slice(-MOST).map((id) => ({ id, name: nameOf(snapshot, id) }));
  const names = new Intl.ListFormat('en-GB').format(people.map(({ name }) => name));
  return (
    <div role="status" aria-live="polite">
      {people.length > 0 && (
        <div class="notice">
          <p>{people.length === 1 ? `${names} has a new message.` : `${names} have new messages.`}</p>
          <div class="notice-offers">
            {people.map(({ id, name }) => (
              <button
                key={id}
                type="button"
                class="button small"
                onClick={() => go({ ...NOTHING_OPEN, as: id })}
              >
                Act as {name}
              </button>
            ))}
          </div>
          <button
            type="button"
            class="icon-button"
            aria-label="Dismiss"
            title="Dismiss"
            onClick={news.dismiss}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
      )}
    </div>
  );
}
