import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { previewErasure, removePupil } from './remove-pupil.ts';

export function erasureHandlers(desk: Desk): HandlersOf<'erasure.preview' | 'erasure.remove'> {
  return {
    'erasure.preview': ({ applicationId }) => previewErasure(desk, applicationId),
    'erasure.remove': (request) => removePupil(desk, request),
  };
}
