internal import EventSourcing
internal import Postgres
internal import Transparency

/// Which anchors name checkpoints that the notary of a ledger made final itself. Bounded: the older half is dropped when
/// the newer one is full, and looked up again when it is needed.
struct AnchorMemory {
    /// How many anchors one half holds: with one final checkpoint a second, more than an hour.
    static let generationAnchors = 4_096

    private var young: [[UInt8]: UInt64] = [:]
    private var old: [[UInt8]: UInt64] = [:]

    /// The size of the tree that an anchor stands for; `nil` where it is not remembered.
    func size(of anchor: [UInt8]) -> UInt64? { young[anchor] ?? old[anchor] }

    mutating func remember(_ anchor: [UInt8], size: UInt64) {
        if young.count >= Self.generationAnchors {
            old = young
            young = [:]
        }
        young[anchor] = size
    }

    /// Looks up what is not remembered. A stored note counts if one of the notary's own keys signed it.
    ///
    /// - Parameter keys: the present key, then those of former logs.
    mutating func load(
        _ anchors: Set<[UInt8]>, in ledger: LedgerID, keys: [VerifierKey], _ connection: PostgresConnection
    ) throws(PostgresError) {
        let unknown = anchors.filter { size(of: $0) == nil }
        guard !unknown.isEmpty else { return }
        let rows = try connection.execute(
            "SELECT note FROM proof.final_checkpoints WHERE ledger_id = $1 AND anchor = ANY ($2)",
            [.int4(ledger.number), .bytesArray(Array(unknown))])
        for row in rows {
            guard let signed = try? SignedCheckpoint(parsing: try row.bytes(0)),
                NotaryKeys.signed(signed, by: keys)
            else { continue }
            // The tree of a former log may have been larger than what is left of it: its size says nothing here.
            let isPresent = signed.checkpoint.origin.bytes == keys.first?.name.bytes
            remember(Fingerprint.sha256(signed.note.text), size: isPresent ? signed.checkpoint.size : 0)
        }
    }
}
