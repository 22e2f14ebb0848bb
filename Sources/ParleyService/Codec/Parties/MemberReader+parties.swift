internal import Bargaining
internal import EventSourcing
internal import StrictJSON

/// Members that facts of parties and campaigns have.
extension MemberReader {
    mutating func region(_ name: String = "region") throws(CodingFault) -> RegionCode? {
        guard let member = try optional(name) else { return nil }
        return try member.converted(.init(.regionCode)) { RegionCode($0) }
    }

    mutating func industry(_ name: String = "industry") throws(CodingFault) -> IndustryCode? {
        guard let member = try optional(name) else { return nil }
        return try member.converted(.init(.industryCode)) { IndustryCode($0) }
    }

    /// A count of workers from 0 on; for `members` too.
    mutating func workerCount(_ name: String = "workers") throws(CodingFault) -> Int64 {
        Int64(try required(name).count(to: AgendaItem.maximumWorkers))
    }

    /// A party by its stream.
    mutating func registeredParty(_ name: String) throws(CodingFault) -> StreamID? {
        guard let member = try optional(name) else { return nil }
        return StreamID(try member.uuid())
    }
}
