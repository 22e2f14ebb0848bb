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

    /// A group by its digits: a province and a division of two each; `nil` for anything else.
    public init?(province: String, division: String) {
        guard Self.isTwoDigits(province), Self.isTwoDigits(division) else { return nil }
        self.province = province
        self.division = division
    }

    private static func isTwoDigits(_ text: String) -> Bool {
        text.utf8.count == 2 && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// Orders by province, then division.
    public static func < (left: Self, right: Self) -> Bool {
        (left.province, left.division) < (right.province, right.division)
    }
}
