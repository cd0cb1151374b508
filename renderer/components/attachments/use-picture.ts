import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { AttachmentView } from '#contract/methods/attachments.ts';
import { call } from '../../client/call.ts';
import { takeBytes } from '../../client/files.ts';

/** The bytes of a picture under an address that lives as long as it is looked at. */
export function usePicture({ attachmentId, media }: AttachmentView): {
  readonly reading: UseQueryResult<Uint8Array>;
  readonly address: string | null;
} {
  const reading = useQuery({
    queryKey: ['attachments.file', attachmentId],
    queryFn: async () => takeBytes(await call('attachments.file', { attachmentId })),
    staleTime: Infinity,
    gcTime: 0,
  });
  const [address, setAddress] = useState<string | null>(null);
  const bytes = reading.data;
  useEffect(() => {
    if (!bytes) return undefined;
    const made = URL.createObjectURL(new Blob([bytes.slice()], { type: media }));
    setAddress(made);
    return () => {
      URL.revokeObjectURL(made);
    };
  }, [bytes, media]);
  return { reading, address };
}
