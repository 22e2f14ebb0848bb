extension ProblemCatalogue {
    /// Refusals by a rule on the preparation of the talks or on disputes.
    static let disputesInEnglish: [ProblemCode: ProblemText] = [
        .sessionInThePast: .init(
            "The session would be in the past", "“starts_at” lies before the day on which the session is fixed.",
            "Give a later day."),
        .frontLineOutOfRange: .init(
            "The count does not fit", "“front_line” is more than the side has representatives.",
            "Give a number of them, or leave it out."),
        .conciliationGoesOn: .init(
            "A conciliation goes on", "Conciliation {conciliation} is not over, and there is one at a time.",
            "Bring the matter before that one, or wait for its end."),
        .conciliationUnknown: .init(
            "There is no such conciliation", "There is no conciliation {conciliation}.",
            "Read the procedure for the numbers."),
        .conciliationAlreadyAccepted: .init(
            "The conciliation is accepted already", "The authority has accepted conciliation {conciliation}.",
            "Read the procedure for the time that runs."),
        .conciliationNotAccepted: .init(
            "The conciliation is not accepted", "The authority has not accepted conciliation {conciliation} yet.",
            "Let the authority accept it first."),
        .conciliationIsClosed: .init(
            "The conciliation is over", "Conciliation {conciliation} is closed.",
            "Apply for a new one where the dispute goes on."),
        .conciliationsOverlap: .init(
            "Two conciliations would overlap", "The last conciliation ended on {day}, and there is one at a time.",
            "Give a day of acceptance that is not before it."),
        .conciliationAlreadyExtended: .init(
            "The conciliation was prolonged already", "Conciliation {conciliation} can be prolonged once.",
            "Bring it to an end in the time that runs."),
        .conciliationHasNoTime: .init(
            "There is no time to prolong", "The rules of the place set conciliation {conciliation} no time.",
            "Go on with it: nothing has to be prolonged."),
        .extensionBeyondLimit: .init(
            "The extension is too long", "The place lets a conciliation be prolonged by {allowed} ({article}).",
            "Give a “length” of no more, or leave it out."),
        .conciliationStillRuns: .init(
            "The conciliation still runs", "Its time runs through {day}.", "Wait until that day is over."),
        .noDisputeToMediate: .init(
            "There is nothing to mediate", "No side declared an impasse, and no dispute is before the authority.",
            "Wait for one of them, or let both sides name the mediator."),
        .noConciliationGoesOn: .init(
            "No conciliation goes on", "There is no conciliation whose time could be over.",
            "Nothing needs to be done."),
        .tooManyConciliations: .init(
            "Too many conciliations", "The negotiation has as many conciliations as it can hold.",
            "Settle what is left at the table."),
        .conciliationAgreementMissing: .init(
            "There is no conciliation agreement",
            "The authority has not drawn up what came of conciliation {conciliation}.",
            "Let the authority draw it up first."),
        .conciliationTextDiffers: .init(
            "The text is another one",
            "“text_hash” is not that of what the authority drew up last in conciliation {conciliation}.",
            "Compare the words, and name the hash that the procedure shows."),
        .wordsDiffer: .init(
            "The words have another hash than named", "“text_hash” is not the SHA-256 of “remark”.",
            "Leave the hash out, or compute it over the UTF-8 bytes of “remark”."),
        .tooManyTripartiteMeetings: .init(
            "Too many tripartite meetings", "The negotiation has as many tripartite meetings as it can hold.",
            "Record what follows in the minutes of a session."),
        .tooManyFollowUps: .init(
            "Too many tasks", "The meeting sets more tasks than it can.", "Put tasks together."),
        .onlyTheLabourSideOrTheFederationMay: .init(
            "Only the labour side or the higher union may", "The union brings a dispute over performance.",
            "Let labour’s chief or the higher union do it."),
        .itemNotOfAgreement: .init(
            "The item is not of the agreement", "The agreement settles nothing on {item}.",
            "Name items of the agreement, or leave them out."),
        .tooManyArbitrations: .init(
            "Too many arbitrations", "The negotiation has as many arbitrations as it can hold.",
            "Bring matters together."),
        .arbitrationUnknown: .init(
            "There is no such arbitration", "There is no arbitration {arbitration}.",
            "Read the procedure for the numbers."),
        .arbitrationAlreadyAwarded: .init(
            "The arbitration is decided already", "Arbitration {arbitration} has its award.",
            "Record the judgment of a court that follows it."),
        .arbitrationNotAwarded: .init(
            "The arbitration is not decided", "Arbitration {arbitration} has no award, which goes before the courts.",
            "Record the award first."),
        .judgmentAlreadyRecorded: .init(
            "The judgment is recorded already",
            "Arbitration {arbitration} has the judgment of the {instance} instance.",
            "Read the procedure for it."),
        .firstInstanceMissing: .init(
            "The judgment of first instance is missing",
            "Arbitration {arbitration} has no judgment of first instance.", "Record that one first."),
    ]
}
