internal import Bargaining

/// Completes profiles with what they inherit.
struct ProfileResolver {
    private let sources: [ProfileReference: ProfileSource]
    private(set) var profiles: [ProfileReference: RuleProfile] = [:]

    /// A resolver of sources; of two for one version the last counts.
    init(_ sources: some Sequence<ProfileSource>) {
        var byReference: [ProfileReference: ProfileSource] = [:]
        for source in sources { byReference[source.document.reference] = source }
        self.sources = byReference
    }

    /// Completes every profile.
    mutating func resolveAll() throws(ProfileFault) {
        for reference in sources.keys.sorted(by: { ($0.id, $0.version) < ($1.id, $1.version) }) {
            guard let source = sources[reference] else { continue }
            _ = try profile(of: source, below: [])
        }
    }

    /// Completes the profile of a source where that can be done.
    mutating func complete(_ source: ProfileSource) {
        do throws(ProfileFault) {
            _ = try profile(of: source)
        } catch {
            // Told when it was published; what rests on a base that is gone is not there.
            return
        }
    }

    /// Completes the profile of a source.
    mutating func profile(of source: ProfileSource, below: [ProfileReference] = []) throws(ProfileFault) -> RuleProfile
    {
        let reference = source.document.reference
        if let profile = profiles[reference] { return profile }
        let chain = below + [reference]
        var base: RuleProfile?
        if let baseReference = source.document.base {
            guard !chain.contains(baseReference) else {
                throw fault(source, source.basePlace, "base", .baseCycle(chain + [baseReference]))
            }
            guard chain.count < ProfileLimits.baseDepth else {
                throw fault(source, source.basePlace, "base", .tooMany(limit: ProfileLimits.baseDepth))
            }
            guard let baseSource = sources[baseReference] else {
                throw fault(source, source.basePlace, "base", .unknownBase(baseReference))
            }
            base = try profile(of: baseSource, below: chain)
        }
        guard let profile = RuleProfile(document: source.document, base: base) else {
            throw fault(source, source.basePlace, "base", .form(.profileReference))
        }
        try check(profile, source, base)
        profiles[reference] = profile
        return profile
    }

    private func check(_ profile: RuleProfile, _ source: ProfileSource, _ base: RuleProfile?) throws(ProfileFault) {
        for instrument in source.document.instruments where base?.instruments[instrument.key] != nil {
            throw fault(
                source, source.instrumentPlaces[instrument.key], "instruments.\(instrument.key)",
                .declaredAbove(instrument.key))
        }
        for parameter in ProfileParameter.allCases {
            guard let article = source.document.provisions[parameter]?.article else { continue }
            let field = "rules.\(parameter.rawValue).article"
            guard let instrument = profile.instruments[article.instrument] else {
                throw fault(
                    source, source.articlePlaces[parameter], field, .undeclaredInstrument(article.instrument))
            }
            guard article.place != nil || instrument.isCitedAsWhole else {
                throw fault(source, source.articlePlaces[parameter], field, .articleWithoutPlace(instrument.key))
            }
        }
        if let inconsistency = profile.inconsistencies.first {
            let parameter = inconsistency.parameter
            throw fault(
                source, source.rulePlaces[parameter] ?? source.versionPlace, "rules.\(parameter.rawValue)",
                .inconsistent(inconsistency))
        }
    }

    private func fault(
        _ source: ProfileSource, _ place: ProfileFault.Place?, _ field: String, _ rule: ProfileFaultRule
    ) -> ProfileFault {
        ProfileFault(file: source.file, place: place, field: field, rule: rule)
    }
}
