internal import EventSourcing
internal import Transparency

/// Holds the rules of DESIGN §3.4 against the events of one ledger, one after the other. Memory does not grow with it.
struct LedgerExamination {
    private static let restore = "stop serving this ledger, keep the database as it is, and compare with a backup"

    private let ledger: LedgerID
    private var positions = RuleTally()
    private var versions = RuleTally()
    private var times = RuleTally()
    private var items = RuleTally()
    private var leaves = RuleTally()
    private var closing = RuleTally()
    private var tree = CompactRange()
    private var last: Int64 = 0
    private var lastRecordedAt = Int64.min
    /// How many events of the item in hand are still to come.
    private var owed: Int64 = 0
    private var withoutContent = 0

    init(ledger: LedgerID) {
        self.ledger = ledger
    }

    mutating func examine(_ event: ExaminedEvent) {
        let place = "position \(event.position)"
        positions.expect(event.position == last + 1, "\(place) follows \(last)")
        last = event.position
        versions.expect(
            event.version == 1 || event.previous != nil, "\(place): version \(event.version) has none before it")
        closing.expect(
            event.previous?.flags.contains(.closed) != true, "\(place) follows the event that closed its stream")
        examineItem(event, place)
        leaves.expect(event.leafHash == MerkleTree.leafHash(of: event.leaf), "\(place): leaf hash differs")
        tree.append(leafHash: event.leafHash)
        guard let leaf = Leaf(bytes: event.leaf) else {
            leaves.expect(false, "\(place): the leaf is not well-formed")
            return
        }
        examine(event, leaf, place)
    }

    private mutating func examine(_ event: ExaminedEvent, _ leaf: Leaf, _ place: String) {
        leaves.expect(
            leaf.index == event.position && leaf.version == event.version
                && leaf.stream == event.stream,
            "\(place): columns differ from the leaf")
        leaves.expect(
            leaf.previousHash.elementsEqual(event.previous?.hash ?? Leaf.noHash),
            "\(place): the chain of its stream is broken")
        leaves.expect(
            event.salt.count == Commitment.saltByteCount
                && leaf.payloadCommitment.elementsEqual(
                    Commitment.payload(salt: event.salt, payload: event.payload)),
            "\(place): salt and payload are not those that were committed to")
        examineDisclosures(event, leaf, place)
        times.expect(leaf.recordedAt >= lastRecordedAt, "\(place) was recorded before the one before it")
        times.expect(leaf.recordedAt == event.batchRecordedAt, "\(place): leaf and batch have different times")
        lastRecordedAt = leaf.recordedAt
    }

    private mutating func examineDisclosures(_ event: ExaminedEvent, _ leaf: Leaf, _ place: String) {
        guard leaf.flags.contains(.personal) else {
            leaves.expect(
                event.disclosureHashes.isEmpty && leaf.personalRoot.elementsEqual(Commitment.emptyPersonalRoot),
                "\(place): personal content that the leaf does not know")
            return
        }
        // Erased content leaves its root behind, which then proves nothing any more.
        guard !event.disclosureHashes.isEmpty else {
            withoutContent += 1
            return
        }
        leaves.expect(
            leaf.personalRoot.elementsEqual(Commitment.personalRoot(leafHashes: event.disclosureHashes)),
            "\(place): personal content is not that which was committed to")
    }

    private mutating func examineItem(_ event: ExaminedEvent, _ place: String) {
        if let count = event.itemEvents {
            items.expect(event.hasCommand && owed == 0 && count >= 1, "\(place): an item begins inside another one")
            owed = count - 1
        } else {
            items.expect(!event.hasCommand && owed > 0, "\(place) belongs to no item")
            owed = max(0, owed - 1)
        }
    }

    /// The findings, once every event up to the head was examined.
    mutating func findings(head: Int64, batches: RuleTally) -> [DoctorFinding] {
        positions.expect(last == head, "the head is \(head), the last event \(last)")
        items.expect(owed == 0, "the last item lacks \(owed) events")
        let name = "ledger \(ledger)"
        let root = SchemaFile.hex(tree.root)
        let erased = withoutContent > 0 ? ", \(withoutContent) without their personal content" : ""
        return [
            positions.finding("\(name): positions", good: "1 to \(head), no hole", cure: Self.restore),
            batches.finding("\(name): batches", good: "each extends the one before it", cure: Self.restore),
            versions.finding(
                "\(name): stream versions", good: "each stream runs from 1 without a gap", cure: Self.restore),
            times.finding("\(name): times", good: "never fall, and equal their batch's", cure: Self.restore),
            items.finding("\(name): items", good: "receipts account for every event", cure: Self.restore),
            closing.finding("\(name): closed streams", good: "nothing follows a closing event", cure: Self.restore),
            leaves.finding(
                "\(name): leaves", good: "\(head) recomputed\(erased), root \(root)", cure: Self.restore),
        ]
    }
}
