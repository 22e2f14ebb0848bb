internal import Bargaining

extension ProfileInconsistency {
    var english: String {
        switch self {
        case .largeMinimumBelowMinimum: "the minimum of larger enterprises is below that of all"
        case .maximumBelowMinimum: "the maximum of representatives is below a minimum"
        case .termMaximumBelowMinimum: "the longest term is below the shortest"
        case .usualTermOutsideTerm: "the usual term lies outside the term allowed"
        case .wageTermOutsideTerm: "the usual term of wage agreements lies outside the term allowed"
        }
    }

    var chinese: String {
        switch self {
        case .largeMinimumBelowMinimum: "规模以上企业的最低人数低于一般最低人数"
        case .maximumBelowMinimum: "代表人数上限低于下限"
        case .termMaximumBelowMinimum: "最长期限短于最短期限"
        case .usualTermOutsideTerm: "通常期限不在允许的期限之内"
        case .wageTermOutsideTerm: "工资专项合同的通常期限不在允许的期限之内"
        }
    }
}
