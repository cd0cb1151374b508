import { join } from 'node:path';
import { forkTaskProcesses } from '../../main/adapters/tasks/fork-task-process.ts';
import { DemoOffice, passphraseOf } from '../../main/demo/demo-office.ts';
import { createOfficeBackend } from '../../main/office-backend.ts';

const root = join(import.meta.dirname, '../..');

export interface Person {
  readonly name: string;
  readonly nip: string;
}

export interface OfficePeople {
  readonly kepala: Person;
  readonly operator: Person;
  readonly admin: Person;
}

/** An office that takes part without a screen: the same program, called through its dispatcher as the demonstration does. */
export async function openNearOffice(
  code: string,
  parent: string,
  people: OfficePeople,
): Promise<DemoOffice> {
  const folder = join(parent, code);
  const backend = createOfficeBackend({
    dataFolder: folder,
    resourcesFolder: join(root, 'resources'),
    workFactors: { keyFile: 12, slot: 12 },
    spawn: forkTaskProcesses(join(root, 'main/task-process.ts')),
    report(error, method) {
      throw new Error(`${code}: ${method} failed`, { cause: error });
    },
  });
  const office = new DemoOffice(code, folder, backend);
  const choice = (await office.call('session.officeChoices', {})).find(({ office: known }) => known === code);
  if (!choice) throw new Error(`Unknown office ${code}`);
  await office.call('session.setup', {
    office: code,
    address: 'Jl. Jenderal Gatot Subroto Kav. 40-41, Jakarta',
    postalCode: '12950',
    phone: '(021) 5255385',
    schoolYear: '2013/2014',
    kepala: {
      ...people.kepala,
      jabatan: `Kepala ${choice.name}`,
      passphrase: passphraseOf(code, 'kepala'),
      capacity: 'definitif',
    },
    operator: { ...people.operator, jabatan: 'Operator data', passphrase: passphraseOf(code, 'operator') },
    admin: { ...people.admin, jabatan: 'Pengelola sistem', passphrase: passphraseOf(code, 'admin') },
  });
  return office.as('operator');
}
