internal import Bargaining
internal import StrictJSON

/// The `data` of the facts about the ground on which the sides bargain. Each has its `number`, from 1.
enum GroundworkFactCoding {
    /// How the data of each event type is read.
    static let readers: [(name: StaticString, read: ProcedureFactCoding.Reader)] = [
        (
            "GroundRulesAgreed",
            { m throws(CodingFault) in
                .groundwork(.groundRulesAgreed(number: try m.ordinal(), try readGroundRules(&m)))
            }
        ),
        (
            "ConfidentialityAgreed",
            { m throws(CodingFault) in
                .groundwork(.confidentialityAgreed(number: try m.ordinal(), try readConfidentiality(&m)))
            }
        ),
        (
            "AlgorithmExplained",
            { m throws(CodingFault) in
                .groundwork(.algorithmExplained(number: try m.ordinal(), try readExplanation(&m)))
            }
        ),
        (
            "IndicatorRecorded",
            { m throws(CodingFault) in
                let (number, side) = (try m.ordinal(), try m.side())
                return .groundwork(.indicatorRecorded(number: number, try readIndicator(&m), side: side))
            }
        ),
        (
            "BargainingUnitDefined",
            { m throws(CodingFault) in
                let (number, side) = (try m.ordinal(), try m.side())
                let overlaps = try m.required("overlaps").list { unit throws(CodingFault) in try unit.count(from: 1) }
                return .groundwork(
                    .bargainingUnitDefined(number: number, try readUnit(&m), side: side, overlaps: overlaps))
            }
        ),
    ]

    /// Writes the members of a fact into the object that is open.
    static func write(_ fact: GroundworkFact, to writer: inout JSONWriter) {
        switch fact {
        case .groundRulesAgreed(let number, let rules):
            writer.fields(.number("number", number))
            write(rules, to: &writer)
        case .confidentialityAgreed(let number, let confidentiality):
            writer.fields(.number("number", number))
            write(confidentiality, to: &writer)
        case .algorithmExplained(let number, let explanation):
            writer.fields(.number("number", number))
            write(explanation, to: &writer)
        case .indicatorRecorded(let number, let indicator, let side):
            writer.fields(.number("number", number), .side(side))
            write(indicator, to: &writer)
        case .bargainingUnitDefined(let number, let unit, let side, let overlaps):
            writer.fields(.number("number", number), .side(side))
            write(unit, to: &writer)
            write(overlaps, as: "overlaps", to: &writer)
        }
    }

    /// Writes a list of numbers as a member.
    static func write(_ numbers: [Int], as name: String, to writer: inout JSONWriter) {
        writer.list(name, numbers) { number, writer in writer.value(Int64(number)) }
    }

    /// Writes the members of ground rules into the object that is open.
    static func write(_ rules: GroundRules, to writer: inout JSONWriter) {
        writer.list("rules", rules.rules)
    }

    static func readGroundRules(_ members: inout MemberReader) throws(CodingFault) -> GroundRules {
        GroundRules(try members.required("rules").list { rule throws(CodingFault) in try rule.text() })
    }

    /// Writes the members of an agreement on confidentiality into the object that is open.
    static func write(_ confidentiality: Confidentiality, to writer: inout JSONWriter) {
        writer.list("records", confidentiality.records) { title, writer in TitleCoding.write(title, to: &writer) }
        write(confidentiality.requests, as: "requests", to: &writer)
        writer.member("through", ifPresent: confidentiality.through?.description)
    }

    static func readConfidentiality(_ members: inout MemberReader) throws(CodingFault) -> Confidentiality {
        let form = members.form
        let records = try members.required("records").list { title throws(CodingFault) in
            try TitleCoding.read(title, as: form)
        }
        let requests = try members.required("requests").list { number throws(CodingFault) in
            try number.count(from: 1)
        }
        return Confidentiality(
            records: records, requests: requests, through: try members.optional("through")?.day())
    }

