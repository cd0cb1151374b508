/** One line of the log as far as a stranger may read it. */
const head =
  /^\[(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)[^\]]*\] +\[error\] +([0-9a-f]{8}) +([A-Za-z.]{1,60}) +([A-Za-z]*Error)?/;
const frame =
  /^\s+at (?:async )?([\w$.<>[\] ]{0,80}?)\s*\(?(?:file:\/\/)?[^()]*?([\w.-]+\.[cm]?[jt]s):(\d+):\d+\)?$/;
const mostLines = 400;

/**
 * What the log says of its last errors: when, id, method, kind of error, and where in the program.
 *
 * A list of what may pass and not of what may not: the message of an error can hold anything, a child's name too, so
 * messages never pass at all.
 */
export function extractLog(log: string): string {
  return log
    .split('\n')
    .flatMap((line) => {
      const found = head.exec(line);
      if (found) return [found.slice(1).filter(Boolean).join(' ')];
      const at = frame.exec(line);
      return at
        ? [`  at ${at[1] ?? ''} ${at[2] ?? ''}:${at[3] ?? ''}`.replace(/ {2,}/g, '  ').trimEnd()]
        : [];
    })
    .slice(-mostLines)
    .join('\n');
}
