import type { JSX } from 'preact';
import type { Notice } from '../session.ts';

interface NoticesProps {
  readonly notices: readonly Notice[];
  readonly dismiss: (key: string) => void;
}

/** What the page tells in passing, in a row of its own that covers nothing, read out when it comes. */
export function Notices({ notices, dismiss }: NoticesProps): JSX.Element {
  return (
    <div class="notices" role="status" aria-live="polite">
      {notices.map((notice) => (
        <div key={notice.key} class="notice problem">
          <p>{notice.text}</p>
          <button
            type="button"
            class="icon-button"
            aria-label="Dismiss"
            title="Dismiss"
            onClick={() => dismiss(notice.key)}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
      ))}
    </div>
  );
}
