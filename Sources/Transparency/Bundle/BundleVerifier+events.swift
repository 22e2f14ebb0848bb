extension BundleVerifier {
    /// Steps 3, 5 and 6 for one event.
    ///
    /// - Throws: ``BundleFinding``.
    mutating func checkEvent(_ version: UInt64, hasDisclosures: Bool) throws(BundleFinding) -> CheckedBundleEvent {
        let leafFile = BundleFile.event(version: version, .leaf)
        let leaf = try includedLeaf(leafFile, proof: .event(version: version, .proof))
        try checkOrder(leaf, version, leafFile)
        let payload = try committedPayload(
            of: leaf, .event(version: version, .payload), salt: .event(version: version, .salt))
        let fields = try fields(of: leaf, version, hasDisclosures: hasDisclosures)
        report.events.append(BundleReport.Event(leaf: leaf, fields: fields))
        return CheckedBundleEvent(
            file: BundleFile.event(version: version, .payload).name, leaf: leaf, payload: payload, fields: fields)
    }

    /// Step 3: a leaf with the proof that it is in the tree of the checkpoint.
    func includedLeaf(_ file: BundleFile, proof proofFile: BundleFile) throws(BundleFinding) -> Leaf {
        guard let leaf = Leaf(bytes: try required(file)) else {
            throw BundleFinding(.leafMalformed, in: file, "these are not the 256 bytes of a leaf")
        }
        let proof: LogProof
        let proofBytes = try required(proofFile)
        do throws(LogProofFault) {
            proof = try LogProof(parsing: proofBytes)
        } catch {
            throw BundleFinding(.proofMalformed, in: proofFile, error.description)
        }
        guard proof.extra == nil else {
            throw BundleFinding(.proofMalformed, in: proofFile, "a proof in a bundle has no extra bytes")
        }
        guard proof.checkpoint.bytes == checkpointBytes, let checkpoint else {
            throw BundleFinding(
                .proofOfAnotherCheckpoint, in: proofFile, "the proof does not lead to the checkpoint of the bundle")
        }
        guard proof.inclusion.index == UInt64(leaf.index) - 1 else {
            throw BundleFinding(
                .proofOfAnotherLeaf, in: proofFile,
                "the proof is of leaf \(proof.inclusion.index), and this is leaf \(leaf.index - 1)")
        }
        do throws(ProofFault) {
            try proof.inclusion.verify(leafHash: leaf.hash, root: checkpoint.rootHash)
        } catch {
            throw BundleFinding(.leafNotIncluded, in: proofFile, error.description)
        }
        return leaf
    }

    /// Step 6: a payload that a leaf commits to.
    func committedPayload(
        of leaf: Leaf, _ payloadFile: BundleFile, salt saltFile: BundleFile
    ) throws(BundleFinding) -> [UInt8] {
        let payload = try required(payloadFile)
        let salt = try required(saltFile)
        guard salt.count == Commitment.saltByteCount,
            leaf.payloadCommitment.elementsEqual(Commitment.payload(salt: salt, payload: payload))
        else {
            throw BundleFinding(
                .payloadMismatch, in: payloadFile, "salt and payload are not those that the leaf commits to")
        }
        return payload
    }

    /// Step 5: the leaf follows the one before it in its negotiation.
    private func checkOrder(_ leaf: Leaf, _ version: UInt64, _ file: BundleFile) throws(BundleFinding) {
        let before = report.events.last?.leaf
        let stream = before?.stream ?? options.negotiation ?? leaf.stream
        guard leaf.stream == stream else {
            throw BundleFinding(.anotherNegotiation, in: file, "the leaf is of another negotiation")
        }
        guard UInt64(leaf.version) == version else {
            throw BundleFinding(.versionMismatch, in: file, "the leaf is of version \(leaf.version)")
        }
        guard leaf.previousHash.elementsEqual(before?.hash ?? Leaf.noHash) else {
            throw BundleFinding(.chainBroken, in: file, "the leaf does not follow the one before it")
        }
        guard let before else { return }
        guard leaf.index > before.index else {
            throw BundleFinding(.positionOrder, in: file, "the leaf stands before the event that it follows")
        }
        guard leaf.recordedAt >= before.recordedAt else {
            throw BundleFinding(.timeOrder, in: file, "the leaf was recorded before the event that it follows")
        }
        guard !before.flags.contains(.closed) else {
            throw BundleFinding(.eventAfterTheLast, in: file, "the event before it closed the negotiation")
        }
    }

    /// Step 6: what is written beside an event, or what became of it.
    private func fields(
        of leaf: Leaf, _ version: UInt64, hasDisclosures: Bool
    ) throws(BundleFinding) -> [BundleReport.Field] {
        let file = BundleFile.event(version: version, .disclosures)
        guard !leaf.personalRoot.elementsEqual(Commitment.emptyPersonalRoot) else {
            guard !hasDisclosures else {
                throw BundleFinding(.unexpectedFile, in: file, "nothing is written beside this event")
            }
            return []
        }
        guard let lines = BundleDisclosure.parse(try required(file)) else {
            throw BundleFinding(.disclosuresMalformed, in: file, "a line is no disclosure, and no hash of one")
        }
        guard leaf.personalRoot.elementsEqual(Commitment.personalRoot(leafHashes: lines.map(\.leafHash))) else {
            throw BundleFinding(
                .disclosureMismatch, in: file, "the disclosures are not those that the leaf commits to")
        }
        var fields: [BundleReport.Field] = []
        for (ordinal, line) in lines.enumerated() {
            fields.append(try field(line, ErasurePlace(position: UInt64(leaf.index), ordinal: ordinal), file))
        }
        return fields
    }

    private func field(
        _ line: BundleDisclosure, _ place: ErasurePlace, _ file: BundleFile
    ) throws(BundleFinding) -> BundleReport.Field {
        if case .clear(let bytes) = line { return .present(clear: bytes) }
        if let known = erasures[place], known.leafHash == line.leafHash, known.record > place.position {
            return .erased(record: known.record)
        }
        guard case .withheld = line else {
            throw BundleFinding(
                .erasureNotProven, in: file,
                "disclosure \(place.ordinal) is called erased, and no record in the log shows that")
        }
        return .withheld
    }
}
