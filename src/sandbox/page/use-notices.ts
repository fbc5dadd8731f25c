import { useCallback, useState } from 'preact/hooks';
import type { Notice } from './session.ts';

/** More than so many would hide the page. */
const MOST = 3;
/** Long enough to read twice; problems stay until dismissed. */
const STAYS_MS = 14_000;

interface Notices {
  readonly notices: readonly Notice[];
  readonly tell: (notice: Notice) => void;
  readonly dismiss: (key: string) => void;
}

/** What is being told in passing. */
export function useNotices(): Notices {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const dismiss = useCallback((key: string) => {
    setNotices((before) => before.filter((notice) => notice.key !== key));
  }, []);
  const tell = useCallback((notice: Notice) => {
    setNotices((before) => [...before.filter(({ key }) => key !== notice.key), notice].slice(-MOST));
    if (!notice.isProblem) {
      setTimeout(() => setNotices((before) => before.filter((each) => each !== notice)), STAYS_MS);
    }
  }, []);
  return { notices, tell, dismiss };
}
