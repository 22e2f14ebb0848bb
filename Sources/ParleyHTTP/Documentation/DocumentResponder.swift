internal import HTTPTypes
internal import Hummingbird
internal import ParleyService

/// Answers with the documents open to everyone.
struct DocumentResponder: Sendable {
    /// Keeps browsers from loading or running anything on the pages.
    private static let policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

    /// `/openapi.json`.
    func description(_ exchange: Exchange) -> Response {
        Reply.json(OpenAPIDocument.json(), cache: .document)
    }

    /// `/docs`.
    func documentation(_ exchange: Exchange) throws -> Response {
        let language = try Self.language(exchange)
        return Self.page(ReferencePage(language: language).html, language)
    }

    /// `/problems/{code}`.
    func problem(_ exchange: Exchange) throws -> Response {
        let language = try Self.language(exchange)
        return Self.page(ProblemPage(code: try exchange.path.problem(), language: language).html, language)
    }

    private static func language(_ exchange: Exchange) throws(Problem) -> Language {
        try exchange.query.word(.language, Language.self) ?? exchange.language
    }

    private static func page(_ html: [UInt8], _ language: Language) -> Response {
        var response = Reply.document(html, type: "text/html; charset=utf-8", cache: .document)
        response.headers[.contentLanguage] = AcceptedLanguage.tag(of: language)
        response.headers[.contentSecurityPolicy] = policy
        return response
    }
}
