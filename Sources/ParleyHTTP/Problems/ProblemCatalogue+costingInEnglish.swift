extension ProblemCatalogue {
    /// Refusals of cost estimates, and why a term has no cost.
    static let costingInEnglish: [ProblemCode: ProblemText] = [
        .costCurrencyDiffers: .init(
            "The assumptions are in another currency",
            "“rate_unit” is in {given}; the negotiation bargains in {expected}.",
            "Give every amount of the assumptions in {expected}."),
        .costProposalsMissing: .init(
            "No proposal is named", "“proposals” names nothing to cost.", "Name at least one open proposal."),
        .tooManyCostedProposals: .init(
            "Too many proposals for one estimate", "One estimate costs at most {limit} proposals.",
            "Attach several estimates."),
        .costedProposalNamedTwice: .init(
            "A proposal is named twice", "“proposals” names {proposal} more than once.", "Name it once."),
        .costedItemOfNoProposal: .init(
            "No proposal has the item", "None of the proposals named has a standing term on “{item}”.",
            "Leave the item out, or name a proposal that has it."),
        .nothingToCost: .init(
            "Nothing of the proposal stands", "{proposal} has no standing term that the estimate could cost.",
            "Read the table, and name proposals and items that stand."),
        .tooManyCostedTerms: .init(
            "Too many terms for one estimate", "One estimate costs at most {limit} terms.",
            "Name fewer proposals, or only some of their items."),
        .tooManyCostEstimates: .init(
            "Too many cost estimates", "Your side has attached {limit} estimates, as many as a negotiation can hold.",
            "Use validate_only, which computes and records nothing."),
        .noCostNotAFigure: .init(
            "The term is no figure", "The term of {proposal} on “{item}” is of the kind “{kind}”, which has no amount.",
            "Cost the items that have figures."),
        .noCostSeveralAmounts: .init(
            "The term leaves the amount open",
            "{proposal} names several amounts on “{item}”, and which will be paid is open.",
            "Cost a proposal with one amount, or with an amount for each band."),
        .noCostChangesOverTime: .init(
            "The term changes over time",
            "{proposal} names amounts by year or date on “{item}”, and the assumptions do not say for which months.",
            "Give “horizon”: the first month of the contract and how many months."),
        .noCostStepWithinMonth: .init(
            "A step begins within a month",
            "The step “{step}” of {proposal} on “{item}” begins within a month; the volumes are those of whole months.",
            "Cost a proposal whose steps begin on the first day of a month."),
        .noCostStepNotDated: .init(
            "A step has no month",
            "In which month the step “{step}” of {proposal} on “{item}” begins is not known.",
            "Cost a proposal whose steps name a year, a month or a year of the contract."),
        .noCostStepsCollide: .init(
            "Two steps are about one month",
            "The step “{step}” of {proposal} on “{item}” begins not after the one before, or says another amount of one year.",
            "Cost a proposal whose steps follow one another, with “from” of the “horizon” in the first month of the contract."
        ),
        .noCostMonthWithoutAmount: .init(
            "A month has no amount", "{proposal} names no amount on “{item}” for {month}, which lies in the “horizon”.",
            "Shorten the “horizon”, or begin it in the first month of the contract."),
        .noCostAmountInRealTerms: .init(
            "The amount is in real terms",
            "{proposal} adjusts an amount on “{item}” for inflation; what is paid then is not known.",
            "Cost a proposal with the amounts that are paid."),
        .noCostLimitNotBinding: .init(
            "The limit does not bind",
            "{proposal} sets on “{item}” no ceiling of working time and no floor of rest, so that nothing follows for the work.",
            "Cost “at_most” for working time, “at_least” for rest."),
        .noCostHoursCountingMissing: .init(
            "Which hours are limited is open",
            "{proposal} does not say on “{item}” whether hours of handling or hours online are limited.",
            "Say it in the term: “counting” is “order_handling” or “online”."),
        .noCostOnlineHoursMissing: .init(
            "The hours online are not known",
            "{proposal} limits hours online on “{item}”, and the group “{group}” has no “online_hours_per_day”.",
            "Give “online_hours_per_day” for every group."),
        .noCostLimitLeavesNoWork: .init(
            "The limit leaves no work", "What {proposal} says on “{item}” leaves no order to handle.",
            "Cost a limit of more than 0 hours, or of fewer than 7 days of rest a week."),
        .noCostNormNotRecorded: .init(
            "The term follows another norm",
            "{proposal} names a share of another norm on “{item}”, and what that norm says is not recorded.",
            "Cost a proposal that names the amount."),
        .noCostSubjectNotCosted: .init(
            "The subject has no cost by order or hour",
            "“{item}” in {proposal} is about “{subject}”, which is paid neither by order nor by hour, month or fare.",
            "Cost items on pay, commission, insurance or protection."),
        .noCostUnitNotCosted: .init(
            "The unit is not costed",
            "The term of {proposal} on “{item}” is in “{unit}”, which is not the unit of the assumptions.",
            "Give “rate_unit” as the term has it, or cost another item."),
        .noCostTermCurrencyDiffers: .init(
            "The term is in another currency",
            "The term of {proposal} on “{item}” names another currency than the assumptions.",
            "Cost terms in the currency of the assumptions."),
        .noCostNegativeAmount: .init(
            "The term has an amount below 0", "The term of {proposal} on “{item}” has an amount below 0.",
            "Cost terms of amounts that can be paid."),
        .noCostCeilingOnPay: .init(
            "A ceiling says nothing of pay",
            "{proposal} sets only a ceiling on “{item}”; what is paid below it is open.",
            "Cost a proposal with an amount or a floor."),
        .noCostHourlyRateIsNoFloor: .init(
            "The hourly rate is no floor",
            "{proposal} names a rate for an hour on “{item}” and leaves open whether it comes in place of pay by order.",
            "Cost a floor (“at_least”), or a composite term that names each part."),
        .noCostFloorOfCommission: .init(
            "A floor says nothing of the commission",
            "{proposal} sets only a floor of commission on “{item}”; what is taken above it is open.",
            "Cost a proposal with a percentage or a cap."),
        .noCostPercentOutOfRange: .init(
            "The commission is more than everything",
            "{proposal} names a commission outside 0 to 100 percent on “{item}”.", "Cost a percentage from 0 to 100."),
        .noCostFaresMissing: .init(
            "The assumptions name no fares",
            "“{item}” in {proposal} is a commission, and the group “{group}” has no “fares”.",
            "Give “fares” for every group."),
        .noCostCountingDiffers: .init(
            "The commission is counted otherwise",
            "{proposal} does not say on “{item}” that the commission counts as the “fares” of the assumptions do.",
            "Give “fares” with the “counting” of the term."),
        .noCostModeNotCosted: .init(
            "The table adds to another one",
            "The table of {proposal} on “{item}” is added to something else or multiplies it, which is not recorded.",
            "Cost a table that replaces what is paid."),
        .noCostLineNotFixed: .init(
            "A line of the table names no one amount",
            "Line {line} of the table of {proposal} on “{item}” is a range, a rule in words or rises with the order.",
            "Cost a table with one amount in each line."),
        .noCostBandOutsideTable: .init(
            "Orders stand outside the table",
            "No line of the table of {proposal} on “{item}” applies to the band “{band}” of the group “{group}”.",
            "Give the band the “point” at which its orders stand on each dimension of the table."),
        .noCostBandInSeveralLines: .init(
            "Orders stand in several lines",
            "Several lines of the table of {proposal} on “{item}” apply to the band “{band}” of the group “{group}”.",
            "Split the band, or give its “point” on every dimension."),
        .noCostPartNotCosted: .init(
            "A part of the pay is not costed",
            "The part “{role}” of the term of {proposal} on “{item}” has no cost in its unit.",
            "Cost terms of the parts “hourly”, “piece” and “guarantee”, by the hour and by “rate_unit”."),
        .noCostPartsBindDifferently: .init(
            "One part is a floor, another is exact",
            "The parts of {proposal} on “{item}” bind differently, so that their sum is neither floor nor exact.",
            "Cost parts that are all floors or all exact."),
        .noCostTooLarge: .init(
            "The figures are too large",
            "The cost of {proposal} on “{item}” has more than 12 digits before the point.",
            "Look for a slip in the volumes and rates of the assumptions."),
    ]
}
