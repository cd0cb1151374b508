import { beforeAll, describe, expect, it } from 'vitest';
import type { Enrol } from '../../../main/paket/enrol.ts';
import { samePerson } from '../../../main/paket/persons.ts';
import { attempt } from '../../../main/paket/refusal.ts';
import { latestOfEach, nextTrustList, type TrustChange } from '../../../main/paket/trust-change.ts';
import { trustDifferences } from '../../../main/paket/trust-difference.ts';
import {
  addRootSignature,
  completeDraft,
  makeTrustDraft,
  mergeDrafts,
  readTrustDraft,
  rootNeeds,
  writeTrustDraft,
} from '../../../main/paket/trust-draft.ts';
import { canonicalBytes, parseCanonical } from '../../../main/paket/jcs.ts';
import { findKey, findOffice, type TrustKey, type TrustList } from '../../../main/paket/trust-list.ts';
import { makeMember, makeNetwork, type Member, type TestNetwork } from './network.ts';

const dates = { issued: '2013-09-01', expires: '2014-09-01' };
const digest = 'd'.repeat(64);

let network: TestNetwork;
let list: TrustList;
let newcomer: Member;
beforeAll(async () => {
  network = await makeNetwork();
  ({ list } = network);
  newcomer = await makeMember('kepala', 'nip-196811051994031009');
});

function enrolOf(members: readonly Member[], leaves: Enrol['leaves'] = []): Enrol {
  const { office, kind, parent, enc } = network.offices.seksi;
  return {
    format: 'kjp-enrol',
    spec: '1.0',
    network: null,
    office,
    name: `Kantor ${office}`,
    kind,
    parent,
    created: '2013-08-30T08:00:00+07:00',
    reads: '1.1',
    enc: [{ recipient: enc.recipient }],
    sig: members.map(({ key, role, person }) => ({
      kid: key.kid,
      jwk: key.publicJwk,
      role,
      person,
      name: person,
    })),
    leaves,
  };
}

function changed(changes: readonly TrustChange[], known = new Map<string, TrustKey['last']>()): TrustList {
  const next = nextTrustList(list, changes, known, dates);
  if (!next.ok) throw new Error(next.problem.kind);
  return next.list;
}

describe('the next trust list', () => {
  it('a new Kepala retires the one before, with what both sides know he signed last', () => {
    const { kepala, office } = network.offices.seksi.members;
    const said = { stream: 'recap/a', epoch: 1, seq: 4, digest };
    const seen = { stream: 'recap/a', epoch: 1, seq: 3, digest };
    const alone = { stream: 'report/b', epoch: 1, seq: 9, digest };
    const enrol = enrolOf([newcomer, office], [{ kid: kepala.key.kid, last: [said] }]);
    const next = changed([{ kind: 'enrol', enrol }], new Map([[kepala.key.kid, [seen, alone]]]));
    expect(findKey(next, kepala.key.kid)?.key).toMatchObject({ status: 'retired', last: [said, alone] });
    const active = findOffice(next, 'seksi')?.sig.filter(({ status }) => status === 'active');
    expect(active?.map(({ person }) => person).sort()).toEqual([
      newcomer.person,
      'seksi-kantor',
      'seksi-operator',
    ]);
    expect(findOffice(next, 'seksi')?.reads).toBe('1.1');
    expect(
      trustDifferences(list, next)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['key-added', 'key-retired']);
  });

  it('an operator who takes no part keeps his key, unless his office says he left', () => {
    const { operator, kepala, office } = network.offices.seksi.members;
    const stays = changed([{ kind: 'enrol', enrol: enrolOf([kepala, office]) }]);
    expect(findKey(stays, operator.key.kid)?.key.status).toBe('active');
    const leaves = [{ kid: operator.key.kid, last: [] }];
    const left = changed([{ kind: 'enrol', enrol: enrolOf([kepala, office], leaves) }]);
    expect(findKey(left, operator.key.kid)?.key).toMatchObject({ status: 'retired', last: [] });
  });

  it('a retired key may still be revoked, a dead one never comes back', () => {
    const { kepala, office } = network.offices.seksi.members;
    const { kid } = kepala.key;
    const retire = { kind: 'retire-key' as const, kid, reason: 'mutasi' };
    const revoke = { kind: 'revoke-key' as const, kid, reason: 'bocor' };
    expect(findKey(changed([retire, revoke]), kid)?.key).toMatchObject({ status: 'revoked', last: [] });
    for (const twice of [
      [revoke, retire],
      [revoke, revoke],
      [retire, retire],
    ] as const)
      expect(nextTrustList(list, twice, new Map(), dates)).toMatchObject({ ok: false });
    const enrol = enrolOf([kepala, office]);
    const again = nextTrustList(list, [revoke, { kind: 'enrol', enrol }], new Map(), dates);
    expect(again).toMatchObject({ ok: false, problem: { kind: 'dead-key', person: 'seksi-kepala' } });
  });

  it('a stolen PC ends every key of its office, and no Paket reaches it', () => {
    const next = changed([{ kind: 'revoke-office', office: 'seksi', reason: 'dicuri' }]);
    const office = findOffice(next, 'seksi');
    expect(new Set([...(office?.sig ?? []), ...(office?.enc ?? [])].map(({ status }) => status))).toEqual(
      new Set(['revoked']),
    );
    expect(findOffice(next, 'sudin')).toEqual(findOffice(list, 'sudin'));
  });

  it('refuses one human under two ids', () => {
    expect(samePerson(['nip-196811051994031009', 'NIP 19681105 199403 1 009'])).not.toBeNull();
    expect(samePerson(['nip-196811051994031009', 'nip-196811051994031009', 'orang-1'])).toBeNull();
    const enrol = enrolOf([{ ...newcomer, person: '19681105-199403-1-009' }, newcomer]);
    expect(nextTrustList(list, [{ kind: 'enrol', enrol }], new Map(), dates)).toMatchObject({
      problem: { kind: 'two-ids-one-person' },
    });
  });

  it('keeps the later Paket of each stream, a new epoch above any number', () => {
    const at = (stream: string, epoch: number, seq: number) => ({ stream, epoch, seq, digest });
    expect(latestOfEach([at('a', 1, 9), at('b', 1, 1)], [at('a', 2, 1), at('a', 1, 3)])).toEqual([
      at('a', 2, 1),
      at('b', 1, 1),
    ]);
  });
});

