internal import Bargaining

extension ProfileFaultRule {
    /// The stable code.
    public var code: String {
        switch self {
        case .unreadable: "unreadable"
        case .notUTF8: "not_utf8"
        case .tooLarge: "too_large"
        case .lineTooLong: "line_too_long"
        case .tooDeep: "too_deep"
        case .tooMany: "too_many"
        case .shorthand: "shorthand"
        case .syntax: "syntax"
        case .empty: "empty"
        case .unknownKey: "unknown_key"
        case .duplicateKey: "duplicate_key"
        case .missingKey: "missing_key"
        case .exactlyOne: "exactly_one"
        case .form(let form): "not_a_\(form.rawValue)"
        case .choice: "unknown_word"
        case .outOfRange: "out_of_range"
        case .onlyTrue: "only_true"
        case .undeclaredInstrument: "undeclared_instrument"
        case .articleWithoutPlace: "article_without_place"
        case .declaredAbove: "declared_above"
        case .fileName: "file_name"
        case .duplicateVersion: "duplicate_version"
        case .notLatest: "not_latest"
        case .unknownBase: "unknown_base"
        case .baseCycle: "base_cycle"
        case .baseNeeded: "base_needed"
        case .inconsistent(let inconsistency): inconsistency.rawValue
        case .brokenHolidays: "broken_holidays"
        }
    }

    /// What would be right, without a full stop.
    public func text(in language: Language) -> String {
        language == .zh ? chinese : english
    }

    private var english: String {
        switch self {
        case .unreadable: "the file cannot be read"
        case .notUTF8: "expected UTF-8"
        case .tooLarge: "expected at most \(ProfileLimits.fileBytes) bytes"
        case .lineTooLong: "expected at most \(ProfileLimits.lineScalars) characters on a line"
        case .tooDeep: "expected at most \(ProfileLimits.bracketDepth) brackets within each other"
        case .tooMany(let limit): "expected at most \(limit)"
        case .shorthand: "anchors, aliases and tags (&, *, !) are not allowed: write everything out"
        case .syntax(let problem): "not YAML: \(problem)"
        case .empty: "expected a profile or a calendar, found nothing"
        case .unknownKey(let known): "unknown here; known are \(known.joined(separator: ", "))"
        case .duplicateKey: "given twice"
        case .missingKey(let key): "\"\(key)\" is missing"
        case .exactlyOne(let keys): "expected exactly one of \(keys.joined(separator: ", "))"
        case .form(let form): "expected \(form.english)"
        case .choice(let words): "expected one of \(words.joined(separator: ", "))"
        case .outOfRange(let least, let greatest): "expected from \(least) to \(greatest)"
        case .onlyTrue: "expected true, or no such member"
        case .undeclaredInstrument(let key): "the instrument \(key) is declared neither here nor in the base"
        case .articleWithoutPlace(let key): "\(key) is cited by article: expected \"\(key) §\" and a number"
        case .declaredAbove(let key): "the base declares \(key) already"
        case .fileName(let expected): "expected the file name \(expected)"
        case .duplicateVersion(let reference): "another file holds \(reference) as well"
        case .notLatest(let latest): "the file without a version in its name has to be the latest, \(latest)"
        case .unknownBase(let reference): "there is no profile \(reference)"
        case .baseCycle(let chain): "the base leads back: \(chain.map(\.description).joined(separator: " → "))"
        case .baseNeeded: "a province or city needs a base"
        case .inconsistent(let inconsistency): inconsistency.english
        case .brokenHolidays:
            "expected days of the year, no day off twice, and as worked weekends only Saturdays and Sundays that are not off"
        }
    }

    private var chinese: String {
        switch self {
        case .unreadable: "文件无法读取"
        case .notUTF8: "应为 UTF-8 编码"
        case .tooLarge: "文件不得超过 \(ProfileLimits.fileBytes) 字节"
        case .lineTooLong: "每行不得超过 \(ProfileLimits.lineScalars) 个字符"
        case .tooDeep: "括号嵌套不得超过 \(ProfileLimits.bracketDepth) 层"
        case .tooMany(let limit): "最多 \(limit) 项"
        case .shorthand: "不允许使用锚点、别名和标签（&、*、!），请完整写出"
        case .syntax(let problem): "不是 YAML：\(problem)"
        case .empty: "应为规则档案或节假日历，内容为空"
        case .unknownKey(let known): "未知字段；可用字段：\(known.joined(separator: "、"))"
        case .duplicateKey: "字段重复"
        case .missingKey(let key): "缺少“\(key)”"
        case .exactlyOne(let keys): "应恰有其中一项：\(keys.joined(separator: "、"))"
        case .form(let form): "应为\(form.chinese)"
        case .choice(let words): "应为其中之一：\(words.joined(separator: "、"))"
        case .outOfRange(let least, let greatest): "应在 \(least) 至 \(greatest) 之间"
        case .onlyTrue: "只能写 true，否则不写该字段"
        case .undeclaredInstrument(let key): "本文件及其上级档案均未声明法规 \(key)"
        case .articleWithoutPlace(let key): "\(key) 须写明条文：“\(key) §”加条号"
        case .declaredAbove(let key): "上级档案已声明 \(key)"
        case .fileName(let expected): "文件名应为 \(expected)"
        case .duplicateVersion(let reference): "另有文件也是 \(reference)"
        case .notLatest(let latest): "文件名不带版本的应为最新版本 \(latest)"
        case .unknownBase(let reference): "没有规则档案 \(reference)"
        case .baseCycle(let chain): "上级档案循环引用：\(chain.map(\.description).joined(separator: " → "))"
        case .baseNeeded: "省、市档案须有上级档案"
        case .inconsistent(let inconsistency): inconsistency.chinese
        case .brokenHolidays: "日期应在该年之内，放假日不得重复，调休上班日只能是未放假的周六、周日"
        }
    }
}
