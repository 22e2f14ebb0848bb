public import Bargaining
internal import Crypto
public import StrictJSON

/// A profile as JSON: complete, with the version that lays each rule down.
///
/// `{"profile", "version", "title": {"zh", "en"}, "in_force", "time_zone", "base", "matters", "instruments": [{"key",
/// "title", "cited_as_whole"?}], "rules": {PARAMETER: {…, "article", "from"}}}`; the members of a rule are those of the
/// profile files, numbers as numbers.
public enum ProfileEncoding {
    /// The profile as a value.
    public static func json(_ profile: RuleProfile) -> JSONValue {
        let document = profile.document
        let instruments = profile.instruments.values.sorted { $0.key < $1.key }
        let rules = ProfileParameter.allCases.compactMap { rule($0, of: profile) }
        return .object(
            JSONObject([
                ("profile", .string(document.reference.id.text)),
                ("version", .integer(Int64(document.reference.version))),
                ("title", title(document.title)),
                ("in_force", document.inForce.map { .string($0.description) } ?? .null),
                ("time_zone", .string(document.timeZone)),
                ("base", document.base.map { .string($0.description) } ?? .null),
                ("matters", .string(document.matters.rawValue)),
                ("instruments", .array(instruments.map(instrument))),
                ("rules", .object(JSONObject(rules))),
            ]))
    }

    /// The canonical bytes: ``CanonicalJSON`` of the value. Equal for equal profiles on every machine.
    public static func canonicalBytes(_ profile: RuleProfile) -> [UInt8] {
        CanonicalJSON.bytes(of: json(profile))
    }

    /// SHA-256 of the canonical bytes, as 64 lower-case hexadecimal digits.
    public static func hash(_ profile: RuleProfile) -> String { Hexadecimal.text(hashBytes(profile)) }

    /// The same as 32 bytes.
    static func hashBytes(_ profile: RuleProfile) -> [UInt8] {
        Array(SHA256.hash(data: canonicalBytes(profile)))
    }

    private static func title(_ title: Title) -> JSONValue {
        switch title {
        case .both(let zh, let en): ["zh": .string(zh), "en": .string(en)]
        case .zh(let text): ["zh": .string(text)]
        case .en(let text): ["en": .string(text)]
        case .unnamed(let text): ["text": .string(text)]
        }
    }

    private static func instrument(_ instrument: LegalInstrument) -> JSONValue {
        var members = [("key", JSONValue.string(instrument.key)), ("title", title(instrument.title))]
        if instrument.isCitedAsWhole { members.append(("cited_as_whole", true)) }
        return .object(JSONObject(members.map { (key: $0.0, value: $0.1) }))
    }

    private static func rule(
        _ parameter: ProfileParameter, of profile: RuleProfile
    ) -> (key: String, value: JSONValue)? {
        guard let provision = profile.provisions[parameter], let origin = profile.origins[parameter] else { return nil }
        let members =
            ParameterEncoding.members(of: provision.value)
            + [("article", .string(provision.article.description)), ("from", .string(origin.description))]
        return (parameter.rawValue, .object(JSONObject(members.map { (key: $0.0, value: $0.1) })))
    }
}
