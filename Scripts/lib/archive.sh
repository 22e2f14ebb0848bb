# shellcheck shell=bash
# Backup directories. Sourced after cluster.sh.
#
#   DIR/cluster  the system identifier and the timeline of the one cluster whose backups these are
#   DIR/base     one folder a base backup, named by the moment it was complete (UTC)
#   DIR/wal      the archive of the write-ahead log, each file with its SHA-256
#
# A restored cluster is on a timeline of its own and needs a backup directory of its own: so there is one history in each.

# Sets BACKUP_DIRECTORY to the absolute path of $1, which is made if it is not there, for the owner of the clusters.
backup_directory_prepare() {
    BACKUP_DIRECTORY=$(realpath --canonicalize-missing "$1")
    # It stands between quotes in archive_command.
    case $BACKUP_DIRECTORY in
    *[\'\"\\\$\`%]* | *$'\n'*) fail "the path of a backup directory has no quotes, \\, \$, \` or %: $BACKUP_DIRECTORY" ;;
    esac
    local folder
    for folder in "$BACKUP_DIRECTORY" "$BACKUP_DIRECTORY/base" "$BACKUP_DIRECTORY/wal"; do
        if [ "$(id -u)" -eq 0 ]; then
            [ -d "$folder" ] || install -d -o postgres -g postgres -m 700 "$folder"
        elif [ ! -d "$folder" ]; then
            mkdir -p "$folder"
            chmod 700 "$folder"
        fi
        as_cluster_owner test -w "$folder" ||
            fail "the user that runs PostgreSQL cannot write to $folder: put it where that user may enter"
    done
}

# Prints the system identifier and the timeline of the cluster with data folder $1.
cluster_identity() {
    as_cluster_owner env LC_ALL=C "$PG_BIN/pg_controldata" "$1" | awk -F ': *' '
        /^Database system identifier:/ { system = $2 }
        /^Latest checkpoint.s TimeLineID:/ { timeline = $2 }
        END { print system, timeline }'
}

# Makes BACKUP_DIRECTORY that of the cluster with identity $1, or fails if it is another's.
backup_directory_claim() {
    local file=$BACKUP_DIRECTORY/cluster
    if [ -e "$file" ]; then
        [ "$(cat "$file")" = "$1" ] ||
            fail "$BACKUP_DIRECTORY is of another cluster, or of this one before it was restored: name an empty directory"
        return
    fi
    # shellcheck disable=SC2016 # expanded by the shell of the owner
    as_cluster_owner sh -c 'umask 077; printf "%s\n" "$2" >"$1" && sync "$1"' sh "$file" "$1"
}

# Sets ARCHIVE_SETTINGS for cluster_start of the cluster $1: it archives to the directory $2.
archive_settings() {
    cluster_create "$1"
    backup_directory_prepare "$2"
    backup_directory_claim "$(cluster_identity "$CLUSTER_DATA")"
    # The server's user may not be able to read the working tree.
    install -m 755 "$PROJECT/Scripts/lib/archive-wal" "$CLUSTER_HOME/archive-wal"
    # shellcheck disable=SC2034 # used by whoever sources this
    ARCHIVE_SETTINGS=(archive_mode=on archive_timeout=60s
        "archive_command='\"$CLUSTER_HOME/archive-wal\" \"%p\" \"%f\" \"$BACKUP_DIRECTORY/wal\"'")
}

# Prints the number of the segment that holds byte $1 (such as 0/2000028) with segments of $2 bytes.
segment_of_position() {
    printf '%d' "$((((16#${1%/*} << 32) + 16#${1#*/}) / $2))"
}

# Prints the name of segment $2 on timeline $1 with segments of $3 bytes.
segment_name() {
    local each=$((0x100000000 / $3))
    printf '%08X%08X%08X' "$1" "$(($2 / each))" "$(($2 % each))"
}

# Prints the number of the segment named $1 with segments of $2 bytes.
segment_number() {
    printf '%d' "$((16#${1:8:8} * (0x100000000 / $2) + 16#${1:16:8}))"
}

# Prints the timeline, first and last byte of the log that the base backup $1 needs: "1 0/2000028 0/2000100".
base_range() {
    jq --raw-output '."WAL-Ranges"[-1] | "\(.Timeline) \(."Start-LSN") \(."End-LSN")"' "$1/backup_manifest"
}
