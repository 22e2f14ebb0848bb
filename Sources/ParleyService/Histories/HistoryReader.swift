internal import Bargaining
internal import Crypto
public import StrictJSON

/// Reads history files and refuses whatever breaks the schema or FORMAT §7, with the place and the rule.
///
/// The rules are written out here rather than interpreted from the schema, so that a refusal can say in words what was
/// expected; a test compares them with a schema validator on mutated files.
public enum HistoryReader {
    /// The most bytes of a file: 16 MiB (FORMAT §7, rule 3).
    public static let maximumBytes = 16 * 1_024 * 1_024
    /// The most levels of nesting (FORMAT §7, rule 3).
    public static let maximumDepth = 32
    /// The most values of a file. No file within the schema and ``maximumBytes`` has so many: a value and the comma
    /// behind it take four bytes, only the 260,000 numbers in `seq`, `round` and `src` can take less.
    public static let maximumValues = maximumBytes / 4 + 300_000

    static let limits = JSONLimits(
        maximumBytes: maximumBytes, maximumDepth: maximumDepth, maximumValues: maximumValues, keys: .any,
        numbers: .captureText)

    /// Refuses a file by its size alone, before a byte of it is read.
    ///
    /// - Throws: rule `format-7.3`.
    public static func checkSize(_ byteCount: Int64) throws(HistoryFault) {
        guard byteCount <= Int64(maximumBytes) else { throw tooLarge }
    }

    /// The history in a file.
    ///
    /// - Throws: the first fault: of the text, then of the schema from the top of the file down, then of the rules that
    ///   a schema cannot state.
    /// - Complexity: linear in the bytes, plus the sorting of member names for the content hash.
    public static func read(_ bytes: [UInt8]) throws(HistoryFault) -> HistoryFile {
        try checkSize(Int64(bytes.count))
        let value: JSONValue
        do throws(JSONFault) {
            value = try JSONReader.parse(bytes, limits: limits)
        } catch {
            throw HistoryFault(error)
        }
        return try read(value)
    }

    /// The history in a parsed file.
    ///
    /// - Throws: the first fault against the schema or the rules.
    public static func read(_ value: JSONValue) throws(HistoryFault) -> HistoryFile {
        let file = try file(HistoryPlace(value: value, pointer: .root, schema: "file"), value)
        try HistoryRules.check(file, value)
        return file
    }

    /// The fault of a file of more than ``maximumBytes``.
    static var tooLarge: HistoryFault {
        HistoryFault(
            JSONFault(
                code: .tooLarge, byteOffset: maximumBytes, pointer: "", expected: "at most \(maximumBytes) bytes"))
    }

    private static func file(_ place: HistoryPlace, _ value: JSONValue) throws(HistoryFault) -> HistoryFile {
        let members = try HistoryMembers(
            place,
            required: [
                "id", "title", "source", "parties", "jurisdiction", "currency", "items", "events", "outcome", "gaps",
            ],
            optional: ["vote", "reported_figures"])
        let id = try members.required("id").text(.identifier)
        let title = try members.required("title").text(.title)
        let sources = try each(members.required("source"), minimum: 1, maximum: 200, as: "source", source)
        let parties = try HistoryMembers(members.required("parties"), required: ["labour", "employer"])
        let labour = try partyNames(parties.required("labour"))
        let employer = try partyNames(parties.required("employer"))
        let jurisdiction = try members.required("jurisdiction").text(.jurisdiction)
        let currency = try members.required("currency").text(.currency)
        let items = try each(members.required("items"), minimum: 1, maximum: 500, as: "item", item)
        let events = try each(
            members.required("events"), minimum: 1, maximum: 5_000, as: "event", HistoryEventReader.event)
        return HistoryFile(
            id: id, title: title, sources: sources, labour: labour, employer: employer, jurisdiction: jurisdiction,
            currency: currency,
            items: items.enumerated().map { index, item in
                AgendaItem(
                    key: item.key, number: index + 1, title: item.title, subject: item.subject, unit: item.unit)
            },
            events: events, outcome: try outcome(members.required("outcome")),
            votes: try each(members["vote"], minimum: 1, maximum: 500, as: "vote", HistoryVoteReader.vote),
            gaps: try each(members.required("gaps"), maximum: 200, as: "gaps") { gap throws(HistoryFault) in
                try gap.text(.gap)
            },
            reportedFigures: try each(
                members["reported_figures"], minimum: 1, maximum: 500, as: "reported_figure", reportedFigure),
            contentHash: Hexadecimal.text(Array(SHA256.hash(data: CanonicalJSON.bytes(of: value)))))
    }

