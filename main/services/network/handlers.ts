import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { exportEnrolment } from './enrolment-export.ts';
import { acceptEnrolment, declineEnrolment, readEnrolment } from './enrolment-intake.ts';
import { exportIdentity } from './export-identity.ts';
import { createTrialNetwork, foundNetwork, joinNetwork } from './network.ts';
import { viewNetwork } from './network-view.ts';
import { listOwnKeys, renewKeys } from './own-keys.ts';
import { dropRootKey, makeRootKey, proveRootKey } from './root-keys.ts';
import {
  discardDraft,
  draftTrust,
  exportDraft,
  inspectDraft,
  signDraft,
  signDraftFile,
  takeDraft,
} from './sign-draft.ts';
import { askTrustChange, withdrawTrustChange } from './trust-changes.ts';
import { issueTrust } from './trust-issue.ts';

type NetworkMethod =
  | 'network.view'
  | 'network.createTrial'
  | 'network.found'
  | 'network.join'
  | 'network.exportIdentity'
  | 'root.makeKey'
  | 'root.prove'
  | 'root.drop'
  | 'enrol.export'
  | 'enrol.read'
  | 'enrol.accept'
  | 'enrol.decline'
  | 'trust.ask'
  | 'trust.withdraw'
  | 'trust.issue'
  | 'trust.draft'
  | 'trust.sign'
  | 'trust.exportDraft'
  | 'trust.takeDraft'
  | 'trust.discardDraft'
  | 'trust.inspectDraft'
  | 'trust.signDraftFile'
  | 'keys.mine'
  | 'keys.renew';

export function networkHandlers(desk: Desk): HandlersOf<NetworkMethod> {
  return {
    'network.view': () => viewNetwork(desk),
    'network.createTrial': (request) => createTrialNetwork(desk, request),
    'network.found': () => foundNetwork(desk),
    'network.join': (request) => joinNetwork(desk, request),
    'network.exportIdentity': (request) => exportIdentity(desk, request),
    'root.makeKey': (request, job) => makeRootKey(desk, request, job),
    'root.prove': (request) => proveRootKey(desk, request),
    'root.drop': (request) => dropRootKey(desk, request),
    'enrol.export': (request, job) => exportEnrolment(desk, request, job),
    'enrol.read': (request) => readEnrolment(desk, request),
    'enrol.accept': (request) => acceptEnrolment(desk, request),
    'enrol.decline': (request) => declineEnrolment(desk, request),
    'trust.ask': (request) => askTrustChange(desk, request),
    'trust.withdraw': (request) => withdrawTrustChange(desk, request),
    'trust.issue': (request) => issueTrust(desk, request),
    'trust.draft': () => draftTrust(desk),
    'trust.sign': (request) => signDraft(desk, request),
    'trust.exportDraft': () => exportDraft(desk),
    'trust.takeDraft': (request) => takeDraft(desk, request),
    'trust.discardDraft': (request) => discardDraft(desk, request),
    'trust.inspectDraft': (request) => inspectDraft(desk, request),
    'trust.signDraftFile': (request) => signDraftFile(desk, request),
    'keys.mine': () => listOwnKeys(desk),
    'keys.renew': (request) => renewKeys(desk, request),
  };
}
