extension BundleVerifier {
    /// Steps 3 and 6 for a record of an erasure.
    mutating func checkErasure(_ position: UInt64) throws(BundleFinding) {
        let leafFile = BundleFile.erasure(position: position, .leaf)
        let payloadFile = BundleFile.erasure(position: position, .payload)
        let leaf = try includedLeaf(leafFile, proof: .erasure(position: position, .proof))
        guard UInt64(leaf.index) == position, leaf.flags.contains(.erasure) else {
            throw BundleFinding(
                .erasureMalformed, in: leafFile, "the leaf is no record of an erasure, or of another position")
        }
        let payload = try committedPayload(of: leaf, payloadFile, salt: .erasure(position: position, .salt))
        guard let erased = records.erased(leaf, in: payload) else {
            throw BundleFinding(.erasureMalformed, in: payloadFile, "the payload lists nothing that was erased")
        }
        for entry in erased {
            let place = ErasurePlace(position: entry.position, ordinal: entry.ordinal)
            if erasures[place] == nil { erasures[place] = (entry.leafHash, position) }
        }
    }

    /// Step 7: whether later events can exist.
    mutating func checkCompleteness(hasHeads: Bool) throws(BundleFinding) {
        let isClosed = report.events.last?.leaf.flags.contains(.closed) ?? false
        report.completeness = isClosed ? .complete : .incomplete
        guard hasHeads else { return }
        let leaf = try includedLeaf(.heads(.leaf), proof: .heads(.proof))
        guard leaf.flags.contains(.heads) else {
            throw BundleFinding(.headsMalformed, in: .heads(.leaf), "the leaf is no record of heads")
        }
        let payload = try committedPayload(of: leaf, .heads(.payload), salt: .heads(.salt))
        guard let record = records.heads(leaf, in: payload), record.through < UInt64(leaf.index) else {
            throw BundleFinding(
                .headsMalformed, in: .heads(.payload), "the payload is no record of heads before its own position")
        }
        guard let inclusion = HeadsInclusion(parsing: try required(.heads(.inclusion))) else {
            throw BundleFinding(.headsMalformed, in: .heads(.inclusion), "the lines are not those of an inclusion")
        }
        guard let head = report.events.last(where: { UInt64($0.leaf.index) <= record.through })?.leaf else {
            throw BundleFinding(
                .headsMismatch, in: .heads(.payload), "the record was made before the negotiation began")
        }
        guard inclusion.proof.size == record.streams else {
            throw BundleFinding(
                .headsMismatch, in: .heads(.inclusion), "the record is of \(record.streams) streams")
        }
        do throws(ProofFault) {
            try inclusion.proof.verify(leafHash: MerkleTree.leafHash(of: head.headsEntry), root: record.root)
        } catch {
            throw BundleFinding(
                .headsMismatch, in: .heads(.inclusion),
                """
                event \(head.version) is not what the record names as the last event of the negotiation at position \
                \(record.through): later events are left out, or the inclusion is another's
                """)
        }
        if !isClosed { report.completeness = .open(asOf: record.through, recordedAt: leaf.recordedAt) }
    }
}

extension Leaf {
    /// stream ‖ version ‖ leaf hash, 56 bytes: what the tree of a heads record has of the last event of a stream.
    var headsEntry: [UInt8] { bytes[LeafField.stream..<LeafField.previousHash.lowerBound] + hash }
}
