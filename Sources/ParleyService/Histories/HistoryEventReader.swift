internal import Bargaining
internal import StrictJSON

/// Reads the events of a history file against the schema's `event`.
enum HistoryEventReader {
    private static let required = ["seq", "date", "type", "by", "item", "value", "note", "src"]
    private static let optional =
        ["date_approx", "party", "round", "conditions", "expires", "deadline", "supersedes"]
        + HistoryEvent.Flag.allCases.map(\.rawValue)

    static func event(_ place: HistoryPlace) throws(HistoryFault) -> HistoryEvent {
        let members = try HistoryMembers(place, required: required, optional: optional)
        let sequence = try members.required("seq").integer(1...5_000)
        let occurredAt = try occurredAt(members)
        let type = try type(members.required("type"))
        let side = try side(members.required("by"))
        let party = try party(members, side)
        let items = try items(members.required("item"))
        let value = try HistoryTermReader.value(members.required("value").checked(as: "value"))
        try checkForm(of: value, on: items, at: members)
        let note = try members.required("note").text(.note)
        let sources = try sourceIndexes(members.required("src"))
        var flags: Set<HistoryEvent.Flag> = []
        for flag in HistoryEvent.Flag.allCases where try members.flag(flag.rawValue) { flags.insert(flag) }
        try checkFlags(flags, type, sources, members)
        return HistoryEvent(
            sequence: sequence, occurredAt: occurredAt, type: type, side: side, party: party, items: items,
            value: value,
            note: note, sources: sources, round: try members["round"]?.integer(0...1_000),
            conditions: try HistoryReader.each(members["conditions"], minimum: 1, maximum: 50, as: "event.conditions") {
                condition throws(HistoryFault) in try condition.text(.words)
            },
            expires: try members["expires"]?.moment(), deadline: try members["deadline"]?.day(),
            supersedes: try members["supersedes"]?.text(.short), flags: flags)
    }

    /// A list of indexes into the sources, all different.
    static func sourceIndexes(_ list: HistoryPlace, minimum: Int = 0) throws(HistoryFault) -> [Int] {
        let list = list.checked(as: "source_indexes")
        let places = try list.elements(minimum: minimum, maximum: 50, as: "source_indexes.items")
        var indexes: [Int] = []
        for place in places { indexes.append(try place.integer(0...199)) }
        try list.requireUnique(indexes, places)
        return indexes
    }

    private static func occurredAt(_ members: HistoryMembers) throws(HistoryFault) -> OccurredAt {
        let date = try members.required("date")
        let approximate = members["date_approx"]
        switch date.value {
        case .string:
            let day = try date.day()
            if let approximate {
                throw approximate.fault(
                    "not", en: "\"date_approx\" only where date is null", zh: "仅当 date 为 null 时可写 date_approx")
            }
            return .day(day)
        case .null:
            guard let approximate else { return .unknown }
            let text = try approximate.text(.approximateDate)
            guard let time = OccurredAtCoding.month(text) ?? OccurredAtCoding.year(text) else {
                throw approximate.missingDay()
            }
            return time
        default:
            throw date.fault("type", en: "a day or null", zh: "日期或 null")
        }
    }

    private static func type(_ place: HistoryPlace) throws(HistoryFault) -> HistoryEventType {
        let word = try place.word(of: HistoryEventType.allCases.map(\.rawValue))
        return HistoryEventType(rawValue: word) ?? .other
    }

    private static func side(_ place: HistoryPlace) throws(HistoryFault) -> Side {
        let word = try place.word(of: Side.allCases.map(\.rawValue))
        return Side(rawValue: word) ?? .neutral
    }

    private static func party(_ members: HistoryMembers, _ side: Side) throws(HistoryFault) -> PartyName? {
        guard let party = members["party"] else { return nil }
        let name = try party.partyName()
        guard side != .neutral else {
            throw try members.required("by").fault(
                "enum", en: "labour or employer where a party is named", zh: "写有 party 时须为 labour 或 employer")
        }
        return name
    }

    private static func items(_ place: HistoryPlace) throws(HistoryFault) -> [ItemKey] {
        guard case .array = place.value else { return [try place.itemKey()] }
        let places = try place.elements(maximum: 500, as: "item_key")
        var keys: [ItemKey] = []
        for place in places { keys.append(try place.itemKey()) }
        try place.requireUnique(keys, places)
        return keys
    }

    /// The negotiation as a whole takes words only; several items take a package or words.
    private static func checkForm(
        of value: HistoryValue, on items: [ItemKey], at members: HistoryMembers
    ) throws(HistoryFault) {
        let isInWords: Bool
        let isPackage: Bool
        switch value {
        case .term(let term): (isInWords, isPackage) = (term.kind == .text || term.kind == .unknown, false)
        case .package: (isInWords, isPackage) = (false, true)
        }
        guard isInWords || items.count == 1 || (isPackage && items.count > 1) else {
            let place = try members.required("value")
            let kind = place.member("kind", .null, as: "event.value.kind")
            throw items.isEmpty
                ? kind.fault("enum", en: "text or unknown where item is []", zh: "item 为 [] 时须为 text 或 unknown")
                : kind.fault(
                    "enum", en: "package, text or unknown on several items", zh: "涉及多个事项时须为 package、text 或 unknown")
        }
    }

    private static func checkFlags(
        _ flags: Set<HistoryEvent.Flag>, _ type: HistoryEventType, _ sources: [Int], _ members: HistoryMembers
    ) throws(HistoryFault) {
        if flags.contains(.lapsed), type != .withdrawal {
            throw try members.required("type").fault(
                "const", en: "withdrawal beside \"lapsed\"", zh: "写有 lapsed 时须为 withdrawal")
        }
        if flags.contains(.isFinalOffer), !type.tablesPosition {
            throw try members.required("type").fault(
                "enum", en: "demand, offer, counter or package_offer beside \"is_final_offer\"",
                zh: "写有 is_final_offer 时须为 demand、offer、counter 或 package_offer")
        }
        if sources.isEmpty, !flags.contains(.fromKnowledge) {
            throw members.place.fault(
                "required", en: "the member \"from_knowledge\" where src is empty", zh: "src 为空时须有成员 \"from_knowledge\""
            )
        }
    }
}
