/// What the catalogue says of one province of China.
public struct ProvinceEntry: Hashable, Sendable {
    /// Its code of six digits (GB/T 2260).
    public let code: RegionCode
    /// Its code in the names of jurisdictions: `CN-QH` (ISO 3166-2).
    public let jurisdiction: String
    /// Its short name in Chinese.
    public let zh: String
    /// Its name in English.
    public let en: String
}
