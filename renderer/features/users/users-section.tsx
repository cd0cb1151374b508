import { useState } from 'react';
import type { UserRow } from '#contract/methods/users.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { Section } from '../../components/section.tsx';
import { AddIcon } from '../../theme/icons.ts';
import { AddUserForm } from './add-user-form.tsx';
import { ChangeRoleForm } from './change-role-form.tsx';
import { CloseAccount } from './close-account.tsx';
import { NextSteps, type NextStep } from './next-steps.tsx';
import { ReactivateForm } from './reactivate-form.tsx';
import { RenewPassphraseForm } from './renew-passphrase-form.tsx';
import { type UserAct, UsersTable } from './users-table.tsx';

type Opened =
  | { readonly kind: 'add' }
  | { readonly kind: UserAct; readonly row: UserRow }
  | { readonly kind: 'next'; readonly step: NextStep };

/** The accounts of this office and what an admin does with them. */
export function UsersSection() {
  const { user } = useSession();
  const users = useCall('users.list', {});
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  const next = (step: NextStep) => setOpened({ kind: 'next', step });
  return (
    <Section
      title="Pengguna"
      note="Setiap orang memakai akunnya sendiri: namanya tercatat pada semua yang ia kerjakan."
      action={
        <ActionButton
          label="Tambah pengguna"
          icon={<AddIcon />}
          variant="contained"
          permission={permitRole(user.role, ['admin'])}
          onClick={() => setOpened({ kind: 'add' })}
        />
      }
    >
      <Loaded reading={users}>
        {(rows) => <UsersTable rows={rows} onAct={(kind, row) => setOpened({ kind, row })} />}
      </Loaded>
      {opened?.kind === 'add' && <AddUserForm onClose={close} onNext={next} />}
      {opened?.kind === 'role' && <ChangeRoleForm row={opened.row} onClose={close} onNext={next} />}
      {opened?.kind === 'close' && <CloseAccount row={opened.row} onClose={close} onNext={next} />}
      {opened?.kind === 'reopen' && <ReactivateForm row={opened.row} onClose={close} onNext={next} />}
      {opened?.kind === 'renew' && <RenewPassphraseForm row={opened.row} onClose={close} />}
      {opened?.kind === 'next' && <NextSteps step={opened.step} onClose={close} />}
    </Section>
  );
}
