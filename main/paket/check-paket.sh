#!/bin/bash
# Checks a Paket without our program: age, unzip, jq, jose, sha256sum and coreutils of Debian.
# Usage: check-paket.sh FILE IDENTITY_FILE [TRUST_FINGERPRINT]
# Prints one "OK" line (in Indonesian) per step; stops with one sentence and exit code 1 at the first failure.
set -euo pipefail
export LC_ALL=C
umask 077

file=${1:?pemakaian: check-paket.sh BERKAS BERKAS_IDENTITAS [SIDIK_JARI]}
identity=${2:?pemakaian: check-paket.sh BERKAS BERKAS_IDENTITAS [SIDIK_JARI]}
fingerprint=${3:-}

# Decrypted data of children: in memory where the system has it, removed in every case.
base=${TMPDIR:-/tmp}
[ -d /dev/shm ] && [ -w /dev/shm ] && base=/dev/shm
work=$(mktemp -d "$base/check-paket.XXXXXX")
trap 'rm -rf "$work"' EXIT
in=$work/isi

ok() { printf 'OK  %s\n' "$1"; }
fail() { printf 'GAGAL  %s\n' "$1" >&2; exit 1; }

sha() { sha256sum | cut -d' ' -f1; }
# First 26 characters of the base32 of a SHA-256, in groups of four.
printed() { printf "$(sed 's/../\\x&/g' <<<"$1")" | base32 -w0 | cut -c1-26 | fold -w4 | paste -sd-; }
bare() { tr 'a-z' 'A-Z' <<<"$1" | tr -d ' -'; }

# RFC 8785 as far as jq can tell: sorted members, no spaces, no doubled member, one spelling of numbers.
canonical() { jq -cSj . "$1" 2>/dev/null | cmp -s - "$1"; }

# verify PAYLOAD_FILE PROTECTED SIGNATURE JWK_FILE: one detached JWS, ES256 on P-256 only.
verify() {
  [[ $2 =~ ^[A-Za-z0-9_-]+$ && $3 =~ ^[A-Za-z0-9_-]+$ ]] || return 1
  printf '{"payload":"%s","protected":"%s","signature":"%s"}' "$(jose b64 enc -I "$1")" "$2" "$3" >"$work/jws.json"
  jose jws ver -i "$work/jws.json" -k "$4" -O /dev/null 2>/dev/null
}

# header PROTECTED TYP MEMBERS: writes the decoded header, which must be canonical and have exactly these members.
header() {
  printf %s "$1" | jose b64 dec -i- -O "$work/header.json" 2>/dev/null || fail 'kepala tanda tangan bukan base64url'
  canonical "$work/header.json" || fail 'kepala tanda tangan tidak kanonis (ada anggota ganda atau spasi)'
  jq -e --arg typ "$2" --argjson members "$3" \
    'keys == ($members | sort) and .alg == "ES256" and .typ == $typ' "$work/header.json" >/dev/null ||
    fail 'kepala tanda tangan memuat anggota atau algoritma yang tidak diizinkan'
}

# write_key JQ_FILTER FILE KID: writes one public key; its RFC 7638 thumbprint must be the kid.
write_key() {
  jq -ce "$1 | .jwk" "$2" >"$work/key.jwk" || fail 'kunci penanda tangan tidak dikenal dalam daftar kepercayaan'
  jq -e '.kty == "EC" and .crv == "P-256" and keys == ["crv","kty","x","y"]' "$work/key.jwk" >/dev/null ||
    fail 'kunci bukan P-256'
  [ "$(jose jwk thp -i "$work/key.jwk" -a S256)" = "$3" ] || fail 'kid bukan sidik jari kuncinya'
}

