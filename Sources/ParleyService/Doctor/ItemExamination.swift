internal import EventSourcing

/// Holds the columns `command_id` and `item_events` of the log against the payloads, event after event: a command's first
/// event carries both, the others neither, and all of them name it.
struct ItemExamination {
    /// The columns of a row.
    struct Receipt: Sendable {
        /// The command that an item answers.
        let command: UUIDValue
        /// How many events the item has.
        let events: Int64
    }

    private var last: EventEnvelope?

    /// Whether an event agrees with its columns and follows the event before it in the log.
    mutating func agrees(_ envelope: EventEnvelope, with receipt: Receipt?) -> Bool {
        defer { last = envelope }
        guard let receipt else {
            guard let last else { return false }
            return envelope.command == last.command && envelope.ordinal == last.ordinal + 1
                && envelope.count == last.count && envelope.ordinal < envelope.count
        }
        let isEnded = last.map { $0.ordinal == $0.count - 1 } ?? true
        return isEnded && envelope.ordinal == 0 && receipt.command == envelope.command.value
            && receipt.events == Int64(envelope.count)
    }
}
