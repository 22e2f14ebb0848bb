internal import HTTPTypes
internal import ParleyService
internal import StrictJSON

/// The readable reference of the API, made from the same tables as the router.
struct ReferencePage {
    let language: Language

    /// The page.
    var html: [UInt8] {
        var body: [HTML] = [
            .element("h1", say("Parley API", "Parley 接口")),
            .element(
                "p", [],
                [
                    .element("a", [("href", "/openapi.json")], [.text("OpenAPI 3.1")]), .text(" · "),
                    .element("a", [("href", "/docs?lang=en")], [.text("English")]), .text(" · "),
                    .element("a", [("href", "/docs?lang=zh")], [.text("中文")]),
                ]),
        ]
        body += conventions
        for tag in OperationTag.allCases {
            body.append(.element("h2", [("id", tag.rawValue)], [.text(say(tag.text))]))
            for row in PolicyTable.rows where row.operation.tag == tag { body += section(row) }
        }
        body.append(.element("h2", say("Problems", "问题")))
        body.append(problems)
        return HTML.page(
            title: say("Parley API", "Parley 接口"), language: AcceptedLanguage.tag(of: language), body)
    }

    private var conventions: [HTML] {
        [
            .element("h2", say("Conventions", "约定")),
            .element(
                "p",
                say(
                    """
                    Acts are POSTs to collections. Each needs an Idempotency-Key, which is kept for ever: a retry with \
                    the same key and body gets the first answer again. Acts that answer a state need If-Match with the \
                    ETag read before; a stale one gets 412 with the events that were missed. With ?validate_only=true \
                    nothing is recorded. Every act also takes occurred_at and remark.
                    """,
                    """
                    行为以 POST 发送到集合。每个行为都需要 Idempotency-Key，永久保留：以同一键和正文重试得到首次答复。\
                    答复某一状态的行为须带 If-Match，即此前读到的 ETag；已过时者得到 412 及错过的事件。\
                    带 ?validate_only=true 时不作记录。每个行为还可带 occurred_at 和 remark。
                    """
                )),
            .element(
                "p",
                say(
                    """
                    Amounts are exact decimals in strings ("4.50"). Times are RFC 3339 in UTC. Errors are problem+json \
                    (RFC 9457) with a stable code, in English or Chinese by Accept-Language.
                    """,
                    """
                    数额是字符串形式的精确小数（"4.50"）。时间为 UTC 的 RFC 3339。\
                    错误为 problem+json（RFC 9457），带稳定代码，语言由 Accept-Language 决定。
                    """
                )),
        ]
    }

    private func section(_ row: PolicyRow) -> [HTML] {
        var parts: [HTML] = [
            .element("h3", [("id", row.operation.rawValue)], [.text(say(row.operation.text))]),
            .element("p", [], [HTML.element("code", "\(row.method.rawValue) \(row.path)")]),
        ]
        if row.relation != .anyone {
            let roles = row.roles.map(\.rawValue).sorted().joined(separator: ", ")
            parts.append(.element("p", say("Roles: ", "角色：") + roles + relation(row.relation)))
        }
        if case .required = row.precondition {
            parts.append(.element("p", say("If-Match is required.", "须带 If-Match。")))
        }
        parts += parameters(row.operation)
        if let body = ActRoutes.described.first(where: { $0.operation == row.operation }), !body.members.isEmpty {
            parts += members(body)
        }
        return parts
    }

    private func relation(_ relation: Relation) -> String {
        switch relation {
        case .anyone, .authenticated: ""
        case .visible: say(". You see the negotiation.", "。您可查阅该协商。")
        case .seated: say(". Your seat in the negotiation allows it.", "。您在该协商中的席位允许。")
        }
    }

    private func parameters(_ operation: OperationID) -> [HTML] {
        guard !operation.parameters.isEmpty else { return [] }
        let rows = operation.parameters.map { parameter in
            HTML.element(
                "tr", [],
                [
                    .element("td", [], [.element("code", parameter.rawValue)]),
                    .element("td", say(parameter.text)),
                ])
        }
        return [.element("table", [], rows)]
    }

    private func members(_ body: any ActBody.Type) -> [HTML] {
        let names = body.members.map { $0.isRequired ? $0.name : "\($0.name)?" }.joined(separator: ", ")
        var example = JSONObject()
        for member in body.example { example[member.name] = member.value }
        let json = String(decoding: JSONValue.object(example).encodedPretty(), as: UTF8.self)
        return [
            .element("p", [], [.text(say("Body: ", "正文：")), .element("code", names)]),
            .element("pre", json),
        ]
    }

    private var problems: HTML {
        let rows = ProblemCode.allCases.map { code in
            HTML.element(
                "tr", [],
                [
                    .element("td", [], [.element("a", [("href", code.typePath)], [.text(code.rawValue)])]),
                    .element("td", String(code.status.code)),
                    .element("td", ProblemCatalogue.text(of: code, in: language).title),
                ])
        }
        return .element("table", [], rows)
    }

    private func say(_ english: String, _ chinese: String) -> String { language == .zh ? chinese : english }

    private func say(_ text: OperationText) -> String { say(text.english, text.chinese) }
}
