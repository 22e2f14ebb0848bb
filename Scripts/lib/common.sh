# shellcheck shell=bash
# Shared by Scripts/run, Scripts/test and Scripts/bench. Sourced, never run.
#
# Sets PROJECT (absolute path of the working tree) and STATE (its .parley folder).

PROJECT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
STATE=$PROJECT/.parley
mkdir -p "$STATE"
chmod 700 "$STATE"

# Tells what happens, on stderr: stdout stays free for results.
say() {
    printf '==> %s\n' "$*" >&2
}

# Ends with the reason and, where there is one, the cure.
fail() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

# Runs a command as root: directly, or by sudo.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "this needs root and there is no sudo; run as root: $*"
    fi
}

# Twelve hexadecimal digits that name this working tree outside of it.
project_hash() {
    printf '%s' "$PROJECT" | sha256sum | cut -c1-12
}

# Makes or renews the symbolic link $2 that points at $1.
link() {
    ln -sfn "$1" "$2"
}

# Waits until an HTTP address answers 200; $1 address, $2 seconds, $3 process that must stay alive.
wait_until_ready() {
    local tries=$(($2 * 10))
    until curl --silent --fail --output /dev/null --max-time 2 "$1"; do
        kill -0 "$3" 2>/dev/null || return 1
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || return 1
        sleep 0.1
    done
}

# Prints a TCP port of 127.0.0.1 that is free at the moment.
free_port() {
    python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# How a release is built: functions are specialised across modules, and the Swift runtime is linked in, so that calls into it
# are plain ones. See docs/performance.md for what that gives.
RELEASE_FLAGS=(--static-swift-stdlib -Xswiftc -cross-module-optimization)

# Builds the executable and sets PARLEY to its path; $1: release or debug.
build_parley() {
    local flags=()
    [ "$1" != release ] || flags=("${RELEASE_FLAGS[@]}")
    say "building parley ($1); the first build takes some minutes"
    swift build --configuration "$1" --product parley "${flags[@]}" >&2
    # shellcheck disable=SC2034 # used by whoever sources this
    PARLEY=$(swift build --configuration "$1" --show-bin-path "${flags[@]}")/parley
}
