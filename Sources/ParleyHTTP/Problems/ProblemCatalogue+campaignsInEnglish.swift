extension ProblemCatalogue {
    /// Refusals by a rule of parties and campaigns.
    static let campaignsInEnglish: [ProblemCode: ProblemText] = [
        .partyAlreadyRegistered: .init(
            "The party is registered already", "This party has its entry in the registry.", "Revise the entry instead."),
        .partyHasMerged: .init(
            "The party became part of another one", "This party became part of {party} and takes no further acts.",
            "Act on that party."),
        .partyWorkersOutOfRange: .init(
            "The number of workers is out of range", "Workers are a count from 0 to 1,000,000,000.",
            "Give the number of workers as a count."),
        .validityReversed: .init(
            "The validity ends before it begins", "“valid_through” lies before “valid_from”.",
            "Give a last day that is not before the first."),
        .revisionChangesNothing: .init(
            "The revision changes nothing", "What is recorded of the party says the same already.",
            "Send only revisions that change something."),
        .onlyUnionsHaveAParent: .init(
            "Only unions have a union above them", "“parent” is for unions and federations.", "Leave “parent” out."),
        .partyNotRegistered: .init(
            "A party named is not registered", "The registry has no party {party}.",
            "Register it first, or correct the identifier."),
        .parentIsNoUnion: .init(
            "The parent is no union", "The party {party} is neither union nor federation.",
            "Name the union above this one."),
        .namesAMergedParty: .init(
            "A party named became part of another one", "The party {party} became part of {other}.", "Name {other}."),
        .unionTreeHasACycle: .init(
            "The union would stand above itself", "With this, the union would be above itself in the tree of unions.",
            "Name another parent, or move the unions below first."),
        .unionTreeTooDeep: .init(
            "The tree of unions is too deep", "More unions would stand above one another than there can be.",
            "Name a parent nearer to the top."),
        .onlyUnionsDeclareCoverage: .init(
            "Only unions declare whom they cover", "This party is no union.",
            "Declare coverage for the union of its workers."),
        .coveragePatternDoesNotFit: .init(
            "The coverage does not fit its pattern",
            "The pattern “{pattern}” needs other members: single names one enterprise, joint two or more, industry an industry, regional a region.",
            "Name what the pattern needs and nothing else."),
        .coveredEnterpriseNamedTwice: .init(
            "An enterprise is named twice", "The enterprise {party} is named twice.", "Name each enterprise once."),
        .tooManyCoveredEnterprises: .init(
            "Too many enterprises", "A joint union names more enterprises than it can.",
            "Declare an industry or regional coverage."),
        .notAnEmployer: .init(
            "The party is no employer", "The party {party} employs nobody.",
            "Name an enterprise, platform, partner firm or franchisee."),
        .membersExceedWorkers: .init(
            "There are more members than workers", "“members” is a count from 0 to “workers”.",
            "Correct one of the two numbers."),
        .mergesIntoItself: .init(
            "A party cannot become part of itself", "“into” names this party.", "Name another party."),
        .partyKindsDiffer: .init(
            "The parties are of different kinds",
            "A party of kind “{kind}” cannot become part of one of kind “{other}”.",
            "Unions merge into unions, employers into employers."),
        .campaignAlreadyOpen: .init(
            "The campaign is open already", "This campaign was opened before.",
            "Open another one, or go on with this one."),
        .campaignClosed: .init(
            "The campaign is closed", "The campaign lists and invites nobody any more.", "Open another campaign."),
        .campaignPeriodReversed: .init(
            "The campaign ends before it begins", "“through” lies before “from”.",
            "Give a last day that is not before the first."),
        .organisersMissing: .init(
            "Nobody runs the campaign", "A campaign names who runs it.", "Name at least one organiser."),
        .tooManyOrganisers: .init(
            "Too many organisers", "The campaign names more organisers than it can.", "Name those who answer for it."),
        .organiserNamedTwice: .init(
            "An organiser is named twice", "“{party}” is named twice.", "Name each organiser once."),
        .subjectsMissing: .init(
            "No subject is named", "A campaign names what is to be bargained over.", "Name at least one subject."),
        .subjectNamedTwice: .init("A subject is named twice", "“{subject}” is named twice.", "Name each subject once."),
        .scopesMissing: .init(
            "No scope is named", "A campaign names where it invites.", "Name at least one region or industry."),
        .tooManyScopes: .init(
            "Too many scopes", "The campaign names more scopes than it can.", "Name wider regions or industries."),
        .scopeNamedTwice: .init(
            "A scope is named twice", "The region “{region}” with the industry “{industry}” is named twice.",
            "Name each scope once."),
        .targetsMissing: .init(
            "No target is listed", "An act that lists targets names some.", "List at least one target."),
        .tooManyTargets: .init(
            "Too many targets", "One act lists at most 1,000 targets, and a campaign holds 50,000.",
            "List them in several acts, or in several campaigns."),
        .targetAlreadyListed: .init(
            "The target is listed already", "The key “{target}” is on the list.", "List each target once."),
        .targetNameTaken: .init(
            "Another target has this name",
            "“{party}”, given for “{target}”, names another target, so that its workers would be counted twice.",
            "List each employer once."),
        .targetPartyTaken: .init(
            "Another target is this party",
            "The party {party}, given for “{target}”, is another target already, so that its workers would be counted twice.",
            "List each party once."),
        .targetOutsideScope: .init(
            "The target lies outside the campaign",
            "“{target}” lies in none of the regions and industries of the campaign.",
            "Correct its region and industry, or list it in another campaign."),
        .targetWorkersOutOfRange: .init(
            "A target's number of workers is out of range",
            "The workers of “{target}” are not a count from 0 to 1,000,000,000.",
            "Give the number of workers as a count."),
        .invitationsMissing: .init(
            "No invitation is named", "An act that notes invitations names some.", "Note at least one invitation."),
        .tooManyInvitations: .init(
            "Too many invitations", "One act notes at most 1,000 invitations.", "Note them in several acts."),
        .targetUnknown: .init(
            "The campaign has no such target", "“{target}” is not on the list of the campaign.",
            "List the target first, or correct its key."),
        .targetAlreadyInvited: .init(
            "The target was invited already", "“{target}” was invited before, in other words.",
            "Leave the line out, or send it as it was."),
        .negotiationOfAnotherTarget: .init(
            "The negotiation is another target's",
            "The negotiation {negotiation} came of the invitation of another target.",
            "Name the negotiation of this target."),
        .coverageCutOffTooEarly: .init(
            "The cut-off lies before the campaign",
            "Nothing of the campaign was recorded by the time given in “as_of”.",
            "Give a time after the campaign was opened, or leave “as_of” out for all that is recorded."),
        .coverageReportedBefore: .init(
            "This cut-off was reported already",
            "Coverage report {number} has the same cut-off, and so the same figures.",
            "Read report {number}, or give another time in “as_of”."),
        .tooManyCoverageReports: .init(
            "The campaign has its most coverage reports", "A campaign has at most 200 coverage reports.",
            "Read the coverage at any cut-off without reporting it."),
        .targetNotNamed: .init(
            "The invitation does not name its target",
            "The employer side of the invitation of “{target}” does not name “{party}”.",
            "Name the target among the parties of “employer”."),
        .lineTooLong: .init("The line is too long", "A line has at most {limit} bytes.", "Shorten the invitation."),
        .tooManyLines: .init(
            "Too many lines", "One stream has at most {limit} lines. What was answered is recorded.",
            "Send the rest as another stream."),
    ]
}
