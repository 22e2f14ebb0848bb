internal import Bargaining
internal import StrictJSON

extension Problem {
    /// The problem of a refusal by a rule of the procedure; it carries the `article` of the rule, where there is one.
    init(_ rejection: ProcedureRejection) {
        self.init(rejection.problemCode, rejection.problemValues)
        guard let article = rejection.article else { return }
        var writer = JSONWriter(capacity: 64)
        writer.value(article.description)
        members = [(name: "article", json: writer.bytes)]
    }
}
