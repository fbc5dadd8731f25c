import type { Action, ActRequest, ActResult, Snapshot } from '../protocol.ts';

/** Hears every snapshot for one person until the returned function is called; `onLink` tells whether the line stands. */
export function listenAs(
  person: string | null,
  onSnapshot: (snapshot: Snapshot) => void,
  onLink: (stands: boolean) => void,
): () => void {
  const query = person === null ? '' : `?as=${encodeURIComponent(person)}`;
  const source = new EventSource(`/sandbox/live${query}`);
  source.addEventListener('open', () => onLink(true));
  source.addEventListener('error', () => onLink(false));
  source.addEventListener('snapshot', (event) => {
    onSnapshot(JSON.parse((event as MessageEvent<string>).data) as Snapshot);
  });
  return () => source.close();
}

/** Does something as a person; an answer comes always, also when the sandbox cannot be reached. */
export async function actAs(person: string, action: Action): Promise<ActResult> {
  const request: ActRequest = { as: person, action };
  try {
    const response = await fetch('/sandbox/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    return (await response.json()) as ActResult;
  } catch {
    const message = 'The sandbox does not answer. Is it still running?';
    return { ok: false, error: 'unreachable', message };
  }
}
