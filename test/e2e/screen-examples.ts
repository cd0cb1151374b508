import type { Desk } from '../support/e2e-desk.ts';

/** For each route with a parameter, a real address at a filled office; null where that office has nothing of the kind. */
export const examples: Readonly<Record<string, (desk: Desk) => Promise<string | null>>> = {
  'announcements/:roundId': async (desk) => at('announcements', await roundOf(desk)),
  'rounds/:roundId': async (desk) => at('rounds', await roundOf(desk)),
  'rounds/:roundId/verification': async (desk) => at('rounds', await roundOf(desk), 'verification'),
  'applications/:applicationId': async (desk) => at('applications', await recipientOf(desk)),
  'pupils/:applicationId/account': async (desk) => at('pupils', await recipientOf(desk), 'account'),
  'recipients/:applicationId': async (desk) => at('recipients', await recipientOf(desk)),
  'sanctions/new/:applicationId': async (desk) => at('sanctions/new', await recipientOf(desk)),
  'erasure/:applicationId': async (desk) => at('erasure', await recipientOf(desk)),
  'audit/:part': () => Promise.resolve('audit/chain'),
  'audit/trail/:subject/:id': async (desk) => at('audit/trail/round', await roundOf(desk)),
  'documents/:documentId': async (desk) => {
    const { rows } = await desk.call('documents.page', { pageSize: 1 });
    return at('documents', rows[0]?.documentId);
  },
  'editions/:editionId': () => Promise.resolve('editions/pergub-27-2013'),
  'editions/:editionId/activate': () => Promise.resolve('editions/kjp-plus-2025-tahap-1/activate'),
  'imports/:importId': async (desk) => {
    const { rows } = await desk.call('imports.list', { pageSize: 1 });
    return at('imports', rows[0]?.importId);
  },
  'incidents/:incidentId': async (desk) => {
    const { rows } = await desk.call('incidents.page', { pageSize: 1 });
    return at('incidents', rows[0]?.incidentId);
  },
  'objections/:objectionId': async (desk) => {
    const { rows } = await desk.call('objections.page', { pageSize: 1, open: false });
    return at('objections', rows[0]?.objectionId);
  },
  'paket/:paketId': async (desk) => {
    const { rows } = await desk.call('paket.page', { pageSize: 1 });
    return at('paket', rows[0]?.paketId);
  },
  'recaps/:recapId': async (desk) => {
    const { rows } = await desk.call('recaps.page', { pageSize: 1 });
    return at('recaps', rows[0]?.recapId);
  },
  'recipients/import/:kind': () => Promise.resolve('recipients/import/account'),
  'disbursements/:month': () => Promise.resolve('disbursements/2013-10'),
  'year-updates/:npsn': async (desk) => {
    const { rows } = await desk.call('schools.page', { pageSize: 1 });
    return at('year-updates', rows[0]?.npsn);
  },
  'sanctions/:sanctionId': async (desk) => {
    const { rows } = await desk.call('sanctions.page', { pageSize: 1, show: 'all' });
    return at('sanctions', rows[0]?.sanctionId);
  },
  'reports/:kind/:periodFrom': () => Promise.resolve('reports/44/2013-07-01'),
  'settings/:part': () => Promise.resolve('settings/officials'),
};

function at(screen: string, id: string | undefined, below = ''): string | null {
  return id === undefined ? null : [screen, id, below].filter((part) => part !== '').join('/');
}

async function roundOf(desk: Desk): Promise<string | undefined> {
  return (await desk.call('rounds.page', { pageSize: 1 })).rows[0]?.roundId;
}

async function recipientOf(desk: Desk): Promise<string | undefined> {
  return (await desk.call('recipients.page', { pageSize: 1 })).rows[0]?.applicationId;
}
