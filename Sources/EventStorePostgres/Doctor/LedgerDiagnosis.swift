internal import EventSourcing

/// The rules of DESIGN §3.4 that one ledger was held against, and what a verification found of each.
enum LedgerDiagnosis: String, CaseIterable {
    case positions
    case batches
    case versions = "stream versions"
    case times
    case items
    case closing = "closed streams"
    case leaves
    case tree

    private static let cure = "stop serving this ledger, keep the database as it is, and compare with a backup"

    /// The rule that a finding is about.
    init(_ kind: LogFindingKind) {
        switch kind {
        case .unknownLedger, .missingEvent, .unexpectedEvent: self = .positions
        case .ledgerTime, .brokenBatch: self = .batches
        case .streamVersion: self = .versions
        case .timeGoesBack, .batchTime: self = .times
        case .item, .eventIdentity: self = .items
        case .afterClose: self = .closing
        case .malformedLeaf, .unknownFlags, .columnMismatch, .leafHash, .payload, .brokenChain, .foreignAnchor,
            .withheld,
            .personalRoot, .unexpectedDisclosure, .unreadableDisclosure, .forgedErasure, .notErased:
            self = .leaves
        case .changedNode, .missingNode, .unexpectedNode, .malformedCheckpoint, .checkpointColumns, .checkpointRoot,
            .checkpointBeyondLog, .checkpointSignature, .checkpointOrder, .cosignatureColumns, .cosignatureSignature,
            .missingCosignature, .finalMismatch, .notFinal, .rollback, .rewritten, .missingCheckpoint:
            self = .tree
        }
    }

    /// One finding a rule, from the report of this ledger alone.
    static func findings(_ ledger: VerificationReport.Ledger, _ report: VerificationReport) -> [DoctorFinding] {
        allCases.map { rule in
            let check = "ledger \(ledger.id): \(rule.rawValue)"
            // Not every finding is kept in full, but all are counted.
            let count = report.counts.reduce(Int64(0)) { LedgerDiagnosis($1.key) == rule ? $0 + $1.value : $0 }
            guard count > 0 else {
                return DoctorFinding(check: check, passed: true, detail: rule.praise(ledger), cure: nil)
            }
            let first = report.findings.first { LedgerDiagnosis($0.kind) == rule }
            let place = first?.position.map { "position \($0): " } ?? ""
            let detail = first.map { "\(place)expected \($0.expected), found \($0.found)" } ?? "among many findings"
            return DoctorFinding(
                check: check, passed: false, detail: count > 1 ? "\(detail) and \(count - 1) more" : detail, cure: cure)
        }
    }

    private func praise(_ ledger: VerificationReport.Ledger) -> String {
        switch self {
        case .positions: "1 to \(ledger.events), no hole"
        case .batches: "each extends the one before it"
        case .versions: "each stream runs from 1 without a gap"
        case .times: "never fall, and equal their batch's"
        case .items: "receipts account for every event"
        case .closing: "nothing follows a closing event"
        case .leaves:
            "\(ledger.events) recomputed"
                + (ledger.erased > 0 ? ", \(ledger.erased) without their personal content" : "")
                + ", root \(SchemaFile.hex(ledger.root))"
        case .tree: "\(ledger.checkpoints) checkpoints and every node agree with the leaves"
        }
    }
}