    /// Every element of a list, read; none where the list is missing.
    static func each<Element>(
        _ list: HistoryPlace?, minimum: Int = 0, maximum: Int, as schema: String,
        _ read: (HistoryPlace) throws(HistoryFault) -> Element
    ) throws(HistoryFault) -> [Element] {
        guard let places = try list?.elements(minimum: minimum, maximum: maximum, as: schema) else { return [] }
        var elements: [Element] = []
        elements.reserveCapacity(places.count)
        for place in places { elements.append(try read(place)) }
        return elements
    }

    private static func source(_ place: HistoryPlace) throws(HistoryFault) -> PublishedRecord.Source {
        let members = try HistoryMembers(place, required: ["url", "title", "quote"])
        return PublishedRecord.Source(
            url: try members.required("url").text(.url), title: try members.required("title").text(.title),
            quote: try members.required("quote").text(.quote))
    }

    private static func partyNames(_ list: HistoryPlace) throws(HistoryFault) -> [PartyName] {
        let list = list.checked(as: "party_names")
        let places = try list.elements(minimum: 1, maximum: 100, as: "title")
        var names: [PartyName] = []
        for place in places { names.append(try place.partyName()) }
        // By bytes: names that differ only in how a letter is composed are two names in the file.
        try list.requireUnique(names.map { Array($0.text.utf8) }, places)
        return names
    }

    private static func item(_ place: HistoryPlace) throws(HistoryFault) -> AgendaItem {
        let members = try HistoryMembers(place, required: ["key", "title", "subject", "unit"])
        let key = try members.required("key").itemKey()
        let title = try members.required("title").text(.title)
        let subject = try members.required("subject").checked(as: "subject").word(of: subjects.map(\.rawValue))
        return AgendaItem(
            key: key, number: 0, title: .unnamed(title), subject: Subject(rawValue: subject) ?? .other,
            unit: try members.required("unit").unit())
    }

    /// The subjects that the format knows: the ten of the mission, wages, and everything else.
    private static let subjects: [Subject] = [
        .pieceRate, .orderAllocation, .commissionRatio, .labourQuota, .paymentMethod, .platformEntryExit, .workingHours,
        .restLeave, .labourProtection, .rewardsPenalties, .wage, .other,
    ]

    private static func outcome(_ place: HistoryPlace) throws(HistoryFault) -> [ItemOutcome] {
        var outcomes: [ItemOutcome] = []
        for member in try place.object().members {
            let entry = place.member(member.key, member.value, as: "outcome")
            let key = try entry.itemKey(member.key)
            switch member.value {
            case .null: outcomes.append(ItemOutcome(item: key, term: nil))
            case .object: outcomes.append(ItemOutcome(item: key, term: try HistoryTermReader.term(entry)))
            default: throw entry.fault("type", en: "a value or null", zh: "值或 null")
            }
        }
        return outcomes
    }

    private static func reportedFigure(_ place: HistoryPlace) throws(HistoryFault) -> PublishedRecord.ReportedFigure {
        let members = try HistoryMembers(place, required: ["what", "value", "unit", "src"], optional: ["derived"])
        return PublishedRecord.ReportedFigure(
            what: try members.required("what").text(.words), value: try members.required("value").decimal(),
            unit: try members.required("unit").unit(),
            sources: try HistoryEventReader.sourceIndexes(members.required("src"), minimum: 1),
            isDerived: try members.flag("derived"))
    }
}
