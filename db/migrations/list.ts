import type { Migration } from '../migration.ts';
import { office } from './0001-office.ts';
import { pupils } from './0002-pupils.ts';
import { rounds } from './0003-rounds.ts';
import { paket } from './0004-paket.ts';
import { upperOffices } from './0005-upper-offices.ts';
import { documents } from './0006-documents.ts';
import { editions } from './0007-editions.ts';
import { calendar } from './0008-calendar.ts';
import { schoolLists } from './0009-school-lists.ts';
import { recipients } from './0010-recipients.ts';
import { reports } from './0011-reports.ts';
import { ledger } from './0012-ledger.ts';
import { incidents } from './0014-incidents.ts';
import { attachments } from './0015-attachments.ts';
import { drafts } from './0016-drafts.ts';
import { preferences } from './0017-preferences.ts';
import { years } from './0018-years.ts';
import { desks } from './0019-desks.ts';
import { search } from './0020-search.ts';

/** Never edited after release; a change is a new step at the end. */
export const migrations: readonly Migration[] = [
  office,
  pupils,
  rounds,
  paket,
  upperOffices,
  documents,
  editions,
  calendar,
  schoolLists,
  recipients,
  reports,
  ledger,
  incidents,
  attachments,
  drafts,
  preferences,
  years,
  desks,
  search,
];
