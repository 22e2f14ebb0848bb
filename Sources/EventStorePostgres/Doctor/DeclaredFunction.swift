/// A database function as its file in `Schema/functions` declares it: one `CREATE OR REPLACE FUNCTION` with its body
/// between `$$` and `$$`, which PostgreSQL keeps character by character.
struct DeclaredFunction: Hashable {
    private static let opening = "CREATE OR REPLACE FUNCTION "
    private static let bodyOpening = "AS $$"
    private static let bodyEnd = "$$"

    let schema: String
    let name: String
    let body: String
    let language: String
    /// Whether it runs with the rights of its owner.
    let isDefiner: Bool
    /// `v`, `s` or `i`, as in `pg_proc.provolatile`.
    let volatility: String
    /// `u` or `s`, as in `pg_proc.proparallel`.
    let parallelism: String
    /// Its own setting, such as `search_path=pg_catalog, pg_temp`; empty where it has none.
    let setting: String

    /// The name with the schema.
    var qualifiedName: String { "\(schema).\(name)" }

    /// The function of a file's text; `nil` for a text that does not declare one in this form.
    init?(_ text: String) {
        guard let start = text.firstRange(of: Self.opening) else { return nil }
        let declaration = text[start.upperBound...]
        guard let parenthesis = declaration.firstIndex(of: "("),
            let begin = declaration.firstRange(of: Self.bodyOpening),
            let end = declaration[begin.upperBound...].firstRange(of: Self.bodyEnd)
        else { return nil }
        let names = declaration[..<parenthesis].split(separator: ".")
        let attributes = declaration[..<begin.lowerBound].split(separator: "\n").map(String.init)
        guard names.count == 2, let language = Self.value(of: "LANGUAGE ", in: attributes) else { return nil }
        schema = String(names[0])
        name = String(names[1])
        body = String(declaration[begin.upperBound..<end.lowerBound])
        self.language = language
        isDefiner = attributes.contains("SECURITY DEFINER")
        volatility = attributes.contains("IMMUTABLE") ? "i" : attributes.contains("STABLE") ? "s" : "v"
        parallelism = attributes.contains("PARALLEL SAFE") ? "s" : "u"
        // The catalogue keeps no spaces around the equals sign.
        setting = (Self.value(of: "SET ", in: attributes) ?? "").replacing(" = ", with: "=")
    }

    private static func value(of word: String, in attributes: [String]) -> String? {
        attributes.first { $0.hasPrefix(word) }.map { String($0.dropFirst(word.count)) }
    }
}
