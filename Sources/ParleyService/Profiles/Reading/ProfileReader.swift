internal import Bargaining

/// Reads the file of a profile (docs/profiles.md).
struct ProfileReader {
    private static let known = [
        "profile", "version", "title", "in_force", "time_zone", "base", "matters", "instruments", "rules",
    ]

    private let root: YAMLValue
    private let members: YAMLMembers

    init(_ bytes: [UInt8], file: String) throws(ProfileFault) {
        root = try YAMLText.root(of: bytes, file: file)
        members = try root.members(Self.known)
    }

    func source() throws(ProfileFault) -> ProfileSource {
        let idValue = try members.required("profile")
        let id = try idValue.converted(.profileID) { ProfileID($0) }
        let versionValue = try members.required("version")
        let version = try versionValue.number(in: ProfileReference.versions)
        guard let reference = ProfileReference(id: id, version: version) else {
            throw versionValue.fault(
                .outOfRange(ProfileReference.versions.lowerBound, ProfileReference.versions.upperBound))
        }
        let base = try base(of: id, idValue)
        let (instruments, instrumentPlaces) = try instruments()
        let rules = try rules()
        guard
            let document = ProfileDocument(
                reference: reference, title: try Self.title(members.required("title")), inForce: try inForce(),
                timeZone: try timeZone(), base: base,
                matters: try members.required("matters").choice(ProfileMatters.self), instruments: instruments,
                provisions: rules.provisions)
        else { throw root.fault(.form(.fileOfProfile)) }
        return ProfileSource(
            file: root.file, document: document, basePlace: members["base"]?.place ?? idValue.place,
            versionPlace: versionValue.place, instrumentPlaces: instrumentPlaces, rulePlaces: rules.places,
            articlePlaces: rules.articlePlaces)
    }

    /// A name in both languages; other members only where `known` lets them be.
    static func title(_ value: YAMLValue, known: [String] = []) throws(ProfileFault) -> Title {
        let members = try value.members(["zh", "en"] + known)
        return .both(zh: try members.required("zh").title(), en: try members.required("en").title())
    }

    private func inForce() throws(ProfileFault) -> LocalDay? {
        guard let value = members["in_force"] else { return nil }
        return try value.converted(.day) { LocalDay($0) }
    }

    private func timeZone() throws(ProfileFault) -> String {
        try members.required("time_zone").converted(.timeZone) { zone in
            zone.utf8.count <= ProfileLimits.timeZoneBytes && zone.contains("/") && TimeZoneRules.shared.isKnown(zone)
                ? zone : nil
        }
    }

    private func base(of id: ProfileID, _ idValue: YAMLValue) throws(ProfileFault) -> ProfileReference? {
        guard let value = members["base"] else {
            guard id.text == id.country else { throw idValue.fault(.baseNeeded) }
            return nil
        }
        return try value.converted(.profileReference) { ProfileReference($0) }
    }

    private func instruments() throws(ProfileFault) -> ([LegalInstrument], [String: ProfileFault.Place]) {
        let declared = try members.required("instruments").anyMembers()
        var instruments: [LegalInstrument] = []
        var places: [String: ProfileFault.Place] = [:]
        for key in declared.names {
            guard LegalInstrument.isKey(key) else { throw declared.keyFault(key, .form(.instrumentKey)) }
            let value = try declared.required(key)
            let title = try Self.title(value, known: ["cited_as_whole"])
            let whole = try value.anyMembers()["cited_as_whole"]
            try whole?.requireTrue()
            instruments.append(LegalInstrument(key: key, title: title, isCitedAsWhole: whole != nil))
            places[key] = value.place
        }
        return (instruments, places)
    }

    private func rules() throws(ProfileFault) -> StatedRules {
        let stated = try members.required("rules").members(ProfileParameter.allCases.map(\.rawValue))
        var rules = StatedRules()
        for name in stated.names {
            guard let parameter = ProfileParameter(rawValue: name) else { continue }
            let value = try stated.required(name)
            let (provision, article) = try ProvisionReader(parameter, value).provision()
            rules.provisions[parameter] = provision
            rules.places[parameter] = value.place
            rules.articlePlaces[parameter] = article.place
        }
        return rules
    }
}
