internal import Bargaining

extension ChineseVoice {
    /// An event of a supervision case.
    func tell(_ fact: SupervisionFact, _ story: SupervisionStory) -> String {
        switch fact {
        case .supervisionCaseOpened(let opening, _, _):
            "“\(story.title)”：\(story.union)就\(story.subjects)对\(story.employer)开展工会劳动法律监督，事由：\(name(opening.cause))。"
        case .reminderLetterIssued(let number, let letter):
            "\(story.union)向\(story.employer)发出第 \(number) 份提示函\(story.reference(letter.reference))。"
        case .opinionIssued(let opinion):
            "\(story.union)发出意见书\(story.reference(opinion.letter.reference))，由\(name(opinion.signedBy))签发，要求"
                + (opinion.correctBy.map { "于\(story.day($0))前" } ?? "")
                + "改正。\(story.employer)应于\(story.day(opinion.clock.due))前答复（\(story.law(opinion.clock))）。"
        case .opinionAnswered(let answer):
            "\(story.employer)\(text(answer, story))" + late(answer.timeliness, story) + "。"
        case .opinionAnswerOverdue(let clock):
            "截至\(story.day(clock.due))未见对意见书的答复（\(story.law(clock))）。"
        case .suggestionIssued(let suggestion):
            "\(story.union)向\(story.authority)提出建议书\(story.reference(suggestion.letter.reference))，请求依法处理："
                + "\(name(suggestion.ground))。"
        case .supervisionOutcomeRecorded(let outcome):
            "\(story.authority)\(name(outcome.result))\(story.reference(outcome.reference))。"
        case .supervisionCaseClosed(.corrected): "\(story.union)结案：\(story.employer)已按要求改正。"
        case .supervisionCaseClosed(.withdrawn): "\(story.union)结案，不再追究。"
        }
    }

    private func late(_ timeliness: Timeliness, _ story: SupervisionStory) -> String {
        guard timeliness.isLate else { return "" }
        return "，逾期：应于\(story.day(timeliness.clock.due))前答复（\(story.law(timeliness.clock))）"
    }

    private func text(_ answer: OpinionAnswer, _ story: SupervisionStory) -> String {
        switch answer.stance {
        case .corrected: "答复：意见书所指问题已改正"
        case .willCorrect: "答复：将" + (answer.correctsBy.map { "于\(story.day($0))前" } ?? "") + "改正意见书所指问题"
        case .refused: "拒绝接受意见书"
        }
    }

    private func name(_ cause: SupervisionCause) -> String {
        switch cause {
        case .replyOverdue: "逾期未答复要约"
        case .invitationRefused: "拒绝要约"
        case .informationWithheld: "不提供协商所需资料"
        case .commitmentMissed: "未履行约定事项"
        case .ruleChangeWithoutNotice: "未经告知变更规则"
        case .breachOfLabourLaw: "违反劳动法律"
        }
    }

    private func name(_ signatory: OpinionSignatory) -> String {
        switch signatory {
        case .chair: "工会主席"
        case .viceChair: "工会副主席"
        }
    }

    private func name(_ ground: SuggestionGround) -> String {
        switch ground {
        case .refused: "用人单位拒绝改正"
        case .unanswered: "用人单位逾期未答复"
        case .notCorrected: "用人单位未予改正"
        }
    }

    private func name(_ result: SupervisionResult) -> String {
        switch result {
        case .investigationOpened: "予以立案"
        case .declined: "不予立案"
        case .correctionOrdered: "责令改正"
        case .penalised: "作出行政处罚"
        case .corrected: "确认已改正"
        case .unfounded: "认定不存在违法情形"
        }
    }
}
