import type { Action, ActRequest, ActResult, Snapshot } from '../protocol.ts';

/** How the line to the sandbox is. */
export type Link = 'stands' | 'broken' | 'refused';

/**
 * Hears every snapshot for one person until the returned function is called. `onLink` tells whether the line stands: it
 * comes back by itself, but for `refused`, where the sandbox knows no such person.
 */
export function listenAs(
  person: string | null,
  onSnapshot: (snapshot: Snapshot) => void,
  onLink: (link: Link) => void,
): () => void {
  const query = person === null ? '' : `?as=${encodeURIComponent(person)}`;
  const source = new EventSource(`/sandbox/live${query}`);
  source.addEventListener('open', () => onLink('stands'));
  source.addEventListener('error', () => {
    onLink(source.readyState === EventSource.CLOSED ? 'refused' : 'broken');
  });
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
