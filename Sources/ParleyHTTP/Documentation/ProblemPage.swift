internal import HTTPTypes
internal import ParleyService

/// The page that a problem's `type` leads to.
struct ProblemPage {
    let code: ProblemCode
    let language: Language

    /// The page.
    var html: [UInt8] {
        let text = ProblemCatalogue.text(of: code, in: language)
        let isChinese = language == .zh
        return HTML.page(
            title: "\(text.title) – Parley", language: AcceptedLanguage.tag(of: language),
            [
                .element("h1", text.title),
                .element(
                    "p", [],
                    [
                        .text(isChinese ? "代码 " : "Code "), .element("code", code.rawValue),
                        .text(isChinese ? "，HTTP 状态 " : ", HTTP status "), .element("code", String(code.status.code)),
                    ]),
                .element("h2", isChinese ? "发生了什么" : "What happened"),
                .element("p", text.detail),
                .element("h2", isChinese ? "如何处理" : "How to cure it"),
                .element("p", text.cure),
                .element(
                    "p",
                    code.isRetryable
                        ? (isChinese ? "稍后重新发送同一请求可能成功。" : "The same request may succeed later.")
                        : (isChinese ? "原样重新发送不会成功。" : "The same request will not succeed unchanged.")),
                .element("p", [], [.element("a", [("href", "/docs")], [.text(isChinese ? "接口文档" : "API reference")])]),
            ])
    }
}
