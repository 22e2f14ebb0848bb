/// Whom a union organises: 建会方式 (domain §3.3). The raw value is the storage format.
public enum CoveragePattern: String, Hashable, Sendable, CaseIterable {
    /// One enterprise: 单独建会.
    case single
    /// Several named enterprises: 联合建会.
    case joint
    /// The enterprises of an industry, in a region where one is named: 行业建会.
    case industry
    /// The enterprises of a region: 区域建会.
    case regional
}
