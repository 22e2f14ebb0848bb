internal import Bargaining
internal import Crypto
internal import EventSourcing

/// Identifiers that follow from a request, so that a retry carries the same ones and no two people share any
/// (DESIGN §11.6). All are UUIDv8 of a SHA-256.
enum CommandIdentity {
    private static let commandDomain = Array("parley/command/v1".utf8)

    /// The command of an idempotency key: hash of ledger, principal and key. The principal is in it, so that nobody can
    /// fetch another's answer by guessing a key.
    static func command(ledger: LedgerID, principal: PrincipalID, key: String) -> CommandID {
        var hash = SHA256()
        hash.update(data: commandDomain)
        hash.update(data: ledger.bytes)
        // The length keeps ("ab", "c") apart from ("a", "bc").
        hash.update(data: [UInt8(principal.text.utf8.count)])
        hash.update(data: Array(principal.text.utf8))
        hash.update(data: Array(key.utf8))
        return CommandID(UUIDValue(hash: hash.finalize()))
    }

    /// The command by which time ends a proposal: the same however often and wherever it is noticed.
    static func expiry(ledger: LedgerID, negotiation: StreamID, proposal: String) -> CommandID {
        var hash = SHA256()
        hash.update(data: Array("parley/expiry/v1".utf8))
        hash.update(data: ledger.bytes + negotiation.value.bytes + Array(proposal.utf8))
        return CommandID(UUIDValue(hash: hash.finalize()))
    }

    /// The command by which time ends a clock, named by its rule and the day it was counted from.
    static func clock(ledger: LedgerID, negotiation: StreamID, rule: String, start: String) -> CommandID {
        var hash = SHA256()
        hash.update(data: Array("parley/clock/v1".utf8))
        hash.update(data: ledger.bytes + negotiation.value.bytes + Array("\(rule)/\(start)".utf8))
        return CommandID(UUIDValue(hash: hash.finalize()))
    }

    /// The command that imports a history. The content is not in it: other content under the same id meets the first.
    static func importing(historyID: String, into ledger: LedgerID) -> CommandID {
        var hash = SHA256()
        hash.update(data: Array("parley/import/v1".utf8))
        hash.update(data: ledger.bytes + Array(historyID.utf8))
        return CommandID(UUIDValue(hash: hash.finalize()))
    }

    /// The caucus of a side beside a negotiation.
    static func caucus(of side: Side, in negotiation: StreamID, _ ledger: LedgerID) -> StreamID {
        var hash = SHA256()
        hash.update(data: Array("parley/caucus/v1".utf8))
        hash.update(data: ledger.bytes + negotiation.value.bytes + Array(side.rawValue.utf8))
        return StreamID(UUIDValue(hash: hash.finalize()))
    }

    /// The event at a place in its command, from 0.
    static func event(of command: CommandID, ordinal: Int) -> EventID {
        var hash = SHA256()
        hash.update(data: command.value.bytes)
        hash.update(data: (0..<4).map { UInt8(truncatingIfNeeded: ordinal >> (24 - 8 * $0)) })
        return EventID(UUIDValue(hash: hash.finalize()))
    }

    /// The negotiation that a command opens.
    static func negotiation(openedBy command: CommandID) -> StreamID {
        stream(of: StreamKinds.negotiation, openedBy: command)
    }

    /// The stream of a kind that a command opens.
    static func stream(of kind: String, openedBy command: CommandID) -> StreamID {
        var hash = SHA256()
        hash.update(data: command.value.bytes)
        hash.update(data: Array(kind.utf8))
        return StreamID(UUIDValue(hash: hash.finalize()))
    }
}
