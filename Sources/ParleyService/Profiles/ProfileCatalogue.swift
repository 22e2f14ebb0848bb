public import Bargaining

/// The profiles of an installation, complete, every version.
///
/// It is read once at start: a version that was published never changes, and a new one comes with a new start.
public struct ProfileCatalogue: Sendable {
    /// Every version of every profile.
    public let profiles: [ProfileReference: RuleProfile]
    private let latest: [ProfileID: RuleProfile]
    private let sources: [ProfileSource]

    /// A catalogue of sources.
    ///
    /// - Throws: ``ProfileFault`` for two sources of one version, and for rules that concern bases.
    public init(_ sources: [ProfileSource]) throws(ProfileFault) {
        var seen: Set<ProfileReference> = []
        for source in sources where !seen.insert(source.document.reference).inserted {
            throw ProfileFault(
                file: source.file, place: source.versionPlace, field: "version",
                rule: .duplicateVersion(source.document.reference))
        }
        var resolver = ProfileResolver(sources)
        try resolver.resolveAll()
        profiles = resolver.profiles
        var latest: [ProfileID: RuleProfile] = [:]
        for (reference, profile) in profiles where reference.version > latest[reference.id]?.reference.version ?? 0 {
            latest[reference.id] = profile
        }
        self.latest = latest
        self.sources = sources
    }

    /// Reads the YAML files of a folder: `ID.yaml` for the latest version of a profile, `ID@VERSION.yaml` for those
    /// before it.
    ///
    /// - Throws: ``ProfileFault`` for the first file that is refused.
    /// - Complexity: linear in the files.
    public static func load(_ folder: String) async throws -> ProfileCatalogue {
        var sources: [ProfileSource] = []
        for (name, bytes) in try await ProfileFolder.files(in: folder) {
            let source = try ProfileSource(bytes, file: name)
            let reference = source.document.reference
            guard name == "\(reference.id).yaml" || name == "\(reference).yaml" else {
                throw ProfileFault(
                    file: name, place: source.versionPlace, field: "profile", rule: .fileName("\(reference.id).yaml"))
            }
            sources.append(source)
        }
        let catalogue = try ProfileCatalogue(sources)
        for source in sources where source.file == "\(source.document.reference.id).yaml" {
            guard let latest = catalogue.latest(source.document.reference.id)?.reference,
                latest != source.document.reference
            else { continue }
            throw ProfileFault(
                file: source.file, place: source.versionPlace, field: "version", rule: .notLatest(latest))
        }
        return catalogue
    }

    /// The profiles in their latest versions, by id.
    public var latestProfiles: [RuleProfile] { latest.values.sorted { $0.id < $1.id } }

    /// One version. Complexity: O(1).
    public subscript(reference: ProfileReference) -> RuleProfile? { profiles[reference] }

    /// The latest version of a profile. Complexity: O(1).
    public func latest(_ id: ProfileID) -> RuleProfile? { latest[id] }

    /// The profile that a text names: `CN@1` for a version, `CN` for the latest; `nil` for any other text and for what
    /// there is not.
    public func profile(named name: String) -> RuleProfile? {
        if let reference = ProfileReference(name) { return self[reference] }
        return ProfileID(name).flatMap(latest)
    }

    /// The profile of a file that does not belong to the catalogue, on the bases that do.
    ///
    /// - Parameter others: further files that it can rest on; they come before those of the catalogue.
    /// - Throws: ``ProfileFault``.
    public func profile(
        of source: ProfileSource, besides others: [ProfileSource] = []
    ) throws(ProfileFault) -> RuleProfile {
        var resolver = ProfileResolver(sources + others + [source])
        return try resolver.profile(of: source)
    }

    /// Reads a file that does not belong to the catalogue.
    ///
    /// - Throws: ``ProfileFault``.
    public static func source(at path: String) async throws -> ProfileSource {
        try ProfileSource(try await ProfileFolder.bytes(of: path), file: path)
    }
}
