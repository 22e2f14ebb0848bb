internal import Bargaining

/// The province whose law applies, as far as jurisdictions and profiles name it.
enum ProvinceOfLaw {
    private static let codes = Dictionary(
        ProvinceCatalogue.entries.map { ($0.jurisdiction, $0.code) }
    ) { first, _ in first }
    /// The letters of a country and a province: `CN-QH`.
    private static let letters = 5

    /// The province of a jurisdiction, of one in it, or else of a profile; `nil` for a country as a whole, and outside of
    /// China.
    ///
    /// - Parameters:
    ///   - jurisdiction: `CN-QH`, `CN-ZJ-HZ`; whatever else stands there names no province.
    ///   - profile: `CN-ZJ@1`.
    static func code(jurisdiction: String? = nil, profile: String) -> RegionCode? {
        [jurisdiction.flatMap { ProfileID($0) }, ProfileReference(profile)?.id].lazy
            .compactMap { $0.flatMap { codes[String($0.text.prefix(letters))] } }.first
    }
}
