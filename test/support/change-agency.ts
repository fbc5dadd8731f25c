// An agency for stories of changes: Acme, due Fri 4 Dec, and two campaigns of Globex that two people lead.
import { asId } from '../../src/domain/ids.ts';
import { aCampaign, aTask, day } from './builders.ts';
import { type Agency, acme } from './running-bot.ts';

/** The date that every campaign of it has. */
export const DEADLINE = day('2026-12-04');
const confirmedAt = new Date('2026-11-24T10:00:00Z');

/** Acme with one more task of Ravi's, Globex Retargeting (Mia) and Globex Brand Film (Jon). */
export function changeAgency(): Agency {
  const plain = acme();
  return {
    ...plain,
    campaigns: [
      ...plain.campaigns.map((campaign) => ({ ...campaign, deadline: DEADLINE })),
      ...(['Retargeting', 'Brand Film'] as const).map((name, index) =>
        aCampaign({
          id: asId(`campaign_globex_${index}`),
          client: 'Globex',
          name,
          channel: null,
          accountManager: asId(index === 0 ? 'UMIA' : 'UJON'),
          deadline: DEADLINE,
        }),
      ),
    ],
    tasks: [
      ...plain.tasks,
      aTask({
        id: asId('task_film'),
        owner: asId('URAVI'),
        title: 'landing page',
        due: day('2026-12-01'),
        confirmedAt,
      }),
    ],
  };
}
