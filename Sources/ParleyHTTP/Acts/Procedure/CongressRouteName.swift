/// The words for who votes on a draft.
enum CongressRouteName: String, CaseIterable {
    case enterprise
    case industry
    case eachEnterprise = "each_enterprise"
}
