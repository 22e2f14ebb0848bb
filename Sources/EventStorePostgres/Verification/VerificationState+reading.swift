internal import EventSourcing
internal import Transparency

extension VerificationState {
    /// Reads a stored state; `nil` unless it is exactly what ``text`` writes.
    public init?(text: [UInt8]) {
        guard text.count <= Self.maximumByteCount, let whole = String(validating: text, as: UTF8.self) else {
            return nil
        }
        var reader = Lines(whole)
        guard reader.take("parley-verification", 1) == ["v1"],
            let fingerprint = reader.take("options", 1).flatMap({ Base64.decode($0[0].utf8) }),
            let personal = reader.take("personal", 1).flatMap({ Bool($0[0]) }),
            let limit = reader.take("limit", 1).flatMap({ Int($0[0]) })
        else { return nil }
        var counts: [LogFindingKind: Int64] = [:]
        while let words = reader.take("count", 2) {
            guard let kind = LogFindingKind(rawValue: words[0]), let count = Int64(words[1]) else { return nil }
            counts[kind] = count
        }
        var kept: [LogFinding] = []
        while let words = reader.take("finding", 6) {
            guard let finding = Self.finding(words) else { return nil }
            kept.append(finding)
        }
        var ledgers: [LedgerProgress] = []
        while let words = reader.take("ledger", 4) {
            guard let ledger = Self.ledger(words, &reader) else { return nil }
            ledgers.append(ledger)
        }
        self.init(
            fingerprint: fingerprint, readsPersonal: personal, ledgers: ledgers,
            findings: LogFindings(limit: limit, kept: kept, counts: counts))
        // Whatever differs from what this state would write, the last line included, is damage.
        guard self.text == text else { return nil }
    }

    /// Lines of words, taken in order.
    private struct Lines {
        private var rest: ArraySlice<Substring>

        init(_ text: String) {
            rest = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        }

        /// The words after the first, where the next line begins with it and has so many.
        mutating func take(_ word: String, _ count: Int) -> [String]? {
            guard let words = rest.first?.split(separator: " ", omittingEmptySubsequences: false),
                words.count == count + 1, words[0] == word
            else { return nil }
            rest.removeFirst()
            return words.dropFirst().map(String.init)
        }
    }

    private static func text(_ word: String) -> String? {
        guard word.first == "=" else { return nil }
        return Base64.decode(word.dropFirst().utf8).flatMap { String(validating: $0, as: UTF8.self) }
    }

    private static func finding(_ words: [String]) -> LogFinding? {
        guard let kind = LogFindingKind(rawValue: words[0]), let ledger = Int32(words[1]),
            words[2] == "-" || Int64(words[2]) != nil, words[3] == "-" || StreamID(words[3]) != nil,
            let expected = text(words[4]), let found = text(words[5])
        else { return nil }
        return LogFinding(
            kind, ledger: LedgerID(ledger), position: Int64(words[2]), stream: StreamID(words[3]), expected: expected,
            found: found)
    }

    private static func ledger(_ words: [String], _ reader: inout Lines) -> LedgerProgress? {
        guard let number = Int32(words[0]), let head = Int64(words[1]), let position = Int64(words[2]),
            let isComplete = Bool(words[3])
        else { return nil }
        var ledger = LedgerProgress(ledger: LedgerID(number), head: head)
        ledger.position = position
        ledger.isComplete = isComplete
        guard let root = reader.take("root", 1).flatMap({ Base64.decode($0[0].utf8) }),
            let times = reader.take("times", 3)?.map({ Int64($0) }), let recordedAt = times[0],
            let batch = times[1], let batchRecordedAt = times[2], let item = reader.take("item", 3),
            let ordinal = Int64(item[2]), let counts = reader.take("counts", 5)?.compactMap({ Int64($0) }),
            counts.count == 5, let size = reader.take("blocks", 1).flatMap({ UInt64($0[0]) })
        else { return nil }
        ledger.root = root
        (ledger.recordedAt, ledger.batchPosition, ledger.batchRecordedAt) = (recordedAt, batch, batchRecordedAt)
        ledger.owed = Int64(item[0])
        ledger.command = CommandID(item[1])?.value
        ledger.ordinal = ordinal
        (ledger.checkpoints, ledger.signatures, ledger.unverifiedSignatures) = (counts[0], counts[1], counts[2])
        (ledger.kept, ledger.erased) = (counts[3], counts[4])
        var hashes: [[UInt8]] = []
        while let hash = reader.take("hash", 1).flatMap({ Base64.decode($0[0].utf8) }) { hashes.append(hash) }
        guard let blocks = CompactRange(size: size, hashes: hashes) else { return nil }
        ledger.blocks = blocks
        guard readPending(&ledger, &reader) else { return nil }
        while let words = reader.take("signed", 2) {
            guard let origin = text(words[0]), let time = Int64(words[1]) else { return nil }
            ledger.signedAt[origin] = time
        }
        while let words = reader.take("final", 2) {
            guard let origin = text(words[0]), let time = Int64(words[1]) else { return nil }
            ledger.finalisedAt[origin] = time
        }
        return ledger
    }

    private static func readPending(_ ledger: inout LedgerProgress, _ reader: inout Lines) -> Bool {
        while let words = reader.take("pending", 5) {
            guard let position = Int64(words[0]), let root = Base64.decode(words[1].utf8),
                let stream = StreamID(words[2]), let isStored = Bool(words[3]), let isNamed = Bool(words[4])
            else { return false }
            var pending = PendingPersonal(root: root, stream: stream.value, hashes: [:], isStored: isStored)
            pending.isNamed = isNamed
            while let piece = reader.take("piece", 2) {
                guard let ordinal = Int64(piece[0]), let hash = Base64.decode(piece[1].utf8) else { return false }
                pending.hashes[ordinal] = hash
            }
            ledger.pending[position] = pending
        }
        return true
    }
}
