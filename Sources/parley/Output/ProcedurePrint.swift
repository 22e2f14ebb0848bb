internal import Bargaining
internal import EventSourcing
internal import ParleyService

/// The procedure of a negotiation for a terminal.
struct ProcedurePrint {
    private let view: ProcedureView
    private let language: Language

    init(_ view: ProcedureView, language: Language) {
        self.view = view
        self.language = language
    }

    /// What is done so far, then the clocks, then the drafts.
    var lines: [String] {
        let state = view.negotiation.state
        let title = state.opening?.title.text(preferringChinese: language.prefersChinese) ?? ""
        let stage = state.procedure.stage?.rawValue ?? state.status?.rawValue ?? "-"
        let head = "\(title)  \(stage)  \(state.opening?.profile ?? "")  v\(view.negotiation.version.number)"
        return [head] + clocks + drafts(state.procedure)
    }

    private var clocks: [String] {
        guard !view.deadlines.isEmpty else { return [] }
        var table = TextTable(["CLOCK", "PARTY", "START", "DUE", "STATUS", "ARTICLE"])
        for deadline in view.deadlines {
            table.add([
                chosen(deadline.rule.title), chosen(deadline.party.title), deadline.start.description,
                deadline.due.description, Self.text(deadline.status),
                [deadline.profile.description, deadline.article?.description].compactMap(\.self)
                    .joined(separator: " "),
            ])
        }
        return [""] + table.lines
    }

    private func drafts(_ procedure: ProcedureState) -> [String] {
        guard !procedure.drafts.isEmpty else { return [] }
        var table = TextTable(["DRAFT", "KIND", "FROM", "THROUGH", "VOTE", "SIGNED", "FILED", "REVIEW ENDS", "TEXT"])
        for draft in procedure.drafts {
            let vote = (draft.ratification ?? draft.rejection).map {
                "\($0.count.inFavour)/\($0.count.attending)/\($0.count.eligible) "
                    + ($0.outcome.isPassed ? "passed" : "failed")
            }
            table.add([
                String(draft.draft.number), draft.draft.plan.kind.rawValue, draft.draft.plan.validFrom.description,
                draft.draft.plan.validThrough.description, vote ?? "-",
                draft.agreementSignatures.completedOn?.description ?? "-",
                draft.filing?.filing.timeliness?.day.description ?? "-", draft.filing?.review?.due.description ?? "-",
                Hexadecimal.text(draft.draft.plan.textHash.bytes),
            ])
        }
        return [""] + table.lines
    }

    private func chosen(_ title: (zh: String, en: String)) -> String {
        language.prefersChinese ? title.zh : title.en
    }

    private static func text(_ status: DeadlineStatus) -> String {
        switch status {
        case .running: "running"
        case .suspended: "suspended"
        case .met(let day): "met \(day)"
        case .missed(let day): "missed \(day)"
        }
    }
}
