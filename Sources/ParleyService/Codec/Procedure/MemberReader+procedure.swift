internal import Bargaining
internal import StrictJSON

/// Members that many facts of the procedure have.
extension MemberReader {
    mutating func draftNumber() throws(CodingFault) -> Int { try required("draft").count(from: 1) }

    mutating func day(_ name: String = "day") throws(CodingFault) -> LocalDay { try required(name).day() }

    mutating func profile() throws(CodingFault) -> ProfileReference {
        try required("profile").converted(.init(.ruleProfile, words: ["CN@1"])) { ProfileReference($0) }
    }

    mutating func article(_ name: String = "article") throws(CodingFault) -> Article? {
        guard let member = try optional(name) else { return nil }
        return try member.converted(.init(.string)) { Article($0) }
    }

    mutating func requiredArticle() throws(CodingFault) -> Article {
        try required("article").converted(.init(.string)) { Article($0) }
    }

    mutating func clock(_ name: String) throws(CodingFault) -> StartedClock? {
        guard let member = try optional(name) else { return nil }
        return try ClockCoding.read(member)
    }

    mutating func requiredClock(_ name: String) throws(CodingFault) -> StartedClock {
        try ClockCoding.read(try required(name))
    }

    mutating func clocks() throws(CodingFault) -> [StartedClock] {
        try required("clocks").list { clock throws(CodingFault) in try ClockCoding.read(clock) }
    }

    mutating func timeliness() throws(CodingFault) -> Timeliness? {
        guard let member = try optional("timeliness") else { return nil }
        return try ClockCoding.readTimeliness(member)
    }

    mutating func requiredTimeliness() throws(CodingFault) -> Timeliness {
        try ClockCoding.readTimeliness(try required("timeliness"))
    }

    mutating func textHash(_ name: String = "text_hash") throws(CodingFault) -> ContentHash {
        try required(name).converted(.init(.string)) { text in
            Hexadecimal.bytes(text).flatMap { ContentHash(bytes: $0) }
        }
    }

    mutating func workers() throws(CodingFault) -> Int64 {
        Int64(try required("workers").count(from: 1, to: AgendaItem.maximumWorkers))
    }

    mutating func optionalNumber(_ name: String) throws(CodingFault) -> Int? {
        guard let member = try optional(name) else { return nil }
        return try member.count()
    }

    mutating func enterprise() throws(CodingFault) -> PartyName? { try optional("enterprise")?.partyName(form) }
}
