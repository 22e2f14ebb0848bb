internal import Bargaining
internal import ParleyService

extension QueryParameters {
    /// The place; `nil` where it is not given.
    func region() throws(Problem) -> RegionCode? {
        guard let text = self[.region] else { return nil }
        guard let region = RegionCode(text) else {
            throw Problem.invalidParameter("region", expected: .init(.regionCode))
        }
        return region
    }

    /// The industry; `nil` where it is not given.
    func industry() throws(Problem) -> IndustryCode? {
        guard let text = self[.industry] else { return nil }
        guard let industry = IndustryCode(text) else {
            throw Problem.invalidParameter("industry", expected: .init(.industryCode))
        }
        return industry
    }
}
