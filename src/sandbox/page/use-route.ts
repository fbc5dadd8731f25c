import { useCallback, useEffect, useState } from 'preact/hooks';
import { formatRoute, parseRoute, type Route } from './route.ts';

/** The route in the address bar, and how to change it; `replace` leaves no step to go back to. */
export function useRoute(): readonly [Route, (change: Partial<Route>, replace?: boolean) => void] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const onChange = () => setRoute(parseRoute(location.hash));
    addEventListener('popstate', onChange);
    return () => removeEventListener('popstate', onChange);
  }, []);
  const change = useCallback((part: Partial<Route>, replace = false) => {
    const next = { ...parseRoute(location.hash), ...part };
    if (replace) history.replaceState(null, '', formatRoute(next));
    else if (formatRoute(next) !== location.hash) history.pushState(null, '', formatRoute(next));
    setRoute(next);
  }, []);
  return [route, change];
}
