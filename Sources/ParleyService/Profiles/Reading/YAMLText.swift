internal import Yams

/// The text of a file, checked before the YAML parser sees it and then parsed.
///
/// The parser recurses over nesting and copies what aliases name, so nesting is bounded and aliases are refused first.
enum YAMLText {
    /// The root of the one document of a file.
    ///
    /// - Complexity: O(bytes), which are at most ``ProfileLimits/fileBytes``.
    static func root(of bytes: [UInt8], file: String) throws(ProfileFault) -> YAMLValue {
        guard bytes.count <= ProfileLimits.fileBytes else { throw fault(.tooLarge, file, nil) }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw fault(.notUTF8, file, nil) }
        try checkShape(of: text, file)
        do {
            guard let node = try Parser(yaml: text, encoding: .utf8).singleRoot() else {
                throw fault(.empty, file, nil)
            }
            return YAMLValue(node: node, file: file, path: "", place: ProfileFault.Place(line: 1, column: 1))
        } catch let fault as ProfileFault {
            throw fault
        } catch let error as YamlError {
            throw fault(for: error, file, text)
        } catch {
            throw fault(.syntax("\(error)"), file, nil)
        }
    }

    /// Refuses what would be dear or dangerous to parse.
    private static func checkShape(of text: String, _ file: String) throws(ProfileFault) {
        var (line, column, depth) = (1, 0, 0)
        var previous: Unicode.Scalar = "\n"
        var beforePrevious: Unicode.Scalar = "\n"
        for scalar in text.unicodeScalars {
            column += 1
            let place = ProfileFault.Place(line: line, column: column)
            switch scalar {
            case "\n": (line, column) = (line + 1, 0)
            case "[", "{": depth += 1
            case "]", "}": depth = max(0, depth - 1)
            default:
                // `&a`, `*a` and `!a` where a value could begin; "A & B" in a text is no anchor.
                let isMark = previous == "&" || previous == "*" || previous == "!"
                if isMark, !scalar.properties.isWhitespace, opensValue(after: beforePrevious) {
                    throw fault(.shorthand, file, ProfileFault.Place(line: line, column: column - 1))
                }
            }
            guard column <= ProfileLimits.lineScalars else { throw fault(.lineTooLong, file, place) }
            guard depth <= ProfileLimits.bracketDepth else { throw fault(.tooDeep, file, place) }
            (beforePrevious, previous) = (previous, scalar)
        }
    }

    private static func opensValue(after scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar == "[" || scalar == "{" || scalar == "," || scalar == ":"
    }

    private static func fault(for error: YamlError, _ file: String, _ text: String) -> ProfileFault {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            fault(.syntax(problem), file, ProfileFault.Place(line: mark.line, column: mark.column))
        case .reader(let problem, let offset, _, _):
            fault(.syntax(problem), file, offset.map { place(ofCharacter: $0, in: text) })
        case .duplicatedKeysInMapping(let keys, let context):
            ProfileFault(
                file: file, place: ProfileFault.Place(line: context.mark.line, column: context.mark.column),
                field: keys.first ?? "", rule: .duplicateKey)
        default: fault(.syntax("\(error)"), file, nil)
        }
    }

    private static func place(ofCharacter offset: Int, in text: String) -> ProfileFault.Place {
        let before = text.prefix(offset)
        let lastLine = before.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
        return ProfileFault.Place(line: before.count { $0 == "\n" } + 1, column: lastLine.unicodeScalars.count + 1)
    }

    private static func fault(_ rule: ProfileFaultRule, _ file: String, _ place: ProfileFault.Place?) -> ProfileFault {
        ProfileFault(file: file, place: place, field: "", rule: rule)
    }
}
