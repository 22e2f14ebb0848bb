internal import EventSourcing
internal import ParleyService

extension QueryParameters {
    /// The moment compared with; `nil` where none is named.
    ///
    /// - Throws: `parameters-exclusive` for both `compare_at_version` and `compare_as_of`.
    func comparedMoment() throws(Problem) -> ReadMoment? {
        let moment = ReadMoment(
            atVersion: try number(.compareAtVersion, from: 1).map { StreamVersion($0) },
            asOf: try instant(.compareAsOf), occurredBy: try instant(.compareOccurredBy))
        guard moment.atVersion == nil || moment.asOf == nil else {
            throw Problem(
                .parametersExclusive,
                ["first": QueryParameter.compareAtVersion.rawValue, "second": QueryParameter.compareAsOf.rawValue])
        }
        return moment == .latest ? nil : moment
    }
}
