internal import EventSourcing
internal import Metrics

/// What a notary measures.
struct NotaryMetrics {
    private func dimensions(_ ledger: LedgerID) -> [(String, String)] { [("ledger", ledger.description)] }

    /// Notes how a ledger stands now.
    func record(_ standing: NotaryStanding, of ledger: LedgerID) {
        let refused = Gauge(label: "parley_notary_refused", dimensions: dimensions(ledger))
        if case .signed(let size) = standing {
            Gauge(label: "parley_notary_signed_events", dimensions: dimensions(ledger)).record(Double(size))
        }
        if case .refused = standing { refused.record(1) } else { refused.record(0) }
    }

    /// Counts a refusal when it begins.
    func countRefusal(of ledger: LedgerID) {
        Counter(label: "parley_notary_refusals_total", dimensions: dimensions(ledger)).increment()
    }

    /// Notes how many witnesses have not cosigned the newest checkpoint.
    func record(missingWitnesses count: Int, of ledger: LedgerID) {
        Gauge(label: "parley_notary_missing_witnesses", dimensions: dimensions(ledger)).record(Double(count))
    }
}
