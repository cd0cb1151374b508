/** `2013/2014` gives `2014/2015`. */
export function nextSchoolYear(schoolYear: string): string {
  const second = Number(schoolYear.split('/')[1]);
  return `${second}/${second + 1}`;
}
