/** `2013/2014` -> `Juli 2013 s.d. Juni 2014`. */
export function periodOf(schoolYear: string): string {
  const [first = '', second = ''] = schoolYear.split('/');
  return `Juli ${first} s.d. Juni ${second}`;
}
