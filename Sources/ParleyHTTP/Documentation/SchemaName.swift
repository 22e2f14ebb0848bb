internal import StrictJSON

/// The schemas that several operations share. The raw value is the name under `components/schemas`.
enum SchemaName: String, CaseIterable {
    case account = "Account"
    case partyName = "PartyName"
    case itemKey = "ItemKey"
    case proposalNumber = "ProposalNumber"
    case decimal = "Decimal"
    case unit = "Unit"
    case title = "Title"
    case occurredAt = "OccurredAt"
    case term = "Term"
    case scalarTerm = "ScalarTerm"
    case rangeTerm = "RangeTerm"
    case byYearTerm = "ByYearTerm"
    case scheduleTerm = "ScheduleTerm"
    case tiersTerm = "TiersTerm"
    case compositeTerm = "CompositeTerm"
    case referenceTerm = "ReferenceTerm"
    case procedureTerm = "ProcedureTerm"
    case textTerm = "TextTerm"
    case unknownTerm = "UnknownTerm"
    case yearStep = "YearStep"
    case datedStep = "DatedStep"
    case compositePart = "CompositePart"
    case tierLine = "TierLine"
    case amountLine = "AmountLine"
    case rangeLine = "RangeLine"
    case ruleLine = "RuleLine"
    case itemTerm = "ItemTerm"
    case condition = "Condition"
    case agendaItem = "AgendaItem"
    case proposal = "Proposal"
    case event = "Event"
    case table = "Table"
    case act = "Act"
    case preview = "Preview"
    case problem = "Problem"

    /// A reference to the schema.
    var reference: JSONValue { ["$ref": .string("#/components/schemas/\(rawValue)")] }
}
