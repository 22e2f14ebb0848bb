internal import Bargaining
internal import EventSourcing
internal import Hummingbird

/// The parts of the path in braces. What cannot name anything is not found, as anything else that is not there.
struct PathParameters: Sendable {
    private let parameters: Parameters

    /// The parameters the router found.
    init(_ parameters: Parameters) {
        self.parameters = parameters
    }

    /// `{id}`.
    func negotiation() throws(Problem) -> StreamID {
        guard let text = parameters["id"], let stream = StreamID(text) else { throw Problem(.notFound) }
        return stream
    }

    /// `{version}`.
    func version() throws(Problem) -> StreamVersion {
        guard let text = parameters["version"], let number = Self.positive(text) else { throw Problem(.notFound) }
        return StreamVersion(number)
    }

    /// `{number}` of a proposal.
    func proposal() throws(Problem) -> ProposalNumber {
        guard let text = parameters["number"], let number = ProposalNumber(text) else {
            throw Problem(.proposalUnknown, ["proposal": parameters["number"].map(String.init) ?? ""])
        }
        return number
    }

    /// `{number}` of a session or a reservation.
    func ordinal() throws(Problem) -> Int {
        guard let text = parameters["number"], let number = Self.positive(text), let ordinal = Int(exactly: number)
        else { throw Problem(.notFound) }
        return ordinal
    }

    /// `{side}` of a caucus.
    func side() throws(Problem) -> Side {
        guard let text = parameters["side"], let side = Side(rawValue: String(text)), side != .neutral else {
            throw Problem(.notFound)
        }
        return side
    }

    /// `{key}` of an agenda item.
    func item() throws(Problem) -> ItemKey {
        guard let text = parameters["key"], let key = ItemKey(String(text)) else {
            throw Problem(.itemUnknown, ["item": parameters["key"].map(String.init) ?? ""])
        }
        return key
    }

    /// Any part as it stands in the path; empty where the path has no such part.
    func text(_ name: String) -> String {
        parameters[Substring(name)].map(String.init) ?? ""
    }

    /// `{code}` of a problem.
    func problem() throws(Problem) -> ProblemCode {
        guard let text = parameters["code"], let code = ProblemCode(rawValue: String(text)) else {
            throw Problem(.notFound)
        }
        return code
    }

    /// A decimal number from 1 to 9 digits, without sign or leading zero.
    private static func positive(_ text: Substring) -> Int64? {
        guard (1...9).contains(text.utf8.count), text.utf8.first != UInt8(ascii: "0"),
            text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        return Int64(text)
    }
}
