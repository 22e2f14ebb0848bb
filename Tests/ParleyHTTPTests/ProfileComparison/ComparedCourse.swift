/// What a profile made of the negotiation: cells by step and column.
struct ComparedCourse: Sendable {
    /// `CN-ZJ`.
    let profile: String
    let titleZh: String
    let titleEn: String
    /// The laws that the profile names, by the key that articles begin with: their titles in both languages.
    let laws: [String: String]
    let rows: [[ComparedCell]]

    /// `CN-ZJ 浙江省 Zhejiang`.
    var name: String { "\(profile) \(titleZh) \(titleEn)" }
}
