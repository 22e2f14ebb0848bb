internal import Bargaining
internal import StrictJSON

/// The `data` of the facts of an amendment on its way into force; the amendment is named by the member `amendment`, from 1.
enum AmendmentFactCoding {
    /// How the data of each event type is read.
    static let readers: [(name: StaticString, read: ProcedureFactCoding.Reader)] = [
        (
            "AmendmentVoted",
            { m throws(CodingFault) in
                let number = try m.amendment()
                let ballot = try CongressCoding.readBallot(&m)
                let isRatified = try m.flag("ratified")
                return .life(
                    .amendment(number, .voted(ballot, isRatified: isRatified, filing: try m.clock("filing"))))
            }
        ),
        (
            "AmendmentSigned",
            { m throws(CodingFault) in
                let number = try m.amendment()
                let (side, hash, day) = (try m.side(), try m.textHash(), try m.day())
                return .life(.amendment(number, .signed(side, hash, on: day, filing: try m.clock("filing"))))
            }
        ),
        (
            "AmendmentFiled",
            { m throws(CodingFault) in
                let number = try m.amendment()
                return .life(.amendment(number, .filed(try ProcedureFactCoding.filing(&m))))
            }
        ),
        (
            "AmendmentReceived",
            { m throws(CodingFault) in
                .life(.amendment(try m.amendment(), .received(review: try m.requiredClock("review"))))
            }
        ),
        (
            "AmendmentObjected",
            { m throws(CodingFault) in
                let number = try m.amendment()
                let clauses = try m.required("clauses").list { clause throws(CodingFault) in try clause.count(from: 1) }
                return .life(
                    .amendment(
                        number, .objected(Objection(clauses: clauses, timeliness: try m.requiredTimeliness()))))
            }
        ),
        (
            "AmendmentTookEffect",
            { m throws(CodingFault) in
                let number = try m.amendment()
                let cause = try m.required("cause").word(AgreementEffect.Cause.self)
                let day = try m.day("from")
                return .life(.amendment(number, .tookEffect(cause, from: day, review: try m.requiredClock("review"))))
            }
        ),
    ]

    /// Writes the members of a fact into the object that is open.
    static func write(_ number: Int, _ fact: AmendmentFact, to writer: inout JSONWriter) {
        writer.fields(.number("amendment", number))
        switch fact {
        case .voted(let ballot, let isRatified, let filing):
            CongressCoding.write(ballot, to: &writer)
            writer.member("ratified", ifTrue: isRatified)
            ClockCoding.write(filing, as: "filing", to: &writer)
        case .signed(let side, let hash, let day, let filing):
            writer.fields(.side(side))
            AgreementDraftCoding.write(hash, to: &writer)
            writer.fields(.text("day", day.description))
            ClockCoding.write(filing, as: "filing", to: &writer)
        case .filed(let filing): ProcedureFactCoding.write(filing, to: &writer)
        case .received(let review): ClockCoding.write(review, as: "review", to: &writer)
        case .objected(let objection):
            writer.list("clauses", objection.clauses) { clause, writer in writer.value(Int64(clause)) }
            ClockCoding.write(objection.timeliness, to: &writer)
        case .tookEffect(let cause, let day, let review):
            writer.fields(.text("cause", cause.rawValue), .text("from", day.description))
            ClockCoding.write(review, as: "review", to: &writer)
        }
    }
}
