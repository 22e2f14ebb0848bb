internal import Bargaining

extension EnglishVoice {
    /// An event of a supervision case.
    func tell(_ fact: SupervisionFact, _ story: SupervisionStory) -> String {
        switch fact {
        case .supervisionCaseOpened(let opening, _, _):
            "“\(story.title)”: \(story.union) opens a case of labour-law supervision of \(story.employer) about "
                + "\(story.subjects): \(name(opening.cause))."
        case .reminderLetterIssued(let number, let letter):
            "\(story.union) reminds \(story.employer) of the law, letter \(number)\(reference(letter.reference, story))."
        case .opinionIssued(let opinion):
            "\(story.union) issues its opinion\(reference(opinion.letter.reference, story)), signed by its "
                + "\(name(opinion.signedBy)), and demands correction"
                + (opinion.correctBy.map { " by \(story.day($0))" } ?? "")
                + ". \(story.employer) owes an answer by \(story.day(opinion.clock.due)) (\(story.law(opinion.clock)))."
        case .opinionAnswered(let answer):
            "\(story.employer) \(text(answer, story))" + late(answer.timeliness, story) + "."
        case .opinionAnswerOverdue(let clock):
            "No answer to the opinion came by \(story.day(clock.due)) (\(story.law(clock)))."
        case .suggestionIssued(let suggestion):
            "\(story.union) asks \(story.authority) to deal with it"
                + "\(reference(suggestion.letter.reference, story)): \(name(suggestion.ground))."
        case .supervisionOutcomeRecorded(let outcome):
            "\(story.authority) \(name(outcome.result))\(reference(outcome.reference, story))."
        case .supervisionCaseClosed(.corrected):
            "\(story.union) ends the case: \(story.employer) has corrected what it was asked to."
        case .supervisionCaseClosed(.withdrawn): "\(story.union) ends the case and does not pursue it."
        }
    }

    private func reference(_ text: String?, _ story: SupervisionStory) -> String {
        text.map { " " + bracketed($0) } ?? ""
    }

    private func late(_ timeliness: Timeliness, _ story: SupervisionStory) -> String {
        guard timeliness.isLate else { return "" }
        return ", late: the answer was due by \(story.day(timeliness.clock.due)) (\(story.law(timeliness.clock)))"
    }

    private func text(_ answer: OpinionAnswer, _ story: SupervisionStory) -> String {
        switch answer.stance {
        case .corrected: "answers that it has corrected what the opinion names"
        case .willCorrect:
            "answers that it will correct what the opinion names"
                + (answer.correctsBy.map { " by \(story.day($0))" } ?? "")
        case .refused: "refuses to follow the opinion"
        }
    }

    private func name(_ cause: SupervisionCause) -> String {
        switch cause {
        case .replyOverdue: "an invitation to bargain was not answered in time"
        case .invitationRefused: "an invitation to bargain was refused"
        case .informationWithheld: "data for the talks were withheld"
        case .commitmentMissed: "an agreement was not carried out"
        case .ruleChangeWithoutNotice: "rules changed without notice"
        case .breachOfLabourLaw: "a breach of labour law"
        }
    }

    private func name(_ signatory: OpinionSignatory) -> String {
        switch signatory {
        case .chair: "chair"
        case .viceChair: "vice-chair"
        }
    }

    private func name(_ ground: SuggestionGround) -> String {
        switch ground {
        case .refused: "the employer refuses"
        case .unanswered: "the employer has not answered"
        case .notCorrected: "the employer has not corrected what it was asked to"
        }
    }

    private func name(_ result: SupervisionResult) -> String {
        switch result {
        case .investigationOpened: "opens an investigation"
        case .declined: "does not take the case up"
        case .correctionOrdered: "orders correction"
        case .penalised: "imposes a penalty"
        case .corrected: "records that the employer has corrected it"
        case .unfounded: "finds no breach"
        }
    }
}
