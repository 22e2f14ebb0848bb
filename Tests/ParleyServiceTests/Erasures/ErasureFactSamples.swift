import Bargaining
import EventSourcing

/// One known fact of every type about erasures, as its golden file holds it.
enum ErasureFactSamples {
    private static let office = Sample.party("杭州市总工会个人信息保护办公室")
    private static let seat = SeatID(Sample.uuid("0198a000-0000-8000-8000-0000000000e1"))
    private static let pieces = [
        ErasedDisclosure(
            position: GlobalPosition(17), ordinal: 0, leafHash: [UInt8](repeating: 0xA5, count: 32),
            stream: StreamID(Sample.uuid("0198a000-0000-8000-8000-00000000a001")))
    ]

    static let all: [ErasureFact] = [
        .requested(
            ErasureRequest(
                number: 1, subject: seat, basis: .consentWithdrawn, authority: office,
                seats: [SeatID(Sample.uuid("0198a000-0000-8000-8000-0000000000e2"))],
                parent: ErasureParent(ledger: LedgerID(3), number: 2))),
        .holdPlaced(
            1, LegalHold(reason: .arbitration, authority: office, until: Sample.day("2026-12-31"))),
        .holdLifted(1, authority: office),
        .refused(1, RetentionDuty(article: "档案法 §14", authority: office)),
        .ordered(1, authority: office),
        .listed(1, pieces),
        .executed(
            ErasureRecord(
                number: 1, basis: .consentWithdrawn, authority: office, erased: pieces, isLast: true)),
    ]
}
