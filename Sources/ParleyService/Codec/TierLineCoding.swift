internal import Bargaining
internal import StrictJSON

/// One line of a table as JSON: what it gives (`amount`; `min` and `max`; or `rule` with `cap`), `plus`, `comparator`,
/// `previous`, and every other member as class or band limit.
enum TierLineCoding {
    private static let lineMembers = [
        "amount", "min", "max", "rule", "cap", "plus", "comparator", "previous",
    ]

    /// Whether the name of a class or band says that it is a limit: an amount of zero or more.
    static func isLimit(_ name: String) -> Bool {
        name.hasSuffix("_from") || name.hasSuffix("_to") || name.hasSuffix("_below")
    }

    /// Writes a line as the next value.
    static func write(_ line: TierLine, to writer: inout JSONWriter) {
        writer.beginObject()
        for band in line.bands { TermCoding.write(band, besides: lineMembers, to: &writer) }
        switch line.rate {
        case .amount(let amount):
            writer.member("amount", amount.description)
        case .range(let minimum, let maximum):
            writer.member("min", minimum.description)
            writer.member("max", maximum.description)
        case .rule(let rule, let cap):
            writer.member("rule", rule)
            writer.member("cap", ifPresent: cap?.description)
        }
        writer.member("plus", ifPresent: line.plus)
        writer.member("comparator", ifPresent: line.comparator?.rawValue)
        writer.member("previous", ifPresent: line.previous?.description)
        writer.endObject()
    }

    /// Reads a line.
    static func read(_ cursor: JSONCursor, as form: CodingForm) throws(CodingFault) -> TierLine {
        var members = try MemberReader(cursor, form: form)
        let rate = try rate(&members)
        let plus = try members.optional("plus")
        if let plus, form == .request, !rate.isAmount {
            throw plus.fault(.unknownMember, expected: .init(.plusBesideAmount))
        }
        let comparator = try TermCoding.comparator(&members)
        let previous = try members.optional("previous")?.decimal()
        let bands = try bands(cursor, form)
        guard form == .stored || !bands.isEmpty else {
            throw cursor.fault(.tooFew, expected: .init(.lineNeedsBand))
        }
        return TierLine(
            rate: rate, plus: try plus?.line(form), comparator: comparator,
            previous: previous, bands: bands)
    }

    private static func rate(_ members: inout MemberReader) throws(CodingFault) -> TierLine.Rate {
        let amount = try members.optional("amount")
        let minimum = try members.optional("min")
        let maximum = try members.optional("max")
        let rule = try members.optional("rule")
        let cap = try members.optional("cap")
        switch (amount, minimum, maximum, rule, cap) {
        case (let amount?, nil, nil, nil, nil):
            return .amount(try amount.decimal())
        case (nil, let minimum?, let maximum?, nil, nil):
            return .range(minimum: try minimum.decimal(), maximum: try maximum.decimal())
        case (nil, nil, nil, let rule?, let cap):
            return .rule(
                try rule.line(members.form), cap: try cap?.decimal())
        default:
            throw members.cursor.fault(.malformed, expected: .init(.lineRate))
        }
    }

    private static func bands(_ cursor: JSONCursor, _ form: CodingForm) throws(CodingFault) -> [TermWord] {
        let members: [(name: String, cursor: JSONCursor)]
        do throws(JSONMismatch) {
            members = try cursor.members(maximumCount: form == .request ? TermWordCatalogue.maximumCount : .max)
        } catch {
            throw CodingFault(
                error,
                expected: error.code == .tooMany ? .init(.entriesUpTo, TermWordCatalogue.maximumCount) : .init(.object))
        }
        var bands: [TermWord] = []
        for member in members where !lineMembers.contains(member.name) {
            switch form {
            case .request:
                guard ItemKey(member.name) != nil else {
                    throw member.cursor.fault(.unknownMember, expected: .init(.bandName))
                }
                bands.append(TermWord(name: member.name, content: try content(member)))
            case .stored:
                let name = TermCoding.unescaped(member.name)
                let content = try TermCoding.storedContent(
                    member.cursor, wordForm: isLimit(name) ? .amount : .text)
                bands.append(TermWord(name: name, content: content))
            }
        }
        return bands
    }

    private static func content(
        _ member: (name: String, cursor: JSONCursor)
    ) throws(CodingFault) -> TermWord.Content {
        guard isLimit(member.name) else {
            return .text(try member.cursor.line(.request))
        }
        let limit = try member.cursor.decimal()
        guard limit.coefficient >= 0 else {
            throw member.cursor.fault(.outOfRange, expected: .init(.bandLimit))
        }
        return .amount(limit)
    }
}

extension TierLine.Rate {
    /// Whether the line gives one amount.
    fileprivate var isAmount: Bool {
        if case .amount = self { true } else { false }
    }
}
