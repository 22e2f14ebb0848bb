package import Bargaining
internal import EventSourcing
internal import StrictJSON

/// Members that facts about erasures and the bodies of acts on them share.
extension MemberReader {
    /// Who answers for a decision: the member `authority`.
    package mutating func erasureAuthority() throws(CodingFault) -> PartyName {
        try required("authority").partyName(form)
    }

    /// What a hold is.
    package mutating func legalHold() throws(CodingFault) -> LegalHold {
        LegalHold(
            reason: try required("reason").word(HoldReason.self), authority: try erasureAuthority(),
            until: try optional("until")?.day())
    }

    /// The law by which content is kept.
    package mutating func retentionDuty() throws(CodingFault) -> RetentionDuty {
        RetentionDuty(
            article: try required("article").line(form, maximum: RetentionDuty.maximumArticleScalars),
            authority: try erasureAuthority())
    }

    /// A request as it is stored.
    mutating func erasureRequest() throws(CodingFault) -> ErasureRequest {
        ErasureRequest(
            number: try number(), subject: try required("subject").seat(),
            basis: try required("basis").word(ErasureBasis.self), authority: try erasureAuthority(),
            seats: try required("seats").list(maximum: ErasureRegisterState.maximumSeats) {
                seat throws(CodingFault) in try seat.seat()
            },
            parent: try optional("parent").map { parent throws(CodingFault) in
                try Self.erasureParent(parent, as: form)
            })
    }

    /// Pieces of erased content, each with its place.
    mutating func erasedDisclosures(_ name: String) throws(CodingFault) -> [ErasedDisclosure] {
        let form = form
        return try required(name).list(maximum: ErasureRegisterState.maximumEntries) { entry throws(CodingFault) in
            var members = try MemberReader(entry, form: form)
            let erased = ErasedDisclosure(
                position: GlobalPosition(Int64(try members.required("position").count(from: 1))),
                ordinal: try members.required("ordinal").count(to: Int64(Int16.max)),
                leafHash: try members.required("leaf_hash").converted(
                    .init(.hexadecimal, Int64(ErasedDisclosure.leafHashByteCount * 2))
                ) { text in
                    Hexadecimal.bytes(text).flatMap { $0.count == ErasedDisclosure.leafHashByteCount ? $0 : nil }
                }, stream: StreamID(try members.required("stream").uuid()))
            try members.finish()
            return erased
        }
    }

    private static func erasureParent(
        _ cursor: JSONCursor, as form: CodingForm
    ) throws(CodingFault) -> ErasureParent {
        var members = try MemberReader(cursor, form: form)
        let parent = ErasureParent(
            ledger: LedgerID(Int32(try members.required("ledger").count(from: 1, to: Int64(Int32.max)))),
            number: try members.required("number").count(from: 1))
        try members.finish()
        return parent
    }
}
