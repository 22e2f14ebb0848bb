internal import Bargaining
internal import StrictJSON

/// The `data` of the facts of an agreement's life. A commitment is named by the member `commitment`, from 1.
enum LifeFactCoding {
    /// How the data of each event type is read.
    static let readers: [(name: StaticString, read: ProcedureFactCoding.Reader)] = [
        (
            "CommitmentFulfilled",
            { m throws(CodingFault) in
                let number = try m.commitment()
                return .life(
                    .commitmentFulfilled(
                        number: number,
                        CommitmentFulfilment(
                            item: try m.item(), side: try m.side(), timeliness: try m.requiredTimeliness())))
            }
        ),
        (
            "CommitmentFulfilmentDisputed",
            { m throws(CodingFault) in
                .life(.fulfilmentDisputed(number: try m.commitment(), item: try m.item(), side: try m.side()))
            }
        ),
        (
            "CommitmentMissed",
            { m throws(CodingFault) in
                .life(
                    .commitmentMissed(
                        number: try m.commitment(), item: try m.item(),
                        owner: try m.required("owner").word(Side.self), try m.requiredClock("clock")))
            }
        ),
    ]

    /// Writes the members of a fact into the object that is open.
    static func write(_ fact: LifeFact, to writer: inout JSONWriter) {
        switch fact {
        case .commitmentFulfilled(let number, let fulfilment):
            writer.fields(.number("commitment", number), .item(fulfilment.item), .side(fulfilment.side))
            ClockCoding.write(fulfilment.timeliness, to: &writer)
        case .fulfilmentDisputed(let number, let item, let side):
            writer.fields(.number("commitment", number), .item(item), .side(side))
        case .commitmentMissed(let number, let item, let owner, let clock):
            writer.fields(.number("commitment", number), .item(item), .text("owner", owner.rawValue))
            ClockCoding.write(clock, as: "clock", to: &writer)
        }
    }
}

extension MemberReader {
    fileprivate mutating func commitment() throws(CodingFault) -> Int { try required("commitment").count(from: 1) }
}
