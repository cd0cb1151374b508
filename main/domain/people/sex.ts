/** `L` laki-laki, `P` perempuan, as coded on paper. */
export type Sex = 'L' | 'P';

export function sexLabel(sex: Sex): 'Laki-laki' | 'Perempuan' {
  return sex === 'L' ? 'Laki-laki' : 'Perempuan';
}