# threshold LIST SIGNATURES ROOT: enough distinct root keys signed this list.
threshold() {
  local valid='' kid protected signature
  while IFS=$'\t' read -r protected signature; do
    header "$protected" kjp-trust+jws '["alg","iat","kid","person","typ"]'
    kid=$(jq -r .kid "$work/header.json")
    [[ $kid =~ ^[A-Za-z0-9_-]{43}$ ]] || fail 'kid bukan sidik jari kunci'
    jq -e --slurpfile header "$work/header.json" \
      'any(.keys[]; .kid == $header[0].kid and .person == $header[0].person)' "$3" >/dev/null || continue
    write_key ".keys[] | select(.kid == \"$kid\")" "$3" "$kid"
    verify "$1" "$protected" "$signature" "$work/key.jwk" && valid+="$kid"$'\n'
  done < <(jq -r '.signatures[] | [.protected, .signature] | @tsv' "$2")
  [ "$(printf %s "$valid" | sort -u | wc -l)" -ge "$(jq .threshold "$3")" ]
}

# signers MANIFEST SIGNATURES: every signature alone, bound to the trust list, then the policy.
signers() {
  local protected signature kid digest entry
  canonical "$2" || fail 'signatures.json tidak kanonis'
  jq -e 'keys == ["signatures"] and (.signatures | length >= 1 and length <= 16)
    and all(.signatures[]; keys == ["protected","signature"])' "$2" >/dev/null || fail 'jumlah atau bentuk tanda tangan salah'
  digest=$(sha <"$1")
  : >"$work/headers.ndjson"
  while IFS=$'\t' read -r protected signature; do
    header "$protected" kjp-paket+jws '["alg","iat","kid","office","person","purpose","role","typ"]'
    kid=$(jq -r .kid "$work/header.json")
    [[ $kid =~ ^[A-Za-z0-9_-]{43}$ ]] || fail 'kid bukan sidik jari kunci'
    entry="[.offices[] | .office as \$office | .sig[] | . + {office: \$office}] | map(select(.kid == \"$kid\")) | .[0] // empty"
    write_key "$entry" "$trust" "$kid"
    jq -c "$entry" "$trust" >"$work/entry.json"
    jq -e --slurpfile known "$work/entry.json" --slurpfile manifest "$1" \
      '.office == $known[0].office and .office == $manifest[0].from.office' "$work/header.json" >/dev/null ||
      fail 'penanda tangan bukan dari kantor pengirim'
    jq -e --slurpfile known "$work/entry.json" '.role == $known[0].role and .person == $known[0].person' \
      "$work/header.json" >/dev/null || fail 'peran atau orang tidak sama dengan daftar kepercayaan'
    jq -e --arg digest "$digest" '.status == "active" or (.status == "retired" and any(.last[]; .digest == $digest))' \
      "$work/entry.json" >/dev/null || fail 'kunci penanda tangan sudah tidak berlaku'
    verify "$1" "$protected" "$signature" "$work/key.jwk" || fail 'tanda tangan tidak cocok: isi berubah'
    cat "$work/header.json" >>"$work/headers.ndjson"
    echo >>"$work/headers.ndjson"
  done < <(jq -r '.signatures[] | [.protected, .signature] | @tsv' "$2")
  jq -se '(map(.kid) | . == unique) and ((map(.person) | unique | length) == length)' "$work/headers.ndjson" >/dev/null ||
    fail 'tanda tangan tidak urut, atau satu kunci atau satu orang menandatangani dua kali'
  jq -se --slurpfile manifest "$1" --slurpfile trust "$trust" '
    . as $signers | $manifest[0] as $m
    | ($trust[0].policies | map(select(.name == $m.policy and (.kinds | index($m.kind)))) | .[0]) as $policy
    | $policy != null
      and (($m.stream.epoch > 1 and $m.stream.seq == 1) == ($m.policy | startswith("epoch-reset/")))
      and all($policy.require | group_by([.role, .purpose])[]; . as $same
        | ([$signers[] | select(.role == $same[0].role and .purpose == $same[0].purpose)] | length)
          >= ($same | map(.count) | add))' "$work/headers.ndjson" >/dev/null || fail 'tanda tangan belum lengkap'
}

