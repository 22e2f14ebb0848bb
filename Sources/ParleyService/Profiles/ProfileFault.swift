/// Why a file of a profile or holiday calendar was refused: nothing of it is used.
public struct ProfileFault: Error, Hashable, Sendable {
    /// A place in a file.
    public struct Place: Hashable, Sendable {
        /// The line, from 1.
        public let line: Int
        /// The column in Unicode scalars, from 1.
        public let column: Int

        /// A place from its parts.
        public init(line: Int, column: Int) {
            self.line = line
            self.column = column
        }
    }

    /// The file, as it was named to the reader.
    public let file: String
    /// Where in it; `nil` where the file as a whole is at fault.
    public let place: Place?
    /// The members that lead to the value at fault, with points between them: `rules.reply.within`; elements of lists
    /// by their number from 0. Empty for the file as a whole.
    public let field: String
    /// The rule that is broken.
    public let rule: ProfileFaultRule

    /// A fault from its parts.
    public init(file: String, place: Place?, field: String, rule: ProfileFaultRule) {
        self.file = file
        self.place = place
        self.field = field
        self.rule = rule
    }

    /// One line for people: `FILE:LINE:COLUMN: FIELD: what would be right (CODE)`.
    public func text(in language: Language) -> String {
        let position = place.map { ":\($0.line):\($0.column)" } ?? ""
        let member = field.isEmpty ? "" : field + (language == .zh ? "：" : ": ")
        return language == .zh
            ? "\(file)\(position)：\(member)\(rule.text(in: .zh))（\(rule.code)）"
            : "\(file)\(position): \(member)\(rule.text(in: .en)) (\(rule.code))"
    }
}

extension ProfileFault: CustomStringConvertible {
    /// The line in English.
    public var description: String { text(in: .en) }
}