    /// Writes the members of an explanation into the object that is open.
    static func write(_ explanation: AlgorithmExplanation, to writer: inout JSONWriter) {
        ProcedureFactCoding.write(explanation.rules, to: &writer)
        writer.list("parameters", explanation.parameters) { parameter, writer in
            writer.beginObject()
            writer.key("title")
            TitleCoding.write(parameter.title, to: &writer)
            writer.member("weight", ifPresent: parameter.weight?.description)
            writer.endObject()
        }
    }

    private static func readExplanation(
        _ members: inout MemberReader
    ) throws(CodingFault) -> AlgorithmExplanation {
        let form = members.form
        let rules = try ProcedureFactCoding.rules(&members)
        let parameters = try members.required("parameters").list { parameter throws(CodingFault) in
            var parameter = try MemberReader(parameter, form: form)
            let title = try TitleCoding.read(try parameter.required("title"), as: form)
            let weight = try parameter.optional("weight")?.decimal()
            try parameter.finish()
            return AlgorithmParameter(title: title, weight: weight)
        }
        return AlgorithmExplanation(rules: rules, parameters: parameters)
    }

    /// Writes the members of a figure into the object that is open.
    static func write(_ indicator: Indicator, to writer: inout JSONWriter) {
        writer.member("kind", indicator.kind.rawValue)
        writer.key("title")
        TitleCoding.write(indicator.title, to: &writer)
        writer.member("amount", indicator.amount.description)
        writer.member("unit", indicator.unit.text)
        writer.key("source")
        TitleCoding.write(indicator.source, to: &writer)
        writer.member("day", indicator.day.description)
    }

    private static func readIndicator(_ members: inout MemberReader) throws(CodingFault) -> Indicator {
        let form = members.form
        return Indicator(
            kind: try members.required("kind").word(IndicatorKind.self),
            title: try TitleCoding.read(try members.required("title"), as: form),
            amount: try members.required("amount").decimal(), unit: try members.required("unit").unit(form),
            source: try TitleCoding.read(try members.required("source"), as: form), day: try members.day())
    }

    /// Writes the members of a unit into the object that is open.
    static func write(_ unit: BargainingUnit, to writer: inout JSONWriter) {
        writer.key("title")
        TitleCoding.write(unit.title, to: &writer)
        writer.member("region", ifPresent: unit.scope.region?.text)
        writer.member("industry", ifPresent: unit.scope.industry?.text)
        writer.list("enterprises", unit.enterprises.lazy.map(\.text))
        let workforce = unit.workforce
        writer.member("large_enterprise", ifTrue: workforce.isLargeEnterprise)
        for (name, number) in [
            ("workers", workforce.total), ("women", workforce.women),
            ("disabled_workers", workforce.disabledWorkers), ("agency_workers", workforce.agencyWorkers),
        ] {
            if let number { writer.member(name, Int64(number)) }
        }
    }

    private static func readUnit(_ members: inout MemberReader) throws(CodingFault) -> BargainingUnit {
        let form = members.form
        let title = try TitleCoding.read(try members.required("title"), as: form)
        let scope = CampaignScope(region: try members.region(), industry: try members.industry())
        let enterprises = try members.required("enterprises").list { name throws(CodingFault) in
            try name.partyName(form)
        }
        let isLarge = try members.flag("large_enterprise")
        return BargainingUnit(
            title: title, scope: scope, enterprises: enterprises,
            workforce: Workforce(
                isLargeEnterprise: isLarge, total: try members.optionalNumber("workers"),
                women: try members.optionalNumber("women"),
                disabledWorkers: try members.optionalNumber("disabled_workers"),
                agencyWorkers: try members.optionalNumber("agency_workers")))
    }
}

extension MemberReader {
    fileprivate mutating func ordinal() throws(CodingFault) -> Int { try required("number").count(from: 1) }
}