# --- age -------------------------------------------------------------------------------------------
[ "$(stat -c %s "$file")" -le $((64 * 1024 * 1024)) ] || fail 'berkas terlalu besar'
sed -n '/^---/q; /^-> /p' "$file" | cut -d' ' -f2 | grep -qvx X25519 && fail 'amplop memakai penerima selain X25519'
age -d -i "$identity" -o "$work/paket.zip" "$file" 2>/dev/null || fail 'amplop tidak dapat dibuka: bukan untuk kunci ini, atau berkas rusak'
ok 'amplop terbuka sampai akhir'

# --- ZIP -------------------------------------------------------------------------------------------
unzip -Z1 "$work/paket.zip" >"$work/names" 2>/dev/null || fail 'wadah ZIP rusak'
[ "$(wc -l <"$work/names")" -le 500 ] || fail 'terlalu banyak berkas di dalam wadah'
[ "$(head -n3 "$work/names" | paste -sd' ')" = 'mimetype manifest.json signatures.json' ] || fail 'urutan tiga berkas pertama salah'
# A stored mimetype right after the first local header: name at 30, text at 38.
[ "$(tail -c +31 "$work/paket.zip" | head -c 36)" = 'mimetypeapplication/vnd.kjp.paket+zi' ] || fail 'mimetype salah'
[ "$(unzip -p "$work/paket.zip" mimetype)" = 'application/vnd.kjp.paket+zip' ] || fail 'mimetype salah'
tail -n +4 "$work/names" | grep -qvE '^(trust|payload|document|relay)/[a-z0-9]([a-z0-9._-]*[a-z0-9])?$' && fail 'nama berkas tidak aman'
[ -z "$(sort -f "$work/names" | uniq -di)" ] || fail 'dua berkas bernama sama'
[ "$(unzip -Zt "$work/paket.zip" | awk '{print $3}')" -le $((256 * 1024 * 1024)) ] || fail 'isi terlalu besar'
unzip -tqq "$work/paket.zip" >/dev/null 2>&1 || fail 'wadah ZIP rusak'
unzip -qq -d "$in" "$work/paket.zip" || fail 'wadah ZIP rusak'
ok 'wadah utuh, urutan dan mimetype benar'

manifest=$in/manifest.json
canonical "$manifest" || fail 'manifest tidak kanonis'
jq -e '.format == "kjp-paket" and (.spec | startswith("1.")) and .min_reader == "1.0"' "$manifest" >/dev/null || fail 'versi format tidak dikenal: perlu pembaruan'
ok "manifest kanonis: $(jq -r '"\(.kind) dari \(.from.office), urutan \(.stream.epoch)/\(.stream.seq)"' "$manifest")"

