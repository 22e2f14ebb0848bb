# shellcheck shell=bash
# The Debian packages and the Swift toolchain that Parley needs. Sourced after common.sh.

PG_VERSION=15
# shellcheck disable=SC2034 # used by cluster.sh
PG_BIN=/usr/lib/postgresql/$PG_VERSION/bin

# Packages of every script; a script may ask for more.
BASE_PACKAGES=(bsdextrautils ca-certificates curl jq libpq-dev "postgresql-$PG_VERSION" "postgresql-client-$PG_VERSION"
    pkg-config python3 python3-venv)

is_installed() {
    dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null | grep --quiet '^installed$'
}

# Debian's postgresql package creates and starts a cluster of its own unless told beforehand not to.
forbid_system_cluster() {
    local file=/etc/postgresql-common/createcluster.conf
    if is_installed "postgresql-$PG_VERSION" || grep --quiet --no-messages '^create_main_cluster' "$file"; then
        return
    fi
    say "telling Debian's PostgreSQL package not to create a cluster of its own ($file)"
    as_root mkdir -p /etc/postgresql-common
    echo 'create_main_cluster = false' | as_root tee -a "$file" >/dev/null
}

# Installs what is missing of BASE_PACKAGES and the packages named.
install_packages() {
    local missing=() package
    for package in "${BASE_PACKAGES[@]}" "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    [ "${#missing[@]}" -gt 0 ] || return 0
    command -v apt-get >/dev/null || fail "missing packages (${missing[*]}) and no apt-get: this needs Debian 12 or its like"
    forbid_system_cluster
    say "installing ${missing[*]}"
    as_root apt-get update --quiet=2 >&2
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes --quiet=2 --no-install-recommends "${missing[@]}" >&2
}

require_swift() {
    command -v swift >/dev/null || fail "no swift in PATH; install a Swift 6.3 toolchain: https://www.swift.org/install"
    local said version
    said=$(swift --version 2>&1) ||
        fail "swift does not run: ${said##*$'\n'}; install what the toolchain needs: https://www.swift.org/install"
    version=$(sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' <<<"$said" | head -n 1)
    case $version in
    6.[3-9] | 6.[1-9][0-9] | [7-9].* | [1-9][0-9].*) ;;
    *) fail "Swift $version is too old; Parley needs 6.3 or later" ;;
    esac
}

# $@: further packages.
require_prerequisites() {
    install_packages "$@"
    require_swift
}
