import { useCallback, useState } from 'preact/hooks';
import type { Notice } from './session.ts';

/** More than so many would hide the page. */
const MOST = 3;

interface Notices {
  readonly notices: readonly Notice[];
  readonly tell: (notice: Notice) => void;
  readonly dismiss: (key: string) => void;
}

/** What did not work, told until it is put away. */
export function useNotices(): Notices {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const dismiss = useCallback((key: string) => {
    setNotices((before) => before.filter((notice) => notice.key !== key));
  }, []);
  const tell = useCallback((notice: Notice) => {
    setNotices((before) => [...before.filter(({ key }) => key !== notice.key), notice].slice(-MOST));
  }, []);
  return { notices, tell, dismiss };
}