# --- trust list ------------------------------------------------------------------------------------
network=$(jq -r .network "$manifest")
trust='' held=$work/root.json
for list in "$in"/trust/*.trust.json; do
  [ -e "$list" ] || fail 'tidak ada daftar kepercayaan'
  signatures=${list%.trust.json}.sigs.json
  canonical "$list" || fail 'daftar kepercayaan tidak kanonis'
  [ -e "$signatures" ] && canonical "$signatures" || fail 'tanda tangan daftar kepercayaan tidak ada atau tidak kanonis'
  [ "$(jq -r .network "$list")" = "$network" ] || fail 'daftar kepercayaan milik jaringan lain'
  [ "$(printf %05d "$(jq .version "$list")")" = "$(basename "$list" .trust.json)" ] || fail 'nomor daftar kepercayaan salah'
  jq -e '.root | .threshold >= 1 and .threshold <= (.keys | length)
    and ((.keys | map(.kid) | unique | length) == (.keys | length))
    and ((.keys | map(.person) | unique | length) == (.keys | length))' "$list" >/dev/null || fail 'akar kepercayaan tidak sah'
  jq -cSj .root "$list" >"$work/next.json"
  if [ -z "$trust" ]; then
    [ "$(jq .version "$list")" = 1 ] && [ "$(sha <"$work/next.json")" = "$network" ] || fail 'jaringan bukan sidik jari akar pertama'
  else
    [ "$(jq -r .prev_root "$list")" = "$(sha <"$held")" ] || fail 'pergantian akar kepercayaan terputus'
    threshold "$list" "$signatures" "$held" || fail 'daftar kepercayaan belum ditandatangani cukup pemegang akar'
  fi
  # The same root need not be asked twice.
  [ -n "$trust" ] && cmp -s "$work/next.json" "$held" || threshold "$list" "$signatures" "$work/next.json" || fail 'daftar kepercayaan belum ditandatangani cukup pemegang akar'
  mv "$work/next.json" "$held"
  trust=$list
done
if [ -n "$fingerprint" ]; then
  [ "$(bare "$fingerprint")" = "$(bare "$(printed "$network")")" ] || fail 'sidik jari jaringan tidak cocok'
fi
jq -e --arg sha "$(sha <"$trust")" --slurpfile list "$trust" '.trust == {version: $list[0].version, sha256: $sha}' \
  "$manifest" >/dev/null || fail 'manifest menyebut daftar kepercayaan lain'
ok "daftar kepercayaan versi $(jq .version "$trust") sah, jaringan $(printed "$network")"
jq -e .trial "$trust" >/dev/null && ok 'PERHATIAN: jaringan uji coba'

# --- signatures ------------------------------------------------------------------------------------
signers "$manifest" "$in/signatures.json"
ok "tanda tangan: $(jq -r '"\(.person) (\(.role))"' "$work/headers.ndjson" | paste -sd,)"
if jq -e '.ext.relay' "$manifest" >/dev/null; then
  inner=$in/relay/manifest.json
  canonical "$inner" || fail 'manifest Dinas di dalamnya tidak kanonis'
  [ "$(jq -r .ext.relay.digest "$manifest")" = "$(sha <"$inner")" ] || fail 'manifest Dinas di dalamnya lain'
  jq -e --slurpfile inner "$inner" --slurpfile trust "$trust" '. as $outer | $inner[0] as $i
    | ([.files[] | select(.role == "payload")] == [$i.files[] | select(.role == "payload")])
      and $i.network == $outer.network and $i.kind == $outer.kind and any($i.to[]; .office == $outer.from.office)
      and any($trust[0].offices[]; .office == $i.from.office and .kind == "dinas")' "$manifest" >/dev/null ||
    fail 'isi terusan berbeda dari yang ditandatangani Dinas'
  signers "$inner" "$in/relay/signatures.json"
  ok 'terusan: ditandatangani Dinas, isi tidak berubah'
fi

# --- files -----------------------------------------------------------------------------------------
tail -n +4 "$work/names" | grep -v '^trust/' | sort >"$work/present" || true
jq -r '.files[].path' "$manifest" | sort >"$work/listed"
missing=$(comm -13 "$work/present" "$work/listed" | head -n1)
[ -z "$missing" ] || fail "isi berubah: berkas $missing tidak ada"
extra=$(comm -23 "$work/present" "$work/listed" | head -n1)
[ -z "$extra" ] || fail "isi berubah: berkas $extra tidak terdaftar"
while IFS=$'\t' read -r path bytes hash rows; do
  [ "$(stat -c %s "$in/$path")" = "$bytes" ] || fail "isi berubah: ukuran $path"
  [ "$(sha <"$in/$path")" = "$hash" ] || fail "isi berubah: $path"
  [ "$rows" = null ] || [ "$(wc -l <"$in/$path")" = "$rows" ] || fail "isi berubah: jumlah baris $path"
  case $path in *.ndjson) jq -cS . "$in/$path" 2>/dev/null | cmp -s - "$in/$path" || fail "baris tidak kanonis: $path" ;; esac
done < <(jq -r '.files[] | [.path, .bytes, .sha256, (.rows | tostring)] | @tsv' "$manifest")
ok "berkas lengkap: $(wc -l <"$work/listed") berkas, SHA-256 dan jumlah baris cocok"

digest=$(jq -cSj '{network, from, kind, scope, revision, files: [.files[] | select(.role == "payload")]}' "$manifest" | sha)
[ "$(jq -r .content_digest "$manifest")" = "$digest" ] || fail 'kode isi tidak cocok'
ok "kode isi untuk lembar cetak: $(printed "$digest")"
ok 'PAKET SAH'
