import { type PostalCode, parsePostalCode } from '../people/postal-code.ts';
import { type KkNumber, parseKk } from '../people/registry-numbers.ts';
import { type RtOrRw, parseRtOrRw, parseRtRw } from '../people/rt-rw.ts';
import type { IntakeRow } from './intake-row.ts';
import type { RowView } from './row-view.ts';

/** Reads the family card and address columns and reports everything odd about them. */
export function readHousehold(view: RowView, nik: string | null): IntakeRow['household'] {
  const kk = readKk(view);
  if (kk !== null && kk === nik) view.report('ROW-023', 'kk');
  const pair = view.has('rtRw') ? readPair(view) : null;
  return {
    kk,
    address: view.text('address'),
    rt: pair ? pair.rt : readRtOrRw(view, 'rt'),
    rw: pair ? pair.rw : readRtOrRw(view, 'rw'),
    kelurahan: view.text('kelurahan'),
    kecamatan: view.text('kecamatan'),
    kota: view.text('kota'),
    postalCode: readPostalCode(view),
  };
}

function readKk(view: RowView): KkNumber | null {
  const cell = view.cell('kk');
  if (!cell) {
    if (view.has('kk') && !view.isBroken('kk')) view.report('ROW-022', 'kk');
    return null;
  }
  // The same 15-digit limit as for the NIK.
  if (cell.kind !== 'text') {
    view.report('ROW-020', 'kk');
    return null;
  }
  const kk = parseKk(cell.text);
  if (kk.ok) return kk.value;
  view.report('ROW-021', 'kk');
  return null;
}

function readRtOrRw(view: RowView, field: 'rt' | 'rw'): RtOrRw | null {
  const text = view.text(field);
  if (text === null) return null;
  const number = parseRtOrRw(text);
  if (!number.ok) {
    view.report('ROW-052', field);
    return null;
  }
  if (/^\d+$/.test(text) && text !== number.value) view.repair('ROW-080', field);
  return number.value;
}

function readPair(view: RowView): { rt: RtOrRw | null; rw: RtOrRw | null } {
  const text = view.text('rtRw');
  const pair = text === null ? null : parseRtRw(text);
  const [rt, rw] = pair?.ok === true ? pair.value.split('/').map((part) => parseRtOrRw(part)) : [];
  if (rt?.ok === true && rw?.ok === true) {
    if (text !== `${rt.value}/${rw.value}`) view.repair('ROW-080', 'rtRw');
    return { rt: rt.value, rw: rw.value };
  }
  if (text !== null) view.report('ROW-052', 'rtRw');
  return { rt: null, rw: null };
}

function readPostalCode(view: RowView): PostalCode | null {
  const text = view.text('postalCode');
  if (text === null) {
    if (!view.isBroken('postalCode')) view.report('ROW-050', 'postalCode');
    return null;
  }
  const code = parsePostalCode(text);
  if (code.ok) return code.value;
  view.report('ROW-051', 'postalCode');
  return null;
}