describe('a draft of a trust version', () => {
  it('collects root signatures here and there, and takes nothing else over', async () => {
    const [first, second, third] = network.roots;
    if (!first || !second || !third) throw new Error('too few roots');
    const draft = makeTrustDraft(changed([]), list);
    const here = await addRootSignature(draft, first.key, 1);
    const there = await addRootSignature(draft, third.key, 2);
    const stranger = await addRootSignature(draft, newcomer.key, 3);
    expect(stranger).toEqual({ ok: false, problem: 'not-a-root-key' });
    if (!here.ok || !there.ok) throw new Error('not signed');
    expect(await addRootSignature(here.draft, first.key, 4)).toMatchObject({ problem: 'signed-already' });
    expect(await completeDraft(here.draft)).toBeNull();

    const back = readTrustDraft(writeTrustDraft(there.draft));
    const merged = await mergeDrafts(here.draft, back);
    if (!merged) throw new Error('another draft');
    expect(await rootNeeds(merged)).toMatchObject([{ root: 'held', signed: [{}, {}], waiting: [{}] }]);
    expect((await completeDraft(merged))?.list.version).toBe(2);

    const garbage = { ...back, signatures: [{ protected: 'e30', signature: 'A'.repeat(86) }] };
    expect((await mergeDrafts(here.draft, garbage))?.signatures).toHaveLength(1);
    expect(
      await mergeDrafts(here.draft, makeTrustDraft({ ...draft.list, expires: '2099-01-01' }, list)),
    ).toBeNull();
  });

  it('refuses a file that was touched or does not follow', async () => {
    const draft = makeTrustDraft(changed([]), list);
    const parsed = parseCanonical(writeTrustDraft(draft));
    const file = (parsed.ok ? parsed.value : {}) as { readonly list: TrustList };
    for (const bad of [
      { ...file, extra: 1 },
      { ...file, before: null },
      { ...file, list: { ...file.list, prev_root: digest } },
      { ...file, list: { ...file.list, root: { ...file.list.root, threshold: 4 } } },
    ])
      expect(await attempt(() => readTrustDraft(canonicalBytes(bad)))).toMatchObject({ code: 'PKT-051' });
    expect(await attempt(() => readTrustDraft(Buffer.from('{"a": 1}')))).toMatchObject({ code: 'PKT-051' });
  });
});
