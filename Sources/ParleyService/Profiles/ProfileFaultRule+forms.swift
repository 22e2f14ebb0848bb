internal import Bargaining

extension ProfileFaultRule.Form {
    var english: String {
        switch self {
        case .mapping: "a mapping"
        case .list: "a list"
        case .text: "a text on one line"
        case .title: "a text of 1 to \(Title.maximumScalars) characters"
        case .day: "a day that exists, YYYY-MM-DD"
        case .period: "a period such as 20 days, 10 working days or 3 months"
        case .share: "a share in lowest terms, such as 2/3"
        case .wholeNumber: "a whole number without quotation marks"
        case .article: "an article such as O22 §32"
        case .instrumentKey:
            "a key of 1 to \(LegalInstrument.maximumKeyBytes) capital letters and digits, a letter first"
        case .profileID: "codes of two capital letters with hyphens between them, such as CN-ZJ"
        case .profileReference: "a profile and its version, such as CN@1"
        case .country: "a country's code of two capital letters"
        case .threshold: "many, \"at least\" or \"more than\" with a share, such as at least 1/5"
        case .timeZone: "a time zone such as Asia/Shanghai"
        case .fileOfProfile: "a file of a profile"
        }
    }

    var chinese: String {
        switch self {
        case .mapping: "映射"
        case .list: "列表"
        case .text: "单行文字"
        case .title: "1 至 \(Title.maximumScalars) 个字符的文字"
        case .day: "存在的日期，格式 YYYY-MM-DD"
        case .period: "期限，如 20 days、10 working days、3 months"
        case .share: "最简分数，如 2/3"
        case .wholeNumber: "不带引号的整数"
        case .article: "条文，如 O22 §32"
        case .instrumentKey: "1 至 \(LegalInstrument.maximumKeyBytes) 个大写字母和数字，以字母开头"
        case .profileID: "两位大写字母代码，以连字符相接，如 CN-ZJ"
        case .profileReference: "规则档案及版本，如 CN@1"
        case .country: "两位大写字母的国家代码"
        case .threshold: "many，或 at least、more than 加比例，如 at least 1/5"
        case .timeZone: "时区，如 Asia/Shanghai"
        case .fileOfProfile: "规则档案文件"
        }
    }
}
