/// Rules on representatives that numbers can break.
public enum RepresentativeRule: String, Hashable, Sendable, CaseIterable {
    case tooFewRepresentatives = "too_few_representatives"
    case tooManyRepresentatives = "too_many_representatives"
    case notOneChief = "not_one_chief"
    case chiefFromOutside = "chief_from_outside"
    case sidesNotEqual = "sides_not_equal"
    case employerSideLarger = "employer_side_larger"
    case tooManyOutsiders = "too_many_outsiders"
    /// Outsiders can only advise here.
    case outsiderAsRepresentative = "outsider_as_representative"
    case tooFewFrontLine = "too_few_front_line"
    case noWoman = "no_woman"
    case noDisabledWorker = "no_disabled_worker"
    case noAgencyWorker = "no_agency_worker"
}
