import Testing

@testable import Transparency

/// Checkpoints, the end of the negotiation, order and times.
@Suite struct BundleHistoryTests {
    let example: ExampleBundle

    init() throws {
        example = try ExampleBundle()
    }

    /// A ledger that tells another story after its third event.
    private func forked() throws -> ExampleLedger {
        var ledger = ExampleLedger()
        ledger.append(to: 1, "other")
        ledger.append(to: 2, "invited", beside: ["cmVtYXJr", "bmFtZQ"])
        ledger.append(to: 3, "another")
        for place in 4...14 { ledger.append(to: 2, "forged \(place)") }
        return ledger
    }

    private func finding(_ change: (inout [String: [UInt8]]) throws -> Void) throws -> BundleFinding? {
        var bundle = example.intact
        try change(&bundle.files)
        return try ExampleBundle.finding(bundle)
    }

    // Earlier checkpoints.

    @Test func `an earlier checkpoint of another history is a fork, and both notes are told`() throws {
        var bundle = example.intact
        let other = try forked().checkpoint(7)
        bundle.files[BundleFile.earlierCheckpoint(size: 7).name] = other.bytes
        let report = ExampleBundle.verify(bundle, try ExampleBundle.options())
        #expect(report.finding?.code == .earlierInconsistent)
        #expect(report.finding?.file == BundleFile.earlierProof(size: 7).name)
        #expect(report.fork?.older.bytes == other.bytes)
        #expect(report.fork?.newer.bytes == example.intact.files["checkpoint"])
    }

