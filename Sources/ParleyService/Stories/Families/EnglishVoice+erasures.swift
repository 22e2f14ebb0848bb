internal import Bargaining

extension EnglishVoice {
    /// An event of a register of erasures.
    func tell(_ fact: ErasureFact) -> String {
        switch fact {
        case .requested(let request) where request.parent != nil:
            "Erasure \(request.number): an erasure elsewhere reaches this ledger; content of the person is masked here."
        case .requested(let request):
            "Erasure \(request.number): \(request.authority) asks that a person's content be erased, since "
                + "\(name(request.basis)). It is masked from here on."
        case .holdPlaced(let number, let hold):
            "Erasure \(number): \(hold.authority) places a hold for \(name(hold.reason))"
                + (hold.until.map { ", until \(date(.day($0)))" } ?? "") + ". Nothing is erased meanwhile."
        case .holdLifted(let number, let authority): "Erasure \(number): \(authority) lifts the hold."
        case .refused(let number, let duty):
            "Erasure \(number): \(duty.authority) refuses it, since the content has to be kept (\(duty.article))."
        case .ordered(let number, let authority): "Erasure \(number): \(authority) orders it."
        case .listed(let number, let entries):
            "Erasure \(number): \(count(entries.count)) of content will be erased."
        case .executed(let record) where record.isLast && record.erased.isEmpty:
            "Erasure \(record.number): done, by order of \(record.authority)."
        case .executed(let record):
            "Erasure \(record.number): \(count(record.erased.count)) of content erased by order of \(record.authority)."
                + (record.isLast ? " It is done." : "")
        }
    }

    private func count(_ pieces: Int) -> String { pieces == 1 ? "one piece" : "\(pieces) pieces" }

    private func name(_ basis: ErasureBasis) -> String {
        switch basis {
        case .purposeEnded: "what it was kept for has ended"
        case .retentionEnded: "the time for keeping it is over"
        case .consentWithdrawn: "the person withdrew their consent"
        case .unlawfulProcessing: "it was processed against the law"
        case .legalObligation: "the law demands it"
        }
    }

    private func name(_ reason: HoldReason) -> String {
        switch reason {
        case .litigation: "a lawsuit"
        case .arbitration: "an arbitration"
        case .inspection: "an inspection"
        case .statutoryRetention: "a statutory term of keeping"
        }
    }
}
