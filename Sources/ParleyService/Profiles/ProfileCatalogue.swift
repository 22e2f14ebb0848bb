public import Bargaining

/// The profiles of an installation, complete, every version.
///
/// It is read once at start: a version that was published never changes, and a new one comes with a new start, or is published in a
/// ledger (decision 0024).
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
        latest = Self.latest(of: profiles)
        self.sources = sources
    }

    private init(_ profiles: [ProfileReference: RuleProfile], of sources: [ProfileSource]) {
        self.profiles = profiles
        latest = Self.latest(of: profiles)
        self.sources = sources
    }

    private static func latest(of profiles: [ProfileReference: RuleProfile]) -> [ProfileID: RuleProfile] {
        var latest: [ProfileID: RuleProfile] = [:]
        for (reference, profile) in profiles where reference.version > latest[reference.id]?.reference.version ?? 0 {
            latest[reference.id] = profile
        }
        return latest
    }

    /// The catalogue with versions that were published besides. Of two for one version the published one counts: what runs under
    /// it goes on. One that cannot be completed, because a base of it is there no more, is left out.
    ///
    /// - Complexity: linear in all versions.
    func adding(_ published: [ProfileSource]) -> ProfileCatalogue {
        let references = Set(published.map(\.document.reference))
        let all = sources.filter { !references.contains($0.document.reference) } + published
        var resolver = ProfileResolver(all)
        for source in all { resolver.complete(source) }
        return ProfileCatalogue(resolver.profiles, of: all)
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

    /// The text of a file that does not belong to the catalogue.
    ///
    /// - Throws: ``ProfileFault`` for a file that cannot be read, is too large, or is not UTF-8.
    package static func text(at path: String) async throws -> String {
        let bytes = try await ProfileFolder.bytes(of: path)
        guard bytes.count <= ProfileLimits.fileBytes else {
            throw ProfileFault(file: path, place: nil, field: "", rule: .tooLarge)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw ProfileFault(file: path, place: nil, field: "", rule: .notUTF8)
        }
        return text
    }

    /// Reads a file that does not belong to the catalogue.
    ///
    /// - Throws: ``ProfileFault``.
    public static func source(at path: String) async throws -> ProfileSource {
        try ProfileSource(try await ProfileFolder.bytes(of: path), file: path)
    }
}