    @Test func `an earlier checkpoint that is not what its name says is refused`() throws {
        let note = BundleFile.earlierCheckpoint(size: 7).name
        let proof = BundleFile.earlierProof(size: 7).name
        #expect(
            try finding { $0[note] = $0[BundleFile.earlierCheckpoint(size: 3).name] }?.code == .earlierMalformed)
        #expect(try finding { $0[note] = Examples.bytes("no note") }?.code == .earlierMalformed)
        #expect(try finding { $0[proof] = $0[BundleFile.earlierProof(size: 3).name] }?.code == .earlierMalformed)
        #expect(try finding { $0[proof] = Examples.bytes("old 7\n") }?.code == .earlierMalformed)
        let stranger = try Examples.signer("other.example/log", .ed25519, 9)
        let root = try example.ledger.checkpoint(7).checkpoint.rootHash
        let foreign = try SignedCheckpoint(
            Checkpoint(origin: Origin(of: stranger.verifier.name), size: 7, rootHash: root), signedBy: stranger)
        #expect(try finding { $0[note] = foreign.bytes }?.code == .earlierRefused)
        // As large as the newest: it would prove nothing.
        let equal = BundleFile.earlierCheckpoint(size: 14)
        #expect(
            try finding {
                $0[equal.name] = $0["checkpoint"]
                $0[BundleFile.earlierProof(size: 14).name] = $0[proof]
            }?.code == .earlierMalformed)
    }

    @Test func `a proof from an earlier size to another checkpoint does not count`() throws {
        let proof = BundleFile.earlierProof(size: 7).name
        let to13 = BundleMaker(try example.ledger.checkpoint(13))
        let consistency = try #require(
            try ConsistencyProof(oldSize: 7, newSize: 13, hash: example.ledger.store.hash(of:)))
        let files = try #require(to13.earlier(try example.ledger.checkpoint(7), consistency))
        #expect(try finding { $0[proof] = files[1].bytes }?.code == .earlierMalformed)
    }

    // Checkpoints that the auditor kept.

    private func keeping(_ signed: SignedCheckpoint, extending: ConsistencyProof? = nil) throws -> BundleReport {
        var options = try ExampleBundle.options()
        options.kept = [KeptCheckpoint(name: "mine", checkpoint: signed, extending: extending)]
        return ExampleBundle.verify(example.intact, options)
    }

    @Test func `kept checkpoints of this history hold`() throws {
        for size: UInt64 in [1, 3, 7, 10, 14] {
            #expect(try keeping(try example.ledger.checkpoint(size)).finding == nil, "size \(size)")
        }
        let unknown = try keeping(try example.ledger.checkpoint(8))
        #expect(unknown.finding?.code == .keptUnproven)
        #expect(unknown.finding?.file == "mine")
    }

    @Test func `a kept checkpoint of another history is a fork of two signed notes`() throws {
        for size: UInt64 in [7, 14] {
            let other = try forked().checkpoint(size)
            let report = try keeping(other)
            #expect(report.finding?.code == .fork)
            #expect(report.finding?.file == "mine")
            let fork = try #require(report.fork)
            #expect(fork.older.bytes == other.bytes)
            #expect(fork.newer.checkpoint.size == size)
            #expect(fork.newer.checkpoint.rootHash != other.checkpoint.rootHash)
        }
        // Before the fork both histories are one.
        #expect(try keeping(try forked().checkpoint(3)).finding == nil)
    }

    @Test func `a kept checkpoint that is newer than the bundle needs a proof from it`() throws {
        var grown = example.ledger
        for place in 15...20 { grown.append(to: 1, "later \(place)") }
        let newer = try grown.checkpoint(20)
        #expect(try keeping(newer).finding?.code == .keptUnproven)
        let proof = try #require(try ConsistencyProof(oldSize: 14, newSize: 20, hash: grown.store.hash(of:)))
        #expect(try keeping(newer, extending: proof).finding == nil)
        var other = try forked()
        for place in 15...20 { other.append(to: 1, "later \(place)") }
        let wrong = try #require(try ConsistencyProof(oldSize: 14, newSize: 20, hash: other.store.hash(of:)))
        #expect(try keeping(try other.checkpoint(20), extending: wrong).finding?.code == .keptInconsistent)
        let elsewhere = try #require(try ConsistencyProof(oldSize: 13, newSize: 20, hash: grown.store.hash(of:)))
        #expect(try keeping(newer, extending: elsewhere).finding?.code == .keptUnproven)
    }

    @Test func `a kept checkpoint has to be signed by a log of the policy, and by this one`() throws {
        let stranger = try Examples.signer("other.example/log", .ed25519, 9)
        let foreign = try SignedCheckpoint(
            Checkpoint(origin: Origin(of: stranger.verifier.name), size: 7, rootHash: Leaf.noHash), signedBy: stranger)
        #expect(try keeping(foreign).finding?.code == .keptRefused)
        var options = try ExampleBundle.options()
        options.policy = try TrustPolicy(
            parsing: Examples.bytes("log \(stranger.verifier)\nlog \(Examples.logKey().verifier)\nquorum none\n"))
        options.allowsNoQuorum = true
        options.kept = [KeptCheckpoint(name: "mine", checkpoint: foreign)]
        #expect(ExampleBundle.verify(example.intact, options).finding?.code == .keptOfAnotherLog)
    }

    // The end.

    @Test func `a record of heads that is another kind of event, or was changed, shows nothing`() throws {
        let maker = BundleMaker(try example.ledger.checkpoint(14))
        let head = try example.ledger.head(of: 2, example.heads)
        let ordinary = try #require(
            maker.heads(example.ledger.events[9], example.ledger.inclusion(10, in: 14), head: head))
        let found = try finding { for file in ordinary { $0[file.name] = file.bytes } }
        #expect(found?.code == .headsMalformed)
        #expect(found?.file == "heads.leaf")
        #expect(try finding { $0["heads.payload"]?[7] ^= 1 }?.code == .payloadMismatch)
        #expect(try finding { $0["heads.inclusion"] = Examples.bytes("index 0\n") }?.code == .headsMalformed)
        #expect(try finding { $0["heads.inclusion"]?.append(10) }?.code == .headsMalformed)
        let others = HeadsInclusion(try example.ledger.head(of: 3, example.heads))
        #expect(try finding { $0["heads.inclusion"] = others.bytes }?.code == .headsMismatch)
        let larger = HeadsInclusion(InclusionProof(index: head.index, size: head.size + 1, hashes: head.hashes))
        #expect(try finding { $0["heads.inclusion"] = larger.bytes }?.code == .headsMismatch)
    }

    @Test func `a record of heads from before the negotiation, or that looks ahead, shows nothing`() throws {
        var ledger = ExampleLedger()
        ledger.append(to: 1, "other")
        let early = ledger.appendHeads(to: 5)
        ledger.append(to: 2, "opened")
        let proof = try ledger.head(of: 1, early)
        let maker = BundleMaker(try ledger.checkpoint(3))
        var bundle = try ledger.bundle(of: 2, size: 3)
        for file in try #require(maker.heads(ledger.events[1], ledger.inclusion(2, in: 3), head: proof)) {
            bundle.files[file.name] = file.bytes
        }
        #expect(try ExampleBundle.finding(bundle)?.code == .headsMismatch)
        let record = RecordedHeads(through: 9, streams: 1, root: Leaf.noHash)
        let ahead = ledger.append(to: 5, ExampleRecords.heads(record), flags: .heads)
        let next = BundleMaker(try ledger.checkpoint(4))
        bundle = try ledger.bundle(of: 2, size: 4)
        for file in try #require(next.heads(ledger.events[3], ledger.inclusion(ahead, in: 4), head: proof)) {
            bundle.files[file.name] = file.bytes
        }
        #expect(try ExampleBundle.finding(bundle)?.code == .headsMalformed)
    }

    // Order and times.

    @Test func `a chain that the log itself wrote wrongly is noticed`() throws {
        // The log signs what it likes; the leaves betray it.
        var ledger = ExampleLedger()
        ledger.append(to: 2, "opened")
        ledger.append(to: 2, "offered")
        let first = ledger.events[0].leaf
        func leaf(_ version: Int64, _ previous: [UInt8], _ recordedAt: Int64) -> Leaf {
            Leaf(
                head: LeafHead(flags: [], schemaVersion: 1),
                place: LeafPlace(
                    index: 2, stream: first.stream, version: version, previousHash: previous, recordedAt: recordedAt),
                tail: LeafTail(
                    event: LeafIdentifier(high: 1, low: 1), eventType: "Forged",
                    payloadCommitment: Commitment.payload(salt: ExampleLedger.salt(2), payload: [1])))
        }
        let cases: [(Leaf, BundleFindingCode)] = [
            (leaf(3, first.hash, first.recordedAt), .versionMismatch),
            (leaf(2, Leaf.noHash, first.recordedAt), .chainBroken),
            (leaf(2, first.hash, first.recordedAt - 1), .timeOrder),
        ]
        for (forged, code) in cases {
            var other = ExampleLedger()
            other.append(to: 2, "opened")
            other.events.append(BundleMaker.Event(leaf: forged, salt: ExampleLedger.salt(2), payload: [1]))
            other.store.append(forged.hash)
            let maker = BundleMaker(try other.checkpoint(2))
            var files = maker.head(policy: nil)
            for place in 0...1 {
                var named = try #require(
                    maker.event(other.events[place], other.inclusion(Int64(place) + 1, in: 2), disclosures: []))
                named = named.map { file in
                    BundleMaker.File(
                        .event(
                            version: UInt64(place) + 1,
                            BundlePart.allCases.first { file.name.hasSuffix($0.rawValue) } ?? .leaf),
                        file.bytes)
                }
                files += named
            }
            let bundle = BundleInMemory(Dictionary(files.map { ($0.name, $0.bytes) }) { first, _ in first })
            #expect(try ExampleBundle.finding(bundle)?.code == code)
        }
    }

    @Test(arguments: [
        (-400, BundleFindingCode.recordedTooEarly), (-200, nil), (0, nil), (290, nil), (900, .recordedTooLate),
    ])
    func `a time outside of what witnesses saw is noticed beyond the tolerance`(
        _ shift: Int, _ code: BundleFindingCode?
    ) throws {
        var ledger = ExampleLedger()
        ledger.append(to: 1, "other")
        let honest = Int(ExampleLedger.start) + 20
        ledger.append(to: 2, "claims a time", flags: .closed, recordedAt: UInt64(honest + shift))
        let report = ExampleBundle.verify(
            try ledger.bundle(of: 2, size: 2, earlier: [1]), try ExampleBundle.options())
        #expect(report.finding?.code == code)
    }

    @Test func `the median of the witnesses counts, not the fastest or slowest clock`() throws {
        let mark = BundleTimeMark(size: 1, anchor: [], times: [10, 9_999, 20])
        #expect(mark.lowerMedian == 20 && mark.upperMedian == 20)
        let two = BundleTimeMark(size: 1, anchor: [], times: [30, 10])
        #expect(two.lowerMedian == 10 && two.upperMedian == 30)
        let none = BundleTimeMark(size: 1, anchor: [], times: [])
        #expect(none.lowerMedian == nil && none.upperMedian == nil)
    }

    @Test func `a leaf cannot name a checkpoint that it is part of`() throws {
        // Only a log that forges its checkpoints could write this: here the anchor is known before the leaf.
        var ledger = ExampleLedger()
        ledger.append(to: 1, "other")
        ledger.append(to: 1, "other")
        let anchor = Fingerprint.sha256(try ledger.checkpoint(2).note.text)
        var early = ExampleLedger()
        early.append(to: 2, "opened", flags: .closed, anchor: anchor)
        early.append(to: 1, "other")
        let bundle = try early.bundle(of: 2, size: 2)
        // Another tree of the same size has another note, so nothing is known of this anchor.
        #expect(try ExampleBundle.finding(bundle) == nil)
        var verifier = BundleTimeBounds([BundleTimeMark(size: 2, anchor: anchor, times: [5])])
        #expect(verifier.around(1).notAfter == 5)
        #expect(verifier.around(3).notBefore == 5)
    }
}
