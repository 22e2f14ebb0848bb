/// Every rule of the schema and of FORMAT §7, 4 to 8, as a change of the small valid file that breaks it.
enum HistoryFaults {
    struct Case: Sendable, CustomStringConvertible {
        /// Where the file is changed.
        let change: String
        /// To what; `nil` removes.
        let json: String?
        /// Where the fault is reported.
        let pointer: String
        /// As what.
        let rule: String

        init(_ change: String, _ json: String?, _ rule: String) {
            self.init(change, json, change, rule)
        }

        init(_ change: String, _ json: String?, _ pointer: String, _ rule: String) {
            self.change = change
            self.json = json
            self.pointer = pointer
            self.rule = rule
        }

        var description: String { "\(change) = \(json?.prefix(80) ?? "(removed)")" }
    }

    private static func text(_ count: Int) -> String { "\"\(String(repeating: "字", count: count))\"" }
    private static func list(_ count: Int, _ element: (Int) -> String) -> String {
        "[" + (0..<count).map(element).joined(separator: ",") + "]"
    }

    /// Rule 4 to 8 of FORMAT §7.
    static let rules: [Case] = [
        Case("/events/0/seq", "2", "format-7.4"),
        Case("/events/6/seq", "8", "format-7.4"),
        Case("/events/3/date", "\"2023-10-31\"", "format-7.4"),
        Case("/events/5/date", "\"2023-11-04\"", "format-7.4"),
        Case("/events/1/date", "\"2023-02-29\"", "format-7.4"),
        Case("/events/1/deadline", "\"2023-11-31\"", "format-7.4"),
        Case("/events/1/expires", "\"2023-02-30T10:00\"", "format-7.4"),
        Case("/vote/0/date", "\"1900-02-29\"", "format-7.4"),
        Case("/events/3/value/by_item/term/steps/0/from", "\"2023-04-31\"", "format-7.4"),
        Case("/items/2/key", "\"rate\"", "format-7.5"),
        Case("/events/1/item", "\"speed\"", "format-7.5"),
        Case("/events/2/item/0", "\"speed\"", "format-7.5"),
        Case("/events/4/item/1", "\"speed\"", "format-7.5"),
        Case("/outcome/speed", "null", "format-7.5"),
        Case("/events/3/value/by_item/speed", #"{"kind":"text","text":"x"}"#, "format-7.5"),
        Case("/events/3/item", #"["rate","term"]"#, "/events/3/value/by_item/table", "format-7.6"),
        Case("/events/3/value/by_item/term", nil, "/events/3/value/by_item", "format-7.6"),
        Case("/events/1/party", "\"Employer\"", "format-7.7"),
        Case("/events/1/party", "\"union a\"", "format-7.7"),
        Case("/events/1/src/1", "2", "format-7.7"),
        Case("/reported_figures/0/src/0", "199", "format-7.7"),
        Case("/events/2/value/min", "\"1.500001\"", "format-7.8"),
        Case(
            "/events/3/value/by_item/table/tiers/1/max", "\"2.999999\"", "/events/3/value/by_item/table/tiers/1/min",
            "format-7.8"),
        Case("/events/3/value/by_item/table/tiers/0/km_from", "\"2\"", "format-7.8"),
        Case("/events/3/value/by_item/table/tiers/1/km_from", "\"5.0\"", "format-7.8"),
        Case("/outcome/rate", #"{"kind":"range","min":"2","max":"1","unit":"x"}"#, "/outcome/rate/min", "format-7.8"),
    ]

    /// The structure of the file and of its events.
    static let schema: [Case] = [
        Case("", "[]", "schema:file.type"),
        Case("/id", nil, "", "schema:file.required"),
        Case("/events", nil, "", "schema:file.required"),
        Case("/extra", "1", "schema:file.additionalProperties"),
        Case("/id", "7", "schema:id.type"),
        Case("/id", "\"ab\"", "schema:id.minLength"),
        Case("/id", "\"\(String(repeating: "a", count: 81))\"", "schema:id.maxLength"),
        Case("/id", "\"a--b\"", "schema:id.pattern"),
        Case("/id", "\"A-history\"", "schema:id.pattern"),
        Case("/title", "\"\"", "schema:title.minLength"),
        Case("/title", text(301), "schema:title.maxLength"),
        Case("/title", "\"a\\u0007\"", "schema:line.not"),
        Case("/title", "\"a\\u007f\"", "schema:line.not"),
        Case("/source", "[]", "schema:file.source.minItems"),
        Case("/source", list(201) { _ in "0" }, "schema:file.source.maxItems"),
        Case("/source/0", "[]", "schema:source.type"),
        Case("/source/0/quote", nil, "/source/0", "schema:source.required"),
        Case("/source/0/author", "\"x\"", "schema:source.additionalProperties"),
        Case("/source/0/url", "\"ftp://x\"", "schema:source.url.pattern"),
        Case("/source/0/url", "\"https://\"", "schema:source.url.pattern"),
        Case("/source/0/url", "\"https://a b\"", "schema:source.url.pattern"),
        Case("/source/0/url", "\"https://\(String(repeating: "a", count: 993))\"", "schema:source.url.maxLength"),
        Case("/source/0/quote", text(401), "schema:source.quote.maxLength"),
        Case("/parties/neutral", "[]", "schema:file.parties.additionalProperties"),
        Case("/parties/labour", nil, "/parties", "schema:file.parties.required"),
        Case("/parties/labour", "[]", "schema:party_names.minItems"),
        Case("/parties/labour", list(101) { "\"\($0)\"" }, "schema:party_names.maxItems"),
        Case("/parties/labour/1", "\"Union A\"", "schema:party_names.uniqueItems"),
        Case("/jurisdiction", text(121), "schema:jurisdiction.maxLength"),
        Case("/currency", "\"cny\"", "schema:currency.pattern"),
        Case("/items", "[]", "schema:file.items.minItems"),
        Case("/items", list(501) { _ in "0" }, "schema:file.items.maxItems"),
        Case("/items/0/unit", nil, "/items/0", "schema:item.required"),
        Case("/items/0/key", "\"Rate\"", "schema:item_key.pattern"),
        Case("/items/0/key", "\"\(String(repeating: "a", count: 65))\"", "schema:item_key.maxLength"),
        Case("/items/0/subject", "\"eta_routing\"", "schema:subject.enum"),
        Case("/items/0/unit", text(81), "schema:unit.maxLength"),
        Case("/events", "[]", "schema:file.events.minItems"),
        Case("/events", list(5_001) { _ in "0" }, "schema:file.events.maxItems"),
        Case("/events/6/note", nil, "/events/6", "schema:event.required"),
        Case("/events/6/comment", "\"\"", "schema:event.additionalProperties"),
        Case("/events/0/seq", "\"1\"", "schema:event.seq.type"),
        Case("/events/0/seq", "1.5", "schema:event.seq.type"),
        Case("/events/0/seq", "0", "schema:event.seq.minimum"),
        Case("/events/0/seq", "5001", "schema:event.seq.maximum"),
        Case("/events/0/seq", "1e400", "schema:event.seq.maximum"),
        Case("/events/0/seq", "-1e99999999999999999999", "schema:event.seq.minimum"),
        Case("/events/0/seq", "1e-99999999999999999999", "schema:event.seq.type"),
        Case("/events/0/date", "20231101", "schema:event.date.type"),
        Case("/events/1/date", "\"2023-11-1\"", "schema:date.pattern"),
        Case("/events/1/date", "\"2023-13-01\"", "schema:date.pattern"),
        Case("/events/1/date", "\"1899-12-31\"", "schema:date.pattern"),
        Case("/events/0/date_approx", "\"2023-1\"", "schema:approximate_date.pattern"),
        Case("/events/1/date_approx", "\"2023-11\"", "schema:event.date_approx.not"),
        Case("/events/0/type", "\"proposal\"", "schema:event.type.enum"),
        Case("/events/0/type", "null", "schema:event.type.enum"),
        Case("/events/0/by", "\"mediator\"", "schema:event.by.enum"),
        Case("/events/1/by", "\"neutral\"", "schema:event.by.enum"),
        Case("/events/1/party", "\"\"", "schema:title.minLength"),
        Case("/events/1/item", "7", "schema:item_key.type"),
        Case("/events/4/item", #"["rate","rate"]"#, "/events/4/item/1", "schema:event.item.uniqueItems"),
        Case("/events/4/item", list(501) { "\"a\($0)\"" }, "schema:event.item.maxItems"),
        Case("/events/6/note", text(2_001), "schema:event.note.maxLength"),
        Case("/events/1/src", "[0,0]", "/events/1/src/1", "schema:source_indexes.uniqueItems"),
        Case("/events/1/src", "[0,0.0]", "/events/1/src/1", "schema:source_indexes.uniqueItems"),
        Case("/events/1/src", "[200]", "/events/1/src/0", "schema:source_indexes.items.maximum"),
        Case("/events/1/src", list(51) { "\($0)" }, "schema:source_indexes.maxItems"),
        Case("/events/0/src", "[]", "/events/0", "schema:event.required"),
        Case("/events/1/vague", "false", "schema:event.vague.const"),
        Case("/events/1/vague", "1", "schema:event.vague.const"),
        Case("/events/1/round", "1001", "schema:event.round.maximum"),
        Case("/events/1/round", "-1", "schema:event.round.minimum"),
        Case("/events/1/conditions", "[]", "schema:event.conditions.minItems"),
        Case("/events/1/conditions/0", text(2_001), "schema:words.maxLength"),
        Case("/events/1/expires", "\"2023-11-30T24:00\"", "schema:moment.pattern"),
        Case("/events/1/expires", "\"2023-11-30T18:00:00\"", "schema:moment.pattern"),
        Case("/events/1/supersedes", text(201), "schema:short.maxLength"),
        Case("/events/6/type", "\"other\"", "schema:event.type.const"),
        Case("/events/1/type", "\"agreement\"", "schema:event.type.enum"),
        Case("/outcome", "[]", "schema:file.outcome.type"),
        Case("/outcome/Rate", "null", "schema:item_key.pattern"),
        Case("/outcome/rate", "\"2\"", "schema:outcome.type"),
        Case("/gaps", list(201) { _ in "\"x\"" }, "schema:file.gaps.maxItems"),
        Case("/gaps/0", text(1_001), "schema:gaps.maxLength"),
        Case("/vote", "[]", "schema:file.vote.minItems"),
        Case("/vote/0", #"{"yes":"1"}"#, "schema:vote.minProperties"),
        Case("/vote/0/maybe", "\"1\"", "schema:vote.additionalProperties"),
        Case("/vote/0/result", "\"passed\"", "schema:vote.result.enum"),
        Case("/vote/0/for_percent", "\"100.5\"", "schema:percent.pattern"),
        Case("/vote/0/for_percent", "\"-1\"", "schema:unsigned_decimal.pattern"),
        Case("/vote/0/yes", "\"012\"", "schema:count.pattern"),
        Case("/vote/0/yes", "12", "schema:count.type"),
        Case("/vote/0/unit", text(201), "schema:short.maxLength"),
        Case("/reported_figures", "[]", "schema:file.reported_figures.minItems"),
        Case("/reported_figures/0/src", "[]", "schema:source_indexes.minItems"),
        Case("/reported_figures/0/value", "0.5", "schema:decimal.type"),
    ]

    /// The values.
    static let words: [Case] = [
        Case("/events/1/value", "\"2\"", "schema:value.type"),
        Case("/events/1/value/kind", nil, "/events/1/value", "schema:value.required"),
        Case("/events/1/value/kind", "\"composite\"", "schema:value.kind.enum"),
        Case("/outcome/rate/kind", "\"package\"", "schema:term.kind.enum"),
        Case(
            "/events/0/value", #"{"kind":"scalar","amount":"1","unit":"x"}"#, "/events/0/value/kind",
            "schema:event.value.kind.enum"),
        Case(
            "/events/4/value", #"{"kind":"scalar","amount":"1","unit":"x"}"#, "/events/4/value/kind",
            "schema:event.value.kind.enum"),
        Case(
            "/events/0/value", #"{"kind":"package","by_item":{"rate":{"kind":"text","text":"x"}}}"#,
            "/events/0/value/kind", "schema:event.value.kind.enum"),
        Case("/events/1/value/amount", "2", "schema:decimal.type"),
        Case("/events/1/value/amount", "\"02\"", "schema:decimal.pattern"),
        Case("/events/1/value/amount", "\"-0.00\"", "schema:decimal.pattern"),
        Case("/events/1/value/amount", "\"+2\"", "schema:decimal.pattern"),
        Case("/events/1/value/amount", "\"2.1234567\"", "schema:decimal.pattern"),
        Case("/events/1/value/amount", "\"1234567890123\"", "schema:decimal.pattern"),
        Case("/events/1/value/amount", "\"2.\"", "schema:decimal.pattern"),
        Case("/events/1/value/amount", "\"123456789012.1234567\"", "schema:decimal.pattern"),
        Case("/events/1/value/amount", "\"-123456789012.1234567\"", "schema:decimal.maxLength"),
        Case("/events/1/value/amount", nil, "/events/1/value", "schema:scalar.required"),
        Case("/events/1/value/at_most", "true", "/events/1/value", "schema:scalar.not"),
        Case("/events/1/value/approx", "\"yes\"", "schema:scalar.approx.const"),
        Case("/events/1/value/basis", "\"monthly\"", "schema:scalar.basis.enum"),
        Case("/events/1/value/bands", "\"1.0\"", "schema:count.pattern"),
        Case("/events/1/value/over", "\"\"", "schema:words.minLength"),
        Case("/events/1/value/previous", "\"much\"", "schema:decimal.pattern"),
        Case("/events/1/value/comparator", "\"at_least\"", "schema:scalar.additionalProperties"),
        Case("/events/1/value/then", "\"x\"", "schema:scalar.additionalProperties"),
        Case("/events/1/value/currency", "\"CNY\"", "schema:scalar.additionalProperties"),
        Case("/events/2/value/at_least", "true", "schema:range.additionalProperties"),
        Case("/events/2/value/max", nil, "/events/2/value", "schema:range.required"),
        Case("/events/2/value/previous", "1", "schema:words.type"),
        Case("/events/3/value/by_item", "{}", "schema:package.by_item.minProperties"),
        Case("/events/3/value/by_item", "[]", "schema:package.by_item.type"),
        Case("/events/3/value/note", "\"x\"", "schema:package.additionalProperties"),
        Case("/events/3/value/by_item/rate", "null", "schema:term.type"),
        Case(
            "/events/3/value/by_item/rate", #"{"kind":"package","by_item":{}}"#, "/events/3/value/by_item/rate/kind",
            "schema:term.kind.enum"),
        Case("/events/3/value/by_item/rate/steps", "[]", "schema:by_year.steps.minItems"),
        Case("/events/3/value/by_item/rate/steps/0/year", "\"100\"", "schema:by_year.steps.year.pattern"),
        Case("/events/3/value/by_item/rate/steps/0/from", "\"1\"", "schema:by_year.steps.additionalProperties"),
        Case("/events/3/value/by_item/rate/total_simple", "14", "schema:decimal.type"),
        Case("/events/3/value/by_item/term/steps/0/from", "\"soon\"", "schema:schedule.steps.from.pattern"),
        Case(
            "/events/3/value/by_item/term/steps/1/adjusted_for_inflation", "false",
            "schema:schedule.steps.adjusted_for_inflation.const"),
        Case("/events/3/value/by_item/table/tiers", "[]", "schema:tiers.tiers.minItems"),
        Case("/events/3/value/by_item/table/tiers/0", #"{"amount":"1"}"#, "schema:tier.minProperties"),
        Case("/events/3/value/by_item/table/tiers/0", #"{"amount":"1","previous":"1"}"#, "schema:tier.not"),
        Case(
            "/events/3/value/by_item/table/tiers/0/rule", "\"r\"", "/events/3/value/by_item/table/tiers/0",
            "schema:tier.oneOf"),
        Case(
            "/events/3/value/by_item/table/tiers/0/amount", nil, "/events/3/value/by_item/table/tiers/0",
            "schema:tier.dependentRequired"),
        Case(
            "/events/3/value/by_item/table/tiers/1/max", nil, "/events/3/value/by_item/table/tiers/1",
            "schema:tier.dependentRequired"),
        Case(
            "/events/3/value/by_item/table/tiers/0/cap", "\"1\"", "/events/3/value/by_item/table/tiers/0",
            "schema:tier.dependentRequired"),
        Case(
            "/events/3/value/by_item/table/tiers/0/at_least", "true", "/events/3/value/by_item/table/tiers/0",
            "schema:tier.not"),
        Case("/events/3/value/by_item/table/tiers/0/km_from", "\"-1\"", "schema:unsigned_decimal.pattern"),
        Case("/events/3/value/by_item/table/tiers/0/km_from", "\"near\"", "schema:decimal.pattern"),
        Case("/events/3/value/by_item/table/tiers/2/post", "\"\"", "schema:short.minLength"),
        Case("/events/3/value/by_item/table/tiers/2/Post", "\"x\"", "schema:tier.propertyNames.pattern"),
        Case(
            "/events/3/value/by_item/table/tiers/2/\(String(repeating: "a", count: 41))", "\"x\"",
            "schema:tier.propertyNames.maxLength"),
        Case("/events/0/value/text", "\"\"", "schema:words.minLength"),
        Case("/events/0/value/text", nil, "/events/0/value", "schema:text.required"),
        Case("/events/4/value/scope", "\"x\"", "schema:unknown.additionalProperties"),
    ]
}
