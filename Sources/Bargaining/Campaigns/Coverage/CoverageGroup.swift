/// A province and a division of industry: what a coverage report is broken down by. Every enterprise is in exactly one.
public struct CoverageGroup: Hashable, Sendable, Comparable {
    /// Two digits (GB/T 2260).
    public let province: String
    /// Two digits (GB/T 4754).
    public let division: String

    /// The group of an enterprise.
    public init(region: RegionCode, industry: IndustryCode) {
        province = region.province
        division = industry.division
    }

    /// Orders by province, then division.
    public static func < (left: Self, right: Self) -> Bool {
        (left.province, left.division) < (right.province, right.division)
    }
}
