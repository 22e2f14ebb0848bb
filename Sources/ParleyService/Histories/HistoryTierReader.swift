internal import Bargaining
internal import StrictJSON

/// Reads the lines of a table against the schema's `tier`.
enum HistoryTierReader {
    private static let lineMembers = [
        "amount", "min", "max", "rule", "plus", "cap", "previous", "at_least", "at_most",
    ]

    static func line(_ place: HistoryPlace) throws(HistoryFault) -> TierLine {
        let object = try place.object()
        guard object.count >= 2 else {
            throw place.fault("minProperties", en: "what the line gives and to what it applies", zh: "给付内容及其适用对象")
        }
        guard object.count <= 20 else { throw place.fault("maxProperties", en: "at most 20 members", zh: "至多 20 个成员") }
        for member in object.members {
            try place.member(member.key, member.value, as: "tier").check(member.key, .tierName)
        }
        let members = try HistoryMembers(place, required: [], optional: object.keys)
        try checkTogether(members)
        let rate = try rate(members)
        let plus = try members["plus"]?.text(.words)
        let previous = try members["previous"]?.decimal()
        let comparator = try HistoryTermReader.comparator(members)
        return TierLine(
            rate: rate, plus: plus, comparator: comparator, previous: previous, bands: try bands(members))
    }

    /// What may and must stand together in a line.
    private static func checkTogether(_ members: HistoryMembers) throws(HistoryFault) {
        for (name, other) in [("min", "max"), ("max", "min"), ("plus", "amount"), ("cap", "rule")]
        where members[name] != nil && members[other] == nil {
            throw members.place.fault(
                "dependentRequired", en: "\"\(other)\" beside \"\(name)\"", zh: "有 \(name) 时须有 \(other)")
        }
        let rates = ["amount", "min", "rule"].filter { members[$0] != nil }
        guard rates.count == 1 else {
            throw members.place.fault(
                "oneOf", en: "one of amount, min with max, and rule", zh: "amount、min 与 max、rule 三者之一")
        }
        guard members.names.contains(where: { !lineMembers.contains($0) }) else {
            throw members.place.fault("not", en: "a class or the limits of a band", zh: "类别或档位界限")
        }
    }

    private static func rate(_ members: HistoryMembers) throws(HistoryFault) -> TierLine.Rate {
        if let amount = members["amount"] { return .amount(try amount.decimal()) }
        if let minimum = members["min"], let maximum = members["max"] {
            return .range(minimum: try minimum.decimal(), maximum: try maximum.decimal())
        }
        return .rule(try members.required("rule").text(.words), cap: try members["cap"]?.decimal())
    }

    /// Classes and band limits, in the order written.
    private static func bands(_ members: HistoryMembers) throws(HistoryFault) -> [TermWord] {
        var bands: [TermWord] = []
        for (name, place) in zip(members.names, members.all) where !lineMembers.contains(name) {
            let content: TermWord.Content =
                TierLineCoding.isLimit(name)
                ? .amount(try place.unsignedDecimal()) : .text(try place.text(.short))
            bands.append(TermWord(name: name, content: content))
        }
        return bands
    }
}
