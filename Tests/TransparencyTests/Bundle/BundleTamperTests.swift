import Testing

@testable import Transparency

/// Every file of a bundle, broken in every way: the finding is exactly the one expected.
@Suite struct BundleTamperTests {
    let example: ExampleBundle

    init() throws {
        example = try ExampleBundle()
    }

    /// What is found in the bundle after a change, which has to be one.
    private func finding(_ change: (inout [String: [UInt8]]) throws -> Void) throws -> BundleFinding? {
        var bundle = example.intact
        try change(&bundle.files)
        #expect(bundle != example.intact, "nothing was changed")
        return try ExampleBundle.finding(bundle)
    }

    private func expect(
        _ code: BundleFindingCode, in file: String, _ location: SourceLocation = #_sourceLocation,
        _ change: (inout [String: [UInt8]]) throws -> Void
    ) throws {
        let found = try finding(change)
        #expect(found?.code == code, sourceLocation: location)
        #expect(found?.file == file, sourceLocation: location)
    }

    @Test func `each file that is taken away is missed`() throws {
        for name in example.intact.names where !["README.txt", "policy.txt"].contains(name) {
            try expect(.missingFile, in: name) { $0[name] = nil }
        }
        #expect(try finding { $0["README.txt"] = nil } == nil)
        #expect(try finding { $0["policy.txt"] = nil } == nil)
    }

    @Test func `each file that is cut or has something put after it is refused`() throws {
        for name in example.intact.names where !["README.txt", "policy.txt"].contains(name) {
            let cut = try finding { $0[name]?.removeLast() }
            #expect(cut != nil, "\(name) without its last byte")
            let empty = try finding { $0[name] = [] }
            #expect(empty != nil, "\(name) without bytes")
            let longer = try finding { $0[name]?.append(UInt8(ascii: "\n")) }
            #expect(longer != nil, "\(name) with a byte more")
        }
    }

    @Test func `a file that does not belong to a bundle is refused`() throws {
        for name in [
            "events/1.leaf", "events/0000001.leaf", "events/000000.leaf", "events/000001.inclusion",
            "heads.disclosures",
            "erasures/8.leaf", "notes.txt", "earlier/000000000003.note", "events/../checkpoint", "checkpoint2", "",
            "events/000001.leaf/x", "earlier/000000000003", "heads.", "events/00000x.leaf",
        ] {
            try expect(.unexpectedFile, in: name) { $0[name] = [1] }
        }
        try expect(.unexpectedFile, in: ExampleBundle.file(2, .disclosures)) {
            $0[ExampleBundle.file(2, .disclosures)] = Examples.bytes("bm9uZQ\n")
        }
    }

    @Test func `an event that is left out is missed, wherever it stood`() throws {
        for version: UInt64 in 1...5 {
            let found = try finding { files in
                for part in BundlePart.allCases { files[ExampleBundle.file(version, part)] = nil }
            }
            // The last one stands after the record of heads, which says nothing of it; the one before does.
            #expect(found?.code == (version < 5 ? .missingFile : nil), "event \(version)")
        }
        try expect(.headsMismatch, in: "heads.inclusion") { files in
            for part in BundlePart.allCases {
                files[ExampleBundle.file(4, part)] = nil
                files[ExampleBundle.file(5, part)] = nil
            }
        }
    }

    @Test func `events that are exchanged are noticed by their version`() throws {
        try expect(.versionMismatch, in: ExampleBundle.file(2, .leaf)) { files in
            for part in [BundlePart.leaf, .proof, .payload, .salt] {
                let (one, other) = (ExampleBundle.file(2, part), ExampleBundle.file(4, part))
                (files[one], files[other]) = (files[other], files[one])
            }
        }
    }

