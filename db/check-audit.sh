#!/bin/sh
# Rechecks an exported audit log with jq and sha256sum alone, without this program.
#
#   sh check-audit.sh catatan-<office>.ndjson [count head]
#
# count and head: a head of this log that another office holds (its witness list); 16 digits of it are enough.
# Ends with 0 when the chain is whole, 1 when it is broken, 2 when the call is wrong.
set -eu

[ $# -eq 1 ] || [ $# -eq 3 ] || { echo "pakai: sh check-audit.sh BERKAS [JUMLAH KEPALA]" >&2; exit 2; }
file=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/rows"

# RFC 8785 for this schema: members sorted, no spaces; the log holds no control characters and only small integers.
jq -cS 'del(.hash)' "$file" |
  awk -v dir="$work/rows" '{ name = sprintf("%s/%09d", dir, NR); printf "%s", $0 > name; close(name) }'
find "$work/rows" -type f | sort | xargs -r sha256sum | cut -d ' ' -f 1 > "$work/sums"
jq -r '[.seq, .prev, .hash] | @tsv' "$file" > "$work/links"

paste "$work/links" "$work/sums" | awk -F '\t' -v count="${2:-0}" -v head="${3:-}" '
  function broken(why) { printf "RUSAK pada catatan nomor %s: %s\n", $1, why; failed = 1; exit 1 }
  NR == 1 { first = $1; if ($1 == 1 && $2 !~ /^0+$/) broken("sambungan") }
  NR > 1 && $1 != seq + 1 { broken("nomor " seq + 1 " tidak ada") }
  NR > 1 && $2 != last { broken("sambungan") }
  $3 != $4 { broken("isi") }
  $1 == count { met = 1; if (index($3, head) != 1) broken("bukan kepala yang dipegang kantor lain") }
  { seq = $1; last = $3 }
  END {
    if (failed) exit 1
    if (NR == 0) { print "RUSAK: tidak ada catatan"; exit 1 }
    if (count > 0 && !met) { printf "RUSAK: catatan nomor %s tidak ada, ekor terpotong\n", count; exit 1 }
    printf "UTUH: nomor %s sampai %s, kepala rantai %s\n", first, seq, last
  }'
