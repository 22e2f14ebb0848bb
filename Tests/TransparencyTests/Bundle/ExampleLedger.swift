import Testing

@testable import Transparency

/// A ledger in memory of which bundles are made: leaves, tree, signed checkpoints.
struct ExampleLedger {
    /// Seconds since 1970 UTC at which the ledger begins; an event takes ten.
    static let start: UInt64 = 1_700_000_000
    static let secondsPerEvent: UInt64 = 10

    var store = NodeStore(entries: [])
    var events: [BundleMaker.Event] = []
    var disclosures: [Int64: [[UInt8]]] = [:]
    private var heads: [LeafIdentifier: Leaf] = [:]

    static func stream(_ number: UInt64) -> LeafIdentifier { LeafIdentifier(high: 0x80 | number, low: number) }

    /// The salt of an event: others than those of other positions.
    static func salt(_ position: Int64) -> [UInt8] {
        [UInt8](repeating: UInt8(truncatingIfNeeded: position), count: 32)
    }

    /// Appends an event; the answer is its position.
    @discardableResult
    mutating func append(
        to number: UInt64, _ payload: String, flags: LeafFlags = [], beside: [String] = [], recordedAt: UInt64? = nil,
        anchor: [UInt8] = Leaf.noHash
    ) -> Int64 {
        append(
            to: number, Examples.bytes(payload), flags: flags, beside: beside, recordedAt: recordedAt, anchor: anchor)
    }

    @discardableResult
    mutating func append(
        to number: UInt64, _ payload: [UInt8], flags: LeafFlags = [], beside: [String] = [], recordedAt: UInt64? = nil,
        anchor: [UInt8] = Leaf.noHash
    ) -> Int64 {
        let position = Int64(events.count) + 1
        let stream = Self.stream(number)
        let before = heads[stream]
        let clear = beside.map(Examples.bytes)
        let seconds = recordedAt ?? Self.start + UInt64(position) * Self.secondsPerEvent
        let leaf = Leaf(
            head: LeafHead(flags: clear.isEmpty ? flags : flags.union(.personal), schemaVersion: 1),
            place: LeafPlace(
                index: position, stream: stream, version: (before?.version ?? 0) + 1,
                previousHash: before?.hash ?? Leaf.noHash, recordedAt: Int64(seconds) * 1_000_000),
            tail: LeafTail(
                event: LeafIdentifier(high: 7, low: UInt64(position)), eventType: "SomethingHappened",
                payloadCommitment: Commitment.payload(salt: Self.salt(position), payload: payload),
                personalRoot: Commitment.personalRoot(leafHashes: clear.map(Commitment.disclosureLeafHash)),
                anchor: anchor))
        heads[stream] = leaf
        store.append(leaf.hash)
        events.append(BundleMaker.Event(leaf: leaf, salt: Self.salt(position), payload: payload))
        disclosures[position] = clear
        return position
    }

    /// Appends a heads record over everything before it.
    @discardableResult
    mutating func appendHeads(to number: UInt64) -> Int64 {
        let entries = headEntries()
        let root = MerkleTree.root(leafHashes: entries.map { MerkleTree.leafHash(of: $0) })
        let record = RecordedHeads(through: UInt64(events.count), streams: UInt64(entries.count), root: root)
        return append(to: number, ExampleRecords.heads(record), flags: .heads)
    }

    /// The entries of the tree of heads through a position, in the order of the streams.
    func headEntries(through position: Int64 = .max) -> [[UInt8]] {
        var last: [LeafIdentifier: Leaf] = [:]
        for event in events where event.leaf.index <= position { last[event.leaf.stream] = event.leaf }
        return last.values.map(\.headsEntry).sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// The checkpoint of a size, signed by the log and cosigned five seconds after its last event.
    func checkpoint(_ size: UInt64, witnesses: Bool = true, after seconds: UInt64 = 5) throws -> SignedCheckpoint {
        var range = CompactRange()
        for event in events.prefix(Int(size)) { range.append(leafHash: event.leaf.hash) }
        let key = try Examples.logKey()
        var signed = try SignedCheckpoint(
            Checkpoint(origin: Origin(of: key.verifier.name), size: size, rootHash: range.root), signedBy: key)
        guard witnesses else { return signed }
        for witness in [try Examples.unionKey(), try Examples.employerKey(), try Examples.mediatorKey()] {
            signed = try signed.adding(
                try witness.cosign(signed.checkpoint, at: Self.start + size * Self.secondsPerEvent + seconds))
        }
        return signed
    }

    func inclusion(_ position: Int64, in size: UInt64) throws -> InclusionProof {
        try #require(try InclusionProof(index: UInt64(position) - 1, size: size, hash: store.hash(of:)))
    }

    /// The bundle of a negotiation in the tree of `size` leaves.
    func bundle(
        of number: UInt64, size: UInt64, earlier: [UInt64] = [], heads: Int64? = nil, erasures: [Int64] = [],
        withholding: [Int64: [Int]] = [:], erasing: [Int64: [Int]] = [:], checkpoint: SignedCheckpoint? = nil
    ) throws -> BundleInMemory {
        let newest = try checkpoint ?? self.checkpoint(size)
        let maker = BundleMaker(newest)
        var files = maker.head(policy: Examples.bytes("quorum none\n"))
        for old in earlier {
            let proof = try #require(try ConsistencyProof(oldSize: old, newSize: size, hash: store.hash(of:)))
            files += try #require(maker.earlier(try self.checkpoint(old), proof))
        }
        for event in events.prefix(Int(size)) where event.leaf.stream == Self.stream(number) {
            let position = event.leaf.index
            let lines = (disclosures[position] ?? []).enumerated().map { ordinal, clear -> BundleDisclosure in
                let hash = Commitment.disclosureLeafHash(clear)
                if erasing[position]?.contains(ordinal) == true { return .erased(leafHash: hash) }
                if withholding[position]?.contains(ordinal) == true { return .withheld(leafHash: hash) }
                return .clear(clear)
            }
            files += try #require(maker.event(event, inclusion(position, in: size), disclosures: lines))
        }
        for position in erasures {
            files += try #require(maker.erasure(events[Int(position) - 1], inclusion(position, in: size)))
        }
        if let heads {
            files += try #require(
                maker.heads(events[Int(heads) - 1], inclusion(heads, in: size), head: head(of: number, heads)))
        }
        return BundleInMemory(Dictionary(files.map { ($0.name, $0.bytes) }) { first, _ in first })
    }

    /// That the last event of a negotiation stands in the heads record at a position.
    func head(of number: UInt64, _ record: Int64) throws -> InclusionProof {
        let entries = headEntries(through: record - 1)
        let tree = NodeStore(entries: entries)
        let own = try #require(
            events.last { $0.leaf.stream == Self.stream(number) && $0.leaf.index < record }?.leaf.headsEntry)
        let place = try #require(entries.firstIndex(of: own))
        return try #require(
            try InclusionProof(index: UInt64(place), size: UInt64(entries.count), hash: tree.hash(of:)))
    }
}
