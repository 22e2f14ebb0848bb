internal import EventSourcing

/// Which streams and commands the items of a batch, and those that stay back before a later one, need for themselves.
struct StreamClaims {
    private var written: Set<StreamID> = []
    private var guarded: Set<StreamID> = []
    private var commands: Set<CommandID> = []

    /// Claims all an item needs, and says whether nobody before it had claimed something that excludes it.
    mutating func claim(_ item: AppendItem) -> Bool {
        var isFree = commands.insert(item.command).inserted
        for write in item.writes {
            if guarded.contains(write.stream) { isFree = false }
            if !written.insert(write.stream).inserted { isFree = false }
        }
        for condition in item.guards {
            if written.contains(condition.stream) { isFree = false }
            guarded.insert(condition.stream)
        }
        return isFree
    }
}
