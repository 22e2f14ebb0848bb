internal import EventSourcing
internal import Postgres
internal import Transparency

/// Personal content beside the events, and records of what was erased of it.
extension LedgerVerification {
    /// The disclosures of a row, which come in the same order; those before them belong to nothing.
    mutating func takePersonal(
        of row: HashedRow, from disclosures: inout ArraySlice<StoredDisclosure>
    ) -> ArraySlice<StoredDisclosure> {
        while let orphan = disclosures.first, orphan.position < row.position {
            reportOrphan(orphan)
            disclosures = disclosures.dropFirst()
        }
        let end = disclosures.firstIndex { $0.position != row.position } ?? disclosures.endIndex
        defer { disclosures = disclosures[end...] }
        return disclosures[..<end]
    }

    mutating func reportOrphan(_ disclosure: StoredDisclosure) {
        report(
            .unexpectedDisclosure, disclosure.position, expected: "no personal content without its event",
            found: "disclosure \(disclosure.ordinal)")
    }

    mutating func examinePersonal(_ row: HashedRow, _ leaf: Leaf, _ personal: ArraySlice<StoredDisclosure>) {
        let isEmptyRoot = leaf.personalRoot.elementsEqual(Commitment.emptyPersonalRoot)
        guard leaf.flags.contains(.personal) else {
            expect(isEmptyRoot, .personalRoot, row, "the root of no personal content", "another, without its flag")
            expect(
                personal.isEmpty || !scope.readsPersonal, .unexpectedDisclosure, row, "no personal content",
                "\(personal.count) disclosures")
            return
        }
        expect(!isEmptyRoot, .personalRoot, row, "the root of personal content", "the root of none")
        guard scope.readsPersonal else { return }
        let isDense = personal.enumerated().allSatisfy { Int64($0.offset) == $0.element.ordinal }
        if isDense, !personal.isEmpty,
            leaf.personalRoot.elementsEqual(Commitment.personalRoot(leafHashes: personal.map(\.leafHash)))
        {
            examineOpening(row, leaf, personal)
            return
        }
        guard progress.pending.count < PendingPersonal.limit else {
            report(
                .withheld, row.position, row.stream, expected: "the personal content of the event",
                found: "\(personal.count) disclosures, too late to wait for a record")
            return
        }
        var hashes: [Int64: [UInt8]] = [:]
        for disclosure in personal { hashes[disclosure.ordinal] = disclosure.leafHash }
        progress.pending[row.position] = PendingPersonal(
            root: Array(leaf.personalRoot), stream: UUIDValue(row.stream), hashes: hashes, isStored: !personal.isEmpty)
    }

    private mutating func examineOpening(
        _ row: HashedRow, _ leaf: Leaf, _ personal: ArraySlice<StoredDisclosure>
    ) {
        guard let opening = options.opening else { return }
        for disclosure in personal {
            let (stream, event) = (StreamID(UUIDValue(leaf.stream)), EventID(UUIDValue(leaf.event)))
            expect(
                Self.wait { await opening(disclosure, stream, event) }, .unreadableDisclosure, row,
                "disclosure \(disclosure.ordinal) opens to its hash under the key of its person", "it does not")
        }
    }

    /// Waits for a question to somebody who answers in their own time. This thread is none of the cooperative pool.
    private static func wait(for question: @escaping @Sendable () async -> Bool) -> Bool {
        let answer = Monitor<Bool?>(nil, conditionCount: 1)
        Task.detached {
            let answered = await question()
            answer.withLock { $0 = answered }
            answer.signal(0)
        }
        return answer.wait(on: 0) { state in state.map { .done($0) } ?? .wait(until: nil) }
    }

    /// A record names what was there, and that is not there any more.
    mutating func examineErasure(
        _ row: HashedRow, _ pieces: [ErasedPiece]?, _ connection: PostgresConnection
    ) throws {
        guard let pieces else {
            report(
                .forgedErasure, row.position, row.stream, expected: "a record of an erasure",
                found: "a payload that is none")
            return
        }
        for piece in pieces {
            let known = progress.pending[piece.position]?.hashes[piece.ordinal]
            if var pending = progress.pending[piece.position], known == nil {
                pending.hashes[piece.ordinal] = piece.leafHash
                pending.isNamed = true
                progress.pending[piece.position] = pending
                continue
            }
            let rows = try connection.execute(
                """
                SELECT d.leaf_hash FROM personal.disclosures AS d
                WHERE d.ledger_id = $1 AND d.position = $2 AND d.ordinal = $3
                """, [.int4(ledger.number), .int8(piece.position), .int8(piece.ordinal)])
            // Two requests may have asked for the same: both records name it.
            if rows.isEmpty, known == piece.leafHash { continue }
            report(
                rows.isEmpty ? .forgedErasure : .notErased, row.position, row.stream,
                expected: "disclosure \(piece.ordinal) of position \(piece.position) erased",
                found: rows.isEmpty ? "an event that never had it" : "it is still there")
        }
    }

    /// What no record has accounted for by the end.
    mutating func settlePersonal() {
        for (position, pending) in progress.pending.sorted(by: { $0.key < $1.key }) {
            let hashes = pending.inOrder
            if pending.isNamed, let hashes, Commitment.personalRoot(leafHashes: hashes) == pending.root {
                progress.erased += 1
                continue
            }
            let kind: LogFindingKind
            switch (pending.isNamed, hashes) {
            case (true, .some): kind = pending.isStored ? .personalRoot : .forgedErasure
            case (false, .some(let hashes)): kind = hashes.isEmpty ? .withheld : .personalRoot
            case (_, nil): kind = .withheld
            }
            guard options.reportsWithheld || kind != .withheld else {
                progress.erased += 1
                continue
            }
            findings.add(
                LogFinding(
                    kind, ledger: ledger, position: position, stream: StreamID(pending.stream),
                    expected: "personal content of root \(Base64.encode(pending.root)), or records that name it",
                    found: "\(pending.hashes.count) disclosures stored or named"))
        }
        progress.pending = [:]
    }
}
