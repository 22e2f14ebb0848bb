internal import Bargaining
internal import EventSourcing
internal import StrictJSON

/// The `data` of facts about supervision cases.
///
/// Letters are `{"reference"?, "text_hash"?}` among the members of their fact; clocks as in ``ClockCoding``.
enum SupervisionFactCoding {
    /// Reads the data of one kind of fact.
    typealias Reader = @Sendable (inout MemberReader) throws(CodingFault) -> SupervisionFact

    /// Writes the members of a fact into the object that is open.
    static func write(_ fact: SupervisionFact, to writer: inout JSONWriter) {
        switch fact {
        case .supervisionCaseOpened(let opening, let issuer, let addressee):
            SupervisionOpeningCoding.write(opening, to: &writer)
            writer.member("issuer", issuer.description)
            writer.member("addressee", addressee.description)
        case .reminderLetterIssued(let number, let letter):
            writer.member("number", Int64(number))
            write(letter, to: &writer)
        case .opinionIssued(let opinion): write(opinion, to: &writer)
        case .opinionAnswered(let answer): write(answer, to: &writer)
        case .opinionAnswerOverdue(let clock): ClockCoding.write(clock, as: "clock", to: &writer)
        case .suggestionIssued(let suggestion): write(suggestion, to: &writer)
        case .supervisionOutcomeRecorded(let outcome): write(outcome, to: &writer)
        case .supervisionCaseClosed(let closure): writer.member("reason", closure.rawValue)
        }
    }

    /// Writes the members of a letter into the object that is open.
    static func write(_ letter: SupervisionLetter, to writer: inout JSONWriter) {
        writer.member("reference", ifPresent: letter.reference)
        writer.member("text_hash", ifPresent: letter.textHash.map { Hexadecimal.text($0.bytes) })
    }

    /// Writes the members of an opinion into the object that is open.
    static func write(_ opinion: SupervisionOpinion, to writer: inout JSONWriter) {
        write(opinion.letter, to: &writer)
        writer.member("signed_by", opinion.signedBy.rawValue)
        writer.member("correct_by", ifPresent: opinion.correctBy?.description)
        ClockCoding.write(opinion.clock, as: "clock", to: &writer)
    }

    /// Writes the members of an answer into the object that is open.
    static func write(_ answer: OpinionAnswer, to writer: inout JSONWriter) {
        writer.member("answer", answer.stance.rawValue)
        writer.member("corrects_by", ifPresent: answer.correctsBy?.description)
        ClockCoding.write(answer.timeliness, to: &writer)
    }

    /// Writes the members of a suggestion into the object that is open.
    static func write(_ suggestion: SupervisionSuggestion, to writer: inout JSONWriter) {
        writer.member("ground", suggestion.ground.rawValue)
        write(suggestion.letter, to: &writer)
        writer.member("authority", suggestion.authority.text)
        writer.member("addressee", suggestion.addressee.description)
    }

    /// Writes the members of an outcome into the object that is open.
    static func write(_ outcome: SupervisionOutcome, to writer: inout JSONWriter) {
        writer.member("result", outcome.result.rawValue)
        writer.member("reference", ifPresent: outcome.reference)
    }

    /// How the data of each event type is read.
    static let readers: [EventType: Reader] = [
        EventType(literal: "SupervisionCaseOpened"): { m throws(CodingFault) in
            .supervisionCaseOpened(
                try SupervisionOpeningCoding.read(&m), issuer: try m.required("issuer").seat(),
                addressee: try m.required("addressee").seat())
        },
        EventType(literal: "ReminderLetterIssued"): { m throws(CodingFault) in
            .reminderLetterIssued(
                try m.required("number").count(from: 1, to: Int64(SupervisionLimits.maximumReminders)),
                try m.supervisionLetter())
        },
        EventType(literal: "OpinionIssued"): { m throws(CodingFault) in
            .opinionIssued(
                SupervisionOpinion(
                    letter: try m.supervisionLetter(),
                    signedBy: try m.required("signed_by").word(OpinionSignatory.self),
                    correctBy: try m.optional("correct_by")?.day(), clock: try m.requiredClock("clock")))
        },
        EventType(literal: "OpinionAnswered"): { m throws(CodingFault) in
            .opinionAnswered(
                OpinionAnswer(
                    stance: try m.required("answer").word(AnswerStance.self),
                    correctsBy: try m.optional("corrects_by")?.day(), timeliness: try m.requiredTimeliness()))
        },
        EventType(literal: "OpinionAnswerOverdue"): { m throws(CodingFault) in
            .opinionAnswerOverdue(try m.requiredClock("clock"))
        },
        EventType(literal: "SuggestionIssued"): { m throws(CodingFault) in
            .suggestionIssued(
                SupervisionSuggestion(
                    ground: try m.required("ground").word(SuggestionGround.self), letter: try m.supervisionLetter(),
                    authority: try m.required("authority").partyName(m.form),
                    addressee: try m.required("addressee").seat()))
        },
        EventType(literal: "SupervisionOutcomeRecorded"): { m throws(CodingFault) in
            .supervisionOutcomeRecorded(try m.supervisionOutcome())
        },
        EventType(literal: "SupervisionCaseClosed"): { m throws(CodingFault) in
            .supervisionCaseClosed(try m.required("reason").word(SupervisionClosure.self))
        },
    ]
}