    @Test func `leaf, proof, salt and payload of another event do not pass`() throws {
        let other = example.ledger.events[2]
        try expect(.proofOfAnotherLeaf, in: ExampleBundle.file(2, .proof)) {
            $0[ExampleBundle.file(2, .leaf)] = other.leaf.bytes
        }
        try expect(.proofOfAnotherLeaf, in: ExampleBundle.file(2, .proof)) {
            $0[ExampleBundle.file(2, .proof)] = $0[ExampleBundle.file(4, .proof)]
        }
        try expect(.anotherNegotiation, in: ExampleBundle.file(2, .leaf)) { files in
            let maker = BundleMaker(try example.ledger.checkpoint(14))
            for file in try #require(maker.event(other, example.ledger.inclusion(3, in: 14), disclosures: [])) {
                let part = try #require(file.name.split(separator: ".").last)
                files["events/000002.\(part)"] = file.bytes
            }
        }
        try expect(.payloadMismatch, in: ExampleBundle.file(2, .payload)) {
            $0[ExampleBundle.file(2, .salt)] = ExampleLedger.salt(9)
        }
        try expect(.payloadMismatch, in: ExampleBundle.file(2, .payload)) {
            $0[ExampleBundle.file(2, .payload)] = $0[ExampleBundle.file(4, .payload)]
        }
        try expect(.payloadMismatch, in: ExampleBundle.file(2, .payload)) {
            $0[ExampleBundle.file(2, .payload)]?.append(0)
        }
    }

    @Test func `a leaf that was changed is not in the tree, whichever field`() throws {
        // Flags, schema version, stream, version, chain, time, event, type, payload, personal root, anchor.
        for offset in [9, 11, 20, 43, 44, 83, 84, 101, 132, 164, 196] {
            let found = try finding { $0[ExampleBundle.file(2, .leaf)]?[offset] ^= 0x01 }
            #expect(found?.code == .leafNotIncluded, "byte \(offset)")
        }
        for offset in [0, 8, 130, 228, 255] {
            try expect(.leafMalformed, in: ExampleBundle.file(2, .leaf)) {
                $0[ExampleBundle.file(2, .leaf)]?[offset] ^= 0x01
            }
        }
        try expect(.proofOfAnotherLeaf, in: ExampleBundle.file(2, .proof)) {
            $0[ExampleBundle.file(2, .leaf)]?[19] ^= 0x01
        }
        try expect(.leafMalformed, in: ExampleBundle.file(2, .leaf)) { $0[ExampleBundle.file(2, .leaf)]?.removeLast() }
        try expect(.tooLarge, in: ExampleBundle.file(2, .leaf)) { $0[ExampleBundle.file(2, .leaf)]?.append(0) }
    }

    @Test func `proofs lead to the checkpoint of the bundle and have nothing else in them`() throws {
        let file = ExampleBundle.file(2, .proof)
        let event = example.ledger.events[3]
        let later = BundleMaker(try example.ledger.checkpoint(13))
        let files = try #require(later.event(event, example.ledger.inclusion(4, in: 13), disclosures: []))
        try expect(.proofOfAnotherCheckpoint, in: file) { $0[file] = files[1].bytes }
        try expect(.proofMalformed, in: file) {
            let proof = try LogProof(parsing: try #require($0[file]))
            $0[file] =
                LogProof(
                    extra: [1], index: proof.inclusion.index, hashes: proof.inclusion.hashes,
                    checkpoint: proof.checkpoint)?.bytes
        }
        try expect(.proofMalformed, in: file) { $0[file]?[0] ^= 0x01 }
        try expect(.leafNotIncluded, in: file) {
            let proof = try LogProof(parsing: try #require($0[file]))
            $0[file] =
                LogProof(
                    index: proof.inclusion.index, hashes: Array(proof.inclusion.hashes.dropLast()),
                    checkpoint: proof.checkpoint)?.bytes
        }
    }

    @Test func `disclosures that are changed, exchanged, added or left out are noticed`() throws {
        let file = ExampleBundle.file(1, .disclosures)
        for lines in ["cmVtYXJr\n", "bmFtZQ\ncmVtYXJr\n", "cmVtYXJs\nbmFtZQ\n", "cmVtYXJr\nbmFtZQ\nbmFtZQ\n"] {
            try expect(.disclosureMismatch, in: file) { $0[file] = Examples.bytes(lines) }
        }
        let hash = Hexadecimal.text(ExampleBundle.erasedHash)
        for lines in [
            "cmVtYXJr\nbmFtZQ", "cmVtYXJr\n\nbmFtZQ\n", "cmVtYXJr\nbmFt ZQ\n", "cmVtYXJr\nerased \(hash.dropLast())\n",
            "cmVtYXJr\nerased \(hash.uppercased())\n", "cmVtYXJr\nErased \(hash)\n", "cmVtYXJr\nerased \(hash) \n",
            "cmVtYXJr\nbmFtZQ==\n",
        ] {
            try expect(.disclosuresMalformed, in: file) { $0[file] = Examples.bytes(lines) }
        }
    }

    @Test func `an erasure that no record shows is none`() throws {
        let file = ExampleBundle.file(3, .disclosures)
        let hash = Commitment.disclosureLeafHash(Examples.bytes("cmVhc29u"))
        try expect(.erasureNotProven, in: file) { $0[file] = BundleDisclosure.erased(leafHash: hash).line }
        try expect(.erasureNotProven, in: ExampleBundle.file(1, .disclosures)) { files in
            for part in BundlePart.allCases {
                files[BundleFile.erasure(position: UInt64(example.erasure), part).name] = nil
            }
        }
    }

    @Test func `a record of an erasure that was forged, moved or is another kind of event is refused`() throws {
        let position = UInt64(example.erasure)
        func name(_ part: BundlePart, _ at: UInt64? = nil) -> String {
            BundleFile.erasure(position: at ?? position, part).name
        }
        try expect(.payloadMismatch, in: name(.payload)) {
            $0[name(.payload)] = ExampleRecords.erasure([
                RecordedErasure(position: 5, ordinal: 0, leafHash: ExampleBundle.erasedHash)
            ])
        }
        try expect(.erasureMalformed, in: name(.leaf, 9)) { files in
            for part in [BundlePart.leaf, .proof, .payload, .salt] { files[name(part, 9)] = files[name(part)] }
        }
        let maker = BundleMaker(try example.ledger.checkpoint(14))
        for event in [example.ledger.events[2], example.ledger.events[8]] {
            let files = try #require(
                maker.erasure(event, example.ledger.inclusion(event.leaf.index, in: 14)))
            try expect(.erasureMalformed, in: files[0].name) { for file in files { $0[file.name] = file.bytes } }
        }
        // A record that is flagged as one and lists nothing.
        var ledger = ExampleLedger()
        ledger.append(to: 2, "opened", beside: ["cmVtYXJr"])
        let empty = ledger.append(to: 4, "nothing", flags: .erasure)
        let bundle = try ledger.bundle(of: 2, size: 2, erasures: [empty], erasing: [1: [0]])
        let found = try ExampleBundle.finding(bundle)
        #expect(found?.code == .erasureMalformed)
        #expect(found?.file == name(.payload, 2))
    }

    @Test func `a record from before the event, or of another hash, erases nothing`() throws {
        let hash = Commitment.disclosureLeafHash(Examples.bytes("cmVtYXJr"))
        for (position, recorded) in [(UInt64(2), hash), (1, hash)] {
            var ledger = ExampleLedger()
            ledger.append(
                to: 4,
                ExampleRecords.erasure([RecordedErasure(position: position, ordinal: 0, leafHash: recorded)]),
                flags: .erasure)
            ledger.append(to: 2, "opened", beside: ["cmVtYXJr"])
            let bundle = try ledger.bundle(of: 2, size: 2, erasures: [1], erasing: [2: [0]])
            #expect(try ExampleBundle.finding(bundle)?.code == .erasureNotProven)
        }
        var ledger = ExampleLedger()
        ledger.append(to: 2, "opened", beside: ["cmVtYXJr"])
        ledger.append(
            to: 4,
            ExampleRecords.erasure([RecordedErasure(position: 1, ordinal: 0, leafHash: ExampleBundle.erasedHash)]),
            flags: .erasure)
        let bundle = try ledger.bundle(of: 2, size: 2, erasures: [2], erasing: [1: [0]])
        #expect(try ExampleBundle.finding(bundle)?.code == .erasureNotProven)
    }
}
