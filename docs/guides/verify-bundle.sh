#!/usr/bin/env bash
# Verifies the bundle of a negotiation with openssl, sha256sum, xxd and the usual text tools: nothing of Parley is in it.
#
#   verify-bundle.sh FOLDER LOG-KEY [WITNESS-KEY…]     keys as in a policy: NAME+ID+BASE64
#   verify-bundle.sh BUNDLE.tar LOG-KEY [WITNESS-KEY…]
#
# Take the keys from somebody you trust, not from the bundle. All of the keys have to have signed the checkpoint. Exit status 0:
# everything holds, and nothing is left out at the end; 1: it does not, and the first thing that does not is named; 2: wrong command.
#
# The steps are those of docs/bundle-format.md but the last two: times are printed, not judged, and nothing is replayed.
set -euo pipefail
if (($# < 2)); then
    sed -n '2,9s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi
bundle=$1
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -f "$bundle" ]; then
    mkdir "$work/bundle"
    # What is in the archive stays below the folder, and is plain files.
    if tar -tvf "$bundle" 2>/dev/null | grep -qv '^[-d]'; then
        echo "does not hold: $bundle: links in the archive" >&2
        exit 1
    fi
    tar -xf "$bundle" -C "$work/bundle" --no-same-owner --no-same-permissions 2>/dev/null || {
        echo "does not hold: $bundle: no tar archive" >&2
        exit 1
    }
    bundle=$work/bundle
fi
cd "$bundle"

fail() {
    echo "does not hold: $*" >&2
    exit 1
}

hex() { xxd -p | tr -d '\n'; }
sum() { sha256sum | cut -c1-64; }
# SHA-256 of the bytes that some hexadecimal digits stand for.
sha256() { printf '%s' "$1" | xxd -r -p | sum; }
node() { sha256 "01$1$2"; }
leaf_hash() { { printf '\000'; cat "$1"; } | sum; }
# Bytes $2 to $2 + $3 of a file in hexadecimal.
field() { tail -c "+$(($2 + 1))" "$1" | head -c "$3" | hex; }
number() { echo "$((16#$(field "$1" "$2" 8)))"; }
need() { [ -f "$1" ] || fail "$1 is missing"; }

# $1 a file with a text, $2 a key, $3 the seconds of a cosignature or nothing, $4 the signature in hexadecimal.
signature() {
    # An Ed25519 public key in DER is this prefix and 32 bytes (RFC 8410).
    local key=${2#*+}
    { printf '302a300506032b6570032100' | xxd -r -p; printf '%s' "${key#*+}" | base64 -d | tail -c 32; } >"$work/key"
    { [ -z "$3" ] || printf 'cosignature/v1\ntime %s\n' "$3"; cat "$1"; } >"$work/message"
    printf '%s' "$4" | xxd -r -p >"$work/signature"
    openssl pkeyutl -verify -pubin -keyform DER -inkey "$work/key" -rawin \
        -in "$work/message" -sigfile "$work/signature" >/dev/null 2>&1
}

# $1 a checkpoint: sets text, origin, size and root; the further arguments are keys that have to have signed it.
checkpoint() {
    local note=$1 key name rest id type line
    shift
    need "$note"
    text=$work/text
    sed '/^$/,$d' "$note" >"$text"
    origin=$(sed -n 1p "$text")
    size=$(sed -n '2s/^\([0-9]\{1,18\}\)$/\1/p' "$text")
    [ -n "$size" ] || fail "$note: no size"
    root=$(sed -n 3p "$text" | base64 -d 2>/dev/null | hex) || fail "$note: no root"
    [ "${#root}" = 64 ] && [ "$(wc -l <"$text")" = 3 ] || fail "$note: no checkpoint"
    for key in "$@"; do
        name=${key%%+*} rest=${key#*+}
        id=${rest%%+*} type=$(printf '%s' "${rest#*+}" | base64 -d | head -c 1 | hex)
        line=$(awk -v name="$name" '$1 == "—" && $2 == name { print $3 }' "$note" | while read -r blob; do
            bytes=$(printf '%s' "$blob" | base64 -d 2>/dev/null | hex) || continue
            [ "${bytes:0:8}" != "$id" ] || echo "${bytes:8}"
        done | head -n 1)
        [ -n "$line" ] || fail "$note: $name has not signed"
        case $type in
        01) [ "$name" = "$origin" ] || fail "$note: of another log" ;;
        04) ;;
        *) fail "$name: a key of another kind" ;;
        esac
        if [ "$type" = 01 ]; then
            signature "$text" "$key" '' "$line" || fail "$note: the signature of $name"
        else
            signature "$text" "$key" "$((16#${line:0:16}))" "${line:16}" || fail "$note: the signature of $name"
            echo "$note: cosigned by $name at $(date -u -d "@$((16#${line:0:16}))" +%Y-%m-%dT%H:%M:%SZ)"
        fi
    done
}

# RFC 9162, 2.1.3.2: $1 file for messages, $2 hash, $3 index, $4 size, $5 root, then the siblings in base64.
inclusion() {
    local file=$1 hash=$2 fn=$3 sn=$(($4 - 1)) size=$4 root=$5 line sibling
    shift 5
    ((fn < size)) || fail "$file: no leaf $fn in $size"
    for line in "$@"; do
        ((sn != 0)) || fail "$file: too many hashes"
        sibling=$(printf '%s' "$line" | base64 -d 2>/dev/null | hex) || fail "$file: no hash"
        if ((fn % 2 == 1 || fn == sn)); then
            hash=$(node "$sibling" "$hash")
            while ((fn % 2 == 0 && fn != 0)); do ((fn /= 2, sn /= 2)) || true; done
        else
            hash=$(node "$hash" "$sibling")
        fi
        ((fn /= 2, sn /= 2)) || true
    done
    ((sn == 0)) || fail "$file: too few hashes"
    [ "$hash" = "$root" ] || fail "$file: the leaf is not in the tree"
}

# RFC 9162, 2.1.4.2: $1 file, $2 old size, $3 old root, then the hashes in base64.
consistency() {
    local file=$1 old=$2 old_root=$3 fn=$(($2 - 1)) sn=$((newest_size - 1)) fr sr line hash first=1
    shift 3
    ((old > 0 && old < newest_size)) || fail "$file: not older"
    while ((fn % 2 == 1)); do ((fn /= 2, sn /= 2)) || true; done
    fr=$old_root
    if ((fn != 0)); then
        (($# > 0)) || fail "$file: too few hashes"
        fr=$(printf '%s' "$1" | base64 -d 2>/dev/null | hex) || fail "$file: no hash"
        shift
    fi
    sr=$fr
    for line in "$@"; do
        first=0
        ((sn != 0)) || fail "$file: too many hashes"
        hash=$(printf '%s' "$line" | base64 -d 2>/dev/null | hex) || fail "$file: no hash"
        if ((fn % 2 == 1 || fn == sn)); then
            fr=$(node "$hash" "$fr")
            sr=$(node "$hash" "$sr")
            while ((fn % 2 == 0 && fn != 0)); do ((fn /= 2, sn /= 2)) || true; done
        else
            sr=$(node "$sr" "$hash")
        fi
        ((fn /= 2, sn /= 2)) || true
    done
    ((first == 0 && sn == 0)) || fail "$file: too few hashes"
    [ "$fr" = "$old_root" ] && [ "$sr" = "$newest_root" ] || fail "$file: another history"
}

# $1 a leaf, $2 its tlog-proof.
in_tree() {
    local index path
    need "$1"
    need "$2"
    [ "$(wc -c <"$1")" = 256 ] && [ "$(field "$1" 0 10 | cut -c1-18)" = 50524c594c46303101 ] &&
        [ "$(field "$1" 228 28)" = "$(printf '0%.0s' {1..56})" ] || fail "$1: no leaf"
    [ "$(sed -n 1p "$2")" = "c2sp.org/tlog-proof@v1" ] || fail "$2: no tlog-proof"
    index=$(sed -n '2s/^index \([0-9]\{1,18\}\)$/\1/p' "$2")
    [ -n "$index" ] || fail "$2: no index"
    sed '1,/^$/d' "$2" | cmp -s - checkpoint || fail "$2: leads to another checkpoint"
    [ "$(number "$1" 12)" = "$((index + 1))" ] || fail "$2: of another leaf"
    mapfile -t path < <(awk 'NR > 2 { if ($0 == "") exit; print }' "$2")
    inclusion "$2" "$(leaf_hash "$1")" "$index" "$newest_size" "$newest_root" ${path[@]+"${path[@]}"}
}

# $1 leaf, $2 salt, $3 payload.
committed() {
    need "$2"
    need "$3"
    [ "$(wc -c <"$2")" = 32 ] || fail "$2: a salt has 32 bytes"
    [ "$({ printf 'parley/payload/v1\000'; cat "$2" "$3"; } | sum)" = "$(field "$1" 132 32)" ] ||
        fail "$3: not what the leaf commits to"
}

# The root over hashes in hexadecimal: neighbours are joined until one is left, an odd one goes up as it is.
tree() {
    local -a level=("$@") next
    local place
    while ((${#level[@]} > 1)); do
        next=()
        for ((place = 0; place < ${#level[@]}; place += 2)); do
            if ((place + 1 < ${#level[@]})); then
                next+=("$(node "${level[place]}" "${level[place + 1]}")")
            else
                next+=("${level[place]}")
            fi
        done
        level=("${next[@]}")
    done
    echo "${level[0]}"
}

# The checkpoint.
checkpoint checkpoint "$@"
newest_size=$size newest_root=$root
echo "checkpoint: $origin, $size leaves, signed by all of the $# keys"

# Older ones.
for note in earlier/*.checkpoint; do
    [ -e "$note" ] || continue
    checkpoint "$note" "$1"
    proof=${note%.checkpoint}.add-checkpoint
    need "$proof"
    [ "$(sed -n 1p "$proof")" = "old $size" ] && [ "$((10#$(basename "$note" .checkpoint)))" = "$size" ] ||
        fail "$proof: from another size"
    sed '1,/^$/d' "$proof" | cmp -s - checkpoint || fail "$proof: leads to another checkpoint"
    mapfile -t path < <(awk 'NR > 1 { if ($0 == "") exit; print }' "$proof")
    consistency "$proof" "$size" "$root" ${path[@]+"${path[@]}"}
    echo "earlier: the first $size leaves are the same"
done
for proof in earlier/*.add-checkpoint; do
    [ ! -e "$proof" ] || need "${proof%.add-checkpoint}.checkpoint"
done

# Records of erasures: position of the event, ordinal, hash, position of the record.
erased=
for leaf in erasures/*.leaf; do
    [ -e "$leaf" ] || continue
    name=${leaf%.leaf}
    in_tree "$leaf" "$name.tlog-proof"
    committed "$leaf" "$name.salt" "$name.payload"
    (((16#$(field "$leaf" 9 1) & 2) != 0)) || fail "$leaf: no record of an erasure"
    erased+=$(grep -o '{"position":[0-9]*,"ordinal":[0-9]*,"leaf_hash":"[0-9a-f]*"' "$name.payload" |
        sed "s/[^0-9a-f:,]//g; s/^[^:]*:\([0-9]*\),[^:]*:\([0-9]*\),[^:]*:\([0-9a-f]*\)\$/\1 \2 \3 $(number "$leaf" 12)/")$'\n' || fail "$name.payload: lists nothing that was erased"
done

# The events.
previous=$(printf '0%.0s' {1..64}) stream='' version=0 index=0 time=0 closed=0 head=''
through=$newest_size
if [ -e heads.leaf ]; then
    need heads.payload
    through=$(grep -o '"through":"\{0,1\}[0-9]*' heads.payload | grep -o '[0-9]*$' | head -n 1) || fail "heads.payload: no record"
fi
[ -d events ] || fail "no events"
count=$(find events -name '*.leaf' | wc -l)
((count > 0)) || fail "no events"
for ((version = 1; version <= count; version++)); do
    name=events/$(printf %06d "$version") leaf=events/$(printf %06d "$version").leaf
    in_tree "$leaf" "$name.tlog-proof"
    [ -z "$stream" ] || [ "$(field "$leaf" 20 16)" = "$stream" ] || fail "$leaf: of another negotiation"
    stream=$(field "$leaf" 20 16)
    [ "$(number "$leaf" 36)" = "$version" ] || fail "$leaf: of another version"
    [ "$(field "$leaf" 44 32)" = "$previous" ] || fail "$leaf: does not follow the one before it"
    (($(number "$leaf" 12) > index)) || fail "$leaf: stands before the event that it follows"
    (($(number "$leaf" 76) >= time)) || fail "$leaf: recorded before the event that it follows"
    ((closed == 0)) || fail "$leaf: after the last event"
    previous=$(leaf_hash "$leaf") index=$(number "$leaf" 12) time=$(number "$leaf" 76)
    closed=$((16#$(field "$leaf" 9 1) & 4))
    committed "$leaf" "$name.salt" "$name.payload"
    ((index > through)) || head=$leaf
    words=
    if [ "$(field "$leaf" 164 32)" = e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 ]; then
        [ ! -e "$name.disclosures" ] || fail "$name.disclosures: nothing is written beside this event"
    else
        need "$name.disclosures"
        hashes=() ordinal=0
        while IFS= read -r line; do
            case $line in
            'erased '* | 'withheld '*)
                hash=${line#* }
                record=$(awk -v p="$index" -v o="$ordinal" -v h="$hash" \
                    '$1 == p && $2 == o && $3 == h && $4 > p { print $4; exit }' <<<"$erased")
                [ -n "$record" ] || fail "$name.disclosures: $line: no record shows that it was erased"
                words+=" erased"
                ;;
            *)
                hash=$({ printf '\000%s' "$line"; } | sum)
                words+=" present"
                ;;
            esac
            hashes+=("$hash")
            ((ordinal += 1))
        done <"$name.disclosures"
        ((ordinal > 0)) && [ "$(tree "${hashes[@]}")" = "$(field "$leaf" 164 32)" ] ||
            fail "$name.disclosures: not what the leaf commits to"
    fi
    echo "event $version: $(tail -c +101 "$leaf" | head -c 32 | tr -d '\000')," \
        "recorded $(date -u -d "@$((time / 1000000))" +%Y-%m-%dT%H:%M:%SZ)$words"
done
[ "$(find events -type f -name '*.*' | sed 's/.*\///; s/\..*//' | sort -u | wc -l)" = "$count" ] ||
    fail "events: files of an event without its leaf"

# The end.
if [ -e heads.leaf ]; then
    in_tree heads.leaf heads.tlog-proof
    committed heads.leaf heads.salt heads.payload
    (((16#$(field heads.leaf 9 1) & 8) != 0)) && ((through < $(number heads.leaf 12))) || fail "heads.leaf: no record of heads"
    [ -n "$head" ] || fail "heads.payload: from before the negotiation"
    need heads.inclusion
    streams=$(grep -o '"streams":"\{0,1\}[0-9]*' heads.payload | grep -o '[0-9]*$' | head -n 1)
    heads_root=$(grep -o '"root":"[0-9a-f]\{64\}"' heads.payload | cut -d'"' -f4 | head -n 1)
    place=$(sed -n '1s/^index \([0-9]\{1,18\}\)$/\1/p' heads.inclusion)
    [ -n "$place" ] && [ "$(sed -n 2p heads.inclusion)" = "size $streams" ] || fail "heads.inclusion: no inclusion"
    mapfile -t path < <(awk 'NR > 2 { if ($0 == "") exit; print }' heads.inclusion)
    entry=$(sha256 "00$(field "$head" 20 24)$(leaf_hash "$head")")
    inclusion heads.inclusion "$entry" "$place" "$streams" "$heads_root" ${path[@]+"${path[@]}"}
    echo "heads: nothing of the negotiation is left out up to position $through"
elif ((closed == 0)); then
    fail "nothing shows whether the negotiation has later events"
fi
echo "holds: $count events"
