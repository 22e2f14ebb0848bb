# shellcheck shell=bash
# Private PostgreSQL clusters: never the system's, never over TCP, never run as root. Sourced after prerequisites.sh.
#
# As a normal user a cluster lives in .parley/. As root it belongs to user postgres, who cannot enter /root, and lives in
# /var/lib/parley/HASH with its socket in /run/parley-HASH; .parley/ links to both.

# A server's log shows neither values of rows (DETAIL, CONTEXT) nor statements nor their parameters.
DISCREET_LOGGING=(log_error_verbosity=terse log_min_error_statement=panic log_parameter_max_length=0
    log_parameter_max_length_on_error=0)

# Sets CLUSTER_DATA, CLUSTER_SOCKET and CLUSTER_LOG of the cluster named $1 without touching anything.
cluster_locate() {
    if [ "$(id -u)" -eq 0 ]; then
        CLUSTER_HOME=/var/lib/parley/$(project_hash)/$1
        CLUSTER_SOCKET=/run/parley-$(project_hash)/$1
    else
        CLUSTER_HOME=$STATE/$1
        CLUSTER_SOCKET=$STATE/$1/socket
        # A socket's path ends at 107 bytes: "/.s.PGSQL.5432" needs 14 of them.
        if [ "$(printf '%s' "$CLUSTER_SOCKET" | wc -c)" -gt 93 ]; then
            CLUSTER_SOCKET=/tmp/parley-$(id -u)-$(project_hash)/$1
        fi
    fi
    CLUSTER_DATA=$CLUSTER_HOME/data
    CLUSTER_LOG=$CLUSTER_HOME/log
}

# Runs a command as the user that owns the clusters.
as_cluster_owner() {
    if [ "$(id -u)" -eq 0 ]; then
        (cd / && runuser --user postgres -- "$@")
    else
        "$@"
    fi
}

cluster_folders() {
    if [ "$(id -u)" -eq 0 ]; then
        install -d -m 755 /var/lib/parley
        install -d -o postgres -g postgres -m 700 "/var/lib/parley/$(project_hash)" "$CLUSTER_HOME"
        install -d -o postgres -g postgres -m 700 "/run/parley-$(project_hash)" "$CLUSTER_SOCKET"
        link "$CLUSTER_HOME" "$STATE/$1"
        link "$CLUSTER_SOCKET" "$STATE/$1-socket"
    else
        mkdir -p "$CLUSTER_HOME" "$CLUSTER_SOCKET"
        chmod 700 "$CLUSTER_HOME" "$CLUSTER_SOCKET" "$(dirname "$CLUSTER_SOCKET")"
    fi
}

# Creates the cluster $1 if it is not there. Access is by a socket in a folder that only its owner can enter.
cluster_create() {
    cluster_locate "$1"
    cluster_folders "$1"
    [ ! -e "$CLUSTER_DATA/PG_VERSION" ] || return 0
    say "creating the private PostgreSQL cluster $CLUSTER_DATA"
    as_cluster_owner "$PG_BIN/initdb" --pgdata="$CLUSTER_DATA" --username=postgres --auth=trust --encoding=UTF8 \
        --locale=C.UTF-8 --data-checksums >/dev/null
}

cluster_is_running() {
    as_cluster_owner "$PG_BIN/pg_ctl" status --pgdata="$CLUSTER_DATA" >/dev/null 2>&1
}

# Starts the cluster $1; further arguments are settings, such as fsync=off.
cluster_start() {
    cluster_create "$1"
    shift
    ! cluster_is_running || return 0
    local settings="-c listen_addresses='' -c unix_socket_directories='$CLUSTER_SOCKET' -c unix_socket_permissions=0700"
    local setting
    for setting in "${DISCREET_LOGGING[@]}" "$@"; do
        settings+=" -c $setting"
    done
    as_cluster_owner "$PG_BIN/pg_ctl" start --wait --silent --pgdata="$CLUSTER_DATA" --log="$CLUSTER_LOG" \
        --options="$settings" >&2 || fail "PostgreSQL did not start; see $CLUSTER_LOG"
}

cluster_stop() {
    cluster_locate "$1"
    [ -e "$CLUSTER_DATA/PG_VERSION" ] && cluster_is_running || return 0
    as_cluster_owner "$PG_BIN/pg_ctl" stop --wait --silent --mode=fast --pgdata="$CLUSTER_DATA" >&2
}

# Stops the cluster $1 and deletes its data.
cluster_remove() {
    cluster_stop "$1"
    rm -rf "$CLUSTER_HOME" "$CLUSTER_SOCKET"
    rm -f "$STATE/$1" "$STATE/$1-socket"
}

# Prints the address of database $1 for user $2 in the cluster located last.
cluster_url() {
    printf 'postgresql:///%s?host=%s&user=%s' "$1" "$CLUSTER_SOCKET" "$2"
}

# Creates database $1 in the cluster located last, unless it is there.
cluster_database() {
    local address
    address=$(cluster_url postgres postgres)
    [ -z "$(psql "$address" -XAtqc "SELECT 1 FROM pg_catalog.pg_database WHERE datname = '$1'")" ] || return 0
    psql "$address" -Xq -c "CREATE DATABASE $1"
}

# Lets the login parley of the cluster located last act as the roles the service needs, and nothing else. $1: database.
cluster_grant_service_login() {
    psql "$(cluster_url "$1" postgres)" -Xq --set=ON_ERROR_STOP=1 <<'SQL'
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'parley') THEN
        CREATE ROLE parley LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS;
    END IF;
END
$$;
GRANT parley_service, parley_projector, parley_eraser, parley_notary TO parley;
SQL
}
