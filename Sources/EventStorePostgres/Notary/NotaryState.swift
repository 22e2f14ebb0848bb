public import EventSourcing
public import Transparency

/// What the notary of a ledger knows by itself and never reads back from PostgreSQL: what it has hashed so far.
///
/// Stored as lines of text that end with their own SHA-256, so that a damaged file is never taken for a state.
public struct NotaryState: Hashable, Sendable {
    /// Whether the notary signs under its present origin.
    public enum Standing: String, Hashable, Sendable {
        /// It signs.
        case active
        /// The last checkpoint is made; a new key under a new origin has to follow before anything is signed.
        case frozen
    }

    /// The longest text that is read, in bytes.
    public static let maximumByteCount = 1_048_576
    /// The most former logs that one ledger can have.
    public static let maximumFormerCount = 1_024

    /// The ledger.
    public let ledger: LedgerID
    /// The key that signs; its name is the origin.
    public internal(set) var key: VerifierKey
    /// Whether it signs.
    public internal(set) var standing = Standing.active
    /// The tree so far, as the notary hashed it.
    public internal(set) var range = CompactRange()
    /// Hash of the last leaf, 32 bytes; zeros before the first.
    public internal(set) var lastLeafHash = Leaf.noHash
    /// When the last leaf was recorded, in microseconds since 1970-01-01 UTC; the least number before the first.
    public internal(set) var lastRecordedAt = Int64.min
    /// Logs of this ledger that were closed, the oldest first.
    public internal(set) var former: [FormerLog] = []

    /// The state of a notary that has hashed nothing yet.
    public init(ledger: LedgerID, key: VerifierKey) {
        self.ledger = ledger
        self.key = key
    }

    /// What the notary signs of this state.
    public var checkpoint: Checkpoint {
        Checkpoint(origin: Origin(of: key.name), size: range.size, rootHash: range.root)
    }
}

extension NotaryState {
    private static let header = "parley-notary-state v1"
    private static let digest = "sha256"

    /// The state as it is stored.
    public var text: [UInt8] {
        var lines = [
            Self.header, "ledger \(ledger)", "key \(key)", "standing \(standing.rawValue)", "size \(range.size)",
            "leaf \(Base64.encode(lastLeafHash))", "time \(lastRecordedAt)",
        ]
        lines += range.hashes.map { "hash \(Base64.encode($0))" }
        lines += former.map { "former \($0.key) \($0.size) \(Base64.encode($0.root))" }
        let body = Array((lines.joined(separator: "\n") + "\n").utf8)
        return body + Array("\(Self.digest) \(Base64.encode(Fingerprint.sha256(body)))\n".utf8)
    }

    /// Reads a stored state; `nil` unless it is exactly what ``text`` writes.
    public init?(text: [UInt8]) {
        guard text.count <= Self.maximumByteCount, let whole = String(validating: text, as: UTF8.self) else {
            return nil
        }
        var lines = whole.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        }
        func take(_ word: String, values: Int = 1) -> [String]? {
            guard let line = lines.first, line.count == values + 1, line[0] == word else { return nil }
            lines.removeFirst()
            return Array(line.dropFirst())
        }
        guard take("parley-notary-state") == ["v1"], let ledger = take("ledger").flatMap({ Int32($0[0]) }),
            let key = take("key").flatMap({ try? VerifierKey($0[0]) }),
            let standing = take("standing").flatMap({ Standing(rawValue: $0[0]) }),
            let size = take("size").flatMap({ UInt64($0[0]) }),
            let leaf = take("leaf").flatMap({ Base64.decode($0[0].utf8) }), leaf.count == Leaf.noHash.count,
            let time = take("time").flatMap({ Int64($0[0]) })
        else { return nil }
        var hashes: [[UInt8]] = []
        while let hash = take("hash").flatMap({ Base64.decode($0[0].utf8) }) { hashes.append(hash) }
        guard let range = CompactRange(size: size, hashes: hashes) else { return nil }
        self.init(ledger: LedgerID(ledger), key: key)
        self.standing = standing
        self.range = range
        lastLeafHash = leaf
        lastRecordedAt = time
        while let words = take("former", values: 3) {
            guard former.count < Self.maximumFormerCount, let key = try? VerifierKey(words[0]),
                let size = UInt64(words[1]), let root = Base64.decode(words[2].utf8),
                root.count == MerkleTree.hashByteCount
            else { return nil }
            former.append(FormerLog(key: key, size: size, root: root))
        }
        // Whatever differs from what this state would write, the last line included, is damage.
        guard self.text == text else { return nil }
    }
}
