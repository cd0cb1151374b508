#!/bin/bash
# Checks Paket without our program: age, unzip, jq, jose and coreutils of Debian.
# Usage: check-paket.sh --identity FILE... [--network CODE] PAKET...
#        check-paket.sh PAKET IDENTITY_FILE [CODE]
# Prints one "OK" line (in Indonesian) per step; a Paket ends at its first failure with one GAGAL line. Exit code 1
# when one of them failed, 2 for wrong usage. CODE is the 26 characters of the network.
set -euo pipefail
export LC_ALL=C
umask 077

usage() {
  echo 'pemakaian: check-paket.sh --identity BERKAS... [--network SIDIK_JARI] PAKET...' >&2
  exit 2
}
ok() { printf 'OK  %s\n' "$1"; }
fail() { printf 'GAGAL  %s\n' "$1" >&2; exit 1; }

identities=() files=() fingerprint=''
if [ $# -ge 2 ] && [ $# -le 3 ] && [[ $1 != --* ]]; then
  files=("$1") identities=(-i "$2") fingerprint=${3:-}
else
  while [ $# -gt 0 ]; do
    case $1 in
      --identity) [ $# -ge 2 ] || usage; identities+=(-i "$2"); shift 2 ;;
      --network) [ $# -ge 2 ] || usage; fingerprint=$2; shift 2 ;;
      --*) usage ;;
      *) files+=("$1"); shift ;;
    esac
  done
