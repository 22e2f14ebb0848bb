/// What is wrong with the configuration, in one sentence with its cure.
enum SettingFault: Error, Equatable, CustomStringConvertible {
    /// A variable that begins with `PARLEY_` but is no setting.
    case unknownVariable(String, nearest: String)
    /// A value that cannot be used.
    case invalid(Setting, value: String, expected: String)
    /// A setting without which the command cannot work.
    case missing(Setting)
    /// The file or folder of the configuration cannot be read.
    case unreadable(path: String, reason: String)

    var description: String {
        switch self {
        case .unknownVariable(let name, let nearest): "unknown variable \(name); did you mean \(nearest)?"
        case .invalid(let setting, let value, let expected):
            setting.isSecret
                ? "\(setting.variable) is wrong: expected \(expected)"
                : "\(setting.variable) is \"\(value)\": expected \(expected)"
        case .missing(let setting): "\(setting.variable) is not set: \(setting.explanation)"
        case .unreadable(let path, let reason): "cannot read \(path): \(reason)"
        }
    }
}