fi
[ ${#identities[@]} -gt 0 ] && [ ${#files[@]} -gt 0 ] || usage

# Decrypted data of children: in memory where the system has it, removed in every case.
base=${TMPDIR:-/tmp}
[ -d /dev/shm ] && [ -w /dev/shm ] && base=/dev/shm
top=$(mktemp -d "$base/check-paket.XXXXXX")
trap 'rm -rf "$top"' EXIT
printf 'mimetypeapplication/vnd.kjp.paket+zip' >"$top/mimetype"

# First 26 characters of the base32 of a SHA-256, in groups of four.
printed() {
  local letters=ABCDEFGHIJKLMNOPQRSTUVWXYZ234567 code='' at bits=0 held=0 hex=$1
  for ((at = 0; ${#code} < 26; at += 2)); do
    held=$(((held << 8 | 16#${hex:at:2}) & 0xfff)) bits=$((bits + 8))
    while [ $bits -ge 5 ] && [ ${#code} -lt 26 ]; do
      bits=$((bits - 5))
      code+=${letters:$(((held >> bits) & 31)):1}
    done
  done
  for ((at = 0; at < 26; at += 4)); do printf '%s%s' "${code:at:4}" "$([ $at -lt 24 ] && echo -)"; done
}
bare() { local text=${1//[ -]/}; printf %s "${text^^}"; }

# What jq can judge it judges in one run, since starting it is what costs: it prints a plan, one tab-separated act a
# line, whose hashes and signatures the shell then checks in this order. Text may hold no escapes but \" and \\, so
# nothing in a Paket can write a line of the plan.
read -r -d '' program <<'JQ' || true
def need(good; $why): if good then empty else error("!" + $why) end;
def demand(good; $why): if good then . else error("!" + $why) end;
def swap($a; $b): split($a) | join($b);
def url: @base64 | swap("+"; "-") | swap("/"; "_") | swap("="; "");
def flat: "{" + (to_entries | sort_by(.key) | map("\(.key | tojson):\(.value | tojson)") | join(",")) + "}";
def plain: (test("[\u0000-\u001f\u007f-\u009f]") or (swap("\\\\"; "") | swap("\\\""; "") | contains("\\"))) | not;
def hex: type == "string" and test("^[0-9a-f]{64}$");

# The decoded header, which must be canonical and have exactly these members.
def header($typ; $members):
  demand((.protected | type) == "string" and (.protected | test("^[A-Za-z0-9_-]{1,2000}$"))
    and (.signature | type) == "string" and (.signature | test("^[A-Za-z0-9_-]{86}$")); "tanda tangan bukan base64url")
  | .protected as $coded
  # No try here: jq 1.6 would catch what fails later in the pipe too. The one around the whole plan tells it all.
  | ($coded | swap("-"; "+") | swap("_"; "/") | @base64d) as $text
  | demand(($text | url) == $coded; "kepala tanda tangan bukan base64url")
  | "kepala tanda tangan tidak kanonis (ada anggota ganda atau spasi)" as $doubled
  | ($text | fromjson) as $header
  | demand(($header | type) == "object" and ($text | plain) and ($header | flat) == $text; $doubled)
  | demand(($header | keys) == $members and $header.alg == "ES256" and $header.typ == $typ;
      "kepala tanda tangan memuat anggota atau algoritma yang tidak diizinkan")
  | demand(($header.kid | type) == "string" and ($header.kid | test("^[A-Za-z0-9_-]{43}$")); "kid bukan sidik jari kunci")
  | $header;

# One detached JWS, ES256 on P-256 only; the shell also compares the thumbprint of the key with the kid.
def signature($act; $payload; $entry; $key; $why):
  need(($key.jwk | keys) == ["crv","kty","x","y"] and $key.jwk.kty == "EC" and $key.jwk.crv == "P-256"; "kunci bukan P-256"),
  [$act, ($entry + {payload: ($payload | url)} | tojson), ($key.jwk | tojson), $key.kid, $why];

def entries($text; $why):
  $text | fromjson
  | demand(keys == ["signatures"] and (.signatures | length >= 1 and length <= 16)
      and all(.signatures[]; keys == ["protected","signature"]); $why)
  | .signatures;

# Enough distinct root keys signed this list.
def votes($text; $signatures; $root):
  "daftar kepercayaan belum ditandatangani cukup pemegang akar" as $why
  | (entries($signatures; "jumlah atau bentuk tanda tangan salah")[] as $entry
      | ($entry | header("kjp-trust+jws"; ["alg","iat","kid","person","typ"])) as $header
      | $root.keys[] | select(.kid == $header.kid and .person == $header.person)
      | signature("vote"; $text; $entry; .; $why)),
    ["votes", ($root.threshold | tostring), $why];

# Every signature alone, bound to the trust list, then the policy.
def signers($text; $digest; $signatures; $trust; $heading):
  ($text | fromjson) as $manifest
  | [$trust.offices[] | .office as $office | .sig[] | . + {office: $office}] as $keys
  | entries($signatures; "jumlah atau bentuk tanda tangan salah") as $entries
  | [$entries[] | header("kjp-paket+jws"; ["alg","iat","kid","office","person","purpose","role","typ"])] as $headers
  | (range($entries | length) as $at | $headers[$at] as $header
      | ([$keys[] | select(.kid == $header.kid)] | .[0]) as $key
      | need($key != null; "kunci penanda tangan tidak dikenal dalam daftar kepercayaan"),
        need($header.office == $key.office and $header.office == $manifest.from.office; "penanda tangan bukan dari kantor pengirim"),
        need($header.role == $key.role and $header.person == $key.person; "peran atau orang tidak sama dengan daftar kepercayaan"),
        need($key.status == "active" or ($key.status == "retired" and any($key.last[]; .digest == $digest));
          "kunci penanda tangan sudah tidak berlaku"),
        signature("jws"; $text; $entries[$at]; $key; "tanda tangan tidak cocok: isi berubah")),
    need(($headers | map(.kid) | . == unique) and ($headers | map(.person) | length == (unique | length));
      "tanda tangan tidak urut, atau satu kunci atau satu orang menandatangani dua kali"),
    need(([$trust.policies[] | select(.name == $manifest.policy and (.kinds | index($manifest.kind)))] | .[0]) as $policy
      | $policy != null
        and (($manifest.stream.epoch > 1 and $manifest.stream.seq == 1) == ($manifest.policy | startswith("epoch-reset/")))
        and all($policy.require | group_by([.role, .purpose])[]; . as $same
          | ([$headers[] | select(.role == $same[0].role and .purpose == $same[0].purpose)] | length)
            >= ($same | map(.count) | add)); "tanda tangan belum lengkap"),
    ["ok", $heading + ($headers | map("\(.person) (\(.role))") | join(","))];

def table: split("\n") | map(select(. != "") | capture("^ *(?<value>[^ ]+) +(?<key>[^ ]+)$")) | from_entries;

($names | split("\n")) as $present
| ($small | split("\n")) as $paths
| [inputs] as $lines
| ([range($paths | length) | {key: $paths[.], value: $lines[.]}] | from_entries) as $text
| ($sums | table) as $sha | ($sizes | table) as $size | ($counts | table) as $rows
| $text["manifest.json"] as $head
| try (
  need($lines | length == ($paths | length) and all(plain); "isi memuat karakter kendali"),
  ($head | fromjson) as $manifest
  | need($manifest.format == "kjp-paket" and ($manifest.spec | startswith("1.")) and $manifest.min_reader == "1.0"
      and (($manifest.critical - ["relay"]) == []); "versi format tidak dikenal: perlu pembaruan"),
    ["ok", "manifest kanonis: \($manifest.kind) dari \($manifest.from.office), urutan \($manifest.stream.epoch)/\($manifest.stream.seq)"],

    # --- trust list
    need($manifest.network | hex; "manifest tidak berbentuk"),
    ([$present[] | select(startswith("trust/"))]) as $carried
  | [$carried[] | select(test("^trust/[0-9]{5}\\.trust\\.json$"))] as $lists
  | need($lists != []; "tidak ada daftar kepercayaan"),
    need(($carried | sort) == ([$lists[] | ., sub("trust.json$"; "sigs.json")] | sort);
      "tanda tangan daftar kepercayaan tidak ada atau tidak kanonis"),
    ($lists | sort) as $lists
  | (range($lists | length) as $at
      | $text[$lists[$at]] as $this | ($this | fromjson) as $list
      | $text[$lists[$at] | sub("trust.json$"; "sigs.json")] as $signed
      | need($list.network == $manifest.network; "daftar kepercayaan milik jaringan lain"),
        need(($lists[$at][6:11] | tonumber) == $list.version; "nomor daftar kepercayaan salah"),
        need($list.root | .threshold >= 1 and .threshold <= (.keys | length)
          and (.keys | map(.kid) | length == (unique | length)) and (.keys | map(.person) | length == (unique | length));
          "akar kepercayaan tidak sah"),
        if $at == 0 then
          need($list.version == 1; "jaringan bukan sidik jari akar pertama"),
          ["hash", $manifest.network, ($list.root | tojson), "jaringan bukan sidik jari akar pertama"],
          votes($this; $signed; $list.root)
        else
          ($text[$lists[$at - 1]] | fromjson | .root) as $held
          | need($list.prev_root | hex; "pergantian akar kepercayaan terputus"),
            ["hash", $list.prev_root, ($held | tojson), "pergantian akar kepercayaan terputus"],
            votes($this; $signed; $held),
            if $list.root == $held then empty else votes($this; $signed; $list.root) end
        end),
    ["network", $manifest.network],
    ($text[$lists[-1]] | fromjson) as $trust
  | need($manifest.trust == {version: $trust.version, sha256: $sha[$lists[-1]]}; "manifest menyebut daftar kepercayaan lain"),
    ["trust", ($trust.version | tostring), $manifest.network],
    if $trust.trial then ["ok", "PERHATIAN: jaringan uji coba"] else empty end,

    # --- signatures
    signers($head; $sha["manifest.json"]; $text["signatures.json"]; $trust; "tanda tangan: "),
    if $manifest.ext.relay then
      $text["relay/manifest.json"] as $inside
      | need($inside != null and $text["relay/signatures.json"] != null; "manifest Dinas di dalamnya tidak ada"),
        ($inside | fromjson) as $inner
      | need($manifest.ext.relay.digest == $sha["relay/manifest.json"]; "manifest Dinas di dalamnya lain"),
        need(([$manifest.files[] | select(.role == "payload")] == [$inner.files[] | select(.role == "payload")])
          and $inner.network == $manifest.network and $inner.kind == $manifest.kind
          and any($inner.to[]; .office == $manifest.from.office)
          and any($trust.offices[]; .office == $inner.from.office and .kind == "dinas");
          "isi terusan berbeda dari yang ditandatangani Dinas"),
        signers($inside; $sha["relay/manifest.json"]; $text["relay/signatures.json"]; $trust; "terusan, isi tidak berubah, tanda tangan Dinas: ")
    else empty end,

    # --- files
    [$manifest.files[].path] as $listed | [$present[3:][] | select(startswith("trust/") | not)] as $found
  | (($listed - $found)[:1][] | need(false; "isi berubah: berkas \(.) tidak ada")),
    (($found - $listed)[:1][] | need(false; "isi berubah: berkas \(.) tidak terdaftar")),
    need($listed | length == (unique | length); "isi berubah: satu berkas terdaftar dua kali"),
    ($manifest.files[]
      | need($size[.path] == (.bytes | tostring); "isi berubah: ukuran \(.path)"),
        need($sha[.path] == .sha256; "isi berubah: \(.path)"),
        need(.rows == null or $rows[.path] == (.rows | tostring); "isi berubah: jumlah baris \(.path)")),
    ["ok", "berkas lengkap: \($listed | length) berkas, SHA-256 dan jumlah baris cocok"],
    need($manifest.content_digest | hex; "kode isi tidak cocok"),
    ["hash", $manifest.content_digest,
      ($manifest | {files: [.files[] | select(.role == "payload")], from, kind, network, revision, scope} | tojson),
      "kode isi tidak cocok"],
    ["content", $manifest.content_digest],
    ["ok", "PAKET SAH"]
) catch ["fail", (if type == "string" and startswith("!") then .[1:] else "isi tidak berbentuk seperti yang ditetapkan" end)]
| join("\t")
JQ

# check FILE WORK_FOLDER: everything about one Paket; ends its shell at the first failure.
check() {
  local file=$1 work=$2 in=$2/isi index=0 sum=0 name plan
  local -A seen=()
  local -a names=() small=() rows=() line
  mkdir "$work"
  [ -f "$file" ] || fail 'berkas tidak ada'

  # --- age
  [ "$(stat -c %s "$file")" -le $((64 * 1024 * 1024)) ] || fail 'berkas terlalu besar'
  sed -n '/^---/q; /^-> X25519 /d; /^-> /{p;q}' "$file" | grep -aq . && fail 'amplop memakai penerima selain X25519'
  age -d "${identities[@]}" -o "$work/paket.zip" "$file" 2>/dev/null || fail 'amplop tidak dapat dibuka: bukan untuk kunci ini, atau berkas rusak'
  ok 'amplop terbuka sampai akhir'

  # --- ZIP: names and declared sizes before anything is inflated
  unzip -Z -l "$work/paket.zip" >"$work/listing" 2>/dev/null || fail 'wadah ZIP rusak'
  # Mode, version, system, size, type, packed, method, date, time, name.
  while read -r -a line; do
    index=$((index + 1))
    [ $index -gt 2 ] || continue
    [[ ${line[1]} == files, || ${line[1]} == file, ]] && break
    name=${line[9]:-}
    [ ${#line[@]} -eq 10 ] && [ "${line[0]}" = -rw-r--r-- ] && [[ ${line[4]} == [bt][-l] && ${line[6]} == @(stor|def?) ]] || fail 'nama berkas tidak aman'
    if [ ${#names[@]} -lt 3 ]; then
      [[ ${#names[@]}$name == @(0mimetype|1manifest.json|2signatures.json) && ${line[6]} == stor ]] || fail 'urutan tiga berkas pertama salah'
    else
      [[ ${#name} -le 100 && $name =~ ^(trust|payload|document|relay)/[a-z0-9]([a-z0-9._-]*[a-z0-9])?$ ]] || fail 'nama berkas tidak aman'
    fi
    [[ $name =~ /(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$) ]] && fail 'nama berkas tidak aman'
    [ -z "${seen[$name]:-}" ] || fail 'dua berkas bernama sama'
    sum=$((sum + line[3])) seen[$name]=1 names+=("$name")
    [ "${line[3]}" -le $((line[5] * 200)) ] || fail 'isi dimampatkan secara tidak wajar'
    case $name in *.json) small+=("$name") ;; *.ndjson) rows+=("$name") ;; esac
  done <"$work/listing"
  [ ${#names[@]} -ge 3 ] || fail 'wadah ZIP rusak'
  [ ${#names[@]} -le 500 ] || fail 'terlalu banyak berkas di dalam wadah'
  [ $sum -le $((256 * 1024 * 1024)) ] || fail 'isi terlalu besar'
  # The first local header lies at offset 0, its name at 30, what it holds right after.
  cmp -s -n 37 -i 30:0 "$work/paket.zip" "$top/mimetype" || fail 'mimetype salah'
  unzip -qq -d "$in" "$work/paket.zip" >/dev/null 2>&1 </dev/null || fail 'wadah ZIP rusak'
  cd "$in"
  [ "$(stat -c %s mimetype)" = 29 ] || fail 'mimetype salah'
  ok 'wadah utuh, urutan dan mimetype benar'

  # --- canonical: sorted members, no spaces, no doubled member, one spelling of numbers, as far as jq can tell
  wc -l "${names[@]}" >"$work/counts"
  while read -r -a line; do
    [[ ${line[1]} != *.json || ${line[0]} = 0 ]] || fail "${line[1]} tidak kanonis"
  done <"$work/counts"
  # Every file of rows ends in LF: then no row can reach into the next file, and all are read at once.
  [ ${#rows[@]} -eq 0 ] || [ -z "$(tail -qc1 "${rows[@]}" | tr '\0' x)" ] || fail 'baris terakhir tidak berakhir'
  paste -sd'\n' "${small[@]}" >"$work/lines"
  if ! cat "$work/lines" "${rows[@]}" | jq -cS . 2>/dev/null | cmp -s - <(cat "$work/lines" "${rows[@]}"); then
    for name in "${small[@]}" "${rows[@]}"; do
      paste -sd'\n' "$name" | cmp -s - <(jq -cS . "$name" 2>/dev/null) || fail "$name tidak kanonis"
    done
    fail 'isi tidak kanonis'
  fi

  # --- everything else
  sha256sum "${names[@]}" >"$work/sums"
  stat -c '%s %n' "${names[@]}" >"$work/sizes"
  jq -nRr --rawfile sums "$work/sums" --rawfile sizes "$work/sizes" --rawfile counts "$work/counts" \
    --arg names "$(printf '%s\n' "${names[@]}")" --arg small "$(printf '%s\n' "${small[@]}")" \
    "$program" "$work/lines" >"$work/plan" 2>/dev/null || echo $'fail\tisi tidak berbentuk seperti yang ditetapkan' >>"$work/plan"
  follow
}

# follow: does what the plan in $work says, line by line.
follow() {
  local -a hashes=() kids=() texts=()
  local -A keys=() valid=()
  local act one two kid why thumbs number=0
  while IFS=$'\t' read -r act one two kid why; do
    case $act in
      hash) texts+=("$work/hash.${#texts[@]}") && printf %s "$two" >"${texts[-1]}" ;;
      jws | vote) keys[$kid]=$two ;;
    esac
  done <"$work/plan"
  [ ${#texts[@]} -eq 0 ] || mapfile -t hashes < <(sha256sum "${texts[@]}" | cut -d' ' -f1)
  if [ ${#keys[@]} -gt 0 ]; then
    kids=("${!keys[@]}")
    thumbs=$(IFS=,; printf '{"keys":[%s]}' "${keys[*]}" | jose jwk thp -i- -a S256 2>/dev/null) || fail 'kunci bukan P-256'
    [ "$thumbs" = "$(printf '%s\n' "${kids[@]}")" ] || fail 'kid bukan sidik jari kuncinya'
  fi

  while IFS=$'\t' read -r act one two kid why; do
    case $act in
      ok) ok "$one" ;;
      fail) fail "$one" ;;
      hash) [ "${hashes[$number]}" = "$one" ] || fail "$kid"; number=$((number + 1)) ;;
      jws) verify "$one" "$two" || fail "$why" ;;
      vote) verify "$one" "$two" && valid[$kid]=1 ;;
      votes) [ ${#valid[@]} -ge "$one" ] || fail "$two"; valid=() ;;
      network) [ -z "$fingerprint" ] || [ "$(bare "$fingerprint")" = "$(bare "$(printed "$one")")" ] || fail 'sidik jari jaringan tidak cocok' ;;
      trust) ok "daftar kepercayaan versi $one sah, jaringan $(printed "$two")" ;;
      content) ok "kode isi untuk lembar cetak: $(printed "$one")" ;;
    esac
  done <"$work/plan"
  [ "$(tail -n1 "$work/plan")" = $'ok\tPAKET SAH' ] || fail 'isi tidak berbentuk seperti yang ditetapkan'
}

# verify JWS JWK: one signature by itself.
verify() {
  printf %s "$2" >"$work/key.jwk"
  jose jws ver -i- -k "$work/key.jwk" -O /dev/null 2>/dev/null <<<"$1"
}

status=0 number=0
for file in "${files[@]}"; do
  number=$((number + 1))
  [ ${#files[@]} -eq 1 ] || printf '%s\n' "$file"
  file=$(realpath -m "$file")
  (check "$file" "$top/$number") || status=1
  rm -rf "${top:?}/$number"
done
exit $status
